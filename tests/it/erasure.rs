//! A person's data goes, from the records and from all of history; what they did stays, under a pseudonym.

use crate::{
    cast::{House, PASSWORD},
    story,
};
use reqwest::StatusCode;
use selvedge::{
    catalog::{Product, Style},
    changes::{hand::Hand, kind::Kind, record::Record, revision},
    channels::follow::Follower,
    cli::check,
    erasure::{self, Whose},
    error::Error,
    kernel::{locale::Locale, origin::OriginKind},
    people::{Role, session, user},
    reviews::{self, Review, Submission},
};
use serde_json::{Value, json};
use std::path::Path;

const JANA: &str = "Jana.Kowalczyk@example.com";

/// The texts of all tables that hold one of these, as `table: text`.
async fn rows_with(house: &House, wanted: &[&str]) -> Vec<String> {
    let mut tx = house.app.db.read().await.unwrap();
    let is_sqlite = house.app.config.database.is_none();
    let tables: Vec<(String,)> = match is_sqlite {
        true => tx.query("SELECT name FROM sqlite_schema WHERE type = 'table'").all().await.unwrap(),
        false => tx
            .query("SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = 'public'")
            .all()
            .await
            .unwrap(),
    };
    let mut found = Vec::new();
    for (table,) in tables {
        if is_sqlite {
            continue; // the bytes of the file are looked at instead
        }
        let sql: &'static str = format!("SELECT CAST(t AS TEXT) FROM {table} t").leak();
        let rows: Vec<(String,)> = tx.query(sql).all().await.unwrap();
        let holds =
            |text: &String| wanted.iter().any(|word| text.to_lowercase().contains(&word.to_lowercase()));
        found
            .extend(rows.into_iter().filter(|(text,)| holds(text)).map(|(text,)| format!("{table}: {text}")));
    }
    found
}

/// The files of a folder whose bytes hold one of these, whatever its case.
fn files_with(folder: &Path, wanted: &[&str], found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_with(&path, wanted, found);
            continue;
        }
        let bytes = std::fs::read(&path).unwrap().to_ascii_lowercase();
        for word in wanted {
            let word = word.to_lowercase();
            if bytes.windows(word.len()).any(|window| window == word.as_bytes()) {
                found.push(format!("{}: {word}", path.display()));
            }
        }
    }
}

async fn whoever_holds(house: &House, wanted: &[&str]) -> Vec<String> {
    let mut found = rows_with(house, wanted).await;
    files_with(house.folder(), wanted, &mut found);
    found
}

async fn jana_reviews(house: &House) -> String {
    let hand = Hand::new("a shopper", "storefront", OriginKind::Person, house.app.clock.now());
    let given = Submission {
        product: "LIN-navy".into(),
        rating: 4,
        title: "Zauberhaft".into(),
        body: "Weich wie Morgentau".into(),
        locale: Locale::known("de"),
        author: "Jana Kowalczyk".into(),
        email: Some(JANA.into()),
        fit: Some("small".into()),
    };
    reviews::submit(&house.app, &hand, given).await.unwrap().record.source_key
}

story!(who_signed_in_is_erased_and_history_still_says_that_somebody_did_it, |house| {
    house.sells_two_shirts().await;
    house.invites("root@example.com", Role::Admin).await;
    house.invites(JANA, Role::Merchandiser).await;
    let from = session::From { address: "203.0.113.77", agent: "Kowalczyk's browser" };
    session::sign_in(&house.app, JANA, PASSWORD, from).await.unwrap();
    let jana = |house: &House| Hand::new(JANA, "api", OriginKind::Person, house.app.clock.now());
    for title in ["Linen shirt, washed", "Linen shirt, washed and soft"] {
        let wish = wish("LIN", json!({"texts": {"en": {"title": title}}}));
        house.saves_as::<Style>(&jana(&house), wish).await.unwrap();
    }
    house
        .saves_as::<Product>(
            &jana(&house),
            wish("LIN-navy", json!({"texts": {"de": {"title": "Hemd in Marine"}}})),
        )
        .await
        .unwrap();
    let shared = house.shared().await;
    let mut tx = house.app.db.write().await.unwrap();
    selvedge::catalog::approve::approve(&mut tx, &jana(&house), &shared, "LIN-navy", None).await.unwrap();
    tx.commit().await.unwrap();
    house.works_off_the_log().await;
    let before = (house.publications().await, told(&house).await);
    assert!(!whoever_holds(&house, &[JANA]).await.is_empty());

    let root = Hand::new("root@example.com", "erasure", OriginKind::Person, house.app.clock.now());
    let erased = erasure::person(&house.app, &root, "jana.kowalczyk@EXAMPLE.com", true).await.unwrap();
    let left = whoever_holds(&house, &[JANA, "Kowalczyk", "203.0.113.77"]).await;
    assert!(left.is_empty(), "{left:#?}");

    let mut tx = house.app.db.read().await.unwrap();
    assert!(user::by_email(&mut tx, JANA).await.unwrap().is_none());
    let style = Style::load(&mut tx, &["lin".into()]).await.unwrap().remove(0);
    let history = revision::list(&mut tx, Kind::Style, style.id, 10).await.unwrap();
    drop(tx);
    assert_eq!((history[0].actor.as_str(), style.revision), (erased.pseudonym.as_str(), 3));
    assert_eq!(history[0].doc.0, style.record.history(), "the newest revision is the record");
    assert_eq!(style.record.content.origins["texts.en.title"].by, erased.pseudonym);
    let log = house.change_log().await;
    assert!(
        log.iter().any(|line| *line == format!("style LIN 3 changed texts.en.title by {}", erased.pseudonym)),
        "{log:#?}"
    );

    // Nothing that is derived is different, and nothing is off; a product is what was approved of it.
    let off = check::look(&house.app).await.unwrap();
    assert!(off.is_empty(), "{off:#?}");
    house.works_off_the_log().await;
    assert_eq!((house.publications().await, told(&house).await), before);
    Follower::rebuild(&house.app).await.unwrap();
    assert_eq!((house.publications().await, told(&house).await), before);

    // What is written next goes on where history is, and a second erasure finds nothing.
    house.saves::<Style>("LIN", json!({"season": "AW27"})).await.unwrap();
    assert!(check::look(&house.app).await.unwrap().iter().all(|line| !line.contains("revision")));
    let again = erasure::person(&house.app, &root, JANA, true).await.unwrap_err();
    assert!(matches!(again, Error::NotFound { .. }), "{again:?}");
});

