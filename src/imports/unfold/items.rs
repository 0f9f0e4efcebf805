//! The objects of a JSON text, one by one: never more than one of them is held.

use std::io::{BufReader, Error, Read};

/// Longest object that is taken, in bytes.
const LONGEST: usize = 16 << 20;

/// How objects lie in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// In a list.
    List,
    /// In a list that an object holds.
    Held,
    /// One after another.
    Sequence,
}

/// The objects of a text, each with the line where it begins, counted from one.
pub struct Items<R> {
    bytes: std::io::Bytes<BufReader<R>>,
    shape: Shape,
    /// Whether the list has begun: before it, what an object says of itself is passed over.
    is_inside: bool,
    line: u64,
    /// A byte that was looked at already.
    ahead: Option<u8>,
    item: Vec<u8>,
}

/// Why there is no next one, and in which line.
type Broken = (u64, Error);

impl<R: Read> Items<R> {
    /// The objects of a text of this shape.
    pub fn new(text: R, shape: Shape) -> Self {
        let bytes = BufReader::with_capacity(1 << 16, text).bytes();
        Items { bytes, shape, is_inside: shape == Shape::Sequence, line: 1, ahead: None, item: Vec::new() }
    }

    /// The next object.
    pub fn next(&mut self) -> Result<Option<(u64, &[u8])>, Broken> {
        if !self.is_inside && !self.enter()? {
            return Ok(None);
        }
        loop {
            match self.byte()? {
                Some(b'{') => break,
                Some(b' ' | b'\t' | b'\r' | b'\n' | b',') => {}
                Some(b']') if self.shape != Shape::Sequence => return Ok(None),
                None if self.shape == Shape::Sequence => return Ok(None),
                Some(_) => return Err(self.broken("there is something else than an object")),
                None => return Err(self.broken("the file ends before its list does")),
            }
        }
        let line = self.line;
        self.item.clear();
        self.item.push(b'{');
        self.take_object()?;
        Ok(Some((line, &self.item)))
    }

    /// Goes to the list; `false` if there is none.
    fn enter(&mut self) -> Result<bool, Broken> {
        let (mut depth, mut quoted, mut escaped) = (0_u32, false, false);
        let wanted = if self.shape == Shape::Held { 1 } else { 0 };
        while let Some(byte) = self.byte()? {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                _ if quoted => {}
                b'[' if depth == wanted && self.holds_objects()? => {
                    self.is_inside = true;
                    return Ok(true);
                }
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        Ok(false)
    }

    /// Whether the list that begins here is the one: a file that is a list is, an object may hold lists of other things.
    fn holds_objects(&mut self) -> Result<bool, Broken> {
        loop {
            match self.byte()? {
                Some(b' ' | b'\t' | b'\r' | b'\n') => {}
                first => {
                    self.ahead = first;
                    return Ok(self.shape == Shape::List || first == Some(b'{'));
                }
            }
        }
    }

    fn take_object(&mut self) -> Result<(), Broken> {
        let (mut depth, mut quoted, mut escaped) = (1_u32, false, false);
        while depth > 0 {
            let Some(byte) = self.byte()? else { return Err(self.broken("the file ends within an object")) };
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                _ if quoted => {}
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.item.push(byte);
            if self.item.len() > LONGEST {
                return Err(self.broken("an object is longer than 16 MB"));
            }
        }
        Ok(())
    }

    fn byte(&mut self) -> Result<Option<u8>, Broken> {
        if let Some(byte) = self.ahead.take() {
            return Ok(Some(byte));
        }
        match self.bytes.next() {
            None => Ok(None),
            Some(Err(error)) => Err((self.line, error)),
            Some(Ok(byte)) => {
                self.line += u64::from(byte == b'\n');
                Ok(Some(byte))
            }
        }
    }

    fn broken(&self, reason: &'static str) -> Broken {
        (self.line, Error::other(reason))
    }
}
