//! Reading: unit by unit, whoever wrote the file. What is no core of XLIFF 2 is passed over; a document type, an entity of
//! one's own or broken XML refuses the file, with the line.

use super::{decoded, is_done};
use crate::catalog::content::is_list;
use crate::changes::kind::Kind;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{locale::Locale, message::Message};
use crate::translations::take::{Incoming, Refused};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};
use std::io::{BufRead, BufReader, Read};

/// Longest piece of a file between two marks, and longest unit, in bytes.
const LONGEST: usize = 4 << 20;
/// How deep elements may lie in each other.
const DEEPEST: usize = 64;

/// Hands out every unit in order.
///
/// # Errors
/// [`Invalid`] with the line, if it is no XLIFF 2.
pub fn read(input: impl Read, take: &mut dyn FnMut(Result<Incoming, Refused>) -> Result<()>) -> Result<()> {
    let mut xml = NsReader::from_reader(Lines { input: BufReader::new(input), line: 1, since: 0 });
    xml.config_mut().expand_empty_elements = true;
    let (mut document, mut buffer) = (Document::default(), Vec::new());
    loop {
        buffer.clear();
        let line = xml.get_mut().mark();
        let (namespace, event) = match xml.read_resolved_event_into(&mut buffer) {
            Ok((namespace, event)) => (is_core(&namespace), event),
            Err(error) => return Err(refusal(xml.get_mut().line, "xliff-broken", error)),
        };
        let done = match event {
            Event::Start(start) => document.open(&start, namespace, line),
            Event::End(_) => match document.close() {
                Some(unit) => unit.given(take)?,
                None => Ok(()),
            },
            Event::Text(text) => document.say(&text.xml10_content()),
            Event::CData(text) => document.say(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                character(&reference).map(|c| document.say_one(c)).unwrap_or_else(|| {
                    Err(Message::new("xliff-entity").with("name", reference.xml10_content().into_owned()))
                })
            }
            Event::DocType(_) => Err(Message::new("xliff-doctype")),
            Event::Eof if document.ended => return Ok(()),
            Event::Eof => Err(Message::new("xliff-cut-off")),
            _ => Ok(()),
        };
        done.map_err(|message| at_line(line, message))?;
    }
}

fn refusal(line: u64, key: &'static str, reason: impl std::fmt::Display) -> Error {
    at_line(line, Message::new(key).with("reason", reason.to_string()))
}

fn at_line(line: u64, message: Message) -> Error {
    Invalid::at("file", message.with("line", line)).into()
}

fn is_core(namespace: &ResolveResult<'_>) -> Namespace {
    match namespace {
        ResolveResult::Bound(name) => {
            let name = name.as_ref();
            match name.strip_prefix("urn:oasis:names:tc:xliff:document:") {
                Some(version) if version.starts_with("2.") => Namespace::Core,
                _ => Namespace::Other,
            }
        }
        _ => Namespace::Other,
    }
}

/// A character by its number, or one of the five that XML names.
fn character(reference: &BytesRef<'_>) -> Option<char> {
    if reference.is_char_ref() {
        return reference.resolve_char_ref().ok().flatten();
    }
    match &*reference.xml10_content() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Namespace {
    Core,
    Other,
}

/// Where the reader is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    Xliff,
    File,
    Group,
    Unit,
    Segment,
    Source,
    Target,
    /// A remark about a stretch of text: the text itself goes on.
    Remark,
    /// A character by its number.
    Point,
    /// Something that is not ours to read.
    Other,
}

/// A segment, or what stands between two.
#[derive(Debug, Default)]
struct Part {
    is_segment: bool,
    source: String,
    target: Option<String>,
    is_done: bool,
}

/// A unit as it comes together.
#[derive(Debug, Default)]
struct Unit {
    line: u64,
    id: String,
    original: String,
    locales: Option<(Locale, Locale)>,
    parts: Vec<Part>,
    length: usize,
    refusal: Option<Message>,
}

#[derive(Debug, Default)]
struct Document {
    way: Vec<Inside>,
    locales: Option<(Locale, Option<Locale>)>,
    original: String,
    unit: Option<Unit>,
    ended: bool,
}

