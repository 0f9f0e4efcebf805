//! Where the records of a CSV text begin and end: a line, or several where a quoted cell holds line ends.
//!
//! # Why
//! A quote that is never closed, or one with letters behind its end, would make a lenient reader join rows without a
//! word. Here such a record is its first line alone, told as broken, and reading goes on in the line below. What is
//! held is never more than the longest record, whatever the file holds.

use crate::error::Result;
use std::io::Read;

/// Longest record that is taken, in bytes.
pub const LONGEST: usize = 4 << 20;
/// How much is read at once, in bytes.
const PIECE: usize = 1 << 16;

/// What a record is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It ends where its last cell ends.
    Whole,
    /// It opens a quote that is not closed, or goes on behind the quote that closes a cell.
    OpenQuote,
    /// It is longer than [`LONGEST`].
    TooLong,
}

/// A record: the line in which it begins, counted from one, what it is worth, and its text without the line end (empty
/// if it is not whole).
#[derive(Debug, PartialEq, Eq)]
pub struct Record<'a> {
    /// The line where it begins, counted from one.
    pub line: u64,
    /// What it is worth.
    pub end: End,
    /// Its text.
    pub text: &'a [u8],
}

/// The records of a text, in order. Empty lines are passed over.
pub struct Records<R> {
    text: R,
    delimiter: u8,
    held: Vec<u8>,
    from: usize,
    line: u64,
    ended: bool,
}

impl<R: Read> Records<R> {
    /// The records of a text whose cells are divided by this mark.
    pub fn new(text: R, delimiter: u8) -> Self {
        Records { text, delimiter, held: Vec::new(), from: 0, line: 1, ended: false }
    }

    /// The next record.
    pub fn next(&mut self) -> Result<Option<Record<'_>>> {
        self.pass_empty_lines()?;
        let line = self.line;
        let Some((end, length)) = self.measure()? else { return Ok(None) };
        if end != End::Whole {
            self.pass_line()?;
            return Ok(Some(Record { line, end, text: &[] }));
        }
        let record = self.from..self.from + length;
        self.from = record.end;
        self.line += count_lines(&self.held[record.clone()]);
        Ok(Some(Record { line, end, text: without_line_end(&self.held[record]) }))
    }

    /// How long the record is that begins here, with its line end; `None` after the last.
    fn measure(&mut self) -> Result<Option<(End, usize)>> {
        let mut place = Place::CellBegins;
        let mut length = 0;
        loop {
            while let Some(byte) = self.held.get(self.from + length).copied() {
                length += 1;
                place = match place.after(byte, self.delimiter) {
                    Ok(place) => place,
                    Err(end) => return Ok(Some((end, length))),
                };
            }
            if length > LONGEST {
                let is_one_line = !self.held[self.from..].contains(&b'\n');
                return Ok(Some((if is_one_line { End::TooLong } else { End::OpenQuote }, length)));
            }
            if !self.read_more()? {
                return Ok(match place {
                    _ if length == 0 => None,
                    Place::Quoted => Some((End::OpenQuote, length)),
                    _ => Some((End::Whole, length)),
                });
            }
        }
    }

    fn pass_empty_lines(&mut self) -> Result<()> {
        loop {
            match self.held.get(self.from).copied() {
                Some(b'\n') => (self.from, self.line) = (self.from + 1, self.line + 1),
                Some(b'\r') => self.from += 1,
                Some(_) => return Ok(()),
                None if self.read_more()? => {}
                None => return Ok(()),
            }
        }
    }

    /// Passes over the rest of the line, however long it is.
    fn pass_line(&mut self) -> Result<()> {
        loop {
            if let Some(at) = self.held[self.from..].iter().position(|byte| *byte == b'\n') {
                self.from += at + 1;
                self.line += 1;
                return Ok(());
            }
            self.from = self.held.len();
            if !self.read_more()? {
                return Ok(());
            }
        }
    }

    /// Reads a piece behind what is held, and forgets what was handed out; `false` at the end.
    fn read_more(&mut self) -> Result<bool> {
        if self.ended {
            return Ok(false);
        }
        self.held.drain(..self.from);
        self.from = 0;
        let before = self.held.len();
        let mut piece = self.text.by_ref().take(PIECE as u64);
        self.ended = piece.read_to_end(&mut self.held)? == 0;
        Ok(self.held.len() > before)
    }
}

