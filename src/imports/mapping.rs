//! A mapping of a flat file's columns, as the operator wrote it (TOML), or as common names suggest it.
//!
//! ```toml
//! [[sheet]]
//! file = "goods.csv"          # or the sheet of a workbook; none: any file that no other sheet names
//! level = "goods"             # goods, style, variant, category, brand, review
//! locale = "zh"
//! currency = "CNY"
//! others = "attribute"        # what becomes of columns that are not named: attribute or ignore
//! [sheet.columns]             # column = what it means
//! goods_sn = "key"
//! masterCategory = "category.1"
//! gallery = "images"
//! add_time = "ignore"
//! [sheet.constants]
//! department = "women"
//! [sheet.split]               # what divides a list in a cell; "json" for a JSON list
//! gallery = "json"
//! [sheet.none]                # cells that stand for nothing
//! brand_id = ["0"]
//! [sheet.values.Category]     # a cell of a column, or an item of its list, and what is meant by it
//! Clothng = "Clothing"
//! [sheet.units]               # in which unit a column's numbers are: mg, g, kg, oz, lb, mm, cm, m, in, ft
//! Weight = "lb"
//! ```
//!
//! What a column may mean: `key` (what the row is called), `style`, `product`, `sku`, `colour`, `size`, `second_size`,
//! `brand` (its name), `brand_code`, `category.1` … `category.5` (the steps of one path), `category_path`, `category_code`,
//! `price`, `sale`, `stock`, `images`, any column of our own CSV, texts without `@` in the sheet's language;
//! `attribute` or `ignore`. For categories: `key`, `name`, `parent`; brands: `key`, `name`, `about`; reviews: `key`, `style`,
//! `product`, `sku`, `rating`, `title`, `body`, `author`, `email`, `fit`, `locale`, `verified`, `written_at`.

use super::head::Head;
use super::unfold::WITHIN;
use super::units;
use crate::error::{Invalid, Result};
use crate::kernel::{locale::Locale, message::Message, money::Currency};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// What a row of a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// A style with one product and one variant.
    #[default]
    Goods,
    /// A style; its variants are in another file.
    Style,
    /// A variant of a style.
    Variant,
    /// A category.
    Category,
    /// A brand.
    Brand,
    /// A review.
    Review,
}

/// What becomes of columns that nobody named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Others {
    /// They are kept as custom attributes.
    #[default]
    Attribute,
    /// They are left out.
    Ignore,
}

/// How one file is to be read.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sheet {
    /// The file's name, or that of a workbook's sheet; none for any.
    pub file: Option<String>,
    /// What a row is.
    pub level: Level,
    /// The language of texts.
    pub locale: Option<Locale>,
    /// The currency of prices.
    pub currency: Option<Currency>,
    /// The code of the brand of styles that name none.
    pub brand: Option<String>,
    /// What becomes of columns that are not named.
    pub others: Others,
    /// What each column means.
    pub columns: BTreeMap<String, String>,
    /// Values that hold for every row.
    pub constants: BTreeMap<String, String>,
    /// What divides a list in a column's cells.
    pub split: BTreeMap<String, String>,
    /// Cells of a column that stand for nothing.
    pub none: BTreeMap<String, Vec<String>>,
    /// What is meant by a cell of a column, or by an item of its list.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// In which unit a column's numbers are.
    pub units: BTreeMap<String, String>,
}

/// All sheets of a mapping.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// In the order in which they are tried.
    #[serde(default)]
    pub sheet: Vec<Sheet>,
}

impl Mapping {
    /// Reads a mapping; what is wrong with it is told with its line.
    pub fn open(path: &Path) -> Result<Mapping> {
        let refuse = |reason: String| {
            let message = Message::new("import-mapping-unreadable").with("reason", reason);
            crate::error::Error::from(Invalid::at("mapping", message).value(path.display()))
        };
        let text = std::fs::read_to_string(path).map_err(|e| refuse(e.to_string()))?;
        let mapping: Mapping = toml::from_str(&text).map_err(|e| refuse(e.to_string()))?;
        mapping.refuse().map_or(Ok(mapping), |reason| Err(refuse(reason)))
    }

