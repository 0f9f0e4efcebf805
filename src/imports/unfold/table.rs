//! A table that was unfolded: CSV whose first cell says where the row stood in what it came from.

use crate::error::{Error, Result};
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// Writes the rows of a table.
pub struct Table {
    rows: csv::Writer<BufWriter<File>>,
    /// Cells of the widest row.
    pub width: usize,
}

impl Table {
    /// An empty table.
    pub fn create(path: &Path) -> Result<Table> {
        let file = BufWriter::with_capacity(1 << 16, File::create(path)?);
        Ok(Table { rows: csv::WriterBuilder::new().flexible(true).from_writer(file), width: 0 })
    }

    /// A row and where it stood; empty cells at its end and rows of nothing else are left out.
    pub fn row(&mut self, line: u64, cells: &[String]) -> Result<()> {
        let Some(last) = cells.iter().rposition(|cell| !cell.is_empty()) else { return Ok(()) };
        self.width = self.width.max(last + 1);
        let line = line.to_string();
        let record = std::iter::once(&line).chain(&cells[..=last]);
        self.rows.write_record(record).map_err(|e| Error::internal("an unfolded table", e))
    }

    /// How wide it is, once all of it lies there.
    pub fn finish(mut self) -> Result<usize> {
        self.rows.flush()?;
        Ok(self.width)
    }
}
