//! The page of a complete product, resolved in memory: read in every language, without a database or a server.

use super::{Said, Shown, about, view};
use crate::catalog::{Product, Resolved, Shared, Style, Variant, family::Family, resolve, shared::Directory};
use crate::changes::record::{Kept, Plain, Record};
use crate::channels::{live::Sibling, shop::Tile};
use crate::kernel::locale::Locale;
use crate::reviews::{Figures, FitFeedback};
use crate::taxonomy::{Category, Tree};
use crate::web::pages::Pages;
use crate::web::storefront::{frame::Frame, picture::PhotoFacts, shopper::Shopper};
use crate::web::symbols::Symbols;
use crate::words::Words;
use chrono::{TimeZone, Utc};
use schemaorg_rs::profiles::{Eligibility, ProfileRegistry};
use schemaorg_rs::validation::Severity;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};
use uuid::Uuid;

const LOCALES: [&str; 12] = ["en", "de", "fr", "it", "es", "nl", "pl", "pt", "sv", "ar", "zh", "ja"];

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load().unwrap());
static PAGES: LazyLock<Pages> = LazyLock::new(|| Pages::new(WORDS.clone(), Symbols::default()));

fn kept<T>(record: T) -> Kept<T> {
    let at = Utc.with_ymd_and_hms(2026, 3, 1, 9, 0, 0).unwrap();
    Kept { id: Uuid::now_v7(), revision: 1, created_at: at, updated_at: at, record }
}

fn plain<T: Plain + serde::de::DeserializeOwned>(json: Value) -> Directory<T> {
    let records: Vec<T> = serde_json::from_value(json).unwrap();
    Directory::of(records.into_iter().map(kept).collect())
}

fn record<T: Record>(json: Value) -> Kept<T> {
    let Value::Object(doc) = json else { panic!("a record is an object") };
    kept(T::from_doc(doc).unwrap_or_else(|e| panic!("{e:?}")))
}

fn shared() -> Shared {
    let categories: Vec<Kept<Category>> = [
        json!({"code": "women", "names": {"en": "Women", "de": "Damen", "ar": "نساء"}, "slugs": {"en": "women", "de": "damen", "ar": "نساء"}}),
        json!({"code": "shirts", "parent": "women", "names": {"en": "Shirts", "de": "Hemden", "ar": "قمصان"}, "slugs": {"en": "shirts", "de": "hemden"}}),
    ]
    .map(record::<Category>)
    .into();
    let rate = |countries: Value, currency: &str| json!({"countries": countries, "currency": currency, "cost": 490, "free_from": 8000, "handling": {"min": 0, "max": 1}, "transit": {"min": 1, "max": 2}});
    let measured = |from: u32| json!({"from": from, "to": from + 40});
    let size = |label: &str, de: &str, bust: u32| json!({"label": label, "age": {"from": 168, "to": 216}, "body": {"bust": measured(bust), "waist": measured(bust - 180)}, "garment": {"g_chest_width": {"from": 540}}, "conversions": {"DE": [de], "FR": ["38", "40"]}});
    Shared {
        brands: plain(
            json!([{"code": "ostrel", "name": "Ostrel", "manufacturer": "mill", "responsible_person": "ostrel"}]),
        ),
        parties: plain(json!([
            {"code": "mill", "name": "Borders Knit Ltd.", "address": {"street": "9 Mill Lane", "postal_code": "TD9 7AF", "city": "Hawick", "country": "GB"}, "electronic_address": "office@bordersknit.example"},
            {"code": "ostrel", "name": "Ostrel Textil GmbH", "address": {"street": "An der Reepbahn 7", "postal_code": "23552", "city": "Lübeck", "country": "DE"}, "electronic_address": "https://ostrel.example/contact"},
        ])),
        locations: plain(json!([
            {"type": "shop", "code": "LUEBECK", "name": {"en": "Ostrel Lübeck"}, "address": {"street": "Hüxstraße 58", "postal_code": "23552", "city": "Lübeck", "country": "DE"}, "opening_hours": ["Mo-Fr 10:00-18:30"], "pick_up": true, "returns_accepted": true},
            {"type": "warehouse", "code": "WH", "name": {"en": "Warehouse"}, "address": {"street": "Roggenhorst 1", "city": "Lübeck", "country": "DE"}},
        ])),
        certificates: plain(
            json!([{"code": "GOTS-1", "scheme": "gots", "number": "CU 817", "holder": "Mill", "valid_until": "2027-08-31"}]),
        ),
        attributes: plain(json!([
            {"code": "buttons", "type": "select", "names": {"en": "Buttons", "de": "Knöpfe"}, "options": [{"code": "corozo", "names": {"en": "Corozo nut", "de": "Steinnuss"}}]},
            {"code": "length_cm", "type": "number", "unit": "cm", "names": {"en": "Length", "de": "Länge"}},
            {"code": "margin", "type": "number", "names": {"en": "Margin"}, "public": false},
        ])),
        size_charts: plain(
            json!([{"code": "women-tops", "name": {"en": "Women, letters", "de": "Damen"}, "system": "INT", "sizes": [size("S", "36", 850), size("M", "38", 900), size("L", "42", 950)],
                "second_dimension": "length", "second_sizes": ["short", "regular"], "second_body": {"short": {"inside_leg": {"from": 760}}, "regular": {"inside_leg": {"from": 810}, "weight": {"from": 48000, "to": 61500}}}}]),
        ),
        return_policies: plain(
            json!([{"code": "standard", "name": "30 days", "days": 30, "fees": "free", "methods": ["by_mail", "in_store"], "text": {"en": "Unworn, with its label.", "de": "Ungetragen, mit Etikett."}}]),
        ),
        shipping_profiles: plain(
            json!([{"code": "parcel", "name": "Parcel", "rates": [rate(json!(["DE", "FR"]), "EUR"), rate(json!(["US"]), "USD")], "text": {"en": "Packed in Lübeck."}}]),
        ),
        channels: plain(json!([{
            "code": "storefront", "name": "Ostrel storefront", "is_storefront": true,
            "required_locales": ["en", "de"], "offered_locales": ["fr", "it", "es", "nl", "pl", "pt", "sv", "ar", "zh", "ja"],
            "markets": [
                {"country": "DE", "currency": "EUR", "locales": ["de", "en"], "tax_included": true},
                {"country": "US", "currency": "USD", "locales": ["en"], "tax_included": false},
            ],
        }])),
        tree: Tree::of(categories),
        ..Shared::default()
    }
}

