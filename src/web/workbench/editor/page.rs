//! A product's or style's page: everything that its template sees, and what was typed if it was not taken.

use super::open::{Edited, Open};
use super::outdated::{self, Outdated};
use super::view::{Choice, Colour, Problem, Section, View, Wrong};
use super::{attributes, make, pictures, read, side, sizes, talk};
use crate::app::App;
use crate::catalog::{Product, Style, completeness::Missing};
use crate::changes::kind::Kind;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::facts::Vocabulary;
use crate::kernel::locale::Locale;
use crate::people::{Actor, Touch};
use crate::taxonomy::Item;
use crate::web::extract::{Params, Reader, Session};
use crate::web::problem::{FieldDetails, field_details};
use crate::web::workbench::{frame, products::editor_address};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use std::collections::BTreeMap;

/// A form that was not taken: what was typed, and why.
pub struct Again {
    /// What was typed.
    pub typed: read::Typed,
    /// Why.
    pub error: Error,
}

/// The sections in their order, with what a channel may ask of each.
const SECTIONS: [(&str, Option<Item>); 16] = [
    ("basics", None),
    ("photos", Some(Item::Photos)),
    ("composition", Some(Item::Composition)),
    ("fit", Some(Item::Fit)),
    ("size_chart", Some(Item::SizeChart)),
    ("texts", Some(Item::Texts)),
    ("care", Some(Item::Care)),
    ("returns", Some(Item::Returns)),
    ("shipping", Some(Item::Shipping)),
    ("translations", Some(Item::Translations)),
    ("video", Some(Item::Video)),
    ("social", Some(Item::Social)),
    ("reviews", Some(Item::Reviews)),
    ("attributes", None),
    ("trade", Some(Item::Trade)),
    ("links", None),
];

/// `GET /workbench/products/{code}`.
pub async fn product(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    show::<Product>(session, app, code, reader, params).await
}

/// `GET /workbench/styles/{code}`.
pub async fn style(
    session: Session,
    State(app): State<App>,
    Path(code): Path<String>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    show::<Style>(session, app, code, reader, params).await
}

async fn show<T: Edited>(
    session: Session,
    app: App,
    code: String,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let open = T::open(&mut tx, &app, &code).await?;
    let was_saved = params.get("saved").or(params.get("moved")).is_some();
    let outdated = outdated::of(&mut tx, &open).await?;
    let editor = Editor::new(&app, &session.actor, &reader.locale, &open, outdated, None);
    let mut view = editor.view(&mut tx).await?;
    view.saved = was_saved;
    frame::page(&app, &session, &reader.locale, "products", "workbench/editor.html", StatusCode::OK, view)
}

/// The page again, with what was typed and why it was not taken.
pub async fn answer(
    app: &App,
    tx: &mut Tx,
    session: &Session,
    locale: &Locale,
    open: &Open,
    again: Option<Again>,
    status: StatusCode,
) -> Result<Response> {
    let outdated = outdated::of(tx, open).await?;
    let view = Editor::new(app, &session.actor, locale, open, outdated, again).view(tx).await?;
    frame::page(app, session, locale, "products", "workbench/editor.html", status, view)
}

pub(super) struct Editor<'e> {
    pub(super) app: &'e App,
    pub(super) actor: &'e Actor,
    pub(super) locale: &'e Locale,
    pub(super) open: &'e Open,
    pub(super) again: Option<Again>,
    pub(super) wrong: BTreeMap<String, Wrong>,
    pub(super) missing: BTreeMap<String, String>,
    pub(super) outdated: BTreeMap<String, Outdated>,
}

/// The field of a path of the record: `composition[0].fibres` → `composition`.
pub(super) fn field_of(path: &str) -> &str {
    let path = path.split('[').next().unwrap_or(path);
    if path.starts_with("care.") { "care" } else { path }
}

/// Where a field stands on the page.
pub fn place_of(path: &str) -> String {
    let field = field_of(path);
    match field {
        "images" => "photos".to_owned(),
        "media" => "video".to_owned(),
        _ if field.starts_with("variants.") => "sizes".to_owned(),
        _ if field.starts_with("return_policies.") => "return_policy".to_owned(),
        _ if field.starts_with("gtin") || field.starts_with("price") => "sizes".to_owned(),
        _ if field.starts_with("attributes.") => "attributes".to_owned(),
        field => field.replace('.', "-"),
    }
}

