//! The words of codes in one locale: texts by number, no parsed Fluent.

use crate::facts::Word;
use fluent_syntax::ast;

/// What one locale calls the codes.
#[derive(Default)]
pub(super) struct Names {
    by_number: Vec<Option<Name>>,
}

/// The word of one code, with its attributes.
pub(super) struct Name {
    pub text: Box<str>,
    attributes: Box<[(Box<str>, Box<str>)]>,
}

impl Name {
    /// An attribute such as `also` or `edition-2012`.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| &**key == name).map(|(_, text)| &**text)
    }

    /// Everyday synonyms: they are searched for and never shown.
    pub fn also(&self) -> impl Iterator<Item = &str> {
        let all = self.attribute("also").unwrap_or_default();
        all.split([',', '،', '、']).map(str::trim).filter(|word| !word.is_empty())
    }
}

impl Names {
    pub fn find(&self, word: Word) -> Option<&Name> {
        self.by_number.get(word.number)?.as_ref()
    }

    /// Takes a message in; `false` if its key is of no code or its text is not plain.
    pub fn take(&mut self, message: &ast::Message<&str>) -> bool {
        let Some(word) = Word::of_key(message.id.name) else { return false };
        let Some(text) = message.value.as_ref().and_then(plain) else { return false };
        let attributes = message.attributes.iter().filter_map(|attribute| {
            Some((Box::from(attribute.id.name), plain(&attribute.value)?.into_boxed_str()))
        });
        let name = Name { text: text.into_boxed_str(), attributes: attributes.collect() };
        if self.by_number.len() <= word.number {
            self.by_number.resize_with(Word::count(), || None);
        }
        self.by_number[word.number] = Some(name);
        true
    }
}

/// The text of a pattern without placeables.
fn plain(pattern: &ast::Pattern<&str>) -> Option<String> {
    let texts = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => Some(*value),
        ast::PatternElement::Placeable { .. } => None,
    });
    texts.collect()
}