fn wish(code: &str, doc: Value) -> selvedge::changes::plan::Wish {
    selvedge::changes::plan::Wish::merge(code, doc.as_object().unwrap().clone())
}

/// Which products changed since their approval, and for which channels they are complete.
async fn told(house: &House) -> Vec<(String, i64, String)> {
    let mut tx = house.app.db.read().await.unwrap();
    tx.query(
        "SELECT p.code, CAST(CASE WHEN s.is_changed THEN 1 ELSE 0 END AS BIGINT), CAST(s.complete_for AS TEXT)
           FROM standings s JOIN products p ON p.id = s.product_id ORDER BY p.code",
    )
    .all()
    .await
    .unwrap()
}

story!(the_last_admin_is_not_erased, |house| {
    house.invites("root@example.com", Role::Admin).await;
    let hand = house.ana();
    let refused = erasure::person(&house.app, &hand, "root@example.com", true).await.unwrap_err();
    assert!(matches!(refused, Error::Conflict(ref message) if message.key == "last-admin"), "{refused:?}");
});

story!(who_wrote_reviews_is_erased_from_them_and_their_stars_stay, |house| {
    house.sells_two_shirts().await;
    let door = house.opens_its_door().await;
    let (admin, writer) =
        (house.caller(&door, Role::Admin).await, house.caller(&door, Role::Merchandiser).await);
    let key = jana_reviews(&house).await;
    let path = format!("/api/v1/reviews/{key}");
    let published = admin.patch(&path, "\"1\"", json!({"state": "published"})).await;
    assert_eq!(published.status, StatusCode::OK, "{}", published.text);
    let line = json!({"kind": "reviews", "code": key, "set": {"title": "Zauberhaft schön"}});
    let plan = admin.send(admin.request(reqwest::Method::POST, "/api/v1/plans").body(line.to_string())).await;
    assert_eq!(plan.status, StatusCode::CREATED, "{}", plan.text);
    // A delivery with a row that cannot be taken comes back as a file to mend.
    let rows = format!(
        "product,rating,author,email,title,body\nLIN-navy,nine,Jana Kowalczyk,{JANA},Zauberhaft,Weich wie Morgentau\n"
    );
    let file = house.folder().join("imports").join("rejected-1");
    std::fs::create_dir_all(&file).unwrap();
    std::fs::write(file.join("reviews.csv"), rows).unwrap();
    let words = [JANA, "Kowalczyk", "Zauberhaft", "Morgentau"];
    assert!(!whoever_holds(&house, &words).await.is_empty());

    let refused = writer.post("/api/v1/reviews/erase", json!({"email": JANA})).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text);
    let unsaid = admin.post("/api/v1/reviews/erase", json!({})).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unsaid.text);
    let erased = admin.post("/api/v1/reviews/erase", json!({"email": JANA.to_uppercase()})).await;
    assert_eq!((erased.status, erased.json()), (StatusCode::OK, json!({"erased": 1})), "{}", erased.text);
    let left = whoever_holds(&house, &words).await;
    assert!(left.is_empty(), "{left:#?}");

    let review = admin.get(&path).await.json();
    assert_eq!(
        (&review["rating"], &review["erased"], &review["state"]),
        (&json!(4), &json!("words"), &json!("published")),
        "{review}"
    );
    assert!(review["author"].as_str().unwrap_or_default().is_empty(), "{review}");
    let history = admin.get(&format!("{path}/history")).await.text;
    assert!(!history.contains("words_hash"), "{history}");
    // It does not come back by itself.
    let back = admin.patch(&path, "*", json!({"author": "Jana Kowalczyk"})).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", back.text);
    house.works_off_the_log().await;
    let off = check::look(&house.app).await.unwrap();
    assert!(off.is_empty(), "{off:#?}");
});

story!(a_review_may_keep_its_words_without_its_author, |house| {
    house.sells_two_shirts().await;
    let key = jana_reviews(&house).await;
    let whose = Whose::Key(key.clone());
    assert_eq!(erasure::reviews(&house.app, &house.ana(), &whose, false).await.unwrap(), 1);
    let review = house.finds::<Review>(&key).await.unwrap();
    assert_eq!(
        (review.body.as_str(), review.author.as_str(), review.email_hash),
        ("Weich wie Morgentau", "", None)
    );
    let left = whoever_holds(&house, &["Kowalczyk"]).await;
    assert!(left.is_empty(), "{left:#?}");
    let nobody =
        erasure::reviews(&house.app, &house.ana(), &Whose::Key("nowhere".into()), true).await.unwrap_err();
    assert!(matches!(nobody, Error::NotFound { .. }), "{nobody:?}");
});
