//! A record on its way: made, enriched, inherited, completed, approved, changed.

use crate::story;
use selvedge::{
    catalog::{Product, Style, Variant, approve, family, resolve, resolved::Level, standing},
    changes::plan::Step,
    error::Error,
    kernel::locale::Locale,
    parties::Location,
    policies::{ReturnPolicy, ShippingProfile},
    sizing::SizeChart,
    taxonomy::Category,
};
use serde_json::json;

/// A shared set-up that a complete product needs: chart, policies, category, channel.
async fn furnish(house: &crate::cast::House) {
    let chart = json!({"name": {"en": "Women"}, "system": "INT", "sizes": [{"label": "S"}, {"label": "M"}]});
    house.saves::<SizeChart>("women", chart).await.unwrap();
    let policy = json!({"name": "30 days", "days": 30, "fees": "free", "methods": ["by_mail"],
                        "text": {"en": "30 days", "de": "30 Tage"}});
    house.saves::<ReturnPolicy>("returns-30", policy).await.unwrap();
    let rates = json!([{"countries": ["DE"], "currency": "EUR", "cost": 490, "handling": {"min": 0, "max": 1}, "transit": {"min": 1, "max": 3}}]);
    house.saves::<ShippingProfile>("parcel", json!({"name": "Parcel", "rates": rates})).await.unwrap();
    house.saves::<Category>("women", json!({"names": {"en": "Women", "de": "Damen"}})).await.unwrap();
    house
        .saves::<Category>(
            "shirts",
            json!({"parent": "women", "names": {"en": "Shirts"}, "rules": {"size_chart": "women"}}),
        )
        .await
        .unwrap();
    let channel = json!({"name": "Shop", "required_locales": ["en", "de"], "is_storefront": true, "requires":
        ["composition", "fit", "size_chart", "texts", "care", "returns", "shipping", "translations"],
        "markets": [{"country": "DE", "currency": "EUR", "locales": ["de", "en"], "tax_included": true}]});
    house.saves::<selvedge::catalog::Channel>("storefront", channel).await.unwrap();
}

async fn a_complete_shirt(house: &crate::cast::House) {
    furnish(house).await;
    let style = json!({
        "category": "shirts", "department": "women", "season": "SS27", "return_policy": "returns-30", "shipping_profile": "parcel",
        "texts": {"en": {"title": "Linen shirt", "description": "A shirt."}, "de": {"title": "Leinenhemd", "description": "Ein Hemd."}},
        "composition": [{"component": "shell", "fibres": [{"fibre": "linen", "share": 100}]}],
        "care": {"codes": ["wash_40", "bleach_no", "tumble_no", "iron_high", "dryclean_no"]},
        "fit": {"fit": "relaxed"},
    });
    house.saves::<Style>("LIN-001", style).await.unwrap();
    house
        .saves::<Product>("LIN-001-navy", json!({"style": "LIN-001", "colour_family": "navy"}))
        .await
        .unwrap();
    let variant = json!({"product": "LIN-001-navy", "size": "M", "gtin": "4006381333931", "prices": [{"currency": "EUR", "amount": 8900}]});
    house.saves::<Variant>("LIN-001-navy-M", variant).await.unwrap();
}

story!(a_product_inherits_what_it_leaves_empty_and_says_so, |house| {
    a_complete_shirt(&house).await;
    house
        .saves::<Product>("LIN-001-navy", json!({"texts": {"en": {"title": "Linen shirt, navy"}}}))
        .await
        .unwrap();

    let shared = house.shared().await;
    let mut tx = house.app.db.read().await.unwrap();
    let family = family::by_code(&mut tx, "lin-001-NAVY").await.unwrap().expect("it was made");
    let resolved = resolve(&family, &shared);
    let title = resolved.texts[&Locale::known("en")].title.clone().unwrap();
    assert_eq!((title.value.as_str(), title.level), ("Linen shirt, navy", Level::Product));
    assert_eq!(title.origin.unwrap().by, "ana@example.com");
    let title = resolved.texts[&Locale::known("de")].title.clone().unwrap();
    assert_eq!((title.value.as_str(), title.level), ("Leinenhemd", Level::Style));
    assert_eq!(resolved.size_chart.unwrap().level, Level::Category);
    assert_eq!(resolved.category.len(), 2);
    drop(tx);

    // null gives the value back to inheritance.
    house.saves::<Product>("LIN-001-navy", json!({"texts": {"en": {"title": null}}})).await.unwrap();
    let mut tx = house.app.db.read().await.unwrap();
    let family = family::by_code(&mut tx, "LIN-001-navy").await.unwrap().unwrap();
    let title = resolve(&family, &shared).texts[&Locale::known("en")].title.clone().unwrap();
    assert_eq!((title.value.as_str(), title.level), ("Linen shirt", Level::Style));
});

