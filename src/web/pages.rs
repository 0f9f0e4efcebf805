//! Pages: templates filled with what a view says, in the reader's language.
//!
//! Templates lie in `assets/templates` and are embedded in the program; a debug build reads them from the disk each
//! time. Everything is escaped unless it is marked safe, and what a view does not have is an error, never an empty
//! place. What templates may call:
//!
//! - `t("key", count=3)`: a word of the page, in the page's `locale`
//! - `name("fibre", "cotton")`: the word of a code
//! - `money(12990, "EUR")`, `number(4.5)`, `percent(9500)`, `day("2026-11-22")`, `moment("2026-11-22T08:00:00Z")`,
//!   `length(845)`, `list(["a", "b"])`: by the reader's rules
//! - `drawing("icons/search")`: one of our SVGs, in place, so that it takes the colour of the text
//! - `asset("css/storefront.css")`: the address of a file of ours
//! - `piece|lang`: the attributes `lang` and `dir` of a text that is not in the page's language
//! - `dir`: `rtl` or `ltr`
//!
//! # Why
//! `t` takes the locale from the page, so that no template can forget it.

use super::assets;
use super::symbols::Symbols;
use crate::app::App;
use crate::error::{Error, Result};
use crate::facts::Vocabulary;
use crate::kernel::money::{Currency, Minor};
use crate::kernel::{locale::Locale, message::Message};
use crate::words::{LengthUnit, Words};
use axum::{
    http::{HeaderValue, header},
    response::{Html, IntoResponse, Response},
};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Value};
use minijinja::{AutoEscape, Environment, ErrorKind, Output, State, UndefinedBehavior};
use serde::Serialize;
use std::collections::HashSet;
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

/// The templates of the house. Cheap to clone.
#[derive(Clone)]
pub struct Pages(Arc<Environment<'static>>);

#[derive(rust_embed::RustEmbed)]
#[folder = "assets/templates"]
struct Templates;

/// What every template sees.
#[derive(Serialize)]
struct Context<'a, V> {
    locale: &'a str,
    dir: &'a str,
    #[serde(flatten)]
    view: V,
}

/// Where the app keeps its templates.
#[derive(Default)]
struct Shelf(OnceLock<Pages>);

impl Pages {
    /// The templates of an app, made when they are first asked for.
    pub fn of(app: &App) -> Pages {
        app.slots
            .get::<Shelf>()
            .0
            .get_or_init(|| Pages::new(app.words.clone(), Symbols::of(&app.config)))
            .clone()
    }

    /// Templates that speak with these words and show these symbols.
    pub fn new(words: Words, symbols: Symbols) -> Pages {
        let mut env = Environment::new();
        env.set_undefined_behavior(UndefinedBehavior::Strict);
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
        env.set_syntax(syntax.expect("the usual delimiters do not contradict each other"));
        env.set_auto_escape_callback(|name| match name.rsplit('.').next() {
            Some("txt" | "md") => AutoEscape::None,
            _ => AutoEscape::Html,
        });
        // In a debug build a template is never up to date, so it is read from the disk each time.
        env.set_loader(|name| {
            let text = Templates::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned());
            Ok(text.map(|text| {
                minijinja::TemplateSource::new(text).with_uptodate_check(|| !cfg!(debug_assertions))
            }))
        });
        env.set_formatter(escaped);
        speak(&mut env, &words);
        env.add_function("drawing", move |path: &str| drawing(&symbols, path));
        env.add_function("asset", |path: &str| assets::address(path));
        env.add_filter("lang", lang);
        Pages(Arc::new(env))
    }

    /// Fills a template.
    ///
    /// # Errors
    /// Internal, if the template is not there or asks for what the view does not have: tests keep that from being shipped.
    pub fn render(&self, template: &str, locale: &Locale, view: impl Serialize) -> Result<String> {
        let context = Context { locale: locale.as_str(), dir: locale.direction(), view };
        let context = Value::from(minijinja::value::Serde(context));
        let filled = self.0.get_template(template).and_then(|page| page.render(context));
        filled.map_err(|e| Error::internal("a page cannot be shown", format!("{template}: {e:#}")))
    }

    /// A template as an answer, marked with its language.
    pub fn answer(&self, template: &str, locale: &Locale, view: impl Serialize) -> Result<Response> {
        let page = self.render(template, locale, view)?;
        let language = HeaderValue::from_str(locale.as_str()).expect("a locale is letters and hyphens");
        Ok(([(header::CONTENT_LANGUAGE, language)], Html(page)).into_response())
    }
}

/// Writes a value into a page. The library's own escaping turns `/` into `&#x2f;` too, which no rule of HTML asks for
/// and which makes every address of a page unreadable.
fn escaped(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), minijinja::Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html) => {
            Ok(out.write_str(&quick_xml::escape::escape(text))?)
        }
        _ => minijinja::escape_formatter(out, state, value),
    }
}

