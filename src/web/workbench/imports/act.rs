//! What can be done with an upload: import it, after a look at what has moved since it was tried; drop it.

use super::{Nothing, address, id_of, job_address};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::error::{Error, Result};
use crate::imports::{job, uploads};
use crate::jobs::queue;
use crate::kernel::message::Message;
use crate::people::Right;
use crate::plans::{store, weigh};
use crate::web::extract::{Posted, Reader, Session};
use crate::web::workbench::frame;
use crate::web::workbench::plans::check::{self, Check, SHOWN};
use crate::web::workbench::plans::lines::Speaker;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

/// `/workbench/imports/{id}/import`: what importing it would come to now.
pub async fn check(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
) -> Result<Response> {
    session.actor.ask(Right::Import)?;
    let mut tx = app.db.read().await?;
    let upload = uploads::load(&mut tx, id_of("upload", &id)?).await?;
    let trial = match upload.trial_id {
        Some(trial) => queue::load(&mut tx, trial).await?,
        None => return Ok(Redirect::to(&address(upload.id)).into_response()),
    };
    let plan = match job::plan_of(&trial) {
        Some(plan) => Some(store::load(&mut tx, plan).await?),
        None => None,
    };
    drop(tx);
    let weighed = match &plan {
        Some(plan) => weigh::weigh(&app, plan.id, SHOWN).await?,
        None => weigh::Weighed::default(),
    };
    let check = Check {
        title: upload.title.clone(),
        action: format!("{}/import", address(upload.id)),
        back: plan.map_or_else(|| address(upload.id), |plan| format!("/workbench/plans/{}", plan.id)),
        is_import: true,
        is_undo: false,
    };
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let view = check::view(Speaker { app: &app, shared: &shared, locale: &reader.locale }, check, &weighed);
    frame::page(&app, &session, &reader.locale, "imports", "workbench/plan_check.html", StatusCode::OK, view)
}

/// `POST /workbench/imports/{id}/import`.
pub async fn import(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response> {
    let Posted { session, form: Nothing {} } = posted;
    session.actor.ask(Right::Import)?;
    let mut tx = app.db.write().await?;
    let mut upload = uploads::load(&mut tx, id_of("upload", &id)?).await?;
    if upload.choices.approve {
        session.actor.ask(Right::Approve)?;
    }
    if upload.trial_id.is_none() {
        return Err(Error::Conflict(Message::new("upload-not-tried")));
    }
    let hand = session.actor.hand("import", app.clock.now());
    let run = job::import(&app, &mut tx, &hand, &mut upload).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(Redirect::to(&job_address(run)).into_response())
}

/// `POST /workbench/imports/{id}/drop`: nobody imports it; its files go.
pub async fn drop_it(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response> {
    let Posted { session, form: Nothing {} } = posted;
    session.actor.ask(Right::Import)?;
    let mut tx = app.db.write().await?;
    let upload = uploads::load(&mut tx, id_of("upload", &id)?).await?;
    if let Some(trial) = upload.trial_id
        && queue::load(&mut tx, trial).await?.ended_at.is_none()
    {
        return Err(Error::Conflict(Message::new("upload-at-work")));
    }
    uploads::forget(&app, &mut tx, upload.id).await?;
    tx.commit().await?;
    Ok(Redirect::to("/workbench/imports").into_response())
}
