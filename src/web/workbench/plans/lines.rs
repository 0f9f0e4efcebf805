//! Lines of a plan in words: which record, what becomes of it, and value by value what is different.

use crate::app::App;
use crate::catalog::{
    Price, Shared,
    fields::{self, Field},
};
use crate::changes::{difference, kind::Kind, leaf::Leaf};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{cursor, cursor::LogCursor, locale::Locale, money::Minor};
use crate::plans::{
    Action, Line, Plan,
    store::{self, Filter},
    unit,
};
use crate::web::workbench::products::editor_address;
use serde::Serialize;
use serde_json::Value;

/// Lines on a page.
pub const PAGE: usize = 50;
/// Pages of a unit that are looked through for lines that fit; then the reader asks for more.
const LOOKS: usize = 10;
/// Letters of a value that is shown whole.
const LETTERS: usize = 4_000;

/// A value, before and after.
#[derive(Debug, Clone, Serialize)]
pub struct ValueView {
    field: String,
    path: String,
    /// What is the same, gone and new in it.
    pieces: Vec<difference::Piece>,
    is_list: bool,
}

/// A line.
#[derive(Debug, Serialize)]
pub struct LineView {
    kind: String,
    code: String,
    href: Option<String>,
    action: &'static str,
    outcome: Option<&'static str>,
    values: Vec<ValueView>,
    /// What somebody else changed since: from what the plan knew to what is there now.
    moved: Vec<ValueView>,
    reason: Option<super::Notice>,
}

/// Says lines in a reader's language.
#[derive(Clone, Copy)]
pub struct Speaker<'s> {
    /// The house.
    pub app: &'s App,
    /// What products share: it names attributes and what fields refer to.
    pub shared: &'s Shared,
    /// The reader's language.
    pub locale: &'s Locale,
}

impl Speaker<'_> {
    /// A kind of record.
    pub fn kind(self, kind: Kind) -> String {
        self.app.words.text(self.locale, &format!("runs-kind-{}", kind.as_str().replace('_', "-")))
    }

    fn known(self, key: &str) -> Option<String> {
        let text = self.app.words.text(self.locale, key);
        (text != key).then_some(text)
    }

    /// A field by its path: `texts.de.title` is the title, in German.
    fn field(self, path: &[String]) -> String {
        let (name, locale) = match path {
            [texts, locale, rest @ ..] if texts == "texts" => (rest.join("-"), Some(locale)),
            _ => (path.join("-"), None),
        };
        let plain = name.replace('_', "-");
        let families = ["bench-field-", "bench-section-", "runs-field-"];
        let named = families.into_iter().find_map(|family| self.known(&format!("{family}{plain}")));
        match (named, locale) {
            (Some(named), Some(locale)) => format!("{named} · {locale}"),
            (Some(named), None) => named,
            (None, _) => path.join("."),
        }
    }

    /// What is different about a record of a kind, value by value.
    pub fn values(self, kind: Kind, leaves: &[Leaf]) -> Vec<ValueView> {
        let fields = self.fields(kind);
        leaves.iter().map(|leaf| self.value(&fields, leaf)).collect()
    }

    fn value(self, fields: &[Field], leaf: &Leaf) -> ValueView {
        let path = leaf.name();
        if path == "state" {
            return self.state(leaf);
        }
        if path == "prices" {
            let say =
                |value: &Option<Value>| value.as_ref().map(|value| self.prices(value)).unwrap_or_default();
            let name = self.app.words.text(self.locale, "grid-prices");
            return self.whole(name, leaf, say(&leaf.before), say(&leaf.after));
        }
        match fields.iter().find(|field| field.path == path) {
            Some(field) if field.locale.is_none() => self.told(field, leaf),
            _ => self.plain(leaf),
        }
    }

    /// `€49.90, €54.90 / €39.90 (FR)`: each with its sale price behind a slash.
    fn prices(self, value: &Value) -> String {
        let prices: Vec<Price> = serde_json::from_value(value.clone()).unwrap_or_default();
        let said = prices.iter().map(|price| {
            let money = |amount: i64| self.app.words.money(self.locale, Minor(amount), price.currency);
            let sale = price.sale_amount.map(|amount| format!(" / {}", money(amount))).unwrap_or_default();
            let country = price.country.as_ref().map(|country| format!(" ({country})")).unwrap_or_default();
            format!("{}{sale}{country}", money(price.amount))
        });
        said.collect::<Vec<_>>().join(", ")
    }

    /// The fields of products, styles and sizes that have a name and options of their own.
    fn fields(self, kind: Kind) -> Vec<Field> {
        match kind {
            Kind::Product => crate::bulk::order::changeable(crate::bulk::Level::Product, self.shared),
            Kind::Style => crate::bulk::order::changeable(crate::bulk::Level::Style, self.shared),
            Kind::Variant => crate::bulk::order::changeable(crate::bulk::Level::Variant, self.shared),
            _ => Vec::new(),
        }
    }

    /// A value in the words of its field.
    fn told(self, field: &Field, leaf: &Leaf) -> ValueView {
        let words = &self.app.words;
        let options = fields::options(words, self.locale, self.shared, field);
        let say = |value: &Option<Value>| match value {
            Some(value) => fields::say(words, self.locale, field, &options, Some(value)),
            None => String::new(),
        };
        let name = fields::name(words, self.locale, self.shared, field);
        self.whole(name, leaf, say(&leaf.before), say(&leaf.after))
    }

    fn state(self, leaf: &Leaf) -> ValueView {
        let say = |value: &Option<Value>| match value.as_ref().and_then(Value::as_str) {
            Some(state) => {
                self.app.words.text(self.locale, &format!("bench-state-{}", state.replace('_', "-")))
            }
            None => String::new(),
        };
        let name = self.app.words.text(self.locale, "workbench-col-state");
        self.whole(name, leaf, say(&leaf.before), say(&leaf.after))
    }

    /// A value that is replaced as a whole.
    fn whole(self, field: String, leaf: &Leaf, before: String, after: String) -> ValueView {
        let piece = |kind, text: String| (!text.is_empty()).then_some(difference::Piece { kind, text });
        let removed = piece(difference::Fate::Removed, before);
        let pieces = removed.into_iter().chain(piece(difference::Fate::Added, after)).collect();
        ValueView { field, path: leaf.name(), pieces, is_list: false }
    }

    /// A value word by word, or entry by entry.
    fn plain(self, leaf: &Leaf) -> ValueView {
        let empty = Value::String(String::new());
        let (before, after) = (shown(leaf.before.as_ref()), shown(leaf.after.as_ref()));
        let is_list = leaf.before.iter().chain(&leaf.after).any(Value::is_array);
        let list = Value::Array(Vec::new());
        let none = if is_list { &list } else { &empty };
        let pieces = difference::values(before.as_ref().unwrap_or(none), after.as_ref().unwrap_or(none));
        ValueView { field: self.field(&leaf.path), path: leaf.name(), pieces, is_list }
    }

    /// A line.
    pub fn line(self, line: &Line) -> LineView {
        let editor = match line.kind {
            Kind::Product => Some("products"),
            Kind::Style => Some("styles"),
            Kind::Category => Some("categories"),
            _ => None,
        };
        LineView {
            kind: self.kind(line.kind),
            href: editor
                .filter(|_| line.action != Action::Remove)
                .map(|editor| editor_address(editor, &line.code)),
            code: line.code.clone(),
            action: line.action.as_str(),
            outcome: line.outcome.map(|outcome| outcome.as_str()),
            values: self.values(line.kind, &line.values),
            moved: self.values(line.kind, &line.moved),
            reason: line.reason.as_ref().map(|reason| super::Notice::said(self.app, self.locale, reason)),
        }
    }
}

