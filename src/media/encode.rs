//! From pixels to files that browsers show.

use super::provenance::{self, DigitalSource};
use super::{Bitmap, Format};
use crate::error::{Error, Result};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use ravif::Img;
use rgb::FromSlice;

/// Of 100: where cloth keeps its texture and the next step up costs more than it shows.
const JPEG_QUALITY: u8 = 82;
const WEBP_QUALITY: f32 = 80.0;
/// Of 6: against the usual 4, well over twice as fast for files that are about a twentieth longer.
const WEBP_METHOD: i32 = 2;
const AVIF_QUALITY: f32 = 65.0;
/// Of 10: slower ones gain a few per cent and cost as many times over.
const AVIF_SPEED: u8 = 8;

/// Encodes a picture; JPEG lays it on white. Carries no metadata but the mark of a machine's work, and that not in
/// AVIF, whose encoder has no place for it.
pub fn encode(bitmap: &Bitmap, format: Format, source: Option<&DigitalSource>) -> Result<Vec<u8>> {
    match format {
        Format::Jpeg => jpeg(bitmap, source),
        Format::WebP => webp(bitmap, source),
        Format::Avif => avif(bitmap),
    }
}

fn jpeg(bitmap: &Bitmap, source: Option<&DigitalSource>) -> Result<Vec<u8>> {
    let failed = |e| Error::internal("encoding JPEG", e);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, JPEG_QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_optimized_huffman_tables(true);
    if let Some(source) = source {
        encoder.add_app_segment(1, provenance::jpeg_segment(source)).map_err(failed)?;
    }
    let side = |pixels| u16::try_from(pixels).map_err(|e| Error::internal("encoding JPEG", e));
    let (width, height) = (side(bitmap.width)?, side(bitmap.height)?);
    encoder.encode(&bitmap.on_white(), width, height, ColorType::Rgb).map_err(failed)?;
    Ok(bytes)
}

fn webp(bitmap: &Bitmap, source: Option<&DigitalSource>) -> Result<Vec<u8>> {
    let (width, height) = (bitmap.width, bitmap.height);
    let encoder = if bitmap.has_alpha {
        webp::Encoder::from_rgba(&bitmap.pixels, width, height)
    } else {
        webp::Encoder::from_rgb(&bitmap.pixels, width, height)
    };
    let failed = |cause: &dyn std::fmt::Debug| Error::Internal(format!("encoding WebP: {cause:?}"));
    let mut config = webp::WebPConfig::new().map_err(|e| failed(&e))?;
    (config.quality, config.method) = (WEBP_QUALITY, WEBP_METHOD);
    let encoded = encoder.encode_advanced(&config).map_err(|e| failed(&e))?;
    Ok(match source {
        Some(source) => provenance::webp_with(source, &encoded, width, height, bitmap.has_alpha),
        None => encoded.to_vec(),
    })
}

fn avif(bitmap: &Bitmap) -> Result<Vec<u8>> {
    let (width, height) = (bitmap.width as usize, bitmap.height as usize);
    let encoder = ravif::Encoder::new()
        .with_quality(AVIF_QUALITY)
        .with_alpha_quality(AVIF_QUALITY)
        .with_speed(AVIF_SPEED)
        .with_num_threads(Some(1));
    let encoded = if bitmap.has_alpha {
        encoder.encode_rgba(Img::new(bitmap.pixels.as_rgba(), width, height))
    } else {
        encoder.encode_rgb(Img::new(bitmap.pixels.as_rgb(), width, height))
    };
    Ok(encoded.map_err(|e| Error::internal("encoding AVIF", e))?.avif_file)
}
