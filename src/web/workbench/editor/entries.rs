//! The fields of a section: what is typed, kept and inherited, and what may be chosen.

use super::page::Editor;
use super::view::{Choice, FieldView, Group, OriginView};
use crate::catalog::fields::{self, Control, Field, at};
use crate::changes::merge::Doc;
use crate::channels::prose;
use crate::error::Error;
use crate::kernel::locale::Locale;
use serde_json::Value;

impl Editor<'_> {
    /// The fields of a section; translations by language.
    pub(super) fn groups(&self, section: &str, all: &[Field]) -> Vec<Group> {
        let mine: Vec<&Field> = all.iter().filter(|field| field.section == section).collect();
        let mut groups: Vec<Group> = Vec::new();
        let required = |locale: &Locale| {
            self.open.shared.channels.iter().any(|kept| kept.record.required_locales.contains(locale))
        };
        for field in mine {
            let locale = field.locale.as_ref().map(Locale::to_string);
            let view = self.field(field);
            let is_missing = usize::from(view.missing.is_some());
            let is_outdated = usize::from(view.outdated.is_some());
            match groups.last_mut().filter(|group| group.locale == locale) {
                Some(group) => {
                    group.missing += is_missing;
                    group.outdated += is_outdated;
                    group.fields.push(view);
                }
                None => groups.push(Group {
                    is_required: field.locale.as_ref().is_some_and(required),
                    dir: field.locale.as_ref().map(Locale::direction),
                    missing: is_missing,
                    outdated: is_outdated,
                    fields: vec![view],
                    locale,
                }),
            }
        }
        groups
    }

    /// A value as the form writes it.
    pub(super) fn typed(&self, field: &Field, value: Option<&Value>) -> String {
        fields::print(&self.app.words, self.locale, field, value)
    }

    pub(super) fn field(&self, field: &Field) -> FieldView {
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
        let value = typed.map_or_else(|| kept.clone(), str::to_owned);
        let read = if value.is_empty() { inherited.as_deref().unwrap_or_default() } else { &value };
        let is_prose = field.locale.is_some() && field.path.ends_with(".description");
        FieldView {
            prose: is_prose.then(|| prose::html(read)),
            id: field.path.replace('.', "-"),
            control: control_name(field.control),
            is_list: field.control == Control::List,
            level: if is_own { "own" } else { above_level },
            origin: self.origin(holder, is_own),
            inherited: inherited.map(|text| label_of(&text).unwrap_or(text)).filter(|text| !text.is_empty()),
            missing: self.missing.get(&field.path).cloned(),
            unread: unread(&open.own, &field.path).or_else(|| unread(&open.above, &field.path)),
            wrong: self.wrong.get(&field.path).cloned(),
            current: current.map(|_| label_of(&kept).unwrap_or_else(|| kept.clone())),
            value,
            lang: field.locale.as_ref().map(Locale::to_string),
            dir: field.locale.as_ref().map(Locale::direction),
            may: open.may_write(self.actor, &field.path),
            can_own: !is_own && at(&open.above, holder).is_some() && field.whole.is_none(),
            can_inherit: is_own && at(&open.above, holder).is_some() && field.whole.is_none(),
            label: field.label.clone(),
            bar: self.actor.barred(open.kind, &field.path, &open.categories),
            name: self.attribute_name(field),
            outdated: self.outdated.get(&field.path).cloned(),
            path: field.path.clone(),
            source,
            options,
        }
    }

    /// What a field inherits, and from where.
    pub(super) fn above(&self, field: &Field, holder: &str) -> (Option<Value>, &'static str) {
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
    pub(super) fn source(&self, field: &Field, locale: &Locale) -> Option<String> {
        let source =
            fields::locales(&self.open.shared).into_iter().next().filter(|source| source != locale)?;
        let path = field.path.replacen(&format!("texts.{locale}."), &format!("texts.{source}."), 1);
        let value = at(&self.open.own, &path).or_else(|| at(&self.open.above, &path));
        Some(self.typed(field, value)).filter(|text| !text.is_empty())
    }

    pub(super) fn origin(&self, path: &str, is_own: bool) -> Option<OriginView> {
        let doc = if is_own { &self.open.own } else { &self.open.above };
        let origins = doc.get("origins")?.as_object()?;
        let below = format!("{path}.");
        let found = origins
            .get(path)
            .or_else(|| origins.iter().find(|(key, _)| key.starts_with(&below)).map(|(_, o)| o));
        let text = |name: &str| found?.get(name)?.as_str().map(str::to_owned);
        Some(OriginView { kind: text("kind")?, by: text("by")? })
    }

    pub(super) fn options(&self, field: &Field) -> Vec<Choice> {
        let found = fields::options(&self.app.words, self.locale, &self.open.shared, field);
        found.into_iter().map(|(value, label)| Choice { value, label }).collect()
    }
}

/// A text that an import could not read.
pub(super) fn unread(doc: &Doc, path: &str) -> Option<String> {
    doc.get("unread")?.get(path)?.as_str().map(str::to_owned)
}

fn control_name(control: Control) -> &'static str {
    match control {
        Control::Line | Control::Codes | Control::Care => "line",
        Control::Options => "many",
        Control::Day => "date",
        Control::Area | Control::List => "area",
        Control::Number | Control::Centimetres | Control::Decimal => "number",
        Control::Composition => "composition",
        Control::Code(_) | Control::Record(_) | Control::Option | Control::YesNo => "select",
    }
}
