//! From any file that we take to upright sRGB.

use super::colour::{Profile, plain_inks};
use super::header::{self, Header};
use super::jpeg::{self, Raw};
use super::limits::{Limits, refuse};
use super::{Bitmap, DigitalSource, Kind};
use crate::error::Result;
use crate::kernel::message::Message;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, RgbImage, RgbaImage};
use moxcms::{DataColorSpace, Layout};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A picture that was opened.
#[derive(Debug, Clone)]
pub struct Decoded {
    /// Upright, in sRGB; smaller than the original if no more was wanted.
    pub bitmap: Bitmap,
    /// The original's width once it is upright, in pixels.
    pub width: u32,
    /// The original's height once it is upright, in pixels.
    pub height: u32,
    /// Whether a machine made it, if it says so.
    pub source: Option<DigitalSource>,
}

/// Opens a picture. With `wanted` (a width in pixels, once upright) a JPEG is decoded no larger than needed, and never
/// narrower than wanted. A file that breaks a limit is refused before its pixels are decoded.
pub fn decode(bytes: &[u8], limits: &Limits, wanted: Option<u32>) -> Result<Decoded> {
    guarded(|| {
        let header = Header::read(bytes, limits)?;
        open(bytes, header, limits, wanted)
    })
}

/// A decoder that panics on hostile bytes has refused them.
pub(super) fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(refuse(Message::new("media-picture-broken"))))
}

pub(super) fn open(bytes: &[u8], header: Header, limits: &Limits, wanted: Option<u32>) -> Result<Decoded> {
    let (width, height) = header.upright();
    let bitmap = match header.kind {
        Kind::Jpeg => from_jpeg(bytes, &header, limits, wanted.unwrap_or(u32::MAX))?,
        _ => from_other(bytes, &header, limits)?,
    };
    Ok(Decoded { bitmap: turn(bitmap, header.orientation), width, height, source: header.source })
}

/// What the file says its colours mean, unless that is what we want anyway.
pub(super) fn profile(header: &Header) -> Option<Profile> {
    match header.icc.as_deref() {
        Some(icc) => Profile::parse(icc),
        None if header.camera.is_adobe_rgb => Some(Profile::adobe_rgb()),
        None => None,
    }
}

fn from_jpeg(bytes: &[u8], header: &Header, limits: &Limits, wanted: u32) -> Result<Bitmap> {
    let (width, height, raw) = jpeg::decode(bytes, header, wanted, limits)?;
    let profile = profile(header).filter(|p| !p.is_srgb());
    let converted = |pixels: &[u8], space, from| {
        profile.as_ref().filter(|p| p.is_for(space)).and_then(|p| p.convert8(pixels, from, Layout::Rgb))
    };
    let pixels = match raw {
        Raw::Rgb(rgb) => converted(&rgb, DataColorSpace::Rgb, Layout::Rgb).unwrap_or(rgb),
        Raw::Grey(grey) => converted(&grey, DataColorSpace::Gray, Layout::Gray)
            .unwrap_or_else(|| grey.iter().flat_map(|&light| [light; 3]).collect()),
        Raw::Cmyk(inks) => {
            converted(&inks, DataColorSpace::Cmyk, Layout::Rgba).unwrap_or_else(|| plain_inks(&inks))
        }
    };
    Ok(Bitmap::rgb(width, height, pixels))
}

fn from_other(bytes: &[u8], header: &Header, limits: &Limits) -> Result<Bitmap> {
    let decoder = header::open(header.kind, bytes, limits)?;
    let pixels = u64::from(header.width) * u64::from(header.height);
    limits.check_memory(decoder.total_bytes().saturating_add(pixels * 4))?;
    let image = DynamicImage::from_decoder(decoder).map_err(header::broken)?;
    Ok(match profile(header).filter(|p| !p.is_srgb()) {
        Some(profile) => convert(&image, &profile).unwrap_or_else(|| as_it_is(image)),
        None => as_it_is(image),
    })
}

