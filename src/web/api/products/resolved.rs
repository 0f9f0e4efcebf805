//! The resolved product: what it is with everything it inherits, each value with its level and origin, in one language.

use crate::app::App;
use crate::catalog::{
    Composition, Resolved, care_label, colour, completeness,
    composition_text::{Beside, label},
    family, resolve,
    resolved::{Level, ResolvedTexts, Valued},
    shared::SharedShelf,
    standing,
};
use crate::changes::record::doc_of;
use crate::error::Result;
use crate::facts::{ColourCode, Vocabulary};
use crate::kernel::{locale::Locale, localised::Localised, origin::Origin};
use crate::taxonomy::Tree;
use crate::words::Words;
use serde_json::{Map, Value, json};

/// The view; none if there is no such product.
pub async fn view(app: &App, code: &str, locale: &Locale, market: Option<&str>) -> Result<Option<Value>> {
    let mut tx = app.db.read().await?;
    let Some(family) = family::by_code(&mut tx, code).await? else { return Ok(None) };
    let shared = app.slots.get::<SharedShelf>().current(&mut tx).await?;
    let state = standing::states(&mut tx, &[family.product.id]).await?.remove(&family.product.id);
    let resolved = resolve(&family, &shared);
    let speaker = Speaker { words: &app.words, tree: &shared.tree, locale, market };
    let mut view = speaker.product(&resolved);
    let missing = standing::judge(&family, &shared, app.clock.now());
    let missing: Map<String, Value> = missing
        .into_iter()
        .map(|(channel, list)| (channel, list.iter().map(|m| speaker.missing(m)).collect()))
        .collect();
    view.insert("missing".into(), missing.into());
    let channels = shared.channels.iter().map(|kept| &kept.record);
    let advice: Map<String, Value> = channels
        .map(|channel| (channel, completeness::advice(&resolved, channel)))
        .filter(|(_, list)| !list.is_empty())
        .map(|(channel, list)| (channel.code.clone(), list.iter().map(|m| speaker.missing(m)).collect()))
        .collect();
    view.insert("advice".into(), advice.into());
    view.insert("state".into(), state.map_or(Value::Null, |(state, _)| json!(state)));
    view.insert("revision".into(), json!(family.product.revision));
    Ok(Some(Value::Object(view)))
}

/// Says codes in one language.
struct Speaker<'s> {
    words: &'s Words,
    tree: &'s Tree,
    locale: &'s Locale,
    market: Option<&'s str>,
}

/// A value with its level and origin.
fn valued(value: Value, level: Level, origin: Option<&Origin>) -> Map<String, Value> {
    let mut doc = Map::new();
    doc.insert("value".into(), value);
    doc.insert("level".into(), json!(level));
    if let Some(origin) = origin {
        doc.insert("origin".into(), json!(origin));
    }
    doc
}

/// A serde value with its level and origin.
fn plain<T: serde::Serialize>(v: &Valued<T>) -> Map<String, Value> {
    valued(json!(v.value), v.level, v.origin.as_ref())
}

fn put(doc: &mut Map<String, Value>, key: &str, value: Option<Map<String, Value>>) {
    doc.extend(value.map(|value| (key.to_owned(), Value::Object(value))));
}

