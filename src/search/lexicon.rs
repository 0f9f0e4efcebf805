//! The names that documents carry: a small index beside the index, an entry for each [`Names`].
//!
//! # Why
//! A product brings the words of its fibres, its colour, its cut in every language, some two hundred small texts that are the
//! same in thousands of products. As terms of every document they were most of what an entry costs, to write and to merge. So
//! a document carries one term for each code, and a word of a question is looked up here first.
//! Names that no document carries any more stay until the index is built anew: they find nothing.

use super::document::{Address, Document};
use super::engine;
use super::names::Names;
use super::schema::{Fields, Kind};
use super::sweep::failed;
use crate::error::Result;
use arc_swap::ArcSwap;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use tantivy::directory::RamDirectory;
use tantivy::schema::{TantivyDocument, Value};
use tantivy::{IndexReader, ReloadPolicy, Searcher};

/// The folder within the index's.
const FOLDER: &str = "names";

/// Names, by their words.
pub struct Lexicon {
    engine: tantivy::Index,
    reader: IndexReader,
    /// As it is now.
    pub read: ArcSwap<Lexed>,
}

/// Names that documents of a scope carry.
pub type Carried = (String, Arc<Names>);

/// The lexicon at a moment.
pub struct Lexed {
    /// Its segments and their terms.
    pub searcher: Searcher,
    /// For each segment and entry, the key of its names.
    keys: Vec<Vec<Arc<str>>>,
    known: HashSet<Arc<str>>,
}

impl Lexed {
    fn of(searcher: Searcher, fields: &Fields) -> tantivy::Result<Lexed> {
        let mut keys = Vec::with_capacity(searcher.segment_readers().len());
        for reader in searcher.segment_readers() {
            let store = reader.get_store_reader(1)?;
            let mut of_segment = Vec::with_capacity(reader.max_doc() as usize);
            for doc in 0..reader.max_doc() {
                let entry: TantivyDocument = store.get(doc)?;
                let key = entry.get_first(fields.key).and_then(|key| key.as_str().map(Arc::from));
                of_segment.push(key.unwrap_or_default());
            }
            keys.push(of_segment);
        }
        let known = keys.iter().flatten().cloned().collect();
        Ok(Lexed { searcher, keys, known })
    }

    /// The key of an entry's names.
    pub fn key(&self, segment: usize, doc: u32) -> &Arc<str> {
        &self.keys[segment][doc as usize]
    }
}

impl Lexicon {
    /// That of an index's folder.
    pub fn open(folder: &Path, kind: Kind) -> Result<Lexicon> {
        let folder = folder.join(FOLDER);
        std::fs::create_dir_all(&folder)?;
        Self::of(engine::open_engine(&folder, kind)?, kind)
    }

    /// One that is gone with the program.
    pub fn in_memory(kind: Kind) -> Result<Lexicon> {
        Self::of(engine::create_engine(RamDirectory::create(), kind)?, kind)
    }

    fn of(mut engine: tantivy::Index, kind: Kind) -> Result<Lexicon> {
        engine.set_tokenizers(super::schema::analyses());
        let reader = engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into();
        let reader: IndexReader = reader.map_err(failed("opening the names of the index"))?;
        let read = Lexed::of(reader.searcher(), &Fields::of(kind));
        let read = read.map_err(failed("reading the names of the index"))?;
        Ok(Lexicon { engine, reader, read: ArcSwap::from_pointee(read) })
    }

    /// Whether it has the fields of this version.
    pub fn is_of(&self, fields: &Fields) -> bool {
        self.engine.schema() == fields.schema
    }

    /// Whether it has names already.
    pub fn knows(&self, key: &str) -> bool {
        self.read.load().known.contains(key)
    }

    /// Takes up names, by their keys.
    pub fn learn(&self, fields: &Fields, names: BTreeMap<String, Carried>) -> tantivy::Result<()> {
        if names.is_empty() {
            return Ok(());
        }
        let mut writer = engine::new_writer(&self.engine)?;
        for (key, (scope, names)) in names {
            let mut entry = Document::new(Address::new(scope, key));
            entry.texts.clone_from(&names.texts);
            writer.add_document(fields.entry(&entry))?;
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        self.look_again(fields)
    }

    /// Forgets all.
    pub fn forget(&self, fields: &Fields) -> tantivy::Result<()> {
        let mut writer: tantivy::IndexWriter = engine::new_writer(&self.engine)?;
        writer.delete_all_documents()?;
        writer.commit()?;
        self.look_again(fields)
    }

    fn look_again(&self, fields: &Fields) -> tantivy::Result<()> {
        self.reader.reload()?;
        self.read.store(Arc::new(Lexed::of(self.reader.searcher(), fields)?));
        Ok(())
    }
}
