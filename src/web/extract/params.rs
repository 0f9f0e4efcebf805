//! The query of an address: on the API an unknown name is refused, since it would be a wish that nobody heard.

use crate::app::App;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{cursor, locale::Locale, message::Message};
use axum::{extract::FromRequestParts, http::request::Parts};
use serde::de::DeserializeOwned;

/// The parameters of a query, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, String)>);

/// How many records a page has if nobody says, and at most.
const PAGE: (i64, i64) = (50, 500);

impl Params {
    /// Reads a query: `a=1&b=2`.
    pub fn of(query: &str) -> Params {
        Params(url::form_urlencoded::parse(query.as_bytes()).into_owned().take(200).collect())
    }

    /// Refuses every name but these, and these if they come twice.
    pub fn only(self, known: &[&str]) -> Result<Params> {
        let mut invalid = Invalid::default();
        for (i, (name, value)) in self.0.iter().enumerate() {
            if !known.contains(&name.as_str()) {
                let message =
                    Message::new("parameter-unknown").with("name", name).with("known", known.join(", "));
                invalid.push(Invalid::at(name.clone(), message).value(value));
            } else if self.0[..i].iter().any(|(earlier, _)| earlier == name) {
                invalid.push(Invalid::at(name.clone(), Message::new("parameter-twice")).value(value));
            }
        }
        invalid.verdict()?;
        Ok(self)
    }

    /// The first value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Every value of a name, also those that stand in one joined by commas.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let values = self.0.iter().filter(|(n, _)| n == name);
        values.flat_map(|(_, value)| value.split(',')).filter(|value| !value.is_empty()).collect()
    }

    /// A whole number within bounds.
    pub fn number(&self, name: &str, least: i64, most: i64) -> Result<Option<i64>> {
        let Some(text) = self.get(name) else { return Ok(None) };
        let refused = || {
            let message = Message::new("parameter-unreadable").with("least", least).with("most", most);
            Error::from(Invalid::at(name, message).value(text))
        };
        let number: i64 = text.parse().map_err(|_| refused())?;
        if (least..=most).contains(&number) { Ok(Some(number)) } else { Err(refused()) }
    }

    /// `limit`: how many records a page has.
    pub fn limit(&self) -> Result<i64> {
        Ok(self.number("limit", 1, PAGE.1)?.unwrap_or(PAGE.0))
    }

    /// `cursor`: where the page before ended.
    pub fn cursor<T: DeserializeOwned>(&self) -> Result<Option<T>> {
        self.get("cursor").map(cursor::decode).transpose()
    }

    /// `locale`, if it is one.
    pub fn locale(&self) -> Result<Option<Locale>> {
        self.get("locale").map(Locale::parse).transpose()
    }
}

impl FromRequestParts<App> for Params {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Self::Rejection> {
        Ok(Params::of(parts.uri.query().unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_that_nobody_knows_is_refused_by_name() {
        let known = ["limit", "cursor"];
        assert_eq!(Params::of("limit=7").only(&known).unwrap().limit().unwrap(), 7);
        for (query, field, key) in [
            ("limti=7", "limti", "parameter-unknown"),
            ("limit=7&limit=8", "limit", "parameter-twice"),
            ("limit=0", "limit", "parameter-unreadable"),
            ("limit=x", "limit", "parameter-unreadable"),
            ("cursor=%20", "cursor", "cursor-unreadable"),
        ] {
            let read = Params::of(query).only(&known);
            let refused = read.and_then(|p| p.limit().and(p.cursor::<String>()).map(drop)).unwrap_err();
            let field_error = &refused.fields()[0];
            assert_eq!((field_error.field.as_str(), field_error.message.key), (field, key), "{query}");
        }
    }
}
