//! What lies where the operator points: catalogues, photos, and what is neither.

use super::readers::path_key;
use super::unfold::WITHIN;
use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use std::path::{Path, PathBuf};

/// Files below what was named, in order.
#[derive(Debug, Default, PartialEq)]
pub struct Gathered {
    /// Tables and record files: where, and what they are called; and whether they were named themselves.
    pub catalogues: Vec<(PathBuf, String, bool)>,
    /// Pictures, films and documents: where, and what they are called.
    pub photos: Vec<(PathBuf, String)>,
    /// Files that are neither.
    pub passed_over: Vec<String>,
}

impl Gathered {
    /// Takes in what was gathered elsewhere; catalogues are called by where that was.
    pub fn extend(&mut self, others: Gathered, within: &str) {
        let named = |name: String| format!("{within}{WITHIN}{name}");
        self.catalogues
            .extend(others.catalogues.into_iter().map(|(path, name, _)| (path, named(name), false)));
        self.photos.extend(others.photos);
        self.passed_over.extend(others.passed_over.into_iter().map(named));
        self.photos.sort_by_key(|(_, name)| path_key(name));
    }
}

const CATALOGUES: [&str; 10] =
    ["csv", "tsv", "txt", "ndjson", "jsonl", "json", "xlsx", "zip", "xlf", "xliff"];
const PHOTOS: [&str; 11] = ["jpg", "jpeg", "png", "webp", "gif", "tif", "tiff", "bmp", "mp4", "webm", "pdf"];
/// How deep folders may lie in each other.
const DEEPEST: usize = 16;

/// Gathers all files below these paths; a path that is not there is refused.
pub fn gather(paths: &[PathBuf]) -> Result<Gathered> {
    let mut found = Gathered::default();
    for path in paths {
        if path.is_dir() {
            walk(path, path, 0, &mut found)?;
        } else if path.is_file() {
            let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
            sort(path, name, true, &mut found);
        } else {
            let message = Message::new("import-path-missing");
            return Err(Invalid::at("path", message).value(path.display()).into());
        }
    }
    found.photos.sort_by_key(|(_, name)| path_key(name));
    Ok(found)
}

fn walk(root: &Path, folder: &Path, depth: usize, found: &mut Gathered) -> Result<()> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder)?.filter_map(|entry| entry.ok().map(|e| e.path())).collect();
    entries.sort();
    for path in entries {
        let is_hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
        if is_hidden || path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            if depth < DEEPEST {
                walk(root, &path, depth + 1, found)?;
            }
            continue;
        }
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        sort(&path, name, false, found);
    }
    Ok(())
}

fn sort(path: &Path, name: String, named: bool, found: &mut Gathered) {
    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    if PHOTOS.contains(&ending.as_str()) {
        found.photos.push((path.to_owned(), name));
    } else if named || CATALOGUES.contains(&ending.as_str()) {
        found.catalogues.push((path.to_owned(), name, named));
    } else {
        found.passed_over.push(name);
    }
}
