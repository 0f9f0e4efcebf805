//! What people type, read for programs: a composition or a care instruction in any language, as codes, or with the place of
//! every part that cannot be read. Nothing is kept.

use crate::app::App;
use crate::catalog::composition_text::Beside;
use crate::catalog::{care::Care, care_advice, care_label, care_text, composition_text};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{locale::Locale, message::Message};
use crate::people::{Actor, Right};
use crate::web::api::products::country;
use crate::web::extract::{Params, Reader};
use crate::web::problem;
use axum::{Json, Router, extract::State, routing::get};
use serde_json::{Value, json};

/// `GET /reading/composition` and `/reading/care`.
pub fn router() -> Router<App> {
    Router::new().route("/reading/composition", get(composition)).route("/reading/care", get(care))
}

/// `?text=95 cotton 5 elastane&locale=en&market=US`: the codes, the label of the market, and the care that the fibres suggest.
async fn composition(
    actor: Actor,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Json<Value>> {
    actor.ask(Right::Read)?;
    let params = params.only(&["text", "locale", "market"])?;
    let locale = params.locale()?.unwrap_or(reader.locale);
    let market = params.get("market").map(country).transpose()?;
    let text = text(params.get("text"))?;
    Ok(Json(match composition_text::read(&app.words, text, Some(&locale)) {
        Ok(composition) => json!({
            "composition": composition,
            "label": composition_text::label(&app.words, &composition, Beside::default(), &locale, market.as_deref()),
            "suggested_care": care_advice::suggestion(&composition),
            "errors": [],
        }),
        Err(unread) => {
            let errors: Vec<Value> = unread.iter().map(|part| told(&app, &locale, part)).collect();
            json!({ "composition": null, "errors": errors })
        }
    }))
}

fn told(app: &App, locale: &Locale, part: &composition_text::Unread) -> Value {
    let said = app.words.explain_message(locale, &part.message);
    json!({
        "from": part.from, "to": part.to, "text": part.text, "reason": said.text, "fix": said.hint,
        "code": part.message.key,
    })
}

/// `?text=Machine wash 30, do not bleach&locale=en&market=US`: the codes, and the label of the market.
async fn care(actor: Actor, State(app): State<App>, reader: Reader, params: Params) -> Result<Json<Value>> {
    actor.ask(Right::Read)?;
    let params = params.only(&["text", "locale", "market"])?;
    let locale = params.locale()?.unwrap_or(reader.locale);
    let market = params.get("market").map(country).transpose()?;
    let text = text(params.get("text"))?;
    Ok(Json(match care_text::read(&app.words, text, Some(&locale)) {
        Ok(care) => {
            let read: Care = serde_json::from_value(care.clone()).map_err(|e| Error::internal("care", e))?;
            let label = care_label::label(&app.words, &read, &locale, market.as_deref());
            json!({ "care": care, "label": label, "errors": [] })
        }
        Err(message) => {
            let error = Error::from(Invalid::at("care", message).value(text));
            json!({ "care": null, "errors": problem::field_details(&app, &locale, &error) })
        }
    }))
}

fn text(given: Option<&str>) -> Result<&str> {
    let missing = || Error::from(Invalid::at("text", Message::new("field-missing")));
    given.map(str::trim).filter(|text| !text.is_empty()).ok_or_else(missing)
}
