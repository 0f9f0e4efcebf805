//! One look at a file: what it is, what it shows, and what is to be said about it.

use super::decode::{self, guarded};
use super::finding::{Finding, LEAST_SIDE, ODD_SHAPE, ZOOM_SIDE};
use super::header::{ColourModel, Header};
use super::sharpness::{MEASURED_AT, UNSHARP, sharpness};
use super::{Bitmap, DigitalSource, Kind, Limits, PrivateData, ThumbHash, resize};
use crate::error::Result;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a file is; for pictures, everything that pages and channels want to know before they show it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Inspection {
    /// Told from its bytes.
    pub kind: Kind,
    /// Its length in bytes.
    pub bytes: u64,
    /// `None` for films and documents, which are kept as they are.
    pub picture: Option<PictureFacts>,
    /// In the order of their weight.
    pub findings: Vec<Finding>,
}

/// What is true of a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PictureFacts {
    /// In pixels, once it is upright.
    pub width: u32,
    /// In pixels, once it is upright.
    pub height: u32,
    /// How it is stored: the Exif orientation, 1 (upright) to 8.
    pub orientation: u8,
    /// How its numbers are meant.
    pub colour: ColourModel,
    /// Bits per channel.
    pub bit_depth: u8,
    /// The colour profile's name, if it has one.
    pub profile: Option<String>,
    /// Whether its numbers are sRGB (also if nothing is said).
    pub is_srgb: bool,
    /// Whether anything in it is transparent.
    pub is_transparent: bool,
    /// See [`ThumbHash`].
    pub thumb_hash: ThumbHash,
    /// Variance of the Laplacian where it is sharpest; from about 100 on something is in focus.
    pub sharpness: f32,
    /// When it was taken by the camera's clock, `2026-03-14T09:26:53`, without a zone.
    pub taken_at: Option<String>,
    /// What it tells of people and places.
    pub private: PrivateData,
    /// Whether a machine made it, if it says so.
    pub source: Option<DigitalSource>,
}

/// Looks at a file. Refuses what we do not take, what is broken, and what breaks a limit, before it is decoded.
pub fn inspect(bytes: &[u8], limits: &Limits) -> Result<Inspection> {
    limits.check_bytes(bytes.len() as u64)?;
    let kind = Kind::sniff(bytes)?;
    let length = bytes.len() as u64;
    if !kind.is_picture() {
        return Ok(Inspection { kind, bytes: length, picture: None, findings: Vec::new() });
    }
    let picture = guarded(|| look(bytes, limits))?;
    let findings = findings(&picture);
    Ok(Inspection { kind, bytes: length, picture: Some(picture), findings })
}

fn look(bytes: &[u8], limits: &Limits) -> Result<PictureFacts> {
    let header = Header::read(bytes, limits)?;
    let (width, height) = header.upright();
    let profile = decode::profile(&header);
    let facts = (header.orientation.to_exif(), header.colour, header.bit_depth, header.camera.clone());
    let (orientation, colour, bit_depth, camera) = facts;
    let wanted = (u64::from(width) * u64::from(MEASURED_AT)).div_ceil(width.max(height).into()) as u32;
    let opened = decode::open(bytes, header, limits, Some(wanted))?;
    let small: Bitmap = resize::within(&opened.bitmap, MEASURED_AT)?;
    Ok(PictureFacts {
        width,
        height,
        orientation,
        colour,
        bit_depth,
        is_srgb: profile.as_ref().map_or(colour != ColourModel::Cmyk, |p| {
            p.is_srgb() || (colour == ColourModel::Grey && p.is_near_srgb_grey())
        }),
        profile: profile.and_then(|p| p.name()),
        is_transparent: opened.bitmap.has_alpha,
        thumb_hash: ThumbHash::of(&small)?,
        sharpness: sharpness(&small).round(),
        taken_at: camera.taken_at,
        private: camera.private,
        source: opened.source,
    })
}

