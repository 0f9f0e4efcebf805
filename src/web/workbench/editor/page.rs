//! What the editor's template sees.

use super::fields::{self, Control, Field, at};
use super::open::{Edited, Open};
use super::{pictures, read, side, sizes};
use crate::app::App;
use crate::catalog::{Product, Style, completeness::Missing, composition_text};
use crate::changes::{kind::Kind, merge::Doc};
use crate::channels::picture;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::facts::{CareCode, CarePhraseCode, Known, Vocabulary};
use crate::kernel::{locale::Locale, localised::Localised};
use crate::people::Actor;
use crate::taxonomy::Item;
use crate::web::extract::{Params, Reader, Session};
use crate::web::problem::{FieldDetails, field_details};
use crate::web::workbench::{frame, products::editor_address};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use serde_json::{Map, Value};
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
    ("trade", None),
    ("links", None),
];

#[derive(Debug, Serialize)]
struct View {
    kind: &'static str,
    code: String,
    title: Option<String>,
    action: String,
    style: String,
    style_href: String,
    colours: Vec<Colour>,
    revision: i64,
    sections: Vec<Section>,
    care: CareView,
    images: Option<Vec<ImageView>>,
    may_images: bool,
    roles: Vec<&'static str>,
    sizes: Option<sizes::SizesView>,
    media: Vec<MediaView>,
    attributes: Vec<(String, String)>,
    side: Option<side::Side>,
    may_write: bool,
    saved: bool,
    problem: Option<Problem>,
}

#[derive(Debug, Serialize)]
struct Colour {
    code: String,
    href: String,
    is_here: bool,
}

#[derive(Debug, Serialize)]
struct Problem {
    text: String,
    hint: Option<String>,
    is_stale: bool,
    errors: Vec<Wrong>,
}

/// A field that is wrong, with the place on the page.
#[derive(Debug, Clone, Serialize)]
struct Wrong {
    place: String,
    reason: String,
    fix: Option<String>,
    value: Option<String>,
}

#[derive(Debug, Serialize)]
struct Section {
    id: &'static str,
    /// `complete`, `missing`, `optional`.
    state: &'static str,
    groups: Vec<Group>,
}

/// Fields that stand together: all of a section, or those of a language.
#[derive(Debug, Serialize)]
struct Group {
    locale: Option<String>,
    dir: Option<&'static str>,
    is_required: bool,
    missing: usize,
    fields: Vec<FieldView>,
}

#[derive(Debug, Serialize)]
struct FieldView {
    path: String,
    id: String,
    label: String,
    control: &'static str,
    value: String,
    inherited: Option<String>,
    /// `own`, `style`, `category`, `brand`, `none`.
    level: &'static str,
    origin: Option<OriginView>,
    source: Option<String>,
    missing: Option<String>,
    unread: Option<String>,
    wrong: Option<Wrong>,
    current: Option<String>,
    lang: Option<String>,
    dir: Option<&'static str>,
    options: Vec<Choice>,
    may: bool,
    can_own: bool,
    can_inherit: bool,
}

#[derive(Debug, Serialize)]
struct OriginView {
    kind: String,
    by: String,
}

#[derive(Debug, Serialize)]
struct Choice {
    value: String,
    label: String,
}

#[derive(Debug, Default, Serialize)]
struct CareView {
    level: &'static str,
    origin: Option<OriginView>,
    /// Shown, but not to be clicked: it is inherited.
    inherited: Vec<(String, String)>,
    groups: Vec<CareGroup>,
    phrases: Vec<(String, String, bool)>,
    missing: Vec<String>,
    unread: Option<String>,
    wrong: Option<Wrong>,
    may: bool,
}

#[derive(Debug, Serialize)]
struct CareGroup {
    name: &'static str,
    codes: Vec<(String, String, bool)>,
    is_none: bool,
}

