//! From an approval to what a shopper finds, and back.

use super::{
    follow::Follower,
    grid::GridIndexer,
    live,
    publication::{self, Filter, State},
    shop::{self, ShopIndexer, ShopRequest},
    tick,
};
use crate::app::App;
use crate::catalog::{
    Channel, Product, Style, Variant, approve,
    grid::{self, GridRequest},
    shared::SharedShelf,
    standing::{self},
};
use crate::changes::{
    hand::Hand,
    merge::Doc,
    plan::{self, Wish},
    record::Record,
};
use crate::config::Config;
use crate::kernel::{locale::Locale, origin::OriginKind};
use crate::parties::{Brand, Certificate, Location};
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::sizing::SizeChart;
use crate::taxonomy::Category;
use chrono::Duration;
use serde_json::{Value, json};
use uuid::Uuid;

/// A house of its own, with a shop in Germany and France.
pub(super) struct House {
    pub app: App,
    _folder: tempfile::TempDir,
}

/// The hash of the picture that every product shows.
pub(super) const PICTURE: &str = "aa00000000000000000000000000000000000000000000000000000000000000";

impl House {
    pub async fn open() -> House {
        let folder = tempfile::tempdir().unwrap();
        let mut config = Config::in_folder(folder.path());
        config.public_url = Some("https://shop.example".to_owned());
        let house = House { app: App::open(config).await.unwrap(), _folder: folder };
        house.furnish().await;
        house
    }

    pub fn hand(&self) -> Hand {
        Hand::new("ana@example.com", "story", OriginKind::Person, self.app.clock.now())
    }

