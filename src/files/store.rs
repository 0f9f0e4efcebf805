//! Where the bytes are: a folder, a bucket or memory, behind the same few verbs.

use super::{ContentHash, Hashing, Shelf};
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use bytes::{Bytes, BytesMut};
use futures::stream::{BoxStream, StreamExt};
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{ObjectStore, ObjectStoreExt, PutMode, PutPayload, WriteMultipart};
use std::path::Path as FilePath;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncReadExt};

/// Up to this many bytes a file is written in one go; a longer one goes through in parts of this size.
const PART: usize = 8 * 1024 * 1024;

/// The originals and shelves of one house. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
}

/// What became of a file that was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its name from now on.
    pub hash: ContentHash,
    /// Its length in bytes.
    pub bytes: u64,
    /// `false` if the very same bytes were here already.
    pub is_new: bool,
}

impl Files {
    /// `file:///folder` (made if it is not there), or `s3://bucket/prefix`, `gs://…`, `az://…` with the feature
    /// `cloud` and the provider's usual environment variables for its keys.
    pub fn open(url: &str) -> Result<Files> {
        let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
        match scheme {
            "file" => Files::local(&folder(url)?),
            "s3" | "gs" | "az" if cfg!(feature = "cloud") => Files::bucket(url),
            "s3" | "gs" | "az" => Err(Error::Unavailable(
                Message::new("files-built-without-cloud").with("scheme", scheme).with("feature", "cloud"),
            )),
            _ => Err(Invalid::at("files", Message::new("files-address-unreadable")).value(url).into()),
        }
    }

    /// A folder of this machine, made if it is not there.
    pub fn local(folder: &FilePath) -> Result<Files> {
        std::fs::create_dir_all(folder)
            .map_err(|e| Error::machine(format_args!("making the folder {}", folder.display()), &e))?;
        let store =
            LocalFileSystem::new_with_prefix(folder).map_err(|e| internal("opening the folder", e))?;
        Ok(Files { store: Arc::new(store.with_fsync(true)) })
    }

    /// Nothing but memory: for tests.
    pub fn in_memory() -> Files {
        Files { store: Arc::new(InMemory::new()) }
    }

    fn bucket(url: &str) -> Result<Files> {
        let parsed = url::Url::parse(url)
            .map_err(|_| Invalid::at("files", Message::new("files-address-unreadable")).value(url))?;
        let keys = std::env::vars()
            .map(|(name, value)| (name.to_ascii_lowercase(), value))
            .filter(|(name, _)| ["aws_", "google_", "azure_"].iter().any(|p| name.starts_with(p)));
        let (store, prefix) =
            object_store::parse_url_opts(&parsed, keys).map_err(|e| internal("opening the bucket", e))?;
        Ok(Files { store: Arc::new(PrefixStore::new(store, prefix)) })
    }

    /// A place for what can be made again, under names of its own.
    pub fn shelf(&self, name: &str) -> Shelf {
        Shelf::new(self.store.clone(), name)
    }

    /// Stores an original, once.
    pub async fn put(&self, bytes: Bytes) -> Result<Stored> {
        let hash = ContentHash::of(&bytes);
        let length = bytes.len() as u64;
        let is_new = self.put_new(&original(&hash), bytes).await?;
        Ok(Stored { hash, bytes: length, is_new })
    }

    /// Stores an original that comes as a stream, holding at most two parts of it in memory.
    /// Longer than `limit` bytes: [`Error::TooLarge`], and nothing is kept.
    pub async fn receive(&self, mut from: impl AsyncRead + Unpin, limit: u64) -> Result<Stored> {
        let first = read_part(&mut from).await?;
        within(first.len() as u64, limit)?;
        if first.len() < PART {
            return self.put(first).await;
        }
        self.receive_long(first, from, limit).await
    }

    /// The whole of an original that is at most `limit` bytes long.
    pub async fn read(&self, hash: &ContentHash, limit: u64) -> Result<Bytes> {
        let found = self.store.get(&original(hash)).await.map_err(|e| missing(hash, e))?;
        within(found.meta.size, limit)?;
        found.bytes().await.map_err(|e| internal("reading a file", e))
    }

    /// An original's length, and its bytes as they come.
    pub async fn stream(&self, hash: &ContentHash) -> Result<(u64, BoxStream<'static, Result<Bytes>>)> {
        let found = self.store.get(&original(hash)).await.map_err(|e| missing(hash, e))?;
        let bytes = found.meta.size;
        let pieces = found.into_stream().map(|piece| piece.map_err(|e| internal("reading a file", e)));
        Ok((bytes, pieces.boxed()))
    }

