//! What a picture says of itself before a pixel is decoded.

use super::exif::Camera;
use super::limits::{Limits, refuse};
use super::provenance::DigitalSource;
use super::{Kind, jpeg};
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use image::metadata::Orientation;
use image::{ExtendedColorType, ImageDecoder, ImageFormat, ImageReader};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::io::Cursor;

/// How the pixels of a file are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum ColourModel {
    /// Lightness only.
    Grey,
    /// Red, green, blue (also by palette, or as luma and chroma).
    Rgb,
    /// Printing inks.
    Cmyk,
}

/// Read from the first pages of a file.
#[derive(Debug)]
pub(super) struct Header {
    pub kind: Kind,
    /// As stored, before it is turned upright.
    pub width: u32,
    pub height: u32,
    pub orientation: Orientation,
    pub colour: ColourModel,
    pub bit_depth: u8,
    pub icc: Option<Vec<u8>>,
    pub camera: Camera,
    pub source: Option<DigitalSource>,
}

impl Header {
    /// Reads and checks; nothing that breaks a limit gets further than this.
    pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Header> {
        limits.check_bytes(bytes.len() as u64)?;
        let header = match Kind::sniff(bytes)? {
            Kind::Jpeg => jpeg::header(bytes)?,
            kind if kind.is_picture() => other(kind, bytes, limits)?,
            _ => return Err(refuse(Message::new("media-not-a-picture"))),
        };
        limits.check_header(&header)?;
        Ok(header)
    }

    /// Width and height once it is upright.
    pub(super) fn upright(&self) -> (u32, u32) {
        if self.lies_on_its_side() { (self.height, self.width) } else { (self.width, self.height) }
    }

    pub(super) fn lies_on_its_side(&self) -> bool {
        use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
        matches!(self.orientation, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH)
    }
}

/// The reader of `image` for any kind but JPEG, with our limits in force.
pub(super) fn open<'a>(kind: Kind, bytes: &'a [u8], limits: &Limits) -> Result<impl ImageDecoder + 'a> {
    let format = match kind {
        Kind::Png => ImageFormat::Png,
        Kind::WebP => ImageFormat::WebP,
        Kind::Gif => ImageFormat::Gif,
        Kind::Bmp => ImageFormat::Bmp,
        _ => ImageFormat::Tiff,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut allowed = image::Limits::no_limits();
    allowed.max_alloc = Some(limits.memory);
    reader.limits(allowed);
    reader.into_decoder().map_err(broken)
}

fn other(kind: Kind, bytes: &[u8], limits: &Limits) -> Result<Header> {
    let mut decoder = open(kind, bytes, limits)?;
    let (width, height) = decoder.dimensions();
    let xmp = decoder.xmp_metadata().ok().flatten();
    let exif = if kind == Kind::Tiff { Some(bytes.to_vec()) } else { decoder.exif_metadata().ok().flatten() };
    let (colour, bit_depth) = describe(decoder.original_color_type());
    Ok(Header {
        kind,
        width,
        height,
        orientation: decoder.orientation().unwrap_or(Orientation::NoTransforms),
        colour,
        bit_depth,
        icc: decoder.icc_profile().ok().flatten(),
        camera: Camera::read(exif, xmp.as_deref()),
        source: xmp.as_deref().and_then(DigitalSource::in_xmp),
    })
}

fn describe(colour: ExtendedColorType) -> (ColourModel, u8) {
    use ExtendedColorType::{Cmyk8, Cmyk16, L1, L2, L4, L8, L16, La1, La2, La4, La8, La16};
    let model = match colour {
        Cmyk8 | Cmyk16 => ColourModel::Cmyk,
        L1 | L2 | L4 | L8 | L16 | La1 | La2 | La4 | La8 | La16 => ColourModel::Grey,
        _ => ColourModel::Rgb,
    };
    let channels = u16::from(colour.channel_count()).max(1);
    (model, (colour.bits_per_pixel() / channels) as u8)
}

/// What a decoder says, in our words; what it said in its own goes to the log.
pub(super) fn broken(error: image::ImageError) -> Error {
    tracing::debug!(%error, "a picture cannot be read");
    match error {
        image::ImageError::Unsupported(_) => refuse(Message::new("media-picture-unusual")),
        image::ImageError::Limits(_) => refuse(Message::new("media-picture-needs-too-much")),
        _ => refuse(Message::new("media-picture-broken")),
    }
}
