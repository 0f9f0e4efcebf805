//! The SQL of this room: assets by hash, by where they came from, and those that no product shows.

use super::Asset;
use crate::changes::kind::Kind;
use crate::changes::merge::Doc;
use crate::changes::record::{Kept, Link, Record, doc_of};
use crate::changes::strictly;
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{clock::Time, fold::fold};
use chrono::NaiveDate;
use serde_json::Value;
use sqlx::types::Json;
use std::collections::HashMap;
use uuid::Uuid;

const COLUMNS: &[Column] = &[
    ("id", Sort::Id),
    ("hash", Sort::Text),
    ("media_type", Sort::Text),
    ("byte_size", Sort::Int),
    ("width", Sort::Int),
    ("height", Sort::Int),
    ("thumbhash", Sort::Text),
    ("file_name", Sort::Text),
    ("source_key", Sort::Text),
    ("rights_until", Sort::Text),
    ("findings", Sort::Int),
    ("name_folded", Sort::Text),
    ("doc", Sort::Json),
    ("revision", Sort::Int),
    ("created_at", Sort::Time),
    ("updated_at", Sort::Time),
];

#[derive(sqlx::FromRow)]
pub(super) struct AssetRow {
    id: Uuid,
    doc: Json<Doc>,
    revision: i64,
    created_at: Time,
    updated_at: Time,
}

impl Record for Asset {
    const KIND: Kind = Kind::Asset;

    fn code(&self) -> &str {
        self.hash.as_str()
    }

    fn from_doc(doc: Doc) -> Result<Self, Invalid> {
        strictly::read(Value::Object(doc))
    }

    fn to_doc(&self) -> Doc {
        doc_of(self)
    }

    fn links(&self) -> Vec<Link> {
        Vec::new()
    }

    fn check(&self) -> Result<(), Invalid> {
        Ok(())
    }

    async fn load(tx: &mut Tx, codes: &[String]) -> Result<Vec<Kept<Self>>> {
        let query = tx.query("SELECT id, doc, revision, created_at, updated_at FROM assets WHERE");
        read(query.among_text("hash", codes).all().await?)
    }

    async fn write(tx: &mut Tx, records: &[Kept<Self>]) -> Result<()> {
        let mut rows = Rows::of("assets", COLUMNS);
        for kept in records {
            let asset = &kept.record;
            let picture = asset.picture.as_ref();
            rows.push(&(
                kept.id,
                &asset.hash,
                asset.kind.mime(),
                asset.bytes,
                picture.map(|p| p.width),
                picture.map(|p| p.height),
                picture.map(|p| &p.thumb_hash),
                &asset.file_name,
                &asset.source_key,
                asset.rights_until.map(|day| day.to_string()),
                asset.findings.len(),
                fold(&asset.file_name),
                doc_of(asset),
                kept.revision,
                kept.created_at,
                kept.updated_at,
            ));
        }
        rows.upsert(tx, &["id"]).await?;
        Ok(())
    }
}

/// Assets by where they came from; several may have come from the same place, newest first.
pub async fn by_source(tx: &mut Tx, keys: &[String]) -> Result<Vec<Kept<Asset>>> {
    let query = tx.query("SELECT id, doc, revision, created_at, updated_at FROM assets WHERE");
    read(query.among_text("source_key", keys).raw(" ORDER BY created_at DESC, id DESC").all().await?)
}

/// The last day on which a file may be shown, by hash; files without such a day are not in it.
pub async fn rights(tx: &mut Tx) -> Result<HashMap<String, NaiveDate>> {
    let rows: Vec<(String, String)> =
        tx.query("SELECT hash, rights_until FROM assets WHERE rights_until IS NOT NULL").all().await?;
    let read = |(hash, day): (String, String)| {
        let day = day.parse().map_err(|e| Error::internal("the rights of an asset cannot be read", e))?;
        Ok((hash, day))
    };
    rows.into_iter().map(read).collect()
}

