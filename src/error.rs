//! The ways a thing can fail, in our words.
//!
//! Few variants. One that people see carries a [`Message`] (a Fluent key and its arguments); the door turns it into
//! the reader's language, as problem details (RFC 9457) or as a page. An [`Error::Internal`] is logged once, where it
//! becomes an answer, and shown to nobody.

use crate::kernel::message::Message;
use serde::Serialize;
use std::fmt;

/// What a fallible thing of this house returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldError {
    /// Where: `composition`, `texts.de.title`, `images[10]`.
    pub field: String,
    /// What was given, shortened if it is long; `None` if nothing was.
    pub value: Option<String>,
    /// What is wrong with it; its `.hint` says what to do.
    pub message: Message,
}

/// One or more fields that cannot be taken as they are.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Invalid {
    /// In the order they were found; never empty inside an [`Error`].
    pub fields: Vec<FieldError>,
}

impl Invalid {
    /// One field, one reason.
    pub fn at(field: impl Into<String>, message: Message) -> Self {
        Invalid { fields: vec![FieldError { field: field.into(), value: None, message }] }
    }

    /// The same with the value that was given (cut to 200 characters).
    #[must_use]
    pub fn value(mut self, value: impl fmt::Display) -> Self {
        if let Some(last) = self.fields.last_mut() {
            let text: String = value.to_string();
            last.value = Some(if text.chars().count() > 200 {
                text.chars().take(199).chain(['…']).collect()
            } else {
                text
            });
        }
        self
    }

    /// The same errors, one level deeper: `title` becomes `texts.de.title`.
    #[must_use]
    pub fn under(mut self, parent: &str) -> Self {
        for field in &mut self.fields {
            field.field = match field.field.as_str() {
                "" => parent.to_owned(),
                name if name.starts_with('[') => format!("{parent}{name}"),
                name => format!("{parent}.{name}"),
            };
        }
        self
    }

    /// Adds what another check found.
    pub fn push(&mut self, other: Invalid) {
        self.fields.extend(other.fields);
    }

    /// `Ok` if nothing was found.
    pub fn verdict(self) -> Result<(), Invalid> {
        if self.fields.is_empty() { Ok(()) } else { Err(self) }
    }
}

/// The ways a thing can fail.
#[derive(Debug)]
pub enum Error {
    /// There is no such record: its kind and the code that was asked for.
    NotFound {
        /// A resource of the API: `product`, `style`, `asset`.
        kind: &'static str,
        /// What was asked for.
        code: String,
    },
    /// It was here, and is so no longer (a withdrawn picture, a used link).
    Gone(Message),
    /// What was sent cannot be taken: which fields, and why.
    Invalid(Invalid),
    /// It contradicts what is there: a code that is taken, a state that does not allow it.
    Conflict(Message),
    /// It was made against an older state (If-Match, RFC 9110 13.1.1).
    Stale {
        /// The revision that is current now.
        current: i64,
        /// The values that both sides changed, each with theirs and yours; empty if nobody looked.
        clashes: Vec<FieldError>,
    },
    /// A write without the revision that it means to replace (RFC 6585, 428).
    RevisionRequired,
    /// Nobody is signed in, or the token is not known.
    Unauthorized(Message),
    /// Somebody is, but may not do this.
    Forbidden(Message),
    /// Larger than we take: the limit is among the arguments.
    TooLarge(Message),
    /// Too often: try again after so many seconds.
    TooMany {
        /// Seconds until it makes sense to try again.
        retry_after: u64,
    },
    /// Not now: a part of the house does not answer.
    Unavailable(Message),
    /// Ours, or the machine's: for the log, not for the reader.
    Internal(String),
}

impl Error {
    /// Not found, by kind and code.
    pub fn not_found(kind: &'static str, code: impl fmt::Display) -> Self {
        Error::NotFound { kind, code: code.to_string() }
    }

    /// Made against an older state than this revision.
    pub fn stale(current: i64) -> Self {
        Error::Stale { current, clashes: Vec::new() }
    }

    /// Something that cannot be the reader's fault, with a word of context.
    pub fn internal(context: impl fmt::Display, cause: impl fmt::Display) -> Self {
        Error::Internal(format!("{context}: {cause}"))
    }

    /// What the machine says, with a word of context: a full disk is told as one, the rest is internal.
    pub fn machine(context: impl fmt::Display, cause: &(dyn std::error::Error + 'static)) -> Self {
        let causes = std::iter::successors(Some(cause), |cause| cause.source());
        let mut machines = causes.filter_map(|cause| cause.downcast_ref::<std::io::Error>());
        if machines.any(|cause| cause.kind() == std::io::ErrorKind::StorageFull) {
            return Error::disk_full();
        }
        Error::internal(context, cause)
    }

    /// There is no room left where records or files are kept.
    pub fn disk_full() -> Self {
        Error::Unavailable(Message::new("error-disk-full"))
    }

    /// Whether it is about the house and not about what was sent: the same may be taken later.
    pub fn is_ours(&self) -> bool {
        matches!(self, Error::Internal(_) | Error::Unavailable(_) | Error::TooMany { .. })
    }

    /// The field errors, if it is about fields.
    pub fn fields(&self) -> &[FieldError] {
        match self {
            Error::Invalid(invalid) => &invalid.fields,
            Error::Stale { clashes, .. } => clashes,
            _ => &[],
        }
    }
}

impl From<Invalid> for Error {
    fn from(invalid: Invalid) -> Self {
        Error::Invalid(invalid)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Error::machine("input or output", &error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Error::Internal(format!("json: {error}"))
    }
}

impl std::error::Error for Error {}

/// For logs and the command line's last resort; `words` speaks to people.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotFound { kind, code } => write!(f, "no {kind} `{code}`"),
            Error::Invalid(invalid) => {
                let lines: Vec<String> =
                    invalid.fields.iter().map(|e| format!("{}: {}", e.field, e.message)).collect();
                f.write_str(&lines.join("; "))
            }
            Error::Gone(m) | Error::Conflict(m) | Error::Unauthorized(m) | Error::Forbidden(m) => {
                write!(f, "{m}")
            }
            Error::TooLarge(m) | Error::Unavailable(m) => write!(f, "{m}"),
            Error::Stale { current, .. } => write!(f, "changed meanwhile, now at revision {current}"),
            Error::RevisionRequired => f.write_str("the revision to replace is missing"),
            Error::TooMany { retry_after } => write!(f, "too often, try again in {retry_after} s"),
            Error::Internal(text) => f.write_str(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    #[test]
    fn a_full_disk_is_told_as_one_however_deep_it_lies() {
        #[derive(Debug)]
        struct Store(io::Error);
        impl fmt::Display for Store {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a store")
            }
        }
        impl std::error::Error for Store {
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
                Some(&self.0)
            }
        }
        let full = || io::Error::from(io::ErrorKind::StorageFull);
        for error in [Error::from(full()), Error::machine("storing a file", &Store(full()))] {
            assert!(error.is_ours());
            assert_eq!(error.to_string(), Message::new("error-disk-full").to_string());
        }
        let other = Error::from(io::Error::from(io::ErrorKind::NotFound));
        assert!(matches!(other, Error::Internal(_)), "{other}");
    }
}
