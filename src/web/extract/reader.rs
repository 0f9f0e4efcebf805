//! The language of who asks.

use super::actor::{LANGUAGE_COOKIE, cookie_of};
use crate::app::App;
use crate::kernel::locale::Locale;
use crate::words::LANGUAGES;
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, header, request::Parts},
};
use std::convert::Infallible;

/// Who reads the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// The language of the page's address, else the one that they chose for themselves, else the best of those that the browser asks for, else English.
    pub locale: Locale,
}

impl Reader {
    /// Who asks for this address with these headers.
    pub fn of(_app: &App, uri: &Uri, headers: &HeaderMap) -> Reader {
        let first = uri.path().split('/').nth(1).unwrap_or_default();
        let of_address =
            LANGUAGES.iter().any(|l| first.split('-').next() == Some(l)).then(|| Locale::parse(first));
        let of_person = || Reader::known(cookie_of(headers, LANGUAGE_COOKIE).as_deref());
        let of_browser = || headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok().and_then(best);
        let locale = of_address
            .and_then(Result::ok)
            .or_else(of_person)
            .or_else(of_browser)
            .unwrap_or_else(Locale::english);
        Reader { locale }
    }

    /// A language that somebody chose, if it is one in which we speak.
    pub fn known(chosen: Option<&str>) -> Option<Locale> {
        Locale::parse(chosen?).ok().filter(|locale| LANGUAGES.contains(&locale.language()))
    }

    /// The languages among which somebody may choose.
    pub fn languages() -> [&'static str; 12] {
        LANGUAGES
    }
}

/// The language that is wanted most and that we have (RFC 9110, 12.5.4).
pub fn best(accept: &str) -> Option<Locale> {
    let mut wanted: Vec<(f32, Locale)> = Vec::new();
    for part in accept.split(',').take(20) {
        let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
        let weight =
            rest.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.trim().parse().ok()).unwrap_or(0.0);
        let known = Locale::parse(tag).ok().filter(|l| LANGUAGES.contains(&l.language()));
        wanted.extend(known.filter(|_| weight > 0.0).map(|locale| (weight, locale)));
    }
    // A stable sort: of two that are wanted alike, the first is taken.
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.into_iter().next().map(|(_, locale)| locale)
}

impl FromRequestParts<App> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Reader::of(app, &parts.uri, &parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::best;

    #[test]
    fn the_browser_says_what_it_would_rather_read() {
        for (accept, expected) in [
            ("de-AT,de;q=0.9,en;q=0.8", Some("de-AT")),
            ("en;q=0.5, fr;q=0.9", Some("fr")),
            ("da, fi;q=0.9, ja;q=0.2", Some("ja")),
            ("pl-PL,pl;q=0.9,en;q=0.8", Some("pl-PL")),
            ("*", None),
            ("de;q=0", None),
            ("", None),
            ("\u{0};;;,,", None),
        ] {
            assert_eq!(best(accept).map(|l| l.to_string()).as_deref(), expected, "{accept}");
        }
    }
}
