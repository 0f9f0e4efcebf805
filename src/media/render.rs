//! Every rendition that is asked for, from one decode.

use super::decode::{self, guarded};
use super::header::Header;
use super::resize::Steps;
use super::{Bitmap, Decoded, Format, Limits, Recipe, encode};
use crate::error::Result;
use bytes::Bytes;

/// A file that pages show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// How it is cut.
    pub recipe: Recipe,
    /// What it is encoded as.
    pub format: Format,
    /// In pixels: the recipe's width, or less if the original has no more.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The file.
    pub bytes: Bytes,
}

/// Makes each recipe in each format. Decodes once, no larger than the widest asks for, and encodes once what several
/// widths of a small original share.
pub fn render_all(
    original: &[u8],
    limits: &Limits,
    recipes: &[Recipe],
    formats: &[Format],
) -> Result<Vec<Rendition>> {
    guarded(|| {
        let header = Header::read(original, limits)?;
        let (width, height) = header.upright();
        let wanted = recipes.iter().map(|recipe| wanted(recipe, width, height)).max().unwrap_or(1);
        let opened = decode::open(original, header, limits, Some(wanted))?;
        cut(&opened, recipes, formats)
    })
}

/// How wide the whole picture must be for the part that a recipe shows to be as wide as it asks.
fn wanted(recipe: &Recipe, width: u32, height: u32) -> u32 {
    let (across, _) = recipe.size(width, height);
    let part = recipe.frame(width, height).width / f64::from(width);
    (f64::from(across) / part).ceil() as u32
}

fn cut(opened: &Decoded, recipes: &[Recipe], formats: &[Format]) -> Result<Vec<Rendition>> {
    let mut made = Vec::with_capacity(recipes.len() * formats.len());
    for (n, first) in recipes.iter().enumerate() {
        if recipes[..n].iter().any(|earlier| earlier.cuts_like(first)) {
            continue;
        }
        let mut alike: Vec<&Recipe> = recipes[n..].iter().filter(|r| r.cuts_like(first)).collect();
        alike.sort_by_key(|recipe| std::cmp::Reverse(recipe.width()));
        let mut steps = Steps::of(opened);
        for recipe in alike {
            add(&mut made, recipe, formats, steps.make(recipe)?, opened)?;
        }
    }
    Ok(made)
}

