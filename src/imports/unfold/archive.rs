//! The files of a ZIP archive, unpacked into the folder of the run and read like any folder.
//!
//! An archive is somebody else's word about paths and sizes, so neither is believed: paths are rebuilt step by step, and
//! bytes are counted as they come.

use super::{Container, Folder, refuse, refused};
use crate::error::Result;
use crate::imports::draft::Place;
use crate::imports::ledger::Ledger;
use crate::kernel::message::Message;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// What an archive may hold.
struct Limits {
    files: usize,
    one: u64,
    all: u64,
    /// How many times larger than the archive all of it may be, beyond a small amount.
    times: u64,
}

/// A card of photos and its catalogue go through; a file that swells without end does not.
const LIMITS: Limits = Limits { files: 20_000, one: 4 << 30, all: 32 << 30, times: 200 };
/// What even a small archive may hold.
const SMALL: u64 = 64 << 20;

/// Unpacks an archive; where its files lie, or none if it is no archive.
pub fn unpack(path: &Path, name: &str, folder: &Folder, ledger: &mut Ledger) -> Result<Option<PathBuf>> {
    match Container::of(path) {
        Ok(Some(Container::Archive)) => {}
        _ => return Ok(None),
    }
    let to = folder.fresh();
    unpack_within(path, name, &to, ledger, &LIMITS)?;
    Ok(Some(to))
}

fn unpack_within(path: &Path, name: &str, to: &Path, ledger: &mut Ledger, limits: &Limits) -> Result<()> {
    let file = File::open(path)?;
    let most = limits.all.min(SMALL.max(file.metadata()?.len().saturating_mul(limits.times)));
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|e| refused(name, &e))?;
    let too_large = || refuse(name, Message::new("import-unfolds-too-large"));
    if archive.len() > limits.files {
        let message = Message::new("import-too-many-files").with("limit", limits.files);
        return Err(refuse(name, message));
    }
    std::fs::create_dir_all(to)?;
    let mut left = most;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|e| refused(name, &e))?;
        if entry.is_dir() {
            continue;
        }
        let inner = match entry.name() {
            Ok(name) => name.into_owned(),
            Err(_) => String::from_utf8_lossy(entry.name_raw()).into_owned(),
        };
        let Some(inside) = within(&inner) else {
            let message = Message::new("import-path-climbs-out").with("path", inner);
            return Err(refuse(name, message));
        };
        if entry.is_symlink() {
            pass_over(ledger, name, &inner, "import-link-in-archive");
            continue;
        }
        let target = to.join(inside);
        std::fs::create_dir_all(target.parent().unwrap_or(to))?;
        let limit = left.min(limits.one);
        let mut out = BufWriter::new(File::create(&target)?);
        let mut bytes = entry.take(limit + 1);
        let written = std::io::copy(&mut bytes, &mut out).map_err(|e| refused(name, &e))?;
        out.flush()?;
        if written > limit {
            return Err(too_large());
        }
        left -= written;
        if Container::of(&target)? == Some(Container::Archive) {
            std::fs::remove_file(&target)?;
            pass_over(ledger, name, &inner, "import-archive-in-archive");
        }
    }
    Ok(())
}

fn pass_over(ledger: &mut Ledger, name: &str, inner: &str, why: &'static str) {
    let place = Place { file: name.to_owned(), line: None };
    ledger.find(&place, "file", inner, Message::new(why).with("path", inner));
}

/// A path of an archive as one below a folder; none if it leads out of it, however it is written.
fn within(name: &str) -> Option<PathBuf> {
    let name = name.replace('\\', "/");
    let drive = name.as_bytes().get(1) == Some(&b':');
    let is_step = |step: &&str| !matches!(*step, "" | ".");
    let steps: Vec<&str> = name.split('/').filter(is_step).collect();
    let climbs = name.starts_with('/') || drive || steps.contains(&"..") || name.contains('\0');
    (!climbs && !steps.is_empty()).then(|| steps.iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use zip::{ZipWriter, write::SimpleFileOptions};

    type Fill = fn(&mut ZipWriter<File>);

    fn unpacked(limits: &Limits, fill: Fill) -> (Result<Vec<String>>, u64) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("in.zip");
        let mut zip = ZipWriter::new(File::create(&path).unwrap());
        fill(&mut zip);
        zip.finish().unwrap();
        let mut ledger = Ledger::default();
        let to = folder.path().join("out");
        let done = unpack_within(&path, "in.zip", &to, &mut ledger, limits);
        let names = || crate::imports::gather::gather(&[to]).unwrap();
        let found = done.map(|()| names().catalogues.into_iter().map(|(_, name, _)| name).collect());
        (found, ledger.found)
    }

    fn file(zip: &mut ZipWriter<File>, name: &str, bytes: &[u8]) {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }

    #[test]
    fn files_of_an_archive_lie_in_a_folder() {
        let (found, told) = unpacked(&LIMITS, |zip| {
            file(zip, "a/goods.csv", b"sku,name\n");
            file(zip, "./b\\more.csv", b"sku,name\n");
            file(zip, "inner.zip", b"PK\x05\x06");
            zip.add_symlink("link.csv", "/etc/passwd", SimpleFileOptions::default()).unwrap();
        });
        assert_eq!((found.unwrap(), told), (vec!["a/goods.csv".to_owned(), "b/more.csv".into()], 2));
    }

    #[test]
    fn paths_that_climb_out_are_refused() {
        for name in ["../x", "a/../../x", "/etc/x", "..\\x", "C:\\x", "C:x", "a\0b", "", "./"] {
            assert_eq!(within(name), None, "{name}");
        }
        assert_eq!(within("a/./b.csv"), Some(PathBuf::from("a/b.csv")));
    }

    #[test]
    fn an_archive_larger_than_it_looks_is_refused() {
        let small = Limits { files: 2, one: 1_000, all: 1_500, times: 200 };
        let key = |fill: Fill| unpacked(&small, fill).0.unwrap_err().fields()[0].message.key;
        assert_eq!(key(|zip| file(zip, "a", &[b'x'; 1_001])), "import-unfolds-too-large");
        let two: Fill = |zip| {
            file(zip, "a", &[b'x'; 900]);
            file(zip, "b", &[b'x'; 900]);
        };
        assert_eq!(key(two), "import-unfolds-too-large");
        let three: Fill = |zip| ["a", "b", "c"].iter().for_each(|name| file(zip, name, b"x"));
        assert_eq!(key(three), "import-too-many-files");
        assert_eq!(key(|zip| file(zip, "../a", b"x")), "import-path-climbs-out");
    }
}
