//! How a rendition is cut, as a value that is part of its name.
//!
//! `960` is the whole picture 960 pixels wide; `960-box-1000-0-8000-10000` a box of it (left, top, width and height in
//! ten-thousandths); `960-3x4-5000-3000` the largest 3:4 frame around a focal point. Anyone may ask for a plain
//! recipe; the others stand in addresses that we sign, since there are too many of them to make them for everyone.

use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The widths that we make, in pixels: close enough that none is more than 1.5 times what a page needs.
pub const LADDER: [u32; 8] = [160, 320, 480, 640, 960, 1280, 1600, 2000];

/// The whole of a side, in the unit of crops and focal points.
const WHOLE: u16 = 10_000;

/// A rung of [`LADDER`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Width(u32);

impl Width {
    /// One of the ladder, or `None`.
    pub fn new(pixels: u32) -> Option<Width> {
        LADDER.contains(&pixels).then_some(Width(pixels))
    }

    /// The narrowest that is at least so wide, or else the widest.
    pub fn at_least(pixels: u32) -> Width {
        Width::all().find(|width| width.0 >= pixels).unwrap_or(Width(LADDER[LADDER.len() - 1]))
    }

    /// All of them, narrowest first.
    pub fn all() -> impl DoubleEndedIterator<Item = Width> {
        LADDER.into_iter().map(Width)
    }

    /// Those worth offering for a picture so wide: nothing is enlarged, so only one may reach beyond it.
    pub fn for_picture(width: u32) -> impl Iterator<Item = Width> {
        Width::all().filter(move |rung| *rung <= Width::at_least(width))
    }

    /// In pixels.
    pub fn pixels(self) -> u32 {
        self.0
    }
}

/// A file format of renditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// What everything can show.
    Jpeg,
    /// What every browser can show, about a third smaller.
    WebP,
    /// Smaller again, but slow to make.
    Avif,
}

impl Format {
    /// The end of a file's name, and of its address.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Jpeg => "jpg",
            Format::WebP => "webp",
            Format::Avif => "avif",
        }
    }

    /// By its extension.
    pub fn from_extension(text: &str) -> Option<Format> {
        [Format::Jpeg, Format::WebP, Format::Avif].into_iter().find(|format| format.extension() == text)
    }

    /// The media type to serve it with.
    pub fn mime(self) -> &'static str {
        match self {
            Format::Jpeg => "image/jpeg",
            Format::WebP => "image/webp",
            Format::Avif => "image/avif",
        }
    }
}

/// A box of a picture, in ten-thousandths of its upright sides; never empty, never outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "[u16; 4]", into = "[u16; 4]")]
pub struct Crop([u16; 4]);

impl Crop {
    /// Left, top, width, height.
    pub fn new(left: u16, top: u16, width: u16, height: u16) -> Result<Crop> {
        let fits = |start: u16, length: u16| length > 0 && start.saturating_add(length) <= WHOLE;
        if fits(left, width) && fits(top, height) {
            Ok(Crop([left, top, width, height]))
        } else {
            Err(Invalid::at("crop", Message::new("media-crop-outside")).into())
        }
    }
}

impl TryFrom<[u16; 4]> for Crop {
    type Error = Error;
    fn try_from([left, top, width, height]: [u16; 4]) -> Result<Crop> {
        Crop::new(left, top, width, height)
    }
}

impl From<Crop> for [u16; 4] {
    fn from(crop: Crop) -> [u16; 4] {
        crop.0
    }
}

/// The point that must stay in view when a picture is cut to another shape, in ten-thousandths from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "[u16; 2]", into = "[u16; 2]")]
pub struct Focus([u16; 2]);

impl Focus {
    /// The middle.
    pub const CENTRE: Focus = Focus([WHOLE / 2, WHOLE / 2]);