fn add(
    made: &mut Vec<Rendition>,
    recipe: &Recipe,
    formats: &[Format],
    bitmap: &Bitmap,
    opened: &Decoded,
) -> Result<()> {
    let (width, height) = (bitmap.width, bitmap.height);
    for &format in formats {
        let same = |r: &&Rendition| r.format == format && r.width == width && r.recipe.cuts_like(recipe);
        let bytes = match made.iter().rev().find(same) {
            Some(rendition) => rendition.bytes.clone(),
            None => encode(bitmap, format, opened.source.as_ref())?.into(),
        };
        made.push(Rendition { recipe: *recipe, format, width, height, bytes });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::exif::tests::on_a_map;
    use super::super::samples::{self, jpeg_of, quarters};
    use super::super::{DigitalSource, Kind, Width, decode, inspect};
    use super::*;
    use image::{DynamicImage, ImageDecoder, ImageFormat, Rgba, RgbaImage};
    use jpeg_encoder::ColorType;

    fn recipe(text: &str) -> Recipe {
        text.parse().unwrap()
    }

    fn rendered(original: &[u8], recipes: &[Recipe], formats: &[Format]) -> Vec<Rendition> {
        render_all(original, &Limits::default(), recipes, formats).unwrap()
    }

    fn shown(rendition: &Rendition) -> Bitmap {
        decode(&rendition.bytes, &Limits::default(), None).unwrap().bitmap
    }

    #[track_caller]
    fn is_near(pixel: &[u8], wanted: &[u8]) {
        let near = pixel.iter().zip(wanted).all(|(is, was)| is.abs_diff(*was) <= 10);
        assert!(near, "{pixel:?} is not {wanted:?}");
    }

    #[test]
    fn every_width_shows_the_whole_picture_and_none_is_enlarged() {
        let ladder: Vec<Recipe> = Width::all().map(Recipe::plain).collect();
        let made = rendered(&samples::jpeg(700, 500), &ladder, &[Format::Jpeg, Format::WebP]);
        assert_eq!(made.len(), 16);
        for rendition in &made {
            let width = rendition.recipe.width().pixels().min(700);
            assert_eq!(rendition.width, width);
            let bitmap = shown(rendition);
            assert_eq!((bitmap.width, bitmap.height), (width, rendition.height));
            is_near(bitmap.at(width / 4, bitmap.height / 4), &samples::QUARTERS[0]);
            is_near(bitmap.at(width * 3 / 4, bitmap.height * 3 / 4), &samples::QUARTERS[3]);
        }
        let widest: Vec<&Rendition> =
            made.iter().filter(|r| r.width == 700 && r.format == Format::Jpeg).collect();
        assert_eq!(widest.len(), 4);
        assert!(widest.iter().all(|r| r.bytes.as_ptr() == widest[0].bytes.as_ptr()), "encoded once");
    }

    #[test]
    fn crops_and_focal_points_show_their_part() {
        let original = samples::jpeg(800, 400);
        let recipes = ["160-box-5000-0-5000-5000", "160-1x1-10000-5000", "160-2x1-5000-5000"].map(recipe);
        let made = rendered(&original, &recipes, &[Format::WebP]);
        let part = |n: usize| shown(made.iter().find(|r| r.recipe == recipes[n]).unwrap());
        is_near(part(0).at(5, 5), &samples::QUARTERS[1]);
        is_near(part(0).at(155, 75), &samples::QUARTERS[1]);
        assert_eq!((part(1).width, part(1).height), (160, 160));
        is_near(part(1).at(5, 5), &samples::QUARTERS[1]);
        is_near(part(2).at(5, 5), &samples::QUARTERS[0]);
    }

    #[test]
    fn what_is_transparent_stays_so_or_lies_on_white() {
        let glass = DynamicImage::from(RgbaImage::from_pixel(200, 100, Rgba([0, 0, 0, 0])));
        let png = samples::file(&glass, ImageFormat::Png);
        let made = rendered(&png, &[recipe("160")], &[Format::Jpeg, Format::WebP]);
        is_near(shown(&made[0]).at(50, 50), &[255, 255, 255]);
        assert_eq!(shown(&made[1]).at(50, 50)[3], 0);
    }

    #[test]
    fn avif_is_avif() {
        let glass = DynamicImage::from(RgbaImage::from_pixel(200, 100, Rgba([90, 20, 0, 99])));
        for original in [samples::jpeg(200, 100), samples::file(&glass, ImageFormat::Png)] {
            let made = rendered(&original, &[recipe("160")], &[Format::Avif]);
            assert_eq!(&made[0].bytes[4..12], b"ftypavif");
            let size = made[0].bytes.windows(4).position(|w| w == b"ispe").unwrap() + 8;
            assert_eq!(made[0].bytes[size..size + 8], [0, 0, 0, 160, 0, 0, 0, 80]);
        }
    }

    #[test]
    fn nothing_private_is_in_a_rendition() {
        let original = jpeg_of(&quarters(400, 300), ColorType::Rgb, (400, 300), |encoder| {
            encoder.add_exif_metadata(&on_a_map()).unwrap();
        });
        let holds = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|w| w == word);
        assert!(holds(&original, b"SERIAL"));
        for rendition in rendered(&original, &[recipe("320")], &[Format::Jpeg, Format::WebP, Format::Avif]) {
            for word in [&b"Exif"[..], b"EXIF", b"SERIAL", b"ICC_PROFILE", b"xap/1.0"] {
                assert!(!holds(&rendition.bytes, word), "{:?}", rendition.format);
            }
        }
    }

    #[test]
    fn the_mark_of_a_machine_travels_along() {
        let xmp = concat!(
            "http://ns.adobe.com/xap/1.0/\0<x Iptc4xmpExt:DigitalSourceType=",
            "'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' exif:GPSLatitude='48,8N'/>"
        );
        let original = jpeg_of(&quarters(400, 300), ColorType::Rgb, (400, 300), |encoder| {
            encoder.add_app_segment(1, xmp.as_bytes().to_vec()).unwrap();
        });
        let made = rendered(&original, &[recipe("320")], &[Format::Jpeg, Format::WebP]);
        for rendition in &made {
            let again = inspect(&rendition.bytes, &Limits::default()).unwrap().picture.unwrap();
            assert!(again.source.is_some_and(|source| source.is_ai()), "{:?}", rendition.format);
            assert!(!again.private.is_any());
            is_near(shown(rendition).at(20, 20), &samples::QUARTERS[0]);
        }
    }

    #[test]
    fn a_transparent_webp_keeps_the_mark_and_its_alpha() {
        let source = DigitalSource::in_xmp(
            b"DigitalSourceType http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        );
        let glass = Bitmap::rgba(40, 30, [9, 99, 9, 128].repeat(1200));
        let webp = encode(&glass, Format::WebP, source.as_ref()).unwrap();
        assert_eq!(Kind::sniff(&webp).unwrap(), Kind::WebP);
        let mut decoder = image::codecs::webp::WebPDecoder::new(std::io::Cursor::new(&webp)).unwrap();
        assert!(decoder.xmp_metadata().unwrap().is_some());
        let decoded = decode(&webp, &Limits::default(), None).unwrap();
        assert!(decoded.bitmap.has_alpha && decoded.source == source);
    }
}
