//! Who uses a record: by name as far as a page goes, and how many there are. What keeps a record from going is told before
//! anybody tries.

use super::room::{Counts, Room};
use crate::catalog::{Product, Shared, Style};
use crate::changes::{
    kind::Kind,
    record::{Kept, Record},
};
use crate::channels::publication::State;
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::fold::fold;
use crate::plans::referrers;
use crate::web::workbench::products::editor_address;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Records of a kind that are named.
const SHOWN: usize = 12;

/// Records of one kind that use another.
#[derive(Debug, Clone, Serialize)]
pub struct Users {
    /// Which kind: `style`.
    pub kind: &'static str,
    /// How many.
    pub count: usize,
    /// The first of them, each with its page.
    pub named: Vec<(String, String)>,
}

impl Users {
    /// Of their codes; none if there are none.
    pub fn of(kind: Kind, path: &str, codes: Vec<String>) -> Option<Users> {
        let named = codes.iter().take(SHOWN).map(|code| (code.clone(), editor_address(path, code))).collect();
        (!codes.is_empty()).then(|| Users { kind: kind.as_str(), count: codes.len(), named })
    }
}

/// Who names a record, by kind.
pub async fn of<T: Room>(
    tx: &mut Tx,
    shared: &Shared,
    kept: &Kept<T>,
    is_thorough: bool,
) -> Result<Vec<Users>> {
    let mut found = Vec::new();
    let is_it = |code: &str| fold(code) == kept.record.folded();
    if T::KIND == Kind::Category {
        let children = shared.tree.children(kept.record.code()).map(|child| child.record.code.clone());
        found.extend(Users::of(Kind::Category, "categories", children.collect()));
    }
    if matches!(T::KIND, Kind::SizeChart | Kind::Attribute) {
        let names = |category: &crate::taxonomy::Category| {
            category.links().iter().any(|link| link.kind == T::KIND && is_it(&link.code))
        };
        let all = shared.tree.roots().flat_map(|root| shared.tree.subtree(&root.record.code));
        let codes = all.filter(|kept| names(&kept.record)).map(|kept| kept.record.code.clone()).collect();
        found.extend(Users::of(Kind::Category, "categories", codes));
    }
    if T::KIND == Kind::Category {
        let names = |channel: &crate::catalog::Channel| {
            channel.links().iter().any(|link| link.kind == T::KIND && is_it(&link.code))
        };
        let codes =
            shared.channels.iter().filter(|kept| names(&kept.record)).map(|kept| kept.record.code.clone());
        found.extend(Users::of(Kind::Channel, "channels", codes.collect()));
    }
    for (kind, path, sql) in columns(T::KIND) {
        let rows: Vec<(String,)> = tx.query(sql).bind(kept.id).all().await?;
        found.extend(Users::of(*kind, path, rows.into_iter().map(|(code,)| code).collect()));
    }
    if T::KIND == Kind::Attribute && is_thorough {
        let codes = HashSet::from([kept.record.folded()]);
        let styles = referrers::naming::<Style>(tx, T::KIND, &codes).await?;
        let products = referrers::naming::<Product>(tx, T::KIND, &codes).await?;
        found.extend(Users::of(Kind::Style, "styles", codes_of(&styles)));
        found.extend(Users::of(Kind::Product, "products", codes_of(&products)));
    }
    Ok(found)
}

fn codes_of<T: Record>(all: &[Kept<T>]) -> Vec<String> {
    all.iter().map(|kept| kept.record.code().to_owned()).collect()
}

/// Products of each channel, those that are shown or are to be, and how many stand in each state.
pub async fn by_channel(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
    let ids: HashMap<Uuid, String> =
        shared.channels.iter().map(|kept| (kept.id, kept.record.folded())).collect();
    let rows: Vec<(Uuid, State, i64)> = tx
        .query("SELECT channel_id, state, COUNT(*) AS products FROM publications GROUP BY 1, 2")
        .all()
        .await?;
    let mut counts = Counts::default();
    for (id, state, products) in rows {
        let Some(code) = ids.get(&id) else { continue };
        *counts.products.entry(code.clone()).or_default() += products;
        counts.states.insert((code.clone(), state.as_str()), products);
    }
    Ok(counts)
}

type Column = (Kind, &'static str, &'static str);

/// Who names a kind in a column.
fn columns(kind: Kind) -> &'static [Column] {
    match kind {
        Kind::Category => &[
            (
                Kind::Style,
                "styles",
                "SELECT code FROM styles WHERE category_id = $1 ORDER BY code_folded LIMIT 1000",
            ),
            (
                Kind::Product,
                "products",
                "SELECT code FROM products WHERE category_id = $1 ORDER BY code_folded LIMIT 1000",
            ),
        ],
        Kind::SizeChart => &[
            (
                Kind::Style,
                "styles",
                "SELECT code FROM styles WHERE size_chart_id = $1 ORDER BY code_folded LIMIT 1000",
            ),
            (
                Kind::Product,
                "products",
                "SELECT code FROM products WHERE size_chart_id = $1 ORDER BY code_folded LIMIT 1000",
            ),
        ],
        Kind::ReturnPolicy => &[
            (
                Kind::Style,
                "styles",
                "SELECT code FROM styles WHERE return_policy_id = $1 ORDER BY code_folded LIMIT 1000",
            ),
            (
                Kind::Product,
                "products",
                "SELECT code FROM products WHERE return_policy_id = $1 ORDER BY code_folded LIMIT 1000",
            ),
        ],
        Kind::ShippingProfile => &[
            (
                Kind::Style,
                "styles",
                "SELECT code FROM styles WHERE shipping_profile_id = $1 ORDER BY code_folded LIMIT 1000",
            ),
            (
                Kind::Product,
                "products",
                "SELECT code FROM products WHERE shipping_profile_id = $1 ORDER BY code_folded LIMIT 1000",
            ),
        ],
        _ => &[],
    }
}

