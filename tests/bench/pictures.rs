//! Photos per second: six renditions (three widths, JPEG and WebP) of a 24 megapixel JPEG, on every core.
//!
//! To be read as a ratio to the table in the architecture's notes, taken on the same kind of machine.

use selvedge::media::{Bitmap, Format, Limits, Recipe, Width, encode, inspect, render_all};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const PHOTOS: usize = 12;

/// Draws a photo, then times looking at it, its six renditions, all sixteen of the ladder, and one AVIF.
pub fn run() {
    let photo = photo(6000, 4000);
    let workers = std::thread::available_parallelism().map_or(1, |cores| cores.get());
    println!("a JPEG of 6000 × 4000 pixels, {:.1} MB, {workers} workers", photo.len() as f64 / 1e6);

    let look = || drop(inspect(&photo, &Limits::default()).expect("a photo of our own"));
    tell("inspect", each(workers, look));
    tell(
        "six renditions",
        each(workers, || render(&photo, &[320, 960, 2000], &[Format::Jpeg, Format::WebP])),
    );
    let ladder: Vec<u32> = Width::all().map(Width::pixels).collect();
    tell("the whole ladder", each(workers, || render(&photo, &ladder, &[Format::Jpeg, Format::WebP])));
    tell("one AVIF of 960", each(workers, || render(&photo, &[960], &[Format::Avif])));
}

fn render(photo: &[u8], widths: &[u32], formats: &[Format]) {
    let recipes: Vec<Recipe> =
        widths.iter().map(|&w| Recipe::plain(Width::new(w).expect("a rung of the ladder"))).collect();
    let made = render_all(photo, &Limits::default(), &recipes, formats).expect("a photo of our own");
    assert_eq!(made.len(), widths.len() * formats.len());
}

fn each(workers: usize, work: impl Fn() + Sync) -> Duration {
    let (begun, start) = (AtomicUsize::new(0), Instant::now());
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while begun.fetch_add(1, Ordering::Relaxed) < PHOTOS {
                    work();
                }
            });
        }
    });
    start.elapsed()
}

fn tell(what: &str, took: Duration) {
    println!("{what:>18}: {:6.2} photos/s", PHOTOS as f64 / took.as_secs_f64());
}

/// Cloth in soft light: a weave, folds and some grain, so that the encoders have as much to do as with a real photo.
fn photo(width: u32, height: u32) -> Vec<u8> {
    let mut noise = 0x9E37_79B9_u32;
    let mut pixels = Vec::with_capacity((width * height * 3) as usize);
    for y in 0..height {
        for x in 0..width {
            noise ^= noise << 13;
            noise ^= noise >> 17;
            noise ^= noise << 5;
            let fold = ((x as f32 / 700.0).sin() + (y as f32 / 900.0 + x as f32 / 1500.0).cos()) * 45.0;
            let weave = if (x / 6 + y / 6).is_multiple_of(2) { 9.0 } else { -9.0 };
            let light = 128.0 + fold + weave + (noise % 13) as f32;
            pixels.extend([light * 0.95, light * 0.8, light * 0.62].map(|channel| channel as u8));
        }
    }
    encode(&Bitmap::rgb(width, height, pixels), Format::Jpeg, None).expect("a photo of our own")
}