/// The functions that know words.
fn speak(env: &mut Environment<'static>, words: &Words) {
    let w = words.clone();
    env.add_function("t", move |state: &State<'_, '_>, key: &str, args: Kwargs| say(&w, state, key, &args));
    let w = words.clone();
    env.add_function("name", move |state: &State<'_, '_>, vocabulary: &str, code: &str| {
        let known = Vocabulary::ALL.iter().find(|v| v.prefix() == vocabulary);
        let known = known.ok_or_else(|| refused(format!("there is no vocabulary `{vocabulary}`")))?;
        Ok::<_, minijinja::Error>(w.name(&reader(state)?, *known, code).text.into_owned())
    });
    let w = words.clone();
    env.add_function("money", move |state: &State<'_, '_>, minor: i64, currency: &str| {
        let currency = Currency::parse(currency).map_err(|e| refused(e.to_string()))?;
        Ok::<_, minijinja::Error>(w.money(&reader(state)?, Minor(minor), currency))
    });
    let w = words.clone();
    env.add_function("number", move |state: &State<'_, '_>, number: f64| {
        Ok::<_, minijinja::Error>(w.number(&reader(state)?, number))
    });
    let w = words.clone();
    env.add_function("percent", move |state: &State<'_, '_>, hundredths: i64| {
        Ok::<_, minijinja::Error>(w.percent(&reader(state)?, hundredths))
    });
    let w = words.clone();
    env.add_function("day", move |state: &State<'_, '_>, day: &str| {
        let parsed =
            day.get(..10).unwrap_or(day).parse().map_err(|_| refused(format!("`{day}` is no day")))?;
        Ok::<_, minijinja::Error>(w.date(&reader(state)?, parsed))
    });
    let w = words.clone();
    env.add_function("moment", move |state: &State<'_, '_>, at: &str, zone: Option<&str>| {
        let parsed = at.parse().map_err(|_| refused(format!("`{at}` is no moment")))?;
        let zone = zone.unwrap_or("UTC").parse().map_err(|_| refused("the time zone is none"))?;
        Ok::<_, minijinja::Error>(w.date_time(&reader(state)?, parsed, zone))
    });
    let w = words.clone();
    env.add_function("length", move |state: &State<'_, '_>, millimetres: i64, unit: Option<&str>| {
        let unit = if unit == Some("in") { LengthUnit::Inches } else { LengthUnit::Centimetres };
        Ok::<_, minijinja::Error>(w.length(&reader(state)?, millimetres, unit))
    });
    let w = words.clone();
    env.add_function("list", move |state: &State<'_, '_>, items: Vec<String>| {
        Ok::<_, minijinja::Error>(w.list(&reader(state)?, &items))
    });
}

fn refused(text: impl Into<String>) -> minijinja::Error {
    minijinja::Error::new(ErrorKind::InvalidOperation, text.into())
}

/// The page's own locale.
fn reader(state: &State<'_, '_>) -> Result<Locale, minijinja::Error> {
    let locale = state.lookup("locale").ok_or_else(|| refused("the page has no locale"))?;
    let locale = locale.as_str().and_then(|text| Locale::parse(text).ok());
    locale.ok_or_else(|| refused("the page's locale is none"))
}

fn say(words: &Words, state: &State<'_, '_>, key: &str, args: &Kwargs) -> Result<String, minijinja::Error> {
    let locale = reader(state)?;
    let mut message = Message::new("");
    for name in args.args() {
        let value: Value = args.get(name)?;
        let name = kept_name(name);
        message = match f64::try_from(value.clone()) {
            Ok(number) if value.is_number() => message.with(name, number),
            _ => message.with(name, value.to_string()),
        };
    }
    Ok(words.text_with(&locale, key, &message).text.into_owned())
}

/// A name that lives as long as the program. Names in templates and forms are ours, so there are some hundred and no more.
pub(crate) fn kept_name(name: &str) -> &'static str {
    static NAMES: LazyLock<Mutex<HashSet<&'static str>>> = LazyLock::new(Mutex::default);
    let mut names = NAMES.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    if let Some(kept) = names.get(name) {
        return kept;
    }
    let kept: &'static str = Box::leak(name.to_owned().into_boxed_str());
    names.insert(kept);
    kept
}

fn drawing(symbols: &Symbols, path: &str) -> Result<Value, minijinja::Error> {
    let found = symbols.picture(path).or_else(|| assets::drawing(path));
    let svg = found.ok_or_else(|| refused(format!("there is no drawing `{path}`")))?;
    Ok(Value::from_safe_string(svg))
}

fn lang(piece: &Value) -> Result<Value, minijinja::Error> {
    let attribute = |name: &str| -> Result<String, minijinja::Error> {
        let value = piece.get_attr(name)?;
        let plain =
            value.as_str().filter(|text| text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
        Ok(plain.map(|text| format!(" {name}=\"{text}\"")).unwrap_or_default())
    };
    Ok(Value::from_safe_string(attribute("lang")? + &attribute("dir")?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_page_speaks_the_readers_language_and_escapes_what_it_is_given() {
        let pages = Pages::new(Words::load().unwrap(), Symbols::default());
        let details = json!({
            "type": "t", "title": "<b>5 & 3</b>", "status": 404, "instance": "/nowhere",
            "detail": null, "request_id": null, "errors": [],
        });
        let page = pages.render("parts/problem.html", &Locale::known("ar"), &details).unwrap();
        assert!(page.contains("lang=\"ar\" dir=\"rtl\""), "{page}");
        assert!(page.contains("&lt;b&gt;5 &amp; 3"), "{page}");
        assert!(pages.render("parts/problem.html", &Locale::english(), json!({})).is_err());
        assert!(pages.render("nowhere.html", &Locale::english(), json!({})).is_err());
    }
}
