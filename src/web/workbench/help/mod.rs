//! Help: what to do step by step, and what to do if it goes wrong; a page for each undertaking.
//!
//! What a page says stands in `locales/*/workbench-help.ftl`, numbered: `help-backup` is its name, `help-backup-step-1` a
//! step, `help-backup-wrong-1` something that may go wrong; `.hint` says what the page is for, or what to do about it. What
//! is typed is the same in every language and stands in [`pages`], beside its step.
//!
//! To add a page: an entry in [`PAGES`], and its messages.

mod pages;

use super::frame;
use super::plans::Notice;
use crate::app::App;
use crate::error::Result;
use crate::kernel::{locale::Locale, message::Message};
use crate::web::extract::{Reader, Session};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use pages::{PAGES, Page};
use serde::Serialize;

/// Where the keys are told: a page of their own.
const KEYS: &str = "keys";

/// A page in the list of all.
#[derive(Debug, Serialize)]
struct Entry {
    title: String,
    text: String,
    href: String,
}

#[derive(Debug, Serialize)]
struct Contents {
    pages: Vec<Entry>,
    /// That the page that was asked for is none.
    unknown: Option<Notice>,
}

/// A piece of a sentence.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Piece {
    /// `words`, `name` of something that stands on a page, `code` that is typed, `example` in the letters of a language.
    kind: &'static str,
    text: String,
}

#[derive(Debug, Serialize)]
struct Step {
    said: Vec<Piece>,
    typed: &'static [&'static str],
}

#[derive(Debug, Serialize)]
struct Wrong {
    what: Vec<Piece>,
    remedy: Vec<Piece>,
}

#[derive(Debug, Serialize)]
struct Place {
    href: &'static str,
    label: String,
}

#[derive(Debug, Serialize)]
struct View {
    title: String,
    text: String,
    steps: Vec<Step>,
    wrong: Vec<Wrong>,
    places: Vec<Place>,
    asks: bool,
}

/// `GET /workbench/help`.
pub async fn list(session: Session, State(app): State<App>, reader: Reader) -> Result<Response> {
    contents(&app, &session, &reader.locale, None)
}

/// `GET /workbench/help/{page}`.
pub async fn show(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    Path(code): Path<String>,
) -> Result<Response> {
    if code == KEYS {
        return Ok(Redirect::to("/workbench/keys").into_response());
    }
    let Some(page) = PAGES.iter().find(|page| page.code == code) else {
        return contents(&app, &session, &reader.locale, Some(&code));
    };
    let view = view(&app, &reader.locale, page);
    let template = "workbench/help_page.html";
    frame::page(&app, &session, &reader.locale, "help", template, StatusCode::OK, view)
}

/// The list of all pages; also for whoever asked for one that is none.
fn contents(app: &App, session: &Session, locale: &Locale, asked: Option<&str>) -> Result<Response> {
    let entry = |code: &str| Entry {
        title: app.words.text(locale, &format!("help-{code}")),
        text: app.words.text(locale, &format!("help-{code}.hint")),
        href: format!("/workbench/help/{code}"),
    };
    let pages = PAGES.iter().map(|page| page.code).chain([KEYS]).map(entry).collect();
    let asked = asked.map(|code| code.chars().take(80).collect::<String>());
    let unknown =
        asked.map(|code| Notice::said(app, locale, &Message::new("help-unknown").with("page", code)));
    let status = if unknown.is_some() { StatusCode::NOT_FOUND } else { StatusCode::OK };
    let view = Contents { pages, unknown };
    frame::page(app, session, locale, "help", "workbench/help.html", status, view)
}

