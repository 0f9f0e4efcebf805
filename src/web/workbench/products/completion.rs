//! How the query goes on where the caret stands.

use crate::app::App;
use crate::catalog::grid::query::{self, Completion};
use crate::catalog::shared::SharedShelf;
use crate::error::Result;
use crate::people::Right;
use crate::web::extract::{Params, Reader, Session};
use axum::{Json, extract::State};

/// `/workbench/grid/complete?q=missing:ca&at=10`.
pub async fn complete(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Json<Completion>> {
    session.actor.ask(Right::Read)?;
    let text: String = params.get("q").unwrap_or_default().chars().take(query::LONGEST).collect();
    let at = params.get("at").and_then(|at| at.parse().ok()).unwrap_or(usize::MAX).min(text.chars().count());
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let today = app.clock.now().date_naive();
    let asker = query::Reader { words: &app.words, shared: &shared, locale: &reader.locale, today };
    Ok(Json(query::complete(asker, &text, at)))
}
