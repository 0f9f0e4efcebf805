//! Categories and values to filter by: there before the products that need them.
//!
//! # Why
//! A category is a value of a facet of ours, which products have, and a collection that takes the products with that
//! value: who comes and goes changes no collection. What was looked at once in a round is not looked at again; after
//! trouble everything is.

use super::{
    found::{
        Collection, Collections, CreatedCollection, CreatedFacet, CreatedValues, Facets, Item, Top,
        Translation, Values,
    },
    session::Session,
    tongue,
};
use crate::channels::connectors::{Goods, Place, Trouble, goods::InTheirs};
use crate::kernel::fold::fold;
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};
use tokio::sync::Mutex;

/// What every facet of ours begins with.
const PREFIX: &str = "pim-";
/// The facet whose values are categories.
const CATEGORY: &str = "category";
/// As many as the shop gives at once.
const PAGE: usize = 100;

/// Whether a facet is ours.
pub(super) fn is_ours(facet: &str) -> bool {
    facet.starts_with(PREFIX)
}

/// The categories and values of a shop, as far as they were looked at.
#[derive(Default)]
pub(super) struct Shelves(Mutex<Option<Held>>);

struct Held {
    collections: HashMap<String, Collection>,
    facets: HashMap<String, String>,
    /// By facet and code.
    values: HashMap<(String, String), Item>,
    /// What is as it should be.
    seen: HashSet<String>,
}

/// A value to see to: of which facet, what the facet is called, its code and names.
struct Wish<'w> {
    of: &'w str,
    title: &'w InTheirs,
    code: &'w str,
    names: &'w InTheirs,
}

impl Shelves {
    /// Sees to it that everything is there that these goods need.
    pub async fn prepare(&self, session: &Session, goods: &[Goods]) -> Result<(), Trouble> {
        let mut held = self.0.lock().await;
        let mut now = match held.take() {
            Some(now) => now,
            None => Held::load(session).await?,
        };
        // What was held is forgotten if one of these breaks off.
        for goods in goods {
            for mark in &goods.marks {
                let wish = Wish { of: mark.of, title: &mark.title, code: &mark.code, names: &mark.names };
                now.value(session, wish).await?;
            }
            for place in &goods.places {
                now.place(session, place).await?;
            }
        }
        *held = Some(now);
        Ok(())
    }

    /// The ids of the facet values of a product.
    pub async fn values_of(&self, goods: &Goods) -> Vec<String> {
        let held = self.0.lock().await;
        let Some(held) = held.as_ref() else { return Vec::new() };
        let marks = goods.marks.iter().map(|mark| (mark.of.to_owned(), fold(&mark.code)));
        let places = goods.places.iter().map(|place| (CATEGORY.to_owned(), fold(&place.code)));
        marks.chain(places).filter_map(|key| Some(held.values.get(&key)?.id.clone())).collect()
    }
}

impl Held {
    /// The collections of the shop that have a code of ours, and our facets. Values are read when they are needed.
    async fn load(session: &Session) -> Result<Held, Trouble> {
        let mut collections = HashMap::new();
        loop {
            let skip = collections.len();
            let page: Collections = session.ask(tongue::COLLECTIONS, json!({ "skip": skip })).await?;
            let is_last = page.collections.items.len() < PAGE;
            let coded = page.collections.items.into_iter();
            collections.extend(coded.filter_map(|c| Some((fold(c.custom_fields.pim_code.as_deref()?), c))));
            if is_last || collections.len() == skip {
                break;
            }
        }
        let codes: Vec<String> = ["brand", "colour", CATEGORY].map(|of| format!("{PREFIX}{of}")).to_vec();
        let found: Facets = session.ask(tongue::FACETS, json!({ "codes": codes })).await?;
        let mut held =
            Held { collections, facets: HashMap::new(), values: HashMap::new(), seen: HashSet::new() };
        for facet in found.facets.items {
            let of = facet.code.trim_start_matches(PREFIX).to_owned();
            held.load_values(session, &of, &facet.id).await?;
            held.facets.insert(of, facet.id);
        }
        Ok(held)
    }

    async fn load_values(&mut self, session: &Session, of: &str, facet: &str) -> Result<(), Trouble> {
        let mut skip = 0;
        loop {
            let page: Values = session.ask(tongue::VALUES, json!({ "facet": facet, "skip": skip })).await?;
            let count = page.values.items.len();
            skip += count;
            let values = page.values.items.into_iter();
            self.values.extend(values.map(|value| ((of.to_owned(), value.code.clone()), value)));
            if count < PAGE {
                return Ok(());
            }
        }
    }

    /// Sees to a value of a facet; its id.
    async fn value(&mut self, session: &Session, wish: Wish<'_>) -> Result<String, Trouble> {
        let key = (wish.of.to_owned(), fold(wish.code));
        if let Some(value) = self.values.get_mut(&key) {
            let names = renamed(wish.names, &value.translations);
            if !names.is_empty() {
                let input = json!([{ "id": value.id, "translations": names }]);
                session.tell(tongue::UPDATE_VALUE, json!({ "input": input })).await?;
                value.translations = translations(wish.names);
            }
            return Ok(value.id.clone());
        }
        let facet = self.facet(session, wish.of, wish.title).await?;
        let input = json!([{ "facetId": facet, "code": key.1, "translations": all(wish.names) }]);
        let made: CreatedValues = session.ask(tongue::CREATE_VALUE, json!({ "input": input })).await?;
        let made = made.values.into_iter().next();
        let mut made = made.ok_or_else(|| Trouble::refused("a facet value was not made"))?;
        made.translations = translations(wish.names);
        let id = made.id.clone();
        self.values.insert(key, made);
        Ok(id)
    }

