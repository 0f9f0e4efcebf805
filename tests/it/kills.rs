//! An import that is killed, again and again, wherever it is: each time it has taken up some of its file, never half a
//! record; and once it may run to its end, everything is there, once.

use crate::{cast::House, story};
use selvedge::{
    catalog::{Product, Style, Variant},
    changes::{kind::Kind, record::Record},
};
use serde_json::Value;
use std::fmt::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const STYLES: usize = 120;
const SIZES: [&str; 4] = ["S", "M", "L", "XL"];

/// Styles of two colours in four sizes; each style goes with the one before it, which no single batch can know.
fn catalogue() -> String {
    let mut rows =
        String::from("style,product,sku,size,title@en,category,colour_family,price.EUR,cross_sell\n");
    for n in 0..STYLES {
        let other = (n + STYLES - 1) % STYLES;
        writeln!(rows, "S{n:03},,,,Shirt {n},Women/Shirts,,,S{other:03}").unwrap();
        for colour in ["navy", "white"] {
            for size in SIZES {
                writeln!(rows, "S{n:03},S{n:03}-{colour},S{n:03}-{colour}-{size},{size},,,{colour},49.00,")
                    .unwrap();
            }
        }
    }
    rows
}

/// The program itself, importing.
fn begins(house: &House, file: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selvedge"));
    command.args(["import", "--json", "--data"]).arg(house.folder()).arg(file);
    if let Some(database) = &house.app.config.database {
        command.arg("--database").arg(database);
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts")
}

async fn rows_of(house: &House, sql: &'static str) -> i64 {
    let mut tx = house.app.db.read().await.unwrap();
    let (count,): (i64,) = tx.query(sql).one().await.unwrap();
    count
}

/// Every record has its last revision, and every creation is in the log once.
async fn is_whole<T: Record>(house: &House) {
    let table = T::KIND.table();
    let kind = T::KIND.as_str();
    let mut tx = house.app.db.read().await.unwrap();
    let without: Vec<(String,)> = match T::KIND {
        Kind::Variant => tx.query(
            "SELECT t.sku FROM variants t WHERE NOT EXISTS (SELECT 1 FROM revisions r
              WHERE r.kind = 'variant' AND r.record_id = t.id AND r.revision = t.revision)",
        ),
        Kind::Product => tx.query(
            "SELECT t.code FROM products t WHERE NOT EXISTS (SELECT 1 FROM revisions r
              WHERE r.kind = 'product' AND r.record_id = t.id AND r.revision = t.revision)",
        ),
        _ => tx.query(
            "SELECT t.code FROM styles t WHERE NOT EXISTS (SELECT 1 FROM revisions r
              WHERE r.kind = 'style' AND r.record_id = t.id AND r.revision = t.revision)",
        ),
    }
    .all()
    .await
    .unwrap();
    assert_eq!(without, [], "{table} without their last revision");
    let twice: Vec<(String, i64)> = tx
        .query("SELECT code, COUNT(*) FROM changes WHERE verb = 'created' AND kind = $1 GROUP BY code HAVING COUNT(*) > 1")
        .bind(kind)
        .all()
        .await
        .unwrap();
    assert_eq!(twice, [], "{table} that were made twice");
}

story!(an_import_that_is_killed_again_and_again_ends_as_if_nothing_had_been, |house| {
    let file = house.folder().join("goods.csv");
    std::fs::write(&file, catalogue()).unwrap();
    let (mut killed, mut seen) = (0, Vec::new());
    for round in 0..12u64 {
        let mut child = begins(&house, &file);
        // Later each time, so that every stage is hit on a slow machine and on a fast one.
        tokio::time::sleep(Duration::from_millis(150 + round * 130)).await;
        if child.try_wait().unwrap().is_some() {
            break;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        killed += 1;
        seen.push(rows_of(&house, "SELECT COUNT(*) FROM variants").await);
        is_whole::<Style>(&house).await;
        is_whole::<Product>(&house).await;
        is_whole::<Variant>(&house).await;
    }
    assert!(killed >= 2, "it was never caught at work");
    assert!(seen.is_sorted(), "what was taken up stays: {seen:?}");

    let ended = begins(&house, &file).wait_with_output().unwrap();
    let said = String::from_utf8(ended.stdout).unwrap();
    let said: Value = serde_json::from_str(said.lines().last().unwrap_or_default()).expect(&said);
    let figure = |name: &str| said[name].as_u64().unwrap();
    let rows = STYLES * (1 + 2 * SIZES.len());
    assert_eq!(figure("rows"), rows as u64, "{said}");
    assert_eq!(figure("created") + figure("updated") + figure("unchanged"), rows as u64, "{said}");
    let count = async |sql| rows_of(&house, sql).await as usize;
    assert_eq!(count("SELECT COUNT(*) FROM styles").await, STYLES);
    assert_eq!(count("SELECT COUNT(*) FROM products").await, STYLES * 2);
    assert_eq!(count("SELECT COUNT(*) FROM variants").await, STYLES * 2 * SIZES.len());
    assert_eq!(count("SELECT COUNT(*) FROM associations").await, STYLES);
    assert_eq!(count("SELECT COUNT(*) FROM prices").await, STYLES * 2 * SIZES.len());
    is_whole::<Variant>(&house).await;
    house.works_off_the_log().await;
    let off = selvedge::cli::check::look(&house.app).await.unwrap();
    assert_eq!(off, Vec::<String>::new());

    let again = begins(&house, &file).wait_with_output().unwrap();
    let said: Value = serde_json::from_slice(again.stdout.trim_ascii()).unwrap();
    assert_eq!((&said["unchanged"], &said["created"]), (&said["rows"], &0.into()), "{said}");
});
