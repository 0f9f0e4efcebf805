//! Categories, and where they stand in the taxonomies of others.
//!
//! - [`list`]: the tree with counts and mappings; [`moving`]: a category to another place
//! - [`mapping`]: one category's places in other taxonomies, with suggestions; all else of it: [`super::rooms::category`]
//! - [`outside`]: a taxonomy of others, browsed and searched

mod list;
mod mapping;
mod moving;
mod outside;

use crate::app::App;
use crate::catalog::Shared;
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{fold::fold, locale::Locale};
use crate::taxonomy::{
    Category,
    outside::{Outside, Term, TermKind, store},
};
use axum::{Router, routing::get};
use serde::Serialize;
use std::collections::HashMap;

/// `/workbench/categories`, what only categories have, and `/workbench/outside-taxonomies/{name}`.
pub fn router() -> Router<App> {
    Router::new()
        .route("/workbench/categories", get(list::show))
        .route("/workbench/categories/{code}/mapping", get(mapping::show).post(mapping::save))
        .route("/workbench/categories/{code}/move", get(moving::ask).post(moving::carry_out))
        .route("/workbench/outside-taxonomies/{name}", get(outside::show))
}

/// A taxonomy that can be browsed.
#[derive(Debug, Serialize)]
struct Source {
    name: &'static str,
    title: &'static str,
    version: String,
    categories: i64,
}

async fn sources(tx: &mut Tx) -> Result<Vec<Source>> {
    let loaded = store::loaded(tx).await?.into_iter().map(|loaded| Source {
        name: loaded.outside.as_str(),
        title: loaded.outside.title(),
        version: loaded.version,
        categories: loaded.categories,
    });
    Ok(loaded.collect())
}

/// A place in another's taxonomy to which one of ours belongs.
#[derive(Debug, Clone, Serialize)]
struct Place {
    id: String,
    /// Its path, if it is known.
    path: Option<String>,
    /// `own`, `derived` from the finer taxonomy, or `inherited` from above.
    level: &'static str,
}

/// Where categories stand, in Google's and in Shopify's.
struct Places<'s> {
    shared: &'s Shared,
    paths: HashMap<(Outside, String), String>,
}

impl<'s> Places<'s> {
    /// Looks up the paths of all that these categories are mapped to, with two statements.
    async fn of(tx: &mut Tx, shared: &'s Shared, codes: &[String]) -> Result<Places<'s>> {
        let tree = &shared.tree;
        let google = codes.iter().filter_map(|code| Some(tree.google(code)?.to_string())).collect();
        let shopify = codes.iter().filter_map(|code| Some(tree.shopify(code)?.to_owned())).collect();
        let mut paths = HashMap::new();
        let wanted: [(Outside, Vec<String>); 2] = [(Outside::Google, google), (Outside::Shopify, shopify)];
        for (outside, ids) in wanted {
            let found: Vec<Term> = store::by_code(tx, outside, TermKind::Category, &ids).await?;
            paths.extend(found.into_iter().map(|term| ((outside, term.code), term.path)));
        }
        Ok(Places { shared, paths })
    }

    fn google(&self, category: &Category) -> Option<Place> {
        let id = self.shared.tree.google(&category.code)?;
        let level = match (category.google, &category.shopify) {
            (Some(_), _) => "own",
            (None, Some(_)) => "derived",
            (None, None) => "inherited",
        };
        let known = || crate::facts::google_category(id).map(|known| known.path.to_owned());
        let path = self.paths.get(&(Outside::Google, id.to_string())).cloned().or_else(known);
        Some(Place { id: id.to_string(), path, level })
    }

    fn shopify(&self, category: &Category) -> Option<Place> {
        let id = self.shared.tree.shopify(&category.code)?.to_owned();
        let level = if category.shopify.is_some() { "own" } else { "inherited" };
        Some(Place { path: self.paths.get(&(Outside::Shopify, id.clone())).cloned(), id, level })
    }
}

/// A category's name for the reader.
fn name(category: &Category, locale: &Locale) -> String {
    let named = category.names.for_reader(locale, &[Locale::english()]);
    named.map_or_else(|| category.code.clone(), |(_, name)| name.to_owned())
}

/// The address of a category's page.
fn address(code: &str) -> String {
    crate::web::workbench::products::editor_address("categories", &fold(code))
}