    /// The length in bytes, or `None` if there is no such original.
    pub async fn length(&self, hash: &ContentHash) -> Result<Option<u64>> {
        match self.store.head(&original(hash)).await {
            Ok(meta) => Ok(Some(meta.size)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(internal("looking for a file", error)),
        }
    }

    /// Whether the original is here.
    pub async fn exists(&self, hash: &ContentHash) -> Result<bool> {
        Ok(self.length(hash).await?.is_some())
    }

    /// Removes an original; it is no error if it was gone already.
    pub async fn delete(&self, hash: &ContentHash) -> Result<()> {
        match self.store.delete(&original(hash)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(internal("deleting a file", error)),
        }
    }

    /// Every original with its length, in no order; foreign files between them are passed over.
    pub fn each(&self) -> BoxStream<'static, Result<(ContentHash, u64)>> {
        let all = self.store.list(Some(&Path::from("originals")));
        all.filter_map(async |found| match found {
            Ok(meta) => {
                let hash = ContentHash::parse(meta.location.filename().unwrap_or_default()).ok()?;
                Some(Ok((hash, meta.size)))
            }
            Err(error) => Some(Err(internal("listing files", error))),
        })
        .boxed()
    }

    async fn receive_long(
        &self,
        first: Bytes,
        mut from: impl AsyncRead + Unpin,
        limit: u64,
    ) -> Result<Stored> {
        let arriving = Path::from(format!("arriving/{}", uuid::Uuid::now_v7()));
        let upload =
            self.store.put_multipart(&arriving).await.map_err(|e| internal("receiving a file", e))?;
        let mut parts = WriteMultipart::new_with_chunk_size(upload, PART);
        match pour(first, &mut from, &mut parts, limit).await {
            Ok((hash, bytes)) => {
                parts.finish().await.map_err(|e| internal("receiving a file", e))?;
                let is_new = self.settle(&arriving, &hash).await?;
                Ok(Stored { hash, bytes, is_new })
            }
            Err(error) => {
                parts.abort().await.map_err(|e| internal("giving up a file", e))?;
                Err(error)
            }
        }
    }

    /// Gives a file that has arrived the name of its content. Two at once are no harm: they are the same bytes.
    async fn settle(&self, arriving: &Path, hash: &ContentHash) -> Result<bool> {
        let is_new = !self.exists(hash).await?;
        let done = if is_new {
            self.store.rename(arriving, &original(hash)).await
        } else {
            self.store.delete(arriving).await
        };
        done.map_err(|e| internal("putting a file in its place", e))?;
        Ok(is_new)
    }

    async fn put_new(&self, at: &Path, bytes: Bytes) -> Result<bool> {
        match self.store.put_opts(at, PutPayload::from(bytes), PutMode::Create.into()).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::AlreadyExists { .. } | object_store::Error::Precondition { .. }) => {
                Ok(false)
            }
            Err(error) => Err(internal("storing a file", error)),
        }
    }
}

/// Up to one part, less only at the end of the stream.
async fn read_part(from: &mut (impl AsyncRead + Unpin)) -> Result<Bytes> {
    let mut part = BytesMut::new();
    let mut rest = from.take(PART as u64);
    while rest.read_buf(&mut part).await? > 0 {}
    Ok(part.freeze())
}

async fn pour(
    first: Bytes,
    from: &mut (impl AsyncRead + Unpin),
    parts: &mut WriteMultipart,
    limit: u64,
) -> Result<(ContentHash, u64)> {
    let (mut hashing, mut length, mut part) = (Hashing::default(), 0, first);
    while !part.is_empty() {
        length += part.len() as u64;
        within(length, limit)?;
        hashing.add(&part);
        parts.put(part);
        parts.wait_for_capacity(1).await.map_err(|e| internal("receiving a file", e))?;
        part = read_part(from).await?;
    }
    Ok((hashing.finish(), length))
}

fn original(hash: &ContentHash) -> Path {
    Path::from(format!("originals/{}", hash.path()))
}

fn within(bytes: u64, limit: u64) -> Result<()> {
    if bytes <= limit {
        return Ok(());
    }
    Err(Error::TooLarge(Message::new("file-too-large").with("limit", limit / (1024 * 1024))))
}

