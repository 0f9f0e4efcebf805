//! From paths to sources: files are gathered, what is folded is unfolded, and each is looked at to tell its format.

use super::detect::{self, Format};
use super::gather::{Gathered, gather};
use super::head::Head;
use super::ledger::Ledger;
use super::mapping::Mapping;
use super::remembered::{self, Remembered};
use super::report::FileFacts;
use super::run::Options;
use super::source::Source;
use super::take::reason;
use super::unfold::{self, Folder};
use crate::app::App;
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What a run has to read.
pub struct Opened {
    /// Tables and record files, and their formats.
    pub formats: Vec<(Source, Format)>,
    /// Texts of which nothing tells what they are.
    pub unknown: Vec<Source>,
    /// Pictures, films and documents: where, and what they are called.
    pub photos: Vec<(PathBuf, String)>,
    /// How each file is read; one without a format is not.
    pub files: BTreeMap<String, FileFacts>,
    /// What was found on the way.
    pub ledger: Ledger,
    folder: Folder,
}

impl Opened {
    /// Opens all that was named, on a thread of its own: a workbook may be large.
    pub async fn open(app: &App, paths: &[PathBuf], options: &Options) -> Result<Opened> {
        let remembered = remembered::all(&mut app.db.read().await?).await?;
        let (within, paths, options) = (app.config.data.join("tmp"), paths.to_vec(), options.clone());
        let opening = tokio::task::spawn_blocking(move || open(&within, &paths, &options, &remembered));
        opening.await.map_err(|e| Error::internal("opening files", e))?
    }
}

fn open(within: &Path, paths: &[PathBuf], options: &Options, remembered: &Remembered) -> Result<Opened> {
    let gathered = gather(paths)?;
    let mut opened = Opened {
        formats: Vec::new(),
        unknown: Vec::new(),
        photos: Vec::new(),
        files: BTreeMap::new(),
        ledger: Ledger::default(),
        folder: Folder::open(within)?,
    };
    let mapping = match &options.mapping {
        Some(path) => Mapping::open(path)?,
        None => Mapping { sheet: options.sheets.clone() },
    };
    let gathered = opened.unpack(gathered, options.is_lenient)?;
    for (path, name, named) in &gathered.catalogues {
        let ways = Ways { said: options.format.as_deref(), mapping: &mapping, remembered };
        opened.look_at(path, name, *named && !options.is_lenient, &ways)?;
    }
    for name in &gathered.passed_over {
        opened.files.insert(name.clone(), FileFacts::default());
    }
    opened.photos = gathered.photos;
    Ok(opened)
}

/// By what a file's format is told, beside its content.
struct Ways<'a> {
    said: Option<&'a str>,
    mapping: &'a Mapping,
    remembered: &'a Remembered,
}

impl Opened {
    /// Unpacks archives, each into a folder of its own; an archive within an archive stays as it is.
    fn unpack(&mut self, gathered: Gathered, is_lenient: bool) -> Result<Gathered> {
        let mut all = Gathered { catalogues: Vec::new(), ..gathered };
        for (path, name, named) in gathered.catalogues {
            match unfold::unpack(&path, &name, &self.folder, &mut self.ledger) {
                Ok(Some(within)) => all.extend(gather(&[within])?, &name),
                Ok(None) => all.catalogues.push((path, name, named)),
                Err(error) if named && !is_lenient => return Err(error),
                Err(error) => self.tell(&name, &error),
            }
        }
        Ok(all)
    }

    /// A file that cannot be read, and why.
    fn tell(&mut self, name: &str, error: &Error) {
        let facts = FileFacts { problem: Some(reason(error)), ..FileFacts::default() };
        self.files.insert(name.to_owned(), facts);
    }

    /// A path in the folder of what is unfolded that nothing has yet.
    pub fn fresh(&self) -> PathBuf {
        self.folder.fresh()
    }

    /// Tells the format of a file, or of each of its sheets. One that was named itself must be understood; one that
    /// only lies there is told.
    fn look_at(&mut self, path: &Path, name: &str, named: bool, ways: &Ways<'_>) -> Result<()> {
        let sources = match unfold::sources(path, name, &self.folder, &mut self.ledger) {
            Ok(sources) => sources,
            Err(error) if named => return Err(error),
            Err(error) => {
                self.tell(name, &error);
                return Ok(());
            }
        };
        let is_one = sources.len() == 1;
        let before = self.formats.len();
        for source in sources {
            let format = match detect::detect(&source, ways.said, ways.mapping, ways.remembered) {
                Err(error) if named && is_one => return Err(error),
                Err(error) => {
                    self.tell(&source.name, &error);
                    continue;
                }
                Ok(format) => format,
            };
            self.files.insert(source.name.clone(), facts(&source, format.as_ref()));
            match format {
                Some(format) => self.formats.push((source, format)),
                None => self.unknown.push(source),
            }
        }
        if named && self.formats.len() == before {
            let message = Message::new("import-file-not-understood").with("file", name);
            return Err(Invalid::at("path", message).value(name).into());
        }
        Ok(())
    }
}

fn facts(source: &Source, format: Option<&Format>) -> FileFacts {
    // A table of nobody's format has a header as well: it is shown to whoever says what its columns mean.
    let own = if format.is_none() { Head::read(source).ok() } else { None };
    let head = format.and_then(Format::head).or(own.as_ref());
    FileFacts {
        format: format.map(|format| format.name().to_owned()),
        encoding: source.encoding.name().to_owned(),
        delimiter: head.filter(|_| source.unfolded.is_none()).map(|head| char::from(head.delimiter)),
        decimal_mark: head.and_then(|head| head.decimal_mark),
        mapping: match format {
            Some(Format::Flat(.., known)) => Some(*known),
            _ => None,
        },
        header_line: head.map(|head| head.line).filter(|line| *line > 0),
        ..FileFacts::default()
    }
}
