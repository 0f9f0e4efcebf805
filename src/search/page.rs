//! Where a page ends and the next begins.
//!
//! # Why
//! A cursor carries the sort key and the tie-break of the last hit, not a count of hits to skip: a deep page costs what
//! the first one costs, and a document that comes or goes before it moves nothing.

use super::document::Request;
use super::query::Effort;
use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// Where a document stands in an order: smaller comes first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// By a number, already turned so that smaller comes first.
    Number(u64),
    /// By a text.
    Text(String),
    /// It does not have what the order asks for.
    Last,
}

/// A document's rank, and what decides between equal ones.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// What the order asks for.
    pub rank: Rank,
    /// Distinct for each address.
    pub tie: u64,
}

/// The end of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// Its last hit.
    pub place: Place,
    /// How exactly the words were taken; the next page takes them the same way.
    pub effort: Effort,
}

const FORM: u8 = 1;
/// Longer texts are no cursors of ours.
const LONGEST: usize = 1_000;

impl Cursor {
    /// As it is handed out: opaque, and good for the same question only.
    pub fn print(&self, request: &Request) -> String {
        let mut bytes = vec![FORM, self.effort as u8];
        bytes.extend(digest(request));
        bytes.extend(self.place.tie.to_le_bytes());
        match &self.place.rank {
            Rank::Number(number) => {
                bytes.push(b'n');
                bytes.extend(number.to_le_bytes());
            }
            Rank::Text(text) => {
                bytes.push(b't');
                bytes.extend(text.as_bytes());
            }
            Rank::Last => bytes.push(b'l'),
        }
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// What was handed out, if it was handed out for this question.
    ///
    /// # Errors
    /// `Invalid` at `cursor` if it is none of ours or belongs to another question.
    pub fn parse(text: &str, request: &Request) -> Result<Cursor> {
        let refuse = || Invalid::at("cursor", Message::new("search-cursor-unknown")).value(text);
        let bytes = (text.len() <= LONGEST).then(|| URL_SAFE_NO_PAD.decode(text).ok()).flatten();
        Ok(bytes.and_then(|bytes| read(&bytes, &digest(request))).ok_or_else(refuse)?)
    }
}

fn read(bytes: &[u8], digest: &[u8; 8]) -> Option<Cursor> {
    let (head, rest) = bytes.split_at_checked(2)?;
    let (of, rest) = rest.split_first_chunk::<8>()?;
    let (tie, rest) = rest.split_first_chunk::<8>()?;
    let (kind, key) = rest.split_first()?;
    let rank = match kind {
        b'n' => Rank::Number(u64::from_le_bytes(key.try_into().ok()?)),
        b't' => Rank::Text(String::from_utf8(key.to_vec()).ok()?),
        b'l' if key.is_empty() => Rank::Last,
        _ => return None,
    };
    let effort = Effort::of(head[1])?;
    (head[0] == FORM && of == digest)
        .then(|| Cursor { place: Place { rank, tie: u64::from_le_bytes(*tie) }, effort })
}

/// The question without what may differ from page to page.
fn digest(request: &Request) -> [u8; 8] {
    let Request { scope, locale, q, filters, ranges, condition, sort, .. } = request;
    let question = format!("{:?}", (scope, locale, q, filters, ranges, condition, sort));
    let mut first = [0; 8];
    first.copy_from_slice(&blake3::hash(question.as_bytes()).as_bytes()[..8]);
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::locale::Locale;
    use proptest::prelude::*;

    fn rank() -> impl Strategy<Value = Rank> {
        prop_oneof![any::<u64>().prop_map(Rank::Number), ".{0,60}".prop_map(Rank::Text), Just(Rank::Last)]
    }

    proptest! {
        #[test]
        fn a_cursor_comes_back_as_it_went_out(rank in rank(), tie: u64) {
            let request = Request::new("storefront", Locale::english());
            let cursor = Cursor { place: Place { rank, tie }, effort: Effort::Most };
            prop_assert_eq!(Cursor::parse(&cursor.print(&request), &request).unwrap(), cursor);
        }

        #[test]
        fn what_is_no_cursor_is_refused(text in ".{0,80}") {
            prop_assert!(Cursor::parse(&text, &Request::new("", Locale::english())).is_err());
        }
    }

    #[test]
    fn a_cursor_belongs_to_its_question() {
        let request = Request::new("storefront", Locale::english());
        let cursor =
            Cursor { place: Place { rank: Rank::Last, tie: 7 }, effort: Effort::Exact }.print(&request);
        let other = Request { q: "shirt".into(), ..request.clone() };
        assert!(Cursor::parse(&cursor, &request).is_ok());
        assert!(Cursor::parse(&cursor, &other).is_err());
    }
}
