//! How sharp a picture is where it is sharpest.
//!
//! The variance of the Laplacian, tile by tile, of a picture brought to one size: a garment on an empty ground is
//! mostly ground, so the best tiles count and not the mean.

use super::Bitmap;

/// Tiles are squares of so many pixels.
const TILE: usize = 64;

/// 0 for a plain surface; below [`UNSHARP`] even the sharpest part has no edge that is clear.
pub(super) fn sharpness(bitmap: &Bitmap) -> f32 {
    let (width, height) = (bitmap.width as usize, bitmap.height as usize);
    let luma = bitmap.luma();
    let starts = |side: usize| (1..side.saturating_sub(2)).step_by(TILE);
    let tiles = starts(height).flat_map(|y| starts(width).map(move |x| (x, y)));
    tiles.map(|(x, y)| variance(&luma, width, height, x, y)).fold(0.0, f32::max)
}

/// The longer side to which a picture is brought before its sharpness is taken.
pub(super) const MEASURED_AT: u32 = 1024;

/// Of 336 photos of garments in focus the softest has 124; blurred with a deviation of 2.4 pixels, nine in ten lie below 45.
pub(super) const UNSHARP: f32 = 60.0;

fn variance(luma: &[u8], width: usize, height: usize, left: usize, top: usize) -> f32 {
    let (right, bottom) = ((left + TILE).min(width - 1), (top + TILE).min(height - 1));
    let (mut sum, mut squares, mut count) = (0i64, 0i64, 0i64);
    for y in top..bottom {
        for at in y * width + left..y * width + right {
            let light = |at: usize| i64::from(luma[at]);
            let edge = light(at - 1) + light(at + 1) + light(at - width) + light(at + width) - 4 * light(at);
            sum += edge;
            squares += edge * edge;
            count += 1;
        }
    }
    let mean = sum as f32 / count.max(1) as f32;
    squares as f32 / count.max(1) as f32 - mean * mean
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stripes(softness: u32) -> Bitmap {
        let row: Vec<u8> = (0..200u32)
            .flat_map(|x| [(128.0 + 90.0 * (x as f32 / softness as f32).sin()) as u8; 3])
            .collect();
        Bitmap::rgb(200, 150, row.repeat(150))
    }

    #[test]
    fn edges_count_and_soft_waves_do_not() {
        assert!(sharpness(&stripes(1)) > UNSHARP);
        assert!(sharpness(&stripes(20)) < UNSHARP);
        assert_eq!(sharpness(&Bitmap::rgb(1, 1, vec![0; 3])), 0.0);
    }
}
