//! The list of products: search over everything, facets, order, pages.

use super::frame;
use crate::app::App;
use crate::catalog::grid::{self, FACETS, GridRequest, GridSort, Row};
use crate::catalog::{Shared, shared::SharedShelf};
use crate::error::Result;
use crate::facts::Vocabulary;
use crate::kernel::locale::Locale;
use crate::web::extract::{Params, Reader, Session};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use url::form_urlencoded;

/// A product in the list, in the reader's language.
#[derive(Debug, Serialize)]
pub struct Line {
    code: String,
    href: String,
    title: Option<Piece>,
    colour: Option<String>,
    colour_family: Option<String>,
    category: Option<String>,
    state: &'static str,
    is_changed: bool,
    rings: Vec<RingView>,
    picture: Option<Picture>,
    photos: usize,
    sizes: usize,
    updated_at: String,
}

/// A text with the language it is in, if that is not the page's.
#[derive(Debug, Serialize)]
pub struct Piece {
    text: String,
    lang: Option<String>,
    dir: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Picture {
    src: String,
    width: i64,
    height: i64,
}

/// How complete for a channel: a part of 100, for the ring, and the figures for who listens.
#[derive(Debug, Serialize)]
pub struct RingView {
    channel: String,
    there: usize,
    asked: usize,
    percent: usize,
}

#[derive(Debug, Serialize)]
struct FacetView {
    name: &'static str,
    values: Vec<ValueView>,
}

#[derive(Debug, Serialize)]
struct ValueView {
    value: String,
    label: String,
    count: u64,
    is_chosen: bool,
}

#[derive(Debug, Serialize)]
struct View {
    q: String,
    sort: String,
    sorts: Vec<&'static str>,
    total: u64,
    relaxed: bool,
    is_filtered: bool,
    lines: Vec<Line>,
    facets: Vec<FacetView>,
    next: Option<String>,
}

/// `/workbench/products?q=&state=draft&missing=care&sort=newest`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    let request = asked(&reader.locale, &params);
    let answer = grid::search(&app, &request).await?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let speaker = Speaker { app: &app, shared: &shared, locale: &reader.locale };
    let facets = FACETS.iter().map(|name| {
        let counted = answer.facets.get(*name).cloned().unwrap_or_default();
        let chosen = request.filters.get(*name).cloned().unwrap_or_default();
        FacetView { name, values: speaker.values(name, counted, &chosen) }
    });
    let view = View {
        q: request.q.clone(),
        sort: params.get("sort").unwrap_or("best").to_owned(),
        sorts: GridSort::ALL.iter().map(|(name, _)| *name).collect(),
        total: answer.total,
        relaxed: answer.relaxed,
        is_filtered: !request.q.is_empty() || request.filters.values().any(|values| !values.is_empty()),
        facets: facets.filter(|facet| !facet.values.is_empty()).collect(),
        next: answer.next_cursor.as_ref().map(|cursor| address(&request, params.get("sort"), Some(cursor))),
        lines: answer.rows.into_iter().map(|row| line(row, &reader.locale)).collect(),
    };
    frame::page(&app, &session, &reader.locale, "products", "workbench/products.html", StatusCode::OK, view)
}

fn asked(locale: &Locale, params: &Params) -> GridRequest {
    let mut request = GridRequest::new(locale.clone());
    request.q = params.get("q").unwrap_or_default().chars().take(300).collect();
    request.sort = GridSort::parse(params.get("sort").unwrap_or_default());
    request.cursor = params.get("cursor").map(str::to_owned);
    for name in FACETS {
        let values: Vec<String> = params.all(name).into_iter().take(50).map(str::to_owned).collect();
        if !values.is_empty() {
            request.filters.insert(name.to_owned(), values);
        }
    }
    request
}

