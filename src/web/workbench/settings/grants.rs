//! Grants as a form, and in words.

use super::{text, texts};
use crate::app::App;
use crate::catalog::{Shared, shared::SharedShelf};
use crate::error::{Invalid, Result};
use crate::facts::Vocabulary;
use crate::kernel::{locale::Locale, message::Message};
use crate::people::{Grant, Role};
use serde::Serialize;
use serde_json::{Map, Value};
use std::sync::Arc;

/// What people call the parts of a record, and the fields that each stands for.
const GROUPS: [(&str, &[&str]); 10] = [
    ("texts", &["texts", "names", "name", "slugs", "about", "labels"]),
    ("composition", &["composition", "fabric"]),
    ("care", &["care"]),
    ("fit", &["fit", "model", "size_chart"]),
    ("photos", &["images", "media"]),
    ("attributes", &["attributes"]),
    ("policies", &["return_policy", "shipping_profile"]),
    ("trade", &["trade", "manufacturer", "responsible_person"]),
    ("prices", &["prices", "gtin"]),
    ("links", &["associations"]),
];
const MOST: usize = 50;

/// Something that may be chosen.
#[derive(Debug, Serialize)]
pub struct Choice {
    value: String,
    label: String,
    is_chosen: bool,
}

/// A grant as a row of the form.
#[derive(Debug, Serialize)]
pub struct Row {
    role: String,
    category: String,
    locales: Vec<Choice>,
    groups: Vec<Choice>,
    /// Fields that belong to no group.
    others: String,
}

/// The form.
#[derive(Debug, Serialize)]
pub struct Form {
    rows: Vec<Row>,
    roles: Vec<&'static str>,
    categories: Vec<(String, String)>,
}

/// What a form of grants needs to know.
pub struct Desk<'d> {
    app: &'d App,
    locale: &'d Locale,
    shared: Arc<Shared>,
}

impl<'d> Desk<'d> {
    /// For somebody who reads this language.
    pub async fn of(app: &'d App, locale: &'d Locale) -> Result<Desk<'d>> {
        let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
        Ok(Desk { app, locale, shared })
    }

    /// These grants as a form; with a blank one at the end if that is wished. People have no use for the role of feeds.
    pub fn form(&self, grants: &[Grant], with_blank: bool, is_token: bool) -> Form {
        let mut rows: Vec<Row> = grants.iter().map(|grant| self.row(Some(grant))).collect();
        if with_blank || rows.is_empty() {
            rows.push(self.row(None));
        }
        let roles = Role::ALL.into_iter().filter(|role| is_token || *role != Role::Feed);
        Form { rows, roles: roles.map(Role::as_str).collect(), categories: self.categories() }
    }

    fn row(&self, grant: Option<&Grant>) -> Row {
        let chosen_locales = grant.and_then(|grant| grant.locales.clone()).unwrap_or_default();
        let fields = grant.and_then(|grant| grant.fields.clone()).unwrap_or_default();
        let has =
            |group: &[&str]| !fields.is_empty() && group.iter().all(|name| fields.iter().any(|f| f == name));
        let grouped: Vec<&str> = GROUPS
            .iter()
            .filter(|(_, group)| has(group))
            .flat_map(|(_, group)| group.iter().copied())
            .collect();
        let mut locales = self.locales();
        locales.extend(chosen_locales.iter().filter(|l| !self.locales().contains(l)).cloned());
        let locale = |code: String| Choice {
            label: self.app.words.name(self.locale, Vocabulary::Language, &code).to_string(),
            is_chosen: chosen_locales.contains(&code),
            value: code,
        };
        let group = |(name, group): &(&str, &[&str])| Choice {
            value: (*name).to_owned(),
            label: self.app.words.text(self.locale, &format!("workbench-group-{name}")),
            is_chosen: has(group),
        };
        Row {
            role: grant.map(|grant| grant.role.as_str().to_owned()).unwrap_or_default(),
            category: grant.and_then(|grant| grant.category.clone()).unwrap_or_default(),
            locales: locales.into_iter().map(locale).collect(),
            groups: GROUPS.iter().map(group).collect(),
            others: fields
                .iter()
                .filter(|f| !grouped.contains(&f.as_str()))
                .cloned()
                .collect::<Vec<_>>()
                .join(", "),
        }
    }

    /// The languages in which the house writes.
    fn locales(&self) -> Vec<String> {
        let mut found = vec![self.shared.source_locale().to_string()];
        let channels = self.shared.channels.iter().map(|kept| &kept.record);
        for locale in channels.flat_map(|c| c.required_locales.iter().chain(&c.offered_locales)) {
            if !found.contains(&locale.to_string()) {
                found.push(locale.to_string());
            }
        }
        found
    }

    /// The tree, each category with its path.
    fn categories(&self) -> Vec<(String, String)> {
        let tree = &self.shared.tree;
        let all = tree.roots().flat_map(|root| tree.subtree(&root.record.code));
        let mut found: Vec<_> =
            all.map(|kept| (kept.record.code.clone(), self.path(&kept.record.code))).collect();
        found.sort_by(|a, b| a.1.cmp(&b.1));
        found
    }

    fn path(&self, code: &str) -> String {
        let names = self.shared.tree.path(code).into_iter().map(|kept| {
            let said = kept.record.names.for_reader(self.locale, &[Locale::english()]);
            said.map_or_else(|| kept.record.code.clone(), |(_, text)| text.to_owned())
        });
        let path = names.collect::<Vec<_>>().join(" › ");
        if path.is_empty() { code.to_owned() } else { path }
    }

    /// Grants in words: `Translator (French, German; Women › Dresses)`.
    pub fn words(&self, grants: &[Grant]) -> String {
        let one = |grant: &Grant| {
            let role = self.app.words.text(self.locale, &format!("workbench-role-{}", grant.role.as_str()));
            let locales = grant.locales.iter().flatten();
            let locales: Vec<String> = locales
                .map(|code| self.app.words.name(self.locale, Vocabulary::Language, code).to_string())
                .collect();
            let row = self.row(Some(grant));
            let groups = row.groups.into_iter().filter(|choice| choice.is_chosen).map(|choice| choice.label);
            let fields: Vec<String> =
                groups.chain(Some(row.others).filter(|others| !others.is_empty())).collect();
            let limits = [
                grant.category.as_deref().map(|code| self.path(code)).unwrap_or_default(),
                self.app.words.list(self.locale, &locales),
                self.app.words.list(self.locale, &fields),
            ];
            let limits: Vec<String> = limits.into_iter().filter(|limit| !limit.is_empty()).collect();
            if limits.is_empty() { role } else { format!("{role} ({})", limits.join(" · ")) }
        };
        self.app.words.list(self.locale, &grants.iter().map(one).collect::<Vec<_>>())
    }
}

