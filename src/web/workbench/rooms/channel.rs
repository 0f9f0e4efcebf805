//! Channels: where products go, what gates them, and where each one stands.

use super::form::{Choice, Control, Field, Part};
use super::policy::currencies;
use super::room::{Counts, Room, Scope, address};
use super::typed::Typed;
use super::uses;
use crate::app::App;
use crate::catalog::{Channel, Shared, fields, shared::SharedShelf};
use crate::changes::{merge::Doc, record::Kept};
use crate::channels::feeds::Format;
use crate::channels::publication::{self, Filter, State as Standing};
use crate::db::Tx;
use crate::error::Result;
use crate::facts::Vocabulary;
use crate::kernel::{cursor, locale::Locale};
use crate::people::Right;
use crate::taxonomy::Item;
use crate::web::api::record;
use crate::web::extract::{Params, Reader, Session};
use crate::web::workbench::{frame, products::editor_address};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// The states of publications, in the order in which they ask for attention.
const STATES: [Standing; 5] =
    [Standing::Failed, Standing::Pending, Standing::Outdated, Standing::Live, Standing::Withdrawn];
/// Publications of one page.
const PAGE: i64 = 60;

/// `/workbench/channels/{code}/publications`.
pub fn router() -> Router<App> {
    Router::new().route("/workbench/channels/{code}/publications", get(publications))
}

impl Room for Channel {
    const PLACE: &'static str = "channels";
    const TITLE: &'static str = "rooms-channels";
    const ASKED_BY: Option<&'static str> = None;
    const TEMPLATE: &'static str = "workbench/rooms/channel.html";
    const COLUMNS: &'static [&'static str] = &[
        "rooms-column-live",
        "rooms-column-pending",
        "rooms-column-failed",
        "rooms-field-required-locales",
        "rooms-field-markets",
    ];
    const GOES_WITH: bool = true;

    fn title(&self, _scope: &Scope<'_>) -> String {
        self.name.clone()
    }

    fn parts(scope: &Scope<'_>, _code: Option<&str>, _typed: Option<&Typed>, _doc: &Doc) -> Vec<Part> {
        vec![
            Part::of("channel", basics()),
            Part::of("markets", vec![Field::new("markets", Control::Rows(market(scope))).always()]),
            Part::of("gates", gates(scope)),
            Part::of("selection", selection(scope)).folded(),
            Part::of("feeds", feeds()).folded(),
            Part::of("connector", connector()).folded(),
        ]
    }

    fn cells(&self, _scope: &Scope<'_>, counts: &Counts) -> Vec<String> {
        let code = crate::kernel::fold::fold(&self.code);
        let count =
            |state: Standing| counts.states.get(&(code.clone(), state.as_str())).copied().unwrap_or_default();
        let live = count(Standing::Live) + count(Standing::Outdated);
        let locales: Vec<&str> = self.required_locales.iter().map(Locale::as_str).collect();
        let markets: Vec<&str> = self.markets.iter().map(|market| market.country.as_str()).collect();
        vec![
            live.to_string(),
            count(Standing::Pending).to_string(),
            count(Standing::Failed).to_string(),
            locales.join(", "),
            markets.join(", "),
        ]
    }

    fn to_form(mut doc: Doc) -> Doc {
        let mapping = rows(doc.remove("field_mapping"), "outside", "field");
        doc.extend((!mapping.is_empty()).then(|| ("field_mapping".to_owned(), json!(mapping))));
        if let Some(Value::Object(connector)) = doc.get_mut("connector") {
            let languages = rows(connector.remove("languages"), "ours", "theirs");
            connector.insert("languages".to_owned(), json!(languages));
        }
        doc
    }

    fn from_form(mut doc: Doc) -> Doc {
        let mapping = pairs(doc.remove("field_mapping"), "outside", "field");
        doc.extend((!mapping.is_empty()).then(|| ("field_mapping".to_owned(), Value::Object(mapping))));
        if let Some(Value::Object(connector)) = doc.get_mut("connector") {
            let languages = pairs(connector.remove("languages"), "ours", "theirs");
            connector.insert("languages".to_owned(), Value::Object(languages));
        }
        doc
    }

    /// What a channel asks unless it says otherwise.
    fn begin(_scope: &Scope<'_>, _asked: &dyn Fn(&str) -> Option<String>) -> Doc {
        let nine: Vec<&str> = Item::ALL[..9].iter().map(|item| item.as_str()).collect();
        let doc = json!({"requires": nine, "min_photos": 1, "markets": [], "required_locales": []});
        doc.as_object().cloned().unwrap_or_default()
    }

    async fn counts(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
        uses::by_channel(tx, shared).await
    }

    async fn extra(tx: &mut Tx, scope: &Scope<'_>, kept: &Kept<Self>) -> Result<Value> {
        let counts = uses::by_channel(tx, scope.shared).await?;
        let code = crate::kernel::fold::fold(&kept.record.code);
        let href = address::<Channel>(&kept.record.code);
        let state = |state: &Standing| {
            let count = counts.states.get(&(code.clone(), state.as_str())).copied().unwrap_or_default();
            json!({"state": state.as_str(), "count": count, "href": format!("{href}/publications?state={}", state.as_str())})
        };
        let states: Vec<Value> = STATES.iter().map(state).collect();
        Ok(
            json!({ "states": states, "feeds": addresses(scope.app, &kept.record), "needs_token": kept.record.feeds_need_token }),
        )
    }
}

