//! Renditions on demand and ahead, each made once and kept for ever.

use super::{Format, Limits, Recipe, Rendition, Width, render_all};
use crate::error::{Error, Result};
use crate::files::{ContentHash, Files, Shelf};
use bytes::Bytes;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use tokio::sync::{Mutex as Turn, OwnedMutexGuard, Semaphore};

/// Part of every name: raise it when the same recipe would give other pixels, and all are made anew.
const EDITION: u32 = 1;

/// How many pictures may have a turn waiting before the list is tidied up.
const MANY_TURNS: usize = 256;

/// The renditions of a house. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Renditions {
    files: Files,
    shelf: Shelf,
    limits: Limits,
    /// As many decodes and encodes at once as there are cores.
    benches: Arc<Semaphore>,
    /// AVIF has fewer of its own, so that nobody waits behind it.
    slow: Arc<Semaphore>,
    turns: Arc<Turns>,
    decodes: Arc<AtomicU64>,
}

impl Renditions {
    /// Of the originals in `files`, made with as many threads as there are cores.
    pub fn new(files: Files, limits: Limits) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get());
        Renditions {
            shelf: files.shelf(&format!("renditions/{EDITION}")),
            files,
            limits,
            benches: Arc::new(Semaphore::new(cores)),
            slow: Arc::new(Semaphore::new((cores / 2).max(1))),
            turns: Arc::default(),
            decodes: Arc::default(),
        }
    }

    /// The file of a rendition: from the shelf, or made now if it is JPEG or WebP. [`Error::NotFound`] if there is no such
    /// original, or for AVIF that is not made yet. Who asks twice at once waits for one computation.
    pub async fn get(&self, hash: &ContentHash, recipe: Recipe, format: Format) -> Result<Bytes> {
        if let Some(bytes) = self.shelf.get(&name(hash, recipe, format)).await? {
            return Ok(bytes);
        }
        if format == Format::Avif {
            return Err(Error::not_found("rendition", name(hash, recipe, format)));
        }
        let made = self.make(hash, vec![recipe], vec![format]).await?;
        match made.into_iter().next() {
            Some(rendition) => Ok(rendition.bytes),
            // Somebody else was quicker while we waited for our turn.
            None => self.kept(hash, recipe, format).await,
        }
    }

    /// Whether it is made already: pages offer AVIF only then.
    pub async fn exists(&self, hash: &ContentHash, recipe: Recipe, format: Format) -> Result<bool> {
        self.shelf.exists(&name(hash, recipe, format)).await
    }

    /// Makes all JPEG and WebP files of the ladder from one decode; says how many were missing.
    pub async fn ahead(&self, hash: &ContentHash) -> Result<usize> {
        Ok(self.make(hash, ladder(), vec![Format::Jpeg, Format::WebP]).await?.len())
    }

    /// Makes the AVIF files of the ladder, narrowest first, which takes many seconds: for a job in the background. May be
    /// killed at any time, and goes on where it was. Says how many were missing.
    pub async fn ahead_slowly(&self, hash: &ContentHash) -> Result<usize> {
        let mut made = 0;
        for recipe in ladder() {
            made += self.make(hash, vec![recipe], vec![Format::Avif]).await?.len();
        }
        Ok(made)
    }

    /// Throws away every rendition of a picture, as when it is withdrawn; says how many there were.
    pub async fn forget(&self, hash: &ContentHash) -> Result<usize> {
        self.shelf.clear(&hash.path()).await
    }

    /// How often a picture was decoded since the start.
    pub fn decodes(&self) -> u64 {
        self.decodes.load(Ordering::Relaxed)
    }

    /// Makes what is missing. Goes on in a task of its own, so that a visitor who leaves does not waste the work.
    async fn make(
        &self,
        hash: &ContentHash,
        recipes: Vec<Recipe>,
        formats: Vec<Format>,
    ) -> Result<Vec<Rendition>> {
        let (this, hash) = (self.clone(), hash.clone());
        let work = tokio::spawn(async move { this.make_missing(&hash, &recipes, &formats).await });
        work.await.map_err(|e| Error::internal("making renditions", e))?
    }

    async fn make_missing(
        &self,
        hash: &ContentHash,
        recipes: &[Recipe],
        formats: &[Format],
    ) -> Result<Vec<Rendition>> {
        let is_slow = formats.contains(&Format::Avif);
        let _turn = self.turns.take(hash, is_slow).await;
        let mut made = Vec::new();
        for (recipes, formats) in self.missing(hash, recipes, formats).await? {
            for rendition in self.render(hash, recipes, formats).await? {
                let at = name(hash, rendition.recipe, rendition.format);
                self.shelf.put(&at, rendition.bytes.clone()).await?;
                made.push(rendition);
            }
        }
        Ok(made)
    }

    /// What is not on the shelf: mostly everything, which is one decode; else what each format lacks.
    async fn missing(
        &self,
        hash: &ContentHash,
        recipes: &[Recipe],
        formats: &[Format],
    ) -> Result<Vec<(Vec<Recipe>, Vec<Format>)>> {
        let mut wanted: Vec<(Vec<Recipe>, Vec<Format>)> = Vec::new();
        for &format in formats {
            let mut lacking = Vec::new();
            for &recipe in recipes {
                if !self.exists(hash, recipe, format).await? {
                    lacking.push(recipe);
                }
            }
            match wanted.iter_mut().find(|(recipes, _)| *recipes == lacking) {
                Some((_, formats)) => formats.push(format),
                None if lacking.is_empty() => {}
                None => wanted.push((lacking, vec![format])),
            }
        }
        Ok(wanted)
    }

    async fn render(
        &self,
        hash: &ContentHash,
        recipes: Vec<Recipe>,
        formats: Vec<Format>,
    ) -> Result<Vec<Rendition>> {
        let benches = if formats.contains(&Format::Avif) { &self.slow } else { &self.benches }.clone();
        let bench = benches.acquire_owned().await.map_err(|e| Error::internal("waiting for a bench", e))?;
        let original = self.files.read(hash, self.limits.bytes).await?;
        let limits = self.limits;
        self.decodes.fetch_add(1, Ordering::Relaxed);
        let work = tokio::task::spawn_blocking(move || {
            let made = render_all(&original, &limits, &recipes, &formats);
            drop(bench);
            made
        });
        work.await.map_err(|e| Error::internal("making renditions", e))?
    }

    async fn kept(&self, hash: &ContentHash, recipe: Recipe, format: Format) -> Result<Bytes> {
        let at = name(hash, recipe, format);
        self.shelf.get(&at).await?.ok_or_else(|| Error::not_found("rendition", at))
    }
}

