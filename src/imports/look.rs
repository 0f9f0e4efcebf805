//! How the files of an upload are recognised: format, encoding, columns, first rows, and what those would become.

use super::detect::{Format, Known};
use super::head::Head;
use super::mapping::Sheet;
use super::opening::Opened;
use super::readers::placed;
use super::report::FileFacts;
use super::sample::{self, ROWS, Tried};
use super::source::Source;
use super::table::each_row;
use super::uploads::Upload;
use crate::app::App;
use crate::changes::hand::Hand;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use std::collections::HashMap;
use std::io::{BufRead, BufReader};

/// Rows that are looked at for the values of a column.
const LOOKED_AT: usize = 500;
/// Different values of a column that are shown.
const VALUES: usize = 12;
/// Letters of a record that is shown as it is.
const SHOWN: usize = 600;

/// A row as it stands in its file.
#[derive(Debug, Clone)]
pub struct Row {
    /// The line where it begins.
    pub line: u64,
    /// Its cells, or what is wrong with it.
    pub cells: std::result::Result<Vec<String>, Message>,
}

/// A file, and how it is read.
#[derive(Debug, Clone)]
pub struct File {
    /// What it is called.
    pub name: String,
    /// Its format, encoding and so on.
    pub facts: FileFacts,
    /// Its columns, if it is a table.
    pub columns: Vec<String>,
    /// The commonest values of each column.
    pub values: Vec<Vec<String>>,
    /// Its first rows.
    pub rows: Vec<Row>,
    /// What its columns mean, if that can be chosen.
    pub sheet: Option<Sheet>,
}

/// What is in an upload.
#[derive(Debug, Clone)]
pub struct Looked {
    /// Files that are read, and tables of which nothing tells what they are.
    pub files: Vec<File>,
    /// Files that are not read, with the reason where there is one.
    pub unread: Vec<(String, Option<Message>)>,
    /// Photos, films and documents.
    pub photos: Vec<String>,
    /// What the first rows would come to; none if that could not be tried just now.
    pub tried: Option<Tried>,
}

impl Looked {
    /// Whether anything of it can be imported.
    pub fn is_readable(&self) -> bool {
        !self.photos.is_empty() || self.files.iter().any(|file| file.facts.format.is_some())
    }
}

/// Looks at an upload as its choices say; its first rows are tried if that is asked for.
///
/// # Errors
/// What the file system says; what makes no sense in the choices.
pub async fn look(app: &App, hand: &Hand, upload: &Upload, tries: bool) -> Result<Looked> {
    let options = upload.choices.options();
    let opened = Opened::open(app, &upload.paths(app)?, &options).await?;
    let read = tokio::task::spawn_blocking(move || {
        let files = files(&opened)?;
        let first = first_rows(&opened)?;
        Ok::<_, Error>((opened, files, first))
    });
    let (opened, files, first) = read.await.map_err(|e| Error::internal("looking at files", e))??;
    let is_shown = |name: &str| files.iter().any(|file| file.name == name);
    let unread = opened.files.iter().filter(|(name, _)| !is_shown(name));
    let unread = unread.map(|(name, facts)| (name.clone(), facts.problem.clone())).collect();
    let photos = opened.photos.iter().map(|(_, name)| name.clone()).collect();
    let tried = match tries && !first.is_empty() {
        true => sample::rehearse(app, hand, first, &options).await.map(Some).or_else(busy)?,
        false => None,
    };
    Ok(Looked { unread, files, photos, tried })
}

/// While a dry run holds the database, the first rows are not tried; everything else is shown.
fn busy(error: Error) -> Result<Option<Tried>> {
    match error {
        Error::Unavailable(_) => Ok(None),
        other => Err(other),
    }
}

/// Formats whose first rows say something by themselves.
fn is_tried(format: &Format) -> bool {
    !matches!(format, Format::Xliff | Format::Translations(_) | Format::Outside(..) | Format::PhotoList(_))
}

fn first_rows(opened: &Opened) -> Result<Vec<(Source, Format)>> {
    let tried = opened.formats.iter().filter(|(_, format)| is_tried(format));
    tried.map(|(source, format)| Ok((sample::cut(opened, source, format, ROWS)?, format.clone()))).collect()
}

fn files(opened: &Opened) -> Result<Vec<File>> {
    let known = opened.formats.iter().map(|(source, format)| file(opened, source, format));
    let unknown = opened.unknown.iter().filter_map(|source| {
        let head = Head::read(source).ok()?;
        Some(file(opened, source, &Format::Flat(head, Box::default(), Known::Suggested)))
    });
    known.chain(unknown).collect()
}

fn file(opened: &Opened, source: &Source, format: &Format) -> Result<File> {
    let facts = opened.files.get(&source.name).cloned().unwrap_or_default();
    let sheet = match format {
        Format::Flat(_, sheet, _) => Some((**sheet).clone()),
        _ => None,
    };
    let (mut rows, mut values) = (Vec::new(), Vec::new());
    let columns = format.head().map(|head| head.names.clone()).unwrap_or_default();
    let few = sample::cut(opened, source, format, LOOKED_AT)?;
    match format.head() {
        Some(head) => {
            each_row(&few, head, &mut |row| {
                rows.push(Row { line: row.line, cells: row.cells });
                Ok(())
            })?;
            values = (0..columns.len()).map(|i| commonest(&rows, i)).collect();
        }
        None if *format == Format::Ndjson => rows = records(&few)?,
        None => {}
    }
    rows.truncate(ROWS);
    Ok(File { name: source.name.clone(), facts, columns, values, rows, sheet })
}

/// The commonest values of a column, those of equals that come first.
fn commonest(rows: &[Row], column: usize) -> Vec<String> {
    let mut counted: HashMap<&str, (usize, usize)> = HashMap::new();
    for (i, row) in rows.iter().enumerate() {
        let cell = row.cells.as_ref().ok().and_then(|cells| cells.get(column)).map(|cell| cell.trim());
        if let Some(cell) = cell.filter(|cell| !cell.is_empty()) {
            counted.entry(cell).or_insert((0, i)).0 += 1;
        }
    }
    let mut values: Vec<(&str, (usize, usize))> = counted.into_iter().collect();
    values.sort_by_key(|(_, (count, first))| (std::cmp::Reverse(*count), *first));
    values.into_iter().take(VALUES).map(|(value, _)| value.chars().take(200).collect()).collect()
}

/// Records as they stand in their lines.
fn records(source: &Source) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (i, line) in BufReader::new(source.text()?).split(b'\n').take(ROWS).enumerate() {
        let line = line?;
        let (number, record) =
            if source.unfolded.is_some() { placed(&line) } else { (i as u64 + 1, &line[..]) };
        let text: String = String::from_utf8_lossy(record).trim().chars().take(SHOWN).collect();
        if !text.is_empty() {
            rows.push(Row { line: number, cells: Ok(vec![text]) });
        }
    }
    Ok(rows)
}
