//! The rows that were not taken come back as files to mend: the header, and each rejected row as it was.

use super::detect::Format;
use super::head::Head;
use super::readers::placed;
use super::source::Source;
use super::table::each_row;
use super::unfold::WITHIN;
use crate::error::{Error, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes the rejected rows of each file into a folder, by the lines in which they begin; where they are.
pub fn write(
    folder: &Path,
    sources: &[(Source, Format)],
    rejected: &BTreeMap<String, BTreeSet<u64>>,
) -> Result<Vec<PathBuf>> {
    let mut written = Vec::new();
    for (source, format) in sources {
        let Some(begins) = rejected.get(&source.name).filter(|_| *format != Format::Xliff) else { continue };
        std::fs::create_dir_all(folder)?;
        let path = folder.join(source.name.replace(['/', '\\'], "__").replace(WITHIN, "__"));
        if let (Some(head), Some(_)) = (format.head(), source.unfolded) {
            let path = path.with_added_extension("csv");
            rows_of_table(source, head, begins, &path)?;
            written.push(path);
            continue;
        }
        if source.unfolded.is_some() {
            let path = path.with_added_extension("ndjson");
            records(source, begins, &path)?;
            written.push(path);
            continue;
        }
        let rows = match format.head() {
            Some(head) => Wanted::rows(source, head, begins)?,
            None => Wanted { lines: begins.clone(), tail: None },
        };
        copy(source, &path, &rows)?;
        written.push(path);
    }
    Ok(written)
}

/// What was unfolded comes back as CSV: the header, and the rows that stood in these lines.
fn rows_of_table(source: &Source, head: &Head, begins: &BTreeSet<u64>, to: &Path) -> Result<()> {
    let failed = |e: csv::Error| Error::internal("rows to mend", e);
    let mut out = csv::WriterBuilder::new().flexible(true).from_path(to).map_err(failed)?;
    out.write_record(&head.names).map_err(failed)?;
    each_row(source, head, &mut |row| match row.cells {
        Ok(cells) if begins.contains(&row.line) => out.write_record(&cells).map_err(failed),
        _ => Ok(()),
    })?;
    out.flush()?;
    Ok(())
}

/// Records that were unfolded come back a line each.
fn records(source: &Source, begins: &BTreeSet<u64>, to: &Path) -> Result<()> {
    let mut out = BufWriter::new(File::create(to)?);
    for line in BufReader::new(source.text()?).split(b'\n') {
        let line = line?;
        let (number, record) = placed(&line);
        if begins.contains(&number) {
            out.write_all(record.trim_ascii())?;
            out.write_all(b"\n")?;
        }
    }
    Ok(out.flush()?)
}

/// The lines of a file that go along.
struct Wanted {
    lines: BTreeSet<u64>,
    /// From here on everything does.
    tail: Option<u64>,
}

impl Wanted {
    /// All lines of the header and of the rows that begin in these lines: a row goes on to the next one, the last one to
    /// the end of the file.
    fn rows(source: &Source, head: &Head, begins: &BTreeSet<u64>) -> Result<Wanted> {
        let mut lines = BTreeSet::new();
        let mut waiting = begins.iter().copied().peekable();
        let mut open = Some(1);
        each_row(source, head, &mut |row| {
            if let Some(from) = open.take() {
                lines.extend(from..row.line);
            }
            while let Some(begin) = waiting.next_if(|begin| *begin < row.line) {
                lines.extend(begin..row.line);
            }
            open = waiting.next_if_eq(&row.line);
            Ok(())
        })?;
        Ok(Wanted { lines, tail: open.or(waiting.next()) })
    }

    fn has(&self, line: u64) -> bool {
        self.tail.is_some_and(|tail| line >= tail) || self.lines.contains(&line)
    }
}

/// Copies these lines piece by piece: a line may be longer than the memory.
fn copy(source: &Source, to: &Path, wanted: &Wanted) -> Result<()> {
    let mut out = BufWriter::new(File::create(to)?);
    let mut text = BufReader::new(source.text()?);
    let mut line = 1;
    loop {
        let piece = text.fill_buf()?;
        if piece.is_empty() {
            break;
        }
        let end = piece.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
        let length = end.unwrap_or(piece.len());
        if wanted.has(line) {
            out.write_all(&piece[..length])?;
        }
        text.consume(length);
        line += u64::from(end.is_some());
    }
    out.flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejected_rows_come_back_whole_and_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("goods.csv");
        std::fs::write(&path, "sku,name\n1,\"a\nb\"\n2,x,y\n3,\"c\nd\"\n4,e\n").unwrap();
        let source = Source::open(&path, "in/goods.csv").unwrap();
        let head = Head::read(&source).unwrap();
        let rejected = [("in/goods.csv".to_owned(), [2, 4, 5].into())].into();
        let out = folder.path().join("rejected");
        let written = write(&out, &[(source, Format::Own(head))], &rejected).unwrap();
        assert_eq!(written, [out.join("in__goods.csv")]);
        let text = std::fs::read_to_string(&written[0]).unwrap();
        assert_eq!(text, "sku,name\n1,\"a\nb\"\n2,x,y\n3,\"c\nd\"\n");
    }

    #[test]
    fn a_long_last_row_comes_back_to_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("goods.csv");
        let long = format!("2,\"{}\",x\n", "one more line\n".repeat(3_000));
        std::fs::write(&path, format!("sku,name\n1,a\n{long}")).unwrap();
        let source = Source::open(&path, "goods.csv").unwrap();
        let head = Head::read(&source).unwrap();
        let rejected = [("goods.csv".to_owned(), [3].into())].into();
        let written = write(&folder.path().join("out"), &[(source, Format::Own(head))], &rejected).unwrap();
        assert_eq!(std::fs::read_to_string(&written[0]).unwrap(), format!("sku,name\n{long}"));
    }
}
