//! What a shop needs: a brand, a tree, policies, a channel, and complete shirts.

use super::{House, house::object};
use futures::TryStreamExt;
use selvedge::{
    catalog::{Channel, Product, Style, Variant, approve, standing},
    changes::{
        plan::{Mode, Wish},
        record::{Record, doc_of},
    },
    channels::{
        feeds::{self, Format},
        follow::Follower,
        grid::GridIndexer,
        publication::{self, Filter},
        shop::{self, ShopIndexer, ShopRequest},
        tick,
    },
    kernel::locale::Locale,
    media::{Asset, Limits},
    parties::{Brand, Location},
    policies::{ReturnPolicy, ShippingProfile},
    sizing::SizeChart,
    taxonomy::Category,
};
use serde_json::{Value, json};

impl House {
    /// Writes a record that must be taken.
    pub async fn writes<T: Record>(&self, code: &str, doc: Value) {
        self.saves::<T>(code, doc).await.expect("the record is taken");
    }

    /// A shop that sells to Germany and France.
    pub async fn furnish(&self) {
        self.writes::<Brand>("moor", json!({"name": "Moor"})).await;
        self.writes::<Location>(
            "berlin",
            json!({"name": {"en": "Berlin"}, "type": "warehouse",
            "address": {"street": "Hof 1", "city": "Berlin", "country": "DE"}}),
        )
        .await;
        self.writes::<Category>("women", json!({"names": {"en": "Women", "de": "Damen"}, "google": 1604}))
            .await;
        self.writes::<Category>(
            "shirts",
            json!({"parent": "women", "names": {"en": "Shirts", "de": "Hemden"}, "google": 212}),
        )
        .await;
        self.writes::<SizeChart>(
            "women-int",
            json!({"name": {"en": "Women"}, "system": "DE", "group": "regular",
            "sizes": [{"label": "S"}, {"label": "M"}, {"label": "L"}]}),
        )
        .await;
        self.writes::<ReturnPolicy>(
            "thirty-days",
            json!({"name": "30 days", "days": 30, "fees": "free", "methods": ["by_mail"],
            "text": {"en": "Thirty days.", "de": "Dreißig Tage."}}),
        )
        .await;
        self.writes::<ShippingProfile>(
            "parcel",
            json!({"name": "Parcel", "rates": [{"countries": ["DE", "FR"], "currency": "EUR",
            "cost": 490, "handling": {"min": 0, "max": 1}, "transit": {"min": 1, "max": 3}}]}),
        )
        .await;
        self.writes::<Channel>(
            "storefront",
            json!({"name": "Moor & Co", "required_locales": ["en", "de"], "offered_locales": ["fr"],
            "is_storefront": true, "markets": [
                {"country": "DE", "currency": "EUR", "locales": ["de", "en"], "tax_included": true},
                {"country": "FR", "currency": "EUR", "locales": ["fr", "en"], "tax_included": true}]}),
        )
        .await;
    }

