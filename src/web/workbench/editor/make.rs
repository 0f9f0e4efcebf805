//! What is made new: a style, a colour of it, the sizes of a colour.

use super::open::{Open, OpenProduct};
use super::page::{self, Again};
use super::save::Form;
use super::view::Choice;
use crate::app::App;
use crate::catalog::{Product, Shared, Style, Variant, shared::SharedShelf};
use crate::changes::merge::Doc;
use crate::changes::plan::{Mode, Step, Wish};
use crate::error::{Error, Invalid, Result};
use crate::facts::Vocabulary;
use crate::kernel::{code::Code, locale::Locale, message::Message};
use crate::people::{Actor, Touch};
use crate::web::api::{resource::Resource, write};
use crate::web::extract::{Posted, Reader, Session};
use crate::web::problem::field_details;
use crate::web::workbench::{frame, products::editor_address};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashSet};

#[derive(Debug, Serialize)]
struct View {
    typed: Map<String, Value>,
    problem: Option<String>,
    wrong: BTreeMap<String, String>,
    language: String,
    categories: Vec<Choice>,
    brands: Vec<Choice>,
    departments: Vec<Choice>,
}

/// `GET /workbench/new/style`.
pub async fn form(session: Session, State(app): State<App>, reader: Reader) -> Result<Response> {
    session
        .actor
        .ask_to_write(Touch { kind: crate::changes::kind::Kind::Style, fields: &[], categories: &[] })
        .or_else(
            // Who may write in a part of the taxonomy chooses a category of it.
            |refused| if session.actor.is_bound_to_categories() { Ok(()) } else { Err(refused) },
        )?;
    show(&app, &session, &reader.locale, Map::new(), None).await
}

async fn show(
    app: &App,
    session: &Session,
    locale: &Locale,
    typed: Map<String, Value>,
    refused: Option<Error>,
) -> Result<Response> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let status = refused.as_ref().map_or(StatusCode::OK, crate::web::problem::status);
    let details = refused.as_ref().map(|error| field_details(app, locale, error)).unwrap_or_default();
    let wrong = details.into_iter().map(|one| {
        let text = one.fix.map_or(one.reason.clone(), |fix| format!("{} {fix}", one.reason));
        (one.field, text)
    });
    let view = View {
        wrong: wrong.collect(),
        problem: refused.map(|error| app.words.explain(locale, &error).text),
        language: shared.source_locale().to_string(),
        categories: categories(&shared, locale),
        brands: brands(&shared),
        departments: names(app, locale, Vocabulary::Department),
        typed,
    };
    frame::page(app, session, locale, "products", "workbench/new_style.html", status, view)
}

fn brands(shared: &Shared) -> Vec<Choice> {
    let all = shared.brands.iter();
    all.map(|kept| Choice { value: kept.record.code.clone(), label: kept.record.name.clone() }).collect()
}

/// The categories as choices, each with its path.
pub(super) fn categories(shared: &Shared, locale: &Locale) -> Vec<Choice> {
    let found = crate::catalog::fields::categories(locale, shared).into_iter();
    found.map(|(value, label)| Choice { value, label }).collect()
}

/// The words of a vocabulary as choices.
pub(super) fn names(app: &App, locale: &Locale, vocabulary: Vocabulary) -> Vec<Choice> {
    let label = |code: &str| app.words.name(locale, vocabulary, code).to_string();
    vocabulary.codes().into_iter().map(|code| Choice { value: code.to_owned(), label: label(code) }).collect()
}

fn text<'f>(form: &'f Map<String, Value>, name: &str) -> Option<&'f str> {
    form.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
}

/// `POST /workbench/new/style`.
pub async fn style(
    State(app): State<App>,
    reader: Reader,
    Posted { session, form }: Form,
) -> Result<Response> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    match made::<Style>(&app, &session.actor, style_of(&shared, &form)).await {
        Ok(code) => Ok(Redirect::to(&editor_address("styles", &code)).into_response()),
        Err(error @ (Error::Invalid(_) | Error::Forbidden(_) | Error::Conflict(_))) => {
            show(&app, &session, &reader.locale, form, Some(error)).await
        }
        Err(error) => Err(error),
    }
}

fn style_of(shared: &Shared, form: &Map<String, Value>) -> Result<(String, Doc)> {
    let code = Code::parse(text(form, "code").unwrap_or_default())?;
    let mut doc = Doc::new();
    for name in ["category", "brand", "department", "season"] {
        doc.extend(text(form, name).map(|value| (name.to_owned(), json!(value))));
    }
    if let Some(title) = text(form, "title") {
        doc.insert("texts".into(), json!({ shared.source_locale().as_str(): { "title": title } }));
    }
    Ok((code.as_str().to_owned(), doc))
}

/// Makes a record; its code.
async fn made<T: Resource>(app: &App, actor: &Actor, wish: Result<(String, Doc)>) -> Result<String> {
    let (code, doc) = wish?;
    let wish = Wish { code: code.clone(), doc, mode: Mode::Create, expected: None };
    let (tx, _) = write::save_as::<T>(app, actor, wish, "workbench").await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(code)
}

/// `POST /workbench/styles/{code}/colours` with `product`, `colour_family` and `colour`, its name in the source language.
pub async fn colour(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    Posted { session, form }: Form,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let open = Open::style(&mut tx, &app, &code).await?;
    drop(tx);
    match made::<Product>(&app, &session.actor, colour_of(&open, &form)).await {
        Ok(code) => Ok(Redirect::to(&editor_address("products", &code)).into_response()),
        Err(error @ (Error::Invalid(_) | Error::Forbidden(_) | Error::Conflict(_))) => {
            again(&app, &session, &reader.locale, &open, form, error).await
        }
        Err(error) => Err(error),
    }
}

