//! From the embedded files to a library.

use super::library::Library;
use super::names::Names;
use super::tongue::Tongue;
use crate::error::{Error, Result};
use crate::kernel::locale::Locale;
use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use rust_embed::RustEmbed;
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, OnceLock},
};

#[derive(RustEmbed)]
#[folder = "locales/"]
pub(super) struct Files;

/// The files of each locale: name and text.
pub(super) type Folders = BTreeMap<Locale, Vec<(String, String)>>;

/// All embedded files.
pub(super) fn folders() -> Result<Folders> {
    let mut folders = Folders::new();
    for path in Files::iter() {
        let Some((tag, file)) = path.split_once('/') else { continue };
        folders.entry(Locale::parse(tag)?).or_default().push((file.to_owned(), content(&path)?));
    }
    Ok(folders)
}

/// One hash over all words of the house: another one means that something may be said differently.
pub fn fingerprint() -> String {
    let mut paths: Vec<_> = Files::iter().collect();
    paths.sort_unstable();
    let mut hasher = blake3::Hasher::new();
    for path in paths {
        hasher.update(path.as_bytes());
        hasher.update(&Files::get(&path).map(|file| file.metadata.sha256_hash()).unwrap_or_default());
    }
    hasher.finalize().to_hex().to_string()
}

impl Library {
    pub fn read(folders: Folders) -> Result<Library> {
        let mut resources: HashMap<Locale, Vec<Arc<FluentResource>>> = HashMap::new();
        let mut names: HashMap<Locale, Names> = HashMap::new();
        for (locale, files) in &folders {
            for (file, text) in files {
                let place = format!("locales/{locale}/{file}");
                if file.starts_with("codes-") {
                    take_names(names.entry(locale.clone()).or_default(), &place, text)?;
                } else {
                    resources.entry(locale.clone()).or_default().push(parse(&place, text)?);
                }
            }
        }
        let mut locales: Vec<Locale> = folders.into_keys().collect();
        locales.sort_by_key(|locale| (locale.as_str() != "en", locale.clone()));
        if locales.first().is_none_or(|locale| locale.as_str() != "en") {
            return Err(Error::Internal("the program was built without its English words".to_owned()));
        }
        let names: HashMap<Locale, Arc<Names>> =
            names.into_iter().map(|(l, names)| (l, Arc::new(names))).collect();
        let tongues: Vec<Tongue> = locales
            .iter()
            .map(|locale| {
                let nearest: Vec<Locale> = locale.chain().collect();
                let called: Vec<Arc<Names>> =
                    nearest.iter().map(|locale| names.get(locale).cloned().unwrap_or_default()).collect();
                let said = nearest.iter().rev().filter_map(|locale| resources.get(locale)).flatten().cloned();
                Tongue::new(locale.clone(), &called, said)
            })
            .collect();
        let by_tag = locales.iter().enumerate().map(|(at, locale)| (locale.to_string(), at)).collect();
        Ok(Library { tongues, by_tag, locales, recognised: OnceLock::new() })
    }
}

/// The text of an embedded file.
pub(super) fn content(path: &str) -> Result<String> {
    let file = Files::get(path).ok_or_else(|| Error::Internal(format!("locales/{path} is not embedded")))?;
    String::from_utf8(file.data.into_owned())
        .map_err(|error| Error::internal(format!("locales/{path}"), error))
}

fn parse(place: &str, text: &str) -> Result<Arc<FluentResource>> {
    FluentResource::try_new(text.to_owned())
        .map(Arc::new)
        .map_err(|(_, errors)| Error::Internal(format!("{place} is not Fluent: {errors:?}")))
}

fn take_names(names: &mut Names, place: &str, text: &str) -> Result<()> {
    let resource = fluent_syntax::parser::parse_runtime(text)
        .map_err(|(_, errors)| Error::Internal(format!("{place} is not Fluent: {errors:?}")))?;
    for entry in &resource.body {
        if let ast::Entry::Message(message) = entry
            && !names.take(message)
        {
            let key = message.id.name;
            return Err(Error::Internal(format!("{place}: `{key}` is the plain word of no code")));
        }
    }
    Ok(())
}
