//! The page of a product that is live, and the review that one sends from there.

use super::{
    avif,
    picture::PhotoFacts,
    product::{self, Said, Shown},
    visit::{Visit, moved},
};
use crate::app::App;
use crate::catalog::Resolved;
use crate::changes::hand::Hand;
use crate::channels::{
    live::{self, Live},
    shop::{self, ShopRequest, ShopSort, Tile},
};
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, fold::fold, locale::Locale, message::Message, origin::OriginKind};
use crate::reviews::{self, Published, Submission};
use crate::web::extract::{Params, is_from_here, read};
use axum::{
    extract::{ConnectInfo, Path, Request, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use chrono::Duration;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Mutex;

/// Reviews on the page.
const REVIEWS: i64 = 12;
/// Products in a row.
const ROW: usize = 8;
/// Reviews that one address may send within [`PACE_MINUTES`].
const PACE: usize = 5;
const PACE_MINUTES: i64 = 30;
/// The largest form, in bytes.
const LARGEST: usize = 32 * 1024;

/// `/{locale}/p/{code}`
pub async fn garment(
    State(app): State<App>,
    Path((locale, code)): Path<(String, String)>,
    params: Params,
    headers: HeaderMap,
) -> Result<Response> {
    let visit = Visit::of(app, &locale, &params, &headers).await?;
    let review = match params.get("review") {
        Some("sent") => json!({"is_sent": true}),
        _ => Value::Null,
    };
    page(&visit, &code, review, StatusCode::OK).await
}

async fn page(visit: &Visit, code: &str, review: Value, status: StatusCode) -> Result<Response> {
    let shopper = &visit.shopper;
    let channel = &shopper.channel.record.code;
    let Some(live) = live::product(&visit.app, channel, code).await? else {
        let is_gone = live::is_withdrawn(&visit.app, &shopper.channel, code).await?;
        return visit.missing_as(if is_gone { StatusCode::GONE } else { StatusCode::NOT_FOUND }).await;
    };
    if live.resolved.product != code {
        return Ok(moved(&shopper.product_path(&live.resolved.product)));
    }
    let mut response = dressed(visit, &live, "storefront/product.html", review).await?;
    *response.status_mut() = status;
    Ok(response)
}

/// The page of a product by a template.
pub async fn dressed(visit: &Visit, live: &Live, template: &str, review: Value) -> Result<Response> {
    let shopper = &visit.shopper;
    let mut images: HashMap<String, PhotoFacts> =
        live.images.iter().map(|(hash, picture)| (hash.clone(), picture.into())).collect();
    avif::mark(&visit.app, &mut images, shopper.now).await;
    let of_market = live.lowest.iter().filter(|((country, _), _)| *country == shopper.market.country);
    let lowest = of_market.map(|((_, variant), amount)| (*variant, *amount)).collect();
    let said = newest_reviews(&visit.app, live).await?;
    let rows = rows(visit, &live.resolved).await?;
    let shown = Shown {
        product: &live.resolved,
        images: &images,
        siblings: &live.siblings,
        figures: live.figures,
        reviews: &said,
        lowest: &lowest,
        rows: &rows,
    };
    let page = product::view(shopper, &shown);
    let about = product::about(shopper, &shown, &page);
    visit.show_with(template, about, page, review).await
}

async fn newest_reviews(app: &App, live: &Live) -> Result<Vec<Said>> {
    let mut tx = app.db.read().await?;
    let published = reviews::published(&mut tx, live.resolved.style_id, None, REVIEWS).await?;
    let said = |review: Published| Said {
        rating: u8::try_from(review.rating).unwrap_or(0),
        locale: review.language(),
        title: Some(review.title).filter(|title| !title.is_empty()),
        body: review.body,
        author: review.author,
        written_at: review.written_at,
        is_verified: review.is_verified,
        fit: review.fit,
    };
    Ok(published.into_iter().map(said).collect())
}

/// What goes with it, and what is like it.
async fn rows(visit: &Visit, resolved: &Resolved) -> Result<Vec<(&'static str, Vec<Tile>)>> {
    let mut rows = Vec::new();
    for (kind, key) in [("complete_the_look", "store-complete-the-look"), ("cross_sell", "store-cross-sell")]
    {
        rows.push((key, associated(visit, resolved, &[kind]).await?));
    }
    let mut alike = associated(visit, resolved, &["substitute", "up_sell"]).await?;
    if alike.len() < ROW {
        alike.extend(look_alikes(visit, resolved).await?);
        let mut seen = std::collections::HashSet::new();
        alike.retain(|tile| seen.insert(tile.style.clone()));
        alike.truncate(ROW);
    }
    rows.push(("store-look-alikes", alike));
    Ok(rows)
}

/// The products that a record names, by their own codes or by those of their styles.
async fn associated(visit: &Visit, resolved: &Resolved, kinds: &[&str]) -> Result<Vec<Tile>> {
    let channel = &visit.shopper.channel.record;
    let mut tiles = Vec::new();
    let codes = kinds.iter().filter_map(|kind| resolved.associations.get(*kind)).flatten();
    let codes: Vec<String> = codes.take(ROW).cloned().collect();
    for code in codes {
        let found = match shop::find(&visit.app, channel, &code).await? {
            Some(tile) => Some(tile),
            None => of_style(visit, &code).await?,
        };
        tiles.extend(found);
    }
    Ok(tiles)
}

async fn of_style(visit: &Visit, style: &str) -> Result<Option<Tile>> {
    let question = ShopRequest { q: style.to_owned(), limit: Some(4), ..visit.question() };
    let answer = shop::search(&visit.app, &question).await?;
    Ok(answer.items.into_iter().find(|tile| fold(&tile.style) == fold(style)))
}

/// Others of its category.
async fn look_alikes(visit: &Visit, resolved: &Resolved) -> Result<Vec<Tile>> {
    let category = resolved.category_code().map(str::to_owned);
    let question = ShopRequest { category, sort: ShopSort::Newest, limit: Some(ROW * 3), ..visit.question() };
    let answer = shop::search(&visit.app, &question).await?;
    Ok(answer.items.into_iter().filter(|tile| tile.style != resolved.style).collect())
}

/// How often an address sent a review lately.
#[derive(Default)]
struct Pace(Mutex<HashMap<String, Vec<Time>>>);

impl Pace {
    fn ask(&self, address: &str, now: Time) -> Result<()> {
        let mut sent = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let since = now - Duration::minutes(PACE_MINUTES);
        sent.retain(|_, times| {
            times.retain(|at| *at > since);
            !times.is_empty()
        });
        let times = sent.entry(address.to_owned()).or_default();
        if times.len() >= PACE {
            return Err(Error::TooMany { retry_after: PACE_MINUTES.unsigned_abs() * 60 });
        }
        times.push(now);
        Ok(())
    }
}

/// `POST /{locale}/p/{code}/reviews`: a review, which waits for moderation. A form that is refused keeps what was typed.
pub async fn review(
    State(app): State<App>,
    Path((locale, code)): Path<(String, String)>,
    peer: Option<axum::Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response> {
    let visit = Visit::of(app, &locale, &Params::default(), &headers).await?;
    let bytes = read(request.into_body(), LARGEST).await?;
    let form = Form::read(&bytes);
    let sent = format!("{}?review=sent#reviews", visit.shopper.product_path(&code));
    if !form.bait.is_empty() {
        return Ok(Redirect::to(&sent).into_response());
    }
    if !is_from_here(&visit.app, &headers) {
        let refused = form.refused(&visit, "store-review-elsewhere");
        return page(&visit, &code, refused, StatusCode::FORBIDDEN).await;
    }
    let Some(submission) = form.submission(&code, &visit.shopper.locale) else {
        let refused = form.refused(&visit, "store-review-refused");
        return page(&visit, &code, refused, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    if live::product(&visit.app, &visit.shopper.channel.record.code, &code).await?.is_none() {
        return visit.missing().await;
    }
    let address = peer.map_or_else(|| "unknown".to_owned(), |peer| peer.0.0.ip().to_string());
    visit.app.slots.get::<Pace>().ask(&address, visit.shopper.now)?;
    let hand = Hand::new("a shopper", "storefront", OriginKind::Person, visit.app.clock.now());
    reviews::submit(&visit.app, &hand, submission).await?;
    Ok(Redirect::to(&sent).into_response())
}

/// What was typed.
struct Form {
    rating: u8,
    fit: Option<String>,
    title: String,
    body: String,
    author: String,
    /// A field that people do not see: who fills it is a robot.
    bait: String,
}

impl Form {
    fn read(bytes: &[u8]) -> Form {
        let form = Params::of(&String::from_utf8_lossy(bytes));
        let text = |name: &str| form.get(name).unwrap_or_default().trim().to_owned();
        let is_fit = |fit: &String| ["small", "true_to_size", "large"].contains(&fit.as_str());
        Form {
            rating: text("rating").parse().unwrap_or(0),
            fit: Some(text("fit")).filter(is_fit),
            title: text("title"),
            body: text("body"),
            author: text("author"),
            bait: text("website"),
        }
    }

    /// What the form shows when it comes back: nothing that was typed is lost.
    fn refused(&self, visit: &Visit, key: &'static str) -> Value {
        let shopper = &visit.shopper;
        let said = shopper.words.explain_message(&shopper.locale, &Message { key, args: Vec::new() });
        json!({
            "is_sent": false,
            "error": format!("{} {}", said.text, said.hint.unwrap_or_default()),
            "rating": self.rating,
            "fit": self.fit,
            "title": self.title,
            "body": self.body,
            "author": self.author,
        })
    }

    /// The review, if it has stars, some words and a name.
    fn submission(&self, code: &str, locale: &Locale) -> Option<Submission> {
        let length = |text: &String| text.chars().count();
        let fits = (10..=4_000).contains(&length(&self.body))
            && (1..=60).contains(&length(&self.author))
            && length(&self.title) <= 120
            && (1..=5).contains(&self.rating);
        fits.then(|| Submission {
            product: code.to_owned(),
            rating: self.rating,
            title: self.title.clone(),
            body: self.body.clone(),
            locale: locale.clone(),
            author: self.author.clone(),
            email: None,
            fit: self.fit.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::clock::Clock;

    #[test]
    fn a_review_needs_stars_words_and_a_name() {
        for (form, is_taken) in [
            ("rating=4&body=Soft+from+the+first+day.&author=Jana&fit=small", true),
            ("rating=4&body=Soft+from+the+first+day.&author=Jana&fit=%3Cb%3E", true),
            ("rating=0&body=Soft+from+the+first+day.&author=Jana", false),
            ("rating=six&body=Soft+from+the+first+day.&author=Jana", false),
            ("body=Soft+from+the+first+day.&author=Jana", false),
            ("rating=4&body=Soft.&author=Jana", false),
            ("rating=4&body=Soft+from+the+first+day.&author=+", false),
        ] {
            let taken = Form::read(form.as_bytes()).submission("LIN-001-navy", &Locale::english());
            assert_eq!(taken.is_some(), is_taken, "{form}");
            assert!(taken.is_none_or(|taken| taken.fit.is_none_or(|fit| fit == "small")));
        }
    }

    #[test]
    fn who_sends_too_many_waits() {
        let (pace, clock) = (Pace::default(), Clock::real());
        for _ in 0..PACE {
            pace.ask("10.0.0.1", clock.now()).unwrap();
        }
        assert!(matches!(pace.ask("10.0.0.1", clock.now()), Err(Error::TooMany { .. })));
        assert!(pace.ask("10.0.0.2", clock.now()).is_ok());
        clock.advance(Duration::minutes(PACE_MINUTES + 1));
        assert!(pace.ask("10.0.0.1", clock.now()).is_ok());
    }
}
