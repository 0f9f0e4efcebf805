//! A feed as a stream, whole or what changed since; memory stays flat whatever its length.

use super::{
    Format, Links,
    gzip::{self, Member},
    jsonl,
    keep::{self, KeptFeed},
    packs,
};
use crate::app::App;
use crate::catalog::{Channel, channel::Market, shared::SharedShelf};
use crate::changes::record::Kept;
use crate::db::Tx;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, cursor, locale::Locale, message::Message};
use bytes::Bytes;
use futures::stream::{BoxStream, StreamExt, unfold};
use sqlx::types::Json;
use std::collections::VecDeque;
use std::sync::Arc;
use uuid::Uuid;

/// Packs that are read at once.
const PACKS: i64 = 4;
/// Fragments of a delta that are read at once.
const FRAGMENTS: i64 = 300;

/// A feed, as it can be asked for now.
#[derive(Debug, Clone)]
pub struct Feed {
    kept: KeptFeed,
    /// The channel.
    pub channel: Arc<Kept<Channel>>,
}

impl Feed {
    /// Changes whenever the feed does.
    pub fn etag(&self) -> String {
        format!("{}-{}", self.kept.id.simple(), self.kept.seq)
    }

    /// When it changed last.
    pub fn last_modified(&self) -> Time {
        self.kept.changed_at
    }

    /// What to ask with, for what will have changed after this.
    pub fn cursor(&self) -> String {
        cursor::encode(&(self.kept.id, self.kept.seq))
    }
}

/// The feed of a channel; market and language are the channel's first unless they are said.
///
/// # Errors
/// `NotFound` for an unknown channel, `Invalid` for a market or language that is not its own.
pub async fn feed(
    app: &App,
    channel: &str,
    format: Format,
    market: Option<&str>,
    locale: Option<&Locale>,
) -> Result<Feed> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let channel =
        shared.channels.get(channel).cloned().ok_or_else(|| Error::not_found("channel", channel))?;
    let market = market_of(&channel.record, market)?;
    let locale = locale_of(&channel.record, &market, locale)?;
    let kept = keep::ensure(app, &shared, &channel, format, &market, &locale).await?;
    Ok(Feed { kept, channel })
}

fn market_of(channel: &Channel, country: Option<&str>) -> Result<Market> {
    let known =
        || channel.markets.iter().map(|market| market.country.as_str()).collect::<Vec<_>>().join(", ");
    channel.market(country).cloned().ok_or_else(|| {
        let message = Message::new("shop-market").with("known", known());
        Invalid::at("market", message).value(country.unwrap_or_default()).into()
    })
}

fn locale_of(channel: &Channel, market: &Market, wanted: Option<&Locale>) -> Result<Locale> {
    let first = market.locales.first().unwrap_or(channel.source_locale());
    let Some(wanted) = wanted else { return Ok(first.clone()) };
    let own = channel.locales().chain(&market.locales).find(|locale| *locale == wanted);
    own.cloned().ok_or_else(|| {
        let known = channel.locales().map(Locale::as_str).collect::<Vec<_>>().join(", ");
        Invalid::at("locale", Message::new("shop-locale").with("known", known)).value(wanted).into()
    })
}

/// What goes over the wire.
pub struct Pull {
    /// The feed's bytes.
    pub body: BoxStream<'static, Result<Bytes>>,
    /// Whether they are gzip.
    pub is_compressed: bool,
    /// [`Feed::cursor`] of what is sent.
    pub cursor: String,
}

/// A feed as a stream: all of it, or what changed since a cursor.
///
/// # Errors
/// `Invalid` for a cursor that is not this feed's.
pub async fn pull(app: &App, feed: &Feed, since: Option<&str>, is_compressed: bool) -> Result<Pull> {
    let since = since.map(|text| since_of(feed, text)).transpose()?;
    if since.is_none() {
        freshen(app, feed).await?;
    }
    let links = Links::of(&app.config);
    let kept = &feed.kept;
    let head = kept.format.head(&feed.channel.record.name, &links.home(&kept.locale));
    let mut sending = Sending {
        tx: app.db.read().await?,
        feed: kept.id,
        format: kept.format,
        member: is_compressed.then(Member::default),
        ready: is_compressed.then(Member::head).into_iter().collect(),
        next: match since {
            Some(since) => Next::Fragments { since, after: Uuid::nil() },
            None => Next::Packs { after: -1 },
        },
    };
    sending.say(head.into_bytes())?;
    let body = unfold(Some(sending), |state| async move {
        let mut sending = state?;
        match sending.chunk().await {
            Ok(Some(bytes)) => Some((Ok(bytes), Some(sending))),
            Ok(None) => None,
            Err(error) => Some((Err(error), None)),
        }
    });
    Ok(Pull { body: body.fuse().boxed(), is_compressed, cursor: feed.cursor() })
}