    /// From the left, from the top.
    pub fn new(x: u16, y: u16) -> Result<Focus> {
        if x.max(y) <= WHOLE {
            Ok(Focus([x, y]))
        } else {
            Err(Invalid::at("focus", Message::new("media-focus-outside")).into())
        }
    }
}

impl TryFrom<[u16; 2]> for Focus {
    type Error = Error;
    fn try_from([x, y]: [u16; 2]) -> Result<Focus> {
        Focus::new(x, y)
    }
}

impl From<Focus> for [u16; 2] {
    fn from(focus: Focus) -> [u16; 2] {
        focus.0
    }
}

/// Which part of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Cut {
    Whole,
    Box(Crop),
    Shape { ratio: [u16; 2], focus: Focus },
}

/// How a rendition is cut and how wide it is at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Recipe {
    width: Width,
    cut: Cut,
}

/// Where to cut, in pixels of a certain size of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Recipe {
    /// The whole picture.
    pub fn plain(width: Width) -> Recipe {
        Recipe { width, cut: Cut::Whole }
    }

    /// A box of it.
    pub fn cropped(width: Width, crop: Crop) -> Recipe {
        Recipe { width, cut: Cut::Box(crop) }
    }

    /// The largest frame of a shape (3 by 4) that lies in the picture, as near to the focal point as it can.
    pub fn shaped(width: Width, across: u16, down: u16, focus: Focus) -> Result<Recipe> {
        let ratio = [across, down];
        if ratio.iter().all(|side| (1..=100).contains(side)) {
            Ok(Recipe { width, cut: Cut::Shape { ratio, focus } })
        } else {
            Err(Invalid::at("shape", Message::new("media-recipe-unreadable")).into())
        }
    }

    /// One that anyone may ask for.
    pub fn is_plain(&self) -> bool {
        self.cut == Cut::Whole
    }

    /// How wide it is at most.
    pub fn width(&self) -> Width {
        self.width
    }

    /// Whether two are the same picture at different widths.
    pub(super) fn cuts_like(&self, other: &Recipe) -> bool {
        self.cut == other.cut
    }

    /// The part of a picture of so many pixels that is shown.
    pub(super) fn frame(&self, width: u32, height: u32) -> Frame {
        let (width, height) = (f64::from(width), f64::from(height));
        let of = |part: u16, whole: f64| f64::from(part) / f64::from(WHOLE) * whole;
        match self.cut {
            Cut::Whole => Frame { left: 0.0, top: 0.0, width, height },
            Cut::Box(Crop([left, top, across, down])) => {
                let (across, down) = (of(across, width).max(1.0), of(down, height).max(1.0));
                let (left, top) = (of(left, width).min(width - across), of(top, height).min(height - down));
                Frame { left, top, width: across, height: down }
            }
            Cut::Shape { ratio: [across, down], focus: Focus([x, y]) } => {
                let scale = (width / f64::from(across)).min(height / f64::from(down));
                let (w, h) = (f64::from(across) * scale, f64::from(down) * scale);
                let left = (of(x, width) - w / 2.0).clamp(0.0, (width - w).max(0.0));
                let top = (of(y, height) - h / 2.0).clamp(0.0, (height - h).max(0.0));
                Frame { left, top, width: w, height: h }
            }
        }
    }

    /// Width and height of the rendition of a picture of so many pixels; never enlarged.
    pub fn size(&self, width: u32, height: u32) -> (u32, u32) {
        let frame = self.frame(width, height);
        let across = f64::from(self.width.0).min(frame.width.round()).max(1.0);
        let down = (across * frame.height / frame.width).round().max(1.0);
        (across as u32, down as u32)
    }
}

impl fmt::Display for Recipe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.width.0;
        match self.cut {
            Cut::Whole => write!(f, "{width}"),
            Cut::Box(Crop([l, t, w, h])) => write!(f, "{width}-box-{l}-{t}-{w}-{h}"),
            Cut::Shape { ratio: [a, d], focus: Focus([x, y]) } => write!(f, "{width}-{a}x{d}-{x}-{y}"),
        }
    }
}

