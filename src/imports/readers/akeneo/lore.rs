//! What Akeneo's files say of each other: skimmed from all of them before any is read.

use super::column::{Column, is_locale};
use super::meaning::{Meaning, is_size};
use super::{Cells, Sheet, cells, codes, get};
use crate::error::Result;
use crate::imports::detect::Format;
use crate::imports::head::Head;
use crate::imports::source::Source;
use crate::imports::table::each_row;
use crate::imports::units;
use crate::kernel::{fold::fold, locale::Locale};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A label per locale.
pub type Labels = BTreeMap<Locale, String>;

/// An attribute, as `attributes.csv` defines it.
#[derive(Debug, Default)]
pub struct Defined {
    /// `simpleselect`, `metric`, …
    pub kind: String,
    /// The unit of a metric.
    pub unit: String,
    /// Whether it differs by locale.
    pub is_localised: bool,
}

/// A model, and what it passes on to what is below it.
#[derive(Debug, Default)]
pub struct Model {
    /// Its code as it is written.
    pub code: String,
    /// The model above it.
    pub parent: Option<String>,
    /// The axes of its family variant: below the root, and below that.
    pub axes: [Vec<String>; 2],
    /// Its categories.
    pub categories: String,
    /// Cells that only variants and products hold: colour, sizes, prices, weight; by column.
    pub passed_on: BTreeMap<String, String>,
    /// Photos and documents.
    pub photos: Vec<String>,
}

/// All that was learned.
#[derive(Debug, Default)]
pub struct Lore {
    /// By code.
    pub attributes: HashMap<String, Defined>,
    /// By attribute: code and labels, in their order.
    pub options: HashMap<String, Vec<(String, Labels)>>,
    /// By code: family and axes of both levels.
    variants: HashMap<String, (String, [Vec<String>; 2])>,
    /// By folded code.
    models: HashMap<String, Model>,
    /// Of products with a model: that model, by folded SKU.
    parents: HashMap<String, String>,
    /// By code: the category above.
    pub categories: HashMap<String, String>,
    /// Families with their labels.
    pub families: Vec<(String, Labels)>,
    /// The main categories of a family's goods, and the families of a category's.
    pub placed: BTreeMap<String, BTreeSet<String>>,
    tree: Option<String>,
    locales: BTreeSet<String>,
    /// By attribute: the channels that it is said for.
    channels: BTreeMap<String, BTreeSet<String>>,
}

impl Lore {
    /// Skims all of Akeneo's files.
    pub fn learn(formats: &[(Source, Format)]) -> Result<Lore> {
        let mut lore = Lore::default();
        let ours = || {
            formats.iter().filter_map(|(source, format)| match format {
                Format::Akeneo(head, sheet) => Some((source, head, *sheet)),
                _ => None,
            })
        };
        ours().for_each(|(_, head, _)| lore.columns(head));
        // What rows are understood by comes first; products come last.
        let order = [
            Sheet::Channels,
            Sheet::Attributes,
            Sheet::Options,
            Sheet::Categories,
            Sheet::Families,
            Sheet::FamilyVariants,
            Sheet::Models,
            Sheet::Products,
        ];
        for wanted in order {
            for (source, head, sheet) in ours().filter(|(.., sheet)| *sheet == wanted) {
                lore.skim(source, head, sheet)?;
            }
        }
        Ok(lore)
    }

    fn columns(&mut self, head: &Head) {
        for column in head.names.iter().map(|name| Column::of(name)) {
            self.locales.extend(column.locale);
            if let Some(channel) = column.channel {
                self.channels.entry(column.attribute).or_default().insert(channel);
            }
        }
    }

    fn skim(&mut self, source: &Source, head: &Head, sheet: Sheet) -> Result<()> {
        each_row(source, head, &mut |row| {
            if let Ok(row) = &row.cells {
                self.note(sheet, &cells(head, row));
            }
            Ok(())
        })
    }

