//! An index: opened, followed up, asked.

use super::analysis::Language;
use super::document::{Address, Answer, Completion, Document, Hit, Request, Sort};
use super::engine::{Payload, commit, create_engine, first_alive, new_writer, open_engine};
use super::gates::Gate;
use super::lexicon::Lexicon;
use super::lookup::Lookup;
use super::page::Cursor;
use super::query::{Effort, Question, Unchanging};
use super::ranking::Order;
use super::schema::{BETWEEN, Fields, Kind, VERSION, analyses, column, names_text};
use super::snapshot::Snapshot;
use super::suggest;
use super::sweep::{Sweep, Swept, failed};
use crate::error::{Error, Result};
use arc_swap::ArcSwap;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tantivy::collector::Count;
use tantivy::directory::RamDirectory;
use tantivy::query::Query;
use tantivy::schema::{TantivyDocument, Value};
use tantivy::{DocAddress, IndexReader, IndexWriter, ReloadPolicy, Searcher, Term};

/// Documents of one kind, found by their words, filtered and counted by their facets.
///
/// Writing is for one at a time and waits its turn; searching never waits. Both use the processor and the disk of
/// the calling thread: from asynchronous code, write on a blocking one.
pub struct Index {
    engine: tantivy::Index,
    fields: Fields,
    reader: IndexReader,
    snapshot: ArcSwap<Snapshot>,
    writer: Mutex<Option<IndexWriter>>,
    lexicon: Lexicon,
}

/// Blocks of payloads kept unpacked, for each segment.
const PAYLOADS_KEPT: usize = 32;

impl Index {
    /// Opens the index of a folder. One that another version wrote, or that cannot be read, is thrown away: then, as
    /// with a new folder, [`Index::needs_rebuild`].
    ///
    /// # Errors
    /// `Internal` if the folder cannot be made or read.
    pub fn open(folder: &Path, kind: Kind) -> Result<Index> {
        std::fs::create_dir_all(folder)?;
        let opened = || Self::of(open_engine(folder, kind)?, Lexicon::open(folder, kind)?, kind);
        match opened() {
            Ok(index) if index.is_of_this_version()? => Ok(index),
            _ => {
                std::fs::remove_dir_all(folder)?;
                std::fs::create_dir_all(folder)?;
                opened()
            }
        }
    }

    /// An index that is gone with the program.
    ///
    /// # Errors
    /// `Internal` if the engine refuses.
    pub fn in_memory(kind: Kind) -> Result<Index> {
        Self::of(create_engine(RamDirectory::create(), kind)?, Lexicon::in_memory(kind)?, kind)
    }

    fn of(mut engine: tantivy::Index, lexicon: Lexicon, kind: Kind) -> Result<Index> {
        engine.set_tokenizers(analyses());
        let reader = engine
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .doc_store_cache_num_blocks(PAYLOADS_KEPT)
            .try_into()
            .map_err(failed("opening the index"))?;
        let log_cursor = Payload::of(&engine)?.log_cursor;
        let snapshot = ArcSwap::from_pointee(Snapshot::new(
            reader.searcher(),
            lexicon.read.load_full(),
            None,
            log_cursor,
        ));
        Ok(Index { fields: Fields::of(kind), engine, reader, snapshot, writer: Mutex::new(None), lexicon })
    }

    fn is_of_this_version(&self) -> Result<bool> {
        let version = Payload::of(&self.engine)?.version;
        let is_schema = self.engine.schema() == self.fields.schema && self.lexicon.is_of(&self.fields);
        Ok(version.is_none_or(|version| version == VERSION) && is_schema && self.knows_its_names()?)
    }

