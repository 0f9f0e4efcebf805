//! What a file is, from its first bytes; its name and what its sender says of it do not count.

use super::limits::refuse;
use crate::error::Result;
use crate::kernel::message::Message;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A kind of file that we keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "each is its own name")]
pub enum Kind {
    Jpeg,
    Png,
    WebP,
    Gif,
    Bmp,
    Tiff,
    Mp4,
    WebM,
    Pdf,
}

impl Kind {
    /// Looks at the first bytes (64 are enough); what we cannot take is refused with what to do instead.
    pub fn sniff(bytes: &[u8]) -> Result<Kind> {
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Ok(Kind::Jpeg),
            [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Ok(Kind::Png),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Kind::WebP),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Ok(Kind::Gif),
            [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Ok(Kind::Tiff),
            [b'%', b'P', b'D', b'F', b'-', ..] => Ok(Kind::Pdf),
            [0x1A, 0x45, 0xDF, 0xA3, ..] if holds(bytes, b"webm") => Ok(Kind::WebM),
            [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => by_brand(brand),
            [b'B', b'M', ..] if is_bmp(bytes) => Ok(Kind::Bmp),
            [] => Err(refuse(Message::new("media-file-empty"))),
            _ => Err(refuse(Message::new("media-kind-unknown"))),
        }
    }

    /// One that renditions are made of.
    pub fn is_picture(self) -> bool {
        !self.is_video() && self != Kind::Pdf
    }

    /// One that plays.
    pub fn is_video(self) -> bool {
        matches!(self, Kind::Mp4 | Kind::WebM)
    }

    /// The media type to serve it with.
    pub fn mime(self) -> &'static str {
        match self {
            Kind::Jpeg => "image/jpeg",
            Kind::Png => "image/png",
            Kind::WebP => "image/webp",
            Kind::Gif => "image/gif",
            Kind::Bmp => "image/bmp",
            Kind::Tiff => "image/tiff",
            Kind::Mp4 => "video/mp4",
            Kind::WebM => "video/webm",
            Kind::Pdf => "application/pdf",
        }
    }

    /// The usual end of a file's name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Kind::Jpeg => "jpg",
            Kind::Png => "png",
            Kind::WebP => "webp",
            Kind::Gif => "gif",
            Kind::Bmp => "bmp",
            Kind::Tiff => "tiff",
            Kind::Mp4 => "mp4",
            Kind::WebM => "webm",
            Kind::Pdf => "pdf",
        }
    }
}

/// ISO base media files share their first bytes; the brand tells a film from a phone's photo.
fn by_brand(brand: &[u8]) -> Result<Kind> {
    match brand.get(..4).unwrap_or_default() {
        b"heic" | b"heix" | b"hevc" | b"mif1" | b"msf1" | b"avif" | b"avis" => {
            Err(refuse(Message::new("media-kind-heif")))
        }
        b"isom" | b"iso2" | b"iso4" | b"iso5" | b"iso6" | b"mp41" | b"mp42" | b"avc1" | b"M4V " | b"M4VP"
        | b"qt  " | b"mmp4" | b"dash" | b"MSNV" => Ok(Kind::Mp4),
        _ => Err(refuse(Message::new("media-kind-unknown"))),
    }
}

/// A bitmap's two letters begin many a text too: its header must have a known length.
fn is_bmp(bytes: &[u8]) -> bool {
    bytes.get(14..18).is_some_and(|size| matches!(size, [12 | 40 | 52 | 56 | 108 | 124, 0, 0, 0]))
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.get(..64).unwrap_or(bytes).windows(word.len()).any(|w| w == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_tell() {
        let bmp = [&b"BM"[..], &[0; 12], &[40, 0, 0, 0]].concat();
        let webm = [&[0x1A, 0x45, 0xDF, 0xA3][..], b"\x9fB\x86\x81\x01B\x82\x84webm"].concat();
        let table: [(&[u8], Option<Kind>); 14] = [
            (b"\xFF\xD8\xFF\xE0", Some(Kind::Jpeg)),
            (b"\x89PNG\r\n\x1a\n", Some(Kind::Png)),
            (b"RIFF\0\0\0\0WEBPVP8 ", Some(Kind::WebP)),
            (b"GIF89a", Some(Kind::Gif)),
            (b"II*\0", Some(Kind::Tiff)),
            (&bmp, Some(Kind::Bmp)),
            (b"\0\0\0\x18ftypmp42", Some(Kind::Mp4)),
            (&webm, Some(Kind::WebM)),
            (b"%PDF-1.7", Some(Kind::Pdf)),
            (b"\0\0\0\x18ftypheic", None),
            (b"BMW is a car, not a bitmap", None),
            (b"<svg xmlns='http://www.w3.org/2000/svg'>", None),
            (b"MZ\x90\0", None),
            (b"", None),
        ];
        for (bytes, kind) in table {
            assert_eq!(Kind::sniff(bytes).ok(), kind, "{bytes:?}");
        }
    }
}
