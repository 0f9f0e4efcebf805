//! What is loaded to show a page, and to save it.

use crate::app::App;
use crate::catalog::{
    Care, Composition, Product, Resolved, Shared, Style, care_advice,
    completeness::Missing,
    family::{self, Family},
    resolve,
    shared::SharedShelf,
    standing::{self, State},
    store,
};
use crate::changes::{kind::Kind, merge::Doc, record::Record};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{fold::fold, locale::Locale};
use crate::people::{Actor, Touch};
use crate::web::api::write::path_of;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// A product or style, as it is now, with what it inherits.
pub struct Open {
    /// Which of the two.
    pub kind: Kind,
    /// Its code.
    pub code: String,
    /// Its id.
    pub id: Uuid,
    /// Its revision.
    pub revision: i64,
    /// What it says itself.
    pub own: Doc,
    /// What its style says; empty for a style.
    pub above: Doc,
    /// The style's code.
    pub style: String,
    /// What products share.
    pub shared: Arc<Shared>,
    /// What only products have.
    pub product: Option<OpenProduct>,
    /// The codes of the style's colours.
    pub colours: Vec<String>,
    /// The folded codes of the categories that it lies in.
    pub categories: Vec<String>,
}

/// What only products have.
pub struct OpenProduct {
    /// With style and sizes.
    pub family: Family,
    /// As it is, with everything it inherits.
    pub resolved: Resolved,
    /// Its state.
    pub state: State,
    /// Whether it is not what was approved.
    pub is_changed: bool,
    /// What each channel still asks for.
    pub missing: BTreeMap<String, Vec<Missing>>,
}

impl Open {
    /// A value as it holds here: its own, else the style's.
    pub fn value<T: serde::de::DeserializeOwned>(&self, field: &str) -> Option<T> {
        let value = self.own.get(field).or_else(|| self.above.get(field))?;
        serde_json::from_value(value.clone()).ok()
    }

    /// The care that its fibres suggest.
    pub fn suggested_care(&self) -> Option<Care> {
        care_advice::suggestion(&self.value::<Composition>("composition")?)
    }

    /// A product by code.
    ///
    /// # Errors
    /// Not found.
    pub async fn product(tx: &mut Tx, app: &App, code: &str) -> Result<Open> {
        let family = family::by_code(tx, code).await?.ok_or_else(|| Error::not_found("product", code))?;
        let shared = app.slots.get::<SharedShelf>().current(tx).await?;
        let id = family.product.id;
        let (state, hash) = standing::states(tx, &[id]).await?.remove(&id).unwrap_or((State::Draft, None));
        let now = crate::catalog::snapshot::Snapshot::of(&family).hash;
        let resolved = resolve(&family, &shared);
        let category = resolved.category_code();
        Ok(Open {
            kind: Kind::Product,
            code: family.product.record.links.code.clone(),
            id,
            revision: family.product.revision,
            own: family.product.record.to_doc(),
            above: family.style.record.to_doc(),
            style: resolved.style.clone(),
            colours: colours(tx, family.style.id).await?,
            categories: path_of(&shared.tree, category),
            product: Some(OpenProduct {
                missing: standing::judge(&family, &shared, app.clock.now()),
                is_changed: hash.is_some_and(|hash| hash != now),
                state,
                resolved,
                family,
            }),
            shared,
        })
    }

    /// A style by code.
    ///
    /// # Errors
    /// Not found.
    pub async fn style(tx: &mut Tx, app: &App, code: &str) -> Result<Open> {
        let found = store::styles(tx, &[fold(code)]).await?.into_iter().next();
        let kept = found.ok_or_else(|| Error::not_found("style", code))?;
        let shared = app.slots.get::<SharedShelf>().current(tx).await?;
        Ok(Open {
            kind: Kind::Style,
            code: kept.record.links.code.clone(),
            id: kept.id,
            revision: kept.revision,
            own: kept.record.to_doc(),
            above: Doc::new(),
            style: kept.record.links.code.clone(),
            product: None,
            colours: colours(tx, kept.id).await?,
            categories: path_of(&shared.tree, kept.record.links.category.as_deref()),
            shared,
        })
    }

    /// Whether someone may write a field of it.
    pub fn may_write(&self, actor: &Actor, path: &str) -> bool {
        let fields = [path.to_owned()];
        let touch = Touch { kind: self.kind, fields: &fields, categories: &self.categories };
        actor.ask_to_write(touch).is_ok()
    }

    /// Its name for a reader: its own title, or that of its style.
    pub fn title(&self, locale: &Locale) -> Option<String> {
        let titles = |doc: &Doc, locale: &str| {
            crate::catalog::fields::at(doc, &format!("texts.{locale}.title"))
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        let wanted = locale.chain().chain(crate::catalog::fields::locales(&self.shared));
        let mut wanted = wanted.map(|l| l.to_string());
        wanted.find_map(|l| titles(&self.own, &l).or_else(|| titles(&self.above, &l)))
    }
}

async fn colours(tx: &mut Tx, style: Uuid) -> Result<Vec<String>> {
    let products = store::products_of_styles(tx, &[style]).await?;
    Ok(products.into_iter().map(|kept| kept.record.links.code).collect())
}

/// Which record a form is about.
pub trait Edited: Record {
    /// Loads it with what it inherits.
    fn open(tx: &mut Tx, app: &App, code: &str) -> impl Future<Output = Result<Open>> + Send;
}

impl Edited for Product {
    async fn open(tx: &mut Tx, app: &App, code: &str) -> Result<Open> {
        Open::product(tx, app, code).await
    }
}

impl Edited for Style {
    async fn open(tx: &mut Tx, app: &App, code: &str) -> Result<Open> {
        Open::style(tx, app, code).await
    }
}
