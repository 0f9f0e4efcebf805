//! What can be done with a plan: apply it in the background, approve it, drop it, take it back.

use super::{Nothing, address, show};
use crate::app::App;
use crate::bulk::run;
use crate::error::{Error, Result};
use crate::people::Right;
use crate::plans::{apply as applying, store, undo as undoing};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::workbench::imports::id_of;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

/// Where something led, or the plan's page with why it cannot be: somebody else may have been quicker.
async fn led(
    app: &App,
    session: &Session,
    reader: &Reader,
    plan: Uuid,
    to: Result<String>,
) -> Result<Response> {
    match to {
        Ok(to) => Ok(Redirect::to(&to).into_response()),
        Err(error @ Error::Conflict(_)) => {
            show::answer(app, session, &reader.locale, plan, &Params::default(), Some(error)).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /workbench/plans/{id}/apply`: as a job; one that is under way is shown.
pub async fn apply(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response> {
    let (session, id) = (posted.session, id_of("plan", &id)?);
    let to = handed_in(&app, &session, id).await;
    led(&app, &session, &reader, id, to).await
}

async fn handed_in(app: &App, session: &Session, id: Uuid) -> Result<String> {
    session.actor.ask(Right::HandIn)?;
    let mut tx = app.db.read().await?;
    let plan = store::load(&mut tx, id).await?;
    drop(tx);
    applying::ask_open(&plan)?;
    run::hand_in(app, &session.actor, id).await?;
    Ok(address(id))
}

/// `POST /workbench/plans/{id}/approve`.
pub async fn approve(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response> {
    let (session, id) = (posted.session, id_of("plan", &id)?);
    let mut tx = app.db.write().await?;
    let to = applying::approve(&mut tx, &session.actor, id).await.map(|plan| address(plan.id));
    tx.commit().await?;
    led(&app, &session, &reader, id, to).await
}

/// `POST /workbench/plans/{id}/drop`: nobody applies it any more.
pub async fn drop_it(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response> {
    let (session, id) = (posted.session, id_of("plan", &id)?);
    session.actor.ask(Right::HandIn)?;
    let mut tx = app.db.write().await?;
    let to = applying::drop_it(&mut tx, &session.actor, id).await.map(|plan| address(plan.id));
    tx.commit().await?;
    led(&app, &session, &reader, id, to).await
}

/// `POST /workbench/plans/{id}/undo`: a plan that takes it back, with what has moved since shown before it is applied.
pub async fn undo(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response> {
    let (session, id) = (posted.session, id_of("plan", &id)?);
    session.actor.ask(Right::HandIn)?;
    let hand = session.actor.hand("undo", app.clock.now());
    let to = undoing::draft(&app, &hand, id).await.map(|plan| format!("{}/apply", address(plan.id)));
    led(&app, &session, &reader, id, to).await
}
