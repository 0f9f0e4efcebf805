//! The lines of a plan in words: each value before and after.

use crate::app::App;
use crate::bulk::{Level, order};
use crate::catalog::{
    Price, Shared,
    fields::{self, Field},
};
use crate::changes::{difference, difference::Piece, kind::Kind, leaf::Leaf};
use crate::kernel::{locale::Locale, money::Minor};
use crate::plans::{Action, Line, Outcome};
use crate::web::workbench::products::editor_address;
use serde::Serialize;
use serde_json::Value;

#[derive(Debug, Serialize)]
pub struct ValueView {
    name: String,
    before: String,
    after: String,
    /// Word by word, for texts.
    pieces: Vec<Piece>,
    lang: Option<String>,
    dir: Option<&'static str>,
}

#[derive(Debug, Serialize)]
pub struct LineView {
    code: String,
    kind: &'static str,
    href: Option<String>,
    action: &'static str,
    outcome: Option<&'static str>,
    values: Vec<ValueView>,
    reason: Option<String>,
    fix: Option<String>,
}

/// Who puts lines into words.
pub struct Teller<'t> {
    pub app: &'t App,
    pub shared: &'t Shared,
    pub locale: &'t Locale,
}

impl Teller<'_> {
    /// A line.
    pub fn line(&self, line: Line) -> LineView {
        let reason = line.reason.as_ref().map(|r| self.app.words.explain_message(self.locale, r));
        let fields = match line.kind {
            Kind::Product | Kind::Style | Kind::Variant => order::changeable(level(line.kind), self.shared),
            _ => Vec::new(),
        };
        let resource = match line.kind {
            Kind::Product => Some("products"),
            Kind::Style => Some("styles"),
            _ => None,
        };
        let href = resource.filter(|_| line.action != Action::Remove);
        LineView {
            href: href.map(|resource| editor_address(resource, &line.code)),
            kind: line.kind.as_str(),
            action: line.action.as_str(),
            outcome: line.outcome.map(Outcome::as_str),
            values: line.values.iter().map(|leaf| self.value(&fields, leaf)).collect(),
            fix: reason.as_ref().and_then(|said| said.hint.clone()),
            reason: reason.map(|said| said.text),
            code: line.code,
        }
    }

    fn value(&self, fields: &[Field], leaf: &Leaf) -> ValueView {
        let path = leaf.name();
        let field = fields.iter().find(|field| field.path == path);
        let holder = fields.iter().find(|f| path.strip_prefix(&f.path).is_some_and(|r| r.starts_with('.')));
        let name = match field.or(holder) {
            _ if path == "state" => self.app.words.text(self.locale, "workbench-col-state"),
            _ if path == "prices" => self.app.words.text(self.locale, "grid-prices"),
            Some(field) => fields::name(&self.app.words, self.locale, self.shared, field),
            None => path.clone(),
        };
        let said = |value: &Option<Value>| self.said(field, &path, value.as_ref());
        let (before, after) = (said(&leaf.before), said(&leaf.after));
        let is_text = field.is_some_and(|field| field.locale.is_some());
        let pieces = is_text && leaf.before.is_some() && leaf.after.is_some();
        ValueView {
            name,
            pieces: if pieces { difference::words(&before, &after) } else { Vec::new() },
            lang: field.and_then(|f| f.locale.as_ref().map(Locale::to_string)),
            dir: field.and_then(|f| f.locale.as_ref().map(Locale::direction)),
            before,
            after,
        }
    }

    fn said(&self, field: Option<&Field>, path: &str, value: Option<&Value>) -> String {
        let Some(value) = value else { return String::new() };
        if let (true, Some(state)) = (path == "state", value.as_str()) {
            return self.app.words.text(self.locale, &format!("bench-state-{}", state.replace('_', "-")));
        }
        if path == "prices" {
            let prices: Vec<Price> = serde_json::from_value(value.clone()).unwrap_or_default();
            return prices.iter().map(|price| self.price(price)).collect::<Vec<_>>().join(", ");
        }
        if let Some(field) = field {
            let options = fields::options(&self.app.words, self.locale, self.shared, field);
            return fields::say(&self.app.words, self.locale, field, &options, Some(value));
        }
        match value {
            Value::String(text) => text.clone(),
            Value::Array(list) if list.iter().all(Value::is_string) => {
                list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
            }
            other => other.to_string(),
        }
    }
}

impl Teller<'_> {
    /// `€49.90`, `€54.90 (FR)`, with the sale price behind a slash.
    fn price(&self, price: &Price) -> String {
        let money = |amount: i64| self.app.words.money(self.locale, Minor(amount), price.currency);
        let sale = price.sale_amount.map(|amount| format!(" / {}", money(amount))).unwrap_or_default();
        let country = price.country.as_ref().map(|country| format!(" ({country})")).unwrap_or_default();
        format!("{}{sale}{country}", money(price.amount))
    }
}

fn level(kind: Kind) -> Level {
    match kind {
        Kind::Style => Level::Style,
        Kind::Variant => Level::Variant,
        _ => Level::Product,
    }
}
