//! Translations: they know the source that they were made from, and find their way to an agency and back.

use crate::cast::{Caller, House, tool};
use crate::imports::{figures, found, imports, rejected};
use crate::story;
use chrono::Duration;
use reqwest::{Method, StatusCode};
use selvedge::{
    catalog::{Product, Style, approve, standing},
    imports::Options,
    people::{Grant, Role},
    translations::{
        export::{self, Format},
        unit::Ask,
    },
};
use serde_json::{Value, json};

/// A shirt in English and German, and a colour of it with a name of its own.
async fn a_shirt(house: &House) {
    house.furnish().await;
    let style = json!({"brand": "moor", "category": "shirts", "texts": {
        "en": {"title": "Linen shirt", "description": "A shirt of *linen*.\n\nFor summer.", "highlights": ["Light", "Washable"]},
        "de": {"title": "Leinenhemd", "description": "Ein Hemd aus *Leinen*.\n\nFür den Sommer.", "highlights": ["Leicht"]}}});
    house.writes::<Style>("LIN", style).await;
    house.writes::<Product>("LIN-navy", json!({"style": "LIN", "texts": {"en": {"colour": "Ink"}}})).await;
    later(house);
}

fn later(house: &House) {
    house.app.clock.advance(Duration::seconds(5));
}

/// The source of the title is another.
async fn the_source_changes(house: &House) {
    house.writes::<Style>("LIN", json!({"texts": {"en": {"title": "Washed linen shirt"}}})).await;
    later(house);
}