impl<'e> Editor<'e> {
    fn new(
        app: &'e App,
        actor: &'e Actor,
        locale: &'e Locale,
        open: &'e Open,
        outdated: BTreeMap<String, Outdated>,
        again: Option<Again>,
    ) -> Self {
        let details =
            again.as_ref().map(|again| field_details(app, locale, &again.error)).unwrap_or_default();
        let wrong = details.into_iter().map(|found: FieldDetails| {
            let wrong = Wrong {
                place: place_of(&found.field),
                reason: found.reason,
                fix: found.fix,
                value: found.value,
            };
            (field_of(&found.field).to_owned(), wrong)
        });
        let lists = open.product.iter().flat_map(|product| product.missing.values().flatten());
        let missing =
            lists.map(|m: &Missing| (field_of(&m.field).to_owned(), app.words.say(locale, &m.message)));
        let (wrong, missing) = (wrong.collect(), missing.collect());
        Editor { app, actor, locale, open, wrong, missing, outdated, again }
    }

    async fn view(&self, tx: &mut Tx) -> Result<View> {
        let open = self.open;
        let colours = open.colours.iter().map(|code| Colour {
            href: editor_address("products", code),
            is_here: *code == open.code,
            code: code.clone(),
        });
        let all = attributes::with_fields(open);
        let sections = SECTIONS.iter().filter(|(id, _)| self.has(id)).map(|(id, item)| Section {
            id,
            state: self.state(*item),
            groups: self.groups(id, &all),
        });
        let product = open.product.as_ref();
        Ok(View {
            kind: open.kind.as_str(),
            title: open.title(self.locale),
            action: editor_address(&format!("{}s", open.kind), &open.code),
            style_href: editor_address("styles", &open.style),
            style: open.style.clone(),
            colours: colours.collect(),
            revision: open.revision,
            sections: sections.collect(),
            care: self.care(),
            images: if product.is_some() { Some(self.images(tx).await?) } else { None },
            may_images: open.may_write(self.actor, "images"),
            images_bar: self.actor.barred(open.kind, "images", &open.categories),
            roles: pictures::roles().collect(),
            sizes: product.map(|product| sizes::view(open, product, self.actor)),
            media: self.media(),
            attributes: self.attributes(),
            side: match product {
                Some(product) => {
                    Some(side::side(self.app, tx, self.actor, self.locale, open, product).await?)
                }
                None => None,
            },
            talk: talk::talk(self.app, tx, open).await?,
            absent: product.map(make::absent).unwrap_or_default(),
            new_colours: self.new_colours(),
            typed: self.again.as_ref().map(|again| again.typed.clone()).unwrap_or_default(),
            may_write: all.iter().any(|field| open.may_write(self.actor, &field.path)),
            saved: false,
            problem: self.again.as_ref().map(|again| self.problem(again)),
            code: open.code.clone(),
        })
    }

    /// The colour families, if the reader may add a colour to this style.
    fn new_colours(&self) -> Vec<Choice> {
        let touch = Touch { kind: Kind::Product, fields: &[], categories: &self.open.categories };
        match self.open.kind == Kind::Style && self.actor.ask_to_write(touch).is_ok() {
            true => make::names(self.app, self.locale, Vocabulary::Colour),
            false => Vec::new(),
        }
    }

    /// A style has no pictures, films and reviews of its own here.
    fn has(&self, section: &str) -> bool {
        let of_products = ["photos", "video", "social", "reviews"];
        self.open.kind == Kind::Product || !of_products.contains(&section)
    }

    fn problem(&self, again: &Again) -> Problem {
        let said = self.app.words.explain(self.locale, &again.error);
        Problem {
            text: said.text,
            hint: said.hint,
            is_stale: matches!(again.error, Error::Stale { .. }),
            errors: self.wrong.values().cloned().collect(),
        }
    }

    fn state(&self, item: Option<Item>) -> &'static str {
        let (Some(item), Some(product)) = (item, &self.open.product) else { return "optional" };
        let is_missing = product.missing.values().flatten().any(|m| m.item == item);
        let is_asked = self.open.shared.channels.iter().any(|kept| kept.record.requires.contains(&item));
        match (is_missing, is_asked) {
            (true, _) => "missing",
            (false, true) => "complete",
            (false, false) => "optional",
        }
    }
}
