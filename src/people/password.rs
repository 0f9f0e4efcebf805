//! Passwords: argon2id with the parameters that OWASP asks for at least (19 MiB, two passes, one lane).

use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};

/// Shortest and longest password, in characters.
pub const LENGTH: (usize, usize) = (10, 200);

/// Hashes a password that a person chose.
///
/// # Errors
/// Shorter or longer than [`LENGTH`].
pub async fn hash(password: &str) -> Result<String> {
    let length = password.chars().count();
    if length < LENGTH.0 {
        return Err(Invalid::at("password", Message::new("password-too-short").with("min", LENGTH.0)).into());
    }
    if length > LENGTH.1 {
        return Err(Invalid::at("password", Message::new("password-too-long").with("max", LENGTH.1)).into());
    }
    let password = password.to_owned();
    let hashed = tokio::task::spawn_blocking(move || {
        Argon2::default().hash_password(password.as_bytes()).map(|hash: PasswordHash| hash.to_string())
    });
    let hashed = hashed.await.map_err(|e| Error::internal("hashing a password", e))?;
    hashed.map_err(|e| Error::internal("hashing a password", e))
}

/// Whether it is the password. Without a hash the same work is done, so that the time does not tell who is here.
pub async fn is_right(password: &str, hash: Option<String>) -> bool {
    /// Of a password that nobody has.
    const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2VsdmVkZ2UtaGFzLW5vYm9keQ$2Lm2kCsTqNyAD0uVmZTj0nG8LWYyf9q1VZ2Oo9sIgcM";
    let password: String = password.chars().take(LENGTH.1 + 1).collect();
    let is_somebody = hash.is_some();
    let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
    let verified = tokio::task::spawn_blocking(move || {
        PasswordHash::new(&hash)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    });
    verified.await.unwrap_or(false) && is_somebody
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_known_by_its_hash() {
        let hashed = hash("linen and cotton").await.unwrap();
        assert!(hashed.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hashed}");
        assert!(is_right("linen and cotton", Some(hashed.clone())).await);
        assert!(!is_right("linen and wool", Some(hashed)).await);
        assert!(!is_right("linen and cotton", None).await);
        assert!(hash("short").await.is_err());
    }
}
