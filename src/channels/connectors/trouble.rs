//! Why a delivery did not succeed, and so what happens next.

use crate::error::Error;
use crate::kernel::message::Message;

/// Why a delivery did not succeed.
#[derive(Debug)]
pub enum Trouble {
    /// The platform does not take this product. It is tried again once the product changes.
    Refused(Message),
    /// Something went wrong with this product, perhaps by chance. It is tried again a few times.
    Stumbled(Message),
    /// The platform does not answer, or has too much to do. The whole channel rests for a while.
    Away(Message),
    /// Nobody can be served before a person changes something: settings, rights, the shop's fields. The channel rests.
    Barred(Message),
    /// It is the house's own.
    Ours(Error),
}

impl Trouble {
    /// The platform does not take it, in its own words.
    pub fn refused(words: &str) -> Trouble {
        Trouble::Refused(Message::new("delivery-refused").with("reason", short(words)))
    }

    /// Whether it is about one product, and the others go on.
    pub fn is_of_one(&self) -> bool {
        matches!(self, Trouble::Refused(_) | Trouble::Stumbled(_))
    }

    /// Whether the very same may succeed in a moment.
    pub fn may_pass(&self) -> bool {
        matches!(self, Trouble::Stumbled(_) | Trouble::Away(_))
    }

    /// What to tell people.
    pub fn message(&self) -> Message {
        match self {
            Trouble::Refused(m) | Trouble::Stumbled(m) | Trouble::Away(m) | Trouble::Barred(m) => m.clone(),
            Trouble::Ours(_) => Message::new("delivery-ours"),
        }
    }

    /// As the house's own errors have it, for whoever asked for a push.
    pub fn into_error(self) -> Error {
        match self {
            Trouble::Ours(error) => error,
            other => Error::Unavailable(other.message()),
        }
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Trouble {
        Trouble::Ours(error)
    }
}

/// At most this many characters of what a platform says.
const LONGEST: usize = 500;

/// What a platform says, no longer than people read.
pub fn short(words: &str) -> String {
    match words.chars().count() > LONGEST {
        true => words.chars().take(LONGEST - 1).chain(['…']).collect(),
        false => words.to_owned(),
    }
}
