//! A block from a spreadsheet: cells in rows of products, as a plan that is looked through before anything changes.

use crate::app::App;
use crate::catalog::{
    Shared,
    family::{self, Family},
    fields::{self, Change},
    grid::column::{self, Column},
    shared::SharedShelf,
    store,
};
use crate::changes::{
    kind::Kind,
    merge::{self, Doc},
    record::Record,
};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use crate::people::Right;
use crate::plans::{
    Line, Source,
    draft::{self, Wanted},
};
use crate::web::extract::{Posted, Reader};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::HashMap;

/// A block as it was pasted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The codes of the rows, one per line.
    codes: String,
    /// The names of the columns, divided by commas.
    columns: String,
    /// The cells: tabs between columns, lines between rows.
    block: String,
}

/// Most cells of a block.
const MOST: usize = 20_000;

/// `POST /workbench/grid/paste`; the answer leads to the plan.
pub async fn paste(State(app): State<App>, reader: Reader, posted: Posted<Block>) -> Result<Response> {
    let Posted { session, form } = posted;
    session.actor.ask(Right::HandIn)?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let cells = cells(&form.block);
    if cells.iter().map(Vec::len).sum::<usize>() > MOST {
        return Err(Error::TooLarge(Message::new("grid-paste-too-large").with("max", MOST)));
    }
    let columns = columns(&app, &reader.locale, &shared, &form.columns)?;
    let codes: Vec<&str> = form.codes.lines().map(str::trim).filter(|code| !code.is_empty()).collect();
    let (wanted, refused) = wishes(&app, &reader.locale, &shared, &codes, &columns, &cells).await?;
    let hand = session.actor.hand("paste", app.clock.now());
    let title = app.words.text(&reader.locale, "grid-paste-title");
    let plan = draft::make_with(&app, &hand, Source::Edit, &title, wanted, refused).await?;
    Ok(Redirect::to(&format!("/workbench/plans/{}", plan.id)).into_response())
}

/// The cells of a block, as spreadsheets copy them: a cell with a line break or a quotation mark stands in quotation marks.
fn cells(block: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .has_headers(false)
        .flexible(true)
        .from_reader(block.as_bytes());
    let rows = reader.records().filter_map(std::result::Result::ok);
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

fn columns(app: &App, locale: &Locale, shared: &Shared, names: &str) -> Result<Vec<Column>> {
    let named = names.split(',').map(|name| {
        let found = column::named(&app.words, locale, shared, name);
        found.ok_or_else(|| {
            Error::from(Invalid::at("columns", Message::new("grid-column-unknown")).value(name))
        })
    });
    named.collect()
}

type Wishes = (Vec<Wanted>, Vec<Line>);

/// What a block wishes of each record, and the lines of what cannot be read.
async fn wishes(
    app: &App,
    locale: &Locale,
    shared: &Shared,
    codes: &[&str],
    columns: &[Column],
    cells: &[Vec<String>],
) -> Result<Wishes> {
    let folded: Vec<String> = codes.iter().map(|code| fold(code)).collect();
    let mut tx = app.db.read().await?;
    let products = store::products(&mut tx, &folded).await?;
    let families = family::assemble(&mut tx, products).await?;
    drop(tx);
    let families: HashMap<String, Family> =
        families.into_iter().map(|f| (fold(&f.product.record.links.code), f)).collect();
    let mut desk = Desk { app, locale, shared, records: Vec::new(), refused: Vec::new() };
    for (code, cells) in codes.iter().zip(cells) {
        match families.get(&fold(code)) {
            Some(family) => {
                columns.iter().zip(cells).for_each(|(column, text)| desk.take(family, column, text))
            }
            None => {
                let reason = Message::new("link-unknown").with("kind", "product").with("code", *code);
                desk.refused.push(Line::rejected(Kind::Product, *code, reason));
            }
        }
    }
    // Styles first: a product that takes what its style says now finds it said.
    desk.records.sort_by_key(|record| record.kind != Kind::Style);
    let changed = desk.records.into_iter().filter(|record| !record.patch.is_empty());
    let wanted = changed.map(|r| Wanted { kind: r.kind, code: r.code, patch: Some(r.patch) });
    Ok((wanted.collect(), desk.refused))
}

/// A record on the way: what it says by now, and the patch that takes it there.
struct Taken {
    kind: Kind,
    code: String,
    own: Doc,
    above: Doc,
    patch: Doc,
}

struct Desk<'d> {
    app: &'d App,
    locale: &'d Locale,
    shared: &'d Shared,
    records: Vec<Taken>,
    refused: Vec<Line>,
}

impl Desk<'_> {
    /// Takes a cell: what it says already changes nothing.
    fn take(&mut self, family: &Family, column: &Column, text: &str) {
        let code = &family.product.record.links.code;
        let Some((kind, field)) = column.writes() else {
            let reason = Message::new("grid-column-read-only").with("column", &column.name);
            return self.refused.push(Line::rejected(Kind::Product, code, reason));
        };
        let (app, locale, shared) = (self.app, self.locale, self.shared);
        let at = self.record(family, kind);
        let record = &mut self.records[at];
        let shown = fields::at(&record.own, &field.path).or_else(|| fields::at(&record.above, &field.path));
        if fields::print(&app.words, locale, field, shown).trim() == text.trim() {
            return;
        }
        let change = match text.trim() {
            "" => Ok(Change::Empty),
            text => fields::understand(&app.words, locale, shared, field, text).map(Change::Set),
        };
        match change {
            Ok(change) => {
                if let Some(patch) = fields::patch(&record.own, &record.above, field, &change) {
                    merge::merge(&mut record.own, &patch);
                    merge::together(&mut record.patch, patch);
                }
            }
            Err(invalid) => {
                let reason = invalid.fields.into_iter().next().map(|field| field.message);
                let reason = reason.unwrap_or(Message::new("plan-line-unread"));
                let line = Line::rejected(kind, &record.code, reason);
                self.refused.push(line);
            }
        }
    }

    /// The record that a cell writes.
    fn record(&mut self, family: &Family, kind: Kind) -> usize {
        let (code, own, above) = match kind {
            Kind::Style => (&family.style.record.links.code, family.style.record.to_doc(), Doc::new()),
            _ => {
                let above = family.style.record.to_doc();
                (&family.product.record.links.code, family.product.record.to_doc(), above)
            }
        };
        let known = self.records.iter().position(|record| record.kind == kind && record.code == *code);
        known.unwrap_or_else(|| {
            self.records.push(Taken { kind, code: code.clone(), own, above, patch: Doc::new() });
            self.records.len() - 1
        })
    }
}

#[cfg(test)]
mod tests {
    use super::cells;

    #[test]
    fn a_block_is_read_as_spreadsheets_copy_it() {
        let block = "Shirt\tnavy\r\n\"two\nlines\"\t\"\"\"so\"\"\"\n\t\n";
        assert_eq!(cells(block), [vec!["Shirt", "navy"], vec!["two\nlines", "\"so\""], vec!["", ""]]);
    }
}
