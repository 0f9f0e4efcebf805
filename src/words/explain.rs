//! An error as sentences: what happened, and what to do.

use super::Words;
use crate::error::Error;
use crate::kernel::locale::Locale;
use crate::kernel::message::Message;

/// What happened, and what to do about it, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// What happened.
    pub text: String,
    /// What to do, where there is something.
    pub hint: Option<String>,
}

impl Words {
    /// A message with its hint.
    pub fn explain_message(&self, reader: &Locale, message: &Message) -> Explained {
        Explained { text: self.say(reader, message), hint: self.hint(reader, message) }
    }

    /// An error as a whole; its fields are explained one by one. What is internal stays in the log.
    pub fn explain(&self, reader: &Locale, error: &Error) -> Explained {
        let message = match error {
            Error::NotFound { kind, code } => {
                Message::new("error-not-found").with("kind", *kind).with("code", code)
            }
            Error::Invalid(invalid) => Message::new("error-invalid").with("count", invalid.fields.len()),
            Error::Stale { current, .. } => Message::new("error-stale").with("current", *current),
            Error::RevisionRequired => Message::new("error-revision-required"),
            Error::TooMany { retry_after } => Message::new("error-too-many").with("seconds", *retry_after),
            Error::Internal(_) => Message::new("error-internal"),
            Error::Gone(message)
            | Error::Conflict(message)
            | Error::Unauthorized(message)
            | Error::Forbidden(message)
            | Error::TooLarge(message)
            | Error::Unavailable(message) => return self.explain_message(reader, message),
        };
        self.explain_message(reader, &message)
    }
}