/// The files whose rights ended with a day from `since` until before `now`: id and hash.
pub async fn rights_ended(tx: &mut Tx, since: NaiveDate, now: NaiveDate) -> Result<Vec<(Uuid, String)>> {
    tx.query("SELECT id, hash FROM assets WHERE rights_until >= $1 AND rights_until < $2 ORDER BY hash")
        .bind(since.to_string())
        .bind(now.to_string())
        .all()
        .await
}

/// A page of assets after a hash.
pub async fn page(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<Kept<Asset>>> {
    let query = tx.query("SELECT id, doc, revision, created_at, updated_at FROM assets");
    read(query.push(" WHERE hash > ", after).push(" ORDER BY hash LIMIT ", limit).all().await?)
}

/// The inbox: files that no product shows yet, oldest first, after the last one seen.
pub async fn unmatched(tx: &mut Tx, after: Option<Uuid>, limit: i64) -> Result<Vec<Kept<Asset>>> {
    let query = tx.query(
        "SELECT a.id, a.doc, a.revision, a.created_at, a.updated_at FROM assets a
          WHERE NOT EXISTS (SELECT 1 FROM product_images i WHERE i.asset_id = a.id)
            AND NOT EXISTS (SELECT 1 FROM product_media m WHERE m.asset_id = a.id OR m.poster_id = a.id)",
    );
    read(query.push_if(" AND a.id > ", after).push(" ORDER BY a.id LIMIT ", limit).all().await?)
}

pub(super) fn read(rows: Vec<AssetRow>) -> Result<Vec<Kept<Asset>>> {
    rows.into_iter().map(kept).collect()
}

fn kept(row: AssetRow) -> Result<Kept<Asset>> {
    let record = Asset::from_doc(row.doc.0).map_err(|invalid| {
        Error::internal("an asset in the database cannot be read", Error::from(invalid))
    })?;
    let AssetRow { id, revision, created_at, updated_at, .. } = row;
    Ok(Kept { id, revision, created_at, updated_at, record })
}

#[cfg(test)]
mod tests {
    use super::super::{Limits, samples};
    use super::*;
    use crate::db::{Db, migrate};
    use crate::files::Files;
    use crate::kernel::clock::Clock;

    #[tokio::test]
    async fn a_file_that_came_is_a_record_that_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(&format!("sqlite:{}", folder.path().join("house.db").display())).await.unwrap();
        migrate::run(&db).await.unwrap();
        let files = Files::in_memory();
        let photo = samples::jpeg_lying(6, 300, 700);
        let asset = Asset::receive(&files, Limits::default(), photo.into(), "shoot\\LIN-001 front.jpg")
            .await
            .unwrap();
        assert_eq!(asset.file_name, "LIN-001 front.jpg");
        assert!(files.exists(&asset.hash).await.unwrap());
        assert!(Asset::receive(&files, Limits::default(), "nonsense".into(), "a.jpg").await.is_err());
        assert_eq!(Asset::from_doc(asset.to_doc()).unwrap(), asset);

        let now = Clock::real().now();
        let kept = Kept { id: Uuid::now_v7(), revision: 1, created_at: now, updated_at: now, record: asset };
        let mut tx = db.write().await.unwrap();
        Asset::write(&mut tx, std::slice::from_ref(&kept)).await.unwrap();
        let (codes, places) = ([kept.record.code().to_owned()], [kept.record.source_key.clone()]);
        let (before, all) = (kept.id, vec![kept]);
        assert_eq!(Asset::load(&mut tx, &codes).await.unwrap(), all);
        assert_eq!(by_source(&mut tx, &places).await.unwrap(), all);
        assert_eq!(unmatched(&mut tx, None, 10).await.unwrap(), all);
        assert_eq!(unmatched(&mut tx, Some(before), 10).await.unwrap(), []);
    }
}
