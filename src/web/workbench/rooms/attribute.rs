//! Definitions of custom attributes.

use super::form::{Control, Field, Part};
use super::room::{Counts, Room, Scope};
use super::typed::Typed;
use super::uses::{self, Users};
use crate::catalog::{Product, Shared, Style};
use crate::changes::{kind::Kind, merge::Doc, record::Kept};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::fold::fold;
use crate::plans::{Member, referrers};
use crate::taxonomy::Attribute;
use std::collections::HashSet;

const TYPES: [&str; 6] = ["text", "number", "boolean", "date", "select", "multi_select"];

impl Room for Attribute {
    const PLACE: &'static str = "attributes";
    const TITLE: &'static str = "rooms-attributes";
    const ASKED_BY: Option<&'static str> = None;
    const COLUMNS: &'static [&'static str] =
        &["rooms-field-type", "rooms-column-options", "rooms-column-categories"];

    fn title(&self, scope: &Scope<'_>) -> String {
        scope.named(&self.names, &self.code)
    }

    fn parts(scope: &Scope<'_>, _code: Option<&str>, _typed: Option<&Typed>, _doc: &Doc) -> Vec<Part> {
        let locales = scope.locales();
        let option = vec![
            Field::new("code", Control::Line),
            Field::new("names", Control::Tongues(locales.clone(), vec!["names"])),
        ];
        let kind = vec![
            Field::new("type", Control::Choice(scope.words("rooms-type-", &TYPES))),
            Field::new("unit", Control::Line),
            Field::new("per_locale", Control::Flag(false)),
            Field::new("per_channel", Control::Flag(false)),
            Field::new("public", Control::Flag(true)).always(),
        ];
        vec![
            Part::of(
                "attribute",
                vec![Field::new("names", Control::Tongues(locales, vec!["names"])).always()],
            ),
            Part::of("values", kind),
            Part::of("options", vec![Field::new("options", Control::Rows(option))]),
        ]
    }

    fn cells(&self, scope: &Scope<'_>, _counts: &Counts) -> Vec<String> {
        let kind = serde_json::to_value(self.kind).ok();
        let kind = kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or_default().replace('_', "-");
        let kind = scope.text(&format!("rooms-type-{kind}"));
        let kind = self.unit.as_ref().map_or(kind.clone(), |unit| format!("{kind} ({unit})"));
        let tree = &scope.shared.tree;
        let all = tree.roots().flat_map(|root| tree.subtree(&root.record.code));
        let asks = |kept: &&std::sync::Arc<Kept<crate::taxonomy::Category>>| {
            kept.record.rules.attributes.iter().any(|code| fold(code) == fold(&self.code))
        };
        let asking = all.filter(asks).map(|kept| kept.record.title(scope));
        let options = self.options.iter().map(|option| scope.named(&option.names, &option.code));
        let options: Vec<String> = options.collect();
        let shown = scope.series(options.iter().take(4).cloned());
        let options = if options.len() > 4 { format!("{shown} +{}", options.len() - 4) } else { shown };
        vec![kind, options, scope.series(asking)]
    }

    async fn counts(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
        uses::by_attribute(tx, shared).await
    }

    /// Who holds a value that the changed definition would not take.
    async fn breaks(tx: &mut Tx, before: &Self, after: &Self) -> Result<Vec<Users>> {
        let is_structure = |one: &Self| {
            let options: Vec<String> = one.options.iter().map(|option| option.code.clone()).collect();
            (one.kind, one.per_locale, one.per_channel, options)
        };
        if is_structure(before) == is_structure(after) {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        found.extend(Users::of(Kind::Style, "styles", refusing::<Style>(tx, after).await?));
        found.extend(Users::of(Kind::Product, "products", refusing::<Product>(tx, after).await?));
        Ok(found)
    }
}

async fn refusing<T: Member>(tx: &mut Tx, attribute: &Attribute) -> Result<Vec<String>> {
    let codes = HashSet::from([fold(&attribute.code)]);
    let all = referrers::naming::<T>(tx, Kind::Attribute, &codes).await?;
    let does_not_fit = |kept: &&Kept<T>| {
        let doc = kept.record.to_doc();
        let values = doc.get("attributes").and_then(|values| values.as_object());
        values
            .into_iter()
            .flatten()
            .any(|(code, value)| fold(code) == fold(&attribute.code) && attribute.refuse(value).is_some())
    };
    Ok(all.iter().filter(does_not_fit).map(|kept| kept.record.code().to_owned()).collect())
}
