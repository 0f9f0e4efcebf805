//! Feeds: what outside programs pull.

mod google;

pub use google::refusal;
