//! What outside programs pull: valid, small when little changed, and nothing that was not approved.

use crate::cast::tool;
use crate::google_rules::{Item, broken, read_tsv, read_xml};
use chrono::Duration;
use selvedge::{
    catalog::{Style, Variant, standing},
    changes::{hand::Hand, plan::Wish},
    channels::feeds::{self, Format},
    kernel::origin::OriginKind,
};
use serde_json::{Value, json};
use std::process::Stdio;
use tokio::io::AsyncWriteExt;

fn all<'i>(items: &'i [Item], name: &str) -> Vec<&'i str> {
    items.iter().flat_map(|item| item.get(name)).flatten().map(String::as_str).collect()
}

crate::story!(googles_feeds_keep_every_rule_and_say_the_same_in_both_forms, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.colour("LIN", "white").await;
    let now = house.app.clock.now();
    house.writes::<Variant>("LIN-navy-S", json!({"gtin": "4006381333931", "prices": [{"currency": "EUR", "amount": 12990,
        "sale_amount": 9900, "sale_from": now - Duration::hours(1), "sale_until": now + Duration::hours(9)}]})).await;
    house.writes::<Variant>("LIN-navy-M", json!({"gtin": "2000000000008", "stock": {"berlin": 0}})).await;
    for product in ["LIN-navy", "LIN-white"] {
        house.approves(product).await;
    }
    house.works_off_the_log().await;
    let (xml, _) = house.pulls(Format::GoogleXml, None).await;
    let items = read_xml(&xml);
    assert_eq!(broken(&items), Vec::<String>::new());
    assert_eq!(all(&items, "id").len(), 4);
    let navy = items.iter().find(|item| item["id"] == ["LIN-navy-S"]).expect("it is live");
    for (name, value) in [
        ("title", "Leinenhemd"),
        ("description", "Ein Hemd aus gewaschenem Leinen."),
        ("price", "129.90 EUR"),
        ("sale_price", "99.00 EUR"),
        ("gtin", "4006381333931"),
        ("color", "Marine"),
        ("size", "S"),
        ("size_system", "DE"),
        ("size_type", "regular"),
        ("material", "Leinen/Baumwolle"),
        ("pattern", "Uni"),
        ("item_group_id", "LIN"),
        ("gender", "female"),
        ("age_group", "adult"),
        ("google_product_category", "212"),
        ("product_type", "Damen > Hemden"),
        ("shipping/price", "4.90 EUR"),
        ("return_policy_label", "thirty-days"),
        ("availability", "in_stock"),
        ("brand", "Moor"),
    ] {
        assert_eq!(navy.get(name).and_then(|v| v.first()).map(String::as_str), Some(value), "{name}");
    }
    assert_eq!(navy["lifestyle_image_link"].len(), 1);
    let medium = items.iter().find(|item| item["id"] == ["LIN-navy-M"]).expect("it is live");
    assert_eq!(
        (medium["identifier_exists"][0].as_str(), medium["availability"][0].as_str()),
        ("no", "out_of_stock")
    );

    let (tsv, _) = house.pulls(Format::GoogleTsv, None).await;
    assert_eq!(read_tsv(&tsv), items);
});

/// What Google's own library says of a feed; none where it is not installed.
async fn googles_library_reads(xml: String) -> Option<std::process::Output> {
    let mut python = tool("product_input.py", "google.shopping.merchant_products_v1").await?;
    python.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut reading = python.spawn().expect("python runs");
    reading.stdin.take().expect("it was piped").write_all(xml.as_bytes()).await.expect("python reads");
    Some(reading.wait_with_output().await.expect("python ends"))
}

crate::story!(googles_own_library_takes_every_item, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let now = house.app.clock.now();
    house.writes::<Variant>("LIN-navy-S", json!({"gtin": "4006381333931", "prices": [{"currency": "EUR", "amount": 12990,
        "sale_amount": 9900, "sale_from": now - Duration::hours(1), "sale_until": now + Duration::hours(9)}]})).await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let (xml, _) = house.pulls(Format::GoogleXml, None).await;
    let broken = xml.replace("<g:availability>in_stock", "<g:availability>perhaps");
    for (feed, said, is_taken) in [(xml, "2 items\n", true), (broken, "KeyError", false)] {
        let Some(output) = googles_library_reads(feed).await else { return };
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() == is_taken && told.contains(said), "{output:?}");
    }
});

crate::story!(what_a_machine_wrote_says_so, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let machine = Hand::new("translator", "story", OriginKind::Machine, house.app.clock.now());
    let doc =
        json!({"texts": {"de": {"title": "Hemd, \"leicht\""}}}).as_object().cloned().expect("an object");
    house.saves_as::<Style>(&machine, Wish::merge("LIN", doc)).await.expect("it is taken");
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let items = read_xml(&house.pulls(Format::GoogleXml, None).await.0);
    assert_eq!(broken(&items), Vec::<String>::new());
    assert_eq!(items[0]["structured_title/content"], ["Hemd, \"leicht\""]);
    assert_eq!(read_tsv(&house.pulls(Format::GoogleTsv, None).await.0), items);
});

