//! One-time codes by time (RFC 6238): SHA-1, six digits, thirty seconds, as every authenticator app reads them.
//!
//! # Why
//! The whole of it is one HMAC and a remainder, and the HMAC is the one that TLS uses here; a library for it would be
//! longer than this file.

use crate::kernel::clock::Time;
use ring::hmac;

/// How long a code holds, in seconds.
pub const STEP: i64 = 30;
/// How many steps a clock may be off, to either side.
const SKEW: i64 = 1;
/// RFC 4226 asks for 160 bits.
const BYTES: usize = 20;
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// What a person's app and the house both know.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(Vec<u8>);

impl Key {
    /// A new one, by chance.
    pub fn new() -> Key {
        Key(rand::random::<[u8; BYTES]>().to_vec())
    }

    /// As it is sealed.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// From what was sealed.
    pub fn of(bytes: Vec<u8>) -> Key {
        Key(bytes)
    }

    /// As people type it into an app that cannot see: in groups of four.
    pub fn typed(&self) -> String {
        let text = base32(&self.0);
        text.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
    }

    /// As an app reads it from a picture.
    pub fn address(&self, house: &str, account: &str) -> String {
        let encode = |text: &str| {
            let encoded: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
            encoded.replace('+', "%20")
        };
        let (house, account) = (encode(house), encode(account));
        format!(
            "otpauth://totp/{house}:{account}?secret={}&issuer={house}&algorithm=SHA1&digits=6&period={STEP}",
            base32(&self.0)
        )
    }

    /// The code of a step (RFC 4226, 5.3).
    pub fn code(&self, step: i64) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &self.0);
        let hash = hmac::sign(&key, &step.to_be_bytes());
        let hash = hash.as_ref();
        let at = usize::from(hash[hash.len() - 1] & 0xf);
        let number = u32::from_be_bytes([hash[at] & 0x7f, hash[at + 1], hash[at + 2], hash[at + 3]]);
        format!("{:06}", number % 1_000_000)
    }

    /// The step that a code belongs to, if it is one of now or of its neighbours.
    pub fn step_of(&self, code: &str, now: Time) -> Option<i64> {
        let here = step(now);
        // All are compared, so that the time does not tell which it was.
        let is_it = |step: &i64| super::secret::same(&self.code(*step), code);
        (here - SKEW..=here + SKEW).fold(None, |found, step| if is_it(&step) { Some(step) } else { found })
    }
}

impl Default for Key {
    fn default() -> Self {
        Key::new()
    }
}

/// A key is never shown by accident.
impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// The step of a moment.
pub fn step(at: Time) -> i64 {
    at.timestamp().div_euclid(STEP)
}

/// RFC 4648 without padding.
pub fn base32(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(char::from(BASE32[(held >> bits) as usize & 31]));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(char::from(BASE32[(held << (5 - bits)) as usize & 31]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn the_codes_are_those_of_the_rfc() {
        let key = Key::of(b"12345678901234567890".to_vec());
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            let at = DateTime::from_timestamp(seconds, 0).unwrap();
            assert_eq!(key.code(step(at)), code, "{seconds}");
            assert_eq!(key.step_of(code, at), Some(step(at)));
            assert_eq!(key.step_of(code, at + chrono::Duration::seconds(STEP)), Some(step(at)));
            assert_eq!(key.step_of(code, at + chrono::Duration::seconds(3 * STEP)), None);
        }
    }

    #[test]
    fn a_key_is_written_as_apps_read_it() {
        for (plain, encoded) in [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foobar", "MZXW6YTBOI")] {
            assert_eq!(base32(plain.as_bytes()), encoded);
        }
        let key = Key::of(b"12345678901234567890".to_vec());
        assert_eq!(key.typed(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        let address = key.address("Selvedge", "ana@loom.example");
        assert!(
            address.starts_with("otpauth://totp/Selvedge:ana%40loom.example?secret=GEZDGNBV"),
            "{address}"
        );
    }
}