fn as_it_is(image: DynamicImage) -> Bitmap {
    let (width, height) = (image.width(), image.height());
    if image.color().has_alpha() {
        Bitmap::rgba(width, height, image.into_rgba8().into_raw())
    } else {
        Bitmap::rgb(width, height, image.into_rgb8().into_raw())
    }
}

fn convert(image: &DynamicImage, profile: &Profile) -> Option<Bitmap> {
    let (width, height) = (image.width(), image.height());
    let (has_alpha, is_deep) = (image.color().has_alpha(), image.color().bytes_per_pixel() > 4);
    let is_grey = profile.is_for(DataColorSpace::Gray) && !image.color().has_color();
    if !is_grey && !profile.is_for(DataColorSpace::Rgb) {
        return None;
    }
    let pixels = match (is_grey, is_deep, has_alpha) {
        (true, _, false) => profile.convert8(&image.to_luma8(), Layout::Gray, Layout::Rgb),
        (true, _, true) => profile.convert8(&image.to_luma_alpha8(), Layout::GrayAlpha, Layout::Rgba),
        (false, true, false) => profile.convert16(&image.to_rgb16(), Layout::Rgb),
        (false, true, true) => profile.convert16(&image.to_rgba16(), Layout::Rgba),
        (false, false, false) => profile.convert8(&image.to_rgb8(), Layout::Rgb, Layout::Rgb),
        (false, false, true) => profile.convert8(&image.to_rgba8(), Layout::Rgba, Layout::Rgba),
    }?;
    Some(if has_alpha { Bitmap::rgba(width, height, pixels) } else { Bitmap::rgb(width, height, pixels) })
}

