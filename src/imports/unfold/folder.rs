//! The folder of a run: what is unfolded lies there, and goes with it.

use crate::error::Result;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder that forgets itself. What a killed process left behind goes when the next one opens.
pub struct Folder {
    path: PathBuf,
    made: AtomicU32,
    _lock: File,
}

const PREFIX: &str = "unfolded-";
const LOCK: &str = "lock";

impl Folder {
    /// An empty folder within another.
    pub fn open(within: &Path) -> Result<Folder> {
        std::fs::create_dir_all(within)?;
        remove_orphans(within)?;
        let path = within.join(format!("{PREFIX}{}", uuid::Uuid::now_v7().simple()));
        let lock = File::create(path.with_extension(LOCK))?;
        lock.lock()?;
        std::fs::create_dir(&path)?;
        Ok(Folder { path, made: AtomicU32::new(0), _lock: lock })
    }

    /// A path in it that nothing has yet.
    pub fn fresh(&self) -> PathBuf {
        self.path.join(self.made.fetch_add(1, Ordering::Relaxed).to_string())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        remove(&self.path);
    }
}

fn remove(path: &Path) {
    // Whatever cannot go now goes when the next folder opens.
    let _ = std::fs::remove_dir_all(path);
    let _ = std::fs::remove_file(path.with_extension(LOCK));
}

/// Removes folders whose process has ended without a word: nobody holds their lock any more.
fn remove_orphans(within: &Path) -> Result<()> {
    for entry in std::fs::read_dir(within)? {
        let path = entry?.path();
        if !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(PREFIX)) {
            continue;
        }
        // The lock is made and held before the folder, so one that nobody holds is nobody's.
        let is_held = File::open(path.with_extension(LOCK)).is_ok_and(|lock| lock.try_lock().is_err());
        if !is_held {
            remove(&path.with_extension(""));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_killed_process_left_goes_and_what_is_in_use_stays() {
        let within = tempfile::tempdir().unwrap();
        let left = within.path().join("unfolded-1");
        std::fs::create_dir_all(left.join("deep")).unwrap();
        std::fs::write(left.join("deep/file"), "left").unwrap();
        std::fs::write(within.path().join("unfolded-1.lock"), "").unwrap();
        let first = Folder::open(within.path()).unwrap();
        std::fs::write(first.fresh(), "in use").unwrap();
        let second = Folder::open(within.path()).unwrap();
        assert!(!left.exists() && first.path.join("0").exists() && second.fresh() != first.fresh());
        drop((first, second));
        assert_eq!(std::fs::read_dir(within.path()).unwrap().count(), 0);
    }
}
