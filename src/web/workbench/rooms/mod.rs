//! The screens of what products share: categories, size charts, policies, attributes, channels. One frame for all: a list, a
//! form, its history, another code, its end with what would break. A room says its fields; it does not write the page.
//!
//! - [`room`]: what a room must say; [`form`]: of what a form is made
//! - [`typed`]: a document as texts by name, and back; [`rows`]: rows that are added and moved; [`figure`]: figures in any unit
//! - [`view`]: the shapes of the templates; [`page`], [`save`], [`list`], [`going`]: the addresses
//! - [`uses`]: who uses a record
//! - [`category`], [`size_chart`] (with [`block`], a block of a spreadsheet), [`policy`], [`attribute`], [`channel`]: the rooms
//!
//! To add a room: a file with its [`room::Room`], its router below, its words `rooms-*` in `locales/*/workbench-rooms.ftl`.
//!
//! # Why
//! A form carries the revision that it was filled from, and only what differs from that revision is written: two who change
//! different fields at once both stand, with and without JavaScript.

pub mod attribute;
pub mod block;
pub mod category;
pub mod channel;
pub mod figure;
pub mod form;
pub mod going;
pub mod list;
pub mod page;
pub mod policy;
pub mod room;
pub mod rows;
pub mod save;
pub mod size_chart;
pub mod typed;
pub mod uses;
pub mod view;

use super::editor::history::{self, Shelf};
use crate::app::App;
use crate::catalog::Channel;
use crate::error::Result;
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use crate::web::extract::{Params, Reader, Session};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use room::Room;

/// Every room. The addresses are written out, so that they can be found by who looks for one.
pub fn router() -> Router<App> {
    categories()
        .merge(size_charts())
        .merge(return_policies())
        .merge(shipping_profiles())
        .merge(attributes())
        .merge(channels())
        .merge(channel::router())
}

fn categories() -> Router<App> {
    type T = Category;
    Router::new()
        .route("/workbench/new/categories", get(save::blank::<T>).post(save::make::<T>))
        .route("/workbench/categories/{code}", get(page::show::<T>).post(save::save::<T>))
        .route("/workbench/categories/{code}/rename", post(going::rename::<T>))
        .route("/workbench/categories/{code}/remove", get(going::ask::<T>).post(going::remove::<T>))
        .route("/workbench/categories/{code}/history", get(past::<T>).post(restore::<T>))
}

fn size_charts() -> Router<App> {
    type T = SizeChart;
    Router::new()
        .route("/workbench/size-charts", get(list::show::<T>))
        .route("/workbench/new/size-charts", get(save::blank::<T>).post(save::make::<T>))
        .route("/workbench/size-charts/{code}", get(page::show::<T>).post(save::save::<T>))
        .route("/workbench/size-charts/{code}/rename", post(going::rename::<T>))
        .route("/workbench/size-charts/{code}/remove", get(going::ask::<T>).post(going::remove::<T>))
        .route("/workbench/size-charts/{code}/history", get(past::<T>).post(restore::<T>))
}

fn return_policies() -> Router<App> {
    type T = ReturnPolicy;
    Router::new()
        .route("/workbench/return-policies", get(list::show::<T>))
        .route("/workbench/new/return-policies", get(save::blank::<T>).post(save::make::<T>))
        .route("/workbench/return-policies/{code}", get(page::show::<T>).post(save::save::<T>))
        .route("/workbench/return-policies/{code}/rename", post(going::rename::<T>))
        .route("/workbench/return-policies/{code}/remove", get(going::ask::<T>).post(going::remove::<T>))
        .route("/workbench/return-policies/{code}/history", get(past::<T>).post(restore::<T>))
}

fn shipping_profiles() -> Router<App> {
    type T = ShippingProfile;
    Router::new()
        .route("/workbench/shipping-profiles", get(list::show::<T>))
        .route("/workbench/new/shipping-profiles", get(save::blank::<T>).post(save::make::<T>))
        .route("/workbench/shipping-profiles/{code}", get(page::show::<T>).post(save::save::<T>))
        .route("/workbench/shipping-profiles/{code}/rename", post(going::rename::<T>))
        .route("/workbench/shipping-profiles/{code}/remove", get(going::ask::<T>).post(going::remove::<T>))
        .route("/workbench/shipping-profiles/{code}/history", get(past::<T>).post(restore::<T>))
}

fn attributes() -> Router<App> {
    type T = Attribute;
    Router::new()
        .route("/workbench/attributes", get(list::show::<T>))
        .route("/workbench/new/attributes", get(save::blank::<T>).post(save::make::<T>))
        .route("/workbench/attributes/{code}", get(page::show::<T>).post(save::save::<T>))
        .route("/workbench/attributes/{code}/rename", post(going::rename::<T>))
        .route("/workbench/attributes/{code}/remove", get(going::ask::<T>).post(going::remove::<T>))
        .route("/workbench/attributes/{code}/history", get(past::<T>).post(restore::<T>))
}

fn channels() -> Router<App> {
    type T = Channel;
    Router::new()
        .route("/workbench/channels", get(list::show::<T>))
        .route("/workbench/new/channels", get(save::blank::<T>).post(save::make::<T>))
        .route("/workbench/channels/{code}", get(page::show::<T>).post(save::save::<T>))
        .route("/workbench/channels/{code}/rename", post(going::rename::<T>))
        .route("/workbench/channels/{code}/remove", get(going::ask::<T>).post(going::remove::<T>))
        .route("/workbench/channels/{code}/history", get(past::<T>).post(restore::<T>))
}

fn shelf<T: Room>() -> Shelf {
    Shelf { place: T::PLACE, list: T::PATH, title: T::TITLE }
}

async fn past<T: Room>(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    history::show::<T>(&app, &session, &code, &reader.locale, &params, None, shelf::<T>()).await
}

async fn restore<T: Room>(
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    form: save::Sent,
) -> Result<Response> {
    page::ask::<T>(&app, &form.session.actor, &code, &[]).await?;
    history::restore::<T>(app, code, reader, form, shelf::<T>()).await
}
