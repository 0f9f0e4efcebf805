//! The workbench: where people complete products, one folder or file per screen.
//!
//! - [`dashboard`]: how far everything is; [`products`]: the list with its query bar, views, columns and cells
//! - [`bulk`]: many products changed at once, as a plan that is looked through, carried out and taken back
//! - [`categories`]: the tree, and its places in the taxonomies of others; [`rooms`]: what products share, a form for each kind
//! - [`editor`]: one product or style with all its fields
//! - [`imports`]: files that come in, and the history of every import; [`plans`]: what shall be changed, applied, taken back
//! - [`photos`]: the photo desk; [`files`]: files that a form brings
//! - [`find`]: the box at the top; [`keys`]: what the keys do
//! - [`live`]: what happens while a page is open
//! - [`reviews`]: what shoppers say, before others read it
//! - [`settings`]: one's own account; people, tokens and the audit for admins
//! - [`help`]: what to do step by step
//! - [`pictures`]: pictures for those who are signed in, whether they are public or not
//!
//! To add a screen: a file here with its routes, a template in `assets/templates/workbench/`, a line in the rail
//! (`frame.html`). Every form works without JavaScript and carries the session's token.

mod bulk;
mod categories;
mod dashboard;
mod editor;
mod files;
mod find;
mod frame;
mod help;
mod imports;
mod keys;
mod live;
mod photos;
mod pictures;
mod plans;
mod products;
mod prose;
mod reviews;
mod rooms;
mod settings;

pub use live::Closing;

use crate::app::App;
use axum::{
    Router,
    routing::{get, post},
};

/// `/workbench` and all below it.
pub fn router() -> Router<App> {
    Router::new()
        .route("/workbench", get(dashboard::show))
        .route("/workbench/seen", post(dashboard::seen))
        .route("/workbench/find", get(find::find))
        .route("/workbench/help", get(help::list))
        .route("/workbench/help/{page}", get(help::show))
        .route("/workbench/keys", get(keys::show))
        .route("/workbench/live", get(live::show))
        .route("/workbench/prose", post(prose::show))
        .route("/workbench/media/{hash}/{file}", get(pictures::show))
        .merge(bulk::router())
        .merge(categories::router())
        .merge(editor::router())
        .merge(imports::router())
        .merge(photos::router())
        .merge(plans::router())
        .merge(reviews::router())
        .merge(rooms::router())
        .merge(settings::router())
        .merge(products::router())
}
