//! What a camera wrote beside the pixels.

use exif::{Context, In, Reader, Tag, Value};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What in a file tells more of a person than a shop may show. It stays in the original and is in no rendition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PrivateData {
    /// Where it was taken.
    pub location: bool,
    /// The serial number of a camera or lens.
    pub serial_number: bool,
    /// The name of a camera's owner.
    pub owner: bool,
}

impl PrivateData {
    /// Whether there is any.
    pub fn is_any(self) -> bool {
        self.location || self.serial_number || self.owner
    }
}

/// What we read from Exif (CIPA DC-008) and from XMP.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Camera {
    /// 1 to 8; 1 if nothing is said.
    pub orientation: Option<u8>,
    /// `DateTimeOriginal`, as the camera's clock had it: `2026-03-14T09:26:53`.
    pub taken_at: Option<String>,
    /// Pixels are Adobe RGB although no profile says so (`DCF option file`, interoperability `R03`).
    pub is_adobe_rgb: bool,
    pub private: PrivateData,
}

impl Camera {
    /// Reads what can be read; a damaged block tells as much as it still holds.
    pub(super) fn read(exif: Option<Vec<u8>>, xmp: Option<&[u8]>) -> Camera {
        let mut camera = exif.map(from_exif).unwrap_or_default();
        if let Some(xmp) = xmp {
            let says = |word: &[u8]| xmp.windows(word.len()).any(|w| w == word);
            camera.private.location |= says(b"GPSLatitude");
            camera.private.serial_number |= says(b"SerialNumber");
            camera.private.owner |= says(b"OwnerName");
        }
        camera
    }
}

fn from_exif(bytes: Vec<u8>) -> Camera {
    let read = Reader::new().continue_on_error(true).read_raw(bytes);
    let Ok(exif) = read.or_else(|e| e.distill_partial_result(|_| ())) else {
        return Camera::default();
    };
    let number = |tag| exif.get_field(tag, In::PRIMARY).and_then(|f| f.value.get_uint(0));
    let text = |tag| exif.get_field(tag, In::PRIMARY).and_then(|f| ascii(&f.value));
    let has = |tags: &[Tag]| exif.fields().any(|f| tags.contains(&f.tag) && ascii(&f.value).is_some());
    Camera {
        orientation: number(Tag::Orientation).and_then(|o| u8::try_from(o).ok()),
        taken_at: text(Tag::DateTimeOriginal).and_then(|t| moment(&t)),
        is_adobe_rgb: number(Tag::ColorSpace) == Some(0xFFFF)
            && text(Tag::InteroperabilityIndex).is_some_and(|index| index == "R03"),
        private: PrivateData {
            location: exif.fields().any(|f| f.tag.context() == Context::Gps && f.tag != Tag::GPSVersionID),
            serial_number: has(&[Tag::BodySerialNumber, Tag::LensSerialNumber]),
            owner: has(&[Tag::CameraOwnerName]),
        },
    }
}

/// The text of a field, if there is any.
fn ascii(value: &Value) -> Option<String> {
    let Value::Ascii(lines) = value else { return None };
    let text = String::from_utf8_lossy(lines.first()?).trim_matches(['\0', ' ']).to_owned();
    (!text.is_empty()).then_some(text)
}

fn moment(text: &str) -> Option<String> {
    let moment = chrono::NaiveDateTime::parse_from_str(text, "%Y:%m:%d %H:%M:%S").ok()?;
    Some(moment.format("%Y-%m-%dT%H:%M:%S").to_string())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use exif::experimental::Writer;
    use exif::{Field, Rational};
    use std::io::Cursor;

    pub(in crate::media) fn field(tag: Tag, value: Value) -> Field {
        Field { tag, ifd_num: In::PRIMARY, value }
    }

    pub(in crate::media) fn block(fields: &[Field]) -> Vec<u8> {
        let mut writer = Writer::new();
        fields.iter().for_each(|field| writer.push_field(field));
        let mut bytes = Cursor::new(Vec::new());
        writer.write(&mut bytes, true).unwrap();
        bytes.into_inner()
    }

    pub(in crate::media) fn oriented(orientation: u16) -> Vec<u8> {
        block(&[field(Tag::Orientation, Value::Short(vec![orientation]))])
    }

    pub(in crate::media) fn on_a_map() -> Vec<u8> {
        let degrees = [48, 8, 14].map(|num| Rational { num, denom: 1 }).to_vec();
        block(&[
            field(Tag::GPSLatitude, Value::Rational(degrees)),
            field(Tag::BodySerialNumber, Value::Ascii(vec![b"0042-SERIAL".to_vec()])),
            field(Tag::DateTimeOriginal, Value::Ascii(vec![b"2026:03:14 09:26:53".to_vec()])),
        ])
    }

    #[test]
    fn a_camera_tells_where_and_when() {
        let camera = Camera::read(Some(on_a_map()), None);
        assert_eq!(camera.taken_at.as_deref(), Some("2026-03-14T09:26:53"));
        assert_eq!(camera.private, PrivateData { location: true, serial_number: true, owner: false });
        assert_eq!(Camera::read(Some(oriented(6)), None).orientation, Some(6));
    }

    #[test]
    fn xmp_tells_too() {
        let xmp = b"<rdf:Description exif:GPSLatitude='48,8.2N' aux:OwnerName='Ana'/>";
        let private = Camera::read(None, Some(xmp)).private;
        assert_eq!(private, PrivateData { location: true, serial_number: false, owner: true });
    }

    #[test]
    fn a_damaged_block_is_no_reason_to_fail() {
        for cut in 0..oriented(6).len() {
            let mut bytes = on_a_map();
            bytes.truncate(cut);
            Camera::read(Some(bytes), None);
        }
    }
}
