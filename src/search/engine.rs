//! The engine beneath an index: its folder, its writer, what its commits carry.

use super::schema::{Fields, Kind, VERSION, analyses};
use super::sweep::failed;
use crate::error::{Error, Result};
use std::collections::BTreeMap;
use std::path::Path;
use tantivy::directory::MmapDirectory;
use tantivy::indexer::IndexWriterOptions;
use tantivy::merge_policy::LogMergePolicy;
use tantivy::{DocId, DocSet, IndexSettings, IndexWriter, SegmentReader, TERMINATED, Term};

/// Bytes that the writer may fill before it makes a segment: the least the engine takes.
const WRITER_MEMORY: usize = 15_000_000;
/// Bytes of payloads that are packed together: a page unpacks a block for nearly every hit, so small ones.
const PAYLOAD_BLOCK: usize = 4_096;

/// What a commit carries besides the documents.
#[derive(Default)]
pub struct Payload {
    /// Of the schema.
    pub version: Option<u32>,
    /// Up to where the change log is in it.
    pub log_cursor: Option<i64>,
}

impl Payload {
    /// Of the last commit.
    pub fn of(engine: &tantivy::Index) -> Result<Payload> {
        let text = engine.load_metas().map_err(failed("opening the index"))?.payload.unwrap_or_default();
        let parts: BTreeMap<&str, &str> =
            text.split_whitespace().filter_map(|part| part.split_once('=')).collect();
        Ok(Payload {
            version: parts.get("version").and_then(|text| text.parse().ok()),
            log_cursor: parts.get("log").and_then(|text| text.parse().ok()),
        })
    }

    fn print(&self) -> String {
        let log = self.log_cursor.map(|cursor| format!(" log={cursor}")).unwrap_or_default();
        format!("version={VERSION}{log}")
    }
}

/// Writes all that was handed in, or nothing.
pub fn commit(writer: &mut IndexWriter, log_cursor: Option<i64>) -> tantivy::Result<()> {
    let mut prepared = writer.prepare_commit()?;
    prepared.set_payload(&Payload { version: Some(VERSION), log_cursor }.print());
    prepared.commit().map(|_| ())
}

/// The engine of a folder; whatever else is in the folder goes.
pub fn open_engine(folder: &Path, kind: Kind) -> Result<tantivy::Index> {
    let directory =
        || MmapDirectory::open(folder).map_err(|e| Error::internal("opening the index folder", e));
    if tantivy::Index::exists(&directory()?).unwrap_or(false)
        && let Ok(engine) = tantivy::Index::open(directory()?)
    {
        return Ok(engine);
    }
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        match entry.file_type()?.is_dir() {
            true => std::fs::remove_dir_all(entry.path())?,
            false => std::fs::remove_file(entry.path())?,
        }
    }
    create_engine(directory()?, kind)
}

/// A new engine.
pub fn create_engine(
    directory: impl Into<Box<dyn tantivy::Directory>>,
    kind: Kind,
) -> Result<tantivy::Index> {
    let settings = IndexSettings { docstore_blocksize: PAYLOAD_BLOCK, ..IndexSettings::default() };
    let schema = Fields::of(kind).schema;
    let builder = tantivy::Index::builder().schema(schema).settings(settings).tokenizers(analyses());
    builder.open_or_create(directory).map_err(failed("making the index"))
}

/// A writer of its own; the engine lets only one be.
pub fn new_writer(engine: &tantivy::Index) -> tantivy::Result<IndexWriter> {
    let options = IndexWriterOptions::builder()
        .num_worker_threads(1)
        .num_merge_threads(1)
        .memory_budget_per_thread(WRITER_MEMORY)
        .build();
    let writer = engine.writer_with_options(options)?;
    let mut policy = LogMergePolicy::default();
    policy.set_min_num_segments(4);
    policy.set_del_docs_ratio_before_merge(0.3);
    writer.set_merge_policy(Box::new(policy));
    Ok(writer)
}

/// The first document of a segment that has a term and was not deleted.
pub fn first_alive(reader: &SegmentReader, term: &Term) -> Result<Option<DocId>> {
    let index = reader.inverted_index(term.field()).map_err(failed("reading the index"))?;
    let Some(mut postings) = index.read_postings(term, tantivy::schema::IndexRecordOption::Basic)? else {
        return Ok(None);
    };
    let mut doc = postings.doc();
    while doc != TERMINATED {
        if !reader.is_deleted(doc) {
            return Ok(Some(doc));
        }
        doc = postings.advance();
    }
    Ok(None)
}
