//! Every record keeps its revisions, and what was typed is never lost.

use crate::story;
use selvedge::{
    catalog::Style,
    changes::{
        kind::Kind,
        plan::{Mode, Wish},
        revision,
    },
    error::Error,
};
use serde_json::json;

story!(every_revision_is_kept_and_an_older_one_is_not_overwritten_by_accident, |house| {
    house.saves::<Style>("KNT-001", json!({"texts": {"en": {"title": "Jumper"}}})).await.unwrap();
    let step = house
        .saves::<Style>("KNT-001", json!({"texts": {"en": {"title": "Lambswool jumper"}}}))
        .await
        .unwrap();
    let kept = step.outcome().unwrap().clone();
    assert_eq!(kept.revision, 2);

    let doc = json!({"texts": {"en": {"title": "Sweater"}}}).as_object().unwrap().clone();
    let late = Wish { code: "KNT-001".into(), doc, mode: Mode::Patch, expected: Some(1) };
    let refused = house.saves_as::<Style>(&house.ben(), late).await.unwrap_err();
    assert!(matches!(refused, Error::Stale { current: 2 }), "{refused:?}");

    let mut tx = house.app.db.read().await.unwrap();
    let revisions = revision::list(&mut tx, Kind::Style, kept.id, 10).await.unwrap();
    let titles: Vec<_> = revisions.iter().map(|r| r.doc["texts"]["en"]["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Lambswool jumper", "Jumper"]);
    assert_eq!(
        house.change_log().await,
        [
            "style KNT-001 1 created  by ana@example.com",
            "style KNT-001 2 changed texts.en.title by ana@example.com"
        ]
    );
});
