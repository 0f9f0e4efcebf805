//! The rows that were not taken come back as files to mend: the header, and each rejected row as it was.

use super::detect::Format;
use super::ledger::Rejected;
use super::source::Source;
use super::table::{Head, each_row};
use crate::error::Result;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes the rejected rows of each file into a folder; where they are.
pub fn write(folder: &Path, sources: &[(Source, Format)], rejected: &[Rejected]) -> Result<Vec<PathBuf>> {
    let mut by_file: BTreeMap<&str, BTreeSet<u64>> = BTreeMap::new();
    for one in rejected {
        if let Some(line) = one.place.line {
            by_file.entry(&one.place.file).or_default().insert(line);
        }
    }
    let mut written = Vec::new();
    for (source, format) in sources {
        let Some(lines) = by_file.get(source.name.as_str()) else { continue };
        std::fs::create_dir_all(folder)?;
        let path = folder.join(source.name.replace(['/', '\\'], "__"));
        let lines = match format.head() {
            Some(head) => whole_rows(source, head, lines)?,
            None => lines.clone(),
        };
        copy(source, &path, &lines, format.head().is_some())?;
        written.push(path);
    }
    Ok(written)
}

/// All lines of the rows that begin in these lines.
fn whole_rows(source: &Source, head: &Head, begins: &BTreeSet<u64>) -> Result<BTreeSet<u64>> {
    let mut lines = BTreeSet::new();
    let mut open: Option<u64> = None;
    each_row(source, head, &mut |row| {
        if let Some(from) = open.take() {
            lines.extend(from..row.line);
        }
        open = begins.contains(&row.line).then_some(row.line);
        Ok(())
    })?;
    // The last row of a file goes on to its end, but hardly for more than this.
    lines.extend(open.into_iter().flat_map(|from| from..from + 1_000));
    Ok(lines)
}

fn copy(source: &Source, to: &Path, lines: &BTreeSet<u64>, with_head: bool) -> Result<()> {
    let mut out = BufWriter::new(File::create(to)?);
    let mut text = BufReader::new(source.text()?);
    let (mut line, mut number) = (Vec::new(), 0);
    loop {
        line.clear();
        if text.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        number += 1;
        if lines.contains(&number) || (with_head && number == 1) {
            out.write_all(&line)?;
        }
    }
    out.flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::draft::Place;
    use crate::kernel::message::Message;

    #[test]
    fn rejected_rows_come_back_whole_and_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("goods.csv");
        std::fs::write(&path, "sku,name\n1,\"a\nb\"\n2,x,y\n3,\"c\nd\"\n4,e\n").unwrap();
        let source = Source::open(&path, "in/goods.csv").unwrap();
        let head = Head::read(&source).unwrap();
        let rejected = [2, 4, 5].map(|line| Rejected {
            place: Place { file: "in/goods.csv".into(), line: Some(line) },
            code: String::new(),
            message: Message::new("import-row-ragged"),
        });
        let out = folder.path().join("rejected");
        let written = write(&out, &[(source, Format::Own(head))], &rejected).unwrap();
        assert_eq!(written, [out.join("in__goods.csv")]);
        let text = std::fs::read_to_string(&written[0]).unwrap();
        assert_eq!(text, "sku,name\n1,\"a\nb\"\n2,x,y\n3,\"c\nd\"\n");
    }
}
