//! Where each product stands on each channel, and why.

use crate::app::App;
use crate::channels::{
    connectors::delivery,
    publication::{self, Filter, Publication, State as Standing},
};
use crate::error::{Invalid, Result};
use crate::kernel::{cursor, locale::Locale, message::Message};
use crate::people::{Actor, Right};
use crate::web::{
    api::view,
    extract::{Params, Reader},
};
use axum::{Router, extract::State, response::Response, routing::get};
use serde_json::{Value, json};

/// `GET /publications?channel=&product=&state=&delivery=&limit=&cursor=`.
pub fn router() -> Router<App> {
    Router::new().route("/", get(publications))
}

/// A page of publications by product and channel; reasons are told in the reader's language.
async fn publications(
    actor: Actor,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    actor.ask(Right::Read)?;
    let params = params.only(&["channel", "product", "state", "delivery", "limit", "cursor"])?;
    let filter = Filter {
        channel: params.get("channel").map(str::to_owned),
        product: params.get("product").map(str::to_owned),
        state: params.get("state").map(state).transpose()?,
        delivery: params.get("delivery").map(delivery_state).transpose()?,
    };
    let after: Option<(String, String)> = params.cursor()?;
    let limit = params.limit()?;
    let mut tx = app.db.read().await?;
    let after = after.as_ref().map(|(product, channel)| (product.as_str(), channel.as_str()));
    let page = publication::page(&mut tx, &filter, after, limit).await?;
    let is_full = usize::try_from(limit).is_ok_and(|limit| page.len() == limit);
    let next = page.last().filter(|_| is_full).map(|last| cursor::encode(&(&last.product, &last.channel)));
    let items = page.iter().map(|publication| shown(&app, &reader.locale, publication)).collect();
    Ok(view::page(items, next))
}

fn state(text: &str) -> Result<Standing> {
    serde_json::from_value(Value::from(text)).map_err(|_| {
        let known =
            [Standing::Pending, Standing::Live, Standing::Outdated, Standing::Failed, Standing::Withdrawn];
        let known = known.map(Standing::as_str).join(", ");
        Invalid::at("state", Message::new("publication-state").with("known", known)).value(text).into()
    })
}

fn delivery_state(text: &str) -> Result<delivery::State> {
    serde_json::from_value(Value::from(text)).map_err(|_| {
        let known = delivery::State::ALL.map(delivery::State::as_str).join(", ");
        Invalid::at("delivery", Message::new("publication-state").with("known", known)).value(text).into()
    })
}

fn shown(app: &App, reader: &Locale, publication: &Publication) -> Value {
    let told = |reason: &Message| json!({"key": reason.key, "text": app.words.say(reader, reason), "hint": app.words.hint(reader, reason)});
    let reason = publication.reason.as_ref().map(|reason| told(&reason.0));
    let delivery = publication.delivery.map(|state| {
        json!({
            "state": state,
            "reason": publication.delivery_reason.as_ref().map(|reason| told(&reason.0)),
            "tries": publication.delivery_tries,
            "next_try_at": publication.next_try_at,
        })
    });
    json!({
        "channel": publication.channel,
        "product": publication.product,
        "state": publication.state,
        "revision": publication.snapshot_hash,
        "reason": reason,
        "remote_id": publication.remote_id,
        "changed_at": publication.changed_at,
        "delivery": delivery,
    })
}
