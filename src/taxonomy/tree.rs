//! The whole tree in memory: ancestors, inherited rules, paths.

use super::{Category, Rules};
use crate::changes::record::Kept;
use crate::facts::google_of_shopify;
use crate::kernel::{fold::fold, fold::slug, locale::Locale};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// Every category with its place.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    by_code: HashMap<String, Arc<Kept<Category>>>,
    children: HashMap<String, Vec<String>>,
    roots: Vec<String>,
    /// Former codes and what they lead to, both folded.
    former: HashMap<String, String>,
    /// What Google calls the places of Shopify's taxonomy to which categories are mapped.
    google_of_shopify: HashMap<String, u32>,
}

impl Tree {
    /// Grows the tree from its categories, which come in the order of siblings.
    pub fn of(categories: Vec<Kept<Category>>) -> Tree {
        let mut tree = Tree::default();
        for kept in categories {
            let code = fold(&kept.record.code);
            match kept.record.parent.as_deref().map(fold) {
                Some(parent) => tree.children.entry(parent).or_default().push(code.clone()),
                None => tree.roots.push(code.clone()),
            }
            tree.by_code.insert(code, Arc::new(kept));
        }
        tree
    }

    /// The same tree, whose categories are also found by what they were called once.
    pub fn with_former_codes(mut self, former: HashMap<String, Uuid>) -> Tree {
        let leads =
            former.into_iter().filter_map(|(old, id)| Some((old, fold(&self.by_id(id)?.record.code))));
        self.former = leads.collect();
        self
    }

    /// A category by code, or by one that it had once.
    pub fn get(&self, code: &str) -> Option<&Arc<Kept<Category>>> {
        let code = fold(code);
        self.by_code.get(&code).or_else(|| self.by_code.get(self.former.get(&code)?))
    }

    /// A category by id.
    pub fn by_id(&self, id: Uuid) -> Option<&Arc<Kept<Category>>> {
        self.by_code.values().find(|kept| kept.id == id)
    }

    /// The categories without a parent, in order.
    pub fn roots(&self) -> impl Iterator<Item = &Arc<Kept<Category>>> {
        self.roots.iter().filter_map(|code| self.by_code.get(code))
    }

    /// The children of a category, in order.
    pub fn children(&self, code: &str) -> impl Iterator<Item = &Arc<Kept<Category>>> {
        self.children.get(&fold(code)).into_iter().flatten().filter_map(|code| self.by_code.get(code))
    }

    /// From the root down to the category itself; empty if there is none.
    pub fn path(&self, code: &str) -> Vec<&Arc<Kept<Category>>> {
        let mut path = Vec::new();
        let mut seen = HashSet::new();
        let mut next = self.get(code);
        while let Some(kept) = next.filter(|kept| seen.insert(kept.id)) {
            path.push(kept);
            next = kept.record.parent.as_deref().and_then(|parent| self.get(parent));
        }
        path.reverse();
        path
    }

    /// Whether a category lies in the subtree of another, or is it.
    pub fn is_within(&self, code: &str, above: &str) -> bool {
        let Some(above) = self.get(above).map(|kept| kept.id) else { return false };
        self.path(code).iter().any(|kept| kept.id == above)
    }

    /// A category and everything below it, in order.
    pub fn subtree(&self, code: &str) -> Vec<&Arc<Kept<Category>>> {
        let mut found: Vec<&Arc<Kept<Category>>> = self.get(code).into_iter().collect();
        let mut at = 0;
        while let Some(kept) = found.get(at).copied() {
            found.extend(self.children(&kept.record.code));
            at += 1;
        }
        found
    }

    /// What a category asks for, with everything it inherits: lists add up, the nearest size chart holds.
    pub fn rules(&self, code: &str) -> Rules {
        gathered(self.path(code).into_iter().map(|kept| &kept.record.rules))
    }

