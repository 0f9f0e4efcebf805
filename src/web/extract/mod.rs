//! What a handler asks for: who, what they saw, what they send. Each is read and refused before any lock is taken.
//!
//! - [`crate::people::Actor`]: signed in or with a token, or 401; [`FeedReader`]: with a token by HTTP Basic
//! - [`Reader`]: the language of who asks; [`Params`]: the query, unknown names refused
//! - [`IfMatch`]: the revision that the writer saw, or 428; [`Expected`]: the same where it may be new
//! - [`Valid`]: a JSON body of a type, [`Document`]: one of a record; [`Posted`]: a form of our own page

mod actor;
mod body;
mod form;
mod params;
mod reader;
mod revision;

pub use actor::{FeedReader, SIGN_ON_COOKIE, Session, cookie, cookie_of, language_cookie, sign_on_cookie};
pub use body::{Document, Valid, object, read};
pub use form::{Posted, is_from_here};
pub use params::Params;
pub use reader::Reader;
pub use revision::{Expected, IfMatch, etag};
