//! A person's data goes, for admins: by the address of who signs in, by the address or the key of reviews.

use crate::app::App;
use crate::erasure::{self, ErasedPerson, Whose};
use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use crate::people::{Actor, Right};
use crate::web::extract::Valid;
use axum::{Json, Router, extract::State, routing::post};
use serde::Deserialize;
use serde_json::{Value, json};

/// `/users/erase`, `/reviews/erase`.
pub fn router() -> Router<App> {
    Router::new().route("/users/erase", post(erase_person)).route("/reviews/erase", post(erase_reviews))
}

/// What becomes of the words of reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Words {
    /// They go with the name.
    #[default]
    Remove,
    /// They stay, without the name.
    Keep,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    email: String,
    #[serde(default)]
    words: Words,
}

async fn erase_person(
    actor: Actor,
    State(app): State<App>,
    Valid(person): Valid<Person>,
) -> Result<Json<ErasedPerson>> {
    actor.ask(Right::Administer)?;
    let hand = actor.hand("erasure", app.clock.now());
    let with_words = person.words == Words::Remove;
    Ok(Json(erasure::person(&app, &hand, &person.email, with_words).await?))
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reviews {
    email: Option<String>,
    key: Option<String>,
    #[serde(default)]
    words: Words,
}

async fn erase_reviews(
    actor: Actor,
    State(app): State<App>,
    Valid(wanted): Valid<Reviews>,
) -> Result<Json<Value>> {
    actor.ask(Right::Administer)?;
    let whose = match (wanted.email, wanted.key) {
        (Some(email), None) => Whose::Address(email),
        (None, Some(key)) => Whose::Key(key),
        _ => return Err(Invalid::at("email", Message::new("erasure-whose")).into()),
    };
    let hand = actor.hand("erasure", app.clock.now());
    let count = erasure::reviews(&app, &hand, &whose, wanted.words == Words::Remove).await?;
    Ok(Json(json!({ "erased": count })))
}
