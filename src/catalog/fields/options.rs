//! What may be chosen where a field takes one of a list.

use super::{Control, Field};
use crate::catalog::Shared;
use crate::changes::kind::Kind;
use crate::facts::Vocabulary;
use crate::kernel::{locale::Locale, localised::Localised};
use crate::words::Words;

/// A value, and what the reader calls it.
pub type Choice = (String, String);

/// The choices of a field, in the order in which they are shown; none if anything may be typed.
pub fn options(words: &Words, locale: &Locale, shared: &Shared, field: &Field) -> Vec<Choice> {
    let said = |names: &Localised, code: &str| {
        let said = names.for_reader(locale, &[Locale::english()]);
        said.map_or_else(|| code.to_owned(), |(_, text)| text.to_owned())
    };
    match field.control {
        Control::Code(vocabulary) => codes(words, locale, vocabulary),
        Control::YesNo => ["true", "false"]
            .map(|code| (code.to_owned(), words.text(locale, &format!("grid-value-{}", yes_or_no(code)))))
            .to_vec(),
        Control::Option | Control::Options => {
            let path = field.path.trim_start_matches("attributes.");
            // A value in a language or on a channel stands one step further down.
            let holder = path.split('.').next().unwrap_or(path);
            let code = if shared.attributes.get(path).is_some() { path } else { holder };
            let kept = shared.attributes.get(code);
            let options = kept.iter().flat_map(|kept| &kept.record.options);
            options.map(|option| (option.code.clone(), said(&option.names, &option.code))).collect()
        }
        Control::Record(kind) => records(locale, shared, kind, said),
        _ => Vec::new(),
    }
}

fn yes_or_no(code: &str) -> &'static str {
    if code == "true" { "yes" } else { "no" }
}

fn codes(words: &Words, locale: &Locale, vocabulary: Vocabulary) -> Vec<Choice> {
    let label = |code: &str| words.name(locale, vocabulary, code).to_string();
    let mut found: Vec<Choice> =
        vocabulary.codes().into_iter().map(|code| (code.to_owned(), label(code))).collect();
    if vocabulary == Vocabulary::Country {
        found.sort_by(|a, b| a.1.cmp(&b.1));
    }
    found
}

fn records(
    locale: &Locale,
    shared: &Shared,
    kind: Kind,
    said: impl Fn(&Localised, &str) -> String,
) -> Vec<Choice> {
    let named = |code: &str, name: &str| (code.to_owned(), name.to_owned());
    match kind {
        Kind::Category => categories(locale, shared),
        Kind::Brand => shared.brands.iter().map(|k| named(&k.record.code, &k.record.name)).collect(),
        Kind::Party => shared.parties.iter().map(|k| named(&k.record.code, &k.record.name)).collect(),
        Kind::SizeChart => {
            let charts = shared.size_charts.iter();
            charts.map(|k| (k.record.code.clone(), said(&k.record.name, &k.record.code))).collect()
        }
        Kind::ReturnPolicy => {
            shared.return_policies.iter().map(|k| named(&k.record.code, &k.record.name)).collect()
        }
        Kind::ShippingProfile => {
            shared.shipping_profiles.iter().map(|k| named(&k.record.code, &k.record.name)).collect()
        }
        _ => Vec::new(),
    }
}

/// The tree from the roots down, each with its path.
pub fn categories(locale: &Locale, shared: &Shared) -> Vec<Choice> {
    let tree = &shared.tree;
    let all = tree.roots().flat_map(|root| tree.subtree(&root.record.code));
    let mut found: Vec<Choice> = all
        .map(|kept| {
            let path = tree.path(&kept.record.code);
            let names = path.iter().map(|kept| {
                let said = kept.record.names.for_reader(locale, &[Locale::english()]);
                said.map_or_else(|| kept.record.code.clone(), |(_, text)| text.to_owned())
            });
            (kept.record.code.clone(), names.collect::<Vec<_>>().join(" › "))
        })
        .collect();
    found.sort_by(|a, b| a.1.cmp(&b.1));
    found
}
