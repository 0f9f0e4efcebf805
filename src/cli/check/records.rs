//! Every record can be read, satisfies its own rules, and names only what is there.

use crate::app::App;
use crate::catalog::{Channel, Collection, Drop, Product, Style, Variant};
use crate::changes::{
    kind::Kind,
    record::{self, Kept, Record},
};
use crate::error::Result;
use crate::law::RulePack;
use crate::media::Asset;
use crate::parties::{Brand, Certificate, Location, Party};
use crate::policies::{ReturnPolicy, ShippingProfile};
use crate::reviews::Review;
use crate::sizing::SizeChart;
use crate::taxonomy::{Attribute, Category};
use crate::web::api::resource::{Resource, each};
use std::collections::HashSet;

/// How many records are looked at together.
const PAGE: i64 = 500;

/// Looks at every record of every kind.
pub async fn look(app: &App, off: &mut Vec<String>) -> Result<()> {
    macro_rules! of_each {
        ($($name:ident),*) => { $( of_kind::<$name>(app, off).await?; )* };
    }
    each!(of_each);
    Ok(())
}

async fn of_kind<T: Resource>(app: &App, off: &mut Vec<String>) -> Result<()> {
    let mut after = String::new();
    loop {
        let mut tx = app.db.read().await?;
        let page = match T::page(&mut tx, &after, PAGE).await {
            Ok(page) => page,
            Err(error) => {
                off.push(format!("{} after `{after}`: {error}", T::KIND));
                return Ok(());
            }
        };
        let Some(last) = page.last() else { return Ok(()) };
        after = T::place(last);
        let missing = record::dangling(&mut tx, page.iter().flat_map(|kept| kept.record.links())).await?;
        page.iter().for_each(|kept| one(kept, &missing, off));
    }
}

fn one<T: Record>(kept: &Kept<T>, missing: &HashSet<(Kind, String)>, off: &mut Vec<String>) {
    let mut invalid = kept.record.check().err().unwrap_or_default();
    invalid.push(record::refuse_dangling(&kept.record.links(), missing));
    for field in invalid.fields {
        let value = field.value.unwrap_or_default();
        off.push(format!("{} {}: {} {value}: {}", T::KIND, kept.record.code(), field.field, field.message));
    }
}
