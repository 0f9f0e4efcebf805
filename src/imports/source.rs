//! A source file: its encoding, and its text as UTF-8 whatever it was written in.

use crate::error::{Error, Result};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::{
    fs::File,
    io::{BufRead, BufReader, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

/// How much of a file is looked at to guess what it was written in.
const SAMPLE: usize = 1 << 20;

/// A file that is read as text.
#[derive(Debug, Clone)]
pub struct Source {
    /// Where it is.
    pub path: PathBuf,
    /// What it is called in messages: its path below what was named on the command line.
    pub name: String,
    /// What it is written in.
    pub encoding: &'static Encoding,
    /// How many columns it has, if it was unfolded: then each record begins with the line where it stood.
    pub unfolded: Option<usize>,
    ends_lines_by: LineEnd,
}

/// What ends a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LineEnd {
    /// A line feed, with or without a carriage return before it.
    Feed,
    /// A carriage return alone, as old Macs and some spreadsheets write.
    Return,
}

impl Source {
    /// Finds out how a file is written: by its byte order mark, else UTF-8 if all of it is, else UTF-16 by its zeros,
    /// else the likeliest guess.
    pub fn open(path: &Path, name: &str) -> Result<Source> {
        let (encoding, ends_lines_by) = look(path).map_err(|e| unreadable(name, &e))?;
        Ok(Source { path: path.to_owned(), name: name.to_owned(), encoding, unfolded: None, ends_lines_by })
    }

    /// A text that was unfolded, and how many columns it has.
    pub fn unfolded(path: PathBuf, name: String, width: usize) -> Source {
        Source { path, name, encoding: UTF_8, unfolded: Some(width), ends_lines_by: LineEnd::Feed }
    }

    /// Its text, as it comes; a byte order mark is dropped.
    pub fn text(&self) -> Result<impl Read + Send + use<>> {
        let file = File::open(&self.path).map_err(|e| unreadable(&self.name, &e))?;
        Ok(Decoded {
            bytes: BufReader::with_capacity(1 << 16, file),
            decoder: self.encoding.new_decoder_with_bom_removal(),
            input: Vec::new(),
            used: 0,
            ready: Vec::new(),
            given: 0,
            state: State::Reading,
            ends_lines_by: self.ends_lines_by,
        })
    }

    /// Its first lines as a file of its own, and the source that reads them under the same name.
    pub fn first_lines(&self, to: PathBuf, lines: u64) -> Result<Source> {
        let (mut text, mut left) = (BufReader::new(self.text()?), lines);
        let mut out = BufWriter::new(File::create(&to)?);
        while left > 0 {
            let piece = text.fill_buf()?;
            if piece.is_empty() {
                break;
            }
            let end = piece.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
            let length = end.unwrap_or(piece.len());
            out.write_all(&piece[..length])?;
            text.consume(length);
            left -= u64::from(end.is_some());
        }
        out.flush()?;
        Ok(Source { path: to, encoding: UTF_8, ends_lines_by: LineEnd::Feed, ..self.clone() })
    }

    /// The first characters.
    pub fn beginning(&self, bytes: usize) -> Result<String> {
        let mut text = Vec::new();
        self.text()?.take(bytes as u64).read_to_end(&mut text)?;
        Ok(String::from_utf8_lossy(&text).into_owned())
    }
}

fn unreadable(name: &str, error: &std::io::Error) -> Error {
    use crate::{error::Invalid, kernel::message::Message};
    let message = Message::new("import-file-unreadable").with("file", name).with("reason", error.to_string());
    Invalid::at("path", message).value(name).into()
}

fn look(path: &Path) -> std::io::Result<(&'static Encoding, LineEnd)> {
    let mut file = BufReader::with_capacity(1 << 16, File::open(path)?);
    let mut sample = Vec::new();
    file.by_ref().take(SAMPLE as u64).read_to_end(&mut sample)?;
    let ends_lines_by = match sample.contains(&b'\r') && !sample.contains(&b'\n') {
        true => LineEnd::Return,
        false => LineEnd::Feed,
    };
    Ok((encoding_of(&sample, file)?, ends_lines_by))
}

fn encoding_of(sample: &[u8], rest: impl Read) -> std::io::Result<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(sample) {
        return Ok(encoding);
    }
    if let Some(wide) = wide(sample) {
        return Ok(wide);
    }
    if is_utf8(sample, rest)? {
        return Ok(UTF_8);
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    Ok(detector.guess(None, chardetng::Utf8Detection::Deny))
}

/// UTF-16 without its mark: of the letters of a table every second byte is zero, and always the same second.
fn wide(sample: &[u8]) -> Option<&'static Encoding> {
    let pairs = sample.len().min(4096) / 2;
    let zeros = |from: usize| sample[from..].iter().step_by(2).take(pairs).filter(|b| **b == 0).count();
    let (even, odd) = if pairs == 0 { (0, 0) } else { (zeros(0), zeros(1)) };
    match (even, odd) {
        (even, odd) if odd * 4 > pairs && even * 50 <= pairs => Some(UTF_16LE),
        (even, odd) if even * 4 > pairs && odd * 50 <= pairs => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether all of it is UTF-8, piece by piece.
fn is_utf8(sample: &[u8], mut rest: impl Read) -> std::io::Result<bool> {
    let mut held = sample.to_vec();
    loop {
        let valid = match std::str::from_utf8(&held) {
            Ok(_) => held.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => return Ok(false),
        };
        held.drain(..valid);
        let before = held.len();
        rest.by_ref().take(1 << 16).read_to_end(&mut held)?;
        if held.len() == before {
            return Ok(held.is_empty());
        }
    }
}

/// Bytes in any encoding, read as UTF-8.
struct Decoded<R> {
    bytes: R,
    decoder: Decoder,
    input: Vec<u8>,
    used: usize,
    ready: Vec<u8>,
    given: usize,
    state: State,
    ends_lines_by: LineEnd,
}

#[derive(PartialEq)]
enum State {
    Reading,
    Ended,
    Done,
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        while self.given == self.ready.len() && self.state != State::Done {
            self.decode_more()?;
        }
        let n = out.len().min(self.ready.len() - self.given);
        out[..n].copy_from_slice(&self.ready[self.given..self.given + n]);
        self.given += n;
        Ok(n)
    }
}

impl<R: Read> Decoded<R> {
    fn decode_more(&mut self) -> std::io::Result<()> {
        if self.used == self.input.len() && self.state == State::Reading {
            self.input.resize(1 << 15, 0);
            let n = self.bytes.read(&mut self.input)?;
            self.input.truncate(n);
            self.used = 0;
            if n == 0 {
                self.state = State::Ended;
            }
        }
        self.ready.resize(1 << 16, 0);
        let ended = self.state == State::Ended;
        let (result, read, written, _) =
            self.decoder.decode_to_utf8(&self.input[self.used..], &mut self.ready, ended);
        self.used += read;
        self.ready.truncate(written);
        if self.ends_lines_by == LineEnd::Return {
            self.ready.iter_mut().filter(|byte| **byte == b'\r').for_each(|byte| *byte = b'\n');
        }
        self.given = 0;
        if ended && result == CoderResult::InputEmpty {
            self.state = State::Done;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, String) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("goods.csv");
        std::fs::write(&path, bytes).unwrap();
        let source = Source::open(&path, "goods.csv").unwrap();
        let mut text = String::new();
        source.text().unwrap().read_to_string(&mut text).unwrap();
        (source.encoding.name().to_owned(), text)
    }

    #[test]
    fn a_file_is_read_in_the_encoding_that_it_was_written_in() {
        let german = "sku;name\n1;Größe für Mädchen, blaugrün\n2;Müßiggänger-Hemd, weiß\n";
        let latin = encoding_rs::WINDOWS_1252.encode(german).0.into_owned();
        let chinese = "编号,名称\n1,秋冬保暖加厚澳洲羊毛被\n2,轻奢纯棉刺绣水洗四件套\n";
        let gbk = encoding_rs::GBK.encode(chinese).0.into_owned();
        let marked = [&b"\xEF\xBB\xBF"[..], german.as_bytes()].concat();
        let wide: Vec<u8> =
            [0xFF, 0xFE].into_iter().chain(german.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let bare = &wide[2..];
        let swapped: Vec<u8> = german.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let old_mac = german.replace('\n', "\r");
        let czech = "sku;název\n1;Košile žlutá s límečkem\n2;Příliš žluťoučký kůň\n3;Šaty\n";
        let eastern = encoding_rs::WINDOWS_1250.encode(czech).0.into_owned();
        let russian = "артикул;название\n1;Льняная рубашка\n2;Шерстяное пальто\n";
        let cyrillic = encoding_rs::WINDOWS_1251.encode(russian).0.into_owned();
        for (bytes, encoding, text) in [
            (&eastern[..], "windows-1250", czech),
            (&cyrillic, "windows-1251", russian),
            (bare, "UTF-16LE", german),
            (&swapped, "UTF-16BE", german),
            (old_mac.as_bytes(), "UTF-8", german),
            (german.as_bytes(), "UTF-8", german),
            (&marked, "UTF-8", german),
            (&latin, "windows-1252", german),
            (&gbk, "GBK", chinese),
            (&wide, "UTF-16LE", german),
            (b"", "UTF-8", ""),
        ] {
            assert_eq!(read(bytes), (encoding.to_owned(), text.to_owned()));
        }
    }
}
