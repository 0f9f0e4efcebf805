//! A review, its key, and where it stands with the moderator.

use crate::changes::{
    kind::Kind,
    merge::Doc,
    record::{Kept, Link, Record, doc_of},
    strictly,
};
use crate::db::Tx;
use crate::error::{Invalid, Result};
use crate::facts::ReviewFitCode;
use crate::kernel::{clock::Time, locale::Locale, message::Message};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Where a review stands with the moderator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Default, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum State {
    /// Nobody has looked yet.
    #[default]
    Pending,
    /// Shoppers see it.
    Published,
    /// They do not.
    Rejected,
}

/// What a shopper says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The source's id, else [`key`].
    pub source_key: String,
    /// The style that it is about.
    pub style: String,
    /// The product, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// The variant, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// One to five stars.
    pub rating: u8,
    /// Its headline; may be empty.
    #[serde(default)]
    pub title: String,
    /// Its text, as it was written; may be empty.
    #[serde(default)]
    pub body: String,
    /// The language that it is written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    /// The name that the author shows.
    #[serde(default)]
    pub author: String,
    /// The author's e-mail address as a keyed hash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_hash: Option<String>,
    /// How it fitted: `small`, `true_to_size`, `large`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fit: Option<String>,
    /// Whether the author is known to have bought it.
    #[serde(default)]
    pub verified: bool,
    /// Where it stands.
    #[serde(default)]
    pub state: State,
    /// When it was written.
    pub written_at: Time,
    /// What of its author's data was erased, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased: Option<Erased>,
}

/// What of an author's data was erased: it does not come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Erased {
    /// Name and address.
    Author,
    /// Headline and text as well.
    Words,
}

/// The key of a review that came without an id of its own.
pub fn key(sku: &str, author: &str, title: &str, body: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in [sku, author, title, body] {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex()[..32].to_owned()
}

/// Longest texts, in characters.
const LIMITS: [(&str, usize); 4] = [("title", 300), ("body", 10_000), ("author", 120), ("source_key", 120)];

impl Record for Review {
    const KIND: Kind = Kind::Review;

    fn code(&self) -> &str {
        &self.source_key
    }

    fn from_doc(doc: Doc) -> Result<Self, Invalid> {
        strictly::read(Value::Object(doc))
    }

    fn to_doc(&self) -> Doc {
        doc_of(self)
    }

    fn links(&self) -> Vec<Link> {
        let product = Link::to("product", Kind::Product, self.product.as_deref());
        let sku = Link::to("sku", Kind::Variant, self.sku.as_deref());
        Link::to("style", Kind::Style, Some(&self.style)).into_iter().chain(product).chain(sku).collect()
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        if !(1..=5).contains(&self.rating) {
            invalid.push(Invalid::at("rating", Message::new("review-rating")).value(self.rating));
        }
        if let Some(fit) = self.fit.as_deref().filter(|fit| ReviewFitCode::find(fit).is_none()) {
            invalid.push(Invalid::at("fit", Message::new("review-fit-unknown")).value(fit));
        }
        let gone = match self.erased {
            None => &[][..],
            Some(Erased::Author) => &[("author", &self.author)],
            Some(Erased::Words) => &[("author", &self.author), ("title", &self.title), ("body", &self.body)],
        };
        for (field, _) in gone.iter().filter(|(_, text)| !text.is_empty()) {
            invalid.push(Invalid::at(*field, Message::new("review-erased")));
        }
        if self.erased.is_some() && self.email_hash.is_some() {
            invalid.push(Invalid::at("email_hash", Message::new("review-erased")));
        }
        let texts = [&self.title, &self.body, &self.author, &self.source_key];
        for ((field, max), text) in LIMITS.into_iter().zip(texts) {
            let length = text.chars().count();
            if length > max {
                let message = Message::new("text-too-long").with("max", max).with("length", length);
                invalid.push(Invalid::at(field, message));
            }
        }
        invalid.verdict()
    }

    /// What a person wrote can be erased: history keeps that it happened, not what it was.
    fn history(&self) -> Doc {
        let mut doc = self.to_doc();
        for field in ["title", "body", "author", "email_hash"] {
            doc.remove(field);
        }
        let words = blake3::hash(format!("{}\0{}\0{}", self.title, self.body, self.author).as_bytes());
        doc.insert("words_hash".into(), Value::String(words.to_hex()[..16].to_owned()));
        doc
    }

    async fn load(tx: &mut Tx, codes: &[String]) -> Result<Vec<Kept<Self>>> {
        super::store::load(tx, codes).await
    }

    async fn write(tx: &mut Tx, records: &[Kept<Self>]) -> Result<()> {
        super::store::write(tx, records).await
    }

    /// Keys of sources are told apart as they are written.
    fn folded(&self) -> String {
        crate::kernel::fold::fold(&self.source_key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn review(fields: Value) -> Result<Review, Invalid> {
        let mut doc = json!({
            "source_key": "r-1", "style": "LIN-001", "rating": 4, "written_at": "2026-05-02T10:00:00Z"
        });
        doc.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        let review = Review::from_doc(doc.as_object().unwrap().clone())?;
        review.check().map(|()| review)
    }

    #[test]
    fn a_review_has_one_to_five_stars_and_a_known_fit() {
        for (fields, wrong) in [
            (json!({}), None),
            (json!({"rating": 0}), Some("review-rating")),
            (json!({"rating": 6}), Some("review-rating")),
            (json!({"fit": "tight"}), Some("review-fit-unknown")),
            (json!({"title": "x".repeat(301)}), Some("text-too-long")),
            (json!({"email": "a@b.c"}), Some("field-unknown")),
            (json!({"erased": "author", "body": "Soft"}), None),
            (json!({"erased": "author", "author": "Jana K."}), Some("review-erased")),
            (json!({"erased": "author", "email_hash": "00"}), Some("review-erased")),
            (json!({"erased": "words", "body": "Soft"}), Some("review-erased")),
        ] {
            let found = review(fields.clone()).err().map(|invalid| invalid.fields[0].message.key);
            assert_eq!(found, wrong, "{fields}");
        }
    }

    #[test]
    fn history_keeps_that_it_happened_and_not_what_it_was() {
        let review = review(json!({"title": "Lovely", "body": "Soft", "author": "Jana K."})).unwrap();
        let history = Value::Object(review.history()).to_string();
        assert!(!["Lovely", "Soft", "Jana"].iter().any(|word| history.contains(word)), "{history}");
        assert_eq!(key("a", "bc", "", ""), key("a", "bc", "", ""));
        assert_ne!(key("a", "bc", "", ""), key("ab", "c", "", ""));
    }
}