    fn note(&mut self, sheet: Sheet, row: &Cells<'_>) {
        let code = get(row, "code").to_owned();
        match sheet {
            Sheet::Channels => {
                if self.tree.is_none() || code == "ecommerce" {
                    self.tree = Some(get(row, "tree").to_owned());
                }
            }
            Sheet::Attributes => {
                let kind = get(row, "type").trim_start_matches("pim_catalog_").to_owned();
                let defined = Defined {
                    kind,
                    unit: get(row, "default_metric_unit").to_owned(),
                    is_localised: get(row, "localizable") == "1",
                };
                self.attributes.insert(code, defined);
            }
            Sheet::Options => {
                let labels = self.labels(row);
                self.options.entry(get(row, "attribute").to_owned()).or_default().push((code, labels));
            }
            Sheet::Categories => _ = self.categories.insert(code, get(row, "parent").to_owned()),
            Sheet::Families => {
                let labels = self.labels(row);
                self.families.push((code, labels));
            }
            Sheet::FamilyVariants => {
                let axes = ["variant-axes_1", "variant-axes_2"]
                    .map(|name| codes(get(row, name)).map(str::to_owned).collect());
                self.variants.insert(code, (get(row, "family").to_owned(), axes));
            }
            Sheet::Models => self.model(code, row),
            Sheet::Products => {
                let sku = fold(self.identifier(row));
                match get(row, "parent") {
                    "" => self.place(get(row, "family"), get(row, "categories")),
                    parent => _ = self.parents.insert(sku, parent.to_owned()),
                }
            }
        }
    }

    fn model(&mut self, code: String, row: &Cells<'_>) {
        let parent = Some(get(row, "parent").to_owned()).filter(|parent| !parent.is_empty());
        let (family, axes) = self.variants.get(get(row, "family_variant")).cloned().unwrap_or_default();
        if parent.is_none() {
            self.place(&family, get(row, "categories"));
        }
        let mut model = Model { parent, axes, ..Model::default() };
        model.categories = get(row, "categories").to_owned();
        let row: BTreeMap<_, _> = row.iter().collect();
        for (name, text) in row {
            let column = Column::of(name);
            let is_axis = model.axes.iter().flatten().any(|axis| *axis == column.attribute);
            let passes = matches!(
                Meaning::of(&column.attribute),
                Some(Meaning::Colour | Meaning::Size | Meaning::Weight | Meaning::Price)
            );
            if self.is_photo(&column.attribute, text) {
                model.photos.push((*text).to_owned());
            } else if passes || is_axis {
                model.passed_on.insert((*name).to_owned(), (*text).to_owned());
            }
        }
        model.code.clone_from(&code);
        self.models.insert(fold(&code), model);
    }

    /// Notes in which category a family's goods lie.
    fn place(&mut self, family: &str, categories: &str) {
        if let Some(main) = self.main_category(categories).filter(|_| !family.is_empty()) {
            self.placed.entry(format!("family {family}")).or_default().insert(main.to_owned());
            self.placed.entry(format!("category {main}")).or_default().insert(family.to_owned());
        }
    }

    /// The one category in which all goods of a family lie, and no others.
    pub fn only_category(&self, family: &str) -> Option<&str> {
        let categories = self.placed.get(&format!("family {family}"))?;
        let only = categories.first().filter(|_| categories.len() == 1)?;
        let families = self.placed.get(&format!("category {only}"))?;
        (families.len() == 1 && self.categories.contains_key(only)).then_some(only.as_str())
    }

