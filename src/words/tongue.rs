//! One locale: its messages as a Fluent bundle, its words of codes as a list.

use super::names::Names;
use super::{numbers, speech};
use crate::kernel::locale::Locale;
use crate::kernel::message::{Arg, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::Arc;

/// A locale that has files of its own.
pub(super) struct Tongue {
    pub locale: Locale,
    pub names: Arc<Names>,
    bundle: FluentBundle<Arc<FluentResource>>,
}

/// First strong isolate, and its end: what stands between them does not turn the sentence around it.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

impl Tongue {
    /// A tongue that says what its parents' resources and then its own say, and knows their names after its own.
    pub fn new(
        locale: Locale,
        names: &[Arc<Names>],
        resources: impl Iterator<Item = Arc<FluentResource>>,
    ) -> Tongue {
        let plural_rules = match locale.as_str() {
            "pt" => Locale::known("pt-PT"),
            _ => locale.clone(),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![plural_rules.language_identifier()]);
        bundle.set_use_isolating(locale.is_right_to_left());
        bundle.set_formatter(Some(numbers::in_a_message));
        for resource in resources {
            bundle.add_resource_overriding(resource);
        }
        speech::add_functions(&mut bundle, names.to_vec());
        Tongue { locale, names: names.first().cloned().unwrap_or_default(), bundle }
    }

    /// The message with this key, or the attribute of a message: `composition-sum`, `composition-sum.hint`.
    pub fn format(&self, key: &str, attribute: Option<&str>, args: &Message) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args = self.arguments(args);
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(key, locale = %self.locale, ?errors, "a message could not be said in full");
        }
        Some(text)
    }

    fn arguments<'a>(&self, message: &'a Message) -> FluentArgs<'a> {
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            match value {
                Arg::Number(number) => args.set(*name, FluentValue::from(*number)),
                Arg::Text(text) => args.set(*name, self.isolated(text)),
            }
        }
        args
    }

    /// A text that runs against this tongue's direction is isolated; the bundle of a right-to-left tongue isolates all.
    fn isolated<'a>(&self, text: &'a str) -> FluentValue<'a> {
        if !self.locale.is_right_to_left() && text.chars().any(runs_from_right) {
            FluentValue::from(format!("{}{text}{}", ISOLATE.0, ISOLATE.1))
        } else {
            FluentValue::from(text)
        }
    }
}

/// Whether a character belongs to the blocks of the right-to-left scripts (Hebrew to Arabic Extended, and their forms).
fn runs_from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}