/// Products by the record that holds for them, their own or their style's, and by category where neither says one.
#[derive(sqlx::FromRow)]
struct Held {
    record: Option<Uuid>,
    category: Option<Uuid>,
    products: i64,
}

const BY_CATEGORY: &str = "SELECT COALESCE(p.category_id, s.category_id) AS record,
          COALESCE(p.category_id, s.category_id) AS category, COUNT(*) AS products
     FROM products p JOIN styles s ON s.id = p.style_id GROUP BY 1, 2";
const BY_CHART: &str = "SELECT COALESCE(p.size_chart_id, s.size_chart_id) AS record,
          COALESCE(p.category_id, s.category_id) AS category, COUNT(*) AS products
     FROM products p JOIN styles s ON s.id = p.style_id GROUP BY 1, 2";
const BY_RETURNS: &str =
    "SELECT COALESCE(p.return_policy_id, s.return_policy_id) AS record, s.brand_id AS category,
          COUNT(*) AS products
     FROM products p JOIN styles s ON s.id = p.style_id GROUP BY 1, 2";
const BY_SHIPPING: &str = "SELECT COALESCE(p.shipping_profile_id, s.shipping_profile_id) AS record,
          s.brand_id AS category, COUNT(*) AS products
     FROM products p JOIN styles s ON s.id = p.style_id GROUP BY 1, 2";

async fn held(tx: &mut Tx, sql: &'static str) -> Result<Vec<Held>> {
    tx.query(sql).all().await
}

/// Products per category, those of the categories below counted in.
pub async fn by_category(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
    let mut counts: HashMap<String, i64> = HashMap::new();
    let places = places(shared);
    for held in held(tx, BY_CATEGORY).await? {
        let Some(code) = held.category.and_then(|id| places.get(&id)) else { continue };
        for above in shared.tree.path(code) {
            *counts.entry(above.record.folded()).or_default() += held.products;
        }
    }
    Ok(Counts::of(counts))
}

/// Products per size chart: their own, their style's, or that of their category.
pub async fn by_chart(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
    let ids: HashMap<Uuid, String> =
        shared.size_charts.iter().map(|kept| (kept.id, kept.record.folded())).collect();
    let (places, mut counts) = (places(shared), HashMap::new());
    for held in held(tx, BY_CHART).await? {
        let of_category = || {
            let category = places.get(&held.category?)?;
            Some(fold(&shared.tree.rules(category).size_chart?))
        };
        let code = match held.record {
            Some(id) => ids.get(&id).cloned(),
            None => of_category(),
        };
        code.into_iter().for_each(|code| *counts.entry(code).or_default() += held.products);
    }
    Ok(Counts::of(counts))
}

/// Products per return policy.
pub async fn by_returns(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
    let ids = shared.return_policies.iter().map(|kept| (kept.id, kept.record.folded())).collect();
    summed(held(tx, BY_RETURNS).await?, &ids)
}

/// Products per shipping profile.
pub async fn by_shipping(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
    let ids = shared.shipping_profiles.iter().map(|kept| (kept.id, kept.record.folded())).collect();
    summed(held(tx, BY_SHIPPING).await?, &ids)
}

/// Products in the categories that ask for an attribute.
pub async fn by_attribute(tx: &mut Tx, shared: &Shared) -> Result<Counts> {
    let (places, mut counts) = (places(shared), HashMap::new());
    for held in held(tx, BY_CATEGORY).await? {
        let Some(code) = held.category.and_then(|id| places.get(&id)) else { continue };
        for attribute in shared.tree.rules(code).attributes {
            *counts.entry(fold(&attribute)).or_default() += held.products;
        }
    }
    Ok(Counts::of(counts))
}

fn summed(all: Vec<Held>, ids: &HashMap<Uuid, String>) -> Result<Counts> {
    let mut counts = HashMap::new();
    for held in all {
        let code = held.record.and_then(|id| ids.get(&id));
        code.into_iter().for_each(|code| *counts.entry(code.clone()).or_default() += held.products);
    }
    Ok(Counts::of(counts))
}

fn places(shared: &Shared) -> HashMap<Uuid, String> {
    let all = shared.tree.roots().flat_map(|root| shared.tree.subtree(&root.record.code));
    all.map(|kept| (kept.id, kept.record.code.clone())).collect()
}
