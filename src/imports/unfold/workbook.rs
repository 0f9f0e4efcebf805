//! The sheets of a workbook (XLSX), each a table. Cells come one by one; a formula counts by its last result, a merged
//! cell by its first, an error in a cell is told and leaves it empty. Hidden sheets are read like the others, and told.

use super::table::Table;
use super::{Folder, WITHIN, cell, refuse, refused};
use crate::error::Result;
use crate::imports::draft::Place;
use crate::imports::ledger::Ledger;
use crate::imports::source::Source;
use crate::imports::table::MOST_COLUMNS;
use crate::kernel::message::Message;
use calamine::{Reader, SheetType, SheetVisible, Xlsx, open_workbook};
use std::fs::File;
use std::io::{BufReader, Read, Write};
use std::path::Path;
use zip::ZipArchive;

/// Most bytes that a sheet may hold, unpacked: far more than a million rows of goods.
const SHEET: u64 = 2 << 30;
/// Most bytes of any other part: they are held in memory while the sheets are read.
const PART: u64 = 256 << 20;
/// Most bytes between two marks of its XML: a cell holds 32,767 letters.
const LONGEST: u64 = 4 << 20;

/// Whether an archive is a workbook.
pub fn is_one(path: &Path) -> bool {
    let archive = File::open(path).ok().and_then(|file| ZipArchive::new(BufReader::new(file)).ok());
    archive.is_some_and(|archive| archive.file_names_raw().any(|name| name == b"xl/workbook.xml"))
}

/// Lays each sheet with rows down as a table.
pub fn unfold(path: &Path, name: &str, folder: &Folder, ledger: &mut Ledger) -> Result<Vec<Source>> {
    weigh(path, name)?;
    let mut workbook: Xlsx<_> = open_workbook(path).map_err(|e: calamine::XlsxError| refused(name, &e))?;
    let sheets: Vec<_> = workbook.sheets_metadata().to_vec();
    let mut found = Vec::new();
    for sheet in sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        let told = format!("{name}{WITHIN}{}", sheet.name);
        let to = folder.fresh();
        let width = lay(&mut workbook, &sheet.name, &told, &to, ledger)?;
        if width == 0 {
            continue;
        }
        if sheet.visible != SheetVisible::Visible {
            let place = Place { file: told.clone(), line: None };
            ledger.find(&place, "sheet", &sheet.name, Message::new("import-sheet-hidden"));
        }
        found.push(Source::unfolded(to, told, width));
    }
    match found.is_empty() {
        true => Err(refuse(name, Message::new("import-file-empty"))),
        false => Ok(found),
    }
}

/// Lays a sheet down row by row; how wide it is.
fn lay(
    workbook: &mut Xlsx<BufReader<File>>,
    sheet: &str,
    told: &str,
    to: &Path,
    ledger: &mut Ledger,
) -> Result<usize> {
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|e| refused(told, &e))?;
    let mut table = Table::create(to)?;
    let (mut row, mut line): (Vec<String>, u64) = (Vec::new(), 0);
    while let Some(cell) = cells.next_cell().map_err(|e| refused(told, &e))? {
        let (at, column) = cell.get_position();
        let at = u64::from(at) + 1;
        if at != line {
            table.row(line, &row)?;
            row.clear();
            line = at;
        }
        let text = cell::text(cell.get_value()).unwrap_or_else(|error| {
            let place = Place { file: told.to_owned(), line: Some(at) };
            ledger.find(&place, &letters(column), &error, Message::new("import-cell-error"));
            String::new()
        });
        if text.is_empty() {
            continue;
        }
        let column = column as usize;
        if column >= MOST_COLUMNS {
            let message = Message::new("import-too-many-columns").with("limit", MOST_COLUMNS);
            return Err(refuse(told, message));
        }
        row.resize(row.len().max(column + 1), String::new());
        row[column] = text;
    }
    table.row(line, &row)?;
    table.finish()
}

/// A column as people call it: `A`, `Z`, `AA`.
fn letters(column: u32) -> String {
    let letter = char::from(b'A' + (column % 26) as u8);
    match column / 26 {
        0 => letter.to_string(),
        more => format!("{}{letter}", letters(more - 1)),
    }
}

/// Unpacks all parts once into nothing, so that what is cut off, damaged or far larger than it looks is refused before
/// any of it is held.
fn weigh(path: &Path, name: &str) -> Result<()> {
    let mut archive = ZipArchive::new(BufReader::new(File::open(path)?)).map_err(|e| refused(name, &e))?;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|e| refused(name, &e))?;
        if !part.name_raw().ends_with(b".xml") && !part.name_raw().ends_with(b".rels") {
            continue;
        }
        let limit = if part.name_raw().starts_with(b"xl/worksheets/") { SHEET } else { PART };
        let mut scales = Scales { longest: 0, current: 0 };
        match std::io::copy(&mut part.take(limit + 1), &mut scales) {
            Ok(weight) if weight <= limit => {}
            Err(error) if scales.longest <= LONGEST => return Err(refused(name, &error)),
            _ => return Err(refuse(name, Message::new("import-unfolds-too-large"))),
        }
    }
    Ok(())
}

/// Measures the longest way between two marks of XML.
struct Scales {
    longest: u64,
    current: u64,
}

impl Write for Scales {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        for piece in bytes.split_inclusive(|byte| *byte == b'<') {
            self.current += piece.len() as u64;
            self.longest = self.longest.max(self.current);
            if piece.ends_with(b"<") {
                self.current = 0;
            }
        }
        match self.longest > LONGEST {
            true => Err(std::io::Error::other("a cell without end")),
            false => Ok(bytes.len()),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_called_by_letters() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }
}