fn colour_of(open: &Open, form: &Map<String, Value>) -> Result<(String, Doc)> {
    let family = text(form, "new.colour_family");
    let said = text(form, "new.product").map(str::to_owned);
    let code = said.or_else(|| Some(format!("{}-{}", open.code, family?)));
    let missing = || Invalid::at("new.product", Message::new("field-missing").with("field", "product"));
    let code = Code::parse(&code.ok_or_else(missing)?)?.as_str().to_owned();
    let mut doc = Doc::new();
    doc.insert("style".into(), json!(open.code));
    doc.insert("position".into(), json!(open.colours.len()));
    doc.extend(family.map(|family| ("colour_family".to_owned(), json!(family))));
    if let Some(colour) = text(form, "new.colour") {
        let source = open.shared.source_locale();
        doc.insert("texts".into(), json!({ source.as_str(): { "colour": colour } }));
    }
    Ok((code, doc))
}

/// A size that a product may have and has not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Absent {
    /// As the chart has it.
    pub size: String,
    /// The second dimension; empty if there is none.
    pub second: String,
    /// Both in one text.
    pub label: String,
}

/// The sizes of a product's chart that it does not have, in the order of the chart.
pub fn absent(product: &OpenProduct) -> Vec<Absent> {
    let Some(chart) = product.resolved.size_chart.as_ref().map(|chart| &chart.value.record) else {
        return Vec::new();
    };
    let there: HashSet<(&str, &str)> = product
        .family
        .variants
        .iter()
        .map(|kept| (kept.record.size.as_str(), kept.record.second_size.as_str()))
        .collect();
    let seconds: Vec<&str> = match chart.second_sizes.is_empty() {
        true => vec![""],
        false => chart.second_sizes.iter().map(String::as_str).collect(),
    };
    let all =
        chart.sizes.iter().flat_map(|size| seconds.iter().map(move |second| (size.label.as_str(), *second)));
    let absent = all.filter(|one| !there.contains(one)).map(|(size, second)| Absent {
        label: if second.is_empty() { size.to_owned() } else { format!("{size}/{second}") },
        size: size.to_owned(),
        second: second.to_owned(),
    });
    absent.collect()
}

/// `POST /workbench/products/{code}/sizes` with `size` (any number of times, `38` or `32/34`) and `more`, sizes that no chart
/// has, divided by commas. Each becomes a variant with the SKU of its product and its size.
pub async fn sizes(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    Posted { session, form }: Form,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let open = Open::product(&mut tx, &app, &code).await?;
    drop(tx);
    let wishes = variants(&open, &form);
    let outcome = match wishes {
        Ok(wishes) => all_made(&app, &session.actor, wishes).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => Ok(Redirect::to(&format!("{}?saved=yes#sizes", editor_address("products", &open.code)))
            .into_response()),
        Err(error @ (Error::Invalid(_) | Error::Forbidden(_) | Error::Conflict(_))) => {
            again(&app, &session, &reader.locale, &open, form, error).await
        }
        Err(error) => Err(error),
    }
}

fn variants(open: &Open, form: &Map<String, Value>) -> Result<Vec<Wish>> {
    let product = open.product.as_ref().ok_or_else(|| Error::not_found("product", &open.code))?;
    let chosen = match form.get("size") {
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let more = text(form, "more").unwrap_or_default();
    let more = more.split(',').map(str::trim).filter(|size| !size.is_empty());
    let labels: Vec<&str> = chosen.into_iter().chain(more).collect();
    if labels.is_empty() {
        return Err(Invalid::at("sizes", Message::new("field-missing").with("field", "size")).into());
    }
    let known = absent(product);
    let first = product.family.variants.iter().map(|kept| kept.record.position + 1).max().unwrap_or(0);
    let wish = |(position, label): (i64, &str)| {
        let one = known.iter().find(|one| one.label == label);
        let (size, second) = one.map_or((label, ""), |one| (one.size.as_str(), one.second.as_str()));
        let sku = sku(&open.code, label);
        let mut doc = Doc::from_iter([
            ("product".to_owned(), json!(open.code)),
            ("size".to_owned(), json!(size)),
            ("position".to_owned(), json!(position)),
        ]);
        if !second.is_empty() {
            doc.insert("second_size".into(), json!(second));
        }
        Code::parse(&sku).map(|sku| Wish {
            code: sku.as_str().to_owned(),
            doc,
            mode: Mode::Create,
            expected: None,
        })
    };
    (first..).zip(labels).map(wish).collect()
}

/// The stock keeping unit of a size: what a code may not hold becomes a hyphen.
fn sku(product: &str, label: &str) -> String {
    let label: String = label
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-') { c } else { '-' })
        .collect();
    format!("{product}-{label}")
}

async fn all_made(app: &App, actor: &Actor, wishes: Vec<Wish>) -> Result<()> {
    let hand = actor.hand("workbench", app.clock.now());
    let mut tx = app.db.write().await?;
    for step in write::write_in::<Variant>(&mut tx, app, actor, &hand, wishes).await? {
        if let Step::Refuse(error) = step {
            return Err(error);
        }
    }
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(())
}

async fn again(
    app: &App,
    session: &Session,
    locale: &Locale,
    open: &Open,
    typed: Map<String, Value>,
    error: Error,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let status = crate::web::problem::status(&error);
    page::answer(app, &mut tx, session, locale, open, Some(Again { typed, error }), status).await
}

#[cfg(test)]
mod tests {
    use super::sku;

    #[test]
    fn a_sku_says_its_product_and_size() {
        for (label, expected) in
            [("38", "LIN-navy-38"), ("32/34", "LIN-navy-32-34"), ("One size", "LIN-navy-One-size")]
        {
            assert_eq!(sku("LIN-navy", label), expected);
        }
    }
}
