//! What a product's codes are called, as the indexes take it: in every language that has a word for them, so that
//! *Baumwolle* finds what nobody has translated yet.

use super::Resolved;
use crate::changes::record::Kept;
use crate::facts::{Vocabulary, cut_vocabulary};
use crate::kernel::locale::Locale;
use crate::search::Names;
use crate::taxonomy::Category;
use crate::words::Words;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// The names of codes and categories, put together once for all products that are looked at together.
pub struct Named<'w> {
    words: &'w Words,
    codes: HashMap<(Vocabulary, String), Arc<Names>>,
    categories: HashMap<(Uuid, i64), Arc<Names>>,
}

impl<'w> Named<'w> {
    /// Nothing put together yet.
    pub fn new(words: &'w Words) -> Self {
        Named { words, codes: HashMap::new(), categories: HashMap::new() }
    }

    /// Of a product's codes: colour family, department, season, fibres and materials, the terms of its fit.
    pub fn codes_of(&mut self, r: &Resolved) -> Vec<Arc<Names>> {
        let mut codes: BTreeSet<(Vocabulary, &str)> = BTreeSet::new();
        codes.extend(r.colour_family.as_deref().map(|code| (Vocabulary::Colour, code)));
        codes.extend(r.department.as_deref().map(|code| (Vocabulary::Department, code)));
        codes.extend(r.season.as_deref().map(|code| (Vocabulary::Season, code)));
        if let Some(composition) = &r.composition {
            codes.extend(composition.value.fibres().into_iter().map(|code| (Vocabulary::Fibre, code)));
            codes.extend(composition.value.materials().into_iter().map(|code| (Vocabulary::Material, code)));
        }
        for (term, code) in &r.fit {
            codes.extend(cut_vocabulary(term).map(|vocabulary| (vocabulary, code.value.as_str())));
        }
        codes.into_iter().map(|(vocabulary, code)| self.code(vocabulary, code)).collect()
    }

    fn code(&mut self, vocabulary: Vocabulary, code: &str) -> Arc<Names> {
        let words = self.words;
        let names =
            || words.every_name(vocabulary, code).map(|(locale, text)| (locale.clone(), text.to_owned()));
        self.codes.entry((vocabulary, code.to_owned())).or_insert_with(|| Names::of(names())).clone()
    }

    /// Of a category.
    pub fn category(&mut self, category: &Kept<Category>) -> Arc<Names> {
        let names = || category.record.names.0.iter().map(|(locale, name)| (locale.clone(), name.clone()));
        let key = (category.id, category.revision);
        self.categories.entry(key).or_insert_with(|| Names::of(names())).clone()
    }

    /// Of something that is called the same in these languages: a brand, a size.
    pub fn plain<'l>(text: &str, locales: impl IntoIterator<Item = &'l Locale>) -> Arc<Names> {
        Names::of(locales.into_iter().map(|locale| (locale.clone(), text.to_owned())))
    }
}
