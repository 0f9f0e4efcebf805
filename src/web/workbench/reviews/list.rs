//! The list: which reviews, with what they say and what they are about.

use super::{state_of, word};
use crate::app::App;
use crate::changes::{kind::Kind, record::Kept};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, cursor, locale::Locale};
use crate::reviews::{Review, Sieve, State, sifted, standing};
use crate::web::extract::{Params, Reader, Session};
use crate::web::workbench::rooms::room::bar_key;
use crate::web::workbench::{frame, products::editor_address};
use axum::extract::State as Of;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use std::collections::BTreeSet;
use url::form_urlencoded;
use uuid::Uuid;

/// Reviews of one page, and at most so many that are done at once.
pub const PAGE: i64 = 40;

/// Why a review is turned away.
pub const REASONS: [&str; 5] = ["off-topic", "spam", "offensive", "personal", "other"];

#[derive(Debug, Serialize)]
struct Line {
    id: String,
    revision: i64,
    state: &'static str,
    rating: u8,
    title: String,
    body: String,
    author: String,
    locale: Option<String>,
    dir: &'static str,
    fit: Option<String>,
    is_verified: bool,
    is_erased: bool,
    written_at: String,
    style: String,
    style_href: String,
    product: Option<String>,
    product_href: Option<String>,
}

#[derive(Debug, Serialize)]
struct Tab {
    state: &'static str,
    count: i64,
    href: String,
    is_open: bool,
}

/// What was just done.
#[derive(Debug, Serialize)]
struct Done {
    what: &'static str,
    count: usize,
    undo: String,
}

#[derive(Debug, Serialize)]
struct View {
    tabs: Vec<Tab>,
    lines: Vec<Line>,
    state: &'static str,
    q: String,
    stars: String,
    locale_asked: String,
    locales: Vec<String>,
    reasons: [&'static str; 5],
    may: bool,
    bar: Option<&'static str>,
    next: Option<String>,
    done: Option<Done>,
    problem: Option<String>,
    here: String,
}

/// What an address asks.
pub struct Asked {
    state: State,
    stars: Option<i64>,
    locale: String,
    q: String,
}

impl Asked {
    /// Reads it; what waits is shown if nothing is said.
    pub fn of(params: &Params) -> Result<Asked> {
        let stars = params.get("stars").filter(|text| !text.is_empty());
        Ok(Asked {
            state: params.get("state").and_then(state_of).unwrap_or_default(),
            stars: stars.and_then(|text| text.parse().ok()).filter(|stars| (1..=5).contains(stars)),
            locale: params.get("in").unwrap_or_default().chars().take(20).collect(),
            q: params.get("q").unwrap_or_default().trim().chars().take(200).collect(),
        })
    }

    fn sieve(&self) -> Sieve {
        let said = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Sieve { state: Some(self.state), rating: self.stars, locale: said(&self.locale), text: said(&self.q) }
    }

    fn address(&self, state: State, cursor: Option<&str>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("state", word(state));
        let stars = self.stars.map(|stars| stars.to_string()).unwrap_or_default();
        let all = [
            ("stars", &*stars),
            ("in", &*self.locale),
            ("q", &*self.q),
            ("cursor", cursor.unwrap_or_default()),
        ];
        all.into_iter()
            .filter(|(_, value)| !value.is_empty())
            .for_each(|(name, value)| _ = query.append_pair(name, value));
        format!("/workbench/reviews?{}", query.finish())
    }
}

/// `GET /workbench/reviews?state=&stars=&in=&q=`.
pub async fn show(session: Session, Of(app): Of<App>, reader: Reader, params: Params) -> Result<Response> {
    answer(&app, &session, &reader.locale, &params, None).await
}

/// The page, with why something could not be done.
pub async fn answer(
    app: &App,
    session: &Session,
    locale: &Locale,
    params: &Params,
    refused: Option<Error>,
) -> Result<Response> {
    let asked = Asked::of(params)?;
    let after: Option<(Time, Uuid)> = params.cursor()?;
    let mut tx = app.db.read().await?;
    let found = sifted(&mut tx, &asked.sieve(), after, PAGE + 1).await?;
    let (tabs, locales) = tabs(&mut tx, &asked).await?;
    let has_more = found.len() as i64 > PAGE;
    let shown: Vec<&Kept<Review>> = found.iter().take(PAGE as usize).collect();
    let next = shown.last().filter(|_| has_more).map(|last| {
        let cursor = cursor::encode(&(last.record.written_at, last.id));
        asked.address(asked.state, Some(&cursor))
    });
    let bar = session.actor.barred(Kind::Review, "state", &[]);
    let status = refused.as_ref().map_or(StatusCode::OK, crate::web::problem::status);
    let view = View {
        tabs,
        locales,
        lines: shown.into_iter().map(line).collect(),
        state: word(asked.state),
        stars: asked.stars.map(|stars| stars.to_string()).unwrap_or_default(),
        reasons: REASONS,
        may: bar.is_none() || session.actor.is_bound_to_categories(),
        bar: bar.filter(|_| !session.actor.is_bound_to_categories()).map(bar_key),
        next,
        done: done(params),
        problem: refused.map(|error| app.words.explain(locale, &error).text),
        here: asked.address(asked.state, None),
        locale_asked: asked.locale,
        q: asked.q,
    };
    frame::page(app, session, locale, "reviews", "workbench/reviews.html", status, view)
}

/// A tab for each state with its count, and the languages that there are.
async fn tabs(tx: &mut Tx, asked: &Asked) -> Result<(Vec<Tab>, Vec<String>)> {
    let all = standing(tx).await?;
    let tab = |state: State| Tab {
        state: word(state),
        count: all.iter().filter(|(one, ..)| *one == state).map(|(.., count)| count).sum(),
        href: asked.address(state, None),
        is_open: state == asked.state,
    };
    let tabs = [State::Pending, State::Published, State::Rejected].map(tab).into();
    let locales: BTreeSet<String> = all.iter().filter_map(|(_, locale, _)| locale.clone()).collect();
    Ok((tabs, locales.into_iter().collect()))
}

fn line(kept: &Kept<Review>) -> Line {
    let review = &kept.record;
    Line {
        id: kept.id.simple().to_string(),
        revision: kept.revision,
        state: word(review.state),
        rating: review.rating,
        title: review.title.clone(),
        body: review.body.clone(),
        author: review.author.clone(),
        locale: review.locale.as_ref().map(Locale::to_string),
        dir: review.locale.as_ref().map_or("auto", Locale::direction),
        fit: review.fit.clone(),
        is_verified: review.verified,
        is_erased: review.erased.is_some(),
        written_at: review.written_at.to_rfc3339(),
        style_href: editor_address("styles", &review.style),
        style: review.style.clone(),
        product_href: review.product.as_ref().map(|code| editor_address("products", code)),
        product: review.product.clone(),
    }
}

fn done(params: &Params) -> Option<Done> {
    let what = match params.get("done")? {
        "published" => "published",
        "rejected" => "rejected",
        "pending" => "pending",
        "undone" => "undone",
        _ => return None,
    };
    let undo = params.get("undo").unwrap_or_default().to_owned();
    let count = params.get("count").and_then(|text| text.parse().ok()).unwrap_or_default();
    Some(Done { what, count, undo })
}
