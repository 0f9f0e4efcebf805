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
use crate::error::Result;
use crate::catalog::Channel;
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use crate::web::extract::{Params, Reader, Session};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use room::Room;

/// Every room.
pub fn router() -> Router<App> {
    of::<Category>()
        .merge(with_list::<SizeChart>())
        .merge(with_list::<ReturnPolicy>())
        .merge(with_list::<ShippingProfile>())
        .merge(with_list::<Attribute>())
        .merge(with_list::<Channel>())
        .merge(channel::router())
}

/// The addresses of a room and its list.
fn with_list<T: Room>() -> Router<App> {
    of::<T>().route(&room::list_address::<T>(), get(list::show::<T>))
}

/// The addresses of a room, but its list.
fn of<T: Room>() -> Router<App> {
    let (new, one) = (format!("/workbench/new/{}", T::PATH), format!("/workbench/{}/{{code}}", T::PATH));
    Router::new()
        .route(&new, get(save::blank::<T>).post(save::make::<T>))
        .route(&one, get(page::show::<T>).post(save::save::<T>))
        .route(&format!("{one}/rename"), post(going::rename::<T>))
        .route(&format!("{one}/remove"), get(going::ask::<T>).post(going::remove::<T>))
        .route(&format!("{one}/history"), get(past::<T>).post(restore::<T>))
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
    history::restore::<T>(app, code, reader, form, shelf::<T>()).await
}
