//! The columns that the list can show: what the index knows of a product, and every field of product and style.

use super::query::one_word;
use super::view::Of;
use crate::catalog::{
    Shared, fields,
    fields::{Control, Field},
};
use crate::changes::kind::Kind;
use crate::kernel::{fold::fold, locale::Locale, money::Currency};
use crate::words::Words;
use std::collections::BTreeSet;

/// What stands in a column.
#[derive(Debug, Clone, PartialEq)]
pub enum Shows {
    /// The colour, as a swatch with the brand's own name of it.
    Colour,
    /// The state.
    State,
    /// How complete it is, a ring per channel.
    Rings,
    /// How complete it is for one channel.
    Ring(String),
    /// The style's code.
    Style,
    /// How many pictures.
    Photos,
    /// How many sizes.
    Sizes,
    /// How many there are of it.
    Stock,
    /// What the cheapest size costs.
    Price(Currency),
    /// When it was changed last.
    Updated,
    /// A field of the product.
    Own(Field),
    /// A field of the style.
    OfStyle(Field),
    /// A field of the size.
    OfVariant(Field),
    /// How many colours of the style are found.
    Colours,
    /// The product's code.
    Product,
    /// The size, as its label says it.
    Size,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its name: `state`, `texts.de.title`, `style.season`.
    pub name: String,
    /// What stands in it.
    pub shows: Shows,
}

/// The columns that are shown if nobody chose others.
pub fn usual(of: Of) -> &'static [&'static str] {
    match of {
        Of::Products => &["colour", "category", "state", "complete", "photos", "updated"],
        Of::Styles => {
            &["styles:colours", "styles:category", "styles:brand", "styles:department", "styles:season"]
        }
        Of::Variants => {
            &["variants:product", "variants:size", "variants:gtin", "variants:stock", "variants:weight_g"]
        }
    }
}

/// Every column of a list, in the order in which they are offered.
pub fn columns(of: Of, shared: &Shared) -> Vec<Column> {
    let column = |name: String, shows| Column { name, shows };
    match of {
        Of::Products => of_products(shared),
        Of::Styles => {
            let fields = fields::everything(Kind::Style, shared).into_iter();
            let all = fields.map(|field| column(format!("styles:{}", field.path), Shows::OfStyle(field)));
            std::iter::once(column("styles:colours".to_owned(), Shows::Colours)).chain(all).collect()
        }
        Of::Variants => {
            let fields = fields::everything(Kind::Variant, shared).into_iter();
            let all = fields.map(|field| column(format!("variants:{}", field.path), Shows::OfVariant(field)));
            let plain = [("product", Shows::Product), ("size", Shows::Size), ("stock", Shows::Stock)];
            let plain = plain.map(|(name, shows)| column(format!("variants:{name}"), shows));
            let prices = currencies(shared).into_iter();
            let prices = prices.map(|c| column(format!("variants:price.{c}"), Shows::Price(c)));
            plain.into_iter().chain(all).chain(prices).collect()
        }
    }
}

/// The currencies in which somebody sells.
pub fn currencies(shared: &Shared) -> Vec<Currency> {
    let markets = shared.channels.iter().flat_map(|kept| &kept.record.markets);
    let all: BTreeSet<String> = markets.map(|market| market.currency.to_string()).collect();
    all.iter().filter_map(|text| Currency::parse(text).ok()).collect()
}

fn of_products(shared: &Shared) -> Vec<Column> {
    let column = |name: &str, shows| Column { name: name.to_owned(), shows };
    let mut found = vec![
        column("colour", Shows::Colour),
        column("state", Shows::State),
        column("complete", Shows::Rings),
    ];
    if shared.channels.iter().count() > 1 {
        let each = shared.channels.iter().map(|kept| kept.record.code.clone());
        found.extend(each.map(|code| column(&format!("complete.{}", fold(&code)), Shows::Ring(code))));
    }
    found.extend([
        column("photos", Shows::Photos),
        column("sizes", Shows::Sizes),
        column("stock", Shows::Stock),
        column("style", Shows::Style),
        column("updated", Shows::Updated),
    ]);
    let priced = currencies(shared).into_iter();
    found.extend(priced.map(|c| column(&format!("price.{c}"), Shows::Price(c))));
    let own = fields::everything(Kind::Product, shared);
    let of_style = fields::everything(Kind::Style, shared);
    let only = of_style.into_iter().filter(|field| !own.iter().any(|other| other.path == field.path));
    let only: Vec<Column> =
        only.map(|field| column(&format!("style.{}", field.path), Shows::OfStyle(field))).collect();
    found.extend(only);
    found.extend(own.into_iter().map(|field| column(&field.path.clone(), Shows::Own(field))));
    found
}

/// What a reader calls a column.
pub fn heading(words: &Words, reader: &Locale, shared: &Shared, column: &Column) -> String {
    let said = |key: &str| words.text(reader, key);
    match &column.shows {
        Shows::Colour => said("workbench-col-colour"),
        Shows::State => said("workbench-col-state"),
        Shows::Rings => said("workbench-col-complete"),
        Shows::Ring(code) => {
            shared.channels.get(code).map_or_else(|| code.clone(), |kept| kept.record.name.clone())
        }
        Shows::Style => said("workbench-style"),
        Shows::Photos => said("workbench-col-photos"),
        Shows::Sizes => said("grid-col-sizes"),
        Shows::Stock => said("workbench-stock"),
        Shows::Price(currency) => format!("{} {currency}", said("grid-col-price")),
        Shows::Updated => said("workbench-col-changed"),
        Shows::Colours => said("workbench-colours"),
        Shows::Product => said("workbench-col-product"),
        Shows::Size => said("bench-field-size"),
        Shows::Own(field) | Shows::OfStyle(field) | Shows::OfVariant(field) => {
            fields::name(words, reader, shared, field)
        }
    }
}

impl Column {
    /// The field that its cells write, with the kind of record that has it.
    pub fn writes(&self) -> Option<(Kind, &Field)> {
        match &self.shows {
            Shows::Own(field) => Some((Kind::Product, field)),
            Shows::OfStyle(field) => Some((Kind::Style, field)),
            Shows::OfVariant(field) => Some((Kind::Variant, field)),
            _ => None,
        }
    }

    /// Whether its cells are figures.
    pub fn is_figure(&self) -> bool {
        match &self.shows {
            Shows::Photos | Shows::Sizes | Shows::Stock | Shows::Price(_) | Shows::Colours => true,
            Shows::Own(field) | Shows::OfStyle(field) | Shows::OfVariant(field) => {
                matches!(field.control, Control::Number | Control::Centimetres | Control::Decimal)
            }
            _ => false,
        }
    }
}

/// The column that a text names: by name, or by its heading in the reader's language.
pub fn named(words: &Words, reader: &Locale, shared: &Shared, text: &str) -> Option<Column> {
    let folded = one_word(text);
    let all = columns(Of::Products, shared);
    let by_name = all.iter().position(|column| fold(&column.name) == fold(text));
    let by_heading = || all.iter().position(|c| one_word(&heading(words, reader, shared, c)) == folded);
    by_name.or_else(by_heading).map(|at| all[at].clone())
}
