//! Imports point one way: a room may use what lies below it, never what lies above, and a library is named in one room.

use std::{collections::BTreeMap, fs, path::Path};

/// The rooms from the ground up. A room may use those of lower storeys; only on the ground do they lean on each other.
const STOREYS: &[&[&str]] = &[
    &["kernel", "error"],
    &["facts", "config"],
    &["db", "files", "words"],
    &["changes", "search"],
    &["app"],
    &["people", "jobs"],
    &["parties", "policies", "sizing", "taxonomy", "media", "law"],
    &["catalog"],
    &["reviews", "translations", "notes"],
    &["plans"],
    &["bulk"],
    &["channels"],
    &["imports"],
    &["erasure", "exports"],
    &["web"],
    &["cli"],
];

/// Which library is named where only.
const OWNERS: &[(&str, &[&str])] = &[
    ("axum", &["web"]),
    ("tantivy", &["search"]),
    ("object_store", &["files"]),
    ("image", &["media"]),
    ("sqlx::sqlite", &["db"]),
    ("sqlx::postgres", &["db"]),
    ("clap", &["cli", "config"]),
];

fn storey(room: &str) -> Option<usize> {
    STOREYS.iter().position(|rooms| rooms.contains(&room))
}

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("the sources are there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let name =
                path.strip_prefix(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).expect("it lies in src");
            found.push((
                name.to_string_lossy().into_owned(),
                fs::read_to_string(&path).expect("sources are text"),
            ));
        }
    }
}

fn all() -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    assert!(found.len() > 30, "the sources were not found");
    found
}

fn room_of(file: &str) -> &str {
    file.split('/').next().unwrap_or(file).trim_end_matches(".rs")
}

/// The rooms that a file names with `crate::`, tests left out.
fn named(text: &str) -> Vec<&str> {
    let code = text.split("#[cfg(test)]").next().unwrap_or(text);
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines
        .flat_map(|line| line.split("crate::").skip(1))
        .map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or(rest))
        .collect()
}

#[test]
fn imports_point_downwards_only() {
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, text) in all() {
        let room = room_of(&file);
        let Some(from) = storey(room) else {
            assert!(matches!(room, "lib" | "main"), "{file}: its room has no storey");
            continue;
        };
        for other in named(&text).into_iter().filter(|other| *other != room) {
            let ground = from == 0 && storey(other) == Some(0);
            if !ground && storey(other).is_some_and(|to| to >= from) {
                wrong.entry(format!("{room} ─▶ {other}")).or_default().push(file.clone());
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that point the wrong way: {wrong:#?}");
}

#[test]
fn a_library_is_named_in_its_own_room_only() {
    for (file, text) in all() {
        let room = room_of(&file);
        for (library, owners) in OWNERS.iter().filter(|(_, owners)| !owners.contains(&room)) {
            let used = text.lines().filter(|line| !line.trim_start().starts_with("//")).any(|line| {
                let line = line.trim_start();
                line.starts_with(&format!("use {library}::"))
                    || line.contains(&format!(" {library}::"))
                    || line.contains(&format!("({library}::"))
            });
            assert!(!used, "{file} names {library}; only {owners:?} may");
        }
    }
}
