//! What law and channels ask of a product in a market: packs of rules as data, and the verdict of each rule.
//!
//! - [`pack`]: a [`RulePack`] names its markets and its [`Rule`]s, each with its source and the days on which it applies
//! - [`condition`]: what a rule asks, in terms of facts: `{ fact = "synthetic_share", above = 50 }`
//! - [`sheet`]: the facts that can be asked, and a [`Sheet`] that holds them for one product
//! - [`lint`]: words that a text may not say, per language, with their endings and the names of fibres
//! - [`verdict`]: what a rule says of a sheet on a day
//! - [`ours`]: the packs that come with the house (`assets/packs`), and those that lie in the data folder
//!
//! To add a rule: a few lines in a pack's file, its words `law-<pack>-<rule>` with their `.hint` in `locales/en/law.ftl`;
//! what a passport calls its field is their `.title`.
//! To add a fact: a name in [`sheet::Fact`], its value where products are put on a sheet.
//!
//! # Why
//! Law changes more often than a program should. A rule that is data has a date, a source and an author, can be read by
//! who knows the law and not the language, and can be added by a brand. A general language of expressions would say more,
//! and nobody but its author could check it: these conditions are read like the table that they come from.

pub mod condition;
pub mod lint;
pub mod ours;
pub mod pack;
pub mod sheet;
pub mod verdict;

pub use condition::Condition;
pub use pack::{Access, Granularity, Rule, RulePack, Weight};
pub use sheet::{Fact, Sheet, Value};
pub use verdict::{Packs, Ruling, Verdict};
