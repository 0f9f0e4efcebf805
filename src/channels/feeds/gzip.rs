//! One gzip member put together from pieces that were compressed before.
//!
//! # Why
//! Members concatenate by RFC 1952, yet curl, Chromium and many libraries read the first one only and take the rest for noise.
//! Blocks of DEFLATE concatenate as well where each piece ends on a byte, and checksums can be combined: so the pieces stay
//! ready, and what is sent is one member that everybody reads.

use crate::error::{Error, Result};
use bytes::Bytes;
use crc32fast::Hasher;
use flate2::{Compress, Compression, FlushCompress, Status};

/// What a member begins with (RFC 1952, 2.3): DEFLATE, no name, no time, an unknown system.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
/// A last block that is empty: fixed codes, nothing but its end.
const LAST_BLOCK: [u8; 2] = [3, 0];
/// Checksum and length before the blocks of a piece.
const LABEL: usize = 8;
/// As fast as it gets before it gets larger.
const LEVEL: u32 = 4;

/// A text as a piece: its checksum, its length, and blocks that end on a byte. Nothing gives nothing.
pub(super) fn piece(plain: &[u8]) -> Result<Vec<u8>> {
    if plain.is_empty() {
        return Ok(Vec::new());
    }
    let failed = |e: &dyn std::fmt::Display| Error::internal("compressing a feed", e);
    let length = u32::try_from(plain.len()).map_err(|e| failed(&e))?;
    let mut packed = Vec::with_capacity(LABEL + 64 + plain.len() / 4);
    packed.extend(crc32fast::hash(plain).to_le_bytes());
    packed.extend(length.to_le_bytes());
    let mut deflate = Compress::new(Compression::new(LEVEL), false);
    loop {
        let rest = &plain[deflate.total_in() as usize..];
        let room = packed.capacity();
        let status = deflate.compress_vec(rest, &mut packed, FlushCompress::Full).map_err(|e| failed(&e))?;
        // A flush is done when it leaves room.
        let is_done = deflate.total_in() as usize == plain.len() && packed.len() < room;
        if is_done || status == Status::StreamEnd {
            return Ok(packed);
        }
        packed.reserve(4_096 + packed.len() / 2);
    }
}

/// A member on its way.
#[derive(Debug, Default)]
pub(super) struct Member {
    sum: Hasher,
    length: u32,
}

impl Member {
    /// What comes first.
    pub fn head() -> Bytes {
        Bytes::from_static(&HEAD)
    }

    /// The blocks of the next piece.
    pub fn next(&mut self, piece: Bytes) -> Result<Bytes> {
        if piece.is_empty() {
            return Ok(piece);
        }
        let number =
            |at: usize| piece.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes);
        let (Some(sum), Some(length)) = (number(0), number(4)) else {
            return Err(Error::internal("sending a feed", "a piece of it has no checksum"));
        };
        self.sum.combine(&Hasher::new_with_initial_len(sum, u64::from(length)));
        self.length = self.length.wrapping_add(length);
        Ok(piece.slice(LABEL..))
    }

    /// What comes last.
    pub fn tail(self) -> Bytes {
        let mut tail = LAST_BLOCK.to_vec();
        tail.extend(self.sum.finalize().to_le_bytes());
        tail.extend(self.length.to_le_bytes());
        tail.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Read;

    /// As curl and Chromium read it: one member, and nothing behind it.
    fn read(mut bytes: &[u8]) -> Vec<u8> {
        let mut plain = Vec::new();
        flate2::bufread::GzDecoder::new(&mut bytes).read_to_end(&mut plain).expect("it is gzip");
        assert!(bytes.is_empty(), "{} bytes behind the member", bytes.len());
        plain
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]
        #[test]
        fn pieces_are_one_member(texts in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..3_000), 0..6), times in 1..40usize) {
            let texts: Vec<Vec<u8>> = texts.into_iter().map(|text| text.repeat(times)).collect();
            let (mut sent, mut member) = (Member::head().to_vec(), Member::default());
            for text in &texts {
                sent.extend(member.next(piece(text).unwrap().into()).unwrap());
            }
            sent.extend(member.tail());
            prop_assert_eq!(read(&sent), texts.concat());
        }
    }
}
