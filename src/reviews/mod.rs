//! Reviews: what people who bought a style say about it.

mod figures;

pub use figures::{Figures, FitFeedback, figures};