fn family() -> Family {
    let style: Kept<Style> = record(json!({
        "code": "LIN-001", "brand": "ostrel", "category": "shirts", "department": "women", "season": "SS26",
        "size_chart": "women-tops", "return_policy": "standard", "shipping_profile": "parcel",
        "texts": {
            "en": {"title": "Washed <linen> shirt", "short_description": "A straight linen shirt.", "description": "We cut this shirt from a **165-gram** linen.\n\n- one pocket\n- <b>curved</b> hem", "highlights": ["Linen washed before sewing", "Box pleat"]},
            "de": {"title": "Gewaschenes Leinenhemd", "short_description": "Ein gerades Leinenhemd.", "description": "Aus einem Leinen mit 165 Gramm.", "highlights": ["Vor dem Nähen gewaschen"]},
        },
        "composition": [
            {"component": "shell", "fibres": [{"fibre": "elastane", "share": 5}, {"fibre": "linen", "share": 95, "qualifiers": ["organic"], "certificate": "GOTS-1"}]},
            {"component": "trim", "materials": ["leather"]},
        ],
        "fabric": {"weight_gsm": 165, "construction": "plain weave"},
        "care": {"codes": ["iron_medium", "wash_40_mild", "bleach_no", "tumble_no", "dry_line", "dryclean_p", "wetclean_w"], "phrases": ["inside_out"], "edition": "2023"},
        "fit": {"fit": "relaxed", "neckline": "shirt", "sleeve": "long"},
        "model": {"height_mm": 1760, "size": "S"},
        "attributes": {"buttons": "corozo", "length_cm": 72, "margin": 61},
        "trade": {"origin_country": "PT", "weaving_country": "BE", "customs_code": "620690"},
    }));
    let product: Kept<Product> = record(json!({
        "code": "LIN-001-blue", "style": "LIN-001", "colour_family": "light_blue",
        "texts": {"en": {"colour": "Washed blue"}, "de": {"colour": "Verwaschenes Blau"}},
        "images": [
            {"asset": "a".repeat(64), "role": "front", "alt": {"en": "Linen shirt, front", "de": "Leinenhemd, vorn"}},
            {"asset": "b".repeat(64), "role": "back", "alt": {}},
        ],
        "media": [
            {"kind": "video", "url": "https://video.example/lin-001", "poster": "a".repeat(64), "title": {"en": "How it falls"}},
            {"kind": "social", "asset": "c".repeat(64), "author": "@nora", "rights": "by e-mail, 2026-04-02", "source": "https://social.example/p/1"},
        ],
    }));
    let variant = |sku: &str, size: &str, stock: i64, sale: Value| {
        record::<Variant>(json!({
            "sku": sku, "product": "LIN-001-blue", "size": size, "gtin": "4006381333931",
            "prices": [
                {"currency": "EUR", "amount": 8900, "sale_amount": sale, "sale_until": "2026-12-31T23:00:00Z"},
                {"currency": "USD", "amount": 9900},
            ],
            "stock": {"LUEBECK": stock, "WH": stock * 4},
        }))
    };
    Family {
        style: Arc::new(style),
        product,
        variants: vec![
            variant("L-S", "S", 1, json!(6900)),
            variant("L-M", "M", 3, json!(6900)),
            variant("L-L", "L", 0, json!(6900)),
        ],
    }
}