    /// The first category of the tree that counts, else the first.
    pub fn main_category<'t>(&self, categories: &'t str) -> Option<&'t str> {
        let counts = |code: &&str| self.tree.as_deref() == Some(self.root_of(code));
        codes(categories).find(counts).or_else(|| codes(categories).next())
    }

    fn root_of<'a>(&'a self, code: &'a str) -> &'a str {
        let mut root = code;
        for _ in 0..32 {
            match self.categories.get(root) {
                Some(parent) if !parent.is_empty() => root = parent,
                _ => break,
            }
        }
        root
    }

    /// What a product is called: its identifier, whatever that attribute's code.
    pub fn identifier<'c>(&self, row: &Cells<'c>) -> &'c str {
        let own = self.attributes.iter().find(|(_, defined)| defined.kind == "identifier");
        let named = own.map_or("sku", |(code, _)| code.as_str());
        [named, "sku", "identifier"]
            .into_iter()
            .map(|name| get(row, name))
            .find(|sku| !sku.is_empty())
            .unwrap_or("")
    }

    /// Whether a cell is the path of a photo or a document.
    pub fn is_photo(&self, attribute: &str, text: &str) -> bool {
        match self.attributes.get(attribute) {
            Some(defined) => matches!(defined.kind.as_str(), "image" | "file"),
            None => text.starts_with("files/"),
        }
    }

    /// A locale as we call it: `en_US` is `en`, unless the files know another English.
    pub fn locale(&self, text: &str) -> Option<Locale> {
        let language = text.split('_').next().unwrap_or(text);
        let is_only = self.locales.iter().filter(|l| l.split('_').next() == Some(language)).count() <= 1;
        Locale::parse(if is_only { language } else { text }).ok()
    }

    /// The labels of a row.
    pub fn labels(&self, row: &Cells<'_>) -> Labels {
        let labels = row.iter().filter_map(|(name, text)| {
            let locale = name.strip_prefix("label-").filter(|locale| is_locale(locale))?;
            Some((self.locale(locale)?, (*text).to_owned()))
        });
        labels.collect()
    }

    /// Whether of the channels that an attribute is said for this is the one that counts.
    pub fn counts(&self, column: &Column) -> bool {
        let Some(channel) = &column.channel else { return true };
        let all = self.channels.get(&column.attribute);
        let preferred = all.and_then(|all| all.get("ecommerce").or(all.first()));
        preferred.is_none_or(|preferred| preferred == channel)
    }

    /// A model by its code.
    pub fn find_model(&self, code: &str) -> Option<&Model> {
        self.models.get(&fold(code))
    }

    /// The model at the top.
    pub fn root(&self, code: &str) -> Option<&Model> {
        let model = self.find_model(code)?;
        match &model.parent {
            Some(parent) => self.find_model(parent),
            None => Some(model),
        }
    }

    /// The family of a family variant.
    pub fn family_of(&self, variant: &str) -> &str {
        self.variants.get(variant).map_or("", |(family, _)| family)
    }

    /// Whether a model below the root is a product: its axes tell more than sizes apart.
    pub fn is_product(&self, model: &Model) -> bool {
        let [axes, _] = &model.axes;
        model.parent.is_some() && (axes.is_empty() || !axes.iter().all(|axis| is_size(axis)))
    }

    /// The style of an SKU or a model's code.
    pub fn style_of<'a>(&'a self, code: &'a str) -> &'a str {
        let model = self.parents.get(&fold(code)).map_or(code, String::as_str);
        self.root(model).map_or(code, |root| &root.code)
    }

    /// What an option is called: in a language, else in English, else its code.
    pub fn label<'a>(&'a self, attribute: &str, option: &'a str, locale: &Locale) -> &'a str {
        let labels = self.option(attribute, option);
        let label = labels.and_then(|labels| labels.get(locale).or(labels.get(&Locale::english())));
        label.map_or(option, String::as_str)
    }

    /// The labels of an option.
    pub fn option(&self, attribute: &str, option: &str) -> Option<&Labels> {
        let options = self.options.get(attribute)?;
        options.iter().find(|(code, _)| code == option).map(|(_, labels)| labels)
    }

    /// A number of an attribute in the unit of its definition; as it was if that is not known.
    pub fn measured(&self, attribute: &str, number: &str, unit: &str) -> String {
        let wanted = self.attributes.get(attribute).map_or("", |defined| &defined.unit);
        if unit.is_empty() || wanted.is_empty() {
            return number.to_owned();
        }
        units::convert(number, unit, wanted).unwrap_or_else(|| format!("{number} {unit}"))
    }
}
