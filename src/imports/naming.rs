//! What a photo's name says: whose it is, and what follows.

use super::photos::Photo;
use crate::catalog::{Product, store};
use crate::db::Tx;
use crate::error::Result;
use crate::facts::ImageRoleCode;
use crate::kernel::{fold::fold, fold::slug};
use std::collections::HashMap;
use uuid::Uuid;

/// By what a name tells of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The product's code.
    Code,
    /// The SKU of one of its sizes.
    Sku,
    /// The GTIN of one of its sizes.
    Gtin,
    /// Its style, and its colour or none.
    Style,
    /// The folder that the file lay in.
    Folder,
}

/// What a name tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The product's code.
    pub product: String,
    /// By what it is known.
    pub by: By,
    /// What stands behind it: `2`, `back`.
    pub rest: Vec<String>,
}

/// Where a name may be cut.
fn is_cut(c: char) -> bool {
    matches!(c, '-' | '_' | '.' | ' ' | '(' | ')' | '+')
}

/// A file's name without folders and ending.
pub(super) fn stem(key: &str) -> &str {
    let name = key.rsplit('/').next().unwrap_or(key);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The name of the folder that a file lay in.
fn folder(key: &str) -> Option<&str> {
    key.rsplit('/').nth(1).filter(|name| !name.is_empty())
}

/// All beginnings of a name, the longest first, each with what follows.
fn beginnings(stem: &str) -> Vec<(&str, &str)> {
    let cuts = stem.char_indices().filter(|(_, c)| is_cut(*c)).map(|(i, _)| i);
    let mut all: Vec<(&str, &str)> = cuts.map(|i| (&stem[..i], &stem[i + 1..])).collect();
    all.push((stem, ""));
    all.retain(|(beginning, _)| !beginning.is_empty());
    all.reverse();
    all
}

/// The words of what follows.
pub fn words_of(rest: &str) -> Vec<String> {
    rest.split(is_cut).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// What the names of photos say, by photo: four or five statements for any number.
pub async fn by_name(tx: &mut Tx, photos: &[Photo]) -> Result<HashMap<String, Told>> {
    let known = known(tx, photos).await?;
    Ok(photos.iter().filter_map(|photo| Some((photo.key.clone(), known.told_by(&photo.key)?))).collect())
}

/// The products that the names of photos may mean, by photo: the one that a name tells of, else all colours of its style.
pub async fn near(tx: &mut Tx, photos: &[Photo]) -> Result<HashMap<String, Vec<String>>> {
    let known = known(tx, photos).await?;
    let of = |key: &str| match known.told_by(key) {
        Some(told) => vec![told.product],
        None => known.colours(stem(key)),
    };
    Ok(photos.iter().map(|photo| (photo.key.clone(), of(&photo.key))).collect())
}

/// What there is of everything that these names could mean.
async fn known(tx: &mut Tx, photos: &[Photo]) -> Result<Known> {
    let names = photos.iter().flat_map(|photo| [Some(stem(&photo.key)), folder(&photo.key)]).flatten();
    let keys: Vec<String> = names.flat_map(beginnings).map(|(beginning, _)| fold(beginning)).collect();
    let gtins: Vec<String> = keys.iter().filter_map(|key| padded(key)).collect();
    let products: Vec<(String, String)> = tx
        .query("SELECT code_folded, code FROM products WHERE")
        .among_text("code_folded", &keys)
        .all()
        .await?;
    let skus: Vec<(String, String)> = tx
        .query("SELECT v.sku_folded, p.code FROM variants v JOIN products p ON p.id = v.product_id WHERE")
        .among_text("v.sku_folded", &keys)
        .all()
        .await?;
    let gtins: Vec<(String, String)> = tx
        .query("SELECT v.gtin, p.code FROM variants v JOIN products p ON p.id = v.product_id WHERE")
        .among_text("v.gtin", &gtins)
        .all()
        .await?;
    let styles = colours_of_styles(tx, &keys).await?;
    let by = |by: By| move |(key, code): (String, String)| (key, (code, by));
    Ok(Known {
        codes: skus.into_iter().map(by(By::Sku)).chain(products.into_iter().map(by(By::Code))).collect(),
        gtins: gtins.into_iter().collect(),
        styles,
    })
}

fn padded(text: &str) -> Option<String> {
    let is_gtin = matches!(text.len(), 8 | 12 | 13 | 14) && text.bytes().all(|b| b.is_ascii_digit());
    is_gtin.then(|| format!("{text:0>14}"))
}

/// By style, its products with the words that name their colour.
async fn colours_of_styles(
    tx: &mut Tx,
    keys: &[String],
) -> Result<HashMap<String, Vec<(String, Vec<String>)>>> {
    let styles: Vec<(String, Uuid)> =
        tx.query("SELECT code_folded, id FROM styles WHERE").among_text("code_folded", keys).all().await?;
    let ids: Vec<Uuid> = styles.into_iter().map(|(_, id)| id).collect();
    let mut found: HashMap<String, Vec<(String, Vec<String>)>> = HashMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    for kept in store::products_of_styles(tx, &ids).await? {
        let product = kept.record;
        found
            .entry(fold(&product.links.style))
            .or_default()
            .push((product.links.code.clone(), colour_words(&product)));
    }
    Ok(found)
}

fn colour_words(product: &Product) -> Vec<String> {
    let links = &product.links;
    let of_code = links.code.get(links.style.len()..).map(slug);
    let family = links.colour_family.as_deref().map(slug);
    let names = product.content.texts.values().filter_map(|texts| texts.colour.as_deref()).map(slug);
    let mut words: Vec<String> =
        of_code.into_iter().chain(family).chain(names).filter(|w| !w.is_empty()).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.dedup();
    words
}

struct Known {
    codes: HashMap<String, (String, By)>,
    gtins: HashMap<String, String>,
    styles: HashMap<String, Vec<(String, Vec<String>)>>,
}

impl Known {
    /// A file's own name first, then that of its folder.
    fn told_by(&self, key: &str) -> Option<Told> {
        let own = stem(key);
        let of_folder = || {
            let told = self.tell(folder(key)?)?;
            Some(Told { by: By::Folder, rest: words_of(own), ..told })
        };
        self.tell(own).or_else(of_folder)
    }

    /// Every colour of the style that a name begins with.
    fn colours(&self, stem: &str) -> Vec<String> {
        let styles =
            beginnings(stem).into_iter().find_map(|(beginning, _)| self.styles.get(&fold(beginning)));
        styles.into_iter().flatten().map(|(code, _)| code.clone()).collect()
    }

    fn tell(&self, stem: &str) -> Option<Told> {
        for (beginning, rest) in beginnings(stem) {
            let folded = fold(beginning);
            let gtin = padded(&folded).and_then(|gtin| self.gtins.get(&gtin));
            let gtin = gtin.map(|code| (code, By::Gtin));
            if let Some((product, by)) = self.codes.get(&folded).map(|(code, by)| (code, *by)).or(gtin) {
                return Some(Told { product: product.clone(), by, rest: words_of(rest) });
            }
            if let Some(told) = self.styles.get(&folded).and_then(|products| by_colour(products, rest)) {
                return Some(told);
            }
        }
        None
    }
}

/// The product whose colour the rest of a name begins with; without a colour, the only one there is.
fn by_colour(products: &[(String, Vec<String>)], rest: &str) -> Option<Told> {
    let plain = slug(rest);
    let fits = |word: &str| {
        plain.strip_prefix(word).filter(|after| after.is_empty() || after.starts_with('-')).map(words_of)
    };
    let longest = products
        .iter()
        .flat_map(|(code, words)| words.iter().filter_map(move |word| Some((code, word.len(), fits(word)?))))
        .max_by_key(|(_, length, _)| *length);
    if let Some((code, _, rest)) = longest {
        return Some(Told { product: code.clone(), by: By::Style, rest });
    }
    let rest = words_of(rest);
    let says_no_colour = rest.iter().all(|word| word.parse::<i64>().is_ok() || role_of(word).is_some());
    match products {
        [(only, _)] if says_no_colour => Some(Told { product: only.clone(), by: By::Style, rest }),
        _ => None,
    }
}

/// The role that a word of a name means.
pub fn role_of(word: &str) -> Option<&'static str> {
    let role = match word {
        "main" | "vorne" => "front",
        "rear" | "hinten" => "back",
        "model" | "worn" => "on_model",
        "flat" => "flat_lay",
        "close" | "closeup" | "zoom" => "detail",
        "look" | "lookbook" => "lifestyle",
        "pack" => "packaging",
        _ => word,
    };
    ImageRoleCode::find(role).map(|code| code.fact().code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_product_place_and_role() {
        let known = Known {
            codes: [("lin-001-navy", By::Code), ("lin-001-navy-m", By::Sku)]
                .map(|(key, by)| (key.to_owned(), ("LIN-001-navy".to_owned(), by)))
                .into(),
            gtins: [("04006381333931".to_owned(), "LIN-002-sand".to_owned())].into(),
            styles: HashMap::from([
                ("lin-001".into(), vec![("LIN-001-navy".into(), vec!["dunkelblau".into(), "navy".into()])]),
                (
                    "lin-003".into(),
                    vec![
                        ("LIN-003-1".into(), vec!["blue".into()]),
                        ("LIN-003-2".into(), vec!["blue-grey".into()]),
                    ],
                ),
            ]),
        };
        let tell = |name: &str| {
            known
                .told_by(&format!("{name}.jpg"))
                .map(|told| format!("{} {}", told.product, told.rest.join(" ")))
        };
        for (name, told) in [
            ("lin-001-navy_2_back", Some("LIN-001-navy 2 back")),
            ("lin-001-navy-m_1", Some("LIN-001-navy 1")),
            ("4006381333931_3", Some("LIN-002-sand 3")),
            ("lin-001 dunkelblau (2)", Some("LIN-001-navy 2")),
            ("lin-001_front", Some("LIN-001-navy front")),
            ("lin-001_green", None),
            ("lin-003_blue_grey_1", Some("LIN-003-2 1")),
            ("lin-003_front", None),
            ("img_4711", None),
            ("lin-001-navy/3_back", Some("LIN-001-navy 3 back")),
            ("lin-001 dunkelblau/img_4711", Some("LIN-001-navy img 4711")),
        ] {
            assert_eq!(tell(name).as_deref(), told, "{name}");
        }
        assert_eq!(known.colours("lin-003_front"), ["LIN-003-1", "LIN-003-2"]);
        assert_eq!(known.told_by("lin-001-navy/3.jpg").map(|told| told.by), Some(By::Folder));
    }
}
