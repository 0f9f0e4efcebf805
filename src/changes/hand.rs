//! Who writes, by what means, when and why.

use crate::kernel::{
    clock::Time,
    origin::{Origin, OriginKind},
};

/// The hand that writes a change.
#[derive(Debug, Clone, PartialEq)]
pub struct Hand {
    /// A person's e-mail address, a token's name, or the program itself.
    pub actor: String,
    /// What led to it: `api`, `workbench`, `import 0192…`, `tick`.
    pub cause: String,
    /// By what means; kept with each value.
    pub means: OriginKind,
    /// When.
    pub at: Time,
}

impl Hand {
    /// A hand.
    pub fn new(actor: impl Into<String>, cause: impl Into<String>, means: OriginKind, at: Time) -> Hand {
        Hand { actor: actor.into(), cause: cause.into(), means, at }
    }

    /// The program itself, following the log or the clock.
    pub fn program(cause: impl Into<String>, at: Time) -> Hand {
        Hand::new("selvedge", cause, OriginKind::Machine, at)
    }

    /// Where a value that this hand writes comes from.
    pub fn origin(&self) -> Origin {
        Origin { kind: self.means, by: self.actor.clone(), at: Some(self.at) }
    }
}
