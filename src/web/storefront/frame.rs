//! What surrounds every page: navigation, languages, countries, and what search engines read of its head.

use super::shopper::Shopper;
use crate::facts::Vocabulary;
use crate::kernel::locale::Locale;
use serde::Serialize;

/// A link with its words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Link {
    /// Where to.
    pub href: String,
    /// What it says.
    pub text: String,
    /// Whether the page is there.
    pub is_current: bool,
}

/// The same page in another language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Twin {
    /// The language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its name in itself.
    pub name: String,
    /// The page, without the house.
    pub href: String,
    /// The page, for those outside.
    pub url: String,
    /// Whether it is the language of this page.
    pub is_current: bool,
}

/// A country that the shop sells to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Its name and currency.
    pub name: String,
    /// Whether prices are for it.
    pub is_current: bool,
}

/// What a page says about itself.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// Its title, without the shop's name.
    pub title: String,
    /// One or two sentences.
    pub description: String,
    /// The address of the page for each language, without the house: `/de/p/LIN-001`.
    pub twins: Vec<(Locale, String)>,
    /// A picture that stands for it, without the house.
    pub image: Option<String>,
    /// What it is for Open Graph.
    pub kind: &'static str,
    /// Structured data (schema.org).
    pub json_ld: Vec<serde_json::Value>,
    /// Whether search engines should leave it out: results of a search, chosen filters.
    pub is_unlisted: bool,
    /// What was typed into the search, if anything.
    pub query: String,
}

/// What surrounds a page.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// The direction of the page.
    pub dir: &'static str,
    /// The shop's name.
    pub shop: String,
    /// Title of the page.
    pub title: String,
    /// For search engines and previews.
    pub description: String,
    /// Its one true address.
    pub canonical: String,
    /// The page in the channel's languages.
    pub twins: Vec<Twin>,
    /// The page in the language for those whose language we do not speak.
    pub default_url: String,
    /// The countries.
    pub countries: Vec<Country>,
    /// The first level of the taxonomy.
    pub navigation: Vec<Link>,
    /// The start page.
    pub home: String,
    /// Where a search goes.
    pub search: String,
    /// What was typed into it.
    pub query: String,
    /// This page, for forms that come back to it.
    pub here: String,
    /// A picture that stands for it.
    pub image: Option<String>,
    /// What it is for Open Graph.
    pub kind: &'static str,
    /// Structured data, as JSON that may stand in a script element.
    pub json_ld: Vec<String>,
    /// Whether search engines should leave it out.
    pub is_unlisted: bool,
    /// Whether the channel sells for more than one country.
    pub has_markets: bool,
}

impl Frame {
    /// Around a page. `categories` are the codes that have something to show; others are left out.
    pub fn new(shopper: &Shopper, about: About, categories: impl Fn(&str) -> bool) -> Frame {
        let twins = twins(shopper, &about);
        let current = twins.iter().find(|twin| twin.is_current);
        let here = current.map(|twin| twin.href.clone()).unwrap_or_else(|| shopper.path(""));
        let source = shopper.channel.record.source_locale().as_str();
        let default = twins.iter().find(|twin| twin.lang == source).or(twins.first());
        Frame {
            dir: shopper.locale.direction(),
            shop: shop_name(shopper),
            canonical: shopper.url(&here),
            default_url: default.map(|twin| twin.url.clone()).unwrap_or_default(),
            countries: countries(shopper),
            navigation: navigation(shopper, &here, categories),
            home: shopper.path(""),
            search: shopper.path("search"),
            image: about.image.as_ref().map(|path| shopper.url(path)),
            json_ld: about.json_ld.iter().map(in_a_script).collect(),
            title: about.title,
            description: about.description,
            query: about.query,
            kind: about.kind,
            is_unlisted: about.is_unlisted,
            has_markets: shopper.channel.record.markets.len() > 1,
            twins,
            here,
        }
    }
}

/// The name over the door: the only brand's, or the channel's.
pub fn shop_name(shopper: &Shopper) -> String {
    let mut brands = shopper.shared.brands.iter();
    match (brands.next(), brands.next()) {
        (Some(only), None) => only.record.name.clone(),
        _ => shopper.channel.record.name.clone(),
    }
}

fn twins(shopper: &Shopper, about: &About) -> Vec<Twin> {
    let twin = |(locale, href): &(Locale, String)| Twin {
        lang: locale.to_string(),
        dir: locale.direction(),
        name: shopper.words.name(locale, Vocabulary::Language, locale.language()).text.into_owned(),
        url: shopper.url(href),
        href: href.clone(),
        is_current: *locale == shopper.locale,
    };
    about.twins.iter().map(twin).collect()
}

fn countries(shopper: &Shopper) -> Vec<Country> {
    let country = |market: &crate::catalog::channel::Market| Country {
        name: format!("{} ({})", shopper.word(Vocabulary::Country, &market.country), market.currency),
        is_current: market.country == shopper.market.country,
        code: market.country.clone(),
    };
    shopper.channel.record.markets.iter().map(country).collect()
}

fn navigation(shopper: &Shopper, here: &str, shown: impl Fn(&str) -> bool) -> Vec<Link> {
    let roots = shopper.shared.tree.roots().filter(|kept| shown(&kept.record.code));
    let link = |code: &str, names| {
        let href = shopper.category_path(code);
        Link { is_current: here.starts_with(&href), href, text: shopper.plain(names) }
    };
    roots.map(|kept| link(&kept.record.code, &kept.record.names)).collect()
}

/// JSON that cannot end the script element around it.
fn in_a_script(json: &serde_json::Value) -> String {
    json.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}
