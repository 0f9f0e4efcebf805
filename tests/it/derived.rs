//! What is derived is never stale: edits at every level by several writers, with kills in between, end in the same as if all
//! of it were derived from nothing.

use crate::{cast::House, story};
use chrono::Duration;
use selvedge::{
    catalog::{Channel, Product, Style, Variant, standing},
    channels::{
        feeds::{self, Format},
        follow::Follower,
        grid::GridIndexer,
        shop::{self, ShopIndexer, ShopRequest},
        tick,
    },
    kernel::locale::Locale,
    law::RulePack,
    parties::Brand,
    policies::ReturnPolicy,
    sizing::SizeChart,
    taxonomy::{Attribute, Category},
};
use serde_json::{Value, json};

/// Numbers that look thrown, the same in every run: a story that fails can be told again.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn of<'t, T>(&mut self, items: &'t [T]) -> &'t T {
        &items[self.throw(items.len() as u64) as usize]
    }
}

const STYLES: [&str; 3] = ["LIN", "COT", "WOL"];
const COLOURS: [&str; 2] = ["navy", "white"];

/// One edit somewhere: of a product, of what it inherits, or of what it shares with others.
async fn edit(house: &House, dice: &mut Dice) {
    let style = *dice.of(&STYLES);
    let product = format!("{style}-{}", dice.of(&COLOURS));
    let number = dice.throw(1_000);
    let some = |value: Value, dice: &mut Dice| if dice.throw(4) == 0 { Value::Null } else { value };
    match dice.throw(22) {
        0 => {
            house.tries::<Style>(style, json!({"texts": {"en": {"title": format!("Shirt {number}")}}})).await
        }
        1 => {
            let care = some(
                json!({"codes": ["wash_30", "bleach_no", "tumble_no", "iron_low", "dryclean_no"]}),
                dice,
            );
            house.tries::<Style>(style, json!({"care": care})).await;
        }
        2 => house.tries::<Style>(style, json!({"season": format!("AW{}", 20 + number % 9)})).await,
        3 => {
            let title = some(json!(format!("Farbe {number}")), dice);
            house.tries::<Product>(&product, json!({"texts": {"de": {"title": title}}})).await;
        }
        4 => {
            let price = json!([{"currency": "EUR", "amount": 5_000 + number, "sale_amount": 4_000, "sale_from": null,
                                "sale_until": house.app.clock.now() + Duration::hours((number % 5) as i64)}]);
            house.tries::<Variant>(&format!("{product}-S"), json!({"prices": price})).await;
        }
        5 => house.tries::<Variant>(&format!("{product}-M"), json!({"stock": {"berlin": number % 3}})).await,
        6 => {
            house
                .tries::<Variant>(&format!("{product}-M"), json!({"archived": number.is_multiple_of(2)}))
                .await
        }
        7 => {
            let german = (!number.is_multiple_of(3)).then(|| format!("{number} Tage"));
            let change = json!({"days": 10 + number % 50, "text": {"de": german}});
            house.tries::<ReturnPolicy>("thirty-days", change).await;
        }
        8 => house.tries::<Category>("shirts", json!({"names": {"en": format!("Shirts {number}")}})).await,
        9 => house.tries::<Brand>("moor", json!({"name": format!("Moor {number}")})).await,
        10 => house.tries::<Channel>("storefront", json!({"min_photos": 1 + number % 3})).await,
        11 => house.tries::<Channel>("storefront", json!({"follows_edits": number.is_multiple_of(2)})).await,
        12 => house.tries::<SizeChart>("women-int", json!({"name": {"en": format!("Women {number}")}})).await,
        13 => house.tries_to_approve(&product).await,
        15 => {
            house
                .tries::<Attribute>(
                    "weave",
                    json!({"names": {"en": format!("Weave {number}")}, "public": number.is_multiple_of(2)}),
                )
                .await
        }
        16 => {
            let not_asked = if number.is_multiple_of(2) { json!(["fit"]) } else { json!([]) };
            house
                .tries::<Category>(
                    "shirts",
                    json!({"rules": {"not_asked": not_asked, "attributes": ["weave"]}}),
                )
                .await;
        }
        17 => house.tries::<RulePack>("house", a_pack(house, number)).await,
        18 => {
            let packs = if number.is_multiple_of(2) { json!(["house"]) } else { json!([]) };
            house.tries::<Channel>("storefront", json!({"packs": packs})).await;
        }
        19 => {
            house
                .tries::<Style>(
                    style,
                    json!({"attributes": {"weave": some(json!(format!("twill {number}")), dice)}}),
                )
                .await
        }
        20 => house.tries::<Product>(&product, json!({"style": dice.of(&STYLES)})).await,
        14 => {
            let to = *dice.of(&[standing::State::Archived, standing::State::Draft]);
            house.tries_to_move(&product, to).await;
        }
        _ => house.app.clock.advance(Duration::minutes((number % 90) as i64)),
    }
}

/// A rule of the house's own, from some day on: nothing is called a shirt, or nothing a coat.
fn a_pack(house: &House, number: u64) -> Value {
    let from = (house.app.clock.now() + Duration::days((number % 3) as i64 - 1)).date_naive();
    let word = if number.is_multiple_of(2) { "Shirt*" } else { "Coat*" };
    let rule = json!({"code": "words", "title": {"en": "Some words are not used."}, "fix": {"en": "Use another."}, "source": "House rule 7",
                      "from": from, "field": "texts", "asks": {"says_none_of": "words"}});
    json!({"version": number.to_string(), "markets": ["DE"], "names": {"en": "House"}, "words": {"words": {"en": [word]}}, "rules": [rule]})
}