/// The grants that a form says. A row without a role is none.
///
/// # Errors
/// A role that is none.
pub fn read(form: &Map<String, Value>) -> Result<Vec<Grant>> {
    let mut grants = Vec::new();
    for n in 0..MOST {
        let at = |name: &str| format!("grants.{n}.{name}");
        if !form.contains_key(&at("role")) {
            break;
        }
        let role = text(form, &at("role"));
        if role.is_empty() || text(form, "do") == format!("drop:{n}") {
            continue;
        }
        let some = |list: Vec<String>| (!list.is_empty()).then_some(list);
        let grouped = texts(form, &at("fields"));
        let groups = GROUPS.iter().filter(|(name, _)| grouped.contains(name));
        let mut fields: Vec<String> =
            groups.flat_map(|(_, group)| group.iter().map(|f| (*f).to_owned())).collect();
        let others = text(form, &at("others")).split(',').map(str::trim).filter(|f| !f.is_empty());
        fields.extend(others.map(str::to_owned));
        if let Some(odd) = fields.iter().find(|field| !is_field(field)) {
            return Err(Invalid::at(at("others"), Message::new("grant-field-unreadable")).value(odd).into());
        }
        grants.push(Grant {
            role: Role::parse(role)?,
            category: Some(text(form, &at("category")).to_owned()).filter(|code| !code.is_empty()),
            locales: some(texts(form, &at("locales")).into_iter().map(str::to_owned).collect()),
            fields: some(fields),
        });
    }
    Ok(grants)
}

/// `texts.de.title`, `prices`, `attributes.heel_height`.
fn is_field(text: &str) -> bool {
    text.len() <= 100 && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '[' | ']'))
}

/// Whether the form asks for another row, or for one less, and not to be saved.
pub fn is_rearranged(form: &Map<String, Value>) -> bool {
    text(form, "do") == "add" || text(form, "do").starts_with("drop:")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_form_says_grants_and_a_row_without_a_role_is_none() {
        let form = json!({
            "grants.0.role": "translator", "grants.0.locales": ["fr", "de"], "grants.0.category": "women",
            "grants.1.role": "", "grants.2.role": "merchandiser", "grants.2.fields": "care", "grants.2.others": "unread, price",
        });
        let grants = read(form.as_object().unwrap()).unwrap();
        assert_eq!(grants.len(), 2);
        assert_eq!(grants[0].locales.as_deref(), Some(&["fr".to_owned(), "de".to_owned()][..]));
        assert_eq!((grants[0].category.as_deref(), &grants[0].fields), (Some("women"), &None));
        assert_eq!(grants[1].fields.as_deref().unwrap().join(" "), "care unread price");
        let odd = json!({"grants.0.role": "viewer", "grants.0.others": "a b"});
        assert!(read(odd.as_object().unwrap()).is_err());
        let role = json!({"grants.0.role": "king"});
        assert!(read(role.as_object().unwrap()).is_err());
    }
}
