//! What is to be said about a picture. A finding keeps nothing out: it stands beside the picture until someone acts.

use crate::kernel::message::Message;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The least side that channels take without a warning, in pixels (Google Merchant from 2027 on, Meta today).
pub(super) const LEAST_SIDE: u32 = 500;
/// The side from which on channels can zoom (Google Merchant recommends it).
pub(super) const ZOOM_SIDE: u32 = 1500;
/// The ratio of the longer to the shorter side above which a picture looks odd among others.
pub(super) const ODD_SHAPE: f64 = 2.0;

/// One thing that a person may want to mend. As JSON: `{"code": "too_small", …}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Finding {
    /// A side is shorter than some channels take.
    TooSmall {
        /// In pixels, upright.
        width: u32,
        /// In pixels, upright.
        height: u32,
        /// The side that is asked for.
        least: u32,
    },
    /// Large enough to be shown, too small to zoom into.
    NoZoom {
        /// In pixels, upright.
        width: u32,
        /// In pixels, upright.
        height: u32,
        /// The side that is recommended.
        least: u32,
    },
    /// Nothing in it is in focus.
    Unsharp,
    /// Its colours are not sRGB: renditions are converted, the original is kept.
    NotSrgb {
        /// The profile's name, or empty if it has none.
        profile: String,
    },
    /// Inks without a profile: which colours are meant can only be guessed.
    InksWithoutProfile,
    /// Much longer than wide, or wider than long.
    OddShape {
        /// In pixels, upright.
        width: u32,
        /// In pixels, upright.
        height: u32,
    },
    /// It tells where it was taken, or whose camera it was; renditions do not.
    PrivateData,
    /// It says that a machine made it.
    MadeByMachine,
}

impl Finding {
    /// The sentence for it; its `.hint` says what to do.
    pub fn message(&self) -> Message {
        match self {
            Finding::TooSmall { width, height, least } => Message::new("media-finding-too-small")
                .with("width", *width)
                .with("height", *height)
                .with("least", *least),
            Finding::NoZoom { width, height, least } => Message::new("media-finding-no-zoom")
                .with("width", *width)
                .with("height", *height)
                .with("least", *least),
            Finding::Unsharp => Message::new("media-finding-unsharp"),
            Finding::NotSrgb { profile } => Message::new("media-finding-not-srgb").with("profile", profile),
            Finding::InksWithoutProfile => Message::new("media-finding-inks-without-profile"),
            Finding::OddShape { width, height } => {
                Message::new("media-finding-odd-shape").with("width", *width).with("height", *height)
            }
            Finding::PrivateData => Message::new("media-finding-private-data"),
            Finding::MadeByMachine => Message::new("media-finding-made-by-machine"),
        }
    }
}
