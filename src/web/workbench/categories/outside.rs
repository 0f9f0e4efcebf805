//! A taxonomy of others: level by level, or what is found by words of any language.

use super::{Source, address, sources};
use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::{cursor, locale::Locale};
use crate::people::Right;
use crate::taxonomy::outside::{Outside, STEP, Term, TermKind, store};
use crate::web::api::record;
use crate::web::extract::{Params, Reader, Session};
use crate::web::workbench::frame;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use url::form_urlencoded;

/// Categories on a page.
const PAGE: i64 = 60;

#[derive(Debug, Serialize)]
struct Node {
    id: String,
    name: String,
    /// Its own name in the reader's language, where a machine made one.
    hint: Option<String>,
    path: String,
    google: Option<u32>,
    href: Option<String>,
}

/// The category for which a place is looked for.
#[derive(Debug, Serialize)]
struct Seeker {
    code: String,
    href: String,
    revision: i64,
}

#[derive(Debug, Serialize)]
struct View {
    source: Source,
    sources: Vec<Source>,
    q: String,
    parent: String,
    seeker: Option<Seeker>,
    crumbs: Vec<(String, String)>,
    attributes: Vec<String>,
    nodes: Vec<Node>,
    next: Option<String>,
}

/// `/workbench/outside-taxonomies/shopify?parent=aa-1&q=&for=women-dresses`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    Path(name): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let outside = Outside::find(&name).ok_or_else(|| Error::not_found("outside_taxonomy", &name))?;
    let mut tx = app.db.read().await?;
    let mut all = sources(&mut tx).await?;
    let at = all.iter().position(|source| source.name == outside.as_str());
    let source = all.remove(at.ok_or_else(|| Error::not_found("outside_taxonomy", &name))?);
    let asked = Asked::of(outside, &params);
    let parent =
        store::by_code(&mut tx, outside, TermKind::Category, std::slice::from_ref(&asked.parent)).await?;
    let parent = parent.into_iter().next();
    let filter =
        store::Filter { parent: asked.q.is_empty().then(|| asked.parent.clone()), q: asked.q.clone() };
    let after = params.cursor::<String>()?.unwrap_or_default();
    let mut found = store::page(&mut tx, outside, &filter, &after, PAGE + 1).await?;
    let next = (found.len() as i64 > PAGE).then(|| {
        found.truncate(PAGE as usize);
        found.last().map(|last| asked.address(&asked.parent, Some(&cursor::encode(&last.place()))))
    });
    let codes: Vec<&str> = found.iter().map(|term| term.code.as_str()).collect();
    let parents = store::with_children(&mut tx, outside, &codes).await?;
    let attributes = parent.as_ref().map(|term| term.attributes.clone()).unwrap_or_default();
    let attributes = store::by_code(&mut tx, outside, TermKind::Attribute, &attributes).await?;
    let node = |term: &Term| {
        node(term, &reader.locale, parents.contains(&term.code).then(|| asked.address(&term.code, None)))
    };
    let view = View {
        sources: all,
        seeker: seeker(&mut tx, asked.seeker.as_deref()).await?,
        crumbs: crumbs(&mut tx, outside, parent.as_ref(), &asked).await?,
        attributes: attributes.iter().map(|term| term.path.clone()).collect(),
        nodes: found.iter().map(node).collect(),
        next: next.flatten(),
        parent: asked.parent,
        q: asked.q,
        source,
    };
    frame::page(&app, &session, &reader.locale, "categories", "workbench/outside.html", StatusCode::OK, view)
}

fn node(term: &Term, locale: &Locale, href: Option<String>) -> Node {
    let (language, own) = term.name_for(locale);
    Node {
        id: term.code.clone(),
        name: term.name().to_owned(),
        hint: (language.language() != "en").then(|| own.to_owned()),
        path: term.path.rsplit_once(STEP).map(|(above, _)| above.to_owned()).unwrap_or_default(),
        google: term.google,
        href,
    }
}

/// What an address asks for.
struct Asked {
    outside: Outside,
    parent: String,
    q: String,
    seeker: Option<String>,
}

impl Asked {
    fn of(outside: Outside, params: &Params) -> Asked {
        Asked {
            outside,
            parent: params.get("parent").unwrap_or_default().to_owned(),
            q: params.get("q").unwrap_or_default().trim().chars().take(200).collect(),
            seeker: params.get("for").filter(|code| !code.is_empty()).map(str::to_owned),
        }
    }

    fn address(&self, parent: &str, cursor: Option<&str>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let q = Some(self.q.as_str()).filter(|q| !q.is_empty() && cursor.is_some());
        let all = [("parent", Some(parent)), ("q", q), ("for", self.seeker.as_deref()), ("cursor", cursor)];
        let said = all.into_iter().filter_map(|(name, value)| Some((name, value.filter(|v| !v.is_empty())?)));
        said.for_each(|(name, value)| _ = query.append_pair(name, value));
        format!("/workbench/outside-taxonomies/{}?{}", self.outside.as_str(), query.finish())
    }
}

/// From the root down to the parent whose children are shown.
async fn crumbs(
    tx: &mut crate::db::Tx,
    outside: Outside,
    parent: Option<&Term>,
    asked: &Asked,
) -> Result<Vec<(String, String)>> {
    let (mut crumbs, mut next) = (Vec::new(), parent.cloned());
    while let Some(term) = next.take().filter(|_| crumbs.len() < 20) {
        crumbs.push((term.name().to_owned(), asked.address(&term.code, None)));
        if let Some(above) = term.parent {
            next = store::by_code(tx, outside, TermKind::Category, &[above]).await?.into_iter().next();
        }
    }
    crumbs.reverse();
    Ok(crumbs)
}

async fn seeker(tx: &mut crate::db::Tx, code: Option<&str>) -> Result<Option<Seeker>> {
    let Some(code) = code else { return Ok(None) };
    let found = record::find::<crate::taxonomy::Category>(tx, code).await?;
    Ok(found.map(|kept| Seeker {
        href: address(&kept.record.code),
        revision: kept.revision,
        code: kept.record.code,
    }))
}
