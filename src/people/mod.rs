//! Who may come in, and what each may do: people, tokens, sessions, grants, and the trail that they leave.
//!
//! - [`Actor`] is who asks, with what is granted to them; [`Right`] what they may be asked for; [`Role`] says what a grant allows.
//! - [`user`], [`token`], [`session`]: the three ways to be known; [`setup`] lets the first admin in.
//! - [`audit`]: sign-ins, refusals, and what was done to people and tokens.
//! - [`Attempts`] makes guessing slow; [`secret`], [`password`] keep only hashes.
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
mod grant;
pub mod password;
mod role;
pub mod secret;
pub mod session;
pub mod setup;
pub mod token;
pub mod user;

pub use actor::{Actor, Right, Touch, Who};
pub use again::Again;
pub use attempts::Attempts;
pub use grant::Grant;
pub use role::Role;
pub use token::Token;
pub use user::User;
