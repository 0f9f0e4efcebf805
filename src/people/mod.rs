//! Who may come in, and what each may do: people, tokens, sessions, grants, and the trail that they leave.
//!
//! - [`Actor`] is who asks, with what is granted to them; [`Right`] what they may be asked for; [`Role`] says what a grant allows.
//! - [`user`], [`token`], [`session`]: the three ways to be known; [`setup`] lets the first admin in, [`entry_link`] the others.
//! - [`second_factor`]: a code besides the password ([`totp`]); [`sign_on`]: a provider that the operator trusts says who it is.
//! - [`audit`]: sign-ins, refusals, what was done to people and tokens, what was taken along.
//! - [`Attempts`] and [`pause`] make guessing slow; [`secret`], [`password`] keep only hashes, [`vault`] seals what must be read again.
//!
//! To add a role: a name in [`Role`], what it allows beside it, and in both migrations' check.
//!
//! # Why
//! People and tokens leave their trail in the audit and not in the change log: whoever follows the records (feeds,
//! indexes, shops) has no business with them, and a person's data can be erased without rewriting history.

mod actor;
mod again;
mod attempts;
pub mod audit;
pub mod entry_link;
mod grant;
pub mod password;
pub mod pause;
mod role;
pub mod second_factor;
pub mod secret;
pub mod session;
pub mod setup;
pub mod sign_on;
pub mod token;
pub mod totp;
pub mod user;
pub mod vault;

pub use actor::{Actor, Bar, May, Right, Touch, Who};
pub use again::Again;
pub use attempts::Attempts;
pub use grant::Grant;
pub use role::Role;
pub use token::Token;
pub use user::User;
