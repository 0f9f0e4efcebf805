//! A picture in some twenty-five bytes, shown while the real one is on its way (ThumbHash by Evan Wallace).

use super::{Bitmap, resize};
use crate::error::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A ThumbHash, as Base64 without padding: small enough to stand in a page's attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct ThumbHash(String);

impl ThumbHash {
    /// Of a picture of any size.
    pub fn of(bitmap: &Bitmap) -> Result<ThumbHash> {
        let small = resize::within(bitmap, 100)?;
        let opaque = |p: &[u8]| [p[0], p[1], p[2], p.get(3).copied().unwrap_or(u8::MAX)];
        let rgba: Vec<u8> = small.pixels.chunks_exact(small.channels()).flat_map(opaque).collect();
        let hash = thumbhash::rgba_to_thumb_hash(small.width as usize, small.height as usize, &rgba);
        Ok(ThumbHash(STANDARD_NO_PAD.encode(hash)))
    }

    /// One that was kept as text; what is none gives no colour.
    pub fn kept(text: impl Into<String>) -> ThumbHash {
        ThumbHash(text.into())
    }

    /// As it stands in a page.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The average colour as CSS, `#a1b2c3`: what a page shows before any script runs.
    pub fn average(&self) -> Option<String> {
        let bytes = STANDARD_NO_PAD.decode(&self.0).ok()?;
        let (r, g, b, _) = thumbhash::thumb_hash_to_average_rgba(&bytes).ok()?;
        let [r, g, b] = [r, g, b].map(|channel| (channel.clamp(0.0, 1.0) * 255.0).round() as u8);
        Some(format!("#{r:02x}{g:02x}{b:02x}"))
    }
}

impl fmt::Display for ThumbHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_remembers_the_colour() {
        let green = Bitmap::rgb(300, 400, [40, 160, 80].repeat(300 * 400));
        let hash = ThumbHash::of(&green).unwrap();
        assert!(hash.as_str().len() < 40);
        let colour = u32::from_str_radix(&hash.average().unwrap()[1..], 16).unwrap();
        for (is, was) in [(colour >> 16, 40), (colour >> 8 & 255, 160), (colour & 255, 80)] {
            assert!(is.abs_diff(was) < 12, "{hash}: {colour:06x}");
        }
    }
}
