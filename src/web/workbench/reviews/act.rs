//! Reviews are approved, rejected, put back to those that wait; and what was done is taken back.

use super::list::{self, PAGE, REASONS};
use super::{state_of, word};
use crate::app::App;
use crate::changes::{
    kind::Kind,
    plan::{Mode, Step, Wish},
    record::Kept,
};
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use crate::people::Touch;
use crate::reviews::{Review, State, by_ids};
use crate::web::api::write;
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::workbench::rooms::{
    save::Sent,
    typed::{text, texts},
};
use axum::extract::State as Of;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, json};
use std::collections::HashMap;
use url::form_urlencoded;
use uuid::Uuid;

/// What shall become of reviews: the state that each is to have, and the one in which it must stand for that.
struct Moves {
    to: HashMap<Uuid, State>,
    from: Option<State>,
    what: &'static str,
    cause: String,
}

/// `POST /workbench/reviews` with `do` (`published`, `rejected`, `pending`, for the chosen ones or `published:<id>` for one;
/// `undo`), `pick`, `reason` and `note`.
pub async fn act(Of(app): Of<App>, reader: Reader, Posted { session, form }: Sent) -> Result<Response> {
    let here = text(&form, "here").to_owned();
    let params = Params::of(here.split_once('?').map_or("", |(_, query)| query));
    let outcome = match moves(&form) {
        Ok(moves) => carry_out(&app, &session, moves).await,
        Err(invalid) => Err(invalid.into()),
    };
    match outcome {
        Ok((what, undo)) => {
            let mut query = form_urlencoded::Serializer::new(String::new());
            let kept =
                ["state", "stars", "in", "q"].into_iter().filter_map(|name| Some((name, params.get(name)?)));
            kept.for_each(|(name, value)| _ = query.append_pair(name, value));
            query.append_pair("done", what).append_pair("count", &undo.len().to_string());
            if what != "undone" {
                query.append_pair("undo", &undo.join(","));
            }
            Ok(Redirect::to(&format!("/workbench/reviews?{}", query.finish())).into_response())
        }
        Err(error @ (Error::Invalid(_) | Error::Conflict(_) | Error::Forbidden(_) | Error::Stale { .. })) => {
            list::answer(&app, &session, &reader.locale, &params, Some(error)).await
        }
        Err(error) => Err(error),
    }
}

fn moves(form: &Map<String, serde_json::Value>) -> Result<Moves, Invalid> {
    let (verb, one) = text(form, "do").split_once(':').unwrap_or((text(form, "do"), ""));
    if verb == "undo" {
        return Ok(undone(text(form, "undo"), text(form, "from")));
    }
    let unknown = || Invalid::at("do", Message::new("rooms-reviews-nothing"));
    let state = state_of(verb).ok_or_else(unknown)?;
    let picked = if one.is_empty() { texts(form, "pick") } else { vec![one.to_owned()] };
    let to: HashMap<Uuid, State> =
        picked.iter().take(PAGE as usize).filter_map(|id| Some((Uuid::parse_str(id).ok()?, state))).collect();
    if to.is_empty() {
        return Err(unknown());
    }
    let cause = match state {
        State::Rejected => {
            let reason =
                REASONS.into_iter().find(|reason| *reason == text(form, "reason")).unwrap_or("other");
            let note: String = text(form, "note").chars().take(500).collect();
            let note = if note.is_empty() { String::new() } else { format!(": {note}") };
            format!("workbench: rejected: {reason}{note}")
        }
        state => format!("workbench: {}", word(state)),
    };
    Ok(Moves { to, from: None, what: word(state), cause })
}

/// `<id>.pending,<id>.rejected`: how each stood before.
fn undone(text: &str, from: &str) -> Moves {
    let one = |part: &str| {
        let (id, state) = part.split_once('.')?;
        Some((Uuid::parse_str(id).ok()?, state_of(state)?))
    };
    let to = text.split(',').take(PAGE as usize).filter_map(one).collect();
    Moves { to, from: state_of(from), what: "undone", cause: "workbench: moderation taken back".to_owned() }
}

/// Writes them, all or none; what was done, and how each stood before.
async fn carry_out(app: &App, session: &Session, moves: Moves) -> Result<(&'static str, Vec<String>)> {
    if !session.actor.is_bound_to_categories() {
        let fields = ["state".to_owned()];
        session.actor.ask_to_write(Touch { kind: Kind::Review, fields: &fields, categories: &[] })?;
    }
    let hand = session.actor.hand(moves.cause, app.clock.now());
    let mut tx = app.db.write().await?;
    let ids: Vec<Uuid> = moves.to.keys().copied().collect();
    let mut found: Vec<Kept<Review>> = by_ids(&mut tx, &ids).await?;
    found.retain(|kept| moves.from.is_none_or(|from| kept.record.state == from));
    let wish = |kept: &Kept<Review>| {
        let state = moves.to.get(&kept.id).copied().unwrap_or_default();
        let doc = Map::from_iter([("state".to_owned(), json!(state))]);
        let code = kept.record.source_key.clone();
        Wish { code, doc, mode: Mode::Patch, expected: Some(kept.revision) }
    };
    let wishes = found.iter().map(wish).collect();
    for step in write::write_in::<Review>(&mut tx, app, &session.actor, &hand, wishes).await? {
        if let Step::Refuse(error) = step {
            return Err(error);
        }
    }
    tx.commit().await?;
    app.bell.notify_waiters();
    let before = |kept: &Kept<Review>| format!("{}.{}", kept.id.simple(), word(kept.record.state));
    Ok((moves.what, found.iter().map(before).collect()))
}
