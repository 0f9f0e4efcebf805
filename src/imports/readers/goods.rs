//! What all foreign formats have in common: codes made of style and colour, brands and categories made from their names,
//! columns kept as attributes, texts in the source's own language.

use crate::changes::kind::Kind;
use crate::facts::Vocabulary;
use crate::imports::draft::{Claim, Draft};
use crate::imports::reading::Defaults;
use crate::kernel::code::MAX_CODE;
use crate::kernel::fold::slug;
use crate::kernel::message::Message;
use serde_json::{Value, json};

/// Drafts of one source record, in the making.
pub struct Goods<'a> {
    defaults: &'a Defaults,
    /// What it came to so far.
    pub drafts: Vec<Draft>,
    /// What is to be said about it: field, value, why.
    pub findings: Vec<(String, String, Message)>,
}

/// The code of a colour of a style: never an order, so that a second import finds it again.
pub fn product_code(style: &str, colour: &str) -> String {
    let colour = Some(slug(colour)).filter(|c| !c.is_empty());
    short(&format!("{style}-{}", colour.as_deref().unwrap_or("default")))
}

/// A code that is not too long: what is cut off is told by a hash.
pub fn short(code: &str) -> String {
    if code.chars().count() <= MAX_CODE {
        return code.to_owned();
    }
    let hash = blake3::hash(code.as_bytes()).to_hex();
    let kept: String = code.chars().take(MAX_CODE - 9).collect();
    format!("{kept}-{}", &hash[..8])
}

/// HTML as our Markdown; plain text stays as it is.
pub fn markdown(text: &str) -> String {
    if !text.contains('<') && !text.contains('&') {
        return text.to_owned();
    }
    let converter = htmd::HtmlToMarkdown::builder().skip_tags(vec!["script", "style", "img"]).build();
    converter.convert(text).map_or_else(|_| text.to_owned(), |md| md.trim().to_owned())
}

impl<'a> Goods<'a> {
    /// Nothing said yet.
    pub fn new(defaults: &'a Defaults) -> Goods<'a> {
        Goods { defaults, drafts: Vec::new(), findings: Vec::new() }
    }

    /// The draft of a record, made if there is none yet.
    pub fn draft(&mut self, kind: Kind, code: &str, parent: &str) -> &mut Draft {
        let found = self.drafts.iter().position(|d| d.kind == kind && d.code == code);
        let at = found.unwrap_or_else(|| {
            self.drafts.push(Draft::new(kind, code, parent));
            self.drafts.len() - 1
        });
        &mut self.drafts[at]
    }

    /// The draft of a style.
    pub fn style(&mut self, code: &str) -> &mut Draft {
        self.draft(Kind::Style, code, "")
    }

    /// One colour of a style, with its name and family; its code.
    pub fn product(&mut self, style: &str, colour: &str) -> String {
        let code = product_code(style, colour);
        let locale = self.defaults.locale.clone();
        let draft = self.draft(Kind::Product, &code, style);
        draft.set(format!("colour@{locale}"), colour);
        draft.set("colour_family", colour);
        code
    }

    /// The one row that a variant is identified by.
    pub fn variant(&mut self, sku: &str, product: &str) -> &mut Draft {
        let draft = self.draft(Kind::Variant, sku, product);
        draft.claim = Claim::Is;
        draft
    }

    /// A text of a style in the source's language.
    pub fn text(&mut self, style: &str, field: &str, text: &str) {
        let name = format!("{field}@{}", self.defaults.locale);
        self.style(style).set(name, text);
    }

    /// A style's brand by name; the brand is made if it is not there.
    pub fn brand(&mut self, style: &str, name: &str) {
        let name = Some(name.trim()).filter(|name| !name.is_empty());
        let code = match (name, &self.defaults.brand) {
            (Some(name), _) => short(&slug(name)),
            (None, Some(code)) => code.clone(),
            (None, None) => return,
        };
        if let Some(name) = name.filter(|_| !code.is_empty()) {
            self.drafts.push(Draft::makes(Kind::Brand, &code, "").with("name", name));
        }
        self.style(style).set("brand", &code);
    }

    /// Makes the categories of a path, from the root down; the code of the last one, empty if there is none.
    pub fn category(&mut self, path: &[String]) -> String {
        let (mut code, mut parent) = (String::new(), String::new());
        for name in path.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
            let step = Some(slug(name)).filter(|s| !s.is_empty()).unwrap_or_else(|| name.to_owned());
            code = short(&if parent.is_empty() { step } else { format!("{parent}-{step}") });
            let mut draft = Draft::makes(Kind::Category, &code, &parent);
            draft.set(format!("name@{}", self.defaults.locale), name);
            self.drafts.push(draft);
            parent.clone_from(&code);
        }
        code
    }