fn facts() -> PhotoFacts {
    PhotoFacts { width: 1600, height: 2133, thumbhash: None, avif: false }
}

fn tile() -> Tile {
    serde_json::from_value(json!({
        "product": "TEE-010-white", "style": "TEE-010", "titles": {"en": "Plain T-shirt"}, "colour_family": "white",
        "prices": {"DE": {"currency": "EUR", "amount": 2900}}, "in_stock": true,
        "rating_hundredths": 0, "review_count": 0, "new_at": "2026-03-01T09:00:00Z",
        "images": [{"hash": "d".repeat(64), "width": 1600, "height": 2133}],
        "swatches": [{"product": "TEE-010-white", "colour_family": "white"}, {"product": "TEE-010-navy", "colour_family": "navy"}],
    }))
    .unwrap()
}

fn reviews() -> Vec<Said> {
    let written_at = Utc.with_ymd_and_hms(2026, 5, 2, 10, 0, 0).unwrap();
    let said = |rating, body: &str, locale: &'static str| Said {
        rating,
        title: Some("Lovely".into()),
        body: body.into(),
        locale: Some(Locale::known(locale)),
        author: "Jana K.".into(),
        written_at,
        is_verified: true,
        fit: Some("true_to_size".into()),
    };
    vec![said(5, "Soft from the first day.", "en"), said(4, "Etwas lang für mich.", "de")]
}

/// A house in memory, and its page for a language and a country.
struct House {
    shared: Arc<Shared>,
    product: Resolved,
    images: HashMap<String, PhotoFacts>,
    siblings: Vec<Sibling>,
    reviews: Vec<Said>,
    lowest: HashMap<Uuid, i64>,
    rows: Vec<(&'static str, Vec<Tile>)>,
}

impl House {
    fn open() -> House {
        let shared = shared();
        let family = family();
        let sibling = |product: &str, family: &str| Sibling {
            product: product.into(),
            colour_family: Some(family.into()),
            titles: [("en", "Washed linen shirt")].into(),
            colours: [("en", family)].into(),
            image: None,
            swatch: None,
        };
        House {
            product: resolve(&family, &shared),
            images: ["a", "b", "c"].into_iter().map(|c| (c.repeat(64), facts())).collect(),
            siblings: vec![sibling("LIN-001-blue", "light_blue"), sibling("LIN-001-olive", "olive")],
            reviews: reviews(),
            lowest: family.variants.iter().map(|kept| (kept.id, 6500)).collect(),
            rows: vec![("store-complete-the-look", vec![tile()])],
            shared: Arc::new(shared),
        }
    }

    fn shopper(&self, locale: &'static str, country: &str) -> Shopper {
        let channel = self.shared.channels.get("storefront").unwrap().clone();
        Shopper {
            words: WORDS.clone(),
            shared: self.shared.clone(),
            market: channel.record.market(Some(country)).unwrap().clone(),
            channel,
            wording: Locale::known(locale).in_market(country),
            locale: Locale::known(locale),
            now: Utc.with_ymd_and_hms(2026, 11, 22, 12, 0, 0).unwrap(),
            origin: "https://ostrel.example".into(),
        }
    }

