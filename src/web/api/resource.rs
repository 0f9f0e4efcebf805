//! Which kinds of record the API serves, and what is their own.

use crate::catalog::{
    Channel, Collection, Drop, Product, Style, Variant,
    standing::{self, Standing},
};
use crate::changes::{
    kind::Kind,
    merge::Doc,
    record::{Kept, Record, doc_of},
};
use crate::db::Tx;
use crate::error::Result;
use crate::law::RulePack;
use crate::media::Asset;
use crate::parties::{Brand, Certificate, Location, Party};
use crate::plans::Member;
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::reviews::Review;
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use schemars::JsonSchema;
use std::future::{Future, ready};
use uuid::Uuid;

/// A kind of record with an address of its own.
pub trait Resource: Member + JsonSchema {
    /// Its part of the address: `size-charts`.
    const PATH: &'static str;
    /// What it is called in the description, one word: `SizeChart`.
    const NAME: &'static str;
    /// What the answer tells beside the document; nobody may send it.
    const READ_ONLY: &'static [&'static str] = &["id", "revision", "created_at", "updated_at"];
    /// Whether its code may be sent by the API with any characters: a hash or a foreign key is no code of ours.
    const CODE_IS_FREE: bool = false;

    /// What the answer tells beside the document, for each.
    fn extras(_tx: &mut Tx, kept: &[Kept<Self>]) -> impl Future<Output = Result<Vec<Doc>>> + Send {
        ready(Ok(vec![Doc::new(); kept.len()]))
    }
}

macro_rules! plain {
    ($($name:ident $path:literal),* $(,)?) => { $(
        impl Resource for $name {
            const PATH: &'static str = $path;
            const NAME: &'static str = stringify!($name);
        }
    )* };
}

plain! {
    Brand "brands", Party "parties", Location "locations", Certificate "certificates", Collection "collections",
    Drop "drops", Attribute "attributes", SizeChart "size-charts", ReturnPolicy "return-policies",
    ShippingProfile "shipping-profiles", Channel "channels", RulePack "rule-packs",
}

pub(crate) use crate::plans::each;

impl Resource for Category {
    const PATH: &'static str = "categories";
    const NAME: &'static str = "Category";
}

impl Resource for Style {
    const PATH: &'static str = "styles";
    const NAME: &'static str = "Style";
}

impl Resource for Product {
    const PATH: &'static str = "products";
    const NAME: &'static str = "Product";
    const READ_ONLY: &'static [&'static str] =
        &["id", "revision", "created_at", "updated_at", "state", "standing"];

    /// State and standing.
    async fn extras(tx: &mut Tx, kept: &[Kept<Self>]) -> Result<Vec<Doc>> {
        let ids: Vec<Uuid> = kept.iter().map(|k| k.id).collect();
        let standings = standing::of(tx, &ids).await?;
        let states = standing::states(tx, &ids).await?;
        Ok(ids.iter().map(|id| extras_of(states.get(id).map(|s| s.0), standings.get(id))).collect())
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
}

impl Resource for Asset {
    const PATH: &'static str = "assets";
    const NAME: &'static str = "Asset";
    const CODE_IS_FREE: bool = true;
}

impl Resource for Review {
    const PATH: &'static str = "reviews";
    const NAME: &'static str = "Review";
    const CODE_IS_FREE: bool = true;
}

/// The kind of record behind a part of the address.
pub fn kind_of(path: &str) -> Option<Kind> {
    macro_rules! find {
        ($($name:ident),*) => { [$((<$name as Resource>::PATH, <$name as Record>::KIND)),*] };
    }
    each!(find).into_iter().find(|(p, _)| *p == path).map(|(_, kind)| kind)
}
