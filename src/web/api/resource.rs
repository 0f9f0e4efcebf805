//! Which kinds of record the API serves, and what is their own.

use crate::catalog::{
    Channel, Collection, Drop, Product, Shared, Style, Variant,
    standing::{self, Standing},
    store,
};
use crate::changes::{
    kind::Kind,
    merge::Doc,
    record::{self, Kept, Record, doc_of},
};
use crate::db::Tx;
use crate::error::Result;
use crate::kernel::{clock::Time, fold::fold};
use crate::law::RulePack;
use crate::media::Asset;
use crate::parties::{Brand, Certificate, Location, Party};
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::reviews::Review;
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use schemars::JsonSchema;
use std::collections::{HashMap, HashSet};
use std::future::{Future, ready};
use uuid::Uuid;

/// A kind of record with an address of its own.
pub trait Resource: Record + JsonSchema + 'static {
    /// Its part of the address: `size-charts`.
    const PATH: &'static str;
    /// What it is called in the description, one word: `SizeChart`.
    const NAME: &'static str;
    /// What the answer tells beside the document; nobody may send it.
    const READ_ONLY: &'static [&'static str] = &["id", "revision", "created_at", "updated_at"];
    /// Whether its code may be sent by the API with any characters: a hash or a foreign key is no code of ours.
    const CODE_IS_FREE: bool = false;

    /// Where one stands in the list: its folded code.
    fn place(kept: &Kept<Self>) -> String {
        kept.record.folded()
    }

    /// A page of them after a place.
    fn page(tx: &mut Tx, after: &str, limit: i64) -> impl Future<Output = Result<Vec<Kept<Self>>>> + Send;

    /// What the answer tells beside the document, for each.
    fn extras(_tx: &mut Tx, kept: &[Kept<Self>]) -> impl Future<Output = Result<Vec<Doc>>> + Send {
        ready(Ok(vec![Doc::new(); kept.len()]))
    }

    /// The code of the main category of each, where they lie in one.
    fn categories(
        _tx: &mut Tx,
        kept: &[&Kept<Self>],
    ) -> impl Future<Output = Result<Vec<Option<String>>>> + Send {
        ready(Ok(vec![None; kept.len()]))
    }

    /// What is derived of them and must be current in the save's own transaction.
    fn settle(
        _tx: &mut Tx,
        _shared: &Shared,
        _ids: &[Uuid],
        _now: Time,
    ) -> impl Future<Output = Result<()>> + Send {
        ready(Ok(()))
    }
}

macro_rules! plain {
    ($($name:ident $path:literal),* $(,)?) => { $(
        impl Resource for $name {
            const PATH: &'static str = $path;
            const NAME: &'static str = stringify!($name);

            async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
                record::page(tx, after, limit).await
            }
        }
    )* };
}

plain! {
    Brand "brands", Party "parties", Location "locations", Certificate "certificates", Collection "collections",
    Drop "drops", Attribute "attributes", SizeChart "size-charts", ReturnPolicy "return-policies",
    ShippingProfile "shipping-profiles", Channel "channels", RulePack "rule-packs",
}

/// Calls a macro with every resource: the one list of them, those first that the others name.
macro_rules! each {
    ($do:ident) => {
        $do! {
            RulePack, Party, Brand, Location, Certificate, Collection, Attribute, SizeChart, ReturnPolicy, ShippingProfile,
            Category, Channel, Asset, Style, Product, Variant, Drop, Review
        }
    };
}
pub(crate) use each;

impl Resource for Category {
    const PATH: &'static str = "categories";
    const NAME: &'static str = "Category";

    async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
        crate::taxonomy::category::page(tx, after, limit).await
    }

    async fn categories(_: &mut Tx, kept: &[&Kept<Self>]) -> Result<Vec<Option<String>>> {
        // A new category lies where its parent does; the tree does not know it yet.
        let own = |k: &&Kept<Self>| k.record.parent.clone().or_else(|| Some(k.record.code.clone()));
        Ok(kept.iter().map(own).collect())
    }
}

impl Resource for Style {
    const PATH: &'static str = "styles";
    const NAME: &'static str = "Style";

    async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
        store::style_page(tx, after, limit).await
    }

    async fn categories(_: &mut Tx, kept: &[&Kept<Self>]) -> Result<Vec<Option<String>>> {
        Ok(kept.iter().map(|k| k.record.links.category.clone()).collect())
    }
}

