//! Files that came in through the workbench and wait for a decision: how they are read, what they would do, what they did.
//!
//! An upload is looked at ([`super::look`]), tried (a dry run as a job, whose plan can be read) and imported (a run as a
//! job). Its files lie in the data folder until they are imported or dropped; its row stays as a line of the history.

use super::Options;
use super::mapping::Sheet;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::jobs::worker;
use crate::kernel::{clock::Time, locale::Locale, money::Currency};
use chrono::Duration;
use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use std::path::PathBuf;
use uuid::Uuid;

/// How long files wait for somebody who imports them.
const KEPT: Duration = Duration::days(30);

/// A file of an upload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrived {
    /// What it is called.
    pub name: String,
    /// How long it is.
    pub bytes: u64,
}

/// How somebody wants their files to be read.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// The format, if it is not to be told by the content.
    pub format: Option<String>,
    /// The language of texts that do not say theirs.
    pub locale: Option<Locale>,
    /// The currency of prices that do not say theirs.
    pub currency: Option<Currency>,
    /// The code of the brand of styles that name none.
    pub brand: Option<String>,
    /// Approve what is complete.
    pub approve: bool,
    /// What the columns of flat files mean; each names its file.
    pub sheets: Vec<Sheet>,
}

impl Choices {
    /// As a run takes them.
    pub fn options(&self) -> Options {
        Options {
            format: self.format.clone(),
            locale: self.locale.clone(),
            currency: self.currency,
            brand: self.brand.clone(),
            approve: self.approve,
            sheets: self.sheets.clone(),
            is_lenient: true,
            ..Options::default()
        }
    }
}

/// An upload.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Upload {
    /// Its id.
    pub id: Uuid,
    /// The names of its files.
    pub title: String,
    /// Its files.
    #[sqlx(json)]
    pub files: Vec<Arrived>,
    /// A hash of all that is in it: the same files have the same mark.
    pub mark: String,
    /// The node whose data folder holds the files.
    pub place: String,
    /// How they are to be read.
    #[sqlx(json)]
    pub choices: Choices,
    /// Who brought them.
    pub made_by: String,
    /// When.
    pub made_at: Time,
    /// The newest dry run as they are to be read now: a job.
    pub trial_id: Option<Uuid>,
    /// The run that took them up: a job, an import and a plan.
    pub run_id: Option<Uuid>,
}

const SELECT: &str =
    "SELECT id, title, files, mark, place, choices, made_by, made_at, trial_id, run_id FROM uploads";

impl Upload {
    /// Files that have come, by somebody.
    ///
    /// # Errors
    /// What the file system says of the data folder's name.
    pub fn new(app: &App, id: Uuid, files: Vec<Arrived>, mark: String, made_by: &str) -> Result<Upload> {
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        let title: String = match names.as_slice() {
            [one, two, three, _, ..] => format!("{one}, {two}, {three} +{}", names.len() - 3),
            few => few.join(", "),
        };
        Ok(Upload {
            id,
            title: title.chars().take(300).collect(),
            files,
            mark,
            place: worker::place(app)?,
            choices: Choices::default(),
            made_by: made_by.to_owned(),
            made_at: app.clock.now(),
            trial_id: None,
            run_id: None,
        })
    }

    /// Where its files lie.
    pub fn folder(&self, app: &App) -> PathBuf {
        folder(app, self.id)
    }

    /// Whether its files are still there.
    pub fn is_here(&self, app: &App) -> bool {
        self.folder(app).is_dir()
    }

    /// Its files, in the order of their names.
    ///
    /// # Errors
    /// What the file system says.
    pub fn paths(&self, app: &App) -> Result<Vec<PathBuf>> {
        super::job::files(&self.folder(app))
    }
}

/// Where the files of an upload lie.
pub fn folder(app: &App, id: Uuid) -> PathBuf {
    app.config.data.join("imports").join("uploads").join(id.simple().to_string())
}

/// Writes an upload as it is now.
pub async fn keep(tx: &mut Tx, upload: &Upload) -> Result<()> {
    tx.query(
        "INSERT INTO uploads (id, title, files, mark, place, choices, made_by, made_at, trial_id, run_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (id) DO UPDATE SET choices = excluded.choices, trial_id = excluded.trial_id, run_id = excluded.run_id",
    )
    .bind(upload.id)
    .bind(&upload.title)
    .bind(Json(&upload.files))
    .bind(&upload.mark)
    .bind(&upload.place)
    .bind(Json(&upload.choices))
    .bind(&upload.made_by)
    .bind(upload.made_at)
    .bind(upload.trial_id)
    .bind(upload.run_id)
    .run()
    .await?;
    Ok(())
}

/// An upload by its id.
///
/// # Errors
/// Not found.
pub async fn load(tx: &mut Tx, id: Uuid) -> Result<Upload> {
    let found = tx.query(SELECT).push(" WHERE id = ", id).optional().await?;
    found.ok_or_else(|| Error::not_found("upload", id))
}

/// The upload that a run or a dry run belongs to.
pub async fn of_job(tx: &mut Tx, job: Uuid) -> Result<Option<Upload>> {
    tx.query(SELECT).push(" WHERE run_id = ", job).push(" OR trial_id = ", job).optional().await
}

/// Uploads by their ids.
pub async fn by_ids(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Upload>> {
    tx.query(SELECT).raw(" WHERE").among("id", ids).all().await
}

/// The newest other upload with the same content.
pub async fn same(tx: &mut Tx, upload: &Upload) -> Result<Option<Upload>> {
    let query = tx.query(SELECT).push(" WHERE mark = ", &upload.mark).push(" AND id < ", upload.id);
    query.raw(" ORDER BY id DESC LIMIT 1").optional().await
}

/// Forgets an upload that nobody imports, and clears its files away.
pub async fn forget(app: &App, tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.query("DELETE FROM uploads WHERE run_id IS NULL AND id = $1").bind(id).run().await?;
    super::job::clear(&folder(app, id));
    Ok(())
}

/// Forgets what nobody imported within a month.
pub async fn forget_old(app: &App, tx: &mut Tx) -> Result<()> {
    let old: Vec<(Uuid,)> = tx
        .query("SELECT id FROM uploads WHERE run_id IS NULL AND made_at < $1 LIMIT 100")
        .bind(app.clock.now() - KEPT)
        .all()
        .await?;
    for (id,) in old {
        forget(app, tx, id).await?;
    }
    Ok(())
}

/// The last part of what a file was called, without anything that a path could mean.
pub fn file_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ' | '(' | ')' | '+'))
        .collect();
    match plain.trim_matches('.') {
        "" => "catalogue.csv".to_owned(),
        name => name.chars().take(120).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_stays_where_it_is_put() {
        for (given, expected) in [
            ("Products 2026.csv", "Products 2026.csv"),
            ("../../etc/passwd", "passwd"),
            ("C:\\catalogue.xlsx", "catalogue.xlsx"),
            ("..", "catalogue.csv"),
            ("", "catalogue.csv"),
        ] {
            assert_eq!(file_name(given), expected, "{given}");
        }
    }
}
