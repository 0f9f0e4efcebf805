//! Styles, products and variants as tables that the importer reads again and finds unchanged.
//!
//! - [`cells`]: a record as a row, columns by name; [`Table`]: rows as a workbook
//! - [`chosen`]: some products with their styles and sizes, in all columns or in some
//!
//! To add a column: see [`cells`]; the importer must read it (`imports::fields`).

pub mod cells;
pub mod chosen;

pub use cells::{Columns, Row, Table};
