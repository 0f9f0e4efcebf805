//! Pictures drawn for the tests of this room: four quarters of plain colour, in any kind of file.

use super::exif::tests::oriented;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use moxcms::{ColorProfile, DataColorSpace, LutDataType, LutStore, LutType, LutWarehouse, Matrix3d};
use moxcms::{ProfileClass, Xyzd};
use std::io::Cursor;

/// Top left, top right, bottom left, bottom right.
pub(super) const QUARTERS: [[u8; 3]; 4] = [[200, 30, 30], [30, 160, 60], [40, 60, 190], [230, 230, 220]];

pub(super) fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb(QUARTERS[usize::from(x >= width / 2) + 2 * usize::from(y >= height / 2)])
    })
}

pub(super) fn jpeg(width: u32, height: u32) -> Vec<u8> {
    jpeg_of(&quarters(width, height), ColorType::Rgb, (width, height), |_| ())
}

/// A JPEG with whatever `with` adds to it.
pub(super) fn jpeg_of(
    pixels: &[u8],
    colour: ColorType,
    (width, height): (u32, u32),
    with: impl FnOnce(&mut Encoder<&mut Vec<u8>>),
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 95);
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    with(&mut encoder);
    encoder.encode(pixels, width as u16, height as u16, colour).unwrap();
    bytes
}

/// Stored so that it is upright only after the Exif orientation is applied.
pub(super) fn jpeg_lying(orientation: u16, width: u32, height: u32) -> Vec<u8> {
    let upright = DynamicImage::from(quarters(width, height));
    let stored = match orientation {
        2 => upright.fliph(),
        3 => upright.rotate180(),
        4 => upright.flipv(),
        5 => upright.rotate90().fliph(),
        6 => upright.rotate270(),
        7 => upright.rotate270().fliph(),
        8 => upright.rotate90(),
        _ => upright,
    };
    let size = (stored.width(), stored.height());
    jpeg_of(stored.as_bytes(), ColorType::Rgb, size, |encoder| {
        encoder.add_exif_metadata(&oriented(orientation)).unwrap();
    })
}

pub(super) fn file(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A PNG's signature and header, and no pixels: what a decompression bomb looks like from outside.
pub(super) fn png_header(width: u32, height: u32) -> Vec<u8> {
    let body = [&b"IHDR"[..], &width.to_be_bytes(), &height.to_be_bytes(), &[16, 6, 0, 0, 0]].concat();
    let mut crc = flate2::Crc::new();
    crc.update(&body);
    let empty_data = [&[0, 0, 0, 0][..], b"IDAT", &0x35AF_061Eu32.to_be_bytes()].concat();
    [b"\x89PNG\r\n\x1a\n\0\0\0\x0D", &body[..], &crc.sum().to_be_bytes(), &empty_data].concat()
}

/// A printer's profile that has nothing to do with real inks: black ink shows as white, no ink as mid-grey.
pub(super) fn odd_inks_profile() -> Vec<u8> {
    let lightness = |corner: u16| if corner & 1 == 1 { u16::MAX } else { 0x8080 };
    let table = (0..16).flat_map(|corner| [lightness(corner), 0x8080, 0x8080]).collect();
    let straight = |channels: usize| LutStore::Store16([0, u16::MAX].repeat(channels));
    let lut = LutWarehouse::Lut(LutDataType {
        num_input_channels: 4,
        num_output_channels: 3,
        num_clut_grid_points: 2,
        matrix: Matrix3d::IDENTITY,
        num_input_table_entries: 2,
        num_output_table_entries: 2,
        input_table: straight(4),
        clut_table: LutStore::Store16(table),
        output_table: straight(3),
        lut_type: LutType::Lut16,
    });
    let mut profile = ColorProfile::default();
    profile.color_space = DataColorSpace::Cmyk;
    profile.pcs = DataColorSpace::Lab;
    profile.profile_class = ProfileClass::OutputDevice;
    profile.white_point = Xyzd { x: 0.9642, y: 1.0, z: 0.8249 };
    profile.lut_a_to_b_perceptual = Some(lut.clone());
    profile.lut_a_to_b_colorimetric = Some(lut);
    profile.encode().unwrap()
}
