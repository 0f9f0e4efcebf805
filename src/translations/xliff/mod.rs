//! XLIFF 2 (ISO 21720), its core: a file for each record, a unit for each text, a segment for each entry of a list.
//!
//! What XML cannot hold is written as the standard says, `<cp hex="0001"/>`; Markdown stays text. A unit's id is the place of
//! its translation, `texts.de.title`; a file's `original` is the record, `style/LIN-001`.
//!
//! # Why
//! The states of the standard say who has to act: `initial` is for the translator (missing, or outdated: then `subState`
//! says so), `translated` for a reviewer (a program wrote it), `final` for nobody.

mod read;
mod write;

pub use read::read;
pub use write::{file, head, tail};

/// The namespace of the core; 2.1 keeps that of 2.0.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// Whether a state says that somebody has dealt with the text.
pub fn is_done(state: &str) -> bool {
    matches!(state, "translated" | "reviewed" | "final")
}

/// A code as one part of a name: percent-encoded, since a code may hold anything.
fn encoded(code: &str) -> String {
    url::form_urlencoded::byte_serialize(code.as_bytes()).collect()
}

fn decoded(text: &str) -> String {
    let pair = format!("c={text}");
    let found = url::form_urlencoded::parse(pair.as_bytes()).next();
    found.map(|(_, code)| code.into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod stories;
