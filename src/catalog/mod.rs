//! Styles, products and variants: what a brand makes, photographs and sells.
//!
//! A **style** is what the designer made, a **product** one colourway of it, a **variant** one size of that. What a
//! level leaves empty it inherits from the one above.
//!
//! - [`content`]: what people enrich, one typed document for style and product; how to add a field stands there.
//! - [`fields`]: the fields that people fill in, as texts and back.
//! - [`style`], [`product`], [`variant`]: the records; [`composition`], [`care`], [`fit`], [`share`] their parts.
//! - [`composition_text`]: compositions as people write them, in any language, and back; labels of a market.
//! - [`care_text`], [`care_advice`]: care as people write it, and what somebody who knows cloth would say of it.
//! - [`compliance`]: a product before the law, its facts and the rulings on them.
//! - [`store`]: the SQL of this room.
//! - [`shared`]: every shared thing that products refer to, in memory.
//! - [`resolve`]: the one pure function that says what a product *is*.
//! - [`channel`], [`completeness`]: what a channel asks for, and what is missing; [`connector`] where it pushes to.
//! - [`translation`]: a text and the one that it was made from, and whether that has changed since.
//! - [`collection`], [`drop`]: what was designed together, and what goes out together.
//! - [`affected`]: which products a change of something shared reaches.
//! - [`approve`]: draft → in review → approved, and back with a reason; [`snapshot`] what approval freezes.
//! - [`retention`]: what is kept of the past, of prices and of revisions.
//! - [`grid`]: the workbench's index of all products, its questions and the language of its query bar.
//! - [`gallery`]: a product's pictures as a row that people arrange; [`uses`]: where a file is shown.
//! - `named`: what a product's codes are called, for the indexes.
//! - [`standing`]: the derived row that says how complete a product is and whether it changed since its approval.

pub mod affected;
pub mod approve;
mod associations;
mod attributes;
pub mod care;
pub mod care_advice;
pub mod care_label;
pub mod care_text;
pub mod channel;
pub mod collection;
pub mod colour;
pub mod completeness;
pub mod compliance;
pub mod composition;
pub mod composition_text;
pub mod connector;
pub mod content;
pub mod drop;
pub mod family;
pub mod fields;
pub mod fit;
pub mod gallery;
pub mod grid;
pub mod named;
pub mod product;
pub mod resolve;
pub mod resolved;
pub mod retention;
pub mod share;
pub mod shared;
pub mod snapshot;
pub mod standing;
pub mod store;
pub mod style;
pub mod translation;
pub mod uses;
pub mod variant;

pub use care::Care;
pub use channel::Channel;
pub use collection::Collection;
pub use composition::Composition;
pub use connector::Connector;
pub use content::{Content, Texts};
pub use drop::Drop;
pub use product::{Image, Media, MediaKind, Product};
pub use resolve::resolve;
pub use resolved::Resolved;
pub use share::Share;
pub use shared::Shared;
pub use style::Style;
pub use variant::{Price, Variant};
