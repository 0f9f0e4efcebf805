//! The way of a product: hand in, approve, send back with a reason, archive, take up again.

use super::open::Open;
use super::page;
use super::save::Form;
use crate::app::App;
use crate::catalog::approve;
use crate::catalog::standing::State as Standing;
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use crate::people::{Actor, Right};
use crate::web::extract::{Posted, Reader};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::Value;

/// `POST /workbench/products/{code}/state` with `to`, `revision` and, to send back, `reason`.
pub async fn change(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    Posted { session, form }: Form,
) -> Result<Response> {
    let text = |name: &str| form.get(name).and_then(Value::as_str).unwrap_or_default().trim();
    let revision = text("revision").parse().ok();
    match moved(&app, &session.actor, &code, text("to"), text("reason"), revision).await {
        Ok(()) => {
            let address = super::super::products::editor_address("products", &code);
            Ok(Redirect::to(&format!("{address}?moved=yes")).into_response())
        }
        Err(error @ (Error::Invalid(_) | Error::Stale { .. } | Error::Forbidden(_) | Error::Conflict(_))) => {
            let mut tx = app.db.read().await?;
            let open = Open::product(&mut tx, &app, &code).await?;
            let status = crate::web::problem::status(&error);
            let again = page::Again { typed: serde_json::Map::new(), error };
            page::answer(&app, &mut tx, &session, &reader.locale, &open, Some(again), status).await
        }
        Err(error) => Err(error),
    }
}

async fn moved(
    app: &App,
    actor: &Actor,
    code: &str,
    to: &str,
    reason: &str,
    revision: Option<i64>,
) -> Result<()> {
    let mut tx = app.db.write().await?;
    let open = Open::product(&mut tx, app, code).await?;
    let now = app.clock.now();
    if to == "in_review" {
        actor.ask(Right::HandIn)?;
    } else if !actor.may_approve(&open.categories) {
        return Err(Error::Forbidden(Message::new("may-not-approve")));
    }
    match to {
        "approve" => {
            let hand = actor.hand("workbench", now);
            approve::approve(&mut tx, &hand, &open.shared, code, revision).await?;
        }
        _ => {
            let (state, cause) = target(to, reason)?;
            approve::transition(&mut tx, &actor.hand(cause, now), code, state, revision).await?;
        }
    }
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(())
}

fn target(to: &str, reason: &str) -> Result<(Standing, String)> {
    let length = reason.chars().count();
    match to {
        "in_review" => Ok((Standing::InReview, "workbench: handed in".to_owned())),
        "archived" => Ok((Standing::Archived, "workbench: archived".to_owned())),
        "draft" => Ok((Standing::Draft, "workbench: taken up again".to_owned())),
        "send_back" if (1..=1_000).contains(&length) => {
            Ok((Standing::Draft, format!("workbench: sent back: {reason}")))
        }
        _ => {
            Err(Invalid::at("reason", Message::new("reason-missing").with("max", 1_000)).value(reason).into())
        }
    }
}