/// The followers work for a moment, and are killed wherever they are.
async fn followers_work_for_a_moment(house: &House, dice: &mut Dice) {
    let moment = std::time::Duration::from_millis(dice.throw(25));
    let app = house.app.clone();
    let which = dice.throw(5);
    let work = async move {
        let _ = match which {
            0 => tick::tick(&app).await.map(drop),
            1 => Follower::step(&app).await.map(drop),
            2 => ShopIndexer::step(&app).await.map(drop),
            3 => GridIndexer::step(&app).await.map(drop),
            _ => feeds::step(&app).await.map(drop),
        };
    };
    let _ = tokio::time::timeout(moment, work).await;
}

/// Everything that is derived, as readers see it.
async fn everything(house: &House) -> Vec<(String, String)> {
    let mut told = Vec::new();
    let mut tx = house.app.db.read().await.unwrap();
    let standings: Vec<(String, String, String, String)> = tx
        .query(
            "SELECT p.code, s.content_hash, CAST(s.complete_for AS TEXT), CAST(s.missing AS TEXT) FROM standings s
               JOIN products p ON p.id = s.product_id ORDER BY p.code",
        )
        .all()
        .await
        .unwrap();
    let standing = |(code, hash, complete, missing): (String, String, String, String)| {
        (format!("standing of {code}"), format!("{hash} {complete} {missing}"))
    };
    told.extend(standings.into_iter().map(standing));
    drop(tx);
    told.push(("publications".into(), format!("{:#?}", house.publications().await)));
    for locale in ["en", "de"] {
        let request = ShopRequest {
            channel: "storefront".into(),
            locale: Some(Locale::known(locale)),
            ..ShopRequest::default()
        };
        let found = shop::search(&house.app, &request).await.unwrap();
        let mut tiles: Vec<String> = found.items.iter().map(|tile| json!(tile).to_string()).collect();
        tiles.sort();
        told.push((format!("shop in {locale}"), format!("{tiles:#?} {}", json!(found.facets))));
    }
    for format in [Format::GoogleXml, Format::Jsonl] {
        let (feed, _) = house.pulls(format, None).await;
        let mut lines: Vec<&str> =
            feed.split_inclusive("</item>").flat_map(|part| part.split('\n')).collect();
        lines.sort_unstable();
        told.push((format!("{format:?}"), lines.join("\n")));
    }
    told.push((
        "what check says".into(),
        format!("{:#?}", selvedge::cli::check::look(&house.app).await.unwrap()),
    ));
    told
}

/// Feeds begin from nothing.
async fn forgets_its_feeds(house: &House) {
    let mut tx = house.app.db.write().await.unwrap();
    tx.query("DELETE FROM feed_fragments").run().await.unwrap();
    tx.query("DELETE FROM feed_packs").run().await.unwrap();
    tx.query("DELETE FROM feeds").run().await.unwrap();
    tx.commit().await.unwrap();
}

story!(what_was_maintained_step_by_step_is_what_is_derived_from_nothing, |house| {
    house.furnish().await;
    house.writes::<Attribute>("weave", json!({"type": "text", "names": {"en": "Weave"}})).await;
    house.writes::<RulePack>("house", a_pack(&house, 7)).await;
    for style in STYLES {
        house.shirt(style).await;
        house.colour(style, "white").await;
    }
    house.works_off_the_log().await;
    for colour in ["LIN-navy", "COT-white", "WOL-navy"] {
        house.tries_to_approve(colour).await;
    }
    house.works_off_the_log().await;
    // Feeds are kept once somebody has pulled them.
    for format in [Format::GoogleXml, Format::Jsonl] {
        house.pulls(format, None).await;
    }
    let mut dice = Dice(20_261_122);
    for round in 0..40 {
        let mut seeds = [(); 3].map(|()| Dice(dice.throw(u64::from(u32::MAX))));
        let [first, second, third] = &mut seeds;
        let kills = async {
            for _ in 0..2 {
                followers_work_for_a_moment(&house, &mut dice).await;
            }
        };
        tokio::join!(edit(&house, first), edit(&house, second), edit(&house, third), kills);
        if round % 10 == 9 {
            house.works_off_the_log().await;
        }
    }
    house.works_off_the_log().await;
    let maintained = everything(&house).await;

    Follower::rebuild(&house.app).await.unwrap();
    ShopIndexer::rebuild(&house.app).await.unwrap();
    GridIndexer::rebuild(&house.app).await.unwrap();
    forgets_its_feeds(&house).await;
    house.works_off_the_log().await;
    for (was, is) in maintained.iter().zip(everything(&house).await) {
        assert_eq!(was, &is, "{} differs from what is derived from nothing", is.0);
    }
});

story!(a_change_that_nothing_derived_reads_reaches_no_product, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.works_off_the_log().await;
    house.writes::<ReturnPolicy>("thirty-days", json!({"days": 14})).await;
    let days = Follower::catch_up(&house.app).await.unwrap();
    assert_eq!((days.entries, days.products), (1, 0), "pages show the days as they are");
    house.writes::<ReturnPolicy>("thirty-days", json!({"text": {"de": "Zwei Wochen."}})).await;
    let words = Follower::catch_up(&house.app).await.unwrap();
    assert_eq!(
        (words.entries, words.products),
        (1, 0),
        "other words in the same languages are read where they are shown"
    );
    house.writes::<ReturnPolicy>("thirty-days", json!({"text": {"de": null}})).await;
    let text = Follower::catch_up(&house.app).await.unwrap();
    assert!(text.products > 0, "a language that says nothing leaves products incomplete");
});
