//! Writing: record by record, so that a file is never whole in memory.

use super::{NAMESPACE, encoded};
use crate::catalog::content::{is_list, longest};
use crate::catalog::translation::State;
use crate::translations::unit::{Ask, Bundle, Unit};
use std::fmt::Write;

/// What stands before the records.
pub fn head(ask: &Ask) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{NAMESPACE}\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">\n",
        ask.source, ask.target
    )
}

/// What stands behind them; a document must have a file, if only an empty one.
pub fn tail(is_empty: bool) -> &'static str {
    if is_empty {
        "<file id=\"nothing\">\n<group id=\"nothing\"/>\n</file>\n</xliff>\n"
    } else {
        "</xliff>\n"
    }
}

/// A record's texts.
pub fn file(bundle: &Bundle) -> String {
    let code = encoded(&bundle.code);
    // An id is a name token: no percent signs, and no two codes with one.
    let token = code.replace('_', "__").replace('%', "_").replace(['+', '*'], "_2");
    let mut text = format!(
        "<file id=\"{kind}.{token}\" original=\"{kind}/{code}\" xml:space=\"preserve\">\n",
        kind = bundle.kind
    );
    let context = [("title", &bundle.title), ("category", &bundle.category)];
    let notes: Vec<(&str, &str)> =
        context.iter().filter_map(|(category, said)| Some((*category, said.as_deref()?))).collect();
    write_notes(&mut text, &notes);
    bundle.units.iter().for_each(|unit| write_unit(&mut text, unit));
    text.push_str("</file>\n");
    text
}

fn write_notes(text: &mut String, notes: &[(&str, &str)]) {
    if notes.is_empty() {
        return;
    }
    text.push_str("<notes>");
    for (category, said) in notes {
        let _ = write!(text, "<note category=\"{category}\">");
        escape(text, said, |text, c| _ = write!(text, "\\u{{{:04X}}}", c as u32));
        text.push_str("</note>");
    }
    text.push_str("</notes>\n");
}

fn write_unit(text: &mut String, unit: &Unit) {
    let _ = writeln!(text, "<unit id=\"{}\" name=\"{}\" canResegment=\"no\">", unit.path, unit.field);
    write_notes(text, &[("max-length", &longest(unit.field).to_string())]);
    let state = match unit.state {
        State::Missing => "initial",
        State::Outdated => "initial\" subState=\"selvedge:outdated",
        State::Current if unit.by_machine => "translated",
        State::Current => "final",
    };
    let none = Vec::new();
    let target = unit.target.as_ref().unwrap_or(&none);
    let count = if is_list(unit.field) { unit.source.len().max(target.len()) } else { 1 };
    for i in 0..count {
        let state = if target.get(i).is_some() { state } else { "initial" };
        let _ = write!(text, "<segment id=\"s{}\" state=\"{state}\"><source>", i + 1);
        inline(text, unit.source.get(i).map_or("", String::as_str));
        text.push_str("</source>");
        if let Some(said) = target.get(i) {
            text.push_str("<target>");
            inline(text, said);
            text.push_str("</target>");
        }
        text.push_str("</segment>\n");
    }
    text.push_str("</unit>\n");
}

/// A text as content: what XML cannot hold is a code point by its number.
pub(super) fn inline(text: &mut String, said: &str) {
    escape(text, said, |text, c| _ = write!(text, "<cp hex=\"{:04X}\"/>", c as u32));
}

/// Every character as XML holds it; a carriage return by its number, since a reader of XML drops it otherwise.
fn escape(text: &mut String, said: &str, otherwise: impl Fn(&mut String, char)) {
    for c in said.chars() {
        match c {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '\r' => text.push_str("&#13;"),
            '\n' | '\t' => text.push(c),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => otherwise(text, c),
            c => text.push(c),
        }
    }
}
