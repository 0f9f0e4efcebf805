//! The rows of the list: products, their styles, or their sizes; one question, three ways to look at what it finds.

use super::cells::{Filler, RowView};
use super::line::{Line, line};
use crate::app::App;
use crate::catalog::{
    family::{self, Family},
    grid::{self, GridAnswer, GridRequest, view::Of},
    store,
};
use crate::error::Result;
use crate::kernel::{cursor, fold::fold};
use std::collections::HashMap;
use uuid::Uuid;

/// Products whose sizes are on one page.
const PRODUCTS_OF_SIZES: usize = 20;

/// What was found: its rows, and what was counted.
#[derive(Default)]
pub struct Found {
    /// Counts, and where the next page begins.
    pub answer: GridAnswer,
    /// A page of rows.
    pub rows: Vec<RowView>,
}

/// Asks, and fills a page.
///
/// # Errors
/// `Invalid` for a cursor of another question.
pub async fn found(app: &App, filler: &Filler<'_>, of: Of, mut request: GridRequest) -> Result<Found> {
    match of {
        Of::Styles => styles(app, filler, &request).await,
        Of::Products => {
            let mut answer = grid::search(app, &request).await?;
            let pairs = families(app, &request, &mut answer).await?;
            let rows = pairs.into_iter().map(|(line, family)| filler.row(line, &family)).collect();
            Ok(Found { answer, rows })
        }
        Of::Variants => {
            request.limit = PRODUCTS_OF_SIZES;
            let mut answer = grid::search(app, &request).await?;
            let pairs = families(app, &request, &mut answer).await?;
            let sizes = |(line, family): &(Line, Family)| {
                let all = family.variants.iter().map(|kept| filler.variant(line, family, kept));
                all.collect::<Vec<_>>()
            };
            let rows = pairs.iter().flat_map(sizes).collect();
            Ok(Found { answer, rows })
        }
    }
}

/// The products of an answer; their values are read from the records, all at once.
async fn families(app: &App, request: &GridRequest, answer: &mut GridAnswer) -> Result<Vec<(Line, Family)>> {
    let mut tx = app.db.read().await?;
    let mut families: HashMap<Uuid, Family> = family::load(&mut tx, &answer.ids)
        .await?
        .into_iter()
        .map(|family| (family.product.id, family))
        .collect();
    let pairs = std::mem::take(&mut answer.rows).into_iter().zip(&answer.ids);
    let found = pairs.filter_map(|(row, id)| Some((line(row, &request.locale), families.remove(id)?)));
    Ok(found.collect())
}

/// The styles of what is found, by code.
async fn styles(app: &App, filler: &Filler<'_>, request: &GridRequest) -> Result<Found> {
    let (all, mut answer) = grid::styles(app, request).await?;
    let after: String = request.cursor.as_deref().map(cursor::decode).transpose()?.unwrap_or_default();
    let mut page: Vec<&(String, u64)> =
        all.iter().filter(|(code, _)| *code > after).take(request.limit + 1).collect();
    if page.len() > request.limit {
        page.truncate(request.limit);
        answer.next_cursor = page.last().map(|(code, _)| cursor::encode(code));
    }
    let codes: Vec<String> = page.iter().map(|(code, _)| code.clone()).collect();
    let mut tx = app.db.read().await?;
    let kept = store::styles(&mut tx, &codes).await?;
    let by_code: HashMap<String, _> = kept.into_iter().map(|k| (fold(&k.record.links.code), k)).collect();
    let row = |(code, colours): &&(String, u64)| Some(filler.style(by_code.get(code)?, *colours));
    let rows = page.iter().filter_map(row).collect();
    Ok(Found { answer, rows })
}