fn since_of(feed: &Feed, text: &str) -> Result<i64> {
    let (id, seq): (Uuid, i64) = cursor::decode(text)?;
    match id == feed.kept.id {
        true => Ok(seq),
        false => Err(Invalid::at("since", Message::new("cursor-unreadable")).value(text).into()),
    }
}

/// Puts the packs together that have changed since someone pulled last.
async fn freshen(app: &App, feed: &Feed) -> Result<()> {
    loop {
        let mut tx = app.db.read().await?;
        let empty = packs::empty(&mut tx, feed.kept.id).await?;
        drop(tx);
        if empty.is_empty() {
            return Ok(());
        }
        for pack in empty {
            let mut tx = app.db.write().await?;
            packs::fill(&mut tx, feed.kept.id, pack).await?;
            tx.commit().await?;
        }
    }
}

enum Next {
    Packs { after: i64 },
    Fragments { since: i64, after: Uuid },
    Tail,
    Nothing,
}

/// A feed on its way: one state of the database, however long it takes.
struct Sending {
    tx: Tx,
    feed: Uuid,
    format: Format,
    /// If it goes compressed.
    member: Option<Member>,
    ready: VecDeque<Bytes>,
    next: Next,
}

type PackRow = (i64, Option<Vec<u8>>);

impl Sending {
    async fn chunk(&mut self) -> Result<Option<Bytes>> {
        loop {
            match self.ready.pop_front() {
                Some(bytes) if bytes.is_empty() => {}
                Some(bytes) => return Ok(Some(bytes)),
                None => match self.next {
                    Next::Packs { after } => self.packs(after).await?,
                    Next::Fragments { since, after } => self.fragments(since, after).await?,
                    Next::Tail => {
                        self.say(self.format.tail().as_bytes().to_vec())?;
                        self.ready.extend(self.member.take().map(Member::tail));
                        self.next = Next::Nothing;
                    }
                    Next::Nothing => return Ok(None),
                },
            }
        }
    }

    /// The next of the feed, as it is.
    fn say(&mut self, plain: Vec<u8>) -> Result<()> {
        let piece = if self.member.is_some() { gzip::piece(&plain)? } else { plain };
        self.send(piece)
    }

    /// The next of the feed, as it is sent: a piece if it goes compressed.
    fn send(&mut self, piece: Vec<u8>) -> Result<()> {
        let piece = Bytes::from(piece);
        self.ready.push_back(match &mut self.member {
            Some(member) => member.next(piece)?,
            None => piece,
        });
        Ok(())
    }

    async fn packs(&mut self, after: i64) -> Result<()> {
        let sql = match self.member.is_some() {
            true => {
                "SELECT pack, packed FROM feed_packs WHERE feed_id = $1 AND pack > $2 ORDER BY pack LIMIT $3"
            }
            false => {
                "SELECT pack, plain FROM feed_packs WHERE feed_id = $1 AND pack > $2 ORDER BY pack LIMIT $3"
            }
        };
        let rows: Vec<PackRow> = self.tx.query(sql).bind(self.feed).bind(after).bind(PACKS).all().await?;
        self.next = match rows.last() {
            Some((last, _)) => Next::Packs { after: *last },
            None => Next::Tail,
        };
        for (pack, bytes) in rows {
            match bytes {
                Some(bytes) => self.send(bytes)?,
                // It changed between the look and the read.
                None => {
                    let plain = packs::assemble(&mut self.tx, self.feed, pack).await?;
                    self.say(plain)?;
                }
            }
        }
        Ok(())
    }

    async fn fragments(&mut self, since: i64, after: Uuid) -> Result<()> {
        let rows: Vec<(Uuid, String, Json<Vec<String>>)> = self
            .tx
            .query(
                "SELECT product_id, body, gone FROM feed_fragments
                  WHERE feed_id = $1 AND seq > $2 AND product_id > $3 ORDER BY product_id LIMIT $4",
            )
            .bind(self.feed)
            .bind(since)
            .bind(after)
            .bind(FRAGMENTS)
            .all()
            .await?;
        self.next = match rows.last() {
            Some((last, ..)) => Next::Fragments { since, after: *last },
            None => Next::Tail,
        };
        let mut text = String::new();
        for (_, body, gone) in rows {
            text.push_str(&body);
            if self.format == Format::Jsonl {
                gone.0.iter().for_each(|sku| text.push_str(&jsonl::deleted(sku)));
            }
        }
        self.say(text.into_bytes())
    }
}