    /// Why a sheet makes no sense: a unit that we do not know.
    fn refuse(&self) -> Option<String> {
        let mut units = self.sheet.iter().flat_map(|sheet| sheet.units.values());
        units.find(|unit| !units::is_known(unit)).map(|unit| format!("no such unit: {unit}"))
    }

    /// The sheet for a file: one that names it, else one for any file of which it knows two columns.
    pub fn sheet(&self, file: &str, head: &Head) -> Option<Sheet> {
        let name = file.rsplit('/').next().unwrap_or(file);
        let within = name.rsplit(WITHIN).next().unwrap_or(name);
        let is_it = |wanted: &String| wanted == name || wanted == within;
        let named = self.sheet.iter().find(|sheet| sheet.file.as_ref().is_some_and(is_it));
        let known =
            |sheet: &Sheet| head.names.iter().filter(|column| sheet.columns.contains_key(*column)).count();
        // One column in common is chance: `sku` is everywhere.
        let knows = |sheet: &&Sheet| known(sheet) >= sheet.columns.len().min(2);
        named.or_else(|| self.sheet.iter().filter(|sheet| sheet.file.is_none()).find(knows)).cloned()
    }
}

/// What a column of goods may mean, in the order in which people look for it; any column of our own CSV may stand beside.
pub const OF_GOODS: &[&str] = &[
    "key",
    "style",
    "product",
    "sku",
    "title",
    "short_description",
    "description",
    "highlights",
    "keywords",
    "brand",
    "brand_code",
    "category_path",
    "category_code",
    "category.1",
    "category.2",
    "category.3",
    "category.4",
    "category.5",
    "department",
    "season",
    "collection",
    "colour",
    "colour_family",
    "size",
    "second_size",
    "gtin",
    "price",
    "sale",
    "stock",
    "weight_g",
    "images",
    "composition",
    "care",
    "fabric.weight_gsm",
    "fit.fit",
    "fit.length",
    "fit.pattern",
    "model.height_mm",
    "model.size",
    "size_chart",
    "return_policy",
    "shipping_profile",
    "trade.origin_country",
    "trade.customs_code",
    "seo_title",
    "seo_description",
];

impl Level {
    /// As mappings and forms write it.
    pub const ALL: &'static [(&'static str, Level)] = &[
        ("goods", Level::Goods),
        ("style", Level::Style),
        ("variant", Level::Variant),
        ("category", Level::Category),
        ("brand", Level::Brand),
        ("review", Level::Review),
    ];

    /// As mappings and forms write it.
    pub fn as_str(self) -> &'static str {
        Level::ALL.iter().find(|(_, level)| *level == self).map_or("goods", |(name, _)| name)
    }

    /// What a column may mean where a row is this.
    pub fn meanings(self) -> &'static [&'static str] {
        match self {
            Level::Goods | Level::Style | Level::Variant => OF_GOODS,
            Level::Category => &["key", "name", "parent"],
            Level::Brand => &["key", "name", "about"],
            Level::Review => &[
                "key",
                "style",
                "product",
                "sku",
                "rating",
                "title",
                "body",
                "author",
                "email",
                "fit",
                "locale",
                "verified",
                "written_at",
            ],
        }
    }
}

/// Whether we know a unit.
pub fn is_unit(name: &str) -> bool {
    units::is_known(name)
}

/// Units as people write them.
pub fn unit_names() -> Vec<&'static str> {
    units::names().collect()
}

impl Sheet {
    /// What a column means, `attribute` and `ignore` included.
    pub fn meaning(&self, column: &str) -> &str {
        let others = if self.others == Others::Ignore { "ignore" } else { "attribute" };
        self.columns.get(column).map_or(others, String::as_str)
    }

    /// The name by which it is found again for this file.
    pub fn file_of(source: &str) -> String {
        source.rsplit('/').next().unwrap_or(source).to_owned()
    }
}

