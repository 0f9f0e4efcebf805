use super::*;
use crate::catalog::Channel;
use crate::catalog::shared::Directory;
use crate::changes::record::Kept;
use chrono::Utc;
use serde_json::json;
use uuid::Uuid;

fn house() -> (Words, Shared) {
    let storefront: Channel = serde_json::from_value(json!({
        "code": "storefront", "name": "Moor & Co", "required_locales": ["en", "de"],
        "markets": [{"country": "DE", "currency": "EUR", "locales": ["de"], "tax_included": true}],
    }))
    .unwrap();
    let now = Utc::now();
    let kept = Kept { id: Uuid::now_v7(), revision: 1, created_at: now, updated_at: now, record: storefront };
    (Words::load().unwrap(), Shared { channels: Directory::of(vec![kept]), ..Shared::default() })
}

/// A condition as one line.
fn told(condition: &Condition) -> String {
    let list = |all: &[Condition], joint: &str| {
        format!("({})", all.iter().map(told).collect::<Vec<_>>().join(joint))
    };
    match condition {
        Condition::OneOf(name, values) => format!("{name} {}", values.join("|")),
        Condition::Begins(name, text) => format!("{name} {text}…"),
        Condition::Has(name) => format!("has {name}"),
        Condition::Between(name, low, high) => {
            let end = |end: &Option<i64>| end.map_or_else(String::new, |end| end.to_string());
            format!("{name} {}..{}", end(low), end(high))
        }
        Condition::Not(inner) => format!("not {}", told(inner)),
        Condition::All(all) => list(all, " and "),
        Condition::Any(all) => list(all, " or "),
    }
}

fn said(locale: &str, text: &str) -> Result<String, Unread> {
    let (words, shared) = house();
    let locale = Locale::parse(locale).unwrap();
    let today = "2026-11-20".parse().unwrap();
    let asked = read(Reader { words: &words, shared: &shared, locale: &locale, today }, text)?;
    let condition = asked.condition.as_ref().map(told).unwrap_or_default();
    Ok(format!("[{}] {condition}", asked.words))
}

#[test]
fn conditions_are_read_as_people_write_them() {
    for (locale, text, expected) in [
        ("en", "linen shirt", "[linen shirt] "),
        ("en", "black and white, or (not) red", "[black and white, or (not) red] "),
        ("en", "LIN-001: navy", "[LIN-001: navy] "),
        ("en", "linen state = draft", "[linen] state draft"),
        ("en", "state:draft,approved photos<3", "[] ((state draft or state approved) and photos ..2)"),
        ("en", "season = SS27 and photos >= 3", "[] (season SS27|ss27 and photos 3..)"),
        ("en", "not (changed or colour = Navy)", "[] not (changed yes or colour navy)"),
        ("en", "gtin = none", "[] not has gtin"),
        ("en", "sku = LIN-*", "[] sku lin-…"),
        ("en", "code != LIN-navy", "[] not code lin-navy"),
        ("en", "price < 50", "[] price.EUR ..4999"),
        ("en", "price.usd = 12.5", "[] price.USD 1250..1250"),
        ("en", "\"state\" state = draft", "[state] state draft"),
        ("en", "missing:care in de", "[] lacks care@storefront|care@storefront/de"),
        (
            "en",
            "missing:title on storefront",
            "[] lacks title@storefront|title@storefront/en|title@storefront/de",
        ),
        ("en", "missing:care in fr", "[] lacks "),
        ("de", "Farbe = Dunkelblau oder Fotos < 2", "[] (colour navy or photos ..1)"),
        ("de", "nicht fehlt:Pflege in Deutsch", "[] not lacks care@storefront|care@storefront/de"),
        ("de", "Status = Entwurf und Leinen", "[Leinen] state draft"),
    ] {
        assert_eq!(said(locale, text).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn days_are_whole_and_may_be_counted_back() {
    let day = |text: &str| super::super::askable::beginning(text.parse().unwrap());
    for (text, low, high) in [
        ("updated > 2026-11-01", Some(day("2026-11-02")), None),
        ("updated = 2026-11-01", Some(day("2026-11-01")), Some(day("2026-11-02") - 1)),
        ("updated >= -7d", Some(day("2026-11-13")), None),
        ("created < today", None, Some(day("2026-11-20") - 1)),
    ] {
        let column = if text.starts_with("created") { "created" } else { "changed" };
        let expected = told(&Condition::Between(column.to_owned(), low, high));
        assert_eq!(said("en", text), Ok(format!("[] {expected}")), "{text}");
    }
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    for (text, from, to, key) in [
        ("seson = SS27", 0, 5, "grid-query-field-near"),
        ("xyzzy = 1", 0, 5, "grid-query-field"),
        ("state = drift", 8, 13, "grid-query-value"),
        ("state =", 7, 7, "grid-query-value-missing"),
        ("photos < many", 9, 13, "grid-query-number"),
        ("updated > soon", 10, 14, "grid-query-day"),
        ("state < draft", 6, 7, "grid-query-operator"),
        ("(state = draft", 0, 1, "grid-query-opens"),
        ("state = draft)", 13, 14, "grid-query-closes"),
        ("state = draft and", 17, 17, "grid-query-condition"),
        ("state = draft or linen", 17, 22, "grid-query-words-inside"),
        ("missing:care in nowhere", 16, 23, "grid-query-locale"),
        ("missing:care on moon", 16, 20, "grid-query-value"),
        ("season under SS27", 7, 12, "grid-query-under"),
    ] {
        let unread = said("en", text).unwrap_err();
        assert_eq!((unread.from, unread.to, unread.message.key), (from, to, key), "{text}");
    }
}

#[test]
fn a_text_goes_on_with_fields_and_values() {
    let (words, shared) = house();
    let english = Locale::english();
    let today = "2026-11-20".parse().unwrap();
    let reader = Reader { words: &words, shared: &shared, locale: &english, today };
    let first = |text: &str| {
        let found = complete(reader, text, text.chars().count());
        (found.from, found.items.first().map(|item| item.text.clone()).unwrap_or_default())
    };
    assert_eq!(first("mis"), (0, "missing:".to_owned()));
    assert_eq!(first("missing:ca"), (8, "care".to_owned()));
    assert_eq!(first("missing:care on "), (16, "storefront".to_owned()));
    assert_eq!(first("missing:care in d"), (16, "de".to_owned()));
    assert_eq!(first("linen colour = nav"), (15, "navy".to_owned()));
    assert_eq!(first("state:draft, in"), (13, "in_review".to_owned()));
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange(text in "[a-z=<>:()\", ]{0,40}|.{0,40}") {
        let (words, shared) = house();
        let english = Locale::english();
        let reader = Reader { words: &words, shared: &shared, locale: &english, today: "2026-11-20".parse().unwrap() };
        if let Err(unread) = read(reader, &text) {
            proptest::prop_assert!(unread.from <= unread.to && unread.to <= text.chars().count());
        }
        complete(reader, &text, text.chars().count() / 2);
    }
}