/// `title outdated, description current …`.
async fn states(caller: &Caller, path: &str) -> String {
    let answer = caller.get(&format!("/api/v1/{path}/translations?target=de")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let doc = answer.json();
    let one =
        |item: &Value| format!("{} {}", item["field"].as_str().unwrap(), item["state"].as_str().unwrap());
    doc["items"].as_array().unwrap().iter().map(one).collect::<Vec<_>>().join(", ")
}

async fn exported(house: &House, format: Format, only: &str) -> String {
    use futures::TryStreamExt;
    let shared = house.shared().await;
    let ask = Ask::parse(&shared, None, Some("de"), only).unwrap();
    let pieces = export::stream(&house.app, ask, format).await.unwrap();
    let pieces: Vec<_> = pieces.try_collect().await.unwrap();
    String::from_utf8(pieces.concat()).unwrap()
}

async fn comes_back(house: &House, name: &str, text: &str) -> selvedge::imports::Report {
    imports(house, &[(name, text.as_bytes())], &Options::default()).await
}

fn texts(style: &Style, locale: &'static str) -> selvedge::catalog::Texts {
    style.content.texts[&selvedge::kernel::locale::Locale::known(locale)].clone()
}

story!(a_change_of_the_source_makes_its_translation_outdated_and_tells_what_is_different, |house| {
    a_shirt(&house).await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    assert_eq!(states(&ana, "styles/LIN").await, "title current, description current, highlights current");
    assert_eq!(
        states(&ana, "products/LIN-navy").await,
        "title current, description current, highlights current, colour missing"
    );
    the_source_changes(&house).await;
    assert_eq!(
        states(&ana, "products/lin-navy").await,
        "title outdated, description current, highlights current, colour missing"
    );

    let doc = ana.get("/api/v1/styles/LIN/translations?target=de").await.json();
    let title = &doc["items"][0];
    assert_eq!((&title["was"]["value"], &title["was"]["revision"]), (&json!("Linen shirt"), &json!(1)));
    assert_eq!(title["target"]["value"], "Leinenhemd");
    assert_eq!(title["source"]["origin"]["by"], "ana@example.com");
    assert!(title["source"]["origin"]["at"].is_string());
    let pieces: Vec<String> = title["difference"]
        .as_array()
        .unwrap()
        .iter()
        .map(|piece| format!("{}:{}", piece["kind"].as_str().unwrap(), piece["text"].as_str().unwrap()))
        .collect();
    assert_eq!(pieces, ["removed:Linen", "added:Washed linen", "same: shirt"]);

    // It is told where completeness is, and keeps nobody from anything.
    let view = ana.get("/api/v1/products/LIN-navy?view=resolved&locale=en").await.json();
    assert_eq!(view["advice"]["storefront"][0]["field"], "texts.de.title", "{}", view["advice"]);
    let missing = view["missing"]["storefront"].as_array().unwrap();
    assert!(missing.iter().all(|m| m["field"] != "texts.de.title"), "{missing:?}");

    // Both in one gesture are of one moment.
    let both = json!({"texts": {"en": {"title": "Shirt"}, "de": {"title": "Hemd"}}});
    house.writes::<Style>("LIN", both).await;
    assert!(states(&ana, "styles/LIN").await.starts_with("title current"));

    // A product's own source is younger than what its style says in German.
    later(&house);
    house.writes::<Product>("LIN-navy", json!({"texts": {"en": {"title": "Shirt, navy"}}})).await;
    assert!(states(&ana, "products/LIN-navy").await.starts_with("title outdated"));
    assert!(states(&ana, "styles/LIN").await.starts_with("title current"));
});

story!(who_may_write_a_language_says_that_its_texts_are_right_still, |house| {
    a_shirt(&house).await;
    the_source_changes(&house).await;
    let door = house.opens_its_door().await;
    let german = Grant { locales: Some(vec!["de".into()]), ..Grant::of(Role::Translator) };
    let french = Grant { locales: Some(vec!["fr".into()]), ..Grant::of(Role::Translator) };
    let (gerda, fred) = (house.caller_with(&door, german).await, house.caller_with(&door, french).await);
    let confirm = async |who: &Caller, path: &str, seen: &str, fields: Value| {
        let path = format!("/api/v1/{path}/translations/confirm");
        let request = who.request(Method::POST, &path).header("if-match", seen);
        who.send(request.json(&json!({"locale": "de", "fields": fields}))).await
    };
    let refused = confirm(&fred, "styles/LIN", "*", json!(["title"])).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text);
    let late = confirm(&gerda, "styles/LIN", "\"1\"", json!(["title"])).await;
    assert_eq!(late.status, StatusCode::PRECONDITION_FAILED);
    let of_style = confirm(&gerda, "products/LIN-navy", "*", json!(["title"])).await;
    assert_eq!(of_style.json()["errors"][0]["code"], "translation-of-style", "{}", of_style.text);
    let unknown = confirm(&gerda, "styles/LIN", "*", json!(["seo_title", "price"])).await;
    let codes: Vec<Value> =
        unknown.json()["errors"].as_array().unwrap().iter().map(|e| e["code"].clone()).collect();
    assert_eq!(codes, ["translation-not-there", "translation-field-unknown"]);

    let done = confirm(&gerda, "styles/LIN", "\"2\"", json!(["title"])).await;
    assert_eq!((done.status, done.etag.as_deref()), (StatusCode::OK, Some("\"3\"")), "{}", done.text);
    assert!(states(&gerda, "styles/LIN").await.starts_with("title current"));
    let origin = &done.json()["origins"]["texts.de.title"];
    assert_eq!(origin["by"], "ana@example.com", "whose words they are stays");
    let again = confirm(&gerda, "styles/LIN", "\"3\"", json!(["title"])).await;
    assert_eq!(again.etag.as_deref(), Some("\"3\""), "what is current needs nobody to say so");
    assert!(
        house.change_log().await.last().unwrap().starts_with("style LIN 3 changed origins.texts.de.title")
    );

    // A product whose own source is another makes its style's words its own.
    later(&house);
    house.writes::<Product>("LIN-navy", json!({"texts": {"en": {"title": "Shirt, navy"}}})).await;
    later(&house);
    let own = confirm(&gerda, "products/LIN-navy", "*", json!(["title"])).await;
    assert_eq!(own.json()["texts"]["de"]["title"], "Leinenhemd", "{}", own.text);
    assert!(states(&gerda, "products/LIN-navy").await.starts_with("title current"));
});

