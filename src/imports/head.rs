//! The header of a table: where it is, what divides its cells, and whether its numbers have a comma or a dot.
//!
//! Exports of people begin with a title, a date, an empty line. The header is the first row that is filled as the rows
//! below it are wide.

use super::records::Records;
use super::source::Source;
use super::table::{Cells, MOST_COLUMNS};
use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use std::collections::HashMap;

/// Rows that are looked at.
const LOOKED_AT: usize = 50;
/// Marks that may divide cells; of equals the first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The header of a file, and how its cells are divided.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// Column names, as they were written; one that comes again says so: `name (2)`.
    pub names: Vec<String>,
    /// `,`, `;`, tab or `|`.
    pub delimiter: u8,
    /// The line where it stands, counted from one.
    pub line: u64,
    /// What stands before the decimals of its numbers; none if no number tells.
    pub decimal_mark: Option<char>,
    /// Names that several columns have.
    pub doubled: Vec<String>,
}

impl Head {
    /// Finds the header among the first rows.
    pub fn read(source: &Source) -> Result<Head> {
        let delimiter = match source.unfolded {
            Some(_) => b',',
            None => delimiter(&source.beginning(1 << 16)?),
        };
        let rows = first_rows(source, delimiter)?;
        let at = header_among(&rows);
        let Some((line, names)) = at.and_then(|at| rows.get(at)) else {
            return Err(refuse(source, Message::new("import-file-empty")));
        };
        if names.len() > MOST_COLUMNS {
            return Err(refuse(source, Message::new("import-too-many-columns").with("limit", MOST_COLUMNS)));
        }
        let below = rows.iter().skip(at.map_or(0, |at| at + 1)).flat_map(|(_, cells)| cells);
        let (names, doubled) = apart(names.iter().map(|name| name.trim().to_owned()).collect());
        Ok(Head { names, delimiter, line: *line, decimal_mark: decimal_mark(below), doubled })
    }

    /// A header of these names in the first line.
    #[cfg(test)]
    pub fn of(names: &[&str]) -> Head {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        Head { names, delimiter: b',', line: 1, decimal_mark: None, doubled: Vec::new() }
    }

    /// A number with a dot and without groups, as the whole table writes them; other text as it is.
    pub fn plain_number(&self, text: &str) -> String {
        let is_number =
            text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\'' | '\u{a0}'));
        match mark_of(text).or(self.decimal_mark) {
            Some(mark) if is_number => {
                let kept = text.chars().filter(|c| c.is_ascii_digit() || *c == mark);
                kept.map(|c| if c == mark { '.' } else { c }).collect()
            }
            _ => text.to_owned(),
        }
    }
}

fn refuse(source: &Source, message: Message) -> crate::error::Error {
    Invalid::at("path", message.with("file", &source.name)).value(&source.name).into()
}

/// The first rows and their lines; broken ones as far as they go: without cells.
fn first_rows(source: &Source, delimiter: u8) -> Result<Vec<(u64, Vec<String>)>> {
    let mut records = Records::new(source.text()?, delimiter);
    let mut cells = Cells::new(delimiter);
    let mut rows = Vec::new();
    while rows.len() < LOOKED_AT
        && let Some(record) = records.next()?
    {
        let row = cells.row(&record, source.unfolded);
        match row.cells {
            Ok(cells) => rows.push((row.line, cells)),
            // A first line without end is a header that nobody wrote.
            Err(message) if rows.is_empty() => return Err(refuse(source, message)),
            Err(_) => rows.push((row.line, Vec::new())),
        }
    }
    Ok(rows)
}

/// Which row is the header: the first of which more than half is filled, of as many cells as rows usually have.
fn header_among(rows: &[(u64, Vec<String>)]) -> Option<usize> {
    let filled = |cells: &[String]| cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let mut widths: Vec<usize> = rows.iter().map(|(_, cells)| cells.len()).collect();
    widths.sort_unstable();
    let usual = widths.get(widths.len() / 2).copied().unwrap_or(0);
    let is_header = |cells: &[String]| filled(cells) > 0 && filled(cells) * 2 > usual;
    let found = rows.iter().position(|(_, cells)| is_header(cells));
    found.or_else(|| rows.iter().position(|(_, cells)| filled(cells) > 0))
}

/// Names of which none is another's, and those that were.
fn apart(names: Vec<String>) -> (Vec<String>, Vec<String>) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut doubled = Vec::new();
    let mut tell = |name: String| {
        let times = seen.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1 || name.is_empty() {
            return name;
        }
        if *times == 2 {
            doubled.push(name.clone());
        }
        format!("{name} ({times})")
    };
    let names = names.into_iter().map(&mut tell).collect();
    (names, doubled)
}

