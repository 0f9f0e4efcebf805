//! Whether a machine made the picture: IPTC *digital source type*, the one mark that a rendition keeps.
//!
//! Google asks that it stays in pictures made by generative AI, the EU's AI Act that such content is marked so that
//! machines can tell. It lives in XMP (`Iptc4xmpExt:DigitalSourceType`) as an address of the IPTC's vocabulary.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

const VOCABULARY: &str = "cv.iptc.org/newscodes/digitalsourcetype/";
const TAG: &[u8] = b"DigitalSourceType";

/// A code of `http://cv.iptc.org/newscodes/digitalsourcetype/`, such as `trainedAlgorithmicMedia`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct DigitalSource(String);

impl DigitalSource {
    /// Finds it in an XMP packet.
    pub fn in_xmp(xmp: &[u8]) -> Option<Self> {
        let tag = position(xmp, TAG)?;
        let near = &xmp[tag..xmp.len().min(tag + 300)];
        let start = position(near, VOCABULARY.as_bytes())? + VOCABULARY.len();
        let code: String = near[start..]
            .iter()
            .take(60)
            .take_while(|b| b.is_ascii_alphabetic())
            .map(|&b| char::from(b))
            .collect();
        (!code.is_empty()).then_some(DigitalSource(code))
    }

    /// The bare code.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// Whether generative AI made it, or a part of it.
    pub fn is_ai(&self) -> bool {
        let codes = ["trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "compositeSynthetic"];
        codes.contains(&self.0.as_str())
    }

    /// A packet that says this and nothing else. The code is made of letters, so nothing needs escaping.
    pub(super) fn packet(&self) -> String {
        format!(
            concat!(
                "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
                "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
                "<rdf:Description rdf:about=\"\" xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\">",
                "<Iptc4xmpExt:DigitalSourceType>http://{}{}</Iptc4xmpExt:DigitalSourceType>",
                "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>"
            ),
            VOCABULARY, self.0
        )
    }
}

fn position(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|w| w == word)
}

/// The packet as a JPEG's APP1 segment (XMP specification part 3, 1.1.3).
pub(super) fn jpeg_segment(source: &DigitalSource) -> Vec<u8> {
    [b"http://ns.adobe.com/xap/1.0/\0", source.packet().as_bytes()].concat()
}

/// The same WebP with the packet in it: the extended header `VP8X` in front, the chunk `XMP ` behind
/// (<https://developers.google.com/speed/webp/docs/riff_container>).
pub(super) fn webp_with(
    source: &DigitalSource,
    webp: &[u8],
    width: u32,
    height: u32,
    alpha: bool,
) -> Vec<u8> {
    const XMP: u8 = 0b100;
    const ALPHA: u8 = 0b1_0000;
    let chunks = &webp[12..];
    let (mut header, rest) = match chunks {
        [b'V', b'P', b'8', b'X', ..] => (chunks[8..18].to_vec(), &chunks[18..]),
        _ => (extended_header(width, height), chunks),
    };
    header[0] |= XMP | if alpha { ALPHA } else { 0 };
    let body =
        [b"WEBP", &chunk(b"VP8X", &header)[..], rest, &chunk(b"XMP ", source.packet().as_bytes())].concat();
    chunk(b"RIFF", &body)
}

/// No flags yet, three bytes of nothing, then each side minus one in three bytes.
fn extended_header(width: u32, height: u32) -> Vec<u8> {
    let side = |pixels: u32| (pixels - 1).to_le_bytes();
    [&[0; 4], &side(width)[..3], &side(height)[..3]].concat()
}

fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).expect("a rendition is far below four gigabytes").to_le_bytes();
    let pad: &[u8] = if body.len() % 2 == 1 { &[0] } else { &[] };
    [&name[..], &length, body, pad].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_found_as_element_and_as_attribute() {
        let table = [
            (
                "<x:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</x>",
                "digitalCapture",
            ),
            (
                "DigitalSourceType=\"https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia\"",
                "trainedAlgorithmicMedia",
            ),
        ];
        for (xmp, code) in table {
            assert_eq!(DigitalSource::in_xmp(xmp.as_bytes()).unwrap().code(), code);
        }
        assert_eq!(DigitalSource::in_xmp(b"<x:DigitalSourceType>&lt;script&gt;"), None);
    }

    #[test]
    fn what_we_write_we_read() {
        let source = DigitalSource("trainedAlgorithmicMedia".into());
        assert!(source.is_ai());
        assert_eq!(DigitalSource::in_xmp(source.packet().as_bytes()), Some(source));
    }
}
