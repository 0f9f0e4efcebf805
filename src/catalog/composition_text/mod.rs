//! Compositions as people write them, in any language: `95 cotton 5 elastane`,
//! `Oberstoff: 100 % Wolle; Futter: 55% Viskose, 45% Polyester`, `shell: 55 linen, 45 cotton [organic gots-2026]; trim: leather`.
//!
//! - Components stand behind semicolons or in lines of their own, with a name and a colon before them; without a name
//!   it is the shell.
//! - How much of the product a component weighs may stand behind its name: `mesh (12 %): 100 polyamide`.
//! - A share stands before its fibre or behind it; commas, slashes, `+` and *and* may stand between them, and need not.
//! - Brackets hold what stands beside the legal name, and the certificate: `[organic gots-2026]`; `organic cotton` is
//!   understood too.
//! - What has no shares is a material: `trim: leather`. Down and feathers may have shares; by themselves they are a filling.
//! - Words beside a fibre that say how it is spun or finished are passed over: `76% premium brushed nylon`.
//!
//! [`read`] tells every error with its place, and guesses nothing: *cotton* alone is not 100 % cotton. [`print`](print())
//! writes a composition so that [`read`] makes the same of it; [`label`](label()) says it as the law of a market wants it said.

mod label;
mod pieces;
mod print;
mod read;
mod shoe;

pub use label::{Beside, Label, Line, Official, Statement, label, legal_languages};
pub use print::print;
pub use read::{Unread, read, refusal};

#[cfg(test)]
mod tests;
