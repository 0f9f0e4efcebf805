//! A sentence for someone, before anyone knows in which language: a Fluent key and its arguments.

use serde::Serialize;
use std::fmt;

/// An argument of a [`Message`]: text is put in as it is, numbers follow the rules of the reader's locale.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// Shown as it is, isolated from the direction of the text around it.
    Text(String),
    /// Formatted for the reader, and able to choose a plural form.
    Number(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Arg::Text(text.clone())
    }
}
macro_rules! numbers {
    ($($t:ty),*) => { $(impl From<$t> for Arg { fn from(number: $t) -> Self { Arg::Number(number as f64) } })* };
}
numbers!(i16, i32, i64, u8, u16, u32, u64, usize, f64);

/// A Fluent key and its arguments; `words` turns it into a sentence in the reader's language.
///
/// The message's value says what happened; its attribute `.hint`, where there is one, says what to do.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Message {
    /// The Fluent identifier, such as `composition-sum`.
    pub key: &'static str,
    /// Named arguments, in the order they were given.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A message without arguments.
    pub const fn new(key: &'static str) -> Self {
        Message { key, args: Vec::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// For logs and tests: the key and its arguments, in no language.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)?;
        for (name, value) in &self.args {
            match value {
                Arg::Text(text) => write!(f, " {name}={text:?}")?,
                Arg::Number(number) => write!(f, " {name}={number}")?,
            }
        }
        Ok(())
    }
}
