//! Categories: names and addresses in each language, and the rules that go down the tree.

use super::form::{Choice, Control, Field, Part};
use super::room::{Counts, Room, Scope};
use super::typed::Typed;
use super::uses;
use crate::catalog::{Shared, fields};
use crate::changes::{kind::Kind, merge::Doc, record::Kept};
use crate::db::Tx;
use crate::error::Result;
use crate::facts::{CUT_VOCABULARIES, Vocabulary};
use crate::kernel::fold::fold;
use crate::taxonomy::{Category, Item, Rules};
use crate::web::workbench::products::editor_address;
use serde_json::{Value, json};

/// What a new category's place is set apart from the last of its siblings.
pub const STEP: i64 = 10;

impl Room for Category {
    const PLACE: &'static str = "categories";
    const TITLE: &'static str = "workbench-categories";
    const ASKED_BY: Option<&'static str> = Some("category");
    const TEMPLATE: &'static str = "workbench/rooms/category.html";

    fn title(&self, scope: &Scope<'_>) -> String {
        scope.named(&self.names, &self.code)
    }

    fn parts(scope: &Scope<'_>, code: Option<&str>, _typed: Option<&Typed>, doc: &Doc) -> Vec<Part> {
        let parent = doc.get("parent").and_then(Value::as_str);
        let above = scope.shared.tree.rules_below(parent, &Rules::default());
        let names = Control::Tongues(scope.locales(), vec!["names", "slugs"]);
        let mut basics = vec![Field::new("names", names).always()];
        if code.is_none() {
            let all = fields::categories(scope.reader, scope.shared);
            basics.insert(0, Field::new("parent", Control::Choice(all)));
        }
        vec![
            Part::of("names", basics),
            Part::of("asked", asked(scope, &above)),
            Part::of("cut", cut(scope, &above)).folded(),
        ]
    }

    fn begin(_scope: &Scope<'_>, asked: &dyn Fn(&str) -> Option<String>) -> Doc {
        let parent = asked("parent").map(|parent| ("parent".to_owned(), json!(parent)));
        parent.into_iter().collect()
    }

    /// A new category stands behind its siblings.
    fn settle_new(scope: &Scope<'_>, doc: &mut Doc) {
        let tree = &scope.shared.tree;
        let last = match doc.get("parent").and_then(Value::as_str) {
            Some(parent) => tree.children(parent).map(|kept| kept.record.position).max(),
            None => tree.roots().map(|kept| kept.record.position).max(),
        };
        doc.insert("position".to_owned(), json!(last.map_or(0, |last| last + STEP)));
    }

    async fn counts(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
        uses::by_category(tx, shared).await
    }

    async fn extra(_tx: &mut Tx, scope: &Scope<'_>, kept: &Kept<Self>) -> Result<Value> {
        let tree = &scope.shared.tree;
        let line = |kept: &Category| json!([kept.title(scope), editor_address("categories", &kept.code)]);
        let above = tree.path(&kept.record.code);
        let above: Vec<Value> =
            above.iter().filter(|up| up.id != kept.id).map(|up| line(&up.record)).collect();
        let below: Vec<Value> = tree.children(&kept.record.code).map(|child| line(&child.record)).collect();
        let locales = scope.locales();
        let path =
            |locale| json!([locale, format!("/{locale}/c/{}", tree.slug_path(&kept.record.code, locale))]);
        let addresses: Vec<Value> = locales.iter().map(path).collect();
        Ok(json!({"above": above, "below": below, "addresses": addresses}))
    }
}

/// What is asked of products here.
fn asked(scope: &Scope<'_>, above: &Rules) -> Vec<Field> {
    let shared = scope.shared;
    let items: Vec<&str> = Item::ALL.map(Item::as_str).to_vec();
    let items = scope.words("bench-item-", &items);
    let attributes: Vec<Choice> = shared
        .attributes
        .iter()
        .map(|kept| &kept.record)
        .map(|attribute| (attribute.code.clone(), scope.named(&attribute.names, &attribute.code)))
        .collect();
    let packs: Vec<Choice> =
        shared.packs.iter().map(|pack| (pack.code.clone(), scope.named(&pack.names, &pack.code))).collect();
    let charts: Vec<Choice> = shared
        .size_charts
        .iter()
        .map(|kept| (kept.record.code.clone(), scope.named(&kept.record.name, &kept.record.code)))
        .collect();
    let chart = above.size_chart.as_deref().map(|code| label(&charts, code));
    let not_asked: Vec<String> = above.not_asked.iter().map(|item| label(&items, item.as_str())).collect();
    let (fields, shots) = (askable(scope), scope.codes(Vocabulary::ImageRole));
    let said = |options: &[Choice], codes: &[String]| {
        Some(scope.series(codes.iter().map(|code| label(options, code))))
    };
    vec![
        Field::new("rules.size_chart", Control::Choice(charts)).inherits(chart),
        Field::new("rules.attributes", Control::Many(attributes.clone()))
            .inherits(said(&attributes, &above.attributes)),
        Field::new("rules.shots", Control::Many(shots.clone())).inherits(said(&shots, &above.shots)),
        Field::new("rules.fields", Control::Many(fields.clone())).inherits(said(&fields, &above.fields)),
        Field::new("rules.not_asked", Control::Many(items)).inherits(Some(scope.series(not_asked))),
        Field::new("rules.packs", Control::Many(packs.clone())).inherits(said(&packs, &above.packs)),
    ]
}

fn label(options: &[Choice], code: &str) -> String {
    let found = options.iter().find(|(value, _)| fold(value) == fold(code));
    found.map_or_else(|| code.to_owned(), |(_, label)| label.clone())
}

/// The fields that a category may ask for beyond those of a channel.
fn askable(scope: &Scope<'_>) -> Vec<Choice> {
    let plain = fields::all(Kind::Style, scope.shared).into_iter().filter(|field| {
        let holder = field.path.split('.').next().unwrap_or_default();
        matches!(holder, "fabric" | "fit" | "model" | "trade")
    });
    let plain = plain.map(|field| (field.path.clone(), scope.text(&field.label)));
    let attributes = scope.shared.attributes.iter().map(|kept| &kept.record).map(|attribute| {
        (format!("attributes.{}", attribute.code), scope.named(&attribute.names, &attribute.code))
    });
    plain.chain(attributes).collect()
}

/// The terms of cut that make sense here.
fn cut(scope: &Scope<'_>, above: &Rules) -> Vec<Field> {
    let field = |(name, vocabulary): &(&str, Vocabulary)| {
        let terms = scope.codes(*vocabulary);
        let inherited = above
            .vocabularies
            .get(*name)
            .map(|codes| scope.series(codes.iter().map(|code| label(&terms, code))));
        let called = scope.text(&format!("bench-field-fit-{}", name.replace('_', "-")));
        Field::new(format!("rules.vocabularies.{name}"), Control::Many(terms))
            .called(called)
            .inherits(inherited)
    };
    CUT_VOCABULARIES.iter().map(field).collect()
}
