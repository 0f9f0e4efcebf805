//! Any flat CSV, by a mapping of its columns: a row is a style with one product and one variant, or what its sheet says.

use super::goods::{Goods, markdown, product_code, short};
use super::own::Column;
use crate::changes::kind::Kind;
use crate::error::Result;
use crate::imports::draft::{Claim, Draft};
use crate::imports::fields::{LISTS, TEXTS};
use crate::imports::head::Head;
use crate::imports::mapping::{Level, Others, Sheet};
use crate::imports::reading::{Defaults, Reading, Use};
use crate::imports::source::Source;
use crate::imports::table::each_row;
use crate::imports::units;
use crate::kernel::message::Message;
use crate::reviews::review;

/// Reads every row as its sheet says.
pub fn read(
    source: &Source,
    head: &Head,
    sheet: &Sheet,
    reading: &mut Reading,
    defaults: &Defaults,
) -> Result<()> {
    let defaults = Defaults {
        locale: sheet.locale.clone().unwrap_or_else(|| defaults.locale.clone()),
        currency: sheet.currency.or(defaults.currency),
        brand: sheet.brand.clone().or_else(|| defaults.brand.clone()),
        ..defaults.clone()
    };
    let meanings: Vec<Meaning> = head.names.iter().map(|name| Meaning::of(name, sheet)).collect();
    for (name, meaning) in head.names.iter().zip(&meanings) {
        reading.column(name, meaning.told(name));
    }
    each_row(source, head, &mut |row| {
        let cells = match row.cells {
            Ok(cells) => cells,
            Err(message) => {
                reading.reject(row.line, "", message);
                return Ok(());
            }
        };
        let mut line = Line::default();
        for ((name, meaning), text) in head.names.iter().zip(&meanings).zip(&cells) {
            match meaning.is_number() {
                true => line.take(name, meaning, &head.plain_number(bare(text)), sheet),
                false => line.take(name, meaning, text, sheet),
            }
        }
        for (meaning, text) in &sheet.constants {
            line.said.push((meaning.clone(), text.clone()));
        }
        match line.drafts(sheet.level, &defaults) {
            Ok((drafts, findings)) => {
                findings
                    .into_iter()
                    .for_each(|(field, value, why)| reading.find(row.line, &field, &value, why));
                reading.row(row.line, drafts)
            }
            Err(message) => {
                reading.reject(row.line, line.get("key"), message);
                Ok(())
            }
        }
    })
}

/// What is meant by a cell, or by each item of its list, where the sheet says so.
fn meant(column: &str, text: &str, sheet: &Sheet) -> String {
    let Some(values) = sheet.values.get(column) else { return text.to_owned() };
    if let Some(value) = values.get(text) {
        return value.clone();
    }
    let items = text.split('|').map(|item| values.get(item.trim()).map_or(item, String::as_str));
    items.collect::<Vec<_>>().join("|")
}

/// A number in the unit of our field, where the sheet says in which it stands.
fn measured(column: &str, field: &str, text: String, sheet: &Sheet) -> String {
    let wanted = match field.rsplit('_').next() {
        Some("g") => "g",
        Some("mm") => "mm",
        _ => return text,
    };
    let unit = sheet.units.get(column);
    let whole = |number: String| number.parse::<f64>().map_or(number, |number| number.round().to_string());
    unit.and_then(|unit| units::convert(&text, unit, wanted)).map(whole).unwrap_or(text)
}

/// A number without the currency that may stand around it; what has no digit is none, and stays for the report to name.
fn bare(text: &str) -> &str {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return text;
    }
    let text = text.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '-');
    text.trim_end_matches(|c: char| !c.is_ascii_digit())
}

/// What a column means.
enum Meaning {
    Field(String),
    Attribute,
    Ignored,
}

impl Meaning {
    fn of(name: &str, sheet: &Sheet) -> Meaning {
        match (sheet.columns.get(name).map(String::as_str), sheet.others) {
            (Some("ignore"), _) | (None, Others::Ignore) => Meaning::Ignored,
            (Some("attribute"), _) | (None, Others::Attribute) if name.is_empty() => Meaning::Ignored,
            (Some("attribute"), _) | (None, Others::Attribute) => Meaning::Attribute,
            (Some(field), _) => Meaning::Field(field.to_owned()),
        }
    }

    fn is_number(&self) -> bool {
        let numbers = ["price", "sale", "stock", "weight_g", "model.height_mm"];
        matches!(self, Meaning::Field(field) if numbers.contains(&field.as_str()))
    }

    fn told(&self, name: &str) -> Use {
        match self {
            Meaning::Field(field) => Use::Mapped(field.clone()),
            Meaning::Attribute => Use::Attribute(super::goods::attribute_code(name)),
            Meaning::Ignored => Use::Ignored,
        }
    }
}

/// What a row says, by meaning.
#[derive(Default)]
struct Line {
    said: Vec<(String, String)>,
    attributes: Vec<(String, String)>,
}

impl Line {
    fn take(&mut self, name: &str, meaning: &Meaning, text: &str, sheet: &Sheet) {
        let text = text.trim();
        if text.is_empty() || sheet.none.get(name).is_some_and(|none| none.iter().any(|n| n == text)) {
            return;
        }
        let text = match sheet.split.get(name).map(String::as_str) {
            None => text.to_owned(),
            Some("json") => {
                serde_json::from_str::<Vec<String>>(text).map_or_else(|_| text.to_owned(), |l| l.join("|"))
            }
            Some(mark) => text.split(mark).map(str::trim).collect::<Vec<_>>().join("|"),
        };
        let text = meant(name, &text, sheet);
        match meaning {
            Meaning::Field(field) => self.said.push((field.clone(), measured(name, field, text, sheet))),
            Meaning::Attribute => self.attributes.push((name.to_owned(), text)),
            Meaning::Ignored => {}
        }
    }

