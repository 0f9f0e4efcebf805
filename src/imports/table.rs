//! Rows of a CSV file, each with its line. A row that is not as wide as the header is not shifted but handed out as
//! ragged; one whose quote is never closed is handed out as open, and reading goes on in the line below it.

use super::source::Source;
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use csv::{ReaderBuilder, StringRecord};
use std::io::{BufRead, BufReader, Read};

/// Longest record that is taken, in bytes.
const LONGEST: usize = 4 << 20;
/// How often an open quote is recovered from in one file.
const RECOVERIES: usize = 100;

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
    let mut from = Start::default();
    for _ in 0..RECOVERIES {
        match rows_from(source, head, &from, take)? {
            None => return Ok(()),
            Some(next) => from = next,
        }
    }
    Ok(())
}

/// Where reading begins: so many lines are passed over.
#[derive(Debug, Clone, Default)]
struct Start {
    lines: u64,
}

/// Reads until the end, or to the line after a quote that is never closed.
fn rows_from(
    source: &Source,
    head: &Head,
    start: &Start,
    take: &mut dyn FnMut(Row) -> Result<()>,
) -> Result<Option<Start>> {
    let mut text = BufReader::new(source.text()?);
    for _ in 0..start.lines {
        text.skip_until(b'\n')?;
    }
    let mut reader = ReaderBuilder::new()
        .delimiter(head.delimiter)
        .flexible(true)
        .has_headers(start.lines == 0)
        .from_reader(Remembering::new(text));
    let mut record = StringRecord::new();
    let mut held: Option<(u64, Row)> = None;
    // The header takes a line; after CR LF the reader still stands before its LF and counts one too few.
    let mut last = if start.lines == 0 { 1 } else { start.lines };
    loop {
        let begins = reader.position().byte();
        reader.get_ref().forget_before(held.as_ref().map_or(begins, |(begins, _)| *begins));
        if !reader.read_record(&mut record).map_err(|e| internal(source, &e))? {
            break;
        }
        if let Some((_, row)) = held.take() {
            take(row)?;
        }
        let blank = reader.get_ref().blank_lines(begins);
        let line = (start.lines + blank + record.position().map_or(0, csv::Position::line)).max(last + 1);
        last = line;
        held = Some((begins, row(line, &record, head)));
    }
    // Only the last record can have swallowed what came after a quote that is never closed.
    match held {
        Some((begins, row)) if reader.get_ref().ends_in_quotes(begins, head.delimiter) => {
            let line = row.line;
            take(Row { line, cells: Err(Message::new("import-row-open-quote")) })?;
            Ok(Some(Start { lines: line }))
        }
        Some((_, row)) => take(row).map(|()| None),
        None => Ok(None),
    }
}

fn row(line: u64, record: &StringRecord, head: &Head) -> Row {
    let (found, wanted) = (record.len(), head.names.len());
    let size: usize = record.iter().map(str::len).sum();
    let cells = if found != wanted {
        Err(Message::new("import-row-ragged").with("found", found).with("wanted", wanted))
    } else if size > LONGEST {
        Err(Message::new("import-row-too-long").with("limit", LONGEST >> 20))
    } else {
        Ok(record.iter().map(str::to_owned).collect())
    };
    Row { line, cells }
}

/// Keeps what was read since the current record began, to see whether it ended inside quotes.
struct Remembering<R> {
    inner: R,
    kept: std::cell::RefCell<Vec<u8>>,
    first: std::cell::Cell<u64>,
}

impl<R: Read> Remembering<R> {
    fn new(inner: R) -> Self {
        Remembering { inner, kept: Default::default(), first: Default::default() }
    }

    fn forget_before(&self, byte: u64) {
        let mut kept = self.kept.borrow_mut();
        let gone = (byte - self.first.get()) as usize;
        // Often enough to stay small, seldom enough to cost nothing.
        if gone > 1 << 16 {
            let gone = gone.min(kept.len());
            kept.drain(..gone);
            self.first.set(self.first.get() + gone as u64);
        }
    }

    /// How many empty lines stand from a byte on.
    fn blank_lines(&self, from: u64) -> u64 {
        let kept = self.kept.borrow();
        let text = kept.get((from - self.first.get()) as usize..).unwrap_or_default();
        text.iter().take_while(|b| matches!(b, b'\n' | b'\r')).filter(|b| **b == b'\n').count() as u64
    }

    /// Whether the text from a byte to what was read last leaves a quote open.
    fn ends_in_quotes(&self, from: u64, delimiter: u8) -> bool {
        let kept = self.kept.borrow();
        let text = kept.get((from - self.first.get()) as usize..).unwrap_or_default();
        let (mut quoted, mut fresh) = (false, true);
        let mut bytes = text.iter().peekable();
        while let Some(byte) = bytes.next() {
            match (quoted, byte) {
                (true, b'"') if bytes.peek() == Some(&&b'"') => _ = bytes.next(),
                (true, b'"') => quoted = false,
                (true, _) => {}
                (false, b'"') if fresh => quoted = true,
                _ => {}
            }
            fresh = !quoted && (*byte == delimiter || *byte == b'\n' || *byte == b'\r');
        }
        quoted
    }
}

impl<R: Read> Read for Remembering<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let n = self.inner.read(out)?;
        self.kept.borrow_mut().extend_from_slice(&out[..n]);
        Ok(n)
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