/// Common names of columns, folded to letters and digits, and what they mean.
#[rustfmt::skip]
const COMMON: &[(&str, &str)] = &[
    ("sku", "key"), ("id", "key"), ("articlenumber", "key"), ("itemnumber", "key"), ("artikelnummer", "key"), ("productid", "key"),
    ("name", "title"), ("title", "title"), ("productname", "title"), ("productdisplayname", "title"), ("bezeichnung", "title"), ("nom", "title"),
    ("description", "description"), ("beschreibung", "description"), ("shortdescription", "short_description"), ("brief", "short_description"),
    ("brand", "brand"), ("marke", "brand"), ("vendor", "brand"), ("manufacturer", "brand"), ("designer", "brand"),
    ("color", "colour"), ("colour", "colour"), ("basecolour", "colour"), ("basecolor", "colour"), ("farbe", "colour"), ("couleur", "colour"),
    ("size", "size"), ("grosse", "size"), ("groesse", "size"), ("taille", "size"),
    ("price", "price"), ("retailprice", "price"), ("preis", "price"), ("prix", "price"), ("specialprice", "sale"), ("saleprice", "sale"),
    ("qty", "stock"), ("quantity", "stock"), ("stock", "stock"), ("bestand", "stock"),
    ("gtin", "gtin"), ("ean", "gtin"), ("ean13", "gtin"), ("upc", "gtin"), ("barcode", "gtin"),
    ("category", "category_path"), ("categories", "category_path"), ("kategorie", "category_path"),
    ("mastercategory", "category.1"), ("subcategory", "category.2"), ("articletype", "category.3"),
    ("gender", "department"), ("geschlecht", "department"), ("department", "department"), ("season", "season"), ("saison", "season"),
    ("image", "images"), ("images", "images"), ("imageurl", "images"), ("picurl", "images"), ("gallery", "images"),
    ("composition", "composition"), ("care", "care"), ("weightg", "weight_g"), ("grams", "weight_g"),
    ("keywords", "keywords"), ("tags", "keywords"), ("countryoforigin", "trade.origin_country"), ("attributeset", "ignore"), ("urlkey", "ignore"),
    ("visibility", "ignore"),
];

/// What the columns of a flat file mean by their common names; none if no column says what a row is called, or its name.
pub fn suggest(head: &Head) -> Option<Sheet> {
    let mut sheet = Sheet::default();
    for column in &head.names {
        let plain = crate::kernel::fold::slug(column).replace('-', "");
        let meaning = COMMON.iter().find(|(name, _)| *name == plain).map(|(_, meaning)| *meaning);
        let taken = |meaning: &str| sheet.columns.values().any(|known| known == meaning);
        if let Some(meaning) = meaning.filter(|meaning| *meaning == "ignore" || !taken(meaning)) {
            sheet.columns.insert(column.clone(), meaning.to_owned());
        }
    }
    // An SKU names a row better than a number does.
    let has = |meaning: &str| sheet.columns.values().any(|known| known == meaning);
    (has("key") && has("title")).then_some(sheet)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(names: &[&str]) -> Head {
        Head::of(names)
    }

    #[test]
    fn common_names_map_by_themselves() {
        let sheet =
            suggest(&head(&["id", "gender", "masterCategory", "baseColour", "year", "productDisplayName"]))
                .unwrap();
        let meaning = |column: &str| sheet.columns.get(column).map(String::as_str);
        assert_eq!(meaning("productDisplayName"), Some("title"));
        assert_eq!(
            (meaning("gender"), meaning("baseColour"), meaning("year")),
            (Some("department"), Some("colour"), None)
        );
        assert!(suggest(&head(&["name", "url_key", "path"])).is_none());
    }

    #[test]
    fn a_mapping_names_its_files_and_says_what_is_wrong_with_it() {
        let text = "[[sheet]]\nfile = \"goods.csv\"\nlocale = \"zh\"\n[sheet.columns]\ngoods_sn = \"key\"\n[[sheet]]\nlevel = \"review\"\n[sheet.columns]\nRating = \"rating\"\nTitle = \"title\"\n";
        let mapping: Mapping = toml::from_str(text).unwrap();
        assert_eq!(mapping.sheet("a/goods.csv", &head(&["x"])).unwrap().locale, Some(Locale::known("zh")));
        assert_eq!(mapping.sheet("b.csv", &head(&["Title", "Rating"])).unwrap().level, Level::Review);
        assert_eq!(mapping.sheet("b.csv", &head(&["x", "Rating"])), None);
        assert!(toml::from_str::<Mapping>("[[sheet]]\nlevle = \"review\"\n").is_err());
    }
}