impl Document {
    fn open(&mut self, start: &BytesStart<'_>, namespace: Namespace, line: u64) -> Result<(), Message> {
        if self.way.len() >= DEEPEST {
            return Err(Message::new("xliff-too-deep").with("max", DEEPEST));
        }
        let name = start.local_name();
        let name = if namespace == Namespace::Core { name.as_ref() } else { "" };
        let inside = match (self.way.last(), name) {
            (None, "xliff") => {
                self.locales = Some(languages(start)?);
                Inside::Xliff
            }
            (None, _) => return Err(Message::new("xliff-not-two")),
            (Some(Inside::Xliff), "file") => {
                self.original = attribute(start, "original")?.unwrap_or_default();
                Inside::File
            }
            (Some(Inside::File | Inside::Group), "group") => Inside::Group,
            (Some(Inside::File | Inside::Group), "unit") => {
                let id = attribute(start, "id")?.unwrap_or_default();
                let locales = self.locales.clone().and_then(|(source, target)| Some((source, target?)));
                self.unit =
                    Some(Unit { line, id, locales, original: self.original.clone(), ..Unit::default() });
                Inside::Unit
            }
            (Some(Inside::Unit), "segment" | "ignorable") => {
                let state = attribute(start, "state")?.unwrap_or_default();
                let (is_segment, is_done) = (name == "segment", is_done(&state));
                let part = || Part { is_segment, is_done, ..Part::default() };
                self.unit.iter_mut().for_each(|unit| unit.parts.push(part()));
                Inside::Segment
            }
            (Some(Inside::Segment), "source") => Inside::Source,
            (Some(Inside::Segment), "target") => {
                self.part().into_iter().for_each(|part| part.target = Some(String::new()));
                Inside::Target
            }
            (Some(Inside::Source | Inside::Target | Inside::Remark), "mrk" | "sm" | "em") => Inside::Remark,
            (Some(Inside::Source | Inside::Target | Inside::Remark), "cp") => {
                let hex = attribute(start, "hex")?.unwrap_or_default();
                let point = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32);
                self.say_one(point.ok_or_else(|| Message::new("xliff-code-point").with("hex", hex))?)?;
                Inside::Point
            }
            (Some(Inside::Source | Inside::Target | Inside::Remark), _) => {
                let element = String::from(start.name().as_ref());
                let refusal = Message::new("xliff-inline").with("element", element);
                self.unit.iter_mut().for_each(|unit| _ = unit.refusal.get_or_insert(refusal.clone()));
                Inside::Other
            }
            _ => Inside::Other,
        };
        self.way.push(inside);
        Ok(())
    }

    fn close(&mut self) -> Option<Unit> {
        let closed = self.way.pop();
        self.ended = self.way.is_empty();
        if closed == Some(Inside::Unit) { self.unit.take() } else { None }
    }

    fn part(&mut self) -> Option<&mut Part> {
        self.unit.as_mut()?.parts.last_mut()
    }

    fn say_one(&mut self, c: char) -> Result<(), Message> {
        self.say(c.encode_utf8(&mut [0; 4]))
    }

    /// Text counts where a source or a target is open.
    fn say(&mut self, text: &str) -> Result<(), Message> {
        let inside = self.way.iter().rev().find(|inside| **inside != Inside::Remark).copied();
        let (Some(Inside::Source | Inside::Target), Some(unit)) = (inside, self.unit.as_mut()) else {
            return Ok(());
        };
        unit.length += text.len();
        if unit.length > LONGEST {
            return Err(Message::new("xliff-unit-too-long").with("limit", LONGEST >> 20));
        }
        let Some(part) = unit.parts.last_mut() else { return Ok(()) };
        match inside {
            Some(Inside::Target) => part.target.get_or_insert_default().push_str(text),
            _ => part.source.push_str(text),
        }
        Ok(())
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, Message> {
    let broken = |e: &dyn std::fmt::Display| Message::new("xliff-broken").with("reason", e.to_string());
    let found = start.try_get_attribute(name).map_err(|e| broken(&e))?;
    let value =
        found.map(|found| found.normalized_value(XmlVersion::Explicit1_0).map(|text| text.into_owned()));
    value.transpose().map_err(|e| broken(&e))
}

fn languages(start: &BytesStart<'_>) -> Result<(Locale, Option<Locale>), Message> {
    let locale = |name: &str| -> Result<Option<Locale>, Message> {
        let read = |text: String| {
            Locale::parse(&text).map_err(|_| Message::new("locale-unknown").with("text", text))
        };
        attribute(start, name)?.map(read).transpose()
    };
    let source = locale("srcLang")?.ok_or_else(|| Message::new("field-missing").with("field", "srcLang"))?;
    Ok((source, locale("trgLang")?))
}

impl Unit {
    /// Hands it out, or why it cannot be taken.
    fn given(
        self,
        take: &mut dyn FnMut(Result<Incoming, Refused>) -> Result<()>,
    ) -> Result<Result<(), Message>> {
        let (line, name) = (self.line, format!("{} {}", self.original, self.id));
        let told = self.incoming(name.clone()).map_err(|message| Refused { line, name, message });
        take(told).map(Ok)
    }

    fn incoming(self, name: String) -> Result<Incoming, Message> {
        let (kind, code) = match self.original.split_once('/') {
            Some(("style", code)) => (Kind::Style, decoded(code)),
            Some(("product", code)) => (Kind::Product, decoded(code)),
            _ => return Err(Message::new("translation-kind-unknown").with("kind", self.original)),
        };
        let (source_locale, target_locale) =
            self.locales.ok_or_else(|| Message::new("field-missing").with("field", "trgLang"))?;
        if let Some(refusal) = self.refusal {
            return Err(refusal);
        }
        let is_done = self.parts.iter().all(|part| !part.is_segment || part.is_done);
        let field = self.id.rsplit('.').next().unwrap_or_default();
        let (source, target) = if is_list(field) { entries(self.parts) } else { whole(self.parts)? };
        Ok(Incoming {
            line: self.line,
            kind,
            code,
            field: self.id,
            source_locale: Some(source_locale),
            target_locale,
            source: Some(source),
            target,
            is_done,
            name,
        })
    }
}

/// A list: an entry for each segment; what stands between them is none.
fn entries(parts: Vec<Part>) -> (Vec<String>, Vec<String>) {
    let segments: Vec<Part> = parts.into_iter().filter(|part| part.is_segment).collect();
    let source = segments.iter().map(|part| part.source.clone()).filter(|text| !text.is_empty()).collect();
    let target = segments.into_iter().filter_map(|part| part.target).filter(|text| !text.is_empty());
    (source, target.collect())
}

/// A text, however it was cut: all of its segments and what stands between them.
fn whole(parts: Vec<Part>) -> Result<(Vec<String>, Vec<String>), Message> {
    let source: String = parts.iter().map(|part| part.source.as_str()).collect();
    let is_said = |part: &Part| part.target.as_ref().is_some_and(|text| !text.is_empty());
    let segments = || parts.iter().filter(|part| part.is_segment);
    if !segments().any(is_said) {
        return Ok((vec![source], Vec::new()));
    }
    if segments().any(|part| !part.source.trim().is_empty() && !is_said(part)) {
        return Err(Message::new("xliff-half"));
    }
    let target = parts.into_iter().map(|part| match part.is_segment {
        true => part.target.unwrap_or_default(),
        false => part.target.unwrap_or(part.source),
    });
    Ok((vec![source], vec![target.collect()]))
}

/// Counts the lines that were read, and refuses a piece without end.
struct Lines<R> {
    input: BufReader<R>,
    line: u64,
    since: usize,
}

impl<R> Lines<R> {
    /// The line here; from here on the next piece is measured.
    fn mark(&mut self) -> u64 {
        self.since = 0;
        self.line
    }
}

impl<R: Read> Read for Lines<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let piece = self.fill_buf()?;
        let length = piece.len().min(out.len());
        out[..length].copy_from_slice(&piece[..length]);
        self.consume(length);
        Ok(length)
    }
}

impl<R: Read> BufRead for Lines<R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.since > LONGEST {
            return Err(std::io::Error::other("a mark or a text that does not end"));
        }
        self.input.fill_buf()
    }

    fn consume(&mut self, length: usize) {
        let piece = &self.input.buffer()[..length];
        self.line += piece.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.since += length;
        self.input.consume(length);
    }
}
