//! Files that come in: one or several, piece by piece, each within the limit; nothing is kept of half an upload.

use super::{address, history};
use crate::app::App;
use crate::error::{Error, Invalid, Result};
use crate::imports::uploads::{self, Arrived, Upload, file_name};
use crate::kernel::message::Message;
use crate::people::{Right, secret};
use crate::web::extract::{Reader, Session};
use axum::extract::{FromRequest, Multipart, Request, State, multipart::Field};
use axum::response::{IntoResponse, Redirect, Response};
use std::path::PathBuf;
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

/// Most files of one upload.
const MOST: usize = 2_000;

/// `POST /workbench/imports`.
pub async fn receive(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    request: Request,
) -> Result<Response> {
    session.actor.ask(Right::Import)?;
    match taken(&app, &session, request).await {
        Ok(upload) => Ok(Redirect::to(&address(upload.id)).into_response()),
        Err(error @ (Error::Invalid(_) | Error::TooLarge(_) | Error::Forbidden(_))) => {
            history::answer(&app, &session, &reader.locale, None, Some(error)).await
        }
        Err(error) => Err(error),
    }
}

/// A folder that goes unless what is in it is kept.
struct Waiting {
    path: PathBuf,
    is_kept: bool,
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if !self.is_kept {
            crate::imports::job::clear(&self.path);
        }
    }
}

async fn taken(app: &App, session: &Session, request: Request) -> Result<Upload> {
    let mut form = Multipart::from_request(request, app).await.map_err(|e| broken(e.body_text()))?;
    let id = Uuid::now_v7();
    let mut waiting = Waiting { path: app.config.arriving().join(id.simple().to_string()), is_kept: false };
    tokio::fs::create_dir_all(&waiting.path).await?;
    let (mut is_ours, mut files, mut mark) = (false, Vec::<Arrived>::new(), blake3::Hasher::new());
    while let Some(part) = form.next_field().await.map_err(|e| broken(e.body_text()))? {
        let Some(given) = part.file_name().map(str::to_owned) else {
            is_ours |= is_token(part, session).await?;
            continue;
        };
        if !is_ours {
            return Err(Error::Forbidden(Message::new("form-outdated")));
        }
        if files.len() == MOST {
            return Err(Error::TooLarge(Message::new("upload-too-many").with("limit", MOST)));
        }
        let name = own_name(&files, file_name(&given));
        let bytes = keep(app, part, &waiting.path.join(&name), &mut mark).await?;
        files.extend((!given.is_empty()).then_some(Arrived { name, bytes }));
    }
    refuse_empty(&files)?;
    let upload = Upload::new(app, id, files, mark.finalize().to_hex().to_string(), &session.actor.name)?;
    let folder = upload.folder(app);
    tokio::fs::create_dir_all(folder.parent().unwrap_or(&folder)).await?;
    tokio::fs::rename(&waiting.path, &folder).await?;
    waiting.is_kept = true;
    let mut tx = app.db.write().await?;
    uploads::keep(&mut tx, &upload).await?;
    uploads::forget_old(app, &mut tx).await?;
    tx.commit().await?;
    Ok(upload)
}

fn broken(said: String) -> Error {
    Invalid::at("files", Message::new("form-unreadable").with("reason", said)).into()
}

/// Whether a field is the token of this session's forms.
async fn is_token(mut part: Field<'_>, session: &Session) -> Result<bool> {
    let mut text = Vec::new();
    while let Some(piece) = part.chunk().await.map_err(|e| broken(e.body_text()))? {
        text.extend_from_slice(&piece);
        if text.len() > 200 {
            return Ok(false);
        }
    }
    Ok(secret::same(String::from_utf8_lossy(&text).trim(), &session.form_token()))
}

/// Writes a file as it comes; how long it is.
async fn keep(app: &App, mut part: Field<'_>, to: &PathBuf, mark: &mut blake3::Hasher) -> Result<u64> {
    let limit = app.config.limits.upload;
    let (mut file, mut bytes) = (None, 0_u64);
    while let Some(piece) = part.chunk().await.map_err(|e| broken(e.body_text()))? {
        bytes += piece.len() as u64;
        if bytes > limit {
            return Err(Error::TooLarge(Message::new("file-too-large").with("limit", limit >> 20)));
        }
        if file.is_none() {
            file = Some(tokio::fs::File::create(to).await?);
        }
        mark.update(&piece);
        if let Some(file) = &mut file {
            file.write_all(&piece).await?;
        }
    }
    if let Some(mut file) = file {
        file.flush().await?;
    }
    mark.update(&bytes.to_le_bytes());
    Ok(bytes)
}

/// A name that no other file of the upload has.
fn own_name(files: &[Arrived], name: String) -> String {
    let is_taken = |name: &str| files.iter().any(|file| file.name == name);
    let (stem, ending) = name.rsplit_once('.').map_or((&*name, String::new()), |(s, e)| (s, format!(".{e}")));
    let numbered = (2..).map(|n| format!("{stem}-{n}{ending}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !is_taken(name)).unwrap_or_default()
}

/// An empty file is named; no file at all is said.
fn refuse_empty(files: &[Arrived]) -> Result<()> {
    let empty: Vec<&str> = files.iter().filter(|f| f.bytes == 0).map(|f| f.name.as_str()).collect();
    if files.is_empty() {
        return Err(Invalid::at("files", Message::new("file-missing")).into());
    }
    match empty.is_empty() {
        true => Ok(()),
        false => {
            Err(Invalid::at("files", Message::new("upload-empty").with("files", empty.join(", "))).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_files_of_one_name_are_two_files() {
        let files = ["a.csv", "a-2.csv"].map(|name| Arrived { name: name.to_owned(), bytes: 1 });
        assert_eq!(own_name(&files, "a.csv".to_owned()), "a-3.csv");
        assert_eq!(own_name(&files, "b".to_owned()), "b");
    }
}
