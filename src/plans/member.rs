//! What plans must know of a kind of record besides that it is one: where it lies, for rights, and what is derived of it
//! in the transaction that writes it.

use crate::catalog::{Channel, Collection, Drop, Product, Shared, Style, Variant, standing, store};
use crate::changes::record::{self, Kept, Record};
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
use std::collections::{HashMap, HashSet};
use std::future::{Future, ready};
use uuid::Uuid;

/// A kind of record that plans can hold.
pub trait Member: Record + 'static {
    /// Where one stands in the list: its folded code.
    fn place(kept: &Kept<Self>) -> String {
        kept.record.folded()
    }

    /// A page of them after a place.
    fn page(tx: &mut Tx, after: &str, limit: i64) -> impl Future<Output = Result<Vec<Kept<Self>>>> + Send;

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
    ($($name:ident),* $(,)?) => { $(
        impl Member for $name {
            async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
                record::page(tx, after, limit).await
            }
        }
    )* };
}

plain! {
    Brand, Party, Location, Certificate, Collection, Drop, Attribute, SizeChart, ReturnPolicy, ShippingProfile, Channel,
    RulePack,
}

/// Calls a macro with every kind of record that plans hold: the one list of them, those first that the others name.
macro_rules! each {
    ($do:ident) => {
        $do! {
            RulePack, Party, Brand, Location, Certificate, Collection, Attribute, SizeChart, ReturnPolicy, ShippingProfile,
            Category, Channel, Asset, Style, Product, Variant, Drop, Review
        }
    };
}
pub(crate) use each;

/// Does something with the type of a kind of record; kinds that no plan holds are refused.
macro_rules! of_kind {
    ($kind:expr, $name:ident => $do:expr) => {{
        use $crate::changes::kind::Kind;
        match $kind {
            Kind::RulePack => {
                type $name = $crate::law::RulePack;
                $do
            }
            Kind::Party => {
                type $name = $crate::parties::Party;
                $do
            }
            Kind::Brand => {
                type $name = $crate::parties::Brand;
                $do
            }
            Kind::Location => {
                type $name = $crate::parties::Location;
                $do
            }
            Kind::Certificate => {
                type $name = $crate::parties::Certificate;
                $do
            }
            Kind::Collection => {
                type $name = $crate::catalog::Collection;
                $do
            }
            Kind::Attribute => {
                type $name = $crate::taxonomy::Attribute;
                $do
            }
            Kind::SizeChart => {
                type $name = $crate::sizing::SizeChart;
                $do
            }
            Kind::ReturnPolicy => {
                type $name = $crate::policies::ReturnPolicy;
                $do
            }
            Kind::ShippingProfile => {
                type $name = $crate::policies::ShippingProfile;
                $do
            }
            Kind::Category => {
                type $name = $crate::taxonomy::Category;
                $do
            }
            Kind::Channel => {
                type $name = $crate::catalog::Channel;
                $do
            }
            Kind::Asset => {
                type $name = $crate::media::Asset;
                $do
            }
            Kind::Style => {
                type $name = $crate::catalog::Style;
                $do
            }
            Kind::Product => {
                type $name = $crate::catalog::Product;
                $do
            }
            Kind::Variant => {
                type $name = $crate::catalog::Variant;
                $do
            }
            Kind::Drop => {
                type $name = $crate::catalog::Drop;
                $do
            }
            Kind::Review => {
                type $name = $crate::reviews::Review;
                $do
            }
            Kind::Publication
            | Kind::User
            | Kind::Token
            | Kind::Import
            | Kind::OutsideTaxonomy
            | Kind::Tick
            | Kind::Program => Err($crate::error::Error::Conflict(
                $crate::kernel::message::Message::new("plan-kind-unknown").with("kind", $kind.as_str()),
            )),
        }
    }};
}
pub(crate) use of_kind;

impl Member for Category {
    async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
        crate::taxonomy::category::page(tx, after, limit).await
    }

    async fn categories(_: &mut Tx, kept: &[&Kept<Self>]) -> Result<Vec<Option<String>>> {
        // A new category lies where its parent does; the tree does not know it yet.
        let own = |k: &&Kept<Self>| k.record.parent.clone().or_else(|| Some(k.record.code.clone()));
        Ok(kept.iter().map(own).collect())
    }
}

impl Member for Style {
    async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
        store::style_page(tx, after, limit).await
    }

    async fn categories(_: &mut Tx, kept: &[&Kept<Self>]) -> Result<Vec<Option<String>>> {
        Ok(kept.iter().map(|k| k.record.links.category.clone()).collect())
    }
}

impl Member for Product {
    async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
        store::product_page(tx, after, limit).await
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

impl Member for Variant {
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

impl Member for Asset {
    async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
        crate::media::store::page(tx, after, limit).await
    }
}

impl Member for Review {
    fn place(kept: &Kept<Self>) -> String {
        kept.id.to_string()
    }

    async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Self>>> {
        crate::reviews::page(tx, None, Uuid::parse_str(after).ok(), limit).await
    }
}
