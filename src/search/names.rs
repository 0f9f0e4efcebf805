//! What a code is called, in every language: told once, carried by every document that has the code.

use super::document::TextKind;
use crate::kernel::locale::Locale;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The names of one thing (a fibre, a colour, a category) with their synonyms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// Says the same as the names do: other names have another key.
    pub(super) key: String,
    pub(super) texts: Vec<(Locale, TextKind, String)>,
}

impl Names {
    /// The names of a thing, each in its locale; in whatever order, each once.
    pub fn of(texts: impl IntoIterator<Item = (Locale, String)>) -> Arc<Names> {
        let texts: BTreeSet<(Locale, String)> = texts.into_iter().collect();
        let mut hash = blake3::Hasher::new();
        for part in texts.iter().flat_map(|(locale, text)| [locale.as_str(), text]) {
            hash.update(&(part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        let texts = texts.into_iter().map(|(locale, text)| (locale, TextKind::Word, text)).collect();
        Arc::new(Names { key: hash.finalize().to_hex()[..16].to_owned(), texts })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_names_have_one_key_in_any_order() {
        let name = |tag: &'static str, text: &str| (Locale::known(tag), text.to_owned());
        let one = Names::of([name("en", "cotton"), name("de", "Baumwolle")]);
        assert_eq!(one, Names::of([name("de", "Baumwolle"), name("en", "cotton"), name("en", "cotton")]));
        for other in [vec![name("en", "cotton")], vec![name("en", "cottonde"), name("de", "Baumwolle")]] {
            assert_ne!(one.key, Names::of(other).key);
        }
    }
}
