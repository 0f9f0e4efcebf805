//! Connectors: platforms that the house pushes to, one folder for each.
//!
//! - [`Goods`]: what a platform is told of a product, the same for all platforms.
//! - [`Connector`]: what a platform can be asked to do; [`open`] is the registry.
//! - `wire`: requests that leave the house, to addresses that the operator allows and to no other.
//! - [`delivery`]: what was sent of each product, and what came of it; `connection` who is at it, and when it rests.
//! - `round`: takes up the log and works off what is due; [`run`] does so until the house closes, [`push`] once.
//! - `vendure`: a Vendure shop.
//!
//! To add a platform: a variant of [`crate::catalog::Connector`] with its settings, a folder that implements
//! [`Connector`], a line in [`open`].
//!
//! # Why
//! **A delivery is no publication.** A publication is derived: from the record, the rules and the clock it can be made
//! anew at any time, and a test compares. What a platform answered cannot. So the outcome stands beside it, in
//! `deliveries`, and listings join the two: a product is *live* (it should be there) and its delivery *failed* (it is
//! not, and why). Nothing that is derived waits for a machine that is not ours.
//!
//! **Nothing is queued but names.** The log's entries only note which products to look at again, in the transaction that
//! moves the cursor. What is sent is made when it is sent, so ten changes in a minute are one update, a change during a
//! push asks once more, and a kill at any point leaves what was due still due.
//!
//! **What is there is read before it is written.** A delivery compares what the platform has with what it should have
//! and writes the difference. So a repeated delivery is harmless, one that broke off is taken up where it was, and a new
//! price is one call. Content that was sent already (by its hash) asks the platform nothing at all.

mod connection;
pub mod delivery;
mod goods;
mod round;
mod run;
mod trouble;
mod vendure;
mod wire;

pub use goods::{Goods, Mark, Picture, Place, Size, Words};
pub use round::{Report, push};
pub use run::run;
pub use trouble::Trouble;

use crate::app::App;
use crate::catalog::{Channel, connector};
use futures::future::BoxFuture;

/// What came of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was not there, and is.
    Created,
    /// Something of it was different.
    Updated,
    /// It was all there.
    Unchanged,
}

/// A product as the platform has it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    /// What the platform calls it.
    pub remote_id: String,
    /// What had to be done.
    pub outcome: Outcome,
}

/// By what a platform may know a product already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Known<'k> {
    /// What it answered when it was given the product.
    pub remote_id: Option<&'k str>,
    /// The code under which it was given.
    pub code: &'k str,
}

/// What a platform can be asked to do. Each may be broken off at any point and asked again.
pub trait Connector: Send + Sync {
    /// Sees to it that what these products share is there: categories, values to filter by.
    fn prepare<'a>(&'a self, goods: &'a [Goods]) -> BoxFuture<'a, Result<(), Trouble>>;

    /// Sees to it that a product is there as it should be, and is shown.
    fn deliver<'a>(&'a self, goods: &'a Goods, known: Known<'a>)
    -> BoxFuture<'a, Result<Delivered, Trouble>>;

    /// Sees to it that a product is shown no more; no trouble if it was never there. Whether something had to be done.
    fn withdraw<'a>(&'a self, known: Known<'a>) -> BoxFuture<'a, Result<bool, Trouble>>;
}

/// The connector of a channel, ready to speak; none if the channel pushes nowhere.
///
/// # Errors
/// Says what the operator has to set.
pub fn open(app: &App, channel: &Channel) -> Result<Option<Box<dyn Connector>>, Trouble> {
    let Some(connector) = &channel.connector else { return Ok(None) };
    let key = connector.key().unwrap_or(&channel.code);
    Ok(Some(match connector {
        connector::Connector::Vendure(settings) => Box::new(vendure::Shop::open(app, settings, key)?),
    }))
}
