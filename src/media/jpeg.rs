//! Reading JPEG: at a fraction of its size where that is enough, and with printing inks the way Adobe stores them.

use super::Kind;
use super::exif::Camera;
use super::header::{ColourModel, Header};
use super::limits::{Limits, refuse};
use super::provenance::DigitalSource;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use image::metadata::Orientation;
use jpeg_decoder::{CodingProcess, Decoder, PixelFormat};

/// What came out of the decoder, before anything was made of its colours.
pub(super) enum Raw {
    Grey(Vec<u8>),
    Rgb(Vec<u8>),
    /// Amounts of ink: 0 is none.
    Cmyk(Vec<u8>),
}

pub(super) fn header(bytes: &[u8]) -> Result<Header> {
    let mut decoder = Decoder::new(bytes);
    decoder.read_info().map_err(broken)?;
    let info = decoder.info().ok_or_else(|| refuse(Message::new("media-picture-broken")))?;
    let camera = Camera::read(decoder.exif_data().map(<[u8]>::to_vec), decoder.xmp_data());
    let (colour, bit_depth) = match info.pixel_format {
        PixelFormat::L8 => (ColourModel::Grey, 8),
        PixelFormat::L16 => (ColourModel::Grey, 16),
        PixelFormat::RGB24 => (ColourModel::Rgb, 8),
        PixelFormat::CMYK32 => (ColourModel::Cmyk, 8),
    };
    Ok(Header {
        kind: Kind::Jpeg,
        width: info.width.into(),
        height: info.height.into(),
        orientation: camera.orientation.and_then(Orientation::from_exif).unwrap_or(Orientation::NoTransforms),
        colour,
        bit_depth,
        icc: decoder.icc_profile(),
        source: decoder.xmp_data().and_then(DigitalSource::in_xmp),
        camera,
    })
}

/// Decodes at the smallest of 1/8, 1/4, 1/2 and 1 whose width, as stored, is at least `least`
/// (whose height is, if the picture lies on its side).
pub(super) fn decode(bytes: &[u8], header: &Header, least: u32, limits: &Limits) -> Result<(u32, u32, Raw)> {
    let mut decoder = Decoder::new(bytes);
    // The decoder is content when one side is large enough; the other is asked to be larger than it can.
    let least = u16::try_from(least).unwrap_or(u16::MAX);
    let (across, down) = if header.lies_on_its_side() { (u16::MAX, least) } else { (least, u16::MAX) };
    let (width, height) = decoder.scale(across, down).map_err(broken)?;
    let info = decoder.info().ok_or_else(|| refuse(Message::new("media-picture-broken")))?;
    limits.check_memory(memory(header, &info))?;
    let pixels = decoder.decode().map_err(broken)?;
    let raw = match info.pixel_format {
        PixelFormat::L8 => Raw::Grey(pixels),
        PixelFormat::L16 => {
            Raw::Grey(pixels.chunks_exact(2).map(|p| (u16::from_ne_bytes([p[0], p[1]]) >> 8) as u8).collect())
        }
        PixelFormat::RGB24 => Raw::Rgb(pixels),
        PixelFormat::CMYK32 => Raw::Cmyk(inks(pixels, bytes)),
    };
    Ok((width.into(), height.into(), raw))
}

/// Planes, pixels, and a copy while they are turned; a progressive file keeps every coefficient besides.
fn memory(header: &Header, info: &jpeg_decoder::ImageInfo) -> u64 {
    let channels = info.pixel_format.pixel_bytes() as u64;
    let shown = u64::from(info.width) * u64::from(info.height) * channels * 3;
    let stored = u64::from(header.width) * u64::from(header.height) * channels * 2;
    shown + if info.coding_process == CodingProcess::DctProgressive { stored } else { 0 }
}

/// The decoder takes for granted that inks are stored inverted, which only Adobe's programs do: they say so.
fn inks(mut pixels: Vec<u8>, bytes: &[u8]) -> Vec<u8> {
    if !is_from_adobe(bytes) {
        pixels.iter_mut().for_each(|ink| *ink = 255 - *ink);
    }
    pixels
}

/// Whether there is an APP14 segment of Adobe's before the first scan.
fn is_from_adobe(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let [0xFF, marker, high, low, body @ ..] = rest {
        match marker {
            0xEE if body.starts_with(b"Adobe") => return true,
            0xDA => return false,
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        rest = rest.get(2 + length..).unwrap_or_default();
    }
    false
}

fn broken(error: jpeg_decoder::Error) -> Error {
    tracing::debug!(%error, "a JPEG cannot be read");
    match error {
        jpeg_decoder::Error::Unsupported(_) => refuse(Message::new("media-picture-unusual")),
        _ => refuse(Message::new("media-picture-broken")),
    }
}