/// The addresses under which outside programs pull, one per market and format, in the market's first language.
fn addresses(app: &App, channel: &Channel) -> Vec<Value> {
    let base = app.config.base_url().trim_end_matches('/').to_owned();
    let of = |market: &crate::catalog::channel::Market| {
        let locale = market.locales.first().map(|locale| format!("&locale={locale}")).unwrap_or_default();
        let country = market.country.clone();
        let code: String = url::form_urlencoded::byte_serialize(channel.code.as_bytes()).collect();
        let base = base.clone();
        Format::ALL.map(move |format| {
            let address = format!("{base}/feeds/{code}/{}?market={country}{locale}", format.file());
            json!({"market": country, "file": format.file(), "address": address})
        })
    };
    channel.markets.iter().flat_map(of).collect()
}

fn basics() -> Vec<Field> {
    vec![
        Field::new("name", Control::Line),
        Field::new("required_locales", Control::Codes(false)).always(),
        Field::new("offered_locales", Control::Codes(false)),
        Field::new("is_storefront", Control::Flag(false)),
        Field::new("follows_edits", Control::Flag(false)),
        Field::new("hosts", Control::Codes(false)),
    ]
}

fn market(scope: &Scope<'_>) -> Vec<Field> {
    let mut countries = scope.codes(Vocabulary::Country);
    countries.sort_by(|a, b| a.1.cmp(&b.1));
    vec![
        Field::new("country", Control::Choice(countries)),
        Field::new("currency", Control::Choice(currencies())),
        Field::new("locales", Control::Codes(false)).always(),
        Field::new("tax_included", Control::Flag(false)).always(),
    ]
}

fn gates(scope: &Scope<'_>) -> Vec<Field> {
    let items = scope.words("bench-item-", &Item::ALL.map(Item::as_str));
    let packs =
        scope.shared.packs.iter().map(|pack| (pack.code.clone(), scope.named(&pack.names, &pack.code)));
    vec![
        Field::new("requires", Control::Many(items)).always(),
        Field::new("min_photos", Control::Number).always(),
        Field::new("packs", Control::Many(packs.collect())),
    ]
}

fn selection(scope: &Scope<'_>) -> Vec<Field> {
    let categories = fields::categories(scope.reader, scope.shared);
    let brands: Vec<Choice> =
        scope.shared.brands.iter().map(|kept| (kept.record.code.clone(), kept.record.name.clone())).collect();
    vec![
        Field::new("selection.categories", Control::Many(categories.clone())),
        Field::new("selection.except_categories", Control::Many(categories)),
        Field::new("selection.brands", Control::Many(brands)),
    ]
}

fn feeds() -> Vec<Field> {
    let mapping = vec![Field::new("outside", Control::Line), Field::new("field", Control::Line)];
    vec![
        Field::new("feeds_need_token", Control::Flag(false)),
        Field::new("field_mapping", Control::Rows(mapping)),
    ]
}

