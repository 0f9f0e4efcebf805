//! The cells of the list: what each column says of a product, and whether the reader may write it.

use super::line::{Line, RingView};
use crate::app::App;
use crate::catalog::{
    Shared,
    family::Family,
    fields::{self, Choice, Control, Field, at},
    grid::column::{Column, Shows, heading},
};
use crate::changes::{kind::Kind, merge::Doc, record::Record};
use crate::kernel::{fold::fold, locale::Locale, money::Minor};
use crate::people::{Actor, Touch};
use crate::plans::write::path_of;
use serde::Serialize;
use std::collections::HashMap;

/// The head of a column.
#[derive(Debug, Serialize)]
pub struct Head {
    pub name: String,
    pub label: String,
    pub width: Option<u16>,
    pub is_figure: bool,
}

/// A cell.
#[derive(Debug, Default, Serialize)]
pub struct Cell {
    /// `colour`, `state`, `rings`, `figure`, `day`, `text`, `field`.
    pub shows: &'static str,
    /// What is read.
    pub text: String,
    /// What is typed and copied: a code where there is one.
    pub value: String,
    pub rings: Vec<RingView>,
    /// The field that it writes.
    pub path: Option<String>,
    pub control: &'static str,
    /// The record that it writes: `products` or `styles`.
    pub record: &'static str,
    /// Where its value comes from: `own`, `style`, `none`.
    pub level: &'static str,
    pub may: bool,
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
}

/// A row: a product with its cells, and what is needed to write them.
#[derive(Debug, Serialize)]
pub struct RowView {
    #[serde(flatten)]
    pub line: Line,
    pub cells: Vec<Cell>,
    pub revision: i64,
    pub style: String,
    pub style_revision: i64,
}

/// Who fills cells.
pub struct Filler<'f> {
    app: &'f App,
    actor: &'f Actor,
    locale: &'f Locale,
    shared: &'f Shared,
    columns: Vec<(Column, Vec<Choice>)>,
}

