//! Pictures: what a file is, what is to be said about it, and the renditions that pages show of it. Knows no products.
//!
//! The pure half works on bytes and waits for nothing (call it from `spawn_blocking`):
//!
//! - [`Kind::sniff`] tells from the first bytes what a file is; what we do not take is refused in words;
//! - [`inspect`] looks once and tells everything: size after orientation, colour, private data, [`Finding`]s;
//! - [`decode`] opens any picture as upright sRGB, a JPEG no larger than is wanted of it;
//! - [`render_all`] makes any number of [`Recipe`]s in any [`Format`] from one decode.
//!
//! The other half is [`Renditions`]: the same over [`crate::files::Files`], each made once, kept for ever under
//! *hash + recipe + format*, with as many at work as there are cores.
//!
//! An [`Asset`] is the record of an original, found by its hash, by where it came from, or in the inbox ([`store`]); [`wall`] is
//! all of them as people look through them.
//!
//! To take another kind of file: [`Kind`], then a reader in `header` and `decode`. To cut pictures in another way:
//! [`Recipe`]. Another finding: [`Finding`], its sentence in `locales/*/media.ftl`, and a line in `inspect`.
//!
//! # Why
//! The cost is the decode of a large JPEG, then the encoders. So a JPEG is decoded at the smallest eighth that still
//! holds the widest rendition, once for all of them, and each width is cut from the nearest one at least twice as
//! wide (the SIMD resizer hardly shows in a profile). `image` reads the other formats. AVIF takes seconds: it
//! is made behind the shop's back, and pages offer it once it is there. Colours are brought to sRGB and nothing of
//! the original's metadata is copied, so a rendition can give away neither a place nor a camera; the one thing that
//! travels along is the mark that a machine made the picture, since shops must keep it.

mod asset;
mod bitmap;
mod colour;
mod decode;
mod encode;
mod exif;
mod finding;
mod header;
mod inspect;
mod jpeg;
mod kind;
mod limits;
mod provenance;
mod recipe;
mod render;
mod renditions;
mod resize;
#[cfg(test)]
mod samples;
mod sharpness;
pub mod store;
mod thumb;
pub mod wall;

pub use asset::Asset;
pub use bitmap::Bitmap;
pub use decode::{Decoded, decode};
pub use encode::encode;
pub use exif::PrivateData;
pub use finding::Finding;
pub use header::ColourModel;
pub use inspect::{Inspection, PictureFacts, inspect};
pub use kind::Kind;
pub use limits::Limits;
pub use provenance::DigitalSource;
pub use recipe::{Crop, Focus, Format, LADDER, Recipe, Width};
pub use render::{Rendition, render_all};
pub use renditions::Renditions;
pub use thumb::ThumbHash;