story!(an_edit_after_approval_makes_the_product_changed_since_approval, |house| {
    a_complete_shirt(&house).await;
    let shared = house.shared().await;
    let mut tx = house.app.db.write().await.unwrap();
    let product = approve::approve(&mut tx, &house.ben(), &shared, "LIN-001-navy", None).await.unwrap();
    tx.commit().await.unwrap();

    house
        .saves::<Style>("LIN-001", json!({"texts": {"en": {"title": "Linen shirt, washed"}}}))
        .await
        .unwrap();
    let mut tx = house.app.db.write().await.unwrap();
    let different = standing::derive(&mut tx, &shared, &[product.id], house.app.clock.now()).await.unwrap();
    let standing = standing::of(&mut tx, &[product.id]).await.unwrap().remove(&product.id).unwrap();
    assert_eq!(different, [product.id]);
    assert_eq!((standing.state, standing.is_changed), (standing::State::Approved, true));
    assert_eq!(standing.complete_for.0, ["storefront"]);
});

story!(approval_is_refused_by_name_of_what_lacks, |house| {
    a_complete_shirt(&house).await;
    house.saves::<Style>("LIN-001", json!({"care": null, "texts": {"de": null}})).await.unwrap();
    let shared = house.shared().await;
    let mut tx = house.app.db.write().await.unwrap();
    let refused = approve::approve(&mut tx, &house.ben(), &shared, "LIN-001-navy", None).await.unwrap_err();
    let fields: Vec<&str> = refused.fields().iter().map(|f| f.field.as_str()).collect();
    assert_eq!(fields, ["", "care", "texts.de.title", "texts.de.description"]);
});

story!(what_is_unique_is_refused_with_its_owner, |house| {
    a_complete_shirt(&house).await;
    let other = json!({"product": "LIN-001-navy", "size": "S", "gtin": "4006381333931"});
    let refused = house.saves::<Variant>("LIN-001-navy-S", other).await.unwrap_err();
    assert_eq!((refused.fields()[0].field.as_str(), refused.fields()[0].message.key), ("gtin", "gtin-taken"));
    let twice = json!({"product": "LIN-001-navy", "size": "M"});
    let refused = house.saves::<Variant>("LIN-001-navy-M2", twice).await.unwrap_err();
    assert_eq!(refused.fields()[0].message.key, "size-taken");
    let unknown = house.saves::<Product>("X", json!({"style": "NOPE"})).await.unwrap_err();
    assert_eq!(
        (unknown.fields()[0].field.as_str(), unknown.fields()[0].message.key),
        ("style", "link-unknown")
    );
});

story!(a_category_cannot_become_its_own_ancestor, |house| {
    furnish(&house).await;
    let refused = house.saves::<Category>("women", json!({"parent": "shirts"})).await;
    assert!(matches!(refused, Err(Error::Invalid(_))), "{refused:?}");
    assert_eq!(house.finds::<Category>("women").await.unwrap().parent, None);
});

story!(saving_the_same_again_changes_nothing, |house| {
    a_complete_shirt(&house).await;
    house.saves::<Location>("berlin", json!({"type": "shop", "name": {"en": "Berlin"}, "address": {"street": "A 1", "city": "Berlin", "country": "DE"}})).await.unwrap();
    house.saves::<Variant>("LIN-001-navy-M", json!({"stock": {"berlin": 3}})).await.unwrap();
    let before = house.change_log().await;
    let again = house
        .saves::<Variant>(
            "LIN-001-navy-M",
            json!({"stock": {"berlin": 3}, "prices": [{"currency": "EUR", "amount": 8900}]}),
        )
        .await
        .unwrap();
    assert!(matches!(again, Step::Same(_)), "{again:?}");
    assert_eq!(house.change_log().await, before);
    assert!(before.last().unwrap().contains("offered stock.berlin"), "{before:?}");
});
