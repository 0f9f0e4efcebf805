//! Reviews as a moderator sees them: what waits, what is shown, what was turned away; one by one or many at once.
//!
//! - [`list`]: what is asked and shown; [`act`]: approved, rejected, taken back
//!
//! # Why
//! What was done is taken back by what its answer carries: which reviews, and how they stood. A review that somebody else has
//! moved since stays as it is.

mod act;
mod list;

use crate::app::App;
use crate::reviews::State;
use axum::{Router, routing::get};

/// `/workbench/reviews`.
pub fn router() -> Router<App> {
    Router::new().route("/workbench/reviews", get(list::show).post(act::act))
}

/// As addresses and forms write a state.
fn word(state: State) -> &'static str {
    match state {
        State::Pending => "pending",
        State::Published => "published",
        State::Rejected => "rejected",
    }
}

fn state_of(text: &str) -> Option<State> {
    [State::Pending, State::Published, State::Rejected].into_iter().find(|state| word(*state) == text)
}
