//! A plan as a readable difference: filters by action, kind, outcome and field, search by code, page by page.

use super::lines::{self, LineView, Speaker};
use super::progress::{self, ProgressView};
use super::{Badge, Notice, address, badges};
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::changes::kind::Kind;
use crate::error::{Error, Result};
use crate::imports::uploads::{self, Upload};
use crate::jobs::Job;
use crate::kernel::{cursor::LogCursor, locale::Locale};
use crate::people::Right;
use crate::plans::{Counts, Plan, Source, State as PlanState, store, store::Filter, unit};
use crate::web::api::plan_files;
use crate::web::extract::{Params, Reader, Session};
use crate::web::problem;
use crate::web::workbench::frame;
use crate::web::workbench::imports::{address as upload_address, id_of, title};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::json;
use url::form_urlencoded;
use uuid::Uuid;

/// A value of a filter.
#[derive(Debug, Serialize)]
struct Choice {
    value: String,
    label: String,
    count: Option<u64>,
    is_chosen: bool,
}

/// What may be done now.
#[derive(Debug, Default, Serialize)]
struct May {
    apply: bool,
    go_on: bool,
    approve: bool,
    drop: bool,
    undo: bool,
    /// Where the files of a trial are imported.
    import: Option<String>,
}

#[derive(Debug, Serialize)]
struct View {
    id: String,
    title: String,
    source: &'static str,
    state: &'static str,
    who: String,
    at: String,
    decided_by: Option<String>,
    applied_by: Option<String>,
    applied_at: Option<String>,
    counts: Vec<Badge>,
    may: May,
    job: Option<ProgressView>,
    is_running: bool,
    may_cancel: bool,
    /// How many records were changed, once it was applied.
    done: u64,
    upload: Option<String>,
    report: Option<String>,
    undoes: Option<String>,
    undone_by: Option<String>,
    q: String,
    field: String,
    actions: Vec<Choice>,
    outcomes: Vec<Choice>,
    kinds: Vec<Choice>,
    is_filtered: bool,
    lines: Vec<LineView>,
    next: Option<String>,
    wrong: Option<Notice>,
}

/// `/workbench/plans/{id}?action=change&kind=product&outcome=moved&field=texts.de&q=LIN`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    params: Params,
) -> Result<Response> {
    answer(&app, &session, &reader.locale, id_of("plan", &id)?, &params, None).await
}

/// The page of a plan, with what was wrong with what somebody wanted of it.
pub async fn answer(
    app: &App,
    session: &Session,
    locale: &Locale,
    id: Uuid,
    params: &Params,
    wrong: Option<Error>,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let filter = asked(params);
    let mut tx = app.db.read().await?;
    let job = progress::job_of(&mut tx, id).await?;
    let plan = match store::find(&mut tx, id).await? {
        Some(plan) => plan,
        None => waiting(id, job.as_ref()).ok_or_else(|| Error::not_found("plan", id))?,
    };
    let (lines, next) = lines::page(&mut tx, &plan, &filter, params.cursor()?).await?;
    let kinds = match plan.keeps_lines() {
        true => store::kinds(&mut tx, plan.id).await?,
        false => unit::kinds(&mut tx, &plan).await?,
    };
    let upload = uploads::of_job(&mut tx, plan.id).await?;
    let undone_by = store::undo_of(&mut tx, plan.id).await?;
    drop(tx);
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let speaker = Speaker { app, shared: &shared, locale };
    let job = job.filter(|_| plan.keeps_lines() && plan.source != Source::Trial);
    let is_running = job.as_ref().is_some_and(|job| job.ended_at.is_none());
    let view = View {
        may: may(app, session, &plan, upload.as_ref(), is_running),
        may_cancel: is_running && session.actor.may(Right::HandIn),
        job: job.as_ref().map(|job| progress::told(app, locale, job)),
        is_running,
        done: plan.counts.done + plan.counts.partly,
        report: (plan.source == Source::Import || upload.is_some())
            .then(|| format!("/workbench/imports/{}/report", plan.id)),
        upload: upload.map(|upload| upload_address(upload.id)),
        undoes: plan.undoes.map(address),
        undone_by: undone_by.map(|undo| address(undo.id)),
        actions: actions(speaker, &plan, &filter),
        outcomes: outcomes(speaker, &plan, &filter),
        kinds: kinds.into_iter().map(|(kind, count)| of_kind(speaker, kind, count, &filter)).collect(),
        is_filtered: filter != Filter::default(),
        lines: lines.iter().map(|line| speaker.line(line)).collect(),
        next: next.map(|cursor| further(plan.id, params, &cursor)),
        wrong: wrong.as_ref().map(|error| Notice::of(app, locale, error)),
        id: plan.id.to_string(),
        title: title(&plan.title),
        source: plan.source.as_str(),
        state: plan.state.as_str(),
        counts: badges(app, locale, &plan.counts),
        at: plan.made_at.to_rfc3339(),
        applied_at: plan.applied_at.map(|at| at.to_rfc3339()),
        who: plan.made_by,
        decided_by: plan.decided_by,
        applied_by: plan.applied_by,
        q: filter.q,
        field: filter.field,
    };
    let status = wrong.as_ref().map_or(StatusCode::OK, problem::status);
    frame::page(app, session, locale, "imports", "workbench/plan.html", status, view)
}