impl<'f> Filler<'f> {
    /// For these columns; what may be chosen is looked up once.
    pub fn new(
        app: &'f App,
        actor: &'f Actor,
        locale: &'f Locale,
        shared: &'f Shared,
        columns: Vec<Column>,
    ) -> Filler<'f> {
        let options = |column: &Column| {
            let field = column.writes().map(|(_, field)| field);
            field.map(|field| fields::options(&app.words, locale, shared, field)).unwrap_or_default()
        };
        let columns = columns.into_iter().map(|column| {
            let options = options(&column);
            (column, options)
        });
        let columns = columns.collect();
        Filler { app, actor, locale, shared, columns }
    }

    /// The heads of the columns.
    pub fn heads(&self, widths: &HashMap<&str, u16>) -> Vec<Head> {
        let head = |(column, _): &(Column, Vec<Choice>)| Head {
            label: heading(&self.app.words, self.locale, self.shared, column),
            width: widths.get(column.name.as_str()).copied(),
            is_figure: column.is_figure(),
            name: column.name.clone(),
        };
        self.columns.iter().map(head).collect()
    }

    /// A row.
    pub fn row(&self, line: Line, family: &Family) -> RowView {
        let (own, style) = (family.product.record.to_doc(), family.style.record.to_doc());
        let code =
            family.product.record.links.category.as_ref().or(family.style.record.links.category.as_ref());
        let seat = Seat {
            own,
            of_product: path_of(&self.shared.tree, code.map(String::as_str)),
            of_style: path_of(&self.shared.tree, family.style.record.links.category.as_deref()),
            style,
        };
        let cells =
            self.columns.iter().map(|(column, options)| self.cell(column, options, &line, family, &seat));
        RowView {
            cells: cells.collect(),
            line,
            revision: family.product.revision,
            style: family.style.record.links.code.clone(),
            style_revision: family.style.revision,
        }
    }

    fn cell(&self, column: &Column, options: &[Choice], line: &Line, family: &Family, seat: &Seat) -> Cell {
        let figure = |number: i64| Cell {
            shows: "figure",
            text: self.app.words.number(self.locale, number as f64),
            value: number.to_string(),
            ..Cell::default()
        };
        let text = |shows: &'static str, text: &str| Cell {
            shows,
            text: text.to_owned(),
            value: text.to_owned(),
            ..Cell::default()
        };
        let variants = || family.variants.iter().map(|kept| &kept.record).filter(|variant| !variant.archived);
        match &column.shows {
            Shows::Colour => text("colour", line.colour.as_deref().unwrap_or_default()),
            Shows::State => text("state", line.state),
            Shows::Updated => text("day", &line.updated_at),
            Shows::Style => text("text", &family.style.record.links.code),
            Shows::Photos => figure(line.photos as i64),
            Shows::Sizes => figure(line.sizes as i64),
            Shows::Stock => figure(variants().map(crate::catalog::Variant::in_stock).sum()),
            Shows::Rings => Cell { shows: "rings", rings: line.rings.clone(), ..Cell::default() },
            Shows::Ring(code) => {
                let mine = line.rings.iter().filter(|ring| fold(&ring.channel) == fold(code));
                Cell { shows: "rings", rings: mine.cloned().collect(), ..Cell::default() }
            }
            Shows::Price(currency) => {
                let prices = variants().flat_map(|variant| &variant.prices);
                let lowest = prices.filter(|p| p.currency == *currency).map(|p| p.amount).min();
                let said = lowest.map(|amount| self.app.words.money(self.locale, Minor(amount), *currency));
                text("figure", &said.unwrap_or_default())
            }
            Shows::Own(field) => self.written(Kind::Product, field, options, seat),
            Shows::OfStyle(field) => self.written(Kind::Style, field, options, seat),
        }
    }

    fn written(&self, kind: Kind, field: &Field, options: &[Choice], seat: &Seat) -> Cell {
        let (none, places) =
            (Doc::new(), if kind == Kind::Style { &seat.of_style } else { &seat.of_product });
        let (own, above) = if kind == Kind::Style { (&seat.style, &none) } else { (&seat.own, &seat.style) };
        let holder = field.whole.unwrap_or(&field.path);
        let (shown, level) = match (at(own, holder), at(above, holder)) {
            (Some(_), _) => (at(own, &field.path), "own"),
            (None, Some(_)) => (at(above, &field.path), "style"),
            (None, None) => (None, "none"),
        };
        let value = fields::print(&self.app.words, self.locale, field, shown);
        let label = options.iter().find(|(code, _)| *code == value).map(|(_, label)| label.clone());
        let label = label.map(|label| label.rsplit(" › ").next().unwrap_or_default().to_owned());
        let touched = [field.path.clone()];
        let touch = Touch { kind, fields: &touched, categories: places };
        Cell {
            shows: "field",
            text: label.unwrap_or_else(|| value.clone()),
            value,
            path: Some(field.path.clone()),
            control: control(field.control),
            record: if kind == Kind::Style { "styles" } else { "products" },
            level,
            may: self.actor.ask_to_write(touch).is_ok(),
            lang: field.locale.as_ref().map(Locale::to_string),
            dir: field.locale.as_ref().map(Locale::direction),
            ..Cell::default()
        }
    }
}

/// What the cells of a row are filled from.
struct Seat {
    own: Doc,
    style: Doc,
    of_product: Vec<String>,
    of_style: Vec<String>,
}

/// How a cell is typed into.
pub fn control(control: Control) -> &'static str {
    match control {
        Control::Area | Control::List => "area",
        Control::Code(_) | Control::Record(_) | Control::Option | Control::YesNo => "select",
        Control::Number | Control::Centimetres | Control::Decimal => "number",
        Control::Day => "date",
        _ => "line",
    }
}
