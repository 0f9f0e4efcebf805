//! What a run did, in words and figures: shown, kept in the data folder, and listed.

use super::detect::Known;
use super::ledger::{Counts, Finding, Ledger, Rejected};
use super::reading::Use;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::Result;
use crate::kernel::{clock::Time, locale::Locale, message::Message};
use crate::words::Words;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// What a run did.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Report {
    /// Its id.
    pub id: Uuid,
    /// What was read, as it was named.
    pub source: String,
    /// Whether nothing was kept.
    pub is_dry: bool,
    /// When it began.
    pub started_at: Time,
    /// When it ended.
    pub finished_at: Time,
    /// Each source record with its strongest outcome.
    pub counts: Counts,
    /// The same for each file.
    #[serde(default)]
    pub by_file: BTreeMap<String, Counts>,
    /// Values found wanting.
    pub found: u64,
    /// By file, its format and encoding.
    pub files: BTreeMap<String, FileFacts>,
    /// Photos that no product shows yet.
    pub unmatched_photos: Vec<String>,
    /// Products approved, if that was asked for.
    pub approved: u64,
    /// Products left draft: by what lacked, how many.
    pub not_approved: BTreeMap<String, u64>,
    /// How many were left draft.
    pub left_draft: u64,
    /// What was rejected; the first ten thousand.
    pub rejected: Vec<Rejected>,
    /// What was found; each once.
    pub findings: Vec<Finding>,
    /// Where the rejected rows lie, to be mended.
    pub to_mend: Vec<PathBuf>,
    /// What a dry run would do, as a plan that can be applied.
    pub plan: Option<Uuid>,
    /// Where the report lies.
    pub path: Option<PathBuf>,
}

/// Where a report lies that can be told in any language.
fn whole(folder: &Path, id: Uuid) -> PathBuf {
    folder.join(format!("import-{id}.whole.json"))
}

/// How a file was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
pub struct FileFacts {
    /// Its format; none if nothing in it was understood.
    pub format: Option<String>,
    /// Its encoding.
    pub encoding: String,
    /// What divides its cells, if it is a table.
    pub delimiter: Option<char>,
    /// What stands before the decimals of its numbers, if they tell.
    pub decimal_mark: Option<char>,
    /// The line where its header stands.
    pub header_line: Option<u64>,
    /// Where the mapping of its columns comes from, if it was read by one.
    pub mapping: Option<Known>,
    /// What became of its columns.
    pub columns: BTreeMap<String, Use>,
    /// Why it was not read, if it could not be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<Message>,
}

impl Report {
    /// An empty report.
    pub fn new(source: String, is_dry: bool, started_at: Time) -> Report {
        Report {
            id: Uuid::now_v7(),
            source,
            is_dry,
            started_at,
            finished_at: started_at,
            counts: Counts::default(),
            by_file: BTreeMap::new(),
            found: 0,
            files: BTreeMap::new(),
            unmatched_photos: Vec::new(),
            approved: 0,
            not_approved: BTreeMap::new(),
            left_draft: 0,
            rejected: Vec::new(),
            findings: Vec::new(),
            to_mend: Vec::new(),
            plan: None,
            path: None,
        }
    }

    /// Takes over what the ledger says.
    pub fn close(&mut self, ledger: &mut Ledger, now: Time) {
        self.counts = ledger.counts();
        self.by_file = ledger.counts_by_file();
        self.found = ledger.found;
        self.findings = ledger.findings().into_iter().cloned().collect();
        self.rejected = std::mem::take(&mut ledger.rejected);
        self.finished_at = now;
    }

    /// How long it took, in seconds.
    pub fn seconds(&self) -> f64 {
        (self.finished_at - self.started_at).num_milliseconds() as f64 / 1000.0
    }

    /// The figures, as `--json` prints them.
    pub fn summary(&self) -> Value {
        let c = &self.counts;
        json!({
            "id": self.id, "rows": c.rows, "created": c.created, "updated": c.updated, "unchanged": c.unchanged,
            "rejected": c.rejected, "findings": self.found, "unmatched_photos": self.unmatched_photos.len(),
            "approved": self.approved, "left_draft": self.left_draft, "seconds": self.seconds(),
            "dry_run": self.is_dry, "plan": self.plan, "report": self.path,
        })
    }

    /// All of it, with sentences in the reader's language.
    pub fn told(&self, words: &Words, reader: &Locale) -> Value {
        let say = |message: &Message| {
            let explained = words.explain_message(reader, message);
            json!({ "key": message.key, "message": explained.text, "hint": explained.hint })
        };
        let mut told = self.summary();
        told["source"] = json!(self.source);
        told["started_at"] = json!(self.started_at);
        told["finished_at"] = json!(self.finished_at);
        told["files"] = json!(self.files);
        for (file, problem) in self.files.iter().filter_map(|(f, facts)| Some((f, facts.problem.as_ref()?))) {
            told["files"][file]["problem"] = say(problem);
        }
        told["to_mend"] = json!(self.to_mend);
        told["not_approved"] = json!(self.not_approved);
        told["inbox"] = json!(self.unmatched_photos);
        told["rejected_records"] = self
            .rejected
            .iter()
            .map(|r| json!({ "place": r.place.to_string(), "code": r.code, "why": say(&r.message) }))
            .collect();
        told["found"] = self
            .findings
            .iter()
            .map(|f| {
                let places: Vec<String> = f.places.iter().map(ToString::to_string).collect();
                json!({ "field": f.field, "value": f.value, "why": say(&f.message), "count": f.count, "places": places })
            })
            .collect();
        told
    }

    /// Writes it into a folder.
    pub fn write(&mut self, folder: &Path, words: &Words) -> Result<()> {
        std::fs::create_dir_all(folder)?;
        let path = folder.join(format!("import-{}.json", self.id));
        self.path = Some(path.clone());
        let told = self.told(words, &Locale::english());
        std::fs::write(path, serde_json::to_vec_pretty(&told)?)?;
        std::fs::write(whole(folder, self.id), serde_json::to_vec(self)?)?;
        Ok(())
    }

    /// The report of a run as it was written into a folder; none if it is not there, or of an older program.
    pub fn read(folder: &Path, id: Uuid) -> Option<Report> {
        serde_json::from_slice(&std::fs::read(whole(folder, id)).ok()?).ok()
    }

    /// Keeps it among the runs.
    pub async fn keep(&self, tx: &mut Tx, actor: &str) -> Result<()> {
        const COLUMNS: &[Column] = &[
            ("id", Sort::Id),
            ("source", Sort::Text),
            ("actor", Sort::Text),
            ("started_at", Sort::Time),
            ("finished_at", Sort::Time),
            ("report", Sort::Json),
        ];
        let mut rows = Rows::of("imports", COLUMNS);
        rows.push(&(self.id, &self.source, actor, self.started_at, self.finished_at, self.summary()));
        rows.upsert(tx, &["id"]).await?;
        Ok(())
    }
}