fn address(request: &GridRequest, sort: Option<&str>, cursor: Option<&str>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    let texts =
        [("q", Some(request.q.as_str()).filter(|q| !q.is_empty())), ("sort", sort), ("cursor", cursor)];
    texts.into_iter().filter_map(|(n, v)| Some((n, v?))).for_each(|(n, v)| _ = query.append_pair(n, v));
    let filters = request.filters.iter().flat_map(|(name, values)| values.iter().map(move |v| (name, v)));
    filters.for_each(|(name, value)| _ = query.append_pair(name, value));
    format!("/workbench/products?{}", query.finish())
}

/// A row of the index as a line of the list.
pub fn line(row: Row, locale: &Locale) -> Line {
    let title = row.titles.for_reader(locale, &[Locale::english()]).map(|(l, text)| {
        let is_foreign = l.language() != locale.language();
        Piece {
            text: text.to_owned(),
            lang: is_foreign.then(|| l.to_string()),
            dir: is_foreign.then(|| l.direction()),
        }
    });
    let said = |names: &crate::kernel::localised::Localised| {
        names.for_reader(locale, &[Locale::english()]).map(|(_, text)| text.to_owned())
    };
    Line {
        href: editor_address("products", &row.code),
        title,
        colour: said(&row.colours),
        category: said(&row.category),
        colour_family: row.colour_family,
        state: row.state.as_str(),
        is_changed: row.is_changed,
        rings: row.rings.into_iter().map(ring).collect(),
        picture: row.image.map(|image| Picture {
            src: format!("/workbench/media/{}/160.webp", image.hash),
            width: image.width,
            height: image.height,
        }),
        photos: row.photos,
        sizes: row.sizes,
        updated_at: row.updated_at.to_rfc3339(),
        code: row.code,
    }
}

fn ring(ring: grid::Ring) -> RingView {
    let percent = (ring.there * 100).checked_div(ring.asked).unwrap_or(100);
    RingView { channel: ring.channel, there: ring.there, asked: ring.asked, percent }
}

/// Where a product or style is edited.
pub fn editor_address(kind: &str, code: &str) -> String {
    let encoded: String = form_urlencoded::byte_serialize(code.as_bytes()).collect();
    format!("/workbench/{kind}/{}", encoded.replace('+', "%20"))
}

struct Speaker<'s> {
    app: &'s App,
    shared: &'s Shared,
    locale: &'s Locale,
}

impl Speaker<'_> {
    /// The values of a facet in words; the chosen ones also if they would leave nothing.
    fn values(&self, facet: &str, counted: Vec<(String, u64)>, chosen: &[String]) -> Vec<ValueView> {
        let lost = chosen.iter().filter(|value| !counted.iter().any(|(v, _)| v == *value));
        let lost: Vec<(String, u64)> = lost.map(|value| (value.clone(), 0)).collect();
        let all = counted.into_iter().chain(lost);
        let view = |(value, count): (String, u64)| ValueView {
            label: self.label(facet, &value),
            is_chosen: chosen.contains(&value),
            value,
            count,
        };
        all.map(view).take(40).collect()
    }

    fn label(&self, facet: &str, value: &str) -> String {
        let name = |vocabulary| self.app.words.name(self.locale, vocabulary, value).to_string();
        let said = |names: &crate::kernel::localised::Localised| {
            names.for_reader(self.locale, &[Locale::english()]).map(|(_, text)| text.to_owned())
        };
        let found = match facet {
            "state" => {
                Some(self.app.words.text(self.locale, &format!("bench-state-{}", value.replace('_', "-"))))
            }
            "missing" => {
                Some(self.app.words.text(self.locale, &format!("bench-item-{}", value.replace('_', "-"))))
            }
            "changed" => Some(self.app.words.text(self.locale, "workbench-changed")),
            "complete_for" => self.shared.channels.get(value).map(|kept| kept.record.name.clone()),
            "category" => self.shared.tree.get(value).and_then(|kept| said(&kept.record.names)),
            "brand" => self.shared.brands.get(value).map(|kept| kept.record.name.clone()),
            "department" => Some(name(Vocabulary::Department)),
            "season" => Some(name(Vocabulary::Season)),
            "colour" => Some(name(Vocabulary::Colour)),
            _ => None,
        };
        found.unwrap_or_else(|| value.to_owned())
    }
}