#[derive(Debug, Serialize)]
struct ImageView {
    asset: String,
    src: String,
    width: i64,
    height: i64,
    role: String,
    alts: Vec<(String, &'static str, String)>,
}

#[derive(Debug, Serialize)]
struct MediaView {
    kind: String,
    title: String,
    href: Option<String>,
    author: Option<String>,
    rights: Option<String>,
}

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
    let editor = Editor::new(&app, &session.actor, &reader.locale, &open, None);
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
    let view = Editor::new(app, &session.actor, locale, open, again).view(tx).await?;
    frame::page(app, session, locale, "products", "workbench/editor.html", status, view)
}

struct Editor<'e> {
    app: &'e App,
    actor: &'e Actor,
    locale: &'e Locale,
    open: &'e Open,
    again: Option<Again>,
    wrong: BTreeMap<String, Wrong>,
    missing: BTreeMap<String, String>,
}

/// The field of a path of the record: `composition[0].fibres` → `composition`.
fn field_of(path: &str) -> &str {
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
    fn new(app: &'e App, actor: &'e Actor, locale: &'e Locale, open: &'e Open, again: Option<Again>) -> Self {
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
        Editor { app, actor, locale, open, wrong: wrong.collect(), missing: missing.collect(), again }
    }

    async fn view(&self, tx: &mut Tx) -> Result<View> {
        let open = self.open;
        let colours = open.colours.iter().map(|code| Colour {
            href: editor_address("products", code),
            is_here: *code == open.code,
            code: code.clone(),
        });
        let all = fields::all(open.kind, &open.shared);
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
            may_write: all.iter().any(|field| open.may_write(self.actor, &field.path)),
            saved: false,
            problem: self.again.as_ref().map(|again| self.problem(again)),
            code: open.code.clone(),
        })
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

    /// The fields of a section; translations by language.
    fn groups(&self, section: &str, all: &[Field]) -> Vec<Group> {
        let mine: Vec<&Field> = all.iter().filter(|field| field.section == section).collect();
        let mut groups: Vec<Group> = Vec::new();
        let required = |locale: &Locale| {
            self.open.shared.channels.iter().any(|kept| kept.record.required_locales.contains(locale))
        };
        for field in mine {
            let locale = field.locale.as_ref().map(Locale::to_string);
            let view = self.field(field);
            let is_missing = usize::from(view.missing.is_some());
            match groups.last_mut().filter(|group| group.locale == locale) {
                Some(group) => {
                    group.missing += is_missing;
                    group.fields.push(view);
                }
                None => groups.push(Group {
                    is_required: field.locale.as_ref().is_some_and(required),
                    dir: field.locale.as_ref().map(Locale::direction),
                    missing: is_missing,
                    fields: vec![view],
                    locale,
                }),
            }
        }
        groups
    }

    /// A value as the form writes it.
    fn typed(&self, field: &Field, value: Option<&Value>) -> String {
        match (field.control, value) {
            (Control::Composition, Some(value)) => serde_json::from_value(value.clone())
                .map(|composition| composition_text::print(&self.app.words, &composition, self.locale))
                .unwrap_or_default(),
            (Control::Centimetres, Some(Value::Number(mm))) => {
                let mm = mm.as_u64().unwrap_or(0);
                if mm.is_multiple_of(10) { (mm / 10).to_string() } else { format!("{}.{}", mm / 10, mm % 10) }
            }
            (control, Some(Value::Array(list))) => {
                let mark = if control == Control::Codes { ", " } else { "\n" };
                list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(mark)
            }
            (_, Some(Value::String(text))) => text.clone(),
            (_, Some(Value::Number(number))) => number.to_string(),
            _ => String::new(),
        }
    }

    fn field(&self, field: &Field) -> FieldView {
        let open = self.open;
        let holder = field.whole.unwrap_or(&field.path);
        let is_own = at(&open.own, holder).is_some();
        let (above, above_level) = self.above(field, holder);
        let shown = match field.whole {
            Some(_) if !is_own => above.as_ref(),
            _ => at(&open.own, &field.path),
        };
        let kept = self.typed(field, shown);
        let typed =
            self.again.as_ref().and_then(|again| again.typed.get(&field.path)).and_then(Value::as_str);
        let is_stale = self.again.as_ref().is_some_and(|again| matches!(again.error, Error::Stale { .. }));
        let current = typed.filter(|typed| is_stale && typed.replace("\r\n", "\n").trim() != kept.trim());
        let options = self.options(field);
        let label_of = |code: &str| options.iter().find(|o| o.value == code).map(|o| o.label.clone());
        let inherited = above.as_ref().filter(|_| !is_own).map(|value| self.typed(field, Some(value)));
        let source = field.locale.as_ref().and_then(|locale| self.source(field, locale));
        FieldView {
            id: field.path.replace('.', "-"),
            control: control_name(field.control),
            level: if is_own { "own" } else { above_level },
            origin: self.origin(holder, is_own),
            inherited: inherited.map(|text| label_of(&text).unwrap_or(text)).filter(|text| !text.is_empty()),
            missing: self.missing.get(&field.path).cloned(),
            unread: unread(&open.own, &field.path).or_else(|| unread(&open.above, &field.path)),
            wrong: self.wrong.get(&field.path).cloned(),
            current: current.map(|_| label_of(&kept).unwrap_or_else(|| kept.clone())),
            value: typed.map_or(kept, str::to_owned),
            lang: field.locale.as_ref().map(Locale::to_string),
            dir: field.locale.as_ref().map(Locale::direction),
            may: open.may_write(self.actor, &field.path),
            can_own: !is_own && at(&open.above, holder).is_some() && field.whole.is_none(),
            can_inherit: is_own && at(&open.above, holder).is_some() && field.whole.is_none(),
            label: field.label.clone(),
            path: field.path.clone(),
            source,
            options,
        }
    }

    /// What a field inherits, and from where.
    fn above(&self, field: &Field, holder: &str) -> (Option<Value>, &'static str) {
        if at(&self.open.above, holder).is_some() {
            return (at(&self.open.above, &field.path).cloned(), "style");
        }
        let resolved = self.open.product.as_ref().map(|product| &product.resolved);
        let code = |code: &str| Some(Value::String(code.to_owned()));
        let further = resolved.and_then(|r| match field.path.as_str() {
            "size_chart" => Some((code(&r.size_chart.as_ref()?.value.record.code), "category")),
            "manufacturer" => Some((code(&r.manufacturer.as_ref()?.value.record.code), "brand")),
            "responsible_person" => Some((code(&r.responsible_person.as_ref()?.value.record.code), "brand")),
            _ => None,
        });
        let is_own = at(&self.open.own, holder).is_some();
        further.filter(|_| !is_own).unwrap_or((None, "none"))
    }

    /// The text that a translation is made from.
    fn source(&self, field: &Field, locale: &Locale) -> Option<String> {
        let source =
            fields::locales(&self.open.shared).into_iter().next().filter(|source| source != locale)?;
        let path = field.path.replacen(&format!("texts.{locale}."), &format!("texts.{source}."), 1);
        let value = at(&self.open.own, &path).or_else(|| at(&self.open.above, &path));
        Some(self.typed(field, value)).filter(|text| !text.is_empty())
    }

    fn origin(&self, path: &str, is_own: bool) -> Option<OriginView> {
        let doc = if is_own { &self.open.own } else { &self.open.above };
        let origins = doc.get("origins")?.as_object()?;
        let below = format!("{path}.");
        let found = origins
            .get(path)
            .or_else(|| origins.iter().find(|(key, _)| key.starts_with(&below)).map(|(_, o)| o));
        let text = |name: &str| found?.get(name)?.as_str().map(str::to_owned);
        Some(OriginView { kind: text("kind")?, by: text("by")? })
    }

    fn options(&self, field: &Field) -> Vec<Choice> {
        let name = |names: &Localised, code: &str| {
            names
                .for_reader(self.locale, &[Locale::english()])
                .map_or_else(|| code.to_owned(), |(_, text)| text.to_owned())
        };
        let choice = |value: &str, label: String| Choice { value: value.to_owned(), label };
        let shared = &self.open.shared;
        match field.control {
            Control::Code(vocabulary) => {
                let label = |code: &str| self.app.words.name(self.locale, vocabulary, code).to_string();
                let mut found: Vec<Choice> =
                    vocabulary.codes().into_iter().map(|code| choice(code, label(code))).collect();
                if vocabulary == Vocabulary::Country {
                    found.sort_by(|a, b| a.label.cmp(&b.label));
                }
                found
            }
            Control::Record(Kind::Category) => self.categories(),
            Control::Record(Kind::Brand) => {
                shared.brands.iter().map(|k| choice(&k.record.code, k.record.name.clone())).collect()
            }
            Control::Record(Kind::Party) => {
                shared.parties.iter().map(|k| choice(&k.record.code, k.record.name.clone())).collect()
            }
            Control::Record(Kind::SizeChart) => shared
                .size_charts
                .iter()
                .map(|k| choice(&k.record.code, name(&k.record.name, &k.record.code)))
                .collect(),
            Control::Record(Kind::ReturnPolicy) => {
                shared.return_policies.iter().map(|k| choice(&k.record.code, k.record.name.clone())).collect()
            }
            Control::Record(Kind::ShippingProfile) => shared
                .shipping_profiles
                .iter()
                .map(|k| choice(&k.record.code, k.record.name.clone()))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The tree from the roots down, each with its path.
    fn categories(&self) -> Vec<Choice> {
        let tree = &self.open.shared.tree;
        let all = tree.roots().flat_map(|root| tree.subtree(&root.record.code));
        let mut found: Vec<Choice> = all
            .map(|kept| {
                let path = tree.path(&kept.record.code);
                let names = path.iter().map(|kept| {
                    let said = kept.record.names.for_reader(self.locale, &[Locale::english()]);
                    said.map_or_else(|| kept.record.code.clone(), |(_, text)| text.to_owned())
                });
                Choice { value: kept.record.code.clone(), label: names.collect::<Vec<_>>().join(" › ") }
            })
            .collect();
        found.sort_by(|a, b| a.label.cmp(&b.label));
        found
    }

    fn care(&self) -> CareView {
        let open = self.open;
        let own = open.own.get("care");
        let above = open.above.get("care");
        let codes = |care: Option<&Value>, name: &str| -> Vec<String> {
            let list = care.and_then(|care| care.get(name)).and_then(Value::as_array);
            list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let edition = own.or(above).and_then(|care| care.get("edition")).and_then(Value::as_str);
        let edition = edition.and_then(|text| text.parse().ok()).unwrap_or(2023);
        let word = |code: &str| self.app.words.care(self.locale, code, edition).to_string();
        let typed =
            self.again.as_ref().map(|again| &again.typed).filter(|typed| typed.contains_key("care.shown"));
        let chosen = codes(own, "codes");
        let is_chosen = |group: &str, code: &str| match typed {
            Some(typed) => typed.get(&format!("care.{group}")).and_then(Value::as_str) == Some(code),
            None => chosen.iter().any(|c| c == code),
        };
        let groups = read::subgroups().into_iter().map(|name| {
            let of_group = CareCode::all().map(Known::fact).filter(|care| care.subgroup == name);
            let codes: Vec<_> =
                of_group.map(|c| (c.code.to_owned(), word(c.code), is_chosen(name, c.code))).collect();
            CareGroup { name, is_none: !codes.iter().any(|(_, _, chosen)| *chosen), codes }
        });
        let phrases = codes(own, "phrases");
        let phrase = |code: &str| self.app.words.name(self.locale, Vocabulary::CarePhrase, code).to_string();
        let is_own = own.is_some();
        let lists = open.product.iter().flat_map(|product| product.missing.values().flatten());
        let mut missing: Vec<String> = lists
            .filter(|m| field_of(&m.field) == "care")
            .map(|m| self.app.words.say(self.locale, &m.message))
            .collect();
        missing.sort();
        missing.dedup();
        CareView {
            level: if is_own {
                "own"
            } else if above.is_some() {
                "style"
            } else {
                "none"
            },
            origin: self.origin("care", is_own),
            inherited: match is_own {
                true => Vec::new(),
                false => codes(above, "codes").into_iter().map(|code| (code.clone(), word(&code))).collect(),
            },
            groups: groups.collect(),
            phrases: CarePhraseCode::all()
                .map(CarePhraseCode::as_str)
                .map(|code| (code.to_owned(), phrase(code), phrases.iter().any(|p| p == code)))
                .collect(),
            unread: unread(&open.own, "care").or_else(|| unread(&open.above, "care")),
            wrong: self.wrong.get("care").cloned(),
            may: open.may_write(self.actor, "care"),
            missing,
        }
    }

    async fn images(&self, tx: &mut Tx) -> Result<Vec<ImageView>> {
        let typed = self.again.as_ref().and_then(|again| pictures::read(self.open, &again.typed));
        let kept = self.open.own.get("images").cloned();
        let list = typed.or(kept).and_then(|value| value.as_array().cloned()).unwrap_or_default();
        let text = |image: &Value, name: &str| {
            image.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let hashes: Vec<String> = list.iter().map(|image| text(image, "asset")).collect();
        let facts = picture::by_hash(tx, &hashes).await?;
        let locales = fields::locales(&self.open.shared);
        let view = |image: &Value| {
            let asset = text(image, "asset");
            let fact = facts.get(&asset);
            let alt = |locale: &Locale| {
                let said = image.get("alt").and_then(|alt| alt.get(locale.as_str())).and_then(Value::as_str);
                (locale.to_string(), locale.direction(), said.unwrap_or_default().to_owned())
            };
            ImageView {
                src: format!("/workbench/media/{asset}/320.webp"),
                width: fact.map_or(3, |f| f.width.max(1)),
                height: fact.map_or(4, |f| f.height.max(1)),
                role: text(image, "role"),
                alts: locales.iter().map(alt).collect(),
                asset,
            }
        };
        Ok(list.iter().map(view).collect())
    }

    fn media(&self) -> Vec<MediaView> {
        let Some(product) = &self.open.product else { return Vec::new() };
        let view = |media: &crate::catalog::Media| MediaView {
            kind: serde_json::to_value(media.kind)
                .ok()
                .and_then(|v| v.as_str().map(str::to_owned))
                .unwrap_or_default(),
            title: media
                .title
                .for_reader(self.locale, &[])
                .map(|(_, text)| text.to_owned())
                .unwrap_or_default(),
            href: media.url.clone().or_else(|| {
                let is_picture = !matches!(
                    media.kind,
                    crate::catalog::MediaKind::Video | crate::catalog::MediaKind::Document
                );
                media
                    .asset
                    .as_ref()
                    .filter(|_| is_picture)
                    .map(|hash| format!("/workbench/media/{hash}/640.jpg"))
            }),
            author: media.author.clone(),
            rights: media.rights.clone(),
        };
        product.resolved.media.iter().map(view).collect()
    }

    fn attributes(&self) -> Vec<(String, String)> {
        let own = self.open.own.get("attributes").and_then(Value::as_object);
        let above = self.open.above.get("attributes").and_then(Value::as_object);
        let mut all: Map<String, Value> = above.cloned().unwrap_or_default();
        all.extend(own.cloned().unwrap_or_default());
        let name = |code: &str| {
            let kept = self.open.shared.attributes.get(code);
            let said = kept.and_then(|kept| kept.record.names.for_reader(self.locale, &[Locale::english()]));
            said.map_or_else(|| code.to_owned(), |(_, text)| text.to_owned())
        };
        let plain = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        all.into_iter().map(|(code, value)| (name(&code), plain(value))).collect()
    }
}

fn unread(doc: &Doc, path: &str) -> Option<String> {
    doc.get("unread")?.get(path)?.as_str().map(str::to_owned)
}

fn control_name(control: Control) -> &'static str {
    match control {
        Control::Line | Control::Codes => "line",
        Control::Area | Control::List => "area",
        Control::Number | Control::Centimetres => "number",
        Control::Composition => "composition",
        Control::Code(_) | Control::Record(_) => "select",
    }
}
