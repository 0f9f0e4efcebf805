//! Colour profiles: whatever a file means by its numbers, pages mean sRGB.

use moxcms::{ColorProfile, DataColorSpace, Layout, ProfileText, TransformOptions};

/// How far a channel may be off, of 255, for a profile to count as sRGB.
const TOLERANCE: u8 = 2;

/// What a file says its numbers mean.
pub(super) struct Profile {
    inner: ColorProfile,
}

/// Colours that tell wide profiles, other curves and other white points from sRGB.
const PROBES: [[u8; 3]; 8] = [
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
    [128, 128, 128],
    [40, 40, 40],
    [220, 220, 220],
    [200, 80, 40],
    [30, 120, 90],
];

impl Profile {
    /// From the bytes of an ICC profile; an unreadable one is as good as none.
    pub(super) fn parse(icc: &[u8]) -> Option<Profile> {
        ColorProfile::new_from_slice(icc).ok().map(|inner| Profile { inner })
    }

    /// For cameras that say it in Exif only.
    pub(super) fn adobe_rgb() -> Profile {
        Profile { inner: ColorProfile::new_adobe_rgb() }
    }

    /// Its description, in English if it has several.
    pub(super) fn name(&self) -> Option<String> {
        let text = match self.inner.description.as_ref()? {
            ProfileText::PlainString(text) => text,
            ProfileText::Description(text) => &text.ascii_string,
            ProfileText::Localizable(texts) => {
                &texts.iter().find(|t| t.language == "en").or_else(|| texts.first())?.value
            }
        };
        let text: String = text.trim_matches(['\0', ' ']).chars().take(100).collect();
        (!text.is_empty()).then_some(text)
    }

    pub(super) fn is_for(&self, space: DataColorSpace) -> bool {
        self.inner.color_space == space
    }

    /// Tells by what it does, not by its name: there are dozens of sRGB profiles.
    pub(super) fn is_srgb(&self) -> bool {
        let converted = self.convert8(PROBES.as_flattened(), Layout::Rgb, Layout::Rgb);
        let is_near = |(a, b): (&u8, &u8)| a.abs_diff(*b) <= TOLERANCE;
        self.is_for(DataColorSpace::Rgb)
            && converted.is_some_and(|c| c.iter().zip(PROBES.as_flattened()).all(is_near))
    }

    /// The same for a profile of greys, by its steps from black to white.
    pub(super) fn is_near_srgb_grey(&self) -> bool {
        let steps = [0, 32, 64, 96, 128, 160, 192, 224, 255];
        let converted = self.convert8(&steps, Layout::Gray, Layout::Rgb);
        let is_near = |(grey, step): (&[u8], &u8)| grey.iter().all(|c| c.abs_diff(*step) <= 2 * TOLERANCE);
        self.is_for(DataColorSpace::Gray)
            && converted.is_some_and(|c| c.chunks_exact(3).zip(&steps).all(is_near))
    }

    /// Pixels of eight bits a channel to sRGB; `None` if the profile does not fit them.
    pub(super) fn convert8(&self, pixels: &[u8], from: Layout, to: Layout) -> Option<Vec<u8>> {
        let mut converted = vec![0; pixels.len() / channels(from) * channels(to)];
        let srgb = ColorProfile::new_srgb();
        let transform =
            self.inner.create_transform_8bit(from, &srgb, to, TransformOptions::default()).ok()?;
        transform.transform(pixels, &mut converted).ok()?;
        Some(converted)
    }

    /// Pixels of sixteen bits a channel to sRGB of eight: converted first, so that dark tones keep their steps.
    pub(super) fn convert16(&self, pixels: &[u16], layout: Layout) -> Option<Vec<u8>> {
        let mut converted = vec![0; pixels.len()];
        let srgb = ColorProfile::new_srgb();
        let transform =
            self.inner.create_transform_16bit(layout, &srgb, layout, TransformOptions::default()).ok()?;
        transform.transform(pixels, &mut converted).ok()?;
        Some(converted.into_iter().map(|v: u16| ((u32::from(v) + 128) / 257) as u8).collect())
    }
}

/// Inks without a profile: nobody knows which, so the plain product of what each leaves of the light.
pub(super) fn plain_inks(pixels: &[u8]) -> Vec<u8> {
    let left = |ink: u8, black: u8| ((255 - u16::from(ink)) * (255 - u16::from(black)) / 255) as u8;
    pixels.chunks_exact(4).flat_map(|p| [left(p[0], p[3]), left(p[1], p[3]), left(p[2], p[3])]).collect()
}

/// Inks use the layout of RGBA.
fn channels(layout: Layout) -> usize {
    match layout {
        Layout::Gray => 1,
        Layout::GrayAlpha => 2,
        Layout::Rgb => 3,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn srgb_is_told_by_what_it_does() {
        let mut renamed = ColorProfile::new_srgb();
        renamed.description = Some(ProfileText::PlainString("Company monitor".into()));
        renamed.cicp = None;
        assert!(Profile::parse(&renamed.encode().unwrap()).unwrap().is_srgb());

        let mut lies = ColorProfile::new_display_p3();
        lies.description = Some(ProfileText::PlainString("sRGB IEC61966-2.1".into()));
        assert!(!Profile::parse(&lies.encode().unwrap()).unwrap().is_srgb());
        assert!(!Profile::adobe_rgb().is_srgb());
        assert!(Profile::parse(b"not a profile").is_none());
    }

    #[test]
    fn inks_without_a_profile_are_multiplied() {
        assert_eq!(
            plain_inks(&[0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 255]),
            [255, 255, 255, 0, 255, 255, 0, 0, 0]
        );
    }
}
