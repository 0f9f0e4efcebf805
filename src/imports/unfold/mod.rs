//! What is folded into something else is unfolded: the sheets of a workbook, the records of a JSON list, the files of an
//! archive. What comes of it lies in a folder of the run's own ([`folder`]) and is read like any other file; each record
//! still says where it stood in what it came from.
//!
//! To add a container: recognise it by its first bytes in [`Container::of`], and unfold it in [`sources`].
//!
//! # Why
//! Every reader could learn to open workbooks; then each would know five containers, and a reader that goes twice over
//! its file would inflate it twice. Plain text in a folder costs a pass at the speed of the disk, is never whole in
//! memory, and what is wrong with the container is known before anything was read.

mod archive;
mod cell;
mod chart;
mod folder;
mod items;
mod json;
mod table;
mod workbook;

pub use archive::unpack;
pub use folder::Folder;

use super::ledger::Ledger;
use super::source::Source;
use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// What stands between a container and what it holds, in names: `goods.xlsx › Shirts`.
pub const WITHIN: &str = " › ";

/// What a file is folded into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Container {
    /// A workbook of our days: an archive with sheets in it.
    Workbook,
    /// A ZIP archive.
    Archive,
    /// An old workbook, or one behind a password.
    Compound,
    /// Bytes that are no text: a picture, a film, a program.
    Binary,
}

impl Container {
    /// What a file is folded into, by its first bytes; none if it is plain text.
    pub fn of(path: &Path) -> std::io::Result<Option<Container>> {
        let mut first = Vec::new();
        File::open(path)?.take(4096).read_to_end(&mut first)?;
        Ok(match first.as_slice() {
            [b'P', b'K', 3, 4, ..] if workbook::is_one(path) => Some(Container::Workbook),
            [b'P', b'K', 3 | 5, 4 | 6, ..] => Some(Container::Archive),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Some(Container::Compound),
            bytes if is_binary(bytes) => Some(Container::Binary),
            _ => None,
        })
    }
}

/// Whether bytes are no text in any encoding: marks of files that are not, or many letters that nobody writes.
fn is_binary(bytes: &[u8]) -> bool {
    const MARKS: [&[u8]; 6] = [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"%PDF-", b"\x1F\x8B", b"\x7FELF"];
    let unwritten = bytes.iter().filter(|b| matches!(b, 1..=8 | 14..=26 | 28..=31)).count();
    MARKS.iter().any(|mark| bytes.starts_with(mark)) || unwritten * 20 > bytes.len()
}

/// The texts in a file: itself, or what is unfolded of it. What is to be said about it goes to the ledger.
pub fn sources(path: &Path, name: &str, folder: &Folder, ledger: &mut Ledger) -> Result<Vec<Source>> {
    let container = Container::of(path).map_err(|e| refused(name, &e))?;
    match container {
        Some(Container::Workbook) => workbook::unfold(path, name, folder, ledger),
        Some(Container::Compound) => Err(refuse(name, Message::new("import-workbook-old-or-locked"))),
        Some(Container::Archive | Container::Binary) => {
            Err(refuse(name, Message::new("import-file-no-text")))
        }
        None => {
            let source = Source::open(path, name)?;
            let unfolded = match chart::unfold(&source, folder, ledger)? {
                None => json::unfold(&source, folder)?,
                found => found,
            };
            Ok(vec![unfolded.unwrap_or(source)])
        }
    }
}

/// A file that cannot be taken, and why; the message names it.
fn refuse(name: &str, message: Message) -> Error {
    Invalid::at("path", message.with("file", name)).value(name).into()
}

/// A file that breaks off, or is not what it says.
fn refused(name: &str, error: &dyn std::fmt::Display) -> Error {
    refuse(name, Message::new("import-file-unreadable").with("reason", error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_first_bytes_say() {
        let folder = tempfile::tempdir().unwrap();
        let of = |bytes: &[u8]| {
            let path = folder.path().join("goods.csv");
            std::fs::write(&path, bytes).unwrap();
            Container::of(&path).unwrap()
        };
        assert_eq!(of(b"sku;name\n1;Shirt\n"), None);
        assert_eq!(of("sku;name\n1;Größe\n".as_bytes()), None);
        assert_eq!(of(b""), None);
        assert_eq!(of(b"s\0k\0u\0,\0n\0"), None);
        assert_eq!(of(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Some(Container::Binary));
        assert_eq!(of(b"PK\x03\x04 nothing that an archive has"), Some(Container::Archive));
        assert_eq!(of(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on"), Some(Container::Compound));
    }
}