/// The mark of which most of the first lines have the same number, outside quotes.
fn delimiter(text: &str) -> u8 {
    let mut lines: Vec<[usize; 4]> = vec![[0; 4]];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted && lines.len() == LOOKED_AT => break,
            b'\n' if !quoted => lines.push([0; 4]),
            _ if quoted => {}
            _ => {
                let at = DELIMITERS.iter().position(|mark| *mark == byte);
                if let (Some(at), Some(line)) = (at, lines.last_mut()) {
                    line[at] += 1;
                }
            }
        }
    }
    // Marks within texts come in any number; the one between cells comes as often in one line as in the next.
    let agreed = |at: usize| {
        let counts: Vec<usize> = lines.iter().map(|line| line[at]).filter(|count| *count > 0).collect();
        let times = |count: usize| counts.iter().filter(|other| **other == count).count();
        counts.iter().map(|count| (times(*count), *count)).max().unwrap_or_default()
    };
    let best = (0..DELIMITERS.len()).rev().max_by_key(|at| agreed(*at));
    best.map_or(b',', |at| DELIMITERS[at])
}

/// Comma or dot, as most of the numbers say that leave no doubt: `1.299,00` and `49,9` do, `1,299` does not.
fn decimal_mark<'c>(cells: impl Iterator<Item = &'c String>) -> Option<char> {
    let (mut commas, mut dots) = (0, 0);
    for cell in cells {
        match mark_of(cell.trim()) {
            Some(',') => commas += 1,
            Some(_) => dots += 1,
            None => {}
        }
    }
    match commas.cmp(&dots) {
        std::cmp::Ordering::Greater => Some(','),
        std::cmp::Ordering::Less => Some('.'),
        std::cmp::Ordering::Equal => None,
    }
}

fn mark_of(number: &str) -> Option<char> {
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number.ends_with(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let marks: Vec<(usize, char)> =
        number.char_indices().filter(|(_, c)| is_number && matches!(c, '.' | ',')).collect();
    let &(at, last) = marks.last()?;
    let same = marks.iter().filter(|(_, c)| *c == last).count();
    let other = if last == ',' { '.' } else { ',' };
    match (same, marks.len()) {
        (1, 2..) => Some(last),
        (2.., many) if many == same => Some(other),
        (1, 1) if number.len() - at != 4 => Some(last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(text: &str) -> Head {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("goods.csv");
        std::fs::write(&path, text).unwrap();
        Head::read(&Source::open(&path, "goods.csv").unwrap()).unwrap()
    }

    #[test]
    fn the_header_is_found_below_titles_and_empty_lines() {
        for (text, line, delimiter) in [
            ("sku,name\n1,x; y\n", 1, b','),
            ("sku;name\n1;\"a, b, c\"\n", 1, b';'),
            ("sku;fields\n1;a,b\n2;c,d,e,f\n3;a,b,c\n", 1, b';'),
            ("sku|name|size\n1|x, y, z|M\n", 1, b'|'),
            ("Summer 2027, all goods\n\nsku\tname\tsize\n1\tx\tM\n2\ty\tL\n", 3, b'\t'),
            (";;\nOur goods;;\nsku;name;size\n1;x;M\n", 3, b';'),
            ("sku\nA\nB\n", 1, b','),
        ] {
            let head = head(text);
            assert_eq!((head.line, head.delimiter), (line, delimiter), "{text}");
            assert_eq!(head.names[0], "sku");
        }
    }

    #[test]
    fn a_name_that_comes_again_is_another_column() {
        let head = head("sku,image,image,,,image\n1,a,b,,,c\n");
        assert_eq!(head.names, ["sku", "image", "image (2)", "", "", "image (3)"]);
        assert_eq!(head.doubled, ["image"]);
    }

    #[test]
    fn numbers_tell_whether_comma_or_dot_stands_before_decimals() {
        let mark = |text: &str| head(&format!("sku;price\n{text}")).decimal_mark;
        assert_eq!(mark("1;1.299,00\n2;1.299\n"), Some(','));
        assert_eq!(mark("1;1,299.00\n2;1,299\n"), Some('.'));
        assert_eq!(mark("1;1.000.000\n"), Some(','));
        assert_eq!(mark("1;1,299\n2;12\n"), None);
        let german = head("sku;price\n1;49,90\n");
        assert_eq!(german.plain_number("1.299"), "1299");
        assert_eq!(german.plain_number("1.299,5"), "1299.5");
        assert_eq!(german.plain_number("0.5"), "0.5");
        assert_eq!(german.plain_number("about 5"), "about 5");
    }

    #[test]
    fn a_header_of_too_many_columns_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("goods.csv");
        for columns in [MOST_COLUMNS + 1, 1_000_000, 5_000_000] {
            std::fs::write(&path, "x,".repeat(columns)).unwrap();
            let refusal = Head::read(&Source::open(&path, "goods.csv").unwrap()).unwrap_err();
            let key = refusal.fields()[0].message.key;
            assert!(["import-too-many-columns", "import-row-too-long"].contains(&key), "{key}");
        }
    }
}
