//! Models and products. A root model is a style; a model below it is a product, unless it only tells sizes apart; a row
//! with an SKU is a variant, and one without a model a style with one product and one variant.

use super::content::{Columns, Holder, grams, say};
use super::lore::{Lore, Model};
use super::meaning::{Meaning, is_colour, is_size};
use super::{Cells, Sheet, codes, each, family, get};
use crate::changes::kind::Kind;
use crate::error::Result;
use crate::imports::draft::{Claim, Draft};
use crate::imports::head::Head;
use crate::imports::readers::goods::{Goods, product_code};
use crate::imports::reading::{Defaults, Reading};
use crate::imports::source::Source;
use crate::kernel::{code::Code, locale::Locale, message::Message};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Reads products or models.
pub fn read(
    sheet: Sheet,
    source: &Source,
    head: &Head,
    reading: &mut Reading,
    defaults: &Defaults,
    lore: &Lore,
) -> Result<()> {
    let columns = Columns::of(head, reading, lore);
    if lore.families.is_empty() {
        reading.aside(Draft { claim: Claim::Makes, ..family::definition(lore) })?;
    }
    let mut seen = HashSet::new();
    each(source, head, reading, &mut |reading, line, row| {
        let code = if sheet == Sheet::Models { get(row, "code") } else { lore.identifier(row) };
        if let Err(error) = Code::accept(code) {
            reading.reject(line, code, crate::imports::fields::first_message(error));
            return Ok(());
        }
        let mut one =
            One { goods: Goods::new(defaults), columns: &columns, row, lore, defaults, seen: &mut seen };
        match (sheet, get(row, "parent")) {
            (Sheet::Models, "") => one.style(code),
            (Sheet::Models, parent) => one.model(code, parent),
            (_, "") => one.simple(code),
            (_, parent) => one.variant(code, parent),
        }
        for (field, value, message) in std::mem::take(&mut one.goods.findings) {
            reading.find(line, &field, &value, message);
        }
        reading.row(line, one.goods.drafts)
    })
}

/// One row on its way.
struct One<'a> {
    goods: Goods<'a>,
    columns: &'a Columns,
    row: &'a Cells<'a>,
    lore: &'a Lore,
    defaults: &'a Defaults,
    /// Products that their photos and categories were said for.
    seen: &'a mut HashSet<String>,
}

/// What of a row or a model tells which variant it is: columns and their cells.
type Told = BTreeMap<String, String>;

