//! What can be made again: renditions, fragments, snapshots, under names of their own.

use super::store::internal;
use crate::error::Result;
use bytes::Bytes;
use futures::stream::{BoxStream, StreamExt, TryStreamExt};
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use std::sync::Arc;

/// A folder of derived files. Names are ours (`ab/abc…/960.jpg`), never a visitor's. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Shelf {
    store: Arc<dyn ObjectStore>,
    root: Path,
}

impl Shelf {
    pub(super) fn new(store: Arc<dyn ObjectStore>, name: &str) -> Self {
        Shelf { store, root: Path::from(name) }
    }

    /// Puts bytes under a name, in one step, in place of what was there.
    pub async fn put(&self, name: &str, bytes: Bytes) -> Result<()> {
        let put = self.store.put(&self.at(name), PutPayload::from(bytes)).await;
        put.map(drop).map_err(|e| internal("putting on a shelf", e))
    }

    /// The bytes under a name, or `None`.
    pub async fn get(&self, name: &str) -> Result<Option<Bytes>> {
        match self.store.get(&self.at(name)).await {
            Ok(found) => Ok(Some(found.bytes().await.map_err(|e| internal("reading from a shelf", e))?)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(internal("reading from a shelf", error)),
        }
    }

    /// Whether there is something under a name.
    pub async fn exists(&self, name: &str) -> Result<bool> {
        match self.store.head(&self.at(name)).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(internal("looking on a shelf", error)),
        }
    }

    /// The names in a folder of the shelf and below it, in no order; all of them if `folder` is empty.
    pub fn names(&self, folder: &str) -> BoxStream<'static, Result<String>> {
        let root = self.root.clone();
        let all = self.store.list(Some(&self.at(folder)));
        all.map(move |found| {
            let meta = found.map_err(|e| internal("listing a shelf", e))?;
            let name = meta.location.prefix_match(&root).into_iter().flatten();
            Ok(name.map(|part| part.as_ref().to_owned()).collect::<Vec<_>>().join("/"))
        })
        .boxed()
    }

    /// Throws away a folder of the shelf; says how many files that were.
    pub async fn clear(&self, folder: &str) -> Result<usize> {
        let all = self.store.list(Some(&self.at(folder))).map_ok(|meta| meta.location).boxed();
        let gone: Vec<Path> =
            self.store.delete_stream(all).try_collect().await.map_err(|e| internal("clearing a shelf", e))?;
        Ok(gone.len())
    }

    fn at(&self, name: &str) -> Path {
        let parts = name.split('/').filter(|part| !part.is_empty());
        parts.fold(self.root.clone(), |path, part| path.join(part))
    }
}

#[cfg(test)]
mod tests {
    use crate::files::Files;
    use bytes::Bytes;
    use futures::TryStreamExt;

    #[tokio::test]
    async fn a_shelf_keeps_names_apart_from_its_neighbours() {
        let folder = tempfile::tempdir().unwrap();
        for files in [Files::local(folder.path()).unwrap(), Files::in_memory()] {
            let (one, other) = (files.shelf("renditions"), files.shelf("fragments"));
            one.put("ab/960.jpg", Bytes::from_static(b"first")).await.unwrap();
            one.put("ab/960.jpg", Bytes::from_static(b"second")).await.unwrap();
            one.put("cd/320.jpg", Bytes::from_static(b"third")).await.unwrap();

            assert_eq!(one.get("ab/960.jpg").await.unwrap().unwrap(), "second");
            assert!(!other.exists("ab/960.jpg").await.unwrap());
            assert_eq!(one.clear("ab").await.unwrap(), 1);
            let left: Vec<String> = one.names("").try_collect().await.unwrap();
            assert_eq!(left, ["cd/320.jpg"]);
            assert_eq!(one.get("ab/960.jpg").await.unwrap(), None);
        }
    }

    #[tokio::test]
    async fn no_name_leaves_the_shelf() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Files::local(&folder.path().join("files")).unwrap().shelf("renditions");
        shelf.put("../../outside", Bytes::from_static(b"x")).await.unwrap();
        assert!(!folder.path().join("outside").exists());
        assert!(shelf.exists("../../outside").await.unwrap());
    }
}