story!(what_was_approved_is_the_same_after_a_confirmation, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    later(&house);
    house.writes::<Style>("LIN", json!({"texts": {"en": {"title": "Another shirt"}}})).await;
    later(&house);
    let shared = house.shared().await;
    let mut tx = house.app.db.write().await.unwrap();
    let product = approve::approve(&mut tx, &house.ben(), &shared, "LIN-navy", None).await.unwrap();
    tx.commit().await.unwrap();
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    assert!(states(&ana, "styles/LIN").await.starts_with("title outdated"));
    let request =
        ana.request(Method::POST, "/api/v1/styles/LIN/translations/confirm").header("if-match", "*");
    let done = ana.send(request.json(&json!({"locale": "de", "fields": ["title"]}))).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text);
    let mut tx = house.app.db.write().await.unwrap();
    standing::derive(&mut tx, &shared, &[product.id], house.app.clock.now()).await.unwrap();
    let standing = standing::of(&mut tx, &[product.id]).await.unwrap().remove(&product.id).unwrap();
    assert!(!standing.is_changed);
});

story!(what_goes_out_and_comes_back_as_it_was_changes_nothing, |house| {
    a_shirt(&house).await;
    the_source_changes(&house).await;
    let before = house.change_log().await;
    for (format, name) in [(Format::Xliff, "de.xlf"), (Format::Csv, "de.csv")] {
        let text = exported(&house, format, "").await;
        for _ in 0..2 {
            let report = comes_back(&house, name, &text).await;
            assert_eq!(figures(&report), "0 0 4 0 0", "{text} {:?}", rejected(&report));
        }
    }
    assert_eq!(house.change_log().await, before);
    let todo = exported(&house, Format::Csv, "missing,outdated").await;
    let lines: Vec<&str> = todo.lines().collect();
    assert_eq!(
        lines,
        [
            "kind,code,field,source_locale,source,target_locale,target,state",
            "style,LIN,title,en,Washed linen shirt,de,Leinenhemd,outdated",
            "product,LIN-navy,colour,en,Ink,de,,missing",
        ]
    );
});

story!(what_an_agency_has_written_goes_in_and_is_no_longer_outdated, |house| {
    a_shirt(&house).await;
    the_source_changes(&house).await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    let out = exported(&house, Format::Xliff, "missing,outdated").await;
    let translated = out
        .replace("initial\" subState=\"selvedge:outdated", "translated")
        .replace("<target>Leinenhemd</target>", "<target>Gewaschenes Leinenhemd</target>")
        .replace("<source>Ink</source>", "<source>Ink</source><target>Tinte</target>");
    let dry = imports(
        &house,
        &[("de.xlf", translated.as_bytes())],
        &Options { dry_run: true, ..Options::default() },
    )
    .await;
    assert_eq!(figures(&dry), "1 1 0 0 0");
    assert!(states(&ana, "styles/LIN").await.starts_with("title outdated"));

    let report = comes_back(&house, "de.xlf", &translated).await;
    assert_eq!(figures(&report), "1 1 0 0 0", "{:?}", rejected(&report));
    assert!(states(&ana, "products/LIN-navy").await.ends_with("colour current"));
    assert!(states(&ana, "styles/LIN").await.starts_with("title current"));
    let style: Style = house.finds("LIN").await.unwrap();
    assert_eq!(texts(&style, "de").title.as_deref(), Some("Gewaschenes Leinenhemd"));
    assert_eq!(figures(&comes_back(&house, "de.xlf", &translated).await), "0 0 2 0 0");

    // What people write since stays, whatever the same file says once more.
    later(&house);
    house.writes::<Style>("LIN", json!({"texts": {"de": {"title": "Hemd, gewaschen"}}})).await;
    let report = comes_back(&house, "de.xlf", &translated).await;
    assert_eq!(figures(&report), "0 0 2 0 1");
    let style: Style = house.finds("LIN").await.unwrap();
    assert_eq!(texts(&style, "de").title.as_deref(), Some("Hemd, gewaschen"));
});