impl Resource for Product {
    const PATH: &'static str = "products";
    const NAME: &'static str = "Product";
    const READ_ONLY: &'static [&'static str] =
        &["id", "revision", "created_at", "updated_at", "state", "standing"];

    async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
        store::product_page(tx, after, limit).await
    }

    /// State and standing.
    async fn extras(tx: &mut Tx, kept: &[Kept<Self>]) -> Result<Vec<Doc>> {
        let ids: Vec<Uuid> = kept.iter().map(|k| k.id).collect();
        let standings = standing::of(tx, &ids).await?;
        let states = standing::states(tx, &ids).await?;
        Ok(ids.iter().map(|id| extras_of(states.get(id).map(|s| s.0), standings.get(id))).collect())
    }

    async fn categories(tx: &mut Tx, kept: &[&Kept<Self>]) -> Result<Vec<Option<String>>> {
        let styles: Vec<String> = kept.iter().map(|k| fold(&k.record.links.style)).collect();
        let of_style: HashMap<String, Option<String>> = store::styles(tx, &styles)
            .await?
            .into_iter()
            .map(|style| (style.record.folded(), style.record.links.category))
            .collect();
        let own = |(k, style): (&&Kept<Self>, &String)| {
            k.record.links.category.clone().or_else(|| of_style.get(style).cloned().flatten())
        };
        Ok(kept.iter().zip(&styles).map(own).collect())
    }

    async fn settle(tx: &mut Tx, shared: &Shared, ids: &[Uuid], now: Time) -> Result<()> {
        standing::derive(tx, shared, ids, now).await.map(drop)
    }
}

fn extras_of(state: Option<standing::State>, standing: Option<&Standing>) -> Doc {
    let mut doc = Doc::new();
    doc.insert("state".into(), state.unwrap_or(standing::State::Draft).as_str().into());
    if let Some(standing) = standing {
        let mut said = doc_of(standing);
        said.remove("state");
        doc.insert("standing".into(), said.into());
    }
    doc
}

impl Resource for Variant {
    const PATH: &'static str = "variants";
    const NAME: &'static str = "Variant";

    async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
        store::variant_page(tx, after, limit).await
    }

    async fn categories(tx: &mut Tx, kept: &[&Kept<Self>]) -> Result<Vec<Option<String>>> {
        let codes: Vec<String> = kept.iter().map(|k| fold(&k.record.product)).collect();
        let products = store::products(tx, &codes).await?;
        let list: Vec<&Kept<Product>> = products.iter().collect();
        let found = Product::categories(tx, &list).await?;
        let by_code: HashMap<String, Option<String>> =
            products.iter().map(|p| p.record.folded()).zip(found).collect();
        Ok(codes.iter().map(|code| by_code.get(code).cloned().flatten()).collect())
    }

    /// A variant is part of what its product is.
    async fn settle(tx: &mut Tx, shared: &Shared, ids: &[Uuid], now: Time) -> Result<()> {
        let rows: Vec<(Uuid,)> =
            tx.query("SELECT DISTINCT product_id FROM variants WHERE").among("id", ids).all().await?;
        let products: HashSet<Uuid> = rows.into_iter().map(|(id,)| id).collect();
        let products: Vec<Uuid> = products.into_iter().collect();
        standing::derive(tx, shared, &products, now).await.map(drop)
    }
}

impl Resource for Asset {
    const PATH: &'static str = "assets";
    const NAME: &'static str = "Asset";
    const CODE_IS_FREE: bool = true;

    async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
        crate::media::store::page(tx, after, limit).await
    }
}

impl Resource for Review {
    const PATH: &'static str = "reviews";
    const NAME: &'static str = "Review";
    const CODE_IS_FREE: bool = true;

    fn place(kept: &Kept<Self>) -> String {
        kept.id.to_string()
    }

    async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
        crate::reviews::page(tx, None, Uuid::parse_str(after).ok(), limit).await
    }
}

/// The kind of record behind a part of the address.
pub fn kind_of(path: &str) -> Option<Kind> {
    macro_rules! find {
        ($($name:ident),*) => { [$((<$name as Resource>::PATH, <$name as Record>::KIND)),*] };
    }
    each!(find).into_iter().find(|(p, _)| *p == path).map(|(_, kind)| kind)
}
