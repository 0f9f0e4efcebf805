//! What shall be done to the products that were chosen: first which field, then how, then the plan.

use crate::app::App;
use crate::bulk::{self, Act, Edit, Level, Order, Selection, order};
use crate::catalog::{
    Shared,
    fields::{self, Field},
    grid::view::Asks,
    shared::SharedShelf,
    standing::State as Standing,
};
use crate::error::{Error, Result};
use crate::kernel::locale::Locale;
use crate::people::Right;
use crate::web::extract::{Params, Posted, Reader, Session};
use crate::web::problem::{FieldDetails, field_details};
use crate::web::workbench::{
    frame,
    products::{asks_of, control, pairs},
};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::{Map, Value};

#[derive(Debug, Serialize)]
struct Offer {
    /// `product:texts.de.title`, `style:season`, `state:approved`.
    value: String,
    label: String,
    is_chosen: bool,
}

#[derive(Debug, Serialize)]
struct View {
    count: u64,
    /// The codes, if they were ticked.
    codes: Vec<String>,
    /// The selection as hidden fields.
    selection: Vec<(String, String)>,
    query: String,
    states: Vec<Offer>,
    of_product: Vec<Offer>,
    of_style: Vec<Offer>,
    of_variant: Vec<Offer>,
    is_price: bool,
    what: String,
    /// The name of what was chosen; none if nothing was yet.
    label: Option<String>,
    is_state: bool,
    acts: Vec<&'static str>,
    act: String,
    control: &'static str,
    options: Vec<(String, String)>,
    locales: Vec<String>,
    value: String,
    find: String,
    with: String,
    from: String,
    lang: Option<String>,
    wrong: Vec<FieldDetails>,
    back: String,
}

/// `/workbench/bulk?pick=codes&code=A&code=B`, `?pick=all&q=…`, with `what` once it was chosen.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    let codes: Vec<String> = params.all("code").into_iter().map(str::to_owned).collect();
    let mut asks = asks_of(&params);
    let styles: Vec<String> = params.all("style").into_iter().map(|code| format!("\"{code}\"")).collect();
    if !styles.is_empty() {
        // Styles that were ticked are all colours of them, whatever else was asked.
        asks = Asks { query: format!("style = {}", styles.join(", ")), ..Asks::default() };
    }
    let what = params.get("what").unwrap_or_default().to_owned();
    let of_all = params.get("pick") == Some("all") || !styles.is_empty();
    let chosen = Chosen { of_all, codes, asks, what };
    page(&app, &session, &reader.locale, chosen, &Map::new(), None).await
}

/// Which products were chosen, and what shall be done to them.
struct Chosen {
    of_all: bool,
    codes: Vec<String>,
    asks: Asks,
    what: String,
}

impl Chosen {
    fn selection(&self, locale: &Locale) -> Selection {
        if self.of_all {
            let (query, filters) = (self.asks.query.clone(), self.asks.filters.clone());
            return Selection::Query { query, filters, locale: locale.clone() };
        }
        Selection::Codes(self.codes.clone())
    }

    fn hidden(&self) -> Vec<(String, String)> {
        if self.of_all {
            let mut found = vec![("pick".to_owned(), "all".to_owned())];
            found.extend(pairs(&self.asks));
            return found;
        }
        let codes = self.codes.iter().map(|code| ("code".to_owned(), code.clone()));
        std::iter::once(("pick".to_owned(), "codes".to_owned())).chain(codes).collect()
    }
}