fn connector() -> Vec<Field> {
    let languages = vec![Field::new("ours", Control::Line), Field::new("theirs", Control::Line)];
    vec![
        Field::new("connector.kind", Control::Choice(vec![("vendure".to_owned(), "Vendure".to_owned())])),
        Field::new("connector.url", Control::Line),
        Field::new("connector.channel_token", Control::Line),
        Field::new("connector.key", Control::Line),
        Field::new("connector.stock_location", Control::Line),
        Field::new("connector.tax_category", Control::Line),
        Field::new("connector.languages", Control::Rows(languages)),
    ]
}

/// A map as rows of two cells.
fn rows(map: Option<Value>, key: &str, value: &str) -> Vec<Value> {
    let Some(Value::Object(map)) = map else { return Vec::new() };
    map.into_iter().map(|(name, said)| json!({ key: name, value: said })).collect()
}

/// The same the other way round.
fn pairs(rows: Option<Value>, key: &str, value: &str) -> Map<String, Value> {
    let Some(Value::Array(rows)) = rows else { return Map::new() };
    let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    rows.iter().map(|row| (text(row, key), json!(text(row, value)))).collect()
}

#[derive(Debug, Serialize)]
struct PublicationView {
    product: String,
    href: String,
    state: &'static str,
    reason: Option<String>,
    hint: Option<String>,
    since: String,
    delivery: Option<&'static str>,
    delivery_reason: Option<String>,
    tries: i64,
    next_try_at: Option<String>,
}

#[derive(Debug, Serialize)]
struct PublicationsView {
    code: String,
    title: String,
    href: String,
    state: &'static str,
    states: Value,
    lines: Vec<PublicationView>,
    next: Option<String>,
}

/// `GET /workbench/channels/{code}/publications?state=`: where each product stands, with the last reason in words.
async fn publications(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let mut tx = app.db.read().await?;
    let kept = record::load::<Channel>(&mut tx, &code).await?;
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let scope = Scope { app: &app, shared: &shared, reader: &reader.locale };
    let state = STATES.into_iter().find(|state| Some(state.as_str()) == params.get("state"));
    let filter = Filter { channel: Some(kept.record.code.clone()), state, ..Filter::default() };
    let after: Option<(String, String)> = params.cursor()?;
    let after = after.as_ref().map(|(product, channel)| (product.as_str(), channel.as_str()));
    let page = publication::page(&mut tx, &filter, after, PAGE).await?;
    let href = address::<Channel>(&kept.record.code);
    let next = page.last().filter(|_| page.len() as i64 == PAGE).map(|last| {
        let cursor = cursor::encode(&(&last.product, &last.channel));
        format!("{href}/publications?state={}&cursor={cursor}", state.map_or("", Standing::as_str))
    });
    let view = PublicationsView {
        title: kept.record.name.clone(),
        state: state.map_or("", Standing::as_str),
        states: Channel::extra(&mut tx, &scope, &kept).await?["states"].take(),
        lines: page.iter().map(|one| line(&scope, one)).collect(),
        code: kept.record.code,
        href,
        next,
    };
    frame::page(
        &app,
        &session,
        &reader.locale,
        "channels",
        "workbench/rooms/publications.html",
        StatusCode::OK,
        view,
    )
}

fn line(scope: &Scope<'_>, one: &publication::Publication) -> PublicationView {
    let say = |message: &crate::kernel::message::Message| scope.app.words.say(scope.reader, message);
    PublicationView {
        product: one.product.clone(),
        href: editor_address("products", &one.product),
        state: one.state.as_str(),
        reason: one.reason.as_ref().map(|reason| say(&reason.0)),
        hint: one.reason.as_ref().and_then(|reason| scope.app.words.hint(scope.reader, &reason.0)),
        since: one.changed_at.to_rfc3339(),
        delivery: one.delivery.map(|state| state.as_str()),
        delivery_reason: one.delivery_reason.as_ref().map(|reason| say(&reason.0)),
        tries: one.delivery_tries.unwrap_or_default(),
        next_try_at: one.next_try_at.map(|at| at.to_rfc3339()),
    }
}