    /// A style's main category by path; if its root names a department, that too.
    pub fn main_category(&mut self, style: &str, path: &[String]) {
        let code = self.category(path);
        let department = path.first().and_then(|root| {
            self.defaults.words.recognise(Vocabulary::Department, root, Some(&self.defaults.locale))
        });
        let draft = self.style(style);
        draft.set("category", &code);
        if let Some(department) = department.filter(|_| !draft.fields.contains_key("department")) {
            draft.set("department", department);
        }
    }

    /// Keeps a column as a custom attribute of a style, and makes its definition.
    pub fn attribute(&mut self, style: &str, column: &str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let code = attribute_code(column);
        let mut definition = Draft::makes(Kind::Attribute, &code, "");
        definition.set(format!("name@{}", self.defaults.locale), &label(column));
        definition.fields.insert("/type".into(), json!("text"));
        self.drafts.push(definition);
        self.style(style).set(format!("attributes.{code}"), text);
    }

    /// What a variant costs: in the currency that is said, else kept unread with a finding.
    pub fn price(&mut self, sku: &str, product: &str, price: &str, sale: &str) {
        let Some(currency) = self.defaults.currency else {
            if !price.trim().is_empty() {
                let message = Message::new("import-price-without-currency");
                self.findings.push(("prices".into(), price.to_owned(), message));
                let draft = self.variant(sku, product);
                draft.fields.insert("/unread/prices".into(), Value::String(price.to_owned()));
            }
            return;
        };
        let draft = self.variant(sku, product);
        draft.set(format!("price.{currency}"), price);
        draft.set(format!("sale.{currency}"), sale);
    }

    /// The currency of prices.
    pub fn currency(&self) -> Option<crate::kernel::money::Currency> {
        self.defaults.currency
    }

    /// How many there are, at the only place of the house, else in a warehouse that is made.
    pub fn stock(&mut self, sku: &str, product: &str, quantity: &str) {
        let Ok(count) = quantity.trim().parse::<f64>() else { return };
        let location = match &self.defaults.location {
            Some(code) => code.clone(),
            None => {
                let address = json!({ "street": "-", "city": "-", "country": "DE" });
                let mut draft = Draft::makes(Kind::Location, "warehouse", "");
                draft.fields.insert("/type".into(), json!("warehouse"));
                draft.fields.insert("/address".into(), address);
                draft.fields.insert(format!("/name/{}", self.defaults.locale), json!("Warehouse"));
                self.drafts.push(draft);
                "warehouse".to_owned()
            }
        };
        self.variant(sku, product).set(format!("stock.{location}"), &(count.floor() as i64).to_string());
    }

    /// A photo of a product, by its path or address.
    pub fn photo(&mut self, path: &str, product: &str) {
        let path = path.trim();
        let name = match path.split_once("://") {
            Some((_, rest)) => {
                rest.split(['?', '#']).next().and_then(|p| p.rsplit('/').next()).unwrap_or(rest)
            }
            None => path,
        };
        if !name.is_empty() {
            self.drafts.push(super::own::photo(name, product));
        }
    }
}

/// A column's name as a code: `Item Material` → `item_material`.
pub fn attribute_code(column: &str) -> String {
    let code = slug(column).replace('-', "_");
    if code.is_empty() { short(column) } else { short(&code) }
}

fn label(column: &str) -> String {
    let plain = column.replace('_', " ");
    let mut letters = plain.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_made_of_names_and_never_of_an_order() {
        assert_eq!(product_code("MH01", "Navy Blue"), "MH01-navy-blue");
        assert_eq!(product_code("MH01", ""), "MH01-default");
        assert_eq!(product_code("X", "浅杏粉"), product_code("X", "浅杏粉"));
        let long = product_code(&"x".repeat(70), "red");
        assert_eq!(long.len(), MAX_CODE);
        assert_ne!(long, product_code(&"x".repeat(70), "blue"));
        assert_eq!(attribute_code("Item Material"), "item_material");
    }

    #[test]
    fn html_becomes_markdown_without_pictures_and_scripts() {
        let html =
            "<p>Warm &amp; dry.</p><p>&bull; Hood<br/><b>Wool</b></p><script>alert(1)</script><img src=x>";
        let text = markdown(html);
        assert!(text.starts_with("Warm & dry.") && text.contains("**Wool**"), "{text}");
        assert!(!text.contains("alert") && !text.contains("src"), "{text}");
    }
}
