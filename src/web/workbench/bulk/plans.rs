//! What was changed at once: imports, bulk edits, pasted blocks, the newest first.

use super::plan::id_of;
use crate::app::App;
use crate::error::Result;
use crate::people::Right;
use crate::plans::{Plan, store};
use crate::web::extract::{Params, Reader, Session};
use crate::web::workbench::frame;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

#[derive(Debug, Serialize)]
struct PlanView {
    id: String,
    title: String,
    state: &'static str,
    made_by: String,
    made_at: String,
    changing: u64,
    done: u64,
}

#[derive(Debug, Serialize)]
struct PlansView {
    plans: Vec<PlanView>,
    next: Option<String>,
}

/// Plans of a page.
const PLANS: i64 = 50;

/// `/workbench/plans?before=…`: what was changed at once, the newest first.
pub async fn list(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let before = params.get("before").map(id_of).transpose()?;
    let mut tx = app.db.read().await?;
    let mut plans = store::page(&mut tx, before, None, PLANS + 1).await?;
    drop(tx);
    let has_more = plans.len() as i64 > PLANS;
    plans.truncate(PLANS as usize);
    let next = plans.last().filter(|_| has_more).map(|plan| plan.id.to_string());
    let plan = |plan: Plan| PlanView {
        id: plan.id.to_string(),
        title: plan.title,
        state: plan.state.as_str(),
        made_by: plan.made_by,
        made_at: plan.made_at.to_rfc3339(),
        changing: plan.counts.create + plan.counts.change + plan.counts.remove,
        done: plan.counts.done + plan.counts.partly,
    };
    let view = PlansView { plans: plans.into_iter().map(plan).collect(), next };
    frame::page(&app, &session, &reader.locale, "products", "workbench/plans.html", StatusCode::OK, view)
}