    /// What rules come to below a category, or at the root.
    pub fn rules_below(&self, parent: Option<&str>, own: &Rules) -> Rules {
        let above = parent.map(|parent| self.path(parent)).unwrap_or_default();
        gathered(above.into_iter().map(|kept| &kept.record.rules).chain([own]))
    }

    /// The same tree, knowing which of Google's numbers Shopify's taxonomy gives to its places.
    pub fn with_google_of_shopify(mut self, google: HashMap<String, u32>) -> Tree {
        self.google_of_shopify = google;
        self
    }

    /// The places of Shopify's taxonomy to which categories are mapped.
    pub fn shopify_ids(&self) -> Vec<String> {
        self.by_code.values().filter_map(|kept| kept.record.shopify.clone()).collect()
    }

    /// Google's number of a category: its own, that of its place in Shopify's taxonomy, or the nearest above.
    pub fn google(&self, code: &str) -> Option<u32> {
        let of =
            |category: &Category| category.google.or_else(|| self.google_of(category.shopify.as_deref()?));
        self.path(code).iter().rev().find_map(|kept| of(&kept.record))
    }

    /// Shopify's id of a category, its own or the nearest above.
    pub fn shopify(&self, code: &str) -> Option<&str> {
        self.path(code).into_iter().rev().find_map(|kept| kept.record.shopify.as_deref())
    }

    /// As the loaded taxonomy says, else as the table of the house does.
    fn google_of(&self, shopify: &str) -> Option<u32> {
        self.google_of_shopify.get(shopify).copied().or_else(|| google_of_shopify(shopify))
    }

    /// The address of a category in a locale: `damen/kleider`.
    pub fn slug_path(&self, code: &str, locale: &Locale) -> String {
        let slugs: Vec<String> = self.path(code).iter().map(|kept| slug_of(&kept.record, locale)).collect();
        slugs.join("/")
    }

    /// The category at an address: `damen/kleider`. Slugs of other locales and codes are understood too.
    pub fn at(&self, path: &str, locale: &Locale) -> Option<&Arc<Kept<Category>>> {
        let mut here: Option<&Arc<Kept<Category>>> = None;
        for part in path.split('/').filter(|part| !part.is_empty()) {
            let siblings: Vec<&Arc<Kept<Category>>> = match here {
                Some(kept) => self.children(&kept.record.code).collect(),
                None => self.roots().collect(),
            };
            let exact = siblings.iter().find(|kept| slug_of(&kept.record, locale) == part);
            let other = || siblings.iter().find(|kept| answers_to(&kept.record, part));
            here = Some(exact.or_else(other).copied()?);
        }
        here
    }
}

/// Rules from above to below as one.
fn gathered<'r>(all: impl Iterator<Item = &'r Rules>) -> Rules {
    let mut rules = Rules::default();
    for own in all {
        let add = |all: &mut Vec<String>, more: &[String]| {
            more.iter().for_each(|one| {
                if !all.contains(one) {
                    all.push(one.clone())
                }
            });
        };
        add(&mut rules.fields, &own.fields);
        add(&mut rules.attributes, &own.attributes);
        add(&mut rules.packs, &own.packs);
        rules.vocabularies.extend(own.vocabularies.clone());
        if !own.shots.is_empty() {
            rules.shots.clone_from(&own.shots);
        }
        rules.not_asked.extend(&own.not_asked);
        rules.size_chart = own.size_chart.clone().or(rules.size_chart);
    }
    rules
}

/// A category's slug for a locale: its own, one made of its name, or its code.
pub fn slug_of(category: &Category, locale: &Locale) -> String {
    let own = locale.chain().find_map(|l| category.slugs.get(&l).cloned());
    let named = || Some(slug(category.names.own(locale)?)).filter(|s| !s.is_empty());
    own.or_else(named).unwrap_or_else(|| fold(&category.code))
}

fn answers_to(category: &Category, part: &str) -> bool {
    fold(&category.code) == fold(part)
        || category.slugs.values().any(|slug| slug == part)
        || category.names.0.values().any(|name| slug(name) == part)
}
