//! Which words want a native reader: a comment in the files says so.

use super::Words;
use super::reading::{Files, content};
use crate::error::Result;
use crate::kernel::locale::Locale;
use fluent_syntax::ast;

/// A message whose wording wants a native reader.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LowConfidence {
    /// Whose.
    pub locale: Locale,
    /// Its Fluent key.
    pub key: String,
}

impl Words {
    /// Messages whose wording wants a native reader, by locale and key.
    pub fn low_confidence() -> Result<Vec<LowConfidence>> {
        let mut found = Vec::new();
        for path in Files::iter() {
            let Some((tag, _)) = path.split_once('/') else { continue };
            let locale = Locale::parse(tag)?;
            let marked = doubtful(&content(&path)?);
            found.extend(marked.into_iter().map(|key| LowConfidence { locale: locale.clone(), key }));
        }
        found.sort();
        Ok(found)
    }
}

/// The keys that a comment marks with `confidence: low`, by themselves or with their group.
fn doubtful(text: &str) -> Vec<String> {
    let says_so =
        |comment: &ast::Comment<&str>| comment.content.iter().any(|line| line.trim() == "confidence: low");
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let (mut file, mut group, mut keys) = (false, false, Vec::new());
    for entry in &resource.body {
        match entry {
            ast::Entry::ResourceComment(comment) => file |= says_so(comment),
            ast::Entry::GroupComment(comment) => group = says_so(comment),
            ast::Entry::Message(message)
                if file || group || message.comment.as_ref().is_some_and(says_so) =>
            {
                keys.push(message.id.name.to_owned());
            }
            _ => {}
        }
    }
    keys
}