/// Where in a record a byte stands.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    CellBegins,
    Bare,
    Quoted,
    /// Behind a quote that ends the cell, or is the first of two that mean one.
    QuoteEnds,
    /// Behind the end of a quoted cell, where only blanks may stand.
    CellEnds,
}

impl Place {
    /// Where the next byte stands, or how the record ends with this one.
    fn after(self, byte: u8, delimiter: u8) -> std::result::Result<Place, End> {
        Ok(match (self, byte) {
            (Place::Quoted, b'"') => Place::QuoteEnds,
            (Place::Quoted, _) => Place::Quoted,
            (Place::QuoteEnds, b'"') => Place::Quoted,
            (_, b'\n') => return Err(End::Whole),
            (_, byte) if byte == delimiter => Place::CellBegins,
            (Place::CellBegins, b'"') => Place::Quoted,
            (Place::QuoteEnds | Place::CellEnds, b' ' | b'\r') => Place::CellEnds,
            (Place::QuoteEnds | Place::CellEnds, _) => return Err(End::OpenQuote),
            (Place::CellBegins | Place::Bare, _) => Place::Bare,
        })
    }
}

fn count_lines(text: &[u8]) -> u64 {
    text.iter().filter(|byte| **byte == b'\n').count() as u64
}

fn without_line_end(text: &[u8]) -> &[u8] {
    let text = text.strip_suffix(b"\n").unwrap_or(text);
    text.strip_suffix(b"\r").unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(text: &str) -> Vec<String> {
        let mut records = Records::new(text.as_bytes(), b',');
        let mut found = Vec::new();
        while let Some(record) = records.next().unwrap() {
            let said = match record.end {
                End::Whole => String::from_utf8_lossy(record.text).into_owned(),
                other => format!("{other:?}"),
            };
            found.push(format!("{} {said}", record.line));
        }
        found
    }

    #[test]
    fn a_record_is_a_line_or_several_inside_quotes() {
        assert_eq!(records("a,b\r\n\r\n\"c\nd\",e\nf"), ["1 a,b", "3 \"c\nd\",e", "5 f"]);
        assert_eq!(records("a,5\" pipe\n\"5\"\" pipe\" ,b\n"), ["1 a,5\" pipe", "2 \"5\"\" pipe\" ,b"]);
        assert_eq!(records("\n\r\n"), [""; 0]);
    }

    #[test]
    fn a_broken_quote_costs_its_line_and_no_other() {
        assert_eq!(records("a,\"b\nc,d\ne,\"f\"\n"), ["1 OpenQuote", "2 c,d", "3 e,\"f\""]);
        assert_eq!(records("a,\"b\" c\nd,e\n"), ["1 OpenQuote", "2 d,e"]);
        assert_eq!(records("a,\"b\nc,\"d\ne,\"f"), ["1 OpenQuote", "2 OpenQuote", "3 OpenQuote"]);
    }

    #[test]
    fn a_thousand_broken_quotes_cost_a_thousand_lines() {
        let mut text = "a,\"b\n".repeat(1_000);
        text.push_str("c,d\n");
        let found = records(&text);
        assert_eq!(found.len(), 1_001);
        assert_eq!(found.last().unwrap(), "1001 c,d");
    }

    #[test]
    fn a_line_without_end_is_passed_over_and_never_held() {
        let long = "x".repeat(3 * LONGEST);
        let text = format!("a,b\n{long},y\n\"{long}\nc,d\n");
        let mut records = Records::new(text.as_bytes(), b',');
        let mut found = Vec::new();
        while let Some(record) = records.next().unwrap() {
            found.push((record.line, record.end));
        }
        let expected = [(1, End::Whole), (2, End::TooLong), (3, End::TooLong), (4, End::Whole)];
        assert_eq!(found, expected);
        assert!(records.held.capacity() < 3 * LONGEST);
    }
}
