//! The audit: who did what and when, filtered, page by page, and as a table to take along.

use super::{grants, page};
use crate::app::App;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, cursor, message::Message};
use crate::people::audit::{self, ACTIONS, Line, Wanted};
use crate::people::{Grant, Right, user};
use crate::web::extract::{Params, Reader, Session};
use axum::body::Body;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use chrono::{NaiveDate, NaiveTime};
use futures::stream;
use serde::Serialize;
use serde_json::{Value, json};

const PAGE: i64 = 100;
/// Lines of the table that are read at once.
const BATCH: i64 = 1_000;
/// People who are proposed for the filter.
const PROPOSED: i64 = 200;
/// Details that have a word; others are shown as they are kept.
const DETAILS: [&str; 13] = [
    "address",
    "by",
    "before",
    "count",
    "days",
    "expires_at",
    "grants",
    "is_active",
    "locale",
    "places",
    "reason",
    "reviews",
    "seconds",
];

#[derive(Debug, Serialize)]
struct LineView {
    at: String,
    actor: String,
    action: String,
    subject: Option<String>,
    details: Vec<(String, String)>,
}

#[derive(Debug, Serialize)]
struct View {
    person: String,
    action: String,
    from: String,
    until: String,
    actions: [&'static str; ACTIONS.len()],
    people: Vec<String>,
    lines: Vec<LineView>,
    next: Option<String>,
    table: String,
    is_filtered: bool,
}

/// What the query asks for.
async fn wanted(app: &App, params: &Params) -> Result<Wanted> {
    let text = |name: &str| params.get(name).map(str::trim).filter(|text| !text.is_empty());
    let day = |name: &'static str| -> Result<Option<NaiveDate>> {
        let Some(text) = text(name) else { return Ok(None) };
        let refused = |_| Error::from(Invalid::at(name, Message::new("day-unreadable")).value(text));
        text.parse().map(Some).map_err(refused)
    };
    let midnight = |day: NaiveDate| -> Time { day.and_time(NaiveTime::MIN).and_utc() };
    let person = match text("person") {
        Some(typed) => {
            let mut tx = app.db.read().await?;
            let found = user::by_email(&mut tx, typed).await?;
            Some(found.map_or_else(|| typed.to_owned(), |user| user.email))
        }
        None => None,
    };
    Ok(Wanted {
        person,
        action: text("action").map(str::to_owned),
        from: day("from")?.map(midnight),
        until: day("until")?.and_then(|day| day.succ_opt()).map(midnight),
    })
}

fn address(path: &str, params: &Params, cursor: Option<&str>) -> String {
    let names = ["person", "action", "from", "until"];
    let given =
        names.iter().filter_map(|name| Some((*name, params.get(name)?))).filter(|(_, v)| !v.is_empty());
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(given.chain(cursor.map(|cursor| ("cursor", cursor))));
    format!("{path}?{}", query.finish())
}

/// `GET /workbench/settings/audit?person=&action=&from=&until=&cursor=`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let desk = grants::Desk::of(&app, &reader.locale).await?;
    let wanted = wanted(&app, &params).await?;
    let before = params.cursor::<i64>()?.unwrap_or(i64::MAX);
    let mut tx = app.db.read().await?;
    let mut lines = audit::before(&mut tx, &wanted, before, PAGE + 1).await?;
    let people = user::page(&mut tx, "", PROPOSED).await?;
    let has_more = lines.len() as i64 > PAGE;
    lines.truncate(PAGE.unsigned_abs() as usize);
    let next = lines.last().filter(|_| has_more).map(|last| cursor::encode(&last.seq));
    let text = |name: &str| params.get(name).unwrap_or_default().to_owned();
    let view = View {
        person: text("person"),
        action: text("action"),
        from: text("from"),
        until: text("until"),
        actions: ACTIONS,
        people: people.into_iter().map(|user| user.email).collect(),
        next: next.map(|cursor| address("/workbench/settings/audit", &params, Some(&cursor))),
        table: address("/workbench/settings/audit.csv", &params, None),
        is_filtered: wanted != Wanted::default(),
        lines: lines.into_iter().map(|line| shown(&app, &reader, &desk, line)).collect(),
    };
    page(&app, &session, &reader.locale, "audit.html", StatusCode::OK, view)
}

