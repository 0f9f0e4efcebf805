//! Files that a form brings: its token first, then file by file, each within the limit; and what becomes of a file.

use crate::app::App;
use crate::changes::{
    plan::{Mode, Step, Wish},
    record::Record,
};
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use crate::media::{Asset, Limits};
use crate::people::{Actor, secret};
use crate::web::api::{record, write};
use crate::web::extract::Session;
use axum::extract::{FromRequest, Multipart, Request};
use bytes::Bytes;
use std::collections::HashMap;
use std::sync::LazyLock;
use tokio::sync::{Semaphore, SemaphorePermit};

/// Forms with files that are in memory at the same time: each holds one file.
static AT_ONCE: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(3));

/// Most files of one form.
pub const MOST: usize = 300;
/// Longest word beside the files.
const LONGEST_WORD: u64 = 4_000;

/// A file of a form.
pub struct Sent {
    /// The field that it came in.
    pub field: String,
    /// What it is called, with its folders if the browser tells them.
    pub name: String,
    /// What is in it, or why it is not taken.
    pub bytes: Result<Bytes>,
}

/// A form with files, file by file.
pub struct Incoming<'i> {
    /// Its other fields, as far as they were read.
    pub words: HashMap<String, String>,
    form: Multipart,
    session: &'i Session,
    limit: u64,
    is_ours: bool,
    files: usize,
    _turn: SemaphorePermit<'static>,
}

impl<'i> Incoming<'i> {
    /// Begins to read, when it is this form's turn.
    pub async fn open(app: &App, session: &'i Session, request: Request) -> Result<Incoming<'i>> {
        let turn = AT_ONCE.acquire().await.map_err(|e| Error::internal("waiting for a turn", e))?;
        let form = Multipart::from_request(request, app).await.map_err(|e| broken(e.body_text()))?;
        Ok(Incoming {
            words: HashMap::new(),
            form,
            session,
            limit: app.config.limits.upload,
            is_ours: false,
            files: 0,
            _turn: turn,
        })
    }

    /// The next file; empty ones are passed over.
    ///
    /// # Errors
    /// Forbidden if the token is not there before the files; too large if there are too many of them.
    pub async fn next(&mut self) -> Result<Option<Sent>> {
        while let Some(mut part) = self.form.next_field().await.map_err(|e| broken(e.body_text()))? {
            let (field, name) =
                (part.name().unwrap_or_default().to_owned(), part.file_name().map(str::to_owned));
            let limit = if name.is_some() { self.limit } else { LONGEST_WORD };
            let (mut bytes, mut length) = (Vec::new(), 0_u64);
            while let Some(piece) = part.chunk().await.map_err(|e| broken(e.body_text()))? {
                length += piece.len() as u64;
                match length <= limit {
                    true => bytes.extend_from_slice(&piece),
                    false => bytes = Vec::new(),
                }
            }
            let whole = match length <= limit {
                true => Ok(Bytes::from(bytes)),
                false => Err(Error::TooLarge(Message::new("file-too-large").with("limit", limit >> 20))),
            };
            match name {
                None => {
                    let text = String::from_utf8_lossy(&whole?).trim().to_owned();
                    self.is_ours |= field == "form_token" && secret::same(&text, &self.session.form_token());
                    if self.words.len() < MOST {
                        self.words.insert(field, text);
                    }
                }
                Some(name) if name.is_empty() && length == 0 => {}
                Some(name) => return self.file(Sent { field, name, bytes: whole }).map(Some),
            }
        }
        match self.is_ours {
            true => Ok(None),
            false => Err(Error::Forbidden(Message::new("form-outdated"))),
        }
    }

    fn file(&mut self, sent: Sent) -> Result<Sent> {
        if !self.is_ours {
            return Err(Error::Forbidden(Message::new("form-outdated")));
        }
        self.files += 1;
        match self.files > MOST {
            true => Err(Error::TooLarge(Message::new("upload-too-many").with("limit", MOST))),
            false => Ok(sent),
        }
    }
}

fn broken(said: String) -> Error {
    Invalid::at("file", Message::new("form-unreadable").with("reason", said)).into()
}

/// A file that is in the house.
pub struct Kept {
    /// Its record.
    pub asset: Asset,
    /// Whether it came just now.
    pub is_new: bool,
}

/// Looks at a file, stores it, and keeps its record unless it is there already.
pub async fn keep(app: &App, actor: &Actor, bytes: Bytes, name: &str) -> Result<Kept> {
    let limits = Limits { bytes: app.config.limits.upload, ..Limits::default() };
    let asset = Asset::receive(&app.files, limits, bytes, name).await?;
    let mut tx = app.db.read().await?;
    let there = record::find::<Asset>(&mut tx, asset.code()).await?;
    drop(tx);
    if let Some(kept) = there {
        return Ok(Kept { asset: kept.record, is_new: false });
    }
    let wish = Wish { code: asset.code().to_owned(), doc: asset.to_doc(), mode: Mode::Merge, expected: None };
    let hand = actor.hand("workbench", app.clock.now());
    match write::write::<Asset>(app, actor, &hand, vec![wish]).await?.pop() {
        Some(Step::Refuse(error)) => Err(error),
        _ => Ok(Kept { asset, is_new: true }),
    }
}
