//! A QR code as the path of an SVG.

use crate::error::{Error, Result};
use qrcodegen::{QrCode, QrCodeEcc};
use serde::Serialize;

/// A picture of squares.
#[derive(Debug, Serialize)]
pub struct Squares {
    /// How many in a row, with the four of the quiet zone on either side.
    pub size: i32,
    /// The dark ones, row by row.
    pub path: String,
}

const QUIET: i32 = 4;

/// Draws a text.
pub fn draw(text: &str) -> Result<Squares> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium);
    let code = code.map_err(|_| Error::internal("a QR code", "the text is too long"))?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let from = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                path.push_str(&format!("M{} {}h{}v1h-{}z", from + QUIET, y + QUIET, x - from, x - from));
            }
            x += 1;
        }
    }
    Ok(Squares { size: code.size() + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::draw;

    #[test]
    fn its_corners_are_those_of_a_code() {
        let squares = draw("otpauth://totp/Selvedge:ana").unwrap();
        assert_eq!((squares.size - 8) % 4, 1);
        assert!(squares.path.starts_with("M4 4h7v1h-7z"), "{}", squares.path);
    }
}
