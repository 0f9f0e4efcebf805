//! How any record is written through the API: one wish, whose refusal is the error.

pub use crate::plans::write::{path_of, write, write_in};

use super::resource::Resource;
use crate::app::App;
use crate::changes::plan::{Step, Wish};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::people::Actor;
use crate::plans;

/// One wish; the refusal is the error.
pub async fn save<T: Resource>(app: &App, actor: &Actor, wish: Wish) -> Result<(Tx, Step<T>)> {
    save_as(app, actor, wish, "api").await
}

/// [`save`], with what led to it.
pub async fn save_as<T: Resource>(
    app: &App,
    actor: &Actor,
    wish: Wish,
    cause: impl Into<String>,
) -> Result<(Tx, Step<T>)> {
    let hand = actor.hand(cause, app.clock.now());
    let mut tx = app.db.write().await?;
    let wish = plans::meet::<T>(&mut tx, wish).await?;
    let step = write_in::<T>(&mut tx, app, actor, &hand, vec![wish]).await?.pop();
    match step {
        Some(Step::Refuse(error)) => Err(error),
        Some(step) => Ok((tx, step)),
        None => Err(Error::internal("a plan", "it has no step for its wish")),
    }
}
