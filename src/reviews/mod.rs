//! What shoppers say: stars, words, and how it fitted. A review belongs to a style, and where known to a product and variant.
//!
//! - [`review`]: the record, its key and its moderation state
//! - [`figures()`]: average, distribution and fit of styles
//! - [`mod@submit`]: a review that comes in, waiting for moderation
//! - [`address`]: an e-mail address, kept only as a keyed hash
//!
//! # Why
//! A review's key is its source's id, else a hash of SKU, author, title and text: so an import may be repeated. Figures are
//! counted when they are asked for, set-wise: a style has tens of reviews, and a stored average would be one more
//! thing to follow.

pub mod address;
mod figures;
pub mod review;
mod store;
pub mod submit;

pub use figures::{Figures, FitFeedback, figures};
pub use review::{Erased, Review, State};
pub use store::{
    Published, Sieve, by_address, by_ids, by_key, page, published, published_for_product, sifted, standing,
};
pub use submit::{Submission, submit};