async fn page(
    app: &App,
    session: &Session,
    locale: &Locale,
    chosen: Chosen,
    typed: &Map<String, Value>,
    error: Option<Error>,
) -> Result<Response> {
    session.actor.ask(Right::HandIn)?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let text = |name: &str| typed.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let field = field_of(&shared, &chosen.what);
    let acts = field.as_ref().map(|(level, field)| acts(*level, field)).unwrap_or_default();
    let locales = fields::locales(&shared).into_iter().map(|locale| locale.to_string());
    let own = field.as_ref().and_then(|(_, field)| field.locale.as_ref().map(Locale::to_string));
    let states = states(app, locale, &chosen.what);
    let label = match &field {
        Some((_, field)) => Some(fields::name(&app.words, locale, &shared, field)),
        None => states.iter().find(|offer| offer.is_chosen).map(|offer| offer.label.clone()),
    };
    let status = error.as_ref().map_or(StatusCode::OK, crate::web::problem::status);
    let view = View {
        count: chosen.selection(locale).count(app).await?,
        selection: chosen.hidden(),
        query: chosen.asks.query.clone(),
        is_state: chosen.what.starts_with("state:"),
        of_product: offers(app, locale, &shared, Level::Product, &chosen.what),
        of_style: offers(app, locale, &shared, Level::Style, &chosen.what),
        of_variant: offers(app, locale, &shared, Level::Variant, &chosen.what),
        is_price: chosen.what.starts_with("variant:price."),
        states,
        label,
        act: if text("act").is_empty() {
            acts.first().copied().unwrap_or("").to_owned()
        } else {
            text("act")
        },
        acts,
        control: field.as_ref().map_or("line", |(_, field)| control(field.control)),
        options: field
            .as_ref()
            .map(|(_, field)| fields::options(&app.words, locale, &shared, field))
            .unwrap_or_default(),
        locales: locales.filter(|locale| Some(locale) != own.as_ref()).collect(),
        lang: own,
        value: text("value"),
        find: text("find"),
        with: text("with"),
        from: text("from"),
        wrong: error.map(|error| told(app, locale, &error)).unwrap_or_default(),
        back: back(&chosen),
        codes: if chosen.of_all { Vec::new() } else { chosen.codes },
        what: chosen.what,
    };
    frame::page(app, session, locale, "products", "workbench/bulk.html", status, view)
}

fn told(app: &App, locale: &Locale, error: &Error) -> Vec<FieldDetails> {
    let found = field_details(app, locale, error);
    if !found.is_empty() {
        return found;
    }
    let said = app.words.explain(locale, error);
    let code = crate::web::problem::key(error);
    vec![FieldDetails { field: String::new(), value: None, reason: said.text, fix: said.hint, code }]
}

/// The list that somebody came from.
fn back(chosen: &Chosen) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs(&chosen.asks));
    format!("/workbench/products?{}", query.finish())
}

fn field_of(shared: &Shared, what: &str) -> Option<(Level, Field)> {
    let (level, path) = what.split_once(':')?;
    let level = match level {
        "product" => Level::Product,
        "style" => Level::Style,
        "variant" => Level::Variant,
        _ => return None,
    };
    order::changeable(level, shared).into_iter().find(|field| field.path == path).map(|field| (level, field))
}

/// What can be done to a field.
fn acts(level: Level, field: &Field) -> Vec<&'static str> {
    let mut found = vec!["set"];
    let (is_text, is_list) = (bulk::is_text(field), bulk::is_list(field));
    if is_text || is_list {
        found.push("append");
    }
    if is_list {
        found.push("remove");
    }
    if is_text {
        found.push("replace");
    }
    if field.locale.is_some() {
        found.push("copy");
    }
    if level == Level::Product && field.path != order::CATEGORIES {
        found.push("inherit");
    }
    found.push("clear");
    found
}

fn states(app: &App, locale: &Locale, what: &str) -> Vec<Offer> {
    let offer = |(state, label): (Standing, String)| {
        let value = format!("state:{}", state.as_str());
        Offer { is_chosen: value == what, value, label }
    };
    let word = |key: &str| app.words.text(locale, key);
    [
        (Standing::InReview, word("workbench-hand-in")),
        (Standing::Approved, word("workbench-approve")),
        (Standing::Archived, word("workbench-archive")),
        (Standing::Draft, word("grid-back-to-draft")),
    ]
    .map(offer)
    .into()
}