story!(a_text_that_is_handed_back_as_done_is_right_still, |house| {
    a_shirt(&house).await;
    the_source_changes(&house).await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    let sheet = exported(&house, Format::Csv, "outdated").await.replace(",outdated", ",current");
    assert_eq!(figures(&comes_back(&house, "de.csv", &sheet).await), "0 1 0 0 0");
    assert!(states(&ana, "styles/LIN").await.starts_with("title current"));
    assert_eq!(figures(&comes_back(&house, "de.csv", &sheet).await), "0 0 1 0 0");
});

story!(what_was_made_from_an_older_source_is_taken_and_outdated_at_once, |house| {
    a_shirt(&house).await;
    let sheet = exported(&house, Format::Csv, "").await.replace(",Leinenhemd,", ",Hemd aus Leinen,");
    the_source_changes(&house).await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Merchandiser).await;
    let report = comes_back(&house, "de.csv", &sheet).await;
    assert_eq!(figures(&report), "0 1 3 0 1", "{:?}", rejected(&report));
    assert_eq!(found(&report), ["LIN title Hemd aus Leinen translation-of-older-source"]);
    let doc = ana.get("/api/v1/styles/LIN/translations?target=de").await.json();
    assert_eq!(
        (&doc["items"][0]["state"], &doc["items"][0]["was"]["value"]),
        (&json!("outdated"), &json!("Linen shirt"))
    );
    assert_eq!(doc["items"][0]["target"]["value"], "Hemd aus Leinen");
    assert_eq!(figures(&comes_back(&house, "de.csv", &sheet).await), "0 0 4 0 0");

    // Once there is a translation of the present source, one of the older stays outside.
    house.writes::<Style>("LIN", json!({"texts": {"de": {"title": "Gewaschenes Hemd"}}})).await;
    let other = sheet.replace("Hemd aus Leinen", "Leinernes Hemd");
    let report = comes_back(&house, "de.csv", &other).await;
    assert_eq!(rejected(&report), ["de.csv:2 LIN title translation-younger-there"]);
});

story!(what_cannot_be_taken_comes_back_with_its_place, |house| {
    a_shirt(&house).await;
    let long = "x".repeat(301);
    let sheet = format!(
        "code;kind;field;target_locale;target;source_locale;source;state
LIN;style;title;de;{long};en;Linen shirt;
LIN;style;description;de;Ein Hemd.;;;
GONE;style;title;de;Hemd;en;;
LIN;style;price;de;Hemd;en;;
LIN;brand;title;de;Hemd;en;;
LIN;style;title;deutsch;Hemd;en;;
LIN;style;texts.fr.title;de;Hemd;en;;
LIN;style;title;en;Shirt;en;;
LIN-navy;;colour;de;;en;Ink;
LIN-navy;;colour;de
"
    );
    let report = comes_back(&house, "agency.csv", &sheet).await;
    assert_eq!(figures(&report), "0 1 1 8 0");
    let mut why = rejected(&report);
    why.sort();
    assert_eq!(
        why,
        [
            "agency.csv:11  import-row-ragged",
            "agency.csv:2 LIN title text-too-long",
            "agency.csv:4 GONE title link-unknown",
            "agency.csv:5 LIN price translation-field-unknown",
            "agency.csv:6 LIN title translation-kind-unknown",
            "agency.csv:7 LIN title locale-unknown",
            "agency.csv:8 LIN texts.fr.title translation-other-language",
            "agency.csv:9 LIN title translation-same-language",
        ]
    );
    let mended = std::fs::read_to_string(&report.to_mend[0]).unwrap();
    assert_eq!(mended.lines().count(), 9, "{mended}");
});