impl One<'_> {
    fn say(&mut self, kind: Kind, code: &str, style: &str, axes: &[String]) {
        let holder = Holder { kind, code, style };
        say(&mut self.goods, holder, (self.columns, self.row), axes, (self.lore, self.defaults));
    }

    /// A root model.
    fn style(&mut self, code: &str) {
        self.goods.style(code).claim = Claim::Is;
        self.say(Kind::Style, code, "", &[]);
        self.sorted(code, self.lore.family_of(get(self.row, "family_variant")), get(self.row, "categories"));
    }

    /// Brand, family, main category and associations of a style.
    fn sorted(&mut self, style: &str, family: &str, categories: &str) {
        if !self.goods.style(style).fields.contains_key("brand") {
            self.goods.brand(style, "");
        }
        self.goods.style(style).set(format!("attributes.{}", family::ATTRIBUTE), family);
        if let Some(main) = self.lore.main_category(categories) {
            self.goods.style(style).set("category", main);
        }
        self.associated(style);
    }

    fn associated(&mut self, style: &str) {
        let mut by_kind: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (kind, text) in self.columns.associations(self.row) {
            let styles = codes(text).map(|code| self.lore.style_of(code)).filter(|other| *other != style);
            let known = by_kind.entry(kind).or_default();
            styles.for_each(|other| {
                if !known.contains(&other) {
                    known.push(other)
                }
            });
        }
        for (kind, styles) in by_kind {
            self.goods.style(style).set(kind, &styles.join("|"));
        }
    }

    /// A model below a root: a product, or no more than a size.
    fn model(&mut self, code: &str, parent: &str) {
        let Some(model) = self.lore.find_model(code) else { return };
        let root = self.lore.find_model(parent);
        let style = root.map_or(parent, |root| &root.code);
        if !self.lore.is_product(model) {
            let message = Message::new("import-model-of-sizes").with("model", code);
            self.goods.findings.push(("parent".into(), code.to_owned(), message));
            return;
        }
        let colour = self.colour(&[&model.passed_on, root.map_or(&Told::new(), |root| &root.passed_on)]);
        self.product(code, style, colour, &[Some(model), root]);
        self.goods.draft(Kind::Product, code, style).claim = Claim::Is;
        let axes: Vec<String> = model.axes[0].iter().filter(|axis| is_colour(axis)).cloned().collect();
        self.say(Kind::Product, code, style, &axes);
        for axis in model.axes[0].iter().filter(|axis| !is_colour(axis)) {
            self.goods.findings.push((
                "axis".into(),
                axis.clone(),
                Message::new("import-axis-as-product").with("axis", axis),
            ));
        }
    }

    /// A product with its colour; once, its photos and further categories.
    fn product(
        &mut self,
        code: &str,
        style: &str,
        colour: Option<(String, String)>,
        models: &[Option<&Model>],
    ) {
        let draft = self.goods.draft(Kind::Product, code, style);
        if let Some((attribute, option)) = &colour {
            let plain = self.lore.label(attribute, option, &Locale::english());
            draft.set("colour_family", &plain.replace('_', " "));
            match self.lore.option(attribute, option).filter(|labels| !labels.is_empty()) {
                Some(labels) => labels.iter().for_each(|(l, label)| draft.set(format!("colour@{l}"), label)),
                None => draft.set(format!("colour@{}", self.defaults.locale), option),
            }
        }
        let mut photos: Vec<&str> = Vec::new();
        let models = models.iter().flatten();
        let mut categories = vec![get(self.row, "categories")];
        if self.seen.insert(code.to_owned()) {
            models.for_each(|model| {
                photos.extend(model.photos.iter().map(String::as_str));
                categories.push(&model.categories);
            });
            let main = categories.iter().rev().find_map(|c| self.lore.main_category(c)).unwrap_or("");
            let mut others: Vec<&str> =
                categories.iter().flat_map(|c| codes(c)).filter(|c| *c != main).collect();
            let mut told = HashSet::new();
            others.retain(|category| told.insert(*category));
            draft.set("categories", &others.join("|"));
        }
        self.photos(code, photos);
    }

    /// The photos of the row, and more, on a product.
    fn photos(&mut self, product: &str, more: Vec<&str>) {
        let own = self.columns.attributes(self.row, self.lore);
        let own = own.filter(|(column, text)| self.lore.is_photo(&column.attribute, text));
        let paths: BTreeSet<&str> = own.map(|(_, path)| path).chain(more).collect();
        paths.into_iter().for_each(|path| self.goods.photo(path, product));
    }

    /// A product without a model.
    fn simple(&mut self, sku: &str) {
        self.goods.style(sku);
        let own = self.own();
        let colour = self.colour(&[&own]);
        let size = self.size(&[&own], &[]);
        let product = product_code(sku, colour.as_ref().map_or("", |(_, option)| option));
        let axes: Vec<String> = size.iter().map(|(axis, _)| axis.clone()).collect();
        self.say(Kind::Style, sku, "", &axes);
        self.sorted(sku, get(self.row, "family"), get(self.row, "categories"));
        self.product(&product, sku, colour, &[]);
        self.offered(sku, &product, size, &[]);
    }

    /// A product below a model. One whose model no file knows keeps the product that it has.
    fn variant(&mut self, sku: &str, parent: &str) {
        let own = self.own();
        let Some(model) = self.lore.find_model(parent) else {
            let message = Message::new("import-model-unknown").with("model", parent);
            self.goods.findings.push(("parent".into(), parent.to_owned(), message));
            let size = self.size(&[&own], &[]);
            self.offered(sku, "", size, &[]);
            return;
        };
        let root = self.lore.root(parent).unwrap_or(model);
        let told = [&own, &model.passed_on, &root.passed_on];
        let axes: Vec<String> = root.axes.iter().flatten().cloned().collect();
        let colour = self.colour(&told);
        let size = self.size(&told, &axes);
        let product = match self.lore.is_product(model) {
            true => model.code.clone(),
            false => product_code(&root.code, colour.as_ref().map_or("", |(_, option)| option)),
        };
        match self.lore.is_product(model) {
            true => self.photos(&product, Vec::new()),
            false => self.product(&product, &root.code, colour, &[Some(model), Some(root)]),
        }
        self.say(Kind::Product, &product, &root.code, &axes);
        self.associated(&root.code);
        self.offered(sku, &product, size, &[&model.passed_on, &root.passed_on]);
    }

    fn own(&self) -> Told {
        self.row.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    /// The attribute and the option that say the colour, nearest first.
    fn colour(&self, told: &[&Told]) -> Option<(String, String)> {
        let named = ["color", "colour", "main_color", "main_colour"];
        let by = |wanted: &dyn Fn(&str) -> bool| {
            let found = told.iter().flat_map(|told| told.iter()).find(|(name, _)| wanted(name));
            found.map(|(name, text)| (name.clone(), text.clone()))
        };
        named.iter().find_map(|name| by(&|column| column == *name))
    }

    /// What says the sizes, as columns and cells: axes first, then what is usually a size.
    fn size(&mut self, told: &[&Told], axes: &[String]) -> Vec<(String, String)> {
        let cell = |name: &str| {
            told.iter().find_map(|told| told.get(name)).map(|text| (name.to_owned(), text.clone()))
        };
        let mut sizes: Vec<(String, String)> =
            axes.iter().filter(|axis| is_size(axis)).filter_map(|axis| cell(axis)).collect();
        if sizes.is_empty() {
            let columns = told.iter().flat_map(|told| told.keys());
            let mut named: Vec<&String> =
                columns.filter(|name| Meaning::of(name) == Some(Meaning::Size)).collect();
            named.sort_by_key(|name| name.as_str() != "size");
            sizes.extend(named.first().and_then(|name| cell(name)));
        }
        let is_product = |axis: &str| {
            self.lore
                .find_model(get(self.row, "parent"))
                .is_some_and(|m| m.parent.is_some() && m.axes[0].iter().any(|a| a == axis))
        };
        for axis in axes.iter().filter(|axis| !is_size(axis) && !is_colour(axis) && !is_product(axis)) {
            if let Some(other) = cell(axis) {
                sizes.push(other);
                self.goods.findings.push((
                    "size".into(),
                    axis.clone(),
                    Message::new("import-axis-as-size").with("axis", axis),
                ));
            }
        }
        sizes
    }

    /// What is sold: size, bar code, weight and prices, those of its models where it says none.
    fn offered(&mut self, sku: &str, product: &str, sizes: Vec<(String, String)>, models: &[&Told]) {
        let labels: Vec<String> = sizes
            .iter()
            .map(|(attribute, option)| self.lore.label(attribute, option, &self.defaults.locale).to_owned())
            .collect();
        let inherited: Vec<Cells<'_>> = models
            .iter()
            .map(|told| told.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect())
            .collect();
        let rows = || std::iter::once(self.row).chain(&inherited);
        let weight = rows().find_map(|row| grams(self.columns, row, self.lore));
        let meant = |meaning| {
            rows().find_map(|row| {
                self.columns
                    .attributes(row, self.lore)
                    .find(|(c, _)| Meaning::of(&c.attribute) == Some(meaning))
            })
        };
        let gtin = meant(Meaning::Gtin).map_or("", |(_, text)| text).to_owned();
        let mut prices: BTreeMap<String, String> = BTreeMap::new();
        for (column, text) in rows().flat_map(|row| self.columns.attributes(row, self.lore)) {
            if let (Some(Meaning::Price), Some(currency)) = (Meaning::of(&column.attribute), column.currency)
            {
                prices.entry(format!("price.{currency}")).or_insert_with(|| text.to_owned());
            }
        }
        let draft = self.goods.variant(sku, product);
        draft.set("gtin", &gtin);
        draft.set("weight_g", weight.as_deref().unwrap_or(""));
        labels.iter().zip(["size", "second_size"]).for_each(|(label, field)| draft.set(field, label));
        prices.iter().for_each(|(field, text)| draft.set(field.as_str(), text));
    }
}