impl Speaker<'_> {
    fn name(&self, vocabulary: Vocabulary, code: &str) -> String {
        self.words.name(self.locale, vocabulary, code).text.into_owned()
    }

    fn coded(&self, vocabulary: Vocabulary, code: &str) -> Value {
        json!({ "code": code, "text": self.name(vocabulary, code) })
    }

    fn localised(&self, text: &Localised) -> Value {
        match text.for_reader(self.locale, &[Locale::english()]) {
            Some((locale, text)) => json!({ "text": text, "locale": locale }),
            None => Value::Null,
        }
    }

    fn product(&self, r: &Resolved) -> Map<String, Value> {
        let mut doc = Map::new();
        doc.insert("code".into(), json!(r.product));
        doc.insert("style".into(), json!(r.style));
        doc.insert("locale".into(), json!(self.locale));
        self.sorting(r, &mut doc);
        doc.insert("texts".into(), self.texts(r));
        put(
            &mut doc,
            "composition",
            r.composition.as_ref().map(|v| self.with_text(v, self.composition(r, &v.value))),
        );
        put(&mut doc, "fabric", r.fabric.as_ref().map(plain));
        put(&mut doc, "care", r.care.as_ref().map(|v| self.with_text(v, self.care(&v.value))));
        put(&mut doc, "model", r.model.as_ref().map(plain));
        put(&mut doc, "trade", r.trade.as_ref().map(plain));
        let fit = r.fit.iter().map(|(key, v)| {
            let mut one = plain(v);
            one.insert("text".into(), json!(self.fit_term(key, &v.value)));
            (key.clone(), Value::Object(one))
        });
        doc.insert("fit".into(), Value::Object(fit.collect()));
        let attributes = r.attributes.iter().map(|(key, v)| (key.clone(), Value::Object(plain(v))));
        doc.insert("attributes".into(), Value::Object(attributes.collect()));
        let passport = r.passport.iter().map(|(key, v)| (key.clone(), Value::Object(plain(v))));
        doc.insert("passport".into(), Value::Object(passport.collect()));
        self.references(r, &mut doc);
        doc.extend(self.methods(r).map(|methods| ("measuring".to_owned(), methods)));
        doc.insert("images".into(), json!(r.images));
        doc.insert("media".into(), json!(r.media));
        doc.insert("associations".into(), json!(r.associations));
        doc.insert("variants".into(), self.variants(r));
        doc.insert("unread".into(), json!(r.unread));
        doc
    }

    /// Its sizes, each also as one text: in the system of the market that was asked for, else in all that the chart knows.
    fn variants(&self, r: &Resolved) -> Value {
        let chart = r.size_chart.as_ref().map(|chart| &chart.value.record);
        let systems: Vec<&str> = match self.market {
            Some(country) => r.size_system_in(country).into_iter().collect(),
            None => chart.map(|chart| chart.conversion_columns()).unwrap_or_default(),
        };
        let told = r.variants.iter().map(|kept| {
            let mut doc = doc_of(&kept.record);
            let said = r.size_said(&kept.record, &systems, self.words, self.locale);
            doc.insert("size_text".into(), json!(said));
            Value::Object(doc)
        });
        told.collect()
    }

    /// How the measurements of its size chart are taken.
    fn methods(&self, r: &Resolved) -> Option<Value> {
        let chart = &r.size_chart.as_ref()?.value.record;
        let codes = [chart.body_columns(), chart.second_columns(), chart.garment_columns()].concat();
        let said = codes
            .iter()
            .filter_map(|code| Some(((*code).to_owned(), json!(self.words.method(self.locale, code)?.text))));
        Some(Value::Object(said.collect()))
    }

    /// The colour as it is shown, and as platforms would be told it; with the reason if the brand's own name is not taken.
    fn colour(&self, r: &Resolved) -> Value {
        let family = r.colour_family.as_deref().and_then(ColourCode::find).map(|family| family.fact());
        let texts = self.locale.chain().find_map(|l| r.texts.get(&l)?.colour.as_ref());
        let refused = texts.and_then(|name| colour::refuse(&name.value)).map(|message| {
            let said = self.words.explain_message(self.locale, &message);
            json!({ "reason": said.text, "fix": said.hint, "code": message.key })
        });
        json!({
            "family": family.map(|family| family.code),
            "hex": family.map(|family| family.hex).filter(|hex| !hex.is_empty()),
            "name": texts.map(|name| &name.value),
            "google": colour::google(r, self.words, self.locale),
            "shopify": colour::shopify(r),
            "not_taken": refused,
        })
    }

    fn sorting(&self, r: &Resolved, doc: &mut Map<String, Value>) {
        if let Some(brand) = &r.brand {
            doc.insert("brand".into(), json!({ "code": brand.record.code, "text": brand.record.name }));
        }
        let category = |code: &str, names: &Localised| {
            let mut one = Map::new();
            one.insert("code".into(), json!(code));
            one.insert("name".into(), self.localised(names));
            Value::Object(one)
        };
        let path: Vec<Value> =
            r.category.iter().map(|kept| category(&kept.record.code, &kept.record.names)).collect();
        doc.insert("category".into(), path.into());
        doc.insert("categories".into(), json!(r.other_categories));
        let codes = [
            ("department", Vocabulary::Department, &r.department),
            ("colour_family", Vocabulary::Colour, &r.colour_family),
        ];
        for (key, vocabulary, code) in codes {
            doc.extend(code.as_ref().map(|code| (key.to_owned(), self.coded(vocabulary, code))));
        }
        doc.insert("colour".into(), self.colour(r));
        let outside = r
            .category_code()
            .map(|code| json!({ "google": self.tree.google(code), "shopify": self.tree.shopify(code) }));
        doc.insert("outside_categories".into(), json!(outside));
        doc.insert("season".into(), json!(r.season));
        doc.insert("collection".into(), json!(r.collection));
    }

    /// Each text in the language that was asked for, else in the nearest that there is, marked with its own.
    fn texts(&self, r: &Resolved) -> Value {
        let fallbacks = [Locale::english()];
        let mut texts = Map::new();
        macro_rules! say {
            ($($field:ident),*) => { $(
                let pick = |t: &ResolvedTexts| t.$field.is_some();
                let wanted = self.locale.chain().chain(fallbacks.iter().cloned());
                let nearest = wanted.into_iter().find(|l| r.texts.get(l).is_some_and(pick));
                let nearest = nearest.or_else(|| r.texts.iter().find(|(_, t)| pick(t)).map(|(l, _)| l.clone()));
                if let Some((locale, Some(v))) = nearest.and_then(|l| r.texts.get(&l).map(|t| (l, t.$field.as_ref()))) {
                    let mut one = plain(v);
                    one.insert("locale".into(), json!(locale));
                    texts.insert(stringify!($field).into(), Value::Object(one));
                }
            )* };
        }
        say!(title, short_description, description, highlights, keywords, colour, seo_title, seo_description);
        Value::Object(texts)
    }

    fn with_text<T: serde::Serialize>(&self, v: &Valued<T>, text: Value) -> Map<String, Value> {
        let mut doc = plain(v);
        doc.insert("text".into(), text);
        doc
    }

    /// One line per component: `Shell: 95% cotton, 5% elastane`.
    fn composition(&self, r: &Resolved, composition: &Composition) -> Value {
        let label = label(self.words, composition, Beside::of(r), self.locale, self.market);
        let lines = label.lines.into_iter().map(|line| {
            json!({
                "component": { "code": line.component, "text": line.name }, "text": line.text,
                "may_be_omitted": line.may_be_omitted,
            })
        });
        let statements = label.statements.into_iter().map(|said| json!(said));
        let official =
            label.official.iter().map(|one| json!({ "text": one.in_one_line(), "locale": one.locale }));
        lines.chain(official).chain(statements).collect()
    }

    /// One entry per code and sentence, then all of it in the official languages where law asks for the label.
    fn care(&self, care: &crate::catalog::Care) -> Value {
        let label = care_label::label(self.words, care, self.locale, self.market);
        let official = label.official.into_iter().map(|one| json!(one));
        label.lines.into_iter().map(|line| json!(line)).chain(official).collect()
    }

    fn fit_term(&self, key: &str, code: &str) -> String {
        let vocabulary = Vocabulary::ALL.iter().find(|v| v.prefix() == key.replace('_', "-"));
        vocabulary.map_or_else(|| code.to_owned(), |vocabulary| self.name(*vocabulary, code))
    }

    fn references(&self, r: &Resolved, doc: &mut Map<String, Value>) {
        macro_rules! refer {
            ($($field:ident),*) => { $(
                put(doc, stringify!($field), r.$field.as_ref().map(|v| {
                    valued(Value::Object(doc_of(&v.value.record)), v.level, v.origin.as_ref())
                }));
            )* };
        }
        refer!(size_chart, return_policy, shipping_profile, manufacturer, responsible_person);
    }

    fn missing(&self, missing: &crate::catalog::completeness::Missing) -> Value {
        let said = self.words.explain_message(self.locale, &missing.message);
        json!({
            "item": missing.item, "field": missing.field, "locale": missing.locale,
            "reason": said.text, "fix": said.hint, "code": missing.message.key,
        })
    }
}