    pub async fn save<T: Record>(&self, code: &str, doc: Value) {
        let mut tx = self.app.db.write().await.unwrap();
        plan::save::<T>(&mut tx, &self.hand(), Wish::merge(code, as_doc(doc))).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn furnish(&self) {
        self.picture(PICTURE, 1600, 2000).await;
        self.save::<Brand>("moor", json!({"name": "Moor"})).await;
        self.save::<Location>(
            "berlin",
            json!({"name": {"en": "Berlin"}, "kind": "warehouse", "country": "DE"}),
        )
        .await;
        self.save::<Category>("women", json!({"names": {"en": "Women", "de": "Damen"}, "google": 1604}))
            .await;
        self.save::<Category>(
            "shirts",
            json!({"parent": "women", "names": {"en": "Shirts", "de": "Hemden"}, "google": 212}),
        )
        .await;
        self.save::<SizeChart>(
            "women-int",
            json!({"name": {"en": "Women"}, "system": "INT", "group": "regular",
            "sizes": [{"label": "S"}, {"label": "M"}, {"label": "L"}]}),
        )
        .await;
        self.save::<ReturnPolicy>(
            "thirty-days",
            json!({"name": "30 days", "days": 30, "fees": "free", "methods": ["by_mail"],
            "text": {"en": "Thirty days.", "de": "Dreißig Tage."}}),
        )
        .await;
        self.save::<ShippingProfile>(
            "parcel",
            json!({"name": "Parcel", "rates": [{"countries": ["DE", "FR"], "currency": "EUR",
            "cost": 490, "handling": {"min": 0, "max": 1}, "transit": {"min": 1, "max": 3}}]}),
        )
        .await;
        self.save::<Channel>(
            "storefront",
            json!({"name": "Shop", "required_locales": ["en", "de"], "offered_locales": ["fr"],
            "is_storefront": true, "markets": [
                {"country": "DE", "currency": "EUR", "locales": ["de", "en"], "tax_included": true},
                {"country": "FR", "currency": "EUR", "locales": ["fr", "en"], "tax_included": true}]}),
        )
        .await;
    }

    pub async fn picture(&self, hash: &str, width: i64, height: i64) {
        let mut tx = self.app.db.write().await.unwrap();
        tx.query(
            "INSERT INTO assets (id, hash, media_type, byte_size, width, height, file_name, source_key, doc, revision, created_at, updated_at)
             VALUES ($1, $2, 'image/jpeg', 1, $3, $4, 'a.jpg', $2, '{}', 1, $5, $5)",
        )
        .bind(Uuid::now_v7())
        .bind(hash)
        .bind(width)
        .bind(height)
        .bind(self.app.clock.now())
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
    }

    /// A complete shirt in one colour with sizes S and M.
    pub async fn shirt(&self, code: &str) {
        self.save::<Style>(code, json!({
            "brand": "moor", "category": "shirts", "department": "women", "season": "SS27",
            "size_chart": "women-int", "return_policy": "thirty-days", "shipping_profile": "parcel",
            "texts": {"en": {"title": "Linen shirt", "description": "A shirt of **washed** linen.",
                             "highlights": ["Washed linen", "Shell buttons"]},
                      "de": {"title": "Leinenhemd", "description": "Ein Hemd aus gewaschenem Leinen.",
                             "highlights": ["Gewaschenes Leinen", "Perlmuttknöpfe"]}},
            "composition": [{"component": "shell", "fibres": [{"fibre": "linen", "share": 55}, {"fibre": "cotton", "share": 45}]}],
            "care": {"codes": ["wash_30", "bleach_none", "tumble_none", "iron_2", "dry_clean_none"]},
            "fit": {"fit": "relaxed", "pattern": "plain"},
        })).await;
        self.colour(code, "navy").await;
    }

    pub async fn colour(&self, style: &str, family: &str) {
        let product = format!("{style}-{family}");
        self.save::<Product>(
            &product,
            json!({"style": style, "colour_family": family,
            "images": [{"asset": PICTURE, "role": "front", "alt": {"en": "A shirt"}}]}),
        )
        .await;
        for size in ["S", "M"] {
            self.save::<Variant>(
                &format!("{product}-{size}"),
                json!({"product": product, "size": size,
                "prices": [{"currency": "EUR", "amount": 12990}], "stock": {"berlin": 3}}),
            )
            .await;
        }
    }

    pub async fn id(&self, product: &str) -> Uuid {
        let mut tx = self.app.db.read().await.unwrap();
        let (id,): (Uuid,) =
            tx.query("SELECT id FROM products WHERE code = $1").bind(product).one().await.unwrap();
        id
    }

    pub async fn approves(&self, product: &str) {
        let shared = self.app.slots.get::<SharedShelf>().read(&self.app.db).await.unwrap();
        let mut tx = self.app.db.write().await.unwrap();
        approve::approve(&mut tx, &self.hand(), &shared, product, None).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn moves(&self, product: &str, to: standing::State) {
        let mut tx = self.app.db.write().await.unwrap();
        approve::transition(&mut tx, &self.hand(), product, to, None).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Everything that follows the log comes up to its head.
    pub async fn works_off_the_log(&self) {
        tick::tick(&self.app).await.unwrap();
        Follower::catch_up(&self.app).await.unwrap();
        ShopIndexer::catch_up(&self.app).await.unwrap();
        GridIndexer::catch_up(&self.app).await.unwrap();
        super::feeds::catch_up(&self.app).await.unwrap();
    }

    /// Product, channel, state and reason of every publication.
    pub async fn publications(&self) -> Vec<String> {
        let mut tx = self.app.db.read().await.unwrap();
        let page = publication::page(&mut tx, &Filter::default(), None, 1_000).await.unwrap();
        page.iter()
            .map(|p| {
                let reason = p.reason.as_ref().map_or("", |reason| reason.0.key);
                format!("{} {} {reason}", p.product, p.state.as_str()).trim_end().to_owned()
            })
            .collect()
    }

    pub async fn finds(&self, locale: &'static str, q: &str) -> Vec<String> {
        let request = ShopRequest {
            channel: "storefront".into(),
            locale: Some(Locale::known(locale)),
            q: q.to_owned(),
            ..ShopRequest::default()
        };
        let answer = shop::search(&self.app, &request).await.unwrap();
        answer.items.into_iter().map(|tile| tile.product).collect()
    }
}

pub(super) fn as_doc(value: Value) -> Doc {
    value.as_object().unwrap().clone()
}

#[tokio::test]
async fn what_was_approved_is_found_in_every_language_and_an_edit_waits() {
    let house = House::open().await;
    house.shirt("LIN").await;
    house.works_off_the_log().await;
    assert!(house.publications().await.is_empty());

    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);
    for (locale, q) in
        [("en", "linen shirt"), ("de", "leinenhemd"), ("de", "Baumwolle"), ("en", "LIN-navy-S")]
    {
        assert_eq!(house.finds(locale, q).await, ["LIN-navy"], "{q}");
    }

    house.save::<Style>("LIN", json!({"texts": {"en": {"title": "Flax blouse"}}})).await;
    house.works_off_the_log().await;
    assert!(house.finds("en", "flax").await.is_empty());
    let live = live::product(&house.app, "storefront", "lin-navy").await.unwrap().unwrap();
    assert_eq!(live.resolved.title(&Locale::english(), &[]).unwrap().1, "Linen shirt");

    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    assert_eq!(house.finds("en", "flax").await, ["LIN-navy"]);
}

#[tokio::test]
async fn an_answer_counts_facets_and_tells_prices_in_the_readers_words() {
    let house = House::open().await;
    house.shirt("LIN").await;
    house.colour("LIN", "white").await;
    for product in ["LIN-navy", "LIN-white"] {
        house.approves(product).await;
    }
    house.works_off_the_log().await;
    let request = ShopRequest {
        channel: "storefront".into(),
        locale: Some(Locale::known("de")),
        category: Some("women".into()),
        filters: [("colour".to_owned(), vec!["navy".to_owned()])].into(),
        ..ShopRequest::default()
    };
    let answer = shop::search(&house.app, &request).await.unwrap();
    assert_eq!(answer.total, 1);
    let tile = &answer.items[0];
    assert_eq!((tile.prices["DE"].amount, tile.in_stock, tile.swatches.len()), (12990, true, 2));
    let facet = |name: &str| {
        let (_, values) = answer.facets.iter().find(|(facet, _)| *facet == name).unwrap();
        values.iter().map(|v| format!("{} {}", v.label, v.count)).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(facet("colour"), "Weiß 1, Marineblau 1");
    assert_eq!(facet("size"), "S 1, M 1");
    assert_eq!(facet("fibre"), "Baumwolle 1, Leinen 1");
    assert_eq!(answer.categories["shirts"], 1);
    assert_eq!(answer.prices, Some((12990, 12990)));
}

#[tokio::test]
async fn offers_flow_at_once_and_a_sale_begins_by_itself() {
    let house = House::open().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let now = house.app.clock.now();
    for size in ["S", "M"] {
        house.save::<Variant>(&format!("LIN-navy-{size}"), json!({"prices": [{"currency": "EUR", "amount": 12990,
            "sale_amount": 9900, "sale_from": now + Duration::hours(1), "sale_until": now + Duration::hours(2)}]})).await;
    }
    house.works_off_the_log().await;
    let price = async || {
        let tile = shop::find(&house.app, &channel(&house).await, "LIN-navy").unwrap().unwrap();
        tile.prices["DE"].clone()
    };
    assert_eq!(price().await.sale_amount, None);
    house.app.clock.advance(Duration::minutes(61));
    house.works_off_the_log().await;
    assert_eq!(price().await.sale_amount, Some(9900));
    assert_eq!(price().await.lowest_30_days, Some(12990));
    house.app.clock.advance(Duration::hours(1));
    house.works_off_the_log().await;
    assert_eq!(price().await.sale_amount, None);
    assert_eq!(tick::tick(&house.app).await.unwrap(), 0);
}

async fn channel(house: &House) -> Channel {
    let shared = house.app.slots.get::<SharedShelf>().read(&house.app.db).await.unwrap();
    shared.channels.get("storefront").unwrap().record.clone()
}

#[tokio::test]
async fn a_product_leaves_for_a_reason_and_comes_back() {
    let house = House::open().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;

    let no_prices = json!({"prices": []});
    for sku in ["LIN-navy-S", "LIN-navy-M"] {
        house.save::<Variant>(sku, no_prices.clone()).await;
    }
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy pending publication-no-price"]);
    assert!(house.finds("en", "").await.is_empty());

    house
        .save::<Variant>("LIN-navy-S", json!({"prices": [{"currency": "EUR", "country": "FR", "amount": 1}]}))
        .await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live"]);
    assert!(house.finds("en", "").await.is_empty(), "it can be bought in France only");

    house.moves("LIN-navy", standing::State::Archived).await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy withdrawn publication-archived"]);
    assert!(live::product(&house.app, "storefront", "LIN-navy").await.unwrap().is_none());

    house.moves("LIN-navy", standing::State::Draft).await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy withdrawn publication-not-approved"]);
}

#[tokio::test]
async fn a_new_requirement_marks_what_is_live_and_an_expired_certificate_withdraws_it() {
    let house = House::open().await;
    let today = house.app.clock.now().date_naive();
    house
        .save::<Certificate>(
            "gots-1",
            json!({"scheme": "gots", "number": "1", "holder": "Moor",
        "valid_until": today + Duration::days(2)}),
        )
        .await;
    house.shirt("LIN").await;
    house
        .save::<Style>(
            "LIN",
            json!({"composition": [{"component": "shell", "fibres": [
        {"fibre": "cotton", "share": 100, "qualifiers": ["organic"], "certificate": "gots-1"}]}]}),
        )
        .await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    house.save::<Category>("shirts", json!({"rules": {"fields": ["fit.sleeve"]}})).await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live missing-category-field"]);

    house.app.clock.advance(Duration::days(4));
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy withdrawn missing-certificate"]);
    assert!(house.finds("en", "").await.is_empty());

    let later = house.app.clock.now().date_naive() + Duration::days(300);
    house.save::<Certificate>("gots-1", json!({"valid_until": later})).await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy pending missing-category-field"]);
}

#[tokio::test]
async fn an_archived_size_leaves_at_once_and_a_new_one_waits() {
    let house = House::open().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    house
        .save::<Variant>(
            "LIN-navy-L",
            json!({"product": "LIN-navy", "size": "L", "prices": [{"currency": "EUR", "amount": 1}]}),
        )
        .await;
    house.save::<Variant>("LIN-navy-S", json!({"archived": true})).await;
    house.works_off_the_log().await;
    let live = live::product(&house.app, "storefront", "LIN-navy").await.unwrap().unwrap();
    let sizes: Vec<&str> = live.resolved.variants.iter().map(|kept| kept.record.size.as_str()).collect();
    assert_eq!(sizes, ["M"]);
    assert!(house.finds("en", "LIN-navy-L").await.is_empty());
}

#[tokio::test]
async fn an_index_that_was_thrown_away_is_filled_again_with_the_same() {
    let house = House::open().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let before = shop::find(&house.app, &channel(&house).await, "LIN-navy").unwrap();
    house.app.shop.clear().unwrap();
    assert!(house.finds("en", "").await.is_empty());
    ShopIndexer::catch_up(&house.app).await.unwrap();
    assert_eq!(shop::find(&house.app, &channel(&house).await, "LIN-navy").unwrap(), before);
    ShopIndexer::rebuild(&house.app).await.unwrap();
    assert_eq!(house.finds("en", "").await, ["LIN-navy"]);
}

#[tokio::test]
async fn deriving_everything_again_changes_nothing() {
    let house = House::open().await;
    for code in ["LIN", "TEN"] {
        house.shirt(code).await;
        house.approves(&format!("{code}-navy")).await;
    }
    house.works_off_the_log().await;
    house.save::<Category>("shirts", json!({"rules": {"fields": ["fit.sleeve"]}})).await;
    house.moves("TEN-navy", standing::State::Archived).await;
    house.works_off_the_log().await;
    let before = house.publications().await;
    assert_eq!(Follower::rebuild(&house.app).await.unwrap().moved, 0);
    assert_eq!(house.publications().await, before);
    assert_eq!(State::Withdrawn.as_str(), "withdrawn");
}

/// What the workbench lists, as `code state rings`.
async fn lists(house: &House, q: &str, filters: &[(&str, &str)]) -> Vec<String> {
    let mut request = GridRequest::new(Locale::english());
    request.q = q.to_owned();
    request.filters = filters.iter().map(|(n, v)| ((*n).to_owned(), vec![(*v).to_owned()])).collect();
    let answer = grid::search(&house.app, &request).await.unwrap();
    let line = |row: grid::Row| {
        let rings = row.rings.iter().map(|r| format!(" {} {}/{}", r.channel, r.there, r.asked));
        let changed = if row.is_changed { " changed" } else { "" };
        format!("{} {}{changed}{}", row.code, row.state.as_str(), rings.collect::<String>())
    };
    let mut lines: Vec<String> = answer.rows.into_iter().map(line).collect();
    lines.sort();
    lines
}

#[tokio::test]
async fn the_workbench_lists_every_product_as_it_is_now() {
    let house = House::open().await;
    house.shirt("LIN").await;
    house.save::<Style>("BARE", json!({"category": "women", "texts": {"en": {"title": "Bare idea"}}})).await;
    house.save::<Product>("BARE-red", json!({"style": "BARE", "colour_family": "red"})).await;
    house.works_off_the_log().await;
    assert_eq!(
        lists(&house, "", &[]).await,
        ["BARE-red draft storefront 1/9", "LIN-navy draft storefront 9/9"]
    );
    for (q, filters, expected) in [
        ("leinenhemd", &[][..], "LIN-navy draft storefront 9/9"),
        ("navy-M", &[], "LIN-navy draft storefront 9/9"),
        ("", &[("missing", "photos")], "BARE-red draft storefront 1/9"),
        ("", &[("complete_for", "storefront"), ("category", "women")], "LIN-navy draft storefront 9/9"),
        ("", &[("category", "shirts")], "LIN-navy draft storefront 9/9"),
    ] {
        assert_eq!(lists(&house, q, filters).await, [expected], "{q} {filters:?}");
    }

    house.approves("LIN-navy").await;
    house.save::<Style>("LIN", json!({"texts": {"en": {"title": "Flax blouse"}}})).await;
    house.works_off_the_log().await;
    assert_eq!(lists(&house, "flax", &[]).await, ["LIN-navy approved changed storefront 9/9"]);
    let followed = lists(&house, "", &[]).await;
    GridIndexer::rebuild(&house.app).await.unwrap();
    assert_eq!(lists(&house, "", &[]).await, followed);
}