/// A value as people read it: what is very long is cut, what is a document is its parts.
fn shown(value: Option<&Value>) -> Option<Value> {
    Some(match value? {
        Value::String(text) if text.chars().count() > LETTERS => {
            Value::String(text.chars().take(LETTERS).chain(['…']).collect())
        }
        Value::Array(list) => Value::Array(list.iter().map(|one| Value::String(plain(one))).collect()),
        Value::Object(_) => Value::String(plain(value?)),
        other => other.clone(),
    })
}

/// A document in one line: `cotton · 9500`, its keys left out where its values speak.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "–".to_owned(),
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(doc) => {
            let each = doc.iter().map(|(key, value)| match value {
                Value::String(_) => plain(value),
                _ => format!("{key} {}", plain(value)),
            });
            each.collect::<Vec<_>>().join(" · ")
        }
        other => other.to_string(),
    }
}

/// A page of lines after a position, and where the next one begins.
pub async fn page(
    tx: &mut Tx,
    plan: &Plan,
    filter: &Filter,
    after: Option<i64>,
) -> Result<(Vec<Line>, Option<String>)> {
    let after = after.unwrap_or_default();
    if !plan.keeps_lines() {
        return of_unit(tx, plan, filter, after).await;
    }
    let mut lines = store::lines(tx, plan.id, filter, after, PAGE as i64 + 1).await?;
    let has_more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let next = lines.last().filter(|_| has_more).map(|last| cursor::encode(&last.position));
    lines.retain(|line| filter.takes(line));
    Ok((lines, next))
}

/// What was applied as it came is read from the log.
async fn of_unit(
    tx: &mut Tx,
    plan: &Plan,
    filter: &Filter,
    after: i64,
) -> Result<(Vec<Line>, Option<String>)> {
    let (mut found, mut after) = (Vec::new(), after.max(plan.from_seq.0));
    for _ in 0..LOOKS {
        let (lines, next) =
            unit::lines(tx, plan, unit::From::After(LogCursor(after)), unit::Part::All).await?;
        found.extend(lines.into_iter().filter(|line| filter.takes(line)));
        if found.len() > PAGE {
            found.truncate(PAGE);
            let last = found.last().map(|line| cursor::encode(&line.position));
            return Ok((found, last));
        }
        match next {
            Some(next) => after = next.0,
            None => return Ok((found, None)),
        }
    }
    Ok((found, Some(cursor::encode(&after))))
}

#[cfg(test)]
mod tests {
    use super::plain;
    use serde_json::json;

    #[test]
    fn a_document_is_read_in_one_line() {
        let fibres = json!({"component": "shell", "fibres": [{"fibre": "linen", "share": 55}]});
        assert_eq!(plain(&fibres), "shell · fibres linen · share 55");
        assert_eq!(plain(&json!(["a", "b"])), "a, b");
    }
}
