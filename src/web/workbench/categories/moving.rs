//! A category to another place: what becomes different is shown first, and one click brings it back.

use super::{address, name};
use crate::app::App;
use crate::catalog::{Shared, fields, shared::SharedShelf};
use crate::changes::{kind::Kind, plan::Step};
use crate::error::{Error, Result};
use crate::facts::Vocabulary;
use crate::kernel::{fold::fold, locale::Locale};
use crate::people::Right;
use crate::taxonomy::{
    Category,
    moving::{self, Changed, Place},
};
use crate::web::api::{record, write};
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::problem::field_details;
use crate::web::workbench::frame;
use crate::web::workbench::rooms::{page, room::Scope, save::Sent, typed::text, uses};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Difference {
    /// What it is about: `attributes`.
    about: &'static str,
    comes: String,
    goes: String,
}

#[derive(Debug, Serialize)]
struct View {
    code: String,
    name: String,
    href: String,
    revision: i64,
    /// Every category that it may stand below, with its path.
    parents: Vec<(String, String)>,
    /// Those that stand there.
    siblings: Vec<(String, String)>,
    parent: String,
    before: String,
    is_chosen: bool,
    is_here: bool,
    products: i64,
    below: usize,
    differences: Vec<Difference>,
    may: bool,
    problem: Option<String>,
}

/// `GET /workbench/categories/{code}/move?parent=&before=`: the form, and what a place would make different.
pub async fn ask(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let place = params.get("parent").map(|parent| place(parent, params.get("before").unwrap_or_default()));
    asked(&app, &session, &code, &reader.locale, place, None).await
}

fn place(parent: &str, before: &str) -> Place {
    let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    Place { parent: said(parent), before: said(before) }
}

async fn asked(
    app: &App,
    session: &Session,
    code: &str,
    locale: &Locale,
    chosen: Option<Place>,
    refused: Option<Error>,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let kept = record::load::<Category>(&mut tx, code).await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let (tree, scope) = (&shared.tree, Scope { app, shared: &shared, reader: locale });
    let here = moving::place_of(tree, &kept.record);
    let to = chosen.clone().unwrap_or_else(|| here.clone());
    let refused = refused.or_else(|| moving::wishes(tree, &kept, &to).err());
    let counts = uses::by_category(&mut tx, &shared).await?.products;
    let told = moving::consequences(tree, &kept.record, &to, locale);
    let categories = page::categories(&mut tx, &shared, &kept).await?;
    let status = refused.as_ref().map_or(StatusCode::OK, crate::web::problem::status);
    let siblings = match &to.parent {
        Some(parent) => tree.children(parent).collect::<Vec<_>>(),
        None => tree.roots().collect(),
    };
    let said = |error: Error| {
        let field = field_details(app, locale, &error).into_iter().next();
        field.map_or_else(|| app.words.explain(locale, &error).text, |field| field.reason)
    };
    let view = View {
        name: name(&kept.record, locale),
        href: address(&kept.record.code),
        revision: kept.revision,
        parents: parents(&scope, &kept.record),
        siblings: siblings
            .iter()
            .filter(|one| one.id != kept.id)
            .map(|one| (one.record.code.clone(), name(&one.record, locale)))
            .collect(),
        is_here: to == here,
        is_chosen: chosen.is_some(),
        parent: to.parent.clone().unwrap_or_default(),
        before: to.before.clone().unwrap_or_default(),
        products: counts.get(&fold(&kept.record.code)).copied().unwrap_or_default(),
        below: told.below,
        differences: differences(&scope, &told),
        may: session.actor.barred(Kind::Category, "parent", &categories).is_none(),
        problem: refused.map(said),
        code: kept.record.code,
    };
    frame::page(app, session, locale, "categories", "workbench/rooms/move.html", status, view)
}

fn parents(scope: &Scope<'_>, moved: &Category) -> Vec<(String, String)> {
    let mut all = fields::categories(scope.reader, scope.shared);
    all.retain(|(code, _)| !scope.shared.tree.is_within(code, &moved.code));
    all
}

/// How a code of a list is said.
type Saying<'s> = &'s dyn Fn(&str) -> String;

