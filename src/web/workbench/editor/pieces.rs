//! What is no plain field: care signs, pictures, films, attributes.

use super::entries::unread;
use super::page::{Editor, field_of};
use super::view::{CareGroup, CareView, ImageView, MediaView};
use super::{attributes, media, pictures, read};
use crate::catalog::{Care, Composition, care_advice, fields};
use crate::channels::picture;
use crate::db::Tx;
use crate::error::Result;
use crate::facts::{CareCode, CarePhraseCode, Known, Vocabulary};
use crate::kernel::locale::Locale;
use serde_json::{Map, Value};

impl Editor<'_> {
    pub(super) fn care(&self) -> CareView {
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
            advice: self.care_advice(),
            can_suggest: open.suggested_care().is_some(),
            missing,
        }
    }

    /// What is odd about the care that holds, with what to do.
    fn care_advice(&self) -> Vec<(String, String)> {
        let Some(care) = self.open.value::<Care>("care") else { return Vec::new() };
        let composition = self.open.value::<Composition>("composition");
        let found = care_advice::advice(&care, composition.as_ref()).into_iter();
        let explained = found.map(|message| self.app.words.explain_message(self.locale, &message));
        explained.map(|said| (said.text, said.hint.unwrap_or_default())).collect()
    }

    pub(super) async fn images(&self, tx: &mut Tx) -> Result<Vec<ImageView>> {
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

    pub(super) fn media(&self) -> Vec<MediaView> {
        let typed = self.again.as_ref().and_then(|again| media::read(self.open, &again.typed));
        let kept = self.open.own.get("media").cloned();
        let list = typed.or(kept).and_then(|value| value.as_array().cloned()).unwrap_or_default();
        let locales = fields::locales(&self.open.shared);
        let view = |(at, one): (usize, &Value)| {
            let text = |name: &str| one.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
            let named = |name: &str| Some(text(name)).filter(|hash| !hash.is_empty());
            let kind = text("kind");
            let shown = named("poster")
                .or_else(|| named("asset").filter(|_| matches!(kind.as_str(), "social" | "swatch")));
            let title = |locale: &Locale| {
                let said = one.get("title").and_then(|title| title.get(locale.as_str()));
                let said = said.and_then(Value::as_str).unwrap_or_default();
                (locale.to_string(), locale.direction(), said.to_owned())
            };
            MediaView {
                at,
                src: shown.map(|hash| format!("/workbench/media/{hash}/160.webp")),
                is_file: named("asset").is_some(),
                href: named("asset").map(|hash| format!("/workbench/photos/{hash}")).or(named("url")),
                titles: locales.iter().map(title).collect(),
                url: text("url"),
                author: text("author"),
                source: text("source"),
                rights: text("rights"),
                uploaded_on: text("uploaded_on"),
                kind,
            }
        };
        list.iter().enumerate().map(view).collect()
    }

    pub(super) fn attributes(&self) -> Vec<(String, String)> {
        let own = self.open.own.get("attributes").and_then(Value::as_object);
        let above = self.open.above.get("attributes").and_then(Value::as_object);
        let mut all: Map<String, Value> = above.cloned().unwrap_or_default();
        all.extend(own.cloned().unwrap_or_default());
        // What has a field of its own stands there.
        let typed = attributes::fields(self.open).into_iter();
        let typed = typed.filter_map(|field| attributes::code_of(&field).map(str::to_owned));
        typed.for_each(|code| drop(all.remove(&code)));
        let name = |code: &str| {
            let kept = self.open.shared.attributes.get(code);
            let said = kept.and_then(|kept| kept.record.names.for_reader(self.locale, &[Locale::english()]));
            said.map_or_else(|| code.to_owned(), |(_, text)| text.to_owned())
        };
        let plain = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        all.into_iter().map(|(code, value)| (name(&code), plain(value))).collect()
    }
}