fn view(app: &App, locale: &Locale, page: &'static Page) -> View {
    let say = |key: String| app.words.text(locale, &key);
    let code = page.code;
    let step = |(i, &typed): (usize, &&'static [&'static str])| Step {
        said: pieces(&say(format!("help-{code}-step-{}", i + 1))),
        typed,
    };
    let wrong = |n: usize| Wrong {
        what: pieces(&say(format!("help-{code}-wrong-{n}"))),
        remedy: pieces(&say(format!("help-{code}-wrong-{n}.hint"))),
    };
    let place = |&(href, key): &(&'static str, &'static str)| Place { href, label: say(key.to_owned()) };
    View {
        title: say(format!("help-{code}")),
        text: say(format!("help-{code}.hint")),
        steps: page.steps.iter().enumerate().map(step).collect(),
        wrong: (1..=page.wrong).map(wrong).collect(),
        places: page.places.iter().map(place).collect(),
        asks: page.asks,
    }
}

/// Takes a sentence apart: between backticks stands code, between asterisks the name of something on a page. Code runs from
/// left to right in every language, what is in a language's own letters as they do.
fn pieces(text: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    for (i, part) in text.split('`').enumerate() {
        if i % 2 == 1 {
            let kind = if part.is_ascii() { "code" } else { "example" };
            found.push(Piece { kind, text: part.to_owned() });
            continue;
        }
        for (j, words) in part.split('*').enumerate() {
            let kind = if j % 2 == 1 { "name" } else { "words" };
            found.push(Piece { kind, text: words.to_owned() });
        }
    }
    found.retain(|piece| !piece.text.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{LANGUAGES, Words};

    #[test]
    fn a_sentence_falls_into_words_names_and_code() {
        let told: Vec<String> = pieces("Press *Try it*, then type `a*b`.")
            .into_iter()
            .map(|piece| format!("{}:{}", piece.kind, piece.text))
            .collect();
        assert_eq!(told, ["words:Press ", "name:Try it", "words:, then type ", "code:a*b", "words:."]);
    }

    /// What is typed, as far as it is not in the letters of a language.
    fn typed(text: &str) -> Vec<String> {
        let codes = pieces(text).into_iter().filter(|piece| piece.kind == "code");
        let mut typed: Vec<String> = codes.map(|piece| piece.text).collect();
        typed.sort();
        typed
    }

    #[test]
    fn every_page_says_as_many_steps_as_it_shows() {
        let (words, english) = (Words::load().unwrap(), Locale::english());
        let is_said = |key: &str| words.text(&english, key) != key;
        for page in PAGES {
            for (family, count) in [("step", page.steps.len()), ("wrong", page.wrong)] {
                let key = |n: usize| format!("help-{}-{family}-{n}", page.code);
                assert!((1..=count).all(|n| is_said(&key(n))), "{} lacks a {family}", page.code);
                assert!(!is_said(&key(count + 1)), "{} is shown to nobody", key(count + 1));
            }
        }
    }

    /// The keys of a page's steps and of what may go wrong, with what to do.
    fn sentences(page: &Page) -> Vec<String> {
        let code = page.code;
        let steps = (1..=page.steps.len()).map(|n| format!("help-{code}-step-{n}"));
        let what = (1..=page.wrong).map(|n| format!("help-{code}-wrong-{n}"));
        let remedies = (1..=page.wrong).map(|n| format!("help-{code}-wrong-{n}.hint"));
        steps.chain(what).chain(remedies).collect()
    }

    #[test]
    fn what_stands_on_pages_is_called_as_it_is_there() {
        let words = Words::load().unwrap();
        for tag in LANGUAGES {
            for key in PAGES.iter().flat_map(sentences) {
                let text = words.text(&Locale::known(tag), &key);
                assert!(!text.contains('{'), "{tag}: {key} names what no page says: {text}");
                assert!(
                    text.matches('`').count().is_multiple_of(2),
                    "{tag}: {key} does not end its code: {text}"
                );
            }
        }
    }

    #[test]
    fn what_is_typed_is_the_same_in_every_language() {
        let (words, english) = (Words::load().unwrap(), Locale::english());
        // The example of the first step is in the reader's own words.
        let is_example = |key: &String| key == "help-query-step-1";
        for key in PAGES.iter().flat_map(sentences).filter(|key| !is_example(key)) {
            let expected = typed(&words.text(&english, &key));
            for tag in LANGUAGES {
                assert_eq!(typed(&words.text(&Locale::known(tag), &key)), expected, "{tag}: {key}");
            }
        }
    }
}
