//! What else wrote a person's data down: remembered answers, lines of plans, the reports and rejected rows of imports.

use super::pattern;
use crate::app::App;
use crate::changes::{kind::Kind, leaf::Leaf};
use crate::db::Tx;
use crate::error::{Error, Result};
use serde_json::Value;
use sqlx::types::Json;
use std::borrow::Cow;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use uuid::Uuid;

/// Forgets remembered answers that hold a text, whatever its case.
pub(super) async fn answers(tx: &mut Tx, lower: &str) -> Result<u64> {
    tx.query("DELETE FROM answers WHERE LOWER(body) LIKE $1 ESCAPE '\\'").bind(pattern(lower)).run().await
}

/// Values of a line.
type Leaves = Json<Vec<Leaf>>;

/// Takes values of a record out of the lines of plans, whether they were carried out or not.
pub(super) async fn plan_lines(tx: &mut Tx, kind: Kind, code: &str, fields: &[&str]) -> Result<u64> {
    let rows: Vec<(Uuid, i64, Leaves, Leaves)> = tx
        .query("SELECT plan_id, position, vals, moved FROM plan_lines WHERE kind = $1 AND code = $2")
        .bind(kind)
        .bind(code)
        .all()
        .await?;
    let stays = |leaf: &Leaf| leaf.path.first().is_none_or(|key| !fields.contains(&key.as_str()));
    let mut done = 0;
    for (plan, position, Json(mut vals), Json(mut moved)) in rows {
        let before = vals.len() + moved.len();
        vals.retain(stays);
        moved.retain(stays);
        if vals.len() + moved.len() < before {
            done += tx
                .query("UPDATE plan_lines SET vals = $1, moved = $2 WHERE plan_id = $3 AND position = $4")
                .bind(Json(vals))
                .bind(Json(moved))
                .bind(plan)
                .bind(position)
                .run()
                .await?;
        }
    }
    Ok(done)
}

/// Takes texts out of the reports and the rejected rows of imports: a report loses the value, a file to mend the line.
pub(super) fn in_files(app: &App, texts: &[String]) -> Result<u64> {
    let texts: Vec<String> =
        texts.iter().map(|text| text.to_lowercase()).filter(|text| !text.is_empty()).collect();
    let folder = app.config.data.join("imports");
    let mut count = 0;
    for entry in entries(&folder)? {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("rejected-") && entry.is_dir() {
            for file in entries(&entry)? {
                count += u64::from(mended(&file, &texts)?);
            }
        } else if name.starts_with("import-") {
            count += u64::from(reported(&entry, &texts)?);
        }
    }
    Ok(count)
}

fn entries(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    match std::fs::read_dir(folder) {
        Ok(found) => Ok(found.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

/// Writes a file to mend anew without the lines that hold one of these; whether there were any.
fn mended(path: &Path, wanted: &[String]) -> Result<bool> {
    let lines = || Ok::<_, Error>(BufReader::new(File::open(path)?).split(b'\n'));
    let is_meant = |line: &[u8]| holds(&text_of(line), wanted);
    let mut is_any = false;
    for line in lines()? {
        is_any |= is_meant(&line?);
    }
    if is_any {
        let beside = path.with_added_extension("erasing");
        let mut out = BufWriter::new(File::create(&beside)?);
        for line in lines()? {
            let line = line?;
            if !is_meant(&line) {
                out.write_all(&line)?;
                out.write_all(b"\n")?;
            }
        }
        out.flush()?;
        std::fs::rename(beside, path)?;
    }
    Ok(is_any)
}

/// A line as UTF-8, else letter by letter as Latin-1: names are found in both.
fn text_of(line: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(line) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(line.iter().map(|byte| char::from(*byte)).collect()),
    }
}

/// Writes a report anew without the values that hold one of these; whether there were any.
fn reported(path: &Path, wanted: &[String]) -> Result<bool> {
    let left = report_without(&std::fs::read_to_string(path)?, wanted);
    left.as_ref().map_or(Ok(()), |left| std::fs::write(path, left))?;
    Ok(left.is_some())
}

/// Whether a text holds one of these, as words of their own.
fn holds(text: &str, wanted: &[String]) -> bool {
    let text = text.to_lowercase();
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let stands_in = |wanted: &String| {
        text.match_indices(wanted.as_str()).any(|(at, found)| {
            is_edge(text[..at].chars().next_back()) && is_edge(text[at + found.len()..].chars().next())
        })
    };
    wanted.iter().any(stands_in)
}

fn report_without(text: &str, wanted: &[String]) -> Option<String> {
    let mut report: Value = serde_json::from_str(text).ok()?;
    blank(&mut report, wanted).then(|| serde_json::to_string_pretty(&report).ok())?
}

/// Blanks the texts of a report; whether there were any.
fn blank(value: &mut Value, wanted: &[String]) -> bool {
    match value {
        Value::String(text) if holds(text, wanted) => {
            text.clear();
            true
        }
        Value::Array(list) => blank_each(list.iter_mut(), wanted),
        Value::Object(doc) => blank_each(doc.values_mut(), wanted),
        _ => false,
    }
}

/// Every one of them, also after the first that held something.
fn blank_each<'v>(values: impl Iterator<Item = &'v mut Value>, wanted: &[String]) -> bool {
    let mut is_any = false;
    values.for_each(|value| is_any |= blank(value, wanted));
    is_any
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_that_holds_the_words_and_no_other() {
        let wanted = ["jana k.".to_owned(), "jana@example.com".to_owned()];
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("reviews.csv");
        let text =
            b"author,body\nJana K.,soft\nMarijana K.,warm\nBo,\"ask JANA@example.com\"\nJ\xfcrgen,rough\n";
        std::fs::write(&path, text).unwrap();
        assert!(mended(&path, &wanted).unwrap());
        assert_eq!(std::fs::read(&path).unwrap(), b"author,body\nMarijana K.,warm\nJ\xfcrgen,rough\n");
        assert!(!mended(&path, &wanted).unwrap());
        assert!(mended(&path, &["j\u{fc}rgen".to_owned()]).unwrap());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_report_loses_the_value_and_keeps_its_form() {
        let report =
            r#"{"rows": 2, "found": [{"value": "Jana K.", "field": "rating"}, {"value": "by Jana K."}]}"#;
        let left = report_without(report, &["jana k.".to_owned()]).unwrap();
        let left: Value = serde_json::from_str(&left).unwrap();
        assert_eq!(
            left,
            serde_json::json!({"rows": 2, "found": [{"value": "", "field": "rating"}, {"value": ""}]})
        );
    }
}