fn turn(bitmap: Bitmap, orientation: Orientation) -> Bitmap {
    if orientation == Orientation::NoTransforms {
        return bitmap;
    }
    let Bitmap { width, height, has_alpha, pixels } = bitmap;
    let fits = "a bitmap has as many bytes as its size asks for";
    let mut image: DynamicImage = if has_alpha {
        RgbaImage::from_raw(width, height, pixels).expect(fits).into()
    } else {
        RgbImage::from_raw(width, height, pixels).expect(fits).into()
    };
    image.apply_orientation(orientation);
    Bitmap { width: image.width(), height: image.height(), has_alpha, pixels: image.into_bytes() }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{self, QUARTERS, file, jpeg_of, quarters};
    use super::*;
    use image::{ImageBuffer, ImageFormat, Luma, Rgb, Rgba};
    use jpeg_encoder::ColorType;
    use moxcms::ColorProfile;

    fn opened(bytes: &[u8]) -> Bitmap {
        decode(bytes, &Limits::default(), None).unwrap().bitmap
    }

    fn refused(bytes: &[u8]) -> String {
        decode(bytes, &Limits::default(), None).unwrap_err().to_string()
    }

    #[track_caller]
    fn is_near(pixel: &[u8], wanted: [u8; 3], tolerance: u8) {
        let near = pixel.iter().zip(wanted).all(|(is, was)| is.abs_diff(was) <= tolerance);
        assert!(near, "{pixel:?} is not {wanted:?}");
    }

    #[track_caller]
    fn shows_the_quarters(bitmap: &Bitmap, tolerance: u8) {
        let (right, bottom) = (bitmap.width * 3 / 4, bitmap.height * 3 / 4);
        let (left, top) = (bitmap.width / 4, bitmap.height / 4);
        for ((x, y), wanted) in
            [(left, top), (right, top), (left, bottom), (right, bottom)].iter().zip(QUARTERS)
        {
            is_near(bitmap.at(*x, *y), wanted, tolerance);
        }
    }

    #[test]
    fn every_kind_shows_the_same_picture() {
        let picture = DynamicImage::from(quarters(60, 40));
        for format in [
            ImageFormat::Png,
            ImageFormat::WebP,
            ImageFormat::Gif,
            ImageFormat::Bmp,
            ImageFormat::Tiff,
            ImageFormat::Jpeg,
        ] {
            let bitmap = opened(&file(&picture, format));
            assert_eq!((bitmap.width, bitmap.height), (60, 40), "{format:?}");
            shows_the_quarters(&bitmap, if format == ImageFormat::Jpeg { 12 } else { 3 });
        }
    }

    #[test]
    fn all_eight_orientations_come_out_upright_at_any_scale() {
        for orientation in 1..=8 {
            let bytes = samples::jpeg_lying(orientation, 240, 160);
            for (wanted, width) in [(None, 240), (Some(100), 120), (Some(30), 30)] {
                let decoded = decode(&bytes, &Limits::default(), wanted).unwrap();
                assert_eq!((decoded.width, decoded.height), (240, 160));
                assert_eq!(decoded.bitmap.width, width, "orientation {orientation}");
                shows_the_quarters(&decoded.bitmap, 8);
            }
        }
    }

    #[test]
    fn a_jpeg_is_never_decoded_narrower_than_wanted() {
        let bytes = samples::jpeg(1000, 200);
        for wanted in [1, 124, 125, 126, 250, 251, 500, 501, 999, 1000, 5000] {
            let width = decode(&bytes, &Limits::default(), Some(wanted)).unwrap().bitmap.width;
            assert!(width >= wanted.min(1000) && (width < wanted.max(63) * 2), "{wanted}: {width}");
        }
    }

    #[test]
    fn wide_colours_are_brought_to_srgb() {
        // Display P3 (200, 30, 30) is a stronger red than sRGB's of the same numbers; grey stays grey.
        let wide = ColorProfile::new_display_p3().encode().unwrap();
        for (stored, shown) in [([200, 30, 30], [218, 0, 6]), ([128, 128, 128], [128, 128, 128])] {
            let pixels = stored.repeat(32 * 32);
            let jpeg = jpeg_of(&pixels, ColorType::Rgb, (32, 32), |e| e.add_icc_profile(&wide).unwrap());
            is_near(opened(&jpeg).at(5, 5), shown, 4);
        }
    }

    #[test]
    fn a_camera_that_says_adobe_rgb_in_exif_only_is_believed() {
        use super::super::exif::tests::{block, field};
        use exif::{Tag, Value};
        let exif = block(&[
            field(Tag::ColorSpace, Value::Short(vec![0xFFFF])),
            field(Tag::InteroperabilityIndex, Value::Ascii(vec![b"R03".to_vec()])),
        ]);
        let pixels = [60, 180, 60].repeat(32 * 32);
        let jpeg = jpeg_of(&pixels, ColorType::Rgb, (32, 32), |e| e.add_exif_metadata(&exif).unwrap());
        let srgb = opened(&jpeg);
        assert!(srgb.at(5, 5)[0] < 20 && srgb.at(5, 5)[1] >= 178, "{:?}", srgb.at(5, 5));
    }

    #[test]
    fn inks_without_a_profile_are_mixed_plainly() {
        let inks = [0, 255, 255, 0].repeat(32 * 32);
        for colour in [ColorType::Cmyk, ColorType::CmykAsYcck] {
            let adobe = jpeg_of(&inks, colour, (32, 32), |_| ());
            is_near(opened(&adobe).at(9, 9), [255, 0, 0], 4);
        }
    }

    #[test]
    fn inks_that_are_not_adobes_are_not_inverted() {
        // The encoder stores inverted inks and an APP14 segment; renamed, it is nobody's, and the inks are straight.
        let inks = [255, 0, 0, 255].repeat(32 * 32);
        let mut bytes = jpeg_of(&inks, ColorType::Cmyk, (32, 32), |_| ());
        let adobe = bytes.windows(5).position(|w| w == b"Adobe").unwrap();
        bytes[adobe..adobe + 5].copy_from_slice(b"Nobdy");
        is_near(opened(&bytes).at(9, 9), [255, 0, 0], 4);
    }

    #[test]
    fn inks_with_a_profile_follow_the_profile() {
        let profile = samples::odd_inks_profile();
        for (inks, shown) in [([0, 0, 0, 255], [255; 3]), ([0, 0, 0, 0], [119; 3])] {
            let jpeg = jpeg_of(&inks.repeat(32 * 32), ColorType::Cmyk, (32, 32), |encoder| {
                encoder.add_icc_profile(&profile).unwrap();
            });
            is_near(opened(&jpeg).at(9, 9), shown, 4);
        }
    }

    #[test]
    fn grey_deep_and_transparent_pictures_keep_their_tones() {
        let grey = DynamicImage::from(ImageBuffer::from_pixel(8, 8, Luma([90u8])));
        assert_eq!(opened(&file(&grey, ImageFormat::Png)).at(3, 3), [90, 90, 90]);
        let jpeg = jpeg_of(&[90; 64], ColorType::Luma, (8, 8), |_| ());
        is_near(opened(&jpeg).at(3, 3), [90, 90, 90], 1);

        let deep = DynamicImage::from(ImageBuffer::from_pixel(8, 8, Rgb([0x1234u16, 0x8000, 0xFFFF])));
        assert_eq!(opened(&file(&deep, ImageFormat::Png)).at(3, 3), [0x12, 0x80, 0xFF]);
        assert_eq!(opened(&file(&deep, ImageFormat::Tiff)).at(3, 3), [0x12, 0x80, 0xFF]);

        let glass = DynamicImage::from(ImageBuffer::from_pixel(8, 8, Rgba([9u8, 8, 7, 100])));
        assert_eq!(opened(&file(&glass, ImageFormat::Png)).at(3, 3), [9, 8, 7, 100]);
    }

    #[test]
    fn a_deep_picture_with_a_wide_profile_is_converted() {
        let mut bytes = Vec::new();
        let mut encoder = image::codecs::png::PngEncoder::new(&mut bytes);
        image::ImageEncoder::set_icc_profile(&mut encoder, ColorProfile::new_display_p3().encode().unwrap())
            .unwrap();
        let deep = ImageBuffer::from_pixel(8, 8, Rgb([200u16 * 257, 30 * 257, 30 * 257]));
        DynamicImage::from(deep).write_with_encoder(encoder).unwrap();
        is_near(opened(&bytes).at(3, 3), [218, 0, 6], 3);
    }

    #[test]
    fn a_bomb_is_refused_by_its_header() {
        assert!(refused(&samples::png_header(60_000, 60_000)).contains("too-many-pixels"));
        assert!(refused(&samples::png_header(9_900, 9_900)).contains("needs-too-much"));
        assert!(refused(&samples::png_header(2_000, 20_000)).contains("too-long"));
        let mut lies = samples::jpeg(64, 64);
        let frame = lies.windows(2).position(|w| w == [0xFF, 0xC0]).unwrap();
        lies[frame + 5..frame + 9].copy_from_slice(&[0xFF; 4]);
        assert!(refused(&lies).contains("too-many-pixels"));
        let short = Limits { bytes: 100, ..Limits::default() };
        assert!(matches!(decode(&lies, &short, None), Err(crate::error::Error::TooLarge(_))));
    }

    #[test]
    fn a_truncated_file_is_refused_wherever_it_ends() {
        let picture = DynamicImage::from(quarters(64, 64));
        for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Tiff, ImageFormat::Bmp] {
            let whole = file(&picture, format);
            for kept in [0, 1, 12, 40, whole.len() / 2] {
                refused(&whole[..kept]);
            }
        }
        let whole = samples::jpeg(64, 64);
        for kept in 0..whole.len() / 2 {
            refused(&whole[..kept]);
        }
    }
}
