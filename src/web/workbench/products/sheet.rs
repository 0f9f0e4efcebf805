//! The list as a file: CSV or a workbook that the importer reads again and finds unchanged. Who took what is in the audit.

use super::asked::Asked;
use super::columns::chosen;
use crate::app::App;
use crate::bulk::Selection;
use crate::catalog::{grid::view::Of, shared::SharedShelf};
use crate::error::{Error, Invalid, Result};
use crate::exports::{
    Columns, Table,
    chosen::{Which, each_row},
};
use crate::kernel::message::Message;
use crate::people::{Right, audit};
use crate::web::extract::{Params, Reader, Session};
use axum::body::Body;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::json;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use tokio_util::io::ReaderStream;
use uuid::Uuid;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Csv,
    Xlsx,
}

impl Format {
    fn parse(text: &str) -> Result<Format> {
        match text {
            "csv" => Ok(Format::Csv),
            "xlsx" => Ok(Format::Xlsx),
            other => {
                let message = Message::new("view-unknown").with("known", "csv, xlsx");
                Err(Invalid::at("format", message).value(other).into())
            }
        }
    }

    fn ending(self) -> &'static str {
        if self == Format::Csv { "csv" } else { "xlsx" }
    }

    fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// `/workbench/grid/sheet?format=csv&fields=all&q=…`: what the list shows, or everything, of all that the query finds.
pub async fn download(
    session: Session,
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response> {
    session.actor.ask(Right::Read)?;
    let format = Format::parse(params.get("format").unwrap_or("csv"))?;
    let asked = Asked::read(&app, &session.actor, &params).await?;
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let which = match params.get("fields") {
        Some("all") => Which::All,
        _ => Which::Shown(
            chosen(Of::Products, &shared, &asked.asks.columns).into_iter().map(|c| c.name).collect(),
        ),
    };
    let (query, filters) = (asked.asks.query.clone(), asked.asks.filters.clone());
    let selection = Selection::Query { query, filters, locale: reader.locale.clone() };
    let ids = selection.ids(&app).await?;
    let name = asked.view.as_ref().map_or("products", |view| view.name.as_str());
    let mut tx = app.db.write().await?;
    let detail = json!({ "format": format.ending(), "query": asked.asks.query, "filters": asked.asks.filters,
        "products": ids.len(), "all_fields": which == Which::All });
    audit::note(&mut tx, app.clock.now(), &session.actor.name, "exported", name, detail).await?;
    tx.commit().await?;
    let path = place(&app)?;
    let written = write(&app, &ids, &which, format, &path).await;
    let file = match written {
        Ok(()) => tokio::fs::File::open(&path).await.map_err(Error::from),
        Err(error) => Err(error),
    };
    // Whoever reads it holds it open; its name is not needed any more.
    let _ = std::fs::remove_file(&path);
    let disposition = format!("attachment; filename=\"{}.{}\"", plain(name), format.ending());
    let headers =
        [(header::CONTENT_TYPE, format.media_type().to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, Body::from_stream(ReaderStream::new(file?))).into_response())
}

/// A file of its own in the data folder.
fn place(app: &App) -> Result<PathBuf> {
    let folder = app.config.data.join("exports");
    std::fs::create_dir_all(&folder)?;
    Ok(folder.join(Uuid::now_v7().simple().to_string()))
}

/// A name as every system takes it for a file's.
fn plain(name: &str) -> String {
    let slug = crate::kernel::fold::slug(name);
    if slug.is_empty() { "products".to_owned() } else { slug }
}

/// Twice over the records: to see which columns there are, then to write them.
async fn write(app: &App, ids: &[Uuid], which: &Which, format: Format, path: &Path) -> Result<()> {
    let mut columns = Columns::default();
    each_row(app, ids, which, |row| {
        columns.see(&row);
        Ok(())
    })
    .await?;
    let columns = columns.in_order();
    match format {
        Format::Csv => {
            let failed = |e: csv::Error| Error::internal("writing CSV", e);
            let mut sheet = csv::Writer::from_writer(BufWriter::new(std::fs::File::create(path)?));
            sheet.write_record(&columns).map_err(failed)?;
            each_row(app, ids, which, |row| sheet.write_record(row.in_order_of(&columns)).map_err(failed))
                .await?;
            let mut out = sheet.into_inner().map_err(|e| Error::internal("writing CSV", e))?;
            Ok(out.flush()?)
        }
        Format::Xlsx => {
            let mut table = Table::open(columns)?;
            each_row(app, ids, which, |row| table.row(&row)).await?;
            table.save(path)
        }
    }
}