/// `file:///srv/files`, or `file:files` beside where the program was started.
fn folder(url: &str) -> Result<std::path::PathBuf> {
    let unreadable = || Invalid::at("files", Message::new("files-address-unreadable")).value(url);
    match url.strip_prefix("file:") {
        Some(path) if path.starts_with('/') => {
            let parsed = url::Url::parse(url).map_err(|_| unreadable())?;
            Ok(parsed.to_file_path().map_err(|()| unreadable())?)
        }
        Some(path) if !path.is_empty() => Ok(path.into()),
        _ => Err(unreadable().into()),
    }
}

fn missing(hash: &ContentHash, error: object_store::Error) -> Error {
    match error {
        object_store::Error::NotFound { .. } => Error::not_found("file", hash),
        error => internal("reading a file", error),
    }
}

pub(super) fn internal(context: &str, error: object_store::Error) -> Error {
    Error::machine(context, &error)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANY: u64 = 1 << 30;

    fn houses() -> (tempfile::TempDir, Vec<Files>) {
        let folder = tempfile::tempdir().unwrap();
        let local = Files::open(&format!("file://{}/files", folder.path().display())).unwrap();
        (folder, vec![local, Files::in_memory()])
    }

    fn long() -> Vec<u8> {
        (0..PART as u32 * 5 / 8).flat_map(u32::to_le_bytes).collect()
    }

    #[tokio::test]
    async fn the_same_bytes_are_stored_once() {
        let (_folder, houses) = houses();
        for files in houses {
            let first = files.put(Bytes::from_static(b"linen")).await.unwrap();
            let again = files.receive(&b"linen"[..], MANY).await.unwrap();
            assert!(first.is_new && !again.is_new);
            assert_eq!((&first.hash, again.bytes), (&again.hash, 5));
            assert_eq!(files.read(&first.hash, MANY).await.unwrap(), "linen");
        }
    }

    #[tokio::test]
    async fn a_long_stream_arrives_whole_and_leaves_nothing_beside_it() {
        let (folder, houses) = houses();
        for files in houses {
            let stored = files.receive(&long()[..], MANY).await.unwrap();
            assert_eq!(stored.hash, ContentHash::of(&long()));
            assert!(stored.is_new);
            assert!(!files.receive(&long()[..], MANY).await.unwrap().is_new);
            let (length, pieces) = files.stream(&stored.hash).await.unwrap();
            let read: Vec<Bytes> = pieces.map(|piece| piece.unwrap()).collect().await;
            assert_eq!((length as usize, read.concat()), (long().len(), long()));
            let all: Vec<_> = files.each().map(|found| found.unwrap()).collect().await;
            assert_eq!(all, [(stored.hash, stored.bytes)]);
        }
        let arriving = folder.path().join("files/arriving");
        assert_eq!(std::fs::read_dir(arriving).unwrap().count(), 0);
    }

    #[tokio::test]
    async fn more_than_the_limit_is_refused_and_not_kept() {
        let (_folder, houses) = houses();
        for files in houses {
            for bytes in [vec![0; 101], long()] {
                assert!(matches!(files.receive(&bytes[..], 100).await, Err(Error::TooLarge(_))));
            }
            let past_the_first_part = files.receive(&long()[..], PART as u64 + 1).await;
            assert!(matches!(past_the_first_part, Err(Error::TooLarge(_))));
            assert_eq!(files.each().count().await, 0);
            let hash = files.put(Bytes::from(long())).await.unwrap().hash;
            assert!(matches!(files.read(&hash, 100).await, Err(Error::TooLarge(_))));
        }
    }

    #[tokio::test]
    async fn what_was_deleted_is_gone_and_may_be_deleted_again() {
        let (_folder, houses) = houses();
        for files in houses {
            let hash = files.put(Bytes::from_static(b"wool")).await.unwrap().hash;
            assert!(files.exists(&hash).await.unwrap());
            files.delete(&hash).await.unwrap();
            files.delete(&hash).await.unwrap();
            assert!(!files.exists(&hash).await.unwrap());
            assert!(matches!(files.read(&hash, MANY).await, Err(Error::NotFound { .. })));
        }
    }

    #[test]
    fn an_address_that_we_do_not_know_is_refused() {
        for wrong in ["", "file:", "http://example.org", "/srv/files", "ftp:x"] {
            assert!(Files::open(wrong).is_err(), "{wrong}");
        }
    }

    #[cfg(not(feature = "cloud"))]
    #[test]
    fn a_bucket_without_the_feature_names_the_feature() {
        let refused = Files::open("s3://bucket/prefix").unwrap_err();
        assert!(refused.to_string().contains("feature=\"cloud\""), "{refused}");
    }
}
