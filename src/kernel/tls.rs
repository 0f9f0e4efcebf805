//! Which cryptography TLS speaks with.
//!
//! # Why
//! The libraries that speak TLS can each bring a provider of their own. One is enough, and the database's is there
//! anyway: it is chosen once for the process, before anything connects.

/// Chooses ring for whoever connects; a choice that was made before stays.
pub fn choose() {
    // Somebody was quicker: it is the same choice.
    let _ = rustls::crypto::ring::default_provider().install_default();
}
