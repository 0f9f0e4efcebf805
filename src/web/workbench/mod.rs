//! The workbench: where people complete products, one folder or file per screen.
//!
//! - [`dashboard`]: how far everything is; [`products`]: the list with search and facets
//! - [`categories`]: the tree, and its places in the taxonomies of others
//! - [`editor`]: one product or style with all its fields
//! - [`imports`]: files that come in, and the history of every import; [`plans`]: what shall be changed, applied, taken back
//! - [`pictures`]: pictures for those who are signed in, whether they are public or not
//!
//! To add a screen: a file here with its routes, a template in `assets/templates/workbench/`, a line in the rail
//! (`frame.html`). Every form works without JavaScript and carries the session's token.

mod categories;
mod dashboard;
mod editor;
mod frame;
mod imports;
mod pictures;
mod plans;
mod products;

use crate::app::App;
use axum::{Router, routing::get};

/// `/workbench` and all below it.
pub fn router() -> Router<App> {
    Router::new()
        .route("/workbench", get(dashboard::show))
        .route("/workbench/products", get(products::show))
        .route("/workbench/media/{hash}/{file}", get(pictures::show))
        .merge(categories::router())
        .merge(editor::router())
        .merge(imports::router())
        .merge(plans::router())
}
