//! Translations as a table: a row for each text. The entries of a list stand below each other in one cell.

use super::take::{Incoming, Refused};
use super::unit::{Ask, Bundle, Unit};
use crate::catalog::{content::is_list, translation::State};
use crate::changes::kind::Kind;
use crate::error::{Error, Result};
use crate::kernel::{locale::Locale, message::Message};

/// The columns, in the order in which they are written; they may be read in any.
pub const COLUMNS: [&str; 8] =
    ["kind", "code", "field", "source_locale", "source", "target_locale", "target", "state"];

/// Whether these are the columns of such a table.
pub fn is_it(names: &[String]) -> bool {
    ["code", "field", "target_locale", "target"].iter().all(|column| names.iter().any(|name| name == column))
}

/// The header.
///
/// # Errors
/// None that can happen in memory.
pub fn head() -> Result<Vec<u8>> {
    written(|sheet| sheet.write_record(COLUMNS))
}

/// The rows of some records.
///
/// # Errors
/// None that can happen in memory.
pub fn rows(bundles: &[Bundle], ask: &Ask) -> Result<Vec<u8>> {
    written(|sheet| {
        for bundle in bundles {
            for unit in &bundle.units {
                sheet.write_record(cells(bundle, unit, ask))?;
            }
        }
        Ok(())
    })
}

fn cells(bundle: &Bundle, unit: &Unit, ask: &Ask) -> [String; 8] {
    [
        bundle.kind.as_str().to_owned(),
        bundle.code.clone(),
        unit.field.to_owned(),
        ask.source.to_string(),
        unit.source.join("\n"),
        ask.target.to_string(),
        unit.target.as_ref().map(|target| target.join("\n")).unwrap_or_default(),
        unit.state.as_str().to_owned(),
    ]
}

fn written(write: impl FnOnce(&mut csv::Writer<Vec<u8>>) -> csv::Result<()>) -> Result<Vec<u8>> {
    let failed = |e: &dyn std::fmt::Display| Error::internal("writing CSV", e);
    let mut sheet = csv::Writer::from_writer(Vec::new());
    write(&mut sheet).map_err(|e| failed(&e))?;
    sheet.into_inner().map_err(|e| failed(&e))
}

/// A row as what comes back; `cell` gives the text of a column, empty if there is none.
///
/// # Errors
/// Why it is none, with its place.
pub fn read<'c>(cell: impl Fn(&str) -> &'c str, line: u64) -> Result<Incoming, Refused> {
    let (code, field) = (cell("code").trim(), cell("field").trim());
    let name = format!("{code} {field}");
    let refused = |message: Message| Refused { line, name: name.clone(), message };
    let locale = |column: &str| {
        let text = cell(column);
        Locale::parse(text).map_err(|_| refused(Message::new("locale-unknown").with("text", text)))
    };
    let kind = match cell("kind").trim() {
        "style" => Kind::Style,
        "product" | "" => Kind::Product,
        other => return Err(refused(Message::new("translation-kind-unknown").with("kind", other))),
    };
    let entries = |text: &str| -> Vec<String> {
        let is_list = is_list(field.rsplit('.').next().unwrap_or(field));
        match text {
            "" => Vec::new(),
            list if is_list => list.lines().filter(|entry| !entry.is_empty()).map(str::to_owned).collect(),
            text => vec![text.to_owned()],
        }
    };
    let (source, state) = (entries(cell("source")), cell("state").trim().to_lowercase());
    Ok(Incoming {
        line,
        kind,
        code: code.to_owned(),
        field: field.to_owned(),
        source_locale: match cell("source_locale") {
            "" => None,
            _ => Some(locale("source_locale")?),
        },
        target_locale: locale("target_locale")?,
        source: Some(source).filter(|source| !source.is_empty()),
        target: entries(cell("target")),
        is_done: state == State::Current.as_str() || super::xliff::is_done(&state),
        name,
    })
}
