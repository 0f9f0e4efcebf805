//! Codes: what people and programs call a record.
//!
//! A code is kept as typed and is unique case-folded. The API takes `A-Za-z0-9._-`, at most 64 characters; an import
//! may bring others (they are percent-encoded in URLs).

use crate::error::{Invalid, Result};
use crate::kernel::{fold::fold, message::Message};

/// The longest code, in characters.
pub const MAX_CODE: usize = 64;

/// Why a text is not a code in the strict sense; `None` if it is one.
fn refuse(text: &str) -> Option<Message> {
    if text.is_empty() {
        return Some(Message::new("code-empty"));
    }
    if text.chars().count() > MAX_CODE {
        return Some(Message::new("code-too-long").with("max", MAX_CODE));
    }
    let foreign = text.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-')));
    foreign.map(|c| Message::new("code-characters").with("character", c.to_string()))
}

/// Why a text cannot even be imported as a code; `None` if it can.
fn refuse_import(text: &str) -> Option<Message> {
    match text {
        "" => Some(Message::new("code-empty")),
        _ if text.chars().count() > MAX_CODE => Some(Message::new("code-too-long").with("max", MAX_CODE)),
        _ => text
            .chars()
            .any(char::is_control)
            .then(|| Message::new("code-characters").with("character", "\\u{0}")),
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        pub struct $name(String);

        impl $name {
            /// Strict, as the API takes it.
            pub fn parse(text: &str) -> Result<Self> {
                let text = text.trim();
                match refuse(text) {
                    None => Ok($name(text.to_owned())),
                    Some(message) => Err(Invalid::at("code", message).value(text).into()),
                }
            }

            /// Lenient, as an import takes it: any characters that can be printed.
            pub fn accept(text: &str) -> Result<Self> {
                let text = text.trim();
                match refuse_import(text) {
                    None => Ok($name(text.to_owned())),
                    Some(message) => Err(Invalid::at("code", message).value(text).into()),
                }
            }

            /// As it was typed.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The form in which it is unique.
            pub fn folded(&self) -> String {
                fold(&self.0)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    )* };
}

codes! {
    /// A style number, such as `LIN-001`.
    StyleCode,
    /// A product code, such as `LIN-001-navy`.
    ProductCode,
    /// A stock keeping unit: the code of a variant.
    Sku,
    /// The code of anything else: category, brand, policy, channel, attribute …
    Code,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_api_is_strict_and_the_import_is_not() {
        for (text, strict, lenient) in [
            ("LIN-001", true, true),
            ("lin_001.b", true, true),
            ("Lin 001", false, true),
            ("MH01-XS-Black/Blue", false, true),
            ("", false, false),
            ("a\u{0}b", false, false),
            ("中文", false, true),
        ] {
            assert_eq!(StyleCode::parse(text).is_ok(), strict, "{text:?} strictly");
            assert_eq!(StyleCode::accept(text).is_ok(), lenient, "{text:?} leniently");
        }
        assert!(Sku::accept(&"x".repeat(65)).is_err());
    }
}
