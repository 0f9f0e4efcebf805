//! What every page of the workbench shows around its own.

use crate::app::App;
use crate::error::Result;
use crate::kernel::locale::Locale;
use crate::people::{May, Right};
use crate::web::extract::Session;
use crate::web::pages::Pages;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use serde::Serialize;

/// Who works here, and where in the rail they are.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// Their e-mail address.
    pub person: String,
    /// The token that each form carries.
    pub form_token: String,
    /// The entry of the rail: `dashboard`, `products`.
    pub place: &'static str,
    /// What they may do at all.
    pub may: May,
}

#[derive(Serialize)]
struct Framed<V> {
    frame: Frame,
    #[serde(flatten)]
    view: V,
}

/// A page of the workbench, for whoever may read.
pub fn page(
    app: &App,
    session: &Session,
    locale: &Locale,
    place: &'static str,
    template: &str,
    status: StatusCode,
    view: impl Serialize,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    page_for_all(app, session, locale, place, template, status, view)
}

/// A page of the workbench, for whoever is signed in.
pub fn page_for_all(
    app: &App,
    session: &Session,
    locale: &Locale,
    place: &'static str,
    template: &str,
    status: StatusCode,
    view: impl Serialize,
) -> Result<Response> {
    let frame = Frame {
        person: session.actor.name.clone(),
        form_token: session.form_token(),
        may: session.actor.may_at_all(),
        place,
    };
    let mut response = Pages::of(app).answer(template, locale, Framed { frame, view })?;
    *response.status_mut() = status;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
