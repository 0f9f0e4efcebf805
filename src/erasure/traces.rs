//! What else wrote a person's data down: remembered answers, lines of plans, the reports and rejected rows of imports.

use super::pattern;
use crate::app::App;
use crate::changes::{kind::Kind, leaf::Leaf};
use crate::db::Tx;
use crate::error::Result;
use serde_json::Value;
use sqlx::types::Json;
use std::path::Path;
use uuid::Uuid;

/// Forgets remembered answers that hold a text, whatever its case.
pub(super) async fn answers(tx: &mut Tx, lower: &str) -> Result<u64> {
    tx.query("DELETE FROM answers WHERE LOWER(body) LIKE $1 ESCAPE '\\'").bind(pattern(lower)).run().await
}

/// Takes values of a record out of the lines of plans, whether they were carried out or not.
pub(super) async fn plan_lines(tx: &mut Tx, kind: Kind, code: &str, fields: &[&str]) -> Result<u64> {
    let rows: Vec<(Uuid, i64, Json<Vec<Leaf>>, Json<Vec<Leaf>>)> = tx
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
                count += u64::from(rewritten(&file, |text| lines_without(text, &texts))?);
            }
        } else if name.starts_with("import-") {
            count += u64::from(rewritten(&entry, |text| report_without(text, &texts))?);
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

/// Writes a file anew if something is to go; a text in another encoding than UTF-8 goes as a whole.
fn rewritten(path: &Path, without: impl Fn(&str) -> Option<String>) -> Result<bool> {
    let bytes = std::fs::read(path)?;
    let Ok(text) = std::str::from_utf8(&bytes) else {
        std::fs::remove_file(path)?;
        return Ok(true);
    };
    match without(text) {
        Some(left) => {
            std::fs::write(path, left)?;
            Ok(true)
        }
        None => Ok(false),
    }
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

fn lines_without(text: &str, wanted: &[String]) -> Option<String> {
    let left: String = text.split_inclusive('\n').filter(|line| !holds(line, wanted)).collect();
    (left.len() < text.len()).then_some(left)
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
        Value::Array(list) => list.iter_mut().fold(false, |any, value| blank(value, wanted) || any),
        Value::Object(doc) => doc.values_mut().fold(false, |any, value| blank(value, wanted) || any),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_that_holds_the_words_and_no_other() {
        let wanted = ["jana k.".to_owned(), "jana@example.com".to_owned()];
        let text = "author,body\nJana K.,soft\nMarijana K.,warm\nBo,\"ask JANA@example.com\"\n";
        assert_eq!(lines_without(text, &wanted).as_deref(), Some("author,body\nMarijana K.,warm\n"));
        assert_eq!(lines_without("author\nBo\n", &wanted), None);
    }

    #[test]
    fn a_report_loses_the_value_and_keeps_its_form() {
        let report = r#"{"rows": 2, "found": [{"value": "Jana K.", "field": "rating"}]}"#;
        let left = report_without(report, &["jana k.".to_owned()]).unwrap();
        let left: Value = serde_json::from_str(&left).unwrap();
        assert_eq!(left, serde_json::json!({"rows": 2, "found": [{"value": "", "field": "rating"}]}));
    }
}