fn offers(app: &App, locale: &Locale, shared: &Shared, level: Level, what: &str) -> Vec<Offer> {
    let head = match level {
        Level::Product => "product",
        Level::Style => "style",
        Level::Variant => "variant",
    };
    let offer = |field: Field| {
        let value = format!("{head}:{}", field.path);
        Offer { is_chosen: value == what, label: fields::name(&app.words, locale, shared, &field), value }
    };
    order::changeable(level, shared).into_iter().map(offer).collect()
}

/// `POST /workbench/bulk`: the answer leads to the plan in the making.
pub async fn hand_in(
    State(app): State<App>,
    reader: Reader,
    posted: Posted<Map<String, Value>>,
) -> Result<Response> {
    let Posted { session, form } = posted;
    let text = |name: &str| form.get(name).and_then(Value::as_str).unwrap_or_default();
    let list = |name: &str| match form.get(name) {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let pairs: Vec<(String, String)> = crate::catalog::grid::FACETS
        .iter()
        .chain(&["q", "sort", "of"])
        .flat_map(|name| list(name).into_iter().map(move |value| ((*name).to_owned(), value)))
        .collect();
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let asks = asks_of(&Params::of(&query));
    let chosen =
        Chosen { of_all: text("pick") == "all", codes: list("code"), asks, what: text("what").to_owned() };
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let order = order_of(&app, &reader.locale, &shared, &chosen, &form);
    let handed_in = match order {
        Ok(order) => bulk::draft::hand_in(&app, &session.actor, &reader.locale, order).await,
        Err(error) => Err(error),
    };
    match handed_in {
        Ok(job) => Ok(Redirect::to(&format!("/workbench/plans/{}", job.id)).into_response()),
        Err(error @ (Error::Invalid(_) | Error::Forbidden(_))) => {
            page(&app, &session, &reader.locale, chosen, &form, Some(error)).await
        }
        Err(error) => Err(error),
    }
}

fn order_of(
    app: &App,
    locale: &Locale,
    shared: &Shared,
    chosen: &Chosen,
    form: &Map<String, Value>,
) -> Result<Order> {
    let text = |name: &str| form.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let word = |key: &str| app.words.text(locale, key);
    let selection = chosen.selection(locale);
    if let Some(state) = chosen.what.strip_prefix("state:") {
        let state = Standing::ALL.into_iter().find(|known| known.as_str() == state);
        let offer = states(app, locale, &chosen.what).into_iter().find(|offer| offer.is_chosen);
        let title = offer.map(|offer| offer.label).unwrap_or_default();
        return Ok(Order { selection, edit: None, state, title });
    }
    let Some((level, field)) = field_of(shared, &chosen.what) else {
        return Ok(Order { selection, edit: None, state: None, title: String::new() });
    };
    let act = match text("act").as_str() {
        "clear" => Act::Clear,
        "inherit" => Act::Inherit,
        "append" => Act::Append(text("value")),
        "remove" => Act::Remove(text("value")),
        "replace" => Act::Replace { find: text("find"), with: text("with") },
        "copy" => Act::CopyFrom(Locale::parse(&text("from"))?),
        _ => Act::Set(text("value")),
    };
    let doing = match &act {
        Act::Set(_) => word("grid-act-set"),
        Act::Clear => word("grid-act-clear"),
        Act::Inherit => word("grid-act-inherit"),
        Act::Append(_) => word("grid-act-append"),
        Act::Remove(_) => word("grid-act-remove"),
        Act::Replace { .. } => word("grid-act-replace"),
        Act::CopyFrom(_) => word("grid-act-copy"),
    };
    let title = format!("{}: {doing}", fields::name(&app.words, locale, shared, &field));
    Ok(Order { selection, edit: Some(Edit { level, field: field.path, act }), state: None, title })
}
