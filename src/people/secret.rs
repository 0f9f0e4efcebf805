//! Secrets: made by chance, shown once, kept as a hash.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// A new secret of 256 bits, as 43 characters that fit into an address.
pub fn new() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// What is kept of a secret. It has 256 bits of chance, so a fast hash is enough; passwords need another (`password`).
pub fn hash(secret: &str) -> String {
    blake3::derive_key("selvedge 2026 secret of a token or session", secret.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A second secret that follows from a first, for one purpose: a form's token follows from the session.
pub fn derived(secret: &str, purpose: &str) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("selvedge 2026 derived secret");
    hasher.update(purpose.as_bytes()).update(&[0]).update(secret.as_bytes());
    URL_SAFE_NO_PAD.encode(hasher.finalize().as_bytes())
}

/// Whether two secrets are the same, in a time that does not tell where they differ.
pub fn same(one: &str, other: &str) -> bool {
    subtle::ConstantTimeEq::ct_eq(one.as_bytes(), other.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_differ_and_their_hashes_do_not_tell_them() {
        let (a, b) = (new(), new());
        assert_ne!(a, b);
        assert_eq!((a.len(), hash(&a).len()), (43, 64));
        assert_ne!(derived(&a, "form"), derived(&a, "other"));
        assert!(same(&derived(&a, "form"), &derived(&a, "form")));
        assert!(!same("a", "b") && !same("a", "ab"));
    }
}