/// *hash + recipe + format*, in a folder per picture.
fn name(hash: &ContentHash, recipe: Recipe, format: Format) -> String {
    format!("{}/{recipe}.{}", hash.path(), format.extension())
}

fn ladder() -> Vec<Recipe> {
    Width::all().map(Recipe::plain).collect()
}

/// One turn at a time for each picture; AVIF takes turns of its own, as it would keep everyone waiting.
#[derive(Debug, Default)]
struct Turns(Mutex<HashMap<Task, Arc<Turn<()>>>>);

/// A picture, and whether it is about AVIF.
type Task = (ContentHash, bool);

impl Turns {
    async fn take(&self, hash: &ContentHash, is_slow: bool) -> OwnedMutexGuard<()> {
        let turn = {
            let mut turns = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            if turns.len() > MANY_TURNS {
                turns.retain(|_, turn| Arc::strong_count(turn) > 1);
            }
            turns.entry((hash.clone(), is_slow)).or_default().clone()
        };
        turn.lock_owned().await
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;
    use std::time::Duration;

    async fn house(width: u32, height: u32) -> (Files, Renditions, ContentHash) {
        let files = Files::in_memory();
        let hash = files.put(samples::jpeg(width, height).into()).await.unwrap().hash;
        let renditions = Renditions::new(files.clone(), Limits::default());
        (files, renditions, hash)
    }

    fn wide(pixels: u32) -> Recipe {
        Recipe::plain(Width::new(pixels).unwrap())
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn many_visitors_at_once_cost_one_computation() {
        let (_, renditions, hash) = house(700, 500).await;
        let visits = (0..20).map(|_| renditions.get(&hash, wide(320), Format::WebP));
        let files = futures::future::try_join_all(visits).await.unwrap();
        assert!(files.iter().all(|file| *file == files[0]));
        assert_eq!(renditions.decodes(), 1);
    }

    #[tokio::test]
    async fn going_ahead_takes_one_decode_and_leaves_nothing_to_do() {
        let (files, renditions, hash) = house(700, 500).await;
        assert_eq!(renditions.ahead(&hash).await.unwrap(), 16);
        assert_eq!(renditions.decodes(), 1);
        assert_eq!(renditions.ahead(&hash).await.unwrap(), 0);

        let another_node = Renditions::new(files, Limits::default());
        assert!(another_node.exists(&hash, wide(2000), Format::Jpeg).await.unwrap());
        another_node.get(&hash, wide(960), Format::Jpeg).await.unwrap();
        assert_eq!((renditions.decodes(), another_node.decodes()), (1, 0));
    }

    #[tokio::test]
    async fn avif_is_there_once_it_was_made_in_the_background() {
        let (_, renditions, hash) = house(170, 120).await;
        let missing = renditions.get(&hash, wide(160), Format::Avif).await;
        assert!(matches!(missing, Err(Error::NotFound { .. })));
        assert_eq!(renditions.ahead_slowly(&hash).await.unwrap(), 8);
        assert!(renditions.exists(&hash, wide(160), Format::Avif).await.unwrap());
        assert!(!renditions.get(&hash, wide(160), Format::Avif).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn a_visitor_who_leaves_does_not_waste_the_work() {
        let (_, renditions, hash) = house(700, 500).await;
        let visit = renditions.get(&hash, wide(320), Format::Jpeg);
        assert!(tokio::time::timeout(Duration::from_micros(1), visit).await.is_err());
        renditions.get(&hash, wide(320), Format::Jpeg).await.unwrap();
        assert_eq!(renditions.decodes(), 1);
    }

    #[tokio::test]
    async fn an_unknown_or_broken_original_is_refused_and_one_forgotten_is_gone() {
        let (files, renditions, hash) = house(200, 100).await;
        let unknown = ContentHash::of(b"nothing");
        assert!(matches!(
            renditions.get(&unknown, wide(320), Format::Jpeg).await,
            Err(Error::NotFound { .. })
        ));
        let broken = files.put(samples::jpeg(64, 64)[..300].to_vec().into()).await.unwrap().hash;
        assert!(matches!(renditions.get(&broken, wide(320), Format::Jpeg).await, Err(Error::Invalid(_))));

        renditions.ahead(&hash).await.unwrap();
        assert_eq!(renditions.forget(&hash).await.unwrap(), 16);
        assert!(!renditions.exists(&hash, wide(320), Format::Jpeg).await.unwrap());
    }
}