    /// The id of a facet of ours. Shoppers see all but the one of categories, for which there are collections.
    async fn facet(&mut self, session: &Session, of: &str, title: &InTheirs) -> Result<String, Trouble> {
        if let Some(id) = self.facets.get(of) {
            return Ok(id.clone());
        }
        let code = format!("{PREFIX}{of}");
        let input = json!({ "code": code, "isPrivate": of == CATEGORY, "translations": all(title) });
        let made: CreatedFacet = session.ask(tongue::CREATE_FACET, json!({ "input": input })).await?;
        self.facets.insert(of.to_owned(), made.facet.id.clone());
        Ok(made.facet.id)
    }

    /// Sees to a category: its value, and its collection below that of the one above.
    async fn place(&mut self, session: &Session, place: &Place) -> Result<(), Trouble> {
        let seen = serde_json::to_string(place).expect("places are plain data");
        if self.seen.contains(&seen) {
            return Ok(());
        }
        let title: InTheirs = place.names.keys().map(|l| (l.clone(), "PIM category".to_owned())).collect();
        let wish = Wish { of: CATEGORY, title: &title, code: &place.code, names: &place.names };
        let value = self.value(session, wish).await?;
        let above = place.parent.as_deref().and_then(|parent| self.collections.get(&fold(parent)));
        let above = above.map(|collection| collection.id.clone());
        let collection = match self.collections.get(&fold(&place.code)) {
            Some(found) => self.kept(session, place, found, above.as_deref()).await?,
            None => created(session, place, &value, above.as_deref()).await?,
        };
        self.collections.insert(fold(&place.code), collection);
        self.seen.insert(seen);
        Ok(())
    }

    /// A collection that is there, under its names and in its place.
    async fn kept(
        &self,
        session: &Session,
        place: &Place,
        found: &Collection,
        above: Option<&str>,
    ) -> Result<Collection, Trouble> {
        let mut kept = found.clone();
        let mut names = renamed(&place.names, &found.translations);
        if !names.is_empty() {
            names.iter_mut().for_each(|name| complete(name, place, &found.translations));
            let input = json!({ "id": found.id, "translations": names });
            session.tell(tongue::UPDATE_COLLECTION, json!({ "input": input })).await?;
            kept.translations = translations(&place.names);
        }
        let is_below_ours = self.collections.values().any(|other| other.id == found.parent_id);
        let moves_to = match above {
            Some(above) => (found.parent_id != above).then(|| above.to_owned()),
            None if is_below_ours => top(session).await?,
            None => None,
        };
        if let Some(parent) = moves_to {
            let input = json!({ "collectionId": found.id, "parentId": parent, "index": 0 });
            session.tell(tongue::MOVE_COLLECTION, json!({ "input": input })).await?;
            kept.parent_id = parent;
        }
        Ok(kept)
    }
}

/// What lies above the roots.
async fn top(session: &Session) -> Result<Option<String>, Trouble> {
    let top: Top = session.ask(tongue::TOP, json!({})).await?;
    Ok(top.collections.items.into_iter().next().map(|root| root.parent_id))
}

async fn created(
    session: &Session,
    place: &Place,
    value: &str,
    above: Option<&str>,
) -> Result<Collection, Trouble> {
    let mut names = all(&place.names);
    names.iter_mut().for_each(|name| complete(name, place, &[]));
    let takes = json!([
        { "name": "facetValueIds", "value": json!([value]).to_string() },
        { "name": "containsAny", "value": "false" },
    ]);
    let input = json!({
        "parentId": above,
        "isPrivate": false,
        "inheritFilters": false,
        "filters": [{ "code": "facet-value-filter", "arguments": takes }],
        "customFields": { "pimCode": place.code },
        "translations": names,
    });
    let made: CreatedCollection = session.ask(tongue::CREATE_COLLECTION, json!({ "input": input })).await?;
    Ok(Collection { translations: translations(&place.names), ..made.collection })
}

/// A collection wants a slug and a description in a language that it did not speak yet.
fn complete(name: &mut Value, place: &Place, found: &[Translation]) {
    let language = name["languageCode"].as_str().unwrap_or_default().to_owned();
    if !found.iter().any(|old| old.language_code == language) {
        name["slug"] = json!(place.slugs.get(&language));
        name["description"] = json!("");
    }
}

/// The names that are other than they are there.
fn renamed(names: &InTheirs, found: &[Translation]) -> Vec<Value> {
    let is_there = |language: &str, name: &str| {
        found.iter().any(|old| old.language_code == language && old.name == name)
    };
    let changed = names.iter().filter(|(language, name)| !is_there(language, name));
    changed.map(|(language, name)| json!({ "languageCode": language, "name": name })).collect()
}

fn all(names: &InTheirs) -> Vec<Value> {
    renamed(names, &[])
}

fn translations(names: &InTheirs) -> Vec<Translation> {
    let said = names.iter();
    said.map(|(l, name)| Translation { language_code: l.clone(), name: name.clone(), description: None })
        .collect()
}