crate::story!(a_delta_holds_what_changed_and_names_what_is_gone, |house| {
    house.furnish().await;
    for code in ["LIN", "TEN"] {
        house.shirt(code).await;
        house.approves(&format!("{code}-navy")).await;
    }
    house.works_off_the_log().await;
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line is JSON"));
        let said = |line: Value| {
            format!(
                "{}{}",
                line["sku"].as_str().unwrap_or(""),
                if line["deleted"] == true { " gone" } else { "" }
            )
        };
        lines.map(said).collect()
    };
    let (whole, cursor) = house.pulls(Format::Jsonl, None).await;
    assert_eq!(lines(&whole), ["LIN-navy-S", "LIN-navy-M", "TEN-navy-S", "TEN-navy-M"]);
    let (nothing, same) = house.pulls(Format::Jsonl, Some(&cursor)).await;
    assert_eq!((nothing.as_str(), &same), ("", &cursor));

    house.writes::<Variant>("LIN-navy-S", json!({"stock": {"berlin": 1}})).await;
    house.moves("TEN-navy", standing::State::Archived).await;
    house.works_off_the_log().await;
    let (delta, later) = house.pulls(Format::Jsonl, Some(&cursor)).await;
    assert_eq!(lines(&delta), ["LIN-navy-S", "LIN-navy-M", "TEN-navy-M gone", "TEN-navy-S gone"]);
    assert_eq!(lines(&house.pulls(Format::Jsonl, Some(&later)).await.0), Vec::<String>::new());
    assert_eq!(lines(&house.pulls(Format::Jsonl, None).await.0), ["LIN-navy-S", "LIN-navy-M"]);
});

crate::story!(a_feed_that_followed_is_the_feed_that_is_made_anew, |house| {
    house.furnish().await;
    for code in ["LIN", "TEN"] {
        house.shirt(code).await;
    }
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    house.pulls(Format::GoogleXml, None).await;
    house.approves("TEN-navy").await;
    house.writes::<Variant>("LIN-navy-M", json!({"prices": [{"currency": "EUR", "amount": 100}]})).await;
    house.works_off_the_log().await;
    house.writes::<Style>("TEN", json!({"texts": {"de": {"title": "Anderes Hemd"}}})).await;
    house.approves("TEN-navy").await;
    house.works_off_the_log().await;
    let followed = house.pulls(Format::GoogleXml, None).await.0;
    let mut tx = house.app.db.write().await.expect("the house can be written");
    tx.query("DELETE FROM feeds").run().await.expect("they can be made again");
    tx.commit().await.expect("it is so");
    assert_eq!(house.pulls(Format::GoogleXml, None).await.0, followed);
    assert!(followed.contains("Anderes Hemd") && followed.contains("1.00 EUR"));
});

crate::story!(a_compressed_feed_holds_the_same, |house| {
    use futures::TryStreamExt;
    use std::io::Read;
    house.furnish().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let feed = feeds::feed(&house.app, "storefront", Format::GoogleXml, None, None).await.expect("a feed");
    let pull = feeds::pull(&house.app, &feed, None, true).await.expect("a pull");
    let bytes: Vec<bytes::Bytes> = pull.body.try_collect().await.expect("every chunk");
    let mut text = String::new();
    let bytes = bytes.concat();
    let mut rest = bytes.as_slice();
    flate2::bufread::GzDecoder::new(&mut rest).read_to_string(&mut text).expect("it is gzip");
    assert_eq!(text, house.pulls(Format::GoogleXml, None).await.0);
    assert!(rest.is_empty(), "behind the first member many programs read no further");
    // So does a client that takes what compressed answers say.
    let door = house.opens_its_door().await;
    let address = format!("{}/feeds/storefront/google.xml", door.address);
    let answer = reqwest::get(address).await.unwrap().text().await.expect("it unpacks");
    assert_eq!(answer, text);
});

crate::story!(what_google_would_refuse_is_told_and_left_out, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let tiny = house.photo(7, 200, 200).await;
    house.writes::<selvedge::catalog::Product>("LIN-navy", json!({"images": [{"asset": tiny}]})).await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    assert_eq!(house.publications().await, ["LIN-navy live feed-picture-too-small"]);
    assert!(read_xml(&house.pulls(Format::GoogleXml, None).await.0).is_empty());
    assert_eq!(house.pulls(Format::Jsonl, None).await.0.lines().count(), 2);
});