/// What becomes different, in the reader's words.
fn differences(scope: &Scope<'_>, told: &moving::Consequences) -> Vec<Difference> {
    let shared: &Shared = scope.shared;
    let attribute = |code: &str| {
        let found = shared.attributes.get(code);
        found.map_or_else(|| code.to_owned(), |kept| scope.named(&kept.record.names, code))
    };
    let chart = |code: &Option<String>| {
        let Some(code) = code else { return String::new() };
        let found = shared.size_charts.get(code);
        found.map_or_else(|| code.clone(), |kept| scope.named(&kept.record.name, code))
    };
    let item = |code: &str| scope.text(&format!("bench-item-{}", code.replace('_', "-")));
    let field = |code: &str| match code.strip_prefix("attributes.") {
        Some(code) => attribute(code),
        None => scope.text(&format!("bench-field-{}", code.replace(['.', '_'], "-"))),
    };
    let shot = |code: &str| scope.name(Vocabulary::ImageRole, code);
    let pack = |code: &str| {
        let found = shared.packs.iter().find(|pack| fold(&pack.code) == fold(code));
        found.map_or_else(|| code.to_owned(), |pack| scope.named(&pack.names, code))
    };
    let list =
        |codes: &[String], say: &dyn Fn(&str) -> String| scope.series(codes.iter().map(|code| say(code)));
    let lists: [(&'static str, &Changed, Saying<'_>); 5] = [
        ("attributes", &told.attributes, &attribute),
        ("fields", &told.fields, &field),
        ("not-asked", &told.not_asked, &item),
        ("packs", &told.packs, &pack),
        ("shots", &told.shots, &shot),
    ];
    let lists = lists.into_iter().filter(|(_, changed, _)| !changed.is_nothing());
    let lists = lists.map(|(about, changed, say)| Difference {
        about,
        comes: list(&changed.comes, say),
        goes: list(&changed.goes, say),
    });
    let charts = told.size_chart.iter().map(|(before, after)| Difference {
        about: "size-chart",
        comes: chart(after),
        goes: chart(before),
    });
    let cut = (!told.vocabularies.is_empty()).then(|| Difference {
        about: "cut",
        comes: scope.series(
            told.vocabularies
                .iter()
                .map(|name| scope.text(&format!("bench-field-fit-{}", name.replace('_', "-")))),
        ),
        goes: String::new(),
    });
    let address = told.address.iter().map(|(before, after)| Difference {
        about: "address",
        comes: after.clone(),
        goes: before.clone(),
    });
    charts.chain(lists).chain(cut).chain(address).collect()
}

/// `POST /workbench/categories/{code}/move` with `parent`, `before` and the `revision` that was seen.
pub async fn carry_out(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    Posted { session, form }: Sent,
) -> Result<Response> {
    page::ask::<Category>(&app, &session.actor, &code, &["parent".to_owned()]).await?;
    let to = place(text(&form, "parent"), text(&form, "before"));
    let is_back = text(&form, "do") == "back";
    match moved(&app, &session, &code, &to, text(&form, "revision").parse().ok(), is_back).await {
        Ok((code, from)) => {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.append_pair("moved", &code);
            query.append_pair("from", from.parent.as_deref().unwrap_or_default());
            query.append_pair("next", from.before.as_deref().unwrap_or_default());
            if is_back {
                query.append_pair("back", "yes");
            }
            Ok(Redirect::to(&format!("/workbench/categories?{}", query.finish())).into_response())
        }
        Err(error @ (Error::Invalid(_) | Error::Stale { .. } | Error::Forbidden(_) | Error::Conflict(_))) => {
            asked(&app, &session, &code, &reader.locale, Some(to), Some(error)).await
        }
        Err(error) => Err(error),
    }
}

/// Moves a category; the code it has, and where it stood.
async fn moved(
    app: &App,
    session: &Session,
    code: &str,
    to: &Place,
    seen: Option<i64>,
    is_back: bool,
) -> Result<(String, Place)> {
    let cause = if is_back { "workbench: moved back" } else { "workbench: moved" };
    let hand = session.actor.hand(cause, app.clock.now());
    let mut tx = app.db.write().await?;
    let kept = record::load::<Category>(&mut tx, code).await?;
    if seen != Some(kept.revision) {
        return Err(Error::stale(kept.revision));
    }
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let from = moving::place_of(&shared.tree, &kept.record);
    let wishes = moving::wishes(&shared.tree, &kept, to)?;
    for step in write::write_in::<Category>(&mut tx, app, &session.actor, &hand, wishes).await? {
        if let Step::Refuse(error) = step {
            return Err(error);
        }
    }
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok((kept.record.code, from))
}
