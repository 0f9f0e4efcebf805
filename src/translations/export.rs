//! Everything that is to be translated, page by page: memory stays flat however many records there are.

use super::{
    about::{About, Worded},
    sheet,
    unit::{Ask, Bundle},
    xliff,
};
use crate::app::App;
use crate::catalog::{
    Product, Style,
    shared::{Shared, SharedShelf},
    store,
};
use crate::error::Result;
use crate::kernel::fold::fold;
use bytes::Bytes;
use futures::{Stream, stream};
use std::sync::Arc;

/// As what it goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 2.
    Xliff,
    /// A table.
    Csv,
}

/// Records that are read at once.
const PAGE: i64 = 200;

/// How far it is.
enum Stage {
    Head,
    Styles(String),
    Products(String),
    Done,
}

/// A pass through all records.
struct Pass {
    app: App,
    shared: Arc<Shared>,
    ask: Ask,
    format: Format,
    stage: Stage,
    wrote_any: bool,
}

/// What is to be translated, as the bytes of a file.
///
/// # Errors
/// The database's own.
pub async fn stream(
    app: &App,
    ask: Ask,
    format: Format,
) -> Result<impl Stream<Item = Result<Bytes>> + Send + use<>> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let pass = Pass { app: app.clone(), shared, ask, format, stage: Stage::Head, wrote_any: false };
    Ok(stream::try_unfold(pass, |mut pass| async move { Ok(pass.next().await?.map(|bytes| (bytes, pass))) }))
}

impl Pass {
    async fn next(&mut self) -> Result<Option<Bytes>> {
        match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Head => {
                self.stage = Stage::Styles(String::new());
                Ok(Some(match self.format {
                    Format::Xliff => xliff::head(&self.ask).into(),
                    Format::Csv => sheet::head()?.into(),
                }))
            }
            Stage::Styles(after) => {
                let mut tx = self.app.db.read().await?;
                let page = store::style_page(&mut tx, &after, PAGE).await?;
                self.stage = match page.last() {
                    Some(last) => Stage::Styles(fold(&last.record.links.code)),
                    None => Stage::Products(String::new()),
                };
                let about = Style::about(&mut tx, page).await?;
                self.written(&about).map(Some)
            }
            Stage::Products(after) => {
                let mut tx = self.app.db.read().await?;
                let page = store::product_page(&mut tx, &after, PAGE).await?;
                let Some(last) = page.last() else {
                    let is_empty = !self.wrote_any;
                    return Ok((self.format == Format::Xliff).then(|| xliff::tail(is_empty).into()));
                };
                self.stage = Stage::Products(fold(&last.record.links.code));
                let about = Product::about(&mut tx, page).await?;
                self.written(&about).map(Some)
            }
            Stage::Done => Ok(None),
        }
    }

    fn written(&mut self, records: &[About]) -> Result<Bytes> {
        let bundles: Vec<Bundle> =
            records.iter().filter_map(|about| Bundle::of(about, &self.shared, &self.ask)).collect();
        self.wrote_any |= !bundles.is_empty();
        Ok(match self.format {
            Format::Xliff => bundles.iter().map(xliff::file).collect::<String>().into(),
            Format::Csv => sheet::rows(&bundles, &self.ask)?.into(),
        })
    }
}