fn findings(picture: &PictureFacts) -> Vec<Finding> {
    let (width, height) = (picture.width, picture.height);
    let (shorter, longer) = (width.min(height), width.max(height));
    let has_no_profile = picture.colour == ColourModel::Cmyk && picture.profile.is_none();
    let profile = || picture.profile.clone().unwrap_or_default();
    [
        (shorter < LEAST_SIDE).then_some(Finding::TooSmall { width, height, least: LEAST_SIDE }),
        (LEAST_SIDE..ZOOM_SIDE).contains(&shorter).then_some(Finding::NoZoom {
            width,
            height,
            least: ZOOM_SIDE,
        }),
        (picture.sharpness < UNSHARP).then_some(Finding::Unsharp),
        has_no_profile.then_some(Finding::InksWithoutProfile),
        (!picture.is_srgb && !has_no_profile).then(|| Finding::NotSrgb { profile: profile() }),
        (f64::from(longer) / f64::from(shorter) > ODD_SHAPE).then_some(Finding::OddShape { width, height }),
        picture.private.is_any().then_some(Finding::PrivateData),
        picture.source.as_ref().is_some_and(DigitalSource::is_ai).then_some(Finding::MadeByMachine),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::exif::tests::on_a_map;
    use super::super::samples::{self, jpeg_of, quarters};
    use super::*;
    use jpeg_encoder::ColorType;

    fn found(bytes: &[u8]) -> (PictureFacts, Vec<Finding>) {
        let inspection = inspect(bytes, &Limits::default()).unwrap();
        (inspection.picture.unwrap(), inspection.findings)
    }

    #[test]
    fn one_look_tells_everything() {
        let picture = quarters(1600, 2000);
        let bytes = jpeg_of(&picture, ColorType::Rgb, (1600, 2000), |encoder| {
            encoder.add_exif_metadata(&on_a_map()).unwrap();
        });
        let (facts, findings) = found(&bytes);
        assert_eq!((facts.width, facts.height, facts.orientation), (1600, 2000, 1));
        assert_eq!((facts.colour, facts.bit_depth, facts.is_srgb), (ColourModel::Rgb, 8, true));
        assert!(facts.private.location && !facts.is_transparent);
        assert_eq!(facts.taken_at.as_deref(), Some("2026-03-14T09:26:53"));
        assert_eq!(findings, [Finding::PrivateData]);
    }

    #[test]
    fn what_channels_will_say_is_said_first() {
        let (facts, findings) = found(&samples::jpeg_lying(6, 300, 700));
        assert_eq!((facts.width, facts.height, facts.orientation), (300, 700, 6));
        let (width, height) = (300, 700);
        let small = Finding::TooSmall { width, height, least: 500 };
        assert_eq!(findings, [small, Finding::OddShape { width, height }]);

        let (_, findings) = found(&samples::jpeg(600, 800));
        assert_eq!(findings, [Finding::NoZoom { width: 600, height: 800, least: 1500 }]);
    }

    #[test]
    fn colours_that_are_not_srgb_are_named() {
        let wide = moxcms::ColorProfile::new_display_p3().encode().unwrap();
        let bytes = jpeg_of(&quarters(64, 64), ColorType::Rgb, (64, 64), |encoder| {
            encoder.add_icc_profile(&wide).unwrap();
        });
        let (facts, findings) = found(&bytes);
        let profile = facts.profile.unwrap();
        assert!(profile.contains("P3") && !facts.is_srgb, "{profile}");
        assert!(findings.contains(&Finding::NotSrgb { profile }));

        let inks = jpeg_of(&[0; 64 * 64 * 4], ColorType::Cmyk, (64, 64), |_| ());
        let (facts, findings) = found(&inks);
        assert_eq!(facts.colour, ColourModel::Cmyk);
        assert!(findings.contains(&Finding::InksWithoutProfile) && findings.contains(&Finding::Unsharp));
    }

    #[test]
    fn films_and_documents_are_kept_as_they_are() {
        for bytes in [&b"%PDF-1.7\n"[..], b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"] {
            let inspection = inspect(bytes, &Limits::default()).unwrap();
            assert_eq!((inspection.picture, inspection.findings.len()), (None, 0));
        }
        assert!(inspect(b"#!/bin/sh", &Limits::default()).is_err());
    }

    #[test]
    fn findings_survive_json() {
        let (_, findings) = found(&samples::jpeg(300, 700));
        let json = serde_json::to_string(&findings).unwrap();
        assert!(json.starts_with(r#"[{"code":"too_small","width":300"#), "{json}");
        assert_eq!(serde_json::from_str::<Vec<Finding>>(&json).unwrap(), findings);
    }
}
