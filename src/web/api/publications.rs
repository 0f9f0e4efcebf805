//! Where products stand on channels.

use super::view;
use crate::app::App;
use crate::channels::publication::{self, Filter, Publication, State as Standing};
use crate::error::{Invalid, Result};
use crate::kernel::{cursor, message::Message};
use crate::people::{Actor, Right};
use crate::web::extract::{Params, Reader};
use axum::{Router, extract::State, response::Response, routing::get};
use serde_json::{Value, json};

/// `GET /publications?channel=&product=&state=`.
pub fn router() -> Router<App> {
    Router::new().route("/", get(list))
}

fn state(text: &str) -> Result<Standing> {
    serde_json::from_value(json!(text)).map_err(|_| {
        let known = "pending, live, outdated, failed, withdrawn";
        Invalid::at("state", Message::new("view-unknown").with("known", known)).value(text).into()
    })
}

async fn list(actor: Actor, State(app): State<App>, reader: Reader, params: Params) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["channel", "product", "state", "limit", "cursor"])?;
    let owned = |name: &str| params.get(name).map(str::to_owned);
    let filter = Filter {
        channel: owned("channel"),
        product: owned("product"),
        state: params.get("state").map(state).transpose()?,
    };
    let after: Option<(String, String)> = params.cursor()?;
    let limit = params.limit()?;
    let mut tx = app.db.read().await?;
    let place = after.as_ref().map(|(product, channel)| (product.as_str(), channel.as_str()));
    let mut found = publication::page(&mut tx, &filter, place, limit + 1).await?;
    let has_more = found.len() as i64 > limit;
    found.truncate(limit.unsigned_abs() as usize);
    let next = found.last().filter(|_| has_more).map(|last| cursor::encode(&(&last.product, &last.channel)));
    let items = found.iter().map(|one| shown(&app, &reader, one)).collect();
    Ok(view::page(items, next))
}

/// A publication with its reason in words.
fn shown(app: &App, reader: &Reader, publication: &Publication) -> Value {
    let mut shown = json!(publication);
    if let Some(reason) = &publication.reason {
        let said = app.words.explain_message(&reader.locale, &reason.0);
        shown["reason"] = json!({ "code": reason.0.key, "reason": said.text, "fix": said.hint });
    }
    shown
}