fn shown(app: &App, reader: &Reader, desk: &grants::Desk<'_>, line: Line) -> LineView {
    let say = |key: String| app.words.text(&reader.locale, &key);
    let value = |name: &str, value: &Value| match (name, value) {
        ("grants" | "before", value) => match serde_json::from_value::<Vec<Grant>>(value.clone()) {
            Ok(grants) => desk.words(&grants),
            Err(_) => value.to_string(),
        },
        ("by", Value::String(way))
            if ["password", "second_factor", "recovery_code", "sign_on", "link"].contains(&way.as_str()) =>
        {
            say(format!("workbench-way-{}", way.replace('_', "-")))
        }
        (_, Value::Bool(yes)) => say(format!("workbench-{}", if *yes { "yes" } else { "no" })),
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    };
    let label = |name: &str| match DETAILS.contains(&name) {
        true => say(format!("workbench-detail-{}", name.replace('_', "-"))),
        false => name.to_owned(),
    };
    let details = line.detail.0.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
    LineView {
        details: details.map(|(name, given)| (label(name), value(name, given))).collect(),
        at: line.at.to_rfc3339(),
        action: match ACTIONS.contains(&line.action.as_str()) {
            true => say(format!("workbench-audit-{}", line.action.replace('_', "-"))),
            false => line.action,
        },
        subject: (line.subject != line.actor).then_some(line.subject),
        actor: line.actor,
    }
}

/// `GET /workbench/settings/audit.csv`, filtered like the page; it is noted that it was taken along.
pub async fn download(session: Session, State(app): State<App>, params: Params) -> Result<Response> {
    session.actor.ask(Right::Administer)?;
    let wanted = wanted(&app, &params).await?;
    audit::exported(&app, &session.actor, "audit.csv", json!({})).await?;
    let head = stream::iter([Ok::<_, Error>(Bytes::from_static(b"seq,at,actor,action,subject,detail\r\n"))]);
    let pages = stream::try_unfold(Some(i64::MAX), move |before| {
        let (app, wanted) = (app.clone(), wanted.clone());
        async move {
            let Some(before) = before else { return Ok(None) };
            let mut tx = app.db.read().await?;
            let lines = audit::before(&mut tx, &wanted, before, BATCH).await?;
            let Some(last) = lines.last() else { return Ok(None) };
            let next = (lines.len() as i64 == BATCH).then_some(last.seq);
            Ok(Some((table(&lines)?, next)))
        }
    });
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, Body::from_stream(futures::StreamExt::chain(head, pages))).into_response())
}

fn table(lines: &[Line]) -> Result<Bytes> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: &dyn std::fmt::Display| Error::internal("a table", error);
    for line in lines {
        let detail = line.detail.0.to_string();
        let fields = [&line.actor, &line.action, &line.subject, &detail].map(|text| harmless(text));
        let (seq, at) = (line.seq.to_string(), line.at.to_rfc3339());
        writer.write_record([&seq, &at].into_iter().chain(&fields)).map_err(|e| failed(&e))?;
    }
    writer.into_inner().map(Bytes::from).map_err(|e| failed(&e))
}

/// Whoever tries to sign in as `=1+1` shall not have a spreadsheet reckon it.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sqlx::types::Json;

    #[test]
    fn a_spreadsheet_reckons_nothing_that_somebody_typed() {
        let line = Line {
            seq: 7,
            at: "2026-11-27T10:00:00Z".parse().unwrap(),
            actor: "nobody".into(),
            action: "sign_in_refused".into(),
            subject: "=HYPERLINK(\"x\")".into(),
            detail: Json(json!({"address": "10.0.0.1"})),
        };
        let text = String::from_utf8(table(&[line]).unwrap().to_vec()).unwrap();
        let expected = "7,2026-11-27T10:00:00+00:00,nobody,sign_in_refused,\"'=HYPERLINK(\"\"x\"\")\",\"{\"\"address\"\":\"\"10.0.0.1\"\"}\"\r\n";
        assert_eq!(text, expected);
    }
}