story!(translations_are_handed_in_by_the_web_within_the_rights_of_who_does, |house| {
    a_shirt(&house).await;
    the_source_changes(&house).await;
    let door = house.opens_its_door().await;
    let german = Grant { locales: Some(vec!["de".into()]), ..Grant::of(Role::Translator) };
    let french = Grant { locales: Some(vec!["fr".into()]), ..Grant::of(Role::Translator) };
    let (gerda, fred) = (house.caller_with(&door, german).await, house.caller_with(&door, french).await);
    let out = gerda.get("/api/v1/translations.xlf?target=de&only=outdated").await;
    assert_eq!((out.status, out.media_type.as_str()), (StatusCode::OK, "application/xliff+xml"));
    let text = out.text.replace("Leinenhemd", "Gewaschenes Leinenhemd");
    let hands_in = async |who: &Caller, query: &str, media_type: &str, text: &str| {
        let request = who.request(Method::POST, &format!("/api/v1/translations{query}"));
        who.send(request.header("content-type", media_type).body(text.to_owned())).await
    };
    let xliff = "application/xliff+xml";
    let refused = hands_in(&fred, "", xliff, &text).await.json();
    assert_eq!((&refused["rejected"], &refused["updated"]), (&json!(1), &json!(0)), "{refused}");
    let why = &refused["rejected_records"][0];
    assert_eq!(why["why"]["key"], "may-not-write-field", "{why}");
    assert!(why["place"].as_str().unwrap().starts_with("body.xliff:"), "{why}");
    let dry = hands_in(&gerda, "?dry_run=true", xliff, &text).await.json();
    assert_eq!((&dry["updated"], &dry["dry_run"]), (&json!(1), &json!(true)));
    let done = hands_in(&gerda, "", xliff, &text).await;
    assert_eq!(done.json()["updated"], 1, "{}", done.text);
    assert!(states(&gerda, "styles/LIN").await.starts_with("title current"));

    let broken = hands_in(&gerda, "", xliff, &text.replace("</unit>", "")).await;
    assert_eq!(broken.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", broken.text);
    assert_eq!(broken.json()["errors"][0]["code"], "xliff-broken");
    let catalogue = hands_in(&gerda, "", "text/csv", "style,title@de\nLIN,Hemd\n").await;
    assert_eq!(catalogue.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", catalogue.text);
    let nowhere = gerda.get("/api/v1/translations.xlf?target=en").await;
    assert_eq!(nowhere.json()["errors"][0]["code"], "translation-same-language");
});

story!(a_program_of_translators_reads_what_goes_out_and_writes_what_comes_in, |house| {
    let Some(mut python) = tool("translate_xliff.py", "translate.storage.xliff2").await else { return };
    a_shirt(&house).await;
    the_source_changes(&house).await;
    let folder = tempfile::tempdir().unwrap();
    let (given, done) = (folder.path().join("en-de.xlf"), folder.path().join("done.xlf"));
    std::fs::write(&given, exported(&house, Format::Xliff, "").await).unwrap();
    let said = python.arg(&given).arg(&done).output().await.unwrap();
    let said = String::from_utf8_lossy(&[said.stdout, said.stderr].concat()).into_owned();
    // The second highlight has no German yet, and the colour has none at all; the title is to be looked at again.
    assert_eq!(said, "3 translated, 2 left\n");
    let report = comes_back(&house, "done.xlf", &std::fs::read_to_string(done).unwrap()).await;
    assert_eq!(figures(&report), "1 2 1 0 0", "{:?}", rejected(&report));
    let style: Style = house.finds("LIN").await.unwrap();
    let german = texts(&style, "de");
    assert_eq!(german.title.as_deref(), Some("[Washed linen shirt]"));
    assert_eq!(german.highlights, Some(vec!["Leicht".to_owned(), "[Washable]".to_owned()]));
    assert_eq!(german.description.as_deref(), Some("Ein Hemd aus *Leinen*.\n\nFür den Sommer."));
});
