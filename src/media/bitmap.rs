//! A picture in memory.

/// Upright sRGB pixels, eight bits a channel, row by row; three channels, or four if anything is transparent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bitmap {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// With an alpha channel, straight (not multiplied into the colours).
    pub has_alpha: bool,
    /// `width * height * channels` bytes.
    pub pixels: Vec<u8>,
}

impl Bitmap {
    /// Opaque, from `r, g, b` bytes.
    ///
    /// # Panics
    /// If their number is not `width * height * 3`.
    pub fn rgb(width: u32, height: u32, pixels: Vec<u8>) -> Self {
        assert_eq!(pixels.len() as u64, u64::from(width) * u64::from(height) * 3);
        Bitmap { width, height, has_alpha: false, pixels }
    }

    /// From `r, g, b, a` bytes; opaque after all if no pixel is transparent.
    ///
    /// # Panics
    /// If their number is not `width * height * 4`.
    pub fn rgba(width: u32, height: u32, pixels: Vec<u8>) -> Self {
        assert_eq!(pixels.len() as u64, u64::from(width) * u64::from(height) * 4);
        if pixels.chunks_exact(4).all(|p| p[3] == u8::MAX) {
            let opaque = pixels.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
            return Bitmap::rgb(width, height, opaque);
        }
        Bitmap { width, height, has_alpha: true, pixels }
    }

    /// Bytes per pixel: 3, or 4 with alpha.
    pub fn channels(&self) -> usize {
        if self.has_alpha { 4 } else { 3 }
    }

    /// The bytes of one pixel.
    ///
    /// # Panics
    /// If it lies outside.
    pub fn at(&self, x: u32, y: u32) -> &[u8] {
        let start = (y as usize * self.width as usize + x as usize) * self.channels();
        &self.pixels[start..start + self.channels()]
    }

    /// Laid on white, for formats without transparency.
    pub fn on_white(&self) -> std::borrow::Cow<'_, [u8]> {
        if !self.has_alpha {
            return (&self.pixels).into();
        }
        let over = |colour: u8, alpha: u8| {
            let alpha = u16::from(alpha);
            ((u16::from(colour) * alpha + 255 * (255 - alpha) + 127) / 255) as u8
        };
        let rows = self.pixels.chunks_exact(4);
        rows.flat_map(|p| [over(p[0], p[3]), over(p[1], p[3]), over(p[2], p[3])]).collect::<Vec<u8>>().into()
    }

    /// Lightness of each pixel (ITU-R BT.601 weights), on white.
    pub fn luma(&self) -> Vec<u8> {
        let weigh = |p: &[u8]| {
            ((u32::from(p[0]) * 299 + u32::from(p[1]) * 587 + u32::from(p[2]) * 114 + 500) / 1000) as u8
        };
        self.on_white().chunks_exact(3).map(weigh).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transparent_pixels_lie_on_white() {
        let half = Bitmap::rgba(3, 1, vec![255, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 128]);
        assert_eq!(*half.on_white(), [255, 0, 0, 255, 255, 255, 127, 127, 127]);
        assert_eq!(half.luma(), [76, 255, 127]);
    }

    #[test]
    fn an_alpha_channel_that_hides_nothing_is_dropped() {
        let opaque = Bitmap::rgba(1, 2, vec![1, 2, 3, 255, 4, 5, 6, 255]);
        assert_eq!(opaque, Bitmap::rgb(1, 2, vec![1, 2, 3, 4, 5, 6]));
    }
}