/// A plan that its job has not begun yet, or never will: there is nothing to carry out.
fn waiting(id: Uuid, job: Option<&Job>) -> Option<Plan> {
    let job = job?;
    Some(Plan {
        id,
        source: Source::Edit,
        title: job.title.clone(),
        state: PlanState::Dropped,
        made_by: job.made_by.clone(),
        made_at: job.made_at,
        from_seq: LogCursor(0),
        to_seq: None,
        decided_by: None,
        applied_by: None,
        applied_at: None,
        undoes: None,
        counts: Counts::default(),
    })
}

fn word<T: DeserializeOwned>(params: &Params, name: &str) -> Option<T> {
    serde_json::from_value(json!(params.get(name)?)).ok()
}

fn asked(params: &Params) -> Filter {
    let text = |name: &str| params.get(name).unwrap_or_default().trim().chars().take(200).collect::<String>();
    Filter {
        kind: word(params, "kind"),
        action: word(params, "action"),
        outcome: word(params, "outcome"),
        is_open: false,
        q: text("q"),
        field: text("field"),
    }
}

fn further(id: Uuid, params: &Params, cursor: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for name in ["action", "kind", "outcome", "field", "q"] {
        params.get(name).filter(|value| !value.is_empty()).map(|value| query.append_pair(name, value));
    }
    query.append_pair("cursor", cursor);
    format!("{}?{}", address(id), query.finish())
}

fn may(app: &App, session: &Session, plan: &Plan, upload: Option<&Upload>, is_at_work: bool) -> May {
    let hands_in = session.actor.may(Right::HandIn) && !is_at_work;
    let is_open = matches!(plan.state, PlanState::Open | PlanState::Approved);
    if plan.source == Source::Trial {
        let open = upload.filter(|upload| {
            let is_newest = upload.trial_id == Some(plan.id) && upload.run_id.is_none();
            is_newest && upload.is_here(app) && session.actor.may(Right::Import)
        });
        return May {
            import: open.map(|upload| format!("{}/import", upload_address(upload.id))),
            ..May::default()
        };
    }
    May {
        apply: hands_in && is_open,
        go_on: hands_in && plan.state == PlanState::Applying && plan.keeps_lines(),
        approve: plan.state == PlanState::Open && session.actor.may(Right::Approve),
        drop: hands_in && is_open,
        undo: hands_in && matches!(plan.state, PlanState::Applied | PlanState::Applying),
        import: None,
    }
}

fn actions(speaker: Speaker<'_>, plan: &Plan, filter: &Filter) -> Vec<Choice> {
    let c = &plan.counts;
    let all = [
        ("create", c.create),
        ("change", c.change),
        ("remove", c.remove),
        ("same", c.same),
        ("reject", c.reject),
    ];
    // What changed nothing, or was rejected, is not in the log that a unit is read from.
    let told = all
        .into_iter()
        .filter(|(name, count)| *count > 0 && (plan.keeps_lines() || !matches!(*name, "same" | "reject")));
    let chosen = filter.action.map(|action| action.as_str());
    told.map(|(name, count)| choice(speaker, "action", name, Some(count), chosen)).collect()
}

fn outcomes(speaker: Speaker<'_>, plan: &Plan, filter: &Filter) -> Vec<Choice> {
    let c = &plan.counts;
    let all = [("done", c.done), ("partly", c.partly), ("moved", c.moved), ("refused", c.refused)];
    let told = all.into_iter().filter(|(_, count)| *count > 0 && plan.keeps_lines());
    let chosen = filter.outcome.map(|outcome| outcome.as_str());
    told.map(|(name, count)| choice(speaker, "outcome", name, Some(count), chosen)).collect()
}

fn choice(
    speaker: Speaker<'_>,
    family: &str,
    name: &str,
    count: Option<u64>,
    chosen: Option<&str>,
) -> Choice {
    Choice {
        label: speaker.app.words.text(speaker.locale, &format!("runs-{family}-{name}")),
        is_chosen: chosen == Some(name),
        value: name.to_owned(),
        count,
    }
}

fn of_kind(speaker: Speaker<'_>, kind: Kind, count: i64, filter: &Filter) -> Choice {
    Choice {
        value: kind.as_str().to_owned(),
        label: speaker.kind(kind),
        count: Some(count.unsigned_abs()),
        is_chosen: filter.kind == Some(kind),
    }
}

/// `/workbench/plans/{id}/lines.csv`.
pub async fn as_table(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    plan_files::answer(app, reader.locale, id_of("plan", &id)?, plan_files::Format::Table).await
}

/// `/workbench/plans/{id}/lines.ndjson`.
pub async fn as_lines(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    plan_files::answer(app, reader.locale, id_of("plan", &id)?, plan_files::Format::Lines).await
}
