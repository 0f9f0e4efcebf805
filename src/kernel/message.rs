//! A sentence for someone, before anyone knows in which language: a Fluent key and its arguments.

use serde::{Deserialize, Deserializer, Serialize};
use std::collections::HashSet;
use std::fmt;
use std::sync::{LazyLock, Mutex};

/// An argument of a [`Message`]: text is put in as it is, numbers follow the rules of the reader's locale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Keys and names of arguments that were read from the database: the program's own, some hundreds at most.
static READ: LazyLock<Mutex<HashSet<&'static str>>> = LazyLock::new(Mutex::default);

/// More different ones than the program can have written are not its own.
const MOST_READ: usize = 10_000;

/// A text that was read, as one that lives as long as the program: each is kept once.
fn kept(text: String) -> Option<&'static str> {
    let mut read = READ.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(known) = read.get(text.as_str()) {
        return Some(known);
    }
    if read.len() >= MOST_READ || text.len() > 100 {
        return None;
    }
    let text: &'static str = Box::leak(text.into_boxed_str());
    read.insert(text);
    Some(text)
}

/// What [`Serialize`] wrote: reasons are kept with what they are the reason of, and told in each reader's language.
impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Written {
            key: String,
            args: Vec<(String, Arg)>,
        }
        let written = Written::deserialize(deserializer)?;
        let refused = || serde::de::Error::custom("it is not a message of ours");
        let key = kept(written.key).ok_or_else(refused)?;
        let args = written.args.into_iter().map(|(name, arg)| Some((kept(name)?, arg)));
        Ok(Message { key, args: args.collect::<Option<Vec<_>>>().ok_or_else(refused)? })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_was_written_is_read_as_it_was() {
        let message = Message::new("missing-photos").with("count", 2).with("field", "images");
        let text = serde_json::to_string(&message).unwrap();
        assert_eq!(serde_json::from_str::<Message>(&text).unwrap(), message);
    }
}
