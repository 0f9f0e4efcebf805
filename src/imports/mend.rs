//! The rows that were not taken come back as files to mend: the header, and each rejected row as it was.

use super::detect::Format;
use super::source::Source;
use super::table::{Head, each_row};
use crate::error::Result;
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
        let path = folder.join(source.name.replace(['/', '\\'], "__"));
        let rows = match format.head() {
            Some(head) => Wanted::rows(source, head, begins)?,
            None => Wanted { lines: begins.clone(), tail: None },
        };
        copy(source, &path, &rows)?;
        written.push(path);
    }
    Ok(written)
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
