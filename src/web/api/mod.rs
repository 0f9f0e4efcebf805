//! `/api/v1`: JSON for programs. Strict: an unknown field or parameter is refused by name.
//!
//! - [`resource`]: which kinds of record there are, and what is their own; [`record`]: the same few verbs for all of them
//! - [`write()`]: how any of them is written: plan, rights, records, log, in one transaction
//! - [`past`]: records as they were, what each revision changed, and the way back
//! - [`bulk`]: many at once, a line each; [`rename`]: another code, the old one leads on
//! - [`products`]: approval, revisions, the resolved view; [`charts`], [`outside`], [`reading`], [`assets`], [`people`],
//!   [`changes`], [`publications`], [`runs`], [`plans`], [`plan_files`], [`jobs`], [`translations`]: what is not a plain record
//! - [`views`]: views of the list of products
//! - [`erasure`]: a person's data goes
//! - [`again`]: a call that is sent again is done once
//! - [`openapi`]: all of it in OpenAPI 3.1, and [`docs`] to browse it
//!
//! To add a resource: `impl Resource` in [`resource`] and a line in [`resource::each!`]; the router, the bulk call and
//! the description follow.

mod again;
mod assets;
mod bulk;
mod changes;
mod charts;
mod docs;
mod erasure;
mod jobs;
mod openapi;
pub(in crate::web) mod outside;
pub mod past;
mod people;
pub mod plan_files;
mod plans;
mod products;
mod publications;
mod reading;
pub(in crate::web) mod record;
pub(crate) mod rename;
pub mod resource;
mod runs;
mod translations;
mod view;
mod views;
pub(in crate::web) mod write;

pub use again::once;

use crate::app::App;
use axum::Router;

/// `/api/v1/…` and `/api/docs`.
pub fn router() -> Router<App> {
    let v1 = record::routers()
        .nest("/products", products::router())
        .nest("/assets", assets::router())
        .nest("/changes", changes::router())
        .nest("/publications", publications::router())
        .nest("/users", people::users())
        .nest("/tokens", people::tokens())
        .nest("/audit", people::audit())
        .nest("/imports", runs::router())
        .nest("/plans", plans::router())
        .nest("/jobs", jobs::router())
        .nest("/views", views::router())
        .merge(erasure::router())
        .merge(charts::router())
        .merge(outside::router())
        .merge(reading::router())
        .merge(translations::router())
        .merge(openapi::router());
    Router::new().nest("/v1", v1).merge(docs::router())
}
