//! The cells of the list: what each column says of a product, and whether the reader may write it.

use super::line::{Line, Picture, Piece, RingView, editor_address, piece};
use crate::app::App;
use crate::catalog::{
    Price, Shared, Style, Variant,
    family::Family,
    fields::{self, Choice, Control, Field, at},
    grid::column::{Column, Shows, heading},
};
use crate::changes::{
    kind::Kind,
    merge::Doc,
    record::{Kept, Record},
};
use crate::kernel::{
    fold::fold,
    locale::Locale,
    localised::Localised,
    money::{Currency, Minor},
};
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

/// A row: a product, style or size with its cells, and what is needed to write them.
#[derive(Debug, Default, Serialize)]
pub struct RowView {
    pub code: String,
    pub href: String,
    pub title: Option<Piece>,
    pub picture: Option<Picture>,
    pub colour: Option<String>,
    pub colour_family: Option<String>,
    pub state: &'static str,
    pub is_changed: bool,
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

    /// A product as a row.
    pub fn row(&self, line: Line, family: &Family) -> RowView {
        let seat = self.seat(family);
        let cells =
            self.columns.iter().map(|(column, options)| self.cell(column, options, &line, family, &seat));
        let cells = cells.collect();
        RowView {
            cells,
            code: line.code,
            href: line.href,
            title: line.title,
            picture: line.picture,
            colour: line.colour,
            colour_family: line.colour_family,
            state: line.state,
            is_changed: line.is_changed,
            revision: family.product.revision,
            style: family.style.record.links.code.clone(),
            style_revision: family.style.revision,
        }
    }

    /// A style as a row, with how many of its colours are found.
    pub fn style(&self, kept: &Kept<Style>, colours: u64) -> RowView {
        let code = &kept.record.links.code;
        let of_style = path_of(&self.shared.tree, kept.record.links.category.as_deref());
        let seat = Seat { style: kept.record.to_doc(), of_style, ..Seat::default() };
        let cell = |(column, options): &(Column, Vec<Choice>)| match &column.shows {
            Shows::OfStyle(field) => self.written(Kind::Style, field, options, &seat),
            _ => self.figure(colours as i64),
        };
        let titles =
            kept.record.content.texts.iter().filter_map(|(l, t)| Some((l.clone(), t.title.clone()?)));
        RowView {
            code: code.clone(),
            href: editor_address("styles", code),
            title: piece(&Localised(titles.collect()), self.locale),
            cells: self.columns.iter().map(cell).collect(),
            revision: kept.revision,
            style: code.clone(),
            style_revision: kept.revision,
            ..RowView::default()
        }
    }

    /// A size as a row.
    pub fn variant(&self, line: &Line, family: &Family, kept: &Kept<Variant>) -> RowView {
        let variant = &kept.record;
        let seat = Seat { variant: variant.to_doc(), ..self.seat(family) };
        let cell = |(column, options): &(Column, Vec<Choice>)| match &column.shows {
            Shows::OfVariant(field) => self.written(Kind::Variant, field, options, &seat),
            Shows::Product => plain("text", &variant.product),
            Shows::Size => plain("text", &variant.size_label()),
            Shows::Price(currency) => self.price(*currency, variant.prices.iter()),
            _ => self.figure(variant.in_stock()),
        };
        RowView {
            code: variant.sku.clone(),
            href: format!("{}#sizes", line.href),
            title: line.title.clone(),
            picture: line.picture.clone(),
            cells: self.columns.iter().map(cell).collect(),
            revision: kept.revision,
            style: family.style.record.links.code.clone(),
            style_revision: family.style.revision,
            ..RowView::default()
        }
    }

    fn seat(&self, family: &Family) -> Seat {
        let links = (&family.product.record.links.category, &family.style.record.links.category);
        let code = links.0.as_ref().or(links.1.as_ref());
        Seat {
            own: family.product.record.to_doc(),
            style: family.style.record.to_doc(),
            variant: Doc::new(),
            of_product: path_of(&self.shared.tree, code.map(String::as_str)),
            of_style: path_of(&self.shared.tree, links.1.as_deref()),
        }
    }

    fn figure(&self, number: i64) -> Cell {
        let text = self.app.words.number(self.locale, number as f64);
        Cell { shows: "figure", text, value: number.to_string(), ..Cell::default() }
    }

    /// The lowest price in a currency.
    fn price<'p>(&self, currency: Currency, prices: impl Iterator<Item = &'p Price>) -> Cell {
        let lowest = prices.filter(|price| price.currency == currency).map(|price| price.amount).min();
        let said = lowest.map(|amount| self.app.words.money(self.locale, Minor(amount), currency));
        plain("figure", &said.unwrap_or_default())
    }

    fn cell(&self, column: &Column, options: &[Choice], line: &Line, family: &Family, seat: &Seat) -> Cell {
        let figure = |number| self.figure(number);
        let text = plain;
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
            Shows::Price(currency) => self.price(*currency, variants().flat_map(|variant| &variant.prices)),
            Shows::Own(field) => self.written(Kind::Product, field, options, seat),
            Shows::OfStyle(field) => self.written(Kind::Style, field, options, seat),
            Shows::OfVariant(_) | Shows::Colours | Shows::Product | Shows::Size => Cell::default(),
        }
    }

    fn written(&self, kind: Kind, field: &Field, options: &[Choice], seat: &Seat) -> Cell {
        let none = Doc::new();
        let (own, above, places) = match kind {
            Kind::Style => (&seat.style, &none, &seat.of_style),
            Kind::Variant => (&seat.variant, &none, &seat.of_product),
            _ => (&seat.own, &seat.style, &seat.of_product),
        };
        let holder = field.whole.unwrap_or(&field.path);
        let (shown, level) = match (at(own, holder), at(above, holder)) {
            (Some(_), _) => (at(own, &field.path), "own"),
            (None, Some(_)) => (at(above, &field.path), "style"),
            (None, None) => (None, "none"),
        };
        let value = fields::print(&self.app.words, self.locale, field, shown);
        let touched = [field.path.clone()];
        let touch = Touch { kind, fields: &touched, categories: places };
        Cell {
            shows: "field",
            text: fields::say(&self.app.words, self.locale, field, options, shown),
            value,
            path: Some(field.path.clone()),
            control: control(field.control),
            record: resource(kind),
            level,
            may: self.actor.ask_to_write(touch).is_ok(),
            lang: field.locale.as_ref().map(Locale::to_string),
            dir: field.locale.as_ref().map(Locale::direction),
            ..Cell::default()
        }
    }
}

/// What the records of a row are called in addresses.
fn resource(kind: Kind) -> &'static str {
    match kind {
        Kind::Style => "styles",
        Kind::Variant => "variants",
        _ => "products",
    }
}

fn plain(shows: &'static str, text: &str) -> Cell {
    Cell { shows, text: text.to_owned(), value: text.to_owned(), ..Cell::default() }
}

/// What the cells of a row are filled from.
#[derive(Default)]
struct Seat {
    own: Doc,
    style: Doc,
    variant: Doc,
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
