//! Many products changed in one gesture: chosen one by one or by a query, changed in one field or moved on their way, looked
//! through before anything happens, and taken back as one.
//!
//! - [`Order`]: which products, and what shall become of them; what a person or a program hands in
//! - `change`, `price`: what becomes of one record: a pure function of its document
//! - [`draft`]: a job that makes the plan, in batches that only read; [`run`]: a job that carries a plan out, or takes one back
//! - [`runs`]: which jobs belong to which plan
//!
//! To add a way to change a field: an [`Act`], what it does in `change`, its words in `locales/*/workbench-grid.ftl`.
//!
//! # Why
//! A query is kept, not what it found: ten thousand ids travel through no form. The plan is where what it found is fixed; what
//! joins the query later is not changed by surprise.

mod change;
pub mod draft;
pub mod order;
mod price;
pub mod run;
pub mod runs;

pub use change::{is_list, is_text};
pub use order::{Act, Edit, Level, Order, Selection};

use crate::jobs::Handler;
use std::collections::HashMap;

/// Who does the jobs of this room.
pub fn handlers() -> HashMap<&'static str, Handler> {
    HashMap::from([(draft::KIND, draft::handler()), (run::KIND, run::handler())])
}
