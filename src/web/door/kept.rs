//! A form that came when it could not be taken: its session had ended, or it was loaded in another one. What was typed
//! waits on the page to sign in, and is sent again with one press afterwards.
//!
//! # Why
//! It stays in the browser's hands, as hidden fields of our own pages: nothing of somebody who is not signed in is kept
//! here. It is not sent by itself: whoever signs in sees what would be saved, since it may have been somebody else's.

use crate::app::App;
use crate::error::Result;
use crate::kernel::locale::Locale;
use crate::people::session;
use crate::web::extract::Params;
use crate::web::pages::Pages;
use axum::{
    http::{StatusCode, Uri},
    response::Response,
};
use serde::Serialize;

/// Never carried along: they are typed anew.
const SECRETS: [&str; 5] = ["form_token", "password", "old", "code", "link"];
const MOST_FIELDS: usize = 2_000;

/// What was typed, and where it was to go.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Kept {
    /// The address of the form.
    pub action: String,
    /// Its fields as they were sent.
    pub fields: Vec<(String, String)>,
    /// The same as one text, for a form that carries it on.
    pub packed: String,
}

#[derive(Serialize)]
struct Again<'k> {
    kept: &'k Kept,
    form_token: String,
    shown: Vec<&'k (String, String)>,
}

impl Kept {
    fn new(action: &str, fields: Vec<(String, String)>) -> Option<Kept> {
        let is_ours = action.starts_with("/workbench") && !action.contains(['\\', '\r', '\n']);
        let fields: Vec<_> = fields
            .into_iter()
            .filter(|(name, _)| !SECRETS.contains(&name.as_str()))
            .take(MOST_FIELDS)
            .collect();
        let packed = serde_json::to_string(&fields).ok()?;
        (is_ours && !fields.is_empty()).then(|| Kept { action: action.to_owned(), fields, packed })
    }

    /// Of a form that was sent to an address.
    pub fn of(uri: &Uri, body: &[u8]) -> Option<Kept> {
        Kept::new(uri.path(), url::form_urlencoded::parse(body).into_owned().collect())
    }

    /// Of a page that carried it on.
    pub fn carried(form: &Params) -> Option<Kept> {
        Kept::new(form.get("kept_action")?, serde_json::from_str(form.get("kept")?).ok()?)
    }

    /// The page on which somebody who is signed in sends it again.
    pub fn send_again(&self, app: &App, locale: &Locale, secret: &str) -> Result<Response> {
        let is_ours = |name: &str| {
            matches!(name, "revision" | "do") || name.ends_with(".asset") || name.ends_with(".shown")
        };
        let is_typed = |(name, value): &&(String, String)| !is_ours(name) && !value.is_empty();
        let view = Again {
            kept: self,
            form_token: session::form_token(secret),
            shown: self.fields.iter().filter(is_typed).take(60).collect(),
        };
        Pages::of(app).answer("door/send_again.html", locale, view)
    }

    /// The same, for a form that came with the token of another session.
    pub fn outdated(&self, app: &App, locale: &Locale, secret: &str) -> Result<Response> {
        let mut response = self.send_again(app, locale, secret)?;
        *response.status_mut() = StatusCode::FORBIDDEN;
        Ok(response)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_carried_on_and_no_secret_is() {
        let uri = Uri::from_static("/workbench/products/LIN-navy");
        let kept = Kept::of(&uri, b"form_token=a&title=Linen+%26+more&password=x&care=1&care=2").unwrap();
        assert_eq!(kept.packed, r#"[["title","Linen & more"],["care","1"],["care","2"]]"#);
        let encoded = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let form = format!("kept_action={}&kept={}", encoded(&kept.action), encoded(&kept.packed));
        assert_eq!(Kept::carried(&Params::of(&form)), Some(kept));
        for form in
            ["kept_action=https://evil.example&kept=[[\"a\",\"b\"]]", "kept_action=/workbench&kept=x", ""]
        {
            assert_eq!(Kept::carried(&Params::of(form)), None, "{form}");
        }
    }
}
