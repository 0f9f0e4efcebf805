//! Making pictures smaller: Lanczos by SIMD, each width from the nearest one that is at least twice as wide.

use super::recipe::{Frame, Recipe};
use super::{Bitmap, Decoded};
use crate::error::{Error, Result};
use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};

/// All widths of one cut, widest first.
pub(super) struct Steps<'a> {
    original: &'a Decoded,
    resizer: Resizer,
    made: Vec<Bitmap>,
}

impl<'a> Steps<'a> {
    pub(super) fn of(original: &'a Decoded) -> Self {
        Steps { original, resizer: Resizer::new(), made: Vec::new() }
    }

    /// The picture as a recipe wants it. Ask for the widest first, and for recipes that cut alike.
    pub(super) fn make(&mut self, recipe: &Recipe) -> Result<&Bitmap> {
        let (width, height) = recipe.size(self.original.width, self.original.height);
        if self.made.last().is_none_or(|last| last.width != width) {
            let bitmap = self.next(recipe, width, height)?;
            self.made.push(bitmap);
        }
        Ok(self.made.last().expect("one was made, now or before"))
    }

    /// Halving keeps what Lanczos can do; a smaller step from a picture that was made already would blur twice.
    fn next(&mut self, recipe: &Recipe, width: u32, height: u32) -> Result<Bitmap> {
        match self.made.iter().rev().find(|made| made.width >= width * 2) {
            Some(made) => fit(&mut self.resizer, made, whole(made), width, height),
            None => {
                let bitmap = &self.original.bitmap;
                fit(&mut self.resizer, bitmap, recipe.frame(bitmap.width, bitmap.height), width, height)
            }
        }
    }
}

/// The same picture, at most so long on its longer side.
pub(super) fn within(bitmap: &Bitmap, longest: u32) -> Result<Bitmap> {
    let longer = bitmap.width.max(bitmap.height);
    if longer <= longest {
        return Ok(bitmap.clone());
    }
    let side = |pixels: u32| (pixels * longest).div_ceil(longer).max(1);
    fit(&mut Resizer::new(), bitmap, whole(bitmap), side(bitmap.width), side(bitmap.height))
}

fn whole(bitmap: &Bitmap) -> Frame {
    Frame { left: 0.0, top: 0.0, width: bitmap.width.into(), height: bitmap.height.into() }
}

fn fit(resizer: &mut Resizer, from: &Bitmap, frame: Frame, width: u32, height: u32) -> Result<Bitmap> {
    let kind = if from.has_alpha { PixelType::U8x4 } else { PixelType::U8x3 };
    let source = ImageRef::new(from.width, from.height, &from.pixels, kind)
        .map_err(|e| Error::internal("resizing a picture", e))?;
    let mut target = Image::new(width, height, kind);
    let options = ResizeOptions::new().crop(frame.left, frame.top, frame.width, frame.height);
    resizer.resize(&source, &mut target, &options).map_err(|e| Error::internal("resizing a picture", e))?;
    Ok(Bitmap { width, height, has_alpha: from.has_alpha, pixels: target.into_vec() })
}