impl FromStr for Recipe {
    type Err = Error;

    /// Only the one spelling that [`fmt::Display`] writes, so that a rendition has one name.
    fn from_str(text: &str) -> Result<Recipe> {
        let unreadable = || Invalid::at("recipe", Message::new("media-recipe-unreadable")).value(text);
        let recipe = read(text).ok_or_else(unreadable)?;
        if recipe.to_string() == text { Ok(recipe) } else { Err(unreadable().into()) }
    }
}

fn read(text: &str) -> Option<Recipe> {
    let mut parts = text.split('-');
    let width = Width::new(parts.next()?.parse().ok()?)?;
    let cut = parts.next();
    let numbers = parts.map(|part| part.parse().ok()).collect::<Option<Vec<u16>>>()?;
    match (cut, numbers.as_slice()) {
        (None, []) => Some(Recipe::plain(width)),
        (Some("box"), &[l, t, w, h]) => Some(Recipe::cropped(width, Crop::new(l, t, w, h).ok()?)),
        (Some(shape), &[x, y]) => {
            let (across, down) = shape.split_once('x')?;
            Recipe::shaped(width, across.parse().ok()?, down.parse().ok()?, Focus::new(x, y).ok()?).ok()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn size(recipe: &str, width: u32, height: u32) -> (u32, u32) {
        recipe.parse::<Recipe>().unwrap().size(width, height)
    }

    #[test]
    fn renditions_keep_the_shape_and_never_grow() {
        assert_eq!(size("960", 6000, 4000), (960, 640));
        assert_eq!(size("2000", 700, 1000), (700, 1000));
        assert_eq!(size("160", 3000, 3), (160, 1));
        assert_eq!(size("960-box-1000-0-2000-10000", 6000, 4000), (960, 3200));
        assert_eq!(size("960-box-0-0-1000-10000", 6000, 4000), (600, 4000));
        assert_eq!(size("960-3x4-5000-5000", 6000, 4000), (960, 1280));
    }

    #[test]
    fn the_frame_follows_the_focal_point_to_the_edge() {
        let left = |x| format!("960-1x1-{x}-5000").parse::<Recipe>().unwrap().frame(3000, 1000).left;
        assert_eq!([left(0), left(5000), left(6000), left(10000)], [0.0, 1000.0, 1300.0, 2000.0]);
    }

    #[test]
    fn other_spellings_and_widths_are_refused() {
        for wrong in [
            "",
            "961",
            "0960",
            "+960",
            "960-",
            "960-box-0-0-10000",
            "960-box-5000-0-5001-10000",
            "960-box-0-0-0-10000",
            "960-3x4-10001-0",
            "960-0x4-0-0",
            "960-3x4",
            "960-3X4-0-0",
            "960-03x4-0-0",
        ] {
            assert!(wrong.parse::<Recipe>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_small_picture_is_offered_in_few_widths() {
        let offered = |width| Width::for_picture(width).map(Width::pixels).collect::<Vec<_>>();
        assert_eq!(offered(500), [160, 320, 480, 640]);
        assert_eq!(offered(320), [160, 320]);
        assert_eq!(offered(9000), LADDER);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            rung in 0..LADDER.len(), numbers in any::<[u16; 4]>(), across in 1u16..=100, down in 1u16..=100,
        ) {
            let width = Width(LADDER[rung]);
            let [x, y, w, h] = numbers.map(|n| n % 5000);
            let focus = Focus::new(x, y).unwrap();
            for recipe in [
                Recipe::plain(width),
                Recipe::cropped(width, Crop::new(x, y, w + 1, h + 1).unwrap()),
                Recipe::shaped(width, across, down, focus).unwrap(),
            ] {
                prop_assert_eq!(recipe.to_string().parse::<Recipe>().unwrap(), recipe);
            }
        }
    }
}
