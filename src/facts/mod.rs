//! What the whole trade agrees on: fibres, care codes, fits, colour families, size systems, countries.
//!
//! A fact is a row of a table in `assets/facts/`, embedded in the program and read once. Rows hold what is true in
//! every language (an annex number, a hex value, a group); their names live in `locales/*/codes-*.ftl` and are spoken by
//! [`crate::words`]. `assets/facts/README.md` says where each table comes from and how sure we are of it.
//!
//! A record holds a [`Known`] row, such as a [`FibreCode`]: a pointer that can only be had by naming a code of the
//! table, so whoever holds one need not ask again.
//!
//! To add a code: a row in its table and its word in every `codes-*.ftl`. To add a vocabulary: a table, a type with
//! [`fact!`](table), a line in [`Vocabulary`], its words. Tests walk every vocabulary and every locale.
//!
//! # Why
//! Rust enums would put a hundred fibres into code that nobody reads, and a database table would need a migration per
//! fibre. Tables in files are read by people, checked by tests and compiled in.

mod care;
mod colour;
mod fit;
mod garment;
mod outside;
mod record;
mod size;
mod table;
mod textile;
mod vocabulary;
mod world;

pub use care::*;
pub use colour::*;
pub use fit::*;
pub use garment::*;
pub use outside::*;
pub use record::*;
pub use size::*;
pub use table::{Fact, Known, Table};
pub use textile::*;
pub use vocabulary::{Vocabulary, Word};
pub use world::*;