    /// A photo of one colour, by its hash.
    pub async fn photo(&self, shade: u8, width: u16, height: u16) -> String {
        let pixels = vec![shade; usize::from(width) * usize::from(height)];
        let mut bytes = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut bytes, 60);
        encoder.encode(&pixels, width, height, jpeg_encoder::ColorType::Luma).expect("grey is easy");
        let name = format!("{shade}-{width}.jpg");
        let asset = Asset::receive(&self.app.files, Limits::default(), bytes.into(), &name).await;
        let asset = asset.expect("a JPEG is taken");
        let hash = asset.hash.as_str().to_owned();
        self.writes::<Asset>(&hash, Value::Object(doc_of(&asset))).await;
        hash
    }

    /// A complete shirt in navy with sizes S and M.
    pub async fn shirt(&self, code: &str) {
        self.writes::<Style>(code, json!({
            "brand": "moor", "category": "shirts", "department": "women", "season": "SS27",
            "size_chart": "women-int", "return_policy": "thirty-days", "shipping_profile": "parcel",
            "texts": {"en": {"title": "Linen shirt", "description": "A shirt of **washed** linen.",
                             "highlights": ["Washed, soft linen", "Shell buttons"]},
                      "de": {"title": "Leinenhemd", "description": "Ein Hemd aus gewaschenem Leinen.",
                             "highlights": ["Gewaschenes, weiches Leinen", "Perlmuttknöpfe"]}},
            "composition": [{"component": "shell", "fibres": [{"fibre": "linen", "share": 55}, {"fibre": "cotton", "share": 45}]}],
            "care": {"codes": ["wash_30", "bleach_no", "tumble_no", "iron_medium", "dryclean_no"]},
            "fit": {"fit": "relaxed", "pattern": "plain"},
        })).await;
        self.colour(code, "navy").await;
    }

    /// One more colour of a style, with two pictures and sizes S and M.
    pub async fn colour(&self, style: &str, family: &str) {
        let product = format!("{style}-{family}");
        let (front, worn) = (self.photo(90, 700, 900).await, self.photo(120, 700, 900).await);
        self.writes::<Product>(&product, json!({"style": style, "colour_family": family,
            "images": [{"asset": front, "role": "front", "alt": {"en": "A shirt"}}, {"asset": worn, "role": "lifestyle"}]})).await;
        for size in ["S", "M"] {
            self.writes::<Variant>(
                &format!("{product}-{size}"),
                json!({"product": product, "size": size,
                "prices": [{"currency": "EUR", "amount": 12990}], "stock": {"berlin": 3}}),
            )
            .await;
        }
    }

    /// Ben approves a product.
    pub async fn approves(&self, product: &str) {
        let shared = self.shared().await;
        let mut tx = self.app.db.write().await.expect("the house can be written");
        approve::approve(&mut tx, &self.ben(), &shared, product, None).await.expect("it is complete");
        tx.commit().await.expect("it is kept");
    }

    /// A furnished shop whose one shirt, `LIN`, is approved and live in navy and white.
    pub async fn sells_two_shirts(&self) {
        self.furnish().await;
        self.shirt("LIN").await;
        self.colour("LIN", "white").await;
        for product in ["LIN-navy", "LIN-white"] {
            self.approves(product).await;
        }
        self.works_off_the_log().await;
    }

    /// Ben moves a product to another state.
    pub async fn moves(&self, product: &str, to: standing::State) {
        let mut tx = self.app.db.write().await.expect("the house can be written");
        approve::transition(&mut tx, &self.ben(), product, to, None).await.expect("the state allows it");
        tx.commit().await.expect("it is kept");
    }

    /// Writes a record if its rules allow it now; writers that do not know of each other may come too late.
    pub async fn tries<T: Record>(&self, code: &str, doc: Value) {
        let wish = Wish { code: code.to_owned(), doc: object(doc), mode: Mode::Merge, expected: None };
        drop(self.saves_as::<T>(&self.ana(), wish).await);
    }

    /// Ben approves a product if it is complete.
    pub async fn tries_to_approve(&self, product: &str) {
        let shared = self.shared().await;
        let mut tx = self.app.db.write().await.expect("the house can be written");
        if approve::approve(&mut tx, &self.ben(), &shared, product, None).await.is_ok() {
            tx.commit().await.expect("it is kept");
        }
    }

    /// Ben moves a product to another state if it may go there.
    pub async fn tries_to_move(&self, product: &str, to: standing::State) {
        let mut tx = self.app.db.write().await.expect("the house can be written");
        if approve::transition(&mut tx, &self.ben(), product, to, None).await.is_ok() {
            tx.commit().await.expect("it is kept");
        }
    }

    /// Everything that follows the log comes up to its head.
    pub async fn works_off_the_log(&self) {
        tick::tick(&self.app).await.expect("the clock ticks");
        Follower::catch_up(&self.app).await.expect("publications follow");
        ShopIndexer::catch_up(&self.app).await.expect("the index follows");
        GridIndexer::catch_up(&self.app).await.expect("the workbench follows");
        feeds::catch_up(&self.app).await.expect("the feeds follow");
    }

    /// Product, state and reason of every publication.
    pub async fn publications(&self) -> Vec<String> {
        let mut tx = self.app.db.read().await.expect("the house can be read");
        let page = publication::page(&mut tx, &Filter::default(), None, 1_000).await.expect("a page");
        let line = |p: publication::Publication| {
            let reason = p.reason.as_ref().map_or("", |reason| reason.0.key);
            format!("{} {} {reason}", p.product, p.state.as_str()).trim_end().to_owned()
        };
        page.into_iter().map(line).collect()
    }

    /// The codes of what shoppers find.
    pub async fn shoppers_find(&self, locale: &'static str, q: &str) -> Vec<String> {
        let request = ShopRequest {
            channel: "storefront".into(),
            locale: Some(Locale::known(locale)),
            q: q.to_owned(),
            ..ShopRequest::default()
        };
        let answer = shop::search(&self.app, &request).await.expect("an answer");
        answer.items.into_iter().map(|tile| tile.product).collect()
    }

    /// A feed of the storefront's first market, whole or what changed since a cursor; and the next cursor.
    pub async fn pulls(&self, format: Format, since: Option<&str>) -> (String, String) {
        let feed = feeds::feed(&self.app, "storefront", format, None, None).await.expect("a feed");
        let pull = feeds::pull(&self.app, &feed, since, false).await.expect("a pull");
        let bytes: Vec<bytes::Bytes> = pull.body.try_collect().await.expect("every chunk");
        (String::from_utf8(bytes.concat()).expect("feeds are UTF-8"), pull.cursor)
    }
}