    fn get(&self, meaning: &str) -> &str {
        self.said.iter().find(|(known, _)| known == meaning).map_or("", |(_, text)| text)
    }

    fn drafts(&self, level: Level, defaults: &Defaults) -> Result<(Vec<Draft>, Findings), Message> {
        match level {
            Level::Goods | Level::Style | Level::Variant => self.goods(level, defaults),
            Level::Category => Ok((vec![self.category(defaults)?], Vec::new())),
            Level::Brand => Ok((vec![self.brand(defaults)?], Vec::new())),
            Level::Review => Ok((vec![self.review(defaults)], Vec::new())),
        }
    }

    fn key(&self, name: &'static str) -> Result<&str, Message> {
        let key = match self.get(name) {
            "" => self.get("key"),
            key => key,
        };
        crate::kernel::code::Code::accept(key).map_err(crate::imports::fields::first_message)?;
        Ok(key)
    }

    fn goods(&self, level: Level, defaults: &Defaults) -> Result<(Vec<Draft>, Findings), Message> {
        let style = match level {
            Level::Variant => self.get("style"),
            _ => self.key("style")?,
        };
        if style.is_empty() {
            return Err(Message::new("import-no-code").with("field", "style"));
        }
        let mut goods = Goods::new(defaults);
        goods.style(style);
        if level == Level::Variant {
            goods.style(style).claim = Claim::Makes;
        } else {
            self.style(&mut goods, style);
        }
        let product = match (self.get("product"), level) {
            (_, Level::Style) => product_code(style, ""),
            ("", _) => goods.product(style, self.get("colour")),
            (code, _) => {
                goods.draft(Kind::Product, code, style);
                code.to_owned()
            }
        };
        if level != Level::Style {
            self.variant(&mut goods, &product)?;
        }
        self.get("images").split('|').for_each(|path| goods.photo(path, &product));
        self.ours(&mut goods, style, &product);
        Ok((goods.drafts, goods.findings))
    }

    fn style(&self, goods: &mut Goods<'_>, style: &str) {
        goods.brand(style, self.get("brand"));
        goods.style(style).set("brand", self.get("brand_code"));
        goods.style(style).set("category", self.get("category_code"));
        let steps: Vec<String> = (1..=5).map(|n| self.get(&format!("category.{n}")).to_owned()).collect();
        let path: Vec<String> = match self.get("category_path") {
            "" => steps,
            path => path.split(['/', '>', '\n', '|']).map(|step| step.trim().to_owned()).collect(),
        };
        let path: Vec<String> = path.into_iter().filter(|step| !step.is_empty()).collect();
        if !path.is_empty() {
            goods.main_category(style, &path);
        }
        self.attributes.iter().for_each(|(column, text)| goods.attribute(style, column, text));
    }

    fn variant(&self, goods: &mut Goods<'_>, product: &str) -> Result<(), Message> {
        let sku = self.key("sku")?;
        let draft = goods.variant(sku, product);
        draft.set("size", &self.get("size").replace('|', " / "));
        ["second_size", "gtin", "weight_g"].iter().for_each(|name| draft.set(*name, self.get(name)));
        goods.price(sku, product, self.get("price"), self.get("sale"));
        goods.stock(sku, product, self.get("stock"));
        Ok(())
    }

    /// Columns of our own, and texts in the sheet's language.
    fn ours(&self, goods: &mut Goods<'_>, style: &str, product: &str) {
        for (meaning, text) in &self.said {
            let is_text = TEXTS.contains(&meaning.as_str()) || LISTS.contains(&meaning.as_str());
            if is_text && meaning != "colour" {
                let text = if meaning == "title" { text.clone() } else { markdown(text) };
                goods.text(style, meaning, &text);
                continue;
            }
            match Column::of(meaning) {
                Column::Field(Kind::Style, name) if name != "brand" => goods.style(style).set(name, text),
                Column::Field(Kind::Product, name) => {
                    goods.draft(Kind::Product, product, style).set(name, text)
                }
                _ => {}
            }
        }
    }

    fn category(&self, defaults: &Defaults) -> Result<Draft, Message> {
        let mut draft = Draft::new(Kind::Category, self.key("key")?, self.get("parent"));
        draft.set(format!("name@{}", defaults.locale), self.get("name"));
        Ok(draft)
    }

    fn brand(&self, defaults: &Defaults) -> Result<Draft, Message> {
        let mut draft = Draft::new(Kind::Brand, self.key("key")?, "").with("name", self.get("name"));
        draft.set(format!("about@{}", defaults.locale), self.get("about"));
        Ok(draft)
    }

    fn review(&self, defaults: &Defaults) -> Draft {
        let whose =
            ["sku", "product", "style"].map(|name| self.get(name)).into_iter().find(|code| !code.is_empty());
        let key = match self.get("key") {
            "" => review::key(whose.unwrap_or(""), self.get("author"), self.get("title"), self.get("body")),
            key => short(key),
        };
        let mut draft = Draft::new(Kind::Review, key, "");
        draft.set("locale", defaults.locale.as_str());
        self.said
            .iter()
            .filter(|(meaning, _)| meaning != "key")
            .for_each(|(meaning, text)| draft.set(meaning, text));
        draft
    }
}

type Findings = Vec<(String, String, Message)>;