    /// Whether the lexicon has all names that documents carry: one that was lost would leave them unfound without a word.
    fn knows_its_names(&self) -> Result<bool> {
        for reader in self.snapshot.load().searcher.segment_readers() {
            let index = reader.inverted_index(self.fields.names).map_err(failed("reading the index"))?;
            let mut carried = index.terms().stream()?;
            while carried.advance() {
                if !self.lexicon.knows(&String::from_utf8_lossy(carried.key())) {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// Whether it must be filled from the records: it is new, of another version, or its filling was cut short.
    pub fn needs_rebuild(&self) -> bool {
        self.cursor().is_none()
    }

    /// Up to where the change log is in it.
    pub fn cursor(&self) -> Option<i64> {
        self.snapshot.load().log_cursor
    }

    /// How many documents it has.
    pub fn document_count(&self) -> u64 {
        self.snapshot.load().searcher.num_docs()
    }

    /// Takes documents in and out, and remembers up to where the change log is now in it: all of it or nothing.
    /// Found by the time this returns. `None` as cursor while it is being filled: then it needs a rebuild until a
    /// call says where the log stood when the filling began.
    ///
    /// # Errors
    /// `Internal` if it cannot be written; then it is as before.
    pub fn apply(
        &self,
        documents: impl IntoIterator<Item = Document>,
        gone: &[Address],
        log_cursor: Option<i64>,
    ) -> Result<()> {
        self.write(log_cursor, |writer, fields| {
            for address in gone {
                writer.delete_term(fields.term_of(address));
            }
            let mut new = BTreeMap::new();
            for document in documents {
                for names in &document.names {
                    let scope = &document.address.scope;
                    let key = names_text(scope, names);
                    if !self.lexicon.knows(&key) {
                        new.entry(key).or_insert_with(|| (scope.clone(), names.clone()));
                    }
                }
                writer.delete_term(fields.term_of(&document.address));
                writer.add_document(fields.entry(&document))?;
            }
            // First the names: a document whose names nobody knows would not be found by them.
            self.lexicon.learn(fields, new)
        })
    }

    /// Throws everything out; it needs a rebuild then.
    ///
    /// # Errors
    /// `Internal` if it cannot be written.
    pub fn clear(&self) -> Result<()> {
        self.write(None, |writer, fields| {
            writer.delete_all_documents()?;
            self.lexicon.forget(fields)
        })
    }

    fn write(
        &self,
        log_cursor: Option<i64>,
        change: impl FnOnce(&mut IndexWriter, &Fields) -> tantivy::Result<()>,
    ) -> Result<()> {
        let mut turn = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let writer = match &mut *turn {
            Some(writer) => writer,
            None => turn.insert(new_writer(&self.engine).map_err(failed("opening the index to write"))?),
        };
        let done = change(writer, &self.fields).and_then(|()| commit(writer, log_cursor));
        if let Err(error) = done {
            // A writer that failed is not to be trusted with the next batch: a new one begins at the last commit.
            *turn = None;
            return Err(Error::internal("writing the index", error));
        }
        self.look_again(log_cursor)
    }

    /// Lets the writer go when nothing was written for a while: finishes merges, frees its memory and threads.
    ///
    /// # Errors
    /// `Internal` if a merge failed; nothing is lost then.
    pub fn rest(&self) -> Result<()> {
        let mut turn = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(writer) = turn.take() else { return Ok(()) };
        writer.wait_merging_threads().map_err(failed("merging the index"))?;
        self.look_again(self.cursor())
    }

    fn look_again(&self, log_cursor: Option<i64>) -> Result<()> {
        self.reader.reload().map_err(failed("reopening the index"))?;
        let before = self.snapshot.load_full();
        self.snapshot.store(Arc::new(Snapshot::new(
            self.reader.searcher(),
            self.lexicon.read.load_full(),
            Some(&before),
            log_cursor,
        )));
        Ok(())
    }

    /// Answers a question. Words that are in no document are taken for typos; if no document has all words, those
    /// that have most.
    ///
    /// # Errors
    /// `Invalid` for a cursor of another question and for more filters than anybody can mean.
    pub fn search(&self, request: &Request) -> Result<Answer> {
        let snapshot = self.snapshot.load_full();
        let language = Language::of(&request.locale);
        let lookup = Lookup::new(&snapshot, &self.fields, &request.scope);
        let question = Question::read(lookup, language, &request.q);
        let before = request.cursor.as_deref().map(|cursor| Cursor::parse(cursor, request)).transpose()?;
        let mut sweep = self.sweep(&snapshot, request, &question)?;
        sweep.after = before.as_ref().map(|cursor| cursor.place.clone());
        let start = before.map_or(Effort::Exact, |cursor| cursor.effort);
        let efforts = Effort::ALL.into_iter().filter(|effort| *effort >= start);
        for effort in efforts.filter(|effort| *effort == start || question.may_relax_to(*effort)) {
            let query = question.compose(effort)?;
            let swept = swept(&snapshot, &sweep, &*query)?;
            let goes_less_exactly =
                effort < Effort::Any && before_is_none(&sweep) && question.may_relax_to(next(effort));
            if swept.total > 0 || !goes_less_exactly || finds_any(&snapshot, &sweep, &*query)? {
                return self.answer(&snapshot, request, &sweep, swept, effort);
            }
        }
        let nothing = Swept { facets: vec![HashMap::new(); sweep.facets.len()], ..Swept::default() };
        self.answer(&snapshot, request, &sweep, nothing, Effort::Any)
    }

    fn sweep<'s>(
        &self,
        snapshot: &'s Snapshot,
        request: &Request,
        question: &Question<'_>,
    ) -> Result<Sweep<'s>> {
        let order = match &request.sort {
            Sort::Relevance if question.says_nothing() => Order::Weight,
            Sort::Relevance => Order::Score,
            Sort::Number { name, descending } => Order::Number(column::number(name), *descending),
            Sort::Title { locale } => Order::Title(column::title(Language::of(locale).name())),
        };
        Ok(Sweep {
            snapshot,
            order,
            gates: Gate::all(request)?,
            facets: request.facets.iter().map(|name| column::facet(name)).collect(),
            spans: request.spans.iter().map(|name| column::number(name)).collect(),
            after: None,
            // One more than asked for tells whether there is a next page.
            limit: request.limit.clamp(1, Request::MOST_OF_ALL) + 1,
        })
    }

    fn answer(
        &self,
        snapshot: &Snapshot,
        request: &Request,
        sweep: &Sweep<'_>,
        swept: Swept,
        effort: Effort,
    ) -> Result<Answer> {
        let Swept { total, mut top, facets, spans } = swept;
        let more = top.len() == sweep.limit;
        top.truncate(sweep.limit - 1);
        let next = top.last().filter(|_| more).map(|(place, _)| Cursor { place: place.clone(), effort });
        let hits =
            top.iter().map(|(_, address)| self.hit(&snapshot.searcher, *address)).collect::<Result<_>>()?;
        let spans = request.spans.iter().cloned().zip(spans).filter_map(|(name, span)| Some((name, span?)));
        Ok(Answer {
            hits,
            total,
            facets: request
                .facets
                .iter()
                .cloned()
                .zip(facets.into_iter().map(by_frequency(request.most_values)))
                .collect(),
            spans: spans.collect(),
            next_cursor: next.map(|cursor| cursor.print(request)),
            relaxed: effort > Effort::Exact && total > 0,
        })
    }

    fn hit(&self, searcher: &Searcher, address: DocAddress) -> Result<Hit> {
        let entry: TantivyDocument = searcher.doc(address).map_err(failed("reading a hit"))?;
        let key = entry.get_first(self.fields.key).and_then(|key| key.as_str().map(str::to_owned));
        let payload =
            entry.get_first(self.fields.payload).and_then(|payload| payload.as_bytes().map(<[u8]>::to_vec));
        let payload = payload.and_then(|payload| String::from_utf8(payload).ok());
        match (key, payload) {
            (Some(key), Some(payload)) => Ok(Hit { key, payload: RawValue::from_string(payload)? }),
            _ => Err(Error::internal("reading a hit", "it has no key or no payload")),
        }
    }

    /// How a question may go on, the most frequent first: words of titles and codes in the reader's language.
    ///
    /// # Errors
    /// `Internal` if the index cannot be read.
    pub fn suggest(&self, request: &Request, limit: usize) -> Result<Vec<Completion>> {
        let snapshot = self.snapshot.load_full();
        let language = Language::of(&request.locale);
        let limit = limit.min(Request::MOST);
        let lookup = Lookup::new(&snapshot, &self.fields, &request.scope);
        suggest::completions(&lookup, language, &request.q, limit)
    }

    /// Each address that has a document, in order within each part of the index; for those who compare it with the
    /// records.
    ///
    /// # Errors
    /// `Internal` if the index cannot be read, and whatever `each` returns.
    pub fn each_address(&self, mut each: impl FnMut(Address) -> Result<()>) -> Result<()> {
        let snapshot = self.snapshot.load_full();
        for reader in snapshot.searcher.segment_readers() {
            let index = reader.inverted_index(self.fields.address).map_err(failed("reading the index"))?;
            let mut stream = index.terms().stream()?;
            while stream.advance() {
                let text = String::from_utf8_lossy(stream.key());
                let Some((scope, key)) = text.split_once(BETWEEN) else { continue };
                if first_alive(reader, &self.fields.term_of(&Address::new(scope, key)))?.is_some() {
                    each(Address::new(scope, key))?;
                }
            }
        }
        Ok(())
    }

    /// What the document at an address gives back, if there is one.
    ///
    /// # Errors
    /// `Internal` if the index cannot be read.
    pub fn find(&self, address: &Address) -> Result<Option<Hit>> {
        let snapshot = self.snapshot.load_full();
        let term = self.fields.term_of(address);
        for (at, reader) in snapshot.searcher.segment_readers().iter().enumerate() {
            if let Some(doc) = first_alive(reader, &term)? {
                return Ok(Some(self.hit(&snapshot.searcher, DocAddress::new(at as u32, doc))?));
            }
        }
        Ok(None)
    }
}

impl Fields {
    fn term_of(&self, address: &Address) -> Term {
        Term::from_field_text(self.address, &Self::address_text(&address.scope, &address.key))
    }
}

fn next(effort: Effort) -> Effort {
    Effort::of(effort as u8 + 1).unwrap_or(Effort::Any)
}

fn before_is_none(sweep: &Sweep<'_>) -> bool {
    sweep.after.is_none()
}

fn swept(snapshot: &Snapshot, sweep: &Sweep<'_>, query: &dyn Query) -> Result<Swept> {
    let swept = snapshot.searcher.search_with_statistics_provider(query, sweep, &Unchanging);
    swept.map_err(failed("searching"))?
}

/// Whether the words find anything if nothing is filtered: then the filters left nothing, not the words.
fn finds_any(snapshot: &Snapshot, sweep: &Sweep<'_>, query: &dyn Query) -> Result<bool> {
    if sweep.gates.is_empty() {
        return Ok(false);
    }
    Ok(snapshot.searcher.search(query, &Count).map_err(failed("searching"))? > 0)
}

fn by_frequency(most: usize) -> impl Fn(HashMap<Arc<str>, u64>) -> Vec<(String, u64)> {
    move |counts| {
        let mut counts: Vec<(Arc<str>, u64)> = counts.into_iter().collect();
        counts.sort_unstable_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        counts.truncate(most);
        counts.into_iter().map(|(value, count)| (value.to_string(), count)).collect()
    }
}
