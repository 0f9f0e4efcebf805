//! Rows of a CSV file, each with its line. A row that is not as wide as the header is not shifted but handed out as
//! ragged; one with a broken quote is handed out as open, and reading goes on in the line below it.

use super::head::Head;
use super::records::{End, LONGEST, Record, Records};
use super::source::Source;
use crate::error::Result;
use crate::kernel::message::Message;
use csv_core::ReadRecordResult;

/// Most columns that a table may have.
pub const MOST_COLUMNS: usize = 2_000;

/// A row, or why it is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The line where it begins, counted from one.
    pub line: u64,
    /// Its cells, as many as the header has; or what is wrong with it.
    pub cells: std::result::Result<Vec<String>, Message>,
}

/// Hands out every row below the header, in order; rows of empty cells say nothing.
pub fn each_row(source: &Source, head: &Head, take: &mut dyn FnMut(Row) -> Result<()>) -> Result<()> {
    let mut records = Records::new(source.text()?, head.delimiter);
    let mut cells = Cells::new(head.delimiter);
    while let Some(record) = records.next()? {
        let row = cells.row(&record, source.unfolded);
        let is_blank = |cells: &Vec<String>| cells.iter().all(|cell| cell.trim().is_empty());
        if row.line <= head.line || row.cells.as_ref().is_ok_and(is_blank) {
            continue;
        }
        let cells = row.cells.and_then(|cells| wide_as(head, cells));
        take(Row { line: row.line, cells })?;
    }
    Ok(())
}

fn wide_as(head: &Head, cells: Vec<String>) -> std::result::Result<Vec<String>, Message> {
    let (found, wanted) = (cells.len(), head.names.len());
    if cells.iter().any(|cell| cell.contains('\0')) {
        return Err(Message::new("import-row-zero-byte"));
    }
    if found == wanted {
        return Ok(cells);
    }
    Err(Message::new("import-row-ragged").with("found", found).with("wanted", wanted))
}

/// Divides the text of a record into its cells.
pub struct Cells {
    reader: csv_core::Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Cells {
    /// For cells that are divided by this mark.
    pub fn new(delimiter: u8) -> Self {
        let reader = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
        Cells { reader, text: vec![0; 1 << 12], ends: vec![0; 64] }
    }

    /// A record as a row. One that was unfolded says its line itself, and may be shorter than its table is wide.
    pub fn row(&mut self, record: &Record<'_>, unfolded: Option<usize>) -> Row {
        let cells = match record.end {
            End::Whole => Ok(self.of(record.text)),
            End::OpenQuote => Err(Message::new("import-row-open-quote")),
            End::TooLong => Err(Message::new("import-row-too-long").with("limit", LONGEST >> 20)),
        };
        match (cells, unfolded) {
            (Ok(mut cells), Some(width)) if !cells.is_empty() => {
                let line = cells.remove(0).parse().unwrap_or(record.line);
                cells.resize(width, String::new());
                Row { line, cells: Ok(cells) }
            }
            (cells, _) => Row { line: record.line, cells },
        }
    }

    fn of(&mut self, record: &[u8]) -> Vec<String> {
        self.reader.reset();
        // Cells are never longer than what they are written as, and no more than the bytes between them.
        self.text.resize(self.text.len().max(record.len()), 0);
        let (mut read, mut written, mut ends) = (0, 0, 0);
        loop {
            let (result, took, gave, ended) =
                self.reader.read_record(&record[read..], &mut self.text[written..], &mut self.ends[ends..]);
            (read, written, ends) = (read + took, written + gave, ends + ended);
            match result {
                ReadRecordResult::Record | ReadRecordResult::End => break,
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.text.resize(self.text.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
            }
        }
        let begins = std::iter::once(0).chain(self.ends[..ends].iter().copied());
        let cells = begins.zip(&self.ends[..ends]);
        cells.map(|(begin, end)| String::from_utf8_lossy(&self.text[begin..*end]).into_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("goods.csv");
        std::fs::write(&path, text).unwrap();
        let source = Source::open(&path, "goods.csv").unwrap();
        let head = Head::read(&source).unwrap();
        let mut found = Vec::new();
        each_row(&source, &head, &mut |row| {
            let said = row.cells.map_or_else(|m| m.key.to_owned(), |cells| cells.join("|"));
            found.push(format!("{} {said}", row.line));
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn rows_come_with_their_lines_and_are_never_shifted() {
        assert_eq!(
            rows("sku;name\n1;\"a\nb\"\n\n2;c;d\n3;e\n"),
            ["2 1|a\nb", "5 import-row-ragged", "6 3|e"]
        );
        assert_eq!(rows("sku,name\r\n1,x\r\n2"), ["2 1|x", "3 import-row-ragged"]);
        assert_eq!(rows("sku\tname\n1\tx, y"), ["2 1|x, y"]);
        assert_eq!(rows("sku,name\n"), [""; 0]);
        assert_eq!(rows("sku,name\n1,x\n,\n ,\n2,a\0b\n"), ["2 1|x", "5 import-row-zero-byte"]);
    }

    #[test]
    fn a_quote_that_is_never_closed_costs_one_row() {
        assert_eq!(
            rows("sku,name\n1,a\n2,\"b\n3,c\n4,d\n"),
            ["2 1|a", "3 import-row-open-quote", "4 3|c", "5 4|d"]
        );
        assert_eq!(rows("sku,name\n1,a\n2,\"b"), ["2 1|a", "3 import-row-open-quote"]);
        assert_eq!(rows("sku,name\n1,\"5\"\" pipe\"\n2,3\" pipe\n"), ["2 1|5\" pipe", "3 2|3\" pipe"]);
    }
}
