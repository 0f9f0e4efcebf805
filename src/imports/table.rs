//! Rows of a CSV file, each with its line. A row that is not as wide as the header is not shifted but handed out as
//! ragged; one with a broken quote is handed out as open, and reading goes on in the line below it.

use super::records::{End, LONGEST, Records};
use super::source::Source;
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use csv::ReaderBuilder;
use csv_core::ReadRecordResult;

/// A row, or why it is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The line where it begins, counted from one.
    pub line: u64,
    /// Its cells, as many as the header has; or what is wrong with it.
    pub cells: std::result::Result<Vec<String>, Message>,
}

/// The header of a file, and how its cells are divided.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// Column names, as they were written.
    pub names: Vec<String>,
    /// `,`, `;`, tab or `|`.
    pub delimiter: u8,
}

impl Head {
    /// Reads the first line.
    pub fn read(source: &Source) -> Result<Head> {
        let beginning = source.beginning(1 << 16)?;
        let delimiter = delimiter(&beginning);
        let mut reader =
            ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(beginning.as_bytes());
        let names = reader.headers().map_err(|e| internal(source, &e))?;
        let names: Vec<String> = names.iter().map(|name| name.trim().to_owned()).collect();
        if names.iter().all(String::is_empty) {
            let message = Message::new("import-file-empty").with("file", &source.name);
            return Err(Invalid::at("path", message).value(&source.name).into());
        }
        Ok(Head { names, delimiter })
    }
}

fn internal(source: &Source, error: &csv::Error) -> Error {
    Error::internal(format!("reading {}", source.name), error)
}

/// The mark that divides the first line best, outside quotes.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0), (b'|', 0)];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if !quoted => counts.iter_mut().filter(|(mark, _)| *mark == byte).for_each(|(_, n)| *n += 1),
            _ => {}
        }
    }
    counts.into_iter().rev().max_by_key(|(_, n)| *n).map_or(b',', |(mark, _)| mark)
}

/// Hands out every row below the header, in order.
pub fn each_row(source: &Source, head: &Head, take: &mut dyn FnMut(Row) -> Result<()>) -> Result<()> {
    let mut records = Records::new(source.text()?, head.delimiter);
    let mut cells = Cells::new(head.delimiter);
    records.next()?;
    while let Some(record) = records.next()? {
        let line = record.line;
        let cells = match record.end {
            End::Whole => wide_as(head, cells.of(record.text)),
            End::OpenQuote => Err(Message::new("import-row-open-quote")),
            End::TooLong => Err(Message::new("import-row-too-long").with("limit", LONGEST >> 20)),
        };
        take(Row { line, cells })?;
    }
    Ok(())
}

fn wide_as(head: &Head, cells: Vec<String>) -> std::result::Result<Vec<String>, Message> {
    let (found, wanted) = (cells.len(), head.names.len());
    if found == wanted {
        return Ok(cells);
    }
    Err(Message::new("import-row-ragged").with("found", found).with("wanted", wanted))
}

/// Divides the text of a record into its cells.
struct Cells {
    reader: csv_core::Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Cells {
    fn new(delimiter: u8) -> Self {
        let reader = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
        Cells { reader, text: vec![0; 1 << 12], ends: vec![0; 64] }
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
