//! Sizes: charts that a brand owns, with measurements and conversions.
//!
//! # Why
//! There is no true conversion between size systems (published charts contradict each other), so a conversion belongs
//! to a brand's chart and is a relation: one size may be several in another system. Order is stored, never derived.

mod chart;
mod oddities;
mod said;
mod start;

pub use chart::{Confidence, Dimension, Measurement, Provenance, Size, SizeChart};
pub use said::system_label;