    fn page(&self, locale: &'static str, country: &str) -> String {
        let shopper = self.shopper(locale, country);
        let fit = FitFeedback { true_to_size: 2, ..FitFeedback::default() };
        let figures = Figures { count: 2, average_hundredths: 450, stars: [0, 0, 0, 1, 1], fit };
        let shown = Shown {
            product: &self.product,
            images: &self.images,
            siblings: &self.siblings,
            figures,
            reviews: &self.reviews,
            lowest: &self.lowest,
            rows: &self.rows,
        };
        let page = view(&shopper, &shown);
        let frame = Frame::new(&shopper, about(&shopper, &shown, &page), |_| true);
        let view = json!({"frame": frame, "page": page, "review": null});
        PAGES.render("storefront/product.html", &shopper.locale, view).unwrap()
    }
}

/// The words of a page, without its tags.
fn words_of(html: &str) -> String {
    let body = html.split("<main").nth(1).unwrap();
    let mut text = String::new();
    let mut is_tag = false;
    for c in body.chars() {
        match c {
            '<' => is_tag = true,
            '>' => (is_tag, _) = (false, text.push(' ')),
            _ if !is_tag => text.push(c),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a page, each block on a line of its own.
fn lines_of(html: &str) -> String {
    const INLINE: [&str; 9] = ["a", "b", "bdi", "em", "small", "span", "strong", "svg", "use"];
    let (body, mut lines) = (html.split("<main").nth(1).unwrap(), vec![String::new()]);
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if !INLINE.contains(&name) {
            lines.push(String::new());
        }
        let line = lines.last_mut().expect("there is a line from the beginning on");
        line.push(' ');
        line.push_str(text);
    }
    let lines = lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_rich_page_reads_well_in_every_language() {
    let house = House::open();
    for locale in LOCALES {
        insta::assert_snapshot!(locale, lines_of(&house.page(locale, "DE")));
    }
    insta::assert_snapshot!("en in the United States", lines_of(&house.page("en", "US")));
}

#[test]
fn a_german_reads_everything_that_the_record_holds() {
    let page = words_of(&House::open().page("de", "DE"));
    for said in [
        "Gewaschenes Leinenhemd",
        "Verwaschenes Blau",
        "69,00 €",
        "89,00 €",
        "65,00 €",
        "95 % Leinen, 5 % Elastan",
        "Enthält nichttextile Teile tierischen Ursprungs",
        "165 g/m²",
        "Nicht bleichen",
        "Steinnuss",
        "72 cm",
        "Portugal",
        "Borders Knit Ltd.",
        "Ostrel Textil GmbH",
        "85–89",
        "33½–35",
        "38 / 40",
        "@nora",
        "Soft from the first day.",
        "Plain T-shirt",
        "Ostrel Lübeck",
        "LIN-001-blue",
    ] {
        assert!(page.contains(said), "{said:?} is not in {page}");
    }
    assert!(!page.contains("Margin") && !page.contains(" store-"), "{page}");
}

#[test]
fn every_language_has_a_page_that_escapes_what_it_is_given() {
    let house = House::open();
    for locale in LOCALES {
        let page = house.page(locale, "DE");
        let words = words_of(&page);
        assert!(!words.contains(" store-"), "{locale} lacks a word: {words}");
        assert!(!page.contains("<linen>") && !page.contains("<b>curved"), "{locale}");
        assert!(!page.contains(" style=") && !page.contains(" onclick="), "{locale}: inline style or script");
        assert!(
            page.contains(&format!("<html lang=\"{locale}\" dir=\"{}\">", Locale::known(locale).direction()))
        );
    }
}

#[test]
fn a_text_shown_by_fallback_carries_its_language() {
    let page = House::open().page("ar", "DE");
    assert!(page.contains("<h1 lang=\"en\" dir=\"ltr\">Washed &lt;linen&gt; shirt</h1>"), "{page}");
    let german = House::open().page("de", "DE");
    assert!(german.contains("<h1>Gewaschenes Leinenhemd</h1>"));
}

#[test]
fn an_american_reads_dollars_and_inches() {
    let page = words_of(&House::open().page("en", "US"));
    for said in ["US$99.00 plus tax", "69¼ in tall", "(United States)", "Delivery US$4.90"] {
        assert!(page.contains(said), "{said:?} is not in {page}");
    }
    assert!(!page.contains('€'), "{page}");
}

/// The checker asks a group for `offers` as if it were one product; Google's page on variants asks for them on each
/// variant, where ours stand.
#[test]
fn search_engines_find_nothing_to_complain_of() {
    let house = House::open();
    for locale in LOCALES {
        let html = house.page(locale, "DE");
        let graph = schemaorg_rs::extract_all(&html).unwrap();
        let found = schemaorg_rs::validation::validate(&graph);
        let registry = ProfileRegistry::with_google();
        let google = registry.evaluate("google", &graph, &found.diagnostics).unwrap();
        let missing: Vec<_> = google.type_results.iter().flat_map(|of| &of.recommended_missing).collect();
        assert_eq!(google.eligibility, Eligibility::WarningsOnly, "{locale}: {google:#?}");
        assert_eq!(missing, ["offers"], "{locale}: {google:#?}");
        assert_eq!(google.diagnostics.len(), 1, "{locale}: {google:#?}");
        let worse: Vec<_> = found.diagnostics.iter().filter(|one| one.severity != Severity::Info).collect();
        assert!(worse.is_empty(), "{locale}: {worse:#?}");
    }
}

#[test]
fn a_page_is_small_before_its_photos() {
    use std::io::Write;
    let html = House::open().page("de", "DE");
    let (sheet, _) = crate::web::assets::file("css/storefront.css").unwrap();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(html.as_bytes()).unwrap();
    gzip.write_all(&sheet).unwrap();
    let bytes = gzip.finish().unwrap().len();
    assert!(bytes < 60_000, "{bytes} bytes");
}
