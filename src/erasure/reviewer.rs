//! Somebody who wrote reviews: their name and address go, and their words if wished. Stars, fit and date stay.

use super::traces;
use crate::app::App;
use crate::changes::{
    hand::Hand,
    kind::Kind,
    merge::Doc,
    plan::{self, Mode, Wish},
    record::Kept,
    revision,
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::reviews::{self, Erased, Review, address::AddressKey};
use serde_json::{Value, json};

/// Whose reviews.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// Those written under an e-mail address.
    Address(String),
    /// The one with this key.
    Key(String),
}

/// Erases a person from reviews; how many it were.
///
/// # Errors
/// Not found if there is no such review.
pub async fn reviews(app: &App, hand: &Hand, whose: &Whose, with_words: bool) -> Result<u64> {
    let count = match whose {
        Whose::Address(email) => by_address(app, hand, email, with_words).await?,
        Whose::Key(key) => by_key(app, hand, key, with_words).await?,
    };
    match (count, whose) {
        (0, Whose::Address(email)) => Err(Error::not_found("review", email)),
        (0, Whose::Key(key)) => Err(Error::not_found("review", key)),
        _ => {
            app.db.scrub().await?;
            app.bell.notify_waiters();
            Ok(count)
        }
    }
}

/// Those under an address; the database is not scrubbed yet.
pub(super) async fn by_address(app: &App, hand: &Hand, email: &str, with_words: bool) -> Result<u64> {
    let hash = AddressKey::open(&app.config.data)?.hash(email);
    let mut tx = app.db.write().await?;
    let found = reviews::by_address(&mut tx, &hash).await?;
    let mut texts = texts_of(&found, with_words);
    texts.push(email.trim().to_owned());
    erase(&mut tx, hand, &found, with_words).await?;
    traces::answers(&mut tx, &email.trim().to_lowercase()).await?;
    tx.commit().await?;
    traces::in_files(app, &texts)?;
    Ok(found.len() as u64)
}

async fn by_key(app: &App, hand: &Hand, key: &str, with_words: bool) -> Result<u64> {
    let mut tx = app.db.write().await?;
    let found = reviews::by_key(&mut tx, key).await?;
    let texts = texts_of(&found, with_words);
    erase(&mut tx, hand, &found, with_words).await?;
    tx.commit().await?;
    traces::in_files(app, &texts)?;
    Ok(found.len() as u64)
}

/// What may stand in reports: the name, and the words if they go.
fn texts_of(found: &[Kept<Review>], with_words: bool) -> Vec<String> {
    let texts = |kept: &Kept<Review>| {
        let review = &kept.record;
        let words = [&review.title, &review.body].into_iter().filter(|_| with_words).cloned();
        words.chain([review.author.clone()]).filter(|text| !text.trim().is_empty()).collect::<Vec<_>>()
    };
    found.iter().flat_map(texts).collect()
}

async fn erase(tx: &mut Tx, hand: &Hand, found: &[Kept<Review>], with_words: bool) -> Result<()> {
    let fields: &[&str] =
        if with_words { &["author", "email_hash", "title", "body"] } else { &["author", "email_hash"] };
    for kept in found {
        plan::save::<Review>(tx, hand, wish(kept, fields)).await?;
        forget(tx, kept, fields).await?;
        audit::note(
            tx,
            hand.at,
            &hand.actor,
            "review_erased",
            &kept.record.source_key,
            json!({ "words": with_words }),
        )
        .await?;
    }
    Ok(())
}

fn wish(kept: &Kept<Review>, fields: &[&str]) -> Wish {
    let erased = if fields.contains(&"body") { Erased::Words } else { Erased::Author };
    let mut doc: Doc = fields.iter().map(|field| ((*field).to_owned(), Value::Null)).collect();
    // Words that are gone stay gone, whoever asks for less the second time.
    let erased = kept.record.erased.map_or(erased, |before| before.max(erased));
    doc.insert("erased".to_owned(), json!(erased));
    Wish { code: kept.record.source_key.clone(), doc, mode: Mode::Merge, expected: None }
}

/// History keeps no words, but a mark of them: it goes too, and so do values in plans and remembered answers.
async fn forget(tx: &mut Tx, kept: &Kept<Review>, fields: &[&str]) -> Result<()> {
    let key = &kept.record.source_key;
    let mut history = revision::all_of(tx, Kind::Review, &[kept.id]).await?;
    history.iter_mut().for_each(|(_, one)| drop(one.doc.remove("words_hash")));
    revision::rewrite(tx, Kind::Review, &[kept.id], &history).await?;
    traces::plan_lines(tx, Kind::Review, key, fields).await?;
    traces::answers(tx, &key.to_lowercase()).await?;
    Ok(())
}
