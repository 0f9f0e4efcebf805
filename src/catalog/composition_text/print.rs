//! From the composition to a text for editing, in the reader's language.

use super::read;
use crate::catalog::Composition;
use crate::catalog::composition::{Component, FibreShare};
use crate::facts::Vocabulary;
use crate::kernel::locale::Locale;
use crate::words::Words;

/// A composition as its reader would type it: `shell: 55 linen, 45 cotton [organic gots-2026]; trim (8 %): leather`.
///
/// A word that could not be read back as the same code (two fibres that a language calls alike) is written as the code.
pub fn print(words: &Words, composition: &Composition, reader: &Locale) -> String {
    let is_shell = matches!(
        composition.0.as_slice(),
        [only] if only.component == "shell" && only.weight_share.is_none() && !only.has_plumage()
    );
    let parts = composition.0.iter().map(|component| one(words, component, reader, !is_shell));
    parts.collect::<Vec<_>>().join("; ")
}

fn one(words: &Words, component: &Component, reader: &Locale, named: bool) -> String {
    let in_words =
        Printer { speak: |vocabulary, code: &str| words.name(reader, vocabulary, code).to_string() };
    let text = in_words.component(component, named);
    let again = read(words, &text, Some(reader));
    if again.is_ok_and(|again| again.0.as_slice() == std::slice::from_ref(component)) {
        return text;
    }
    Printer { speak: |_, code: &str| code.to_owned() }.component(component, named)
}

/// Writes codes as `speak` says them.
struct Printer<F> {
    speak: F,
}

impl<F: for<'c> Fn(Vocabulary, &'c str) -> String> Printer<F> {
    fn component(&self, component: &Component, named: bool) -> String {
        let fibres = component.fibres.iter().map(|part| self.fibre(part));
        let materials = component.materials.iter().map(|code| (self.speak)(Vocabulary::Material, code));
        let parts = fibres.chain(materials).collect::<Vec<_>>().join(", ");
        let name = || (self.speak)(Vocabulary::Component, &component.component);
        match (named, component.weight_share) {
            (true, Some(share)) => format!("{} ({share} %): {parts}", name()),
            (true, None) => format!("{}: {parts}", name()),
            (false, _) => parts,
        }
    }

    fn fibre(&self, part: &FibreShare) -> String {
        let name = (self.speak)(Vocabulary::Fibre, &part.fibre);
        let qualifiers = part.qualifiers.iter().map(|code| (self.speak)(Vocabulary::Qualifier, code));
        let claims: Vec<String> = qualifiers.chain(part.certificate.clone()).collect();
        match claims.is_empty() {
            true => format!("{} {name}", part.share),
            false => format!("{} {name} [{}]", part.share, claims.join(", ")),
        }
    }
}
