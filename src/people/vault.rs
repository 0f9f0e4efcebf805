//! What the house must be able to read again and nobody else may: sealed with a key that is not in the database.
//!
//! # Why
//! A copy of the database alone opens no second factor. The key is the operator's (`SELVEDGE_SECRET`, the same on every
//! node) or else lies in the data folder, made the first time. Each purpose has a key of its own, so that nothing sealed
//! for one is taken for another.

use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::clock::Time;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::Duration;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::sync::OnceLock;

/// The house's key.
#[derive(Clone)]
pub struct Vault([u8; 32]);

#[derive(Default)]
struct Shelf(OnceLock<Vault>);

const NONCE: usize = 12;

/// Something that holds until a moment.
#[derive(Serialize, Deserialize)]
struct Ticket<T> {
    until: Time,
    holds: T,
}

impl Vault {
    /// The vault of a house.
    ///
    /// # Errors
    /// If the key in the data folder can be neither read nor made.
    pub fn of(app: &App) -> Result<Vault> {
        let shelf = app.slots.get::<Shelf>();
        if let Some(vault) = shelf.0.get() {
            return Ok(vault.clone());
        }
        let secret = match app.config.secret.text() {
            Some(secret) => secret.as_bytes().to_vec(),
            None => of_folder(&app.config.data)?,
        };
        let vault = Vault(blake3::derive_key("selvedge 2026 vault of the house", &secret));
        Ok(shelf.0.get_or_init(|| vault).clone())
    }

    fn key(&self, purpose: &str) -> LessSafeKey {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(purpose.as_bytes());
        let key = UnboundKey::new(&CHACHA20_POLY1305, hasher.finalize().as_bytes());
        LessSafeKey::new(key.expect("a hash has as many bytes as a key"))
    }

    /// Seals something for a purpose.
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> String {
        let nonce: [u8; NONCE] = rand::random();
        let mut sealed = plain.to_vec();
        self.key(purpose)
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut sealed)
            .expect("what is sealed is short");
        URL_SAFE_NO_PAD.encode([&nonce[..], &sealed].concat())
    }

    /// Opens what [`Vault::seal`] sealed for the same purpose with the same key.
    pub fn open(&self, purpose: &str, sealed: &str) -> Option<Vec<u8>> {
        let mut bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        if bytes.len() < NONCE {
            return None;
        }
        let mut sealed = bytes.split_off(NONCE);
        let nonce = Nonce::try_assume_unique_for_key(&bytes).ok()?;
        let plain = self.key(purpose).open_in_place(nonce, Aad::empty(), &mut sealed).ok()?;
        Some(plain.to_vec())
    }

    /// A ticket that somebody carries between two requests: they can neither read nor change it.
    pub fn ticket<T: Serialize>(&self, purpose: &str, holds: T, now: Time, minutes: i64) -> String {
        let ticket = Ticket { until: now + Duration::minutes(minutes), holds };
        self.seal(purpose, &serde_json::to_vec(&ticket).expect("tickets are plain data"))
    }

    /// What a ticket holds, while it lasts.
    pub fn redeem<T: DeserializeOwned>(&self, purpose: &str, ticket: &str, now: Time) -> Option<T> {
        let ticket: Ticket<T> = serde_json::from_slice(&self.open(purpose, ticket)?).ok()?;
        (now < ticket.until).then_some(ticket.holds)
    }
}

/// The key in the data folder; made the first time, and readable to its owner only.
fn of_folder(data: &Path) -> Result<Vec<u8>> {
    let path = data.join("secret.key");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(&path) {
        Ok(mut file) => {
            file.write_all(&rand::random::<[u8; 32]>())?;
            file.sync_all()?;
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error.into()),
    }
    let key = std::fs::read(&path)?;
    if key.len() == 32 { Ok(key) } else { Err(Error::internal("secret.key", "it is not 32 bytes long")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::clock::Clock;

    #[test]
    fn what_is_sealed_opens_with_its_own_key_and_purpose_only() {
        let (ours, theirs) = (Vault([1; 32]), Vault([2; 32]));
        let sealed = ours.seal("factor", b"linen");
        assert_ne!(sealed, ours.seal("factor", b"linen"));
        assert_eq!(ours.open("factor", &sealed).as_deref(), Some(&b"linen"[..]));
        let mut changed = sealed.clone().into_bytes();
        changed[20] = if changed[20] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        for (vault, purpose, text) in [
            (&theirs, "factor", &*sealed),
            (&ours, "ticket", &sealed),
            (&ours, "factor", &changed),
            (&ours, "factor", "x"),
        ] {
            assert_eq!(vault.open(purpose, text), None, "{purpose} {text}");
        }
    }

    #[test]
    fn a_ticket_holds_for_its_minutes() {
        let (vault, clock) = (Vault([1; 32]), Clock::real());
        let ticket = vault.ticket("door", ("ana", 7), clock.now(), 5);
        assert_eq!(vault.redeem("door", &ticket, clock.now()), Some(("ana".to_owned(), 7)));
        clock.advance(Duration::minutes(6));
        assert_eq!(vault.redeem::<(String, i64)>("door", &ticket, clock.now()), None);
    }

    #[test]
    fn the_key_of_a_folder_is_made_once() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(of_folder(folder.path()).unwrap(), of_folder(folder.path()).unwrap());
    }
}
