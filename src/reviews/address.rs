//! An e-mail address, kept only as a keyed hash: enough to find a person's reviews again, too little to write to them.

use crate::error::Result;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::path::Path;

/// The house's own key for addresses.
pub struct AddressKey([u8; 32]);

impl AddressKey {
    /// The key in the data folder; made the first time.
    pub fn open(data: &Path) -> Result<AddressKey> {
        let path = data.join("address.key");
        if let Some(key) = std::fs::read(&path).ok().and_then(|bytes| bytes.try_into().ok()) {
            return Ok(AddressKey(key));
        }
        let key: [u8; 32] = rand::random();
        write_private(&path, &key)?;
        Ok(AddressKey(key))
    }

    /// The hash of an address; how it is cased does not matter.
    pub fn hash(&self, address: &str) -> String {
        let mut mac = <Hmac<Sha256>>::new_from_slice(&self.0).expect("a key of any length will do");
        mac.update(address.trim().to_lowercase().as_bytes());
        mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Only its owner may read it.
fn write_private(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    std::io::Write::write_all(&mut options.open(path)?, bytes)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_again_in_its_own_house_only() {
        let (ours, theirs) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let hash = |folder: &Path, address| AddressKey::open(folder).unwrap().hash(address);
        assert_eq!(hash(ours.path(), "Jana@Example.com"), hash(ours.path(), " jana@example.com "));
        assert_ne!(hash(ours.path(), "jana@example.com"), hash(theirs.path(), "jana@example.com"));
        assert!(!hash(ours.path(), "jana@example.com").contains("jana"));
    }
}
