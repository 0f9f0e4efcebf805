//! What every room may use: small types that carry a rule each, and know nothing of rooms, engines or doors.
//!
//! To add one: a file here, parse at the door with [`crate::error::Result`], a table of examples next to it.

pub mod clock;
pub mod code;
pub mod cursor;
pub mod fold;
pub mod gtin;
pub mod id;
pub mod locale;
pub mod localised;
pub mod message;
pub mod money;
pub mod origin;
pub mod slots;
pub mod tls;
