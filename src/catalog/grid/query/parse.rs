//! How conditions go together: `or` binds least, then `and` (which may be left out), then `not`; brackets go first.

use super::lacks::{self, Place};
use super::names::{Field, Joint, Names, Shape, label};
use super::tokens::{Kind, Token};
use super::{Asked, Reader, Unread, values};
use crate::kernel::message::Message;
use crate::search::Condition;

/// Brackets and `not` within each other.
const DEEPEST: usize = 20;

/// Reads a text that was taken apart.
///
/// # Errors
/// The first place that cannot be read.
pub fn parse(reader: Reader<'_>, names: &Names, tokens: &[Token], text: &str) -> Result<Asked, Unread> {
    let mut parser = Parser { reader, names, tokens, at: 0, depth: 0, end: text.chars().count() };
    if !(0..tokens.len()).any(|at| parser.begins_condition(at)) {
        return Ok(Asked { words: text.trim().to_owned(), condition: None });
    }
    let part = parser.either()?;
    match parser.peek() {
        Some(extra) => Err(unread(extra, Message::new("grid-query-closes"))),
        None => Ok(Asked { words: part.words.join(" "), condition: part.condition }),
    }
}

fn unread(token: &Token, message: Message) -> Unread {
    Unread { from: token.from, to: token.to, message }
}

/// What was read so far: words to search for, and a condition.
#[derive(Default)]
struct Part {
    words: Vec<String>,
    condition: Option<Condition>,
    from: usize,
    to: usize,
}

impl Part {
    fn of(condition: Condition) -> Part {
        Part { condition: Some(condition), ..Part::default() }
    }

    /// A part that must be a condition alone.
    fn alone(self) -> Result<Option<Condition>, Unread> {
        if self.words.is_empty() {
            return Ok(self.condition);
        }
        let message = Message::new("grid-query-words-inside").with("text", self.words.join(" "));
        Err(Unread { from: self.from, to: self.to, message })
    }
}

struct Parser<'p> {
    reader: Reader<'p>,
    names: &'p Names,
    tokens: &'p [Token],
    at: usize,
    depth: usize,
    end: usize,
}

impl<'p> Parser<'p> {
    fn peek(&self) -> Option<&'p Token> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Option<&'p Token> {
        let token = self.tokens.get(self.at)?;
        self.at += 1;
        Some(token)
    }

    fn joint_at(&self, at: usize) -> Option<Joint> {
        let token = self.tokens.get(at).filter(|token| token.kind == Kind::Word)?;
        self.names.joint(&token.text)
    }

    fn field_at(&self, at: usize) -> Option<Field> {
        let token = self.tokens.get(at).filter(|token| token.kind == Kind::Word)?;
        self.names.field(&token.text)
    }

    fn takes_joint(&mut self, joint: Joint) -> bool {
        let is_there = self.joint_at(self.at) == Some(joint);
        self.at += usize::from(is_there);
        is_there
    }

    /// Whether a condition begins here: a field with a sign after it, or one that says something by itself.
    fn begins_condition(&self, at: usize) -> bool {
        let after = self.tokens.get(at + 1);
        let sign = after.filter(|token| token.kind == Kind::Operator).map(|token| token.text.as_str());
        match self.field_at(at) {
            Some(field) => {
                sign.is_some()
                    || matches!(field.shape, Shape::Missing | Shape::Complete | Shape::Changed)
                    || self.joint_at(at + 1) == Some(Joint::Under)
                    || (self.joint_at(at + 1) == Some(Joint::In)
                        && self.tokens.get(at + 2).is_some_and(|token| token.kind == Kind::Opens))
            }
            None => {
                let is_word = self.tokens.get(at).is_some_and(|token| token.kind == Kind::Word);
                is_word && sign.is_some_and(|sign| sign != ":")
            }
        }
    }

    fn either(&mut self) -> Result<Part, Unread> {
        let first = self.both()?;
        if self.joint_at(self.at) != Some(Joint::Or) {
            return Ok(first);
        }
        let mut any = vec![first];
        while self.takes_joint(Joint::Or) {
            any.push(self.both()?);
        }
        let mut conditions = Vec::new();
        for part in any {
            conditions.extend(part.alone()?);
        }
        Ok(Part::of(Condition::Any(conditions)))
    }

    fn both(&mut self) -> Result<Part, Unread> {
        let (mut all, mut conditions) = (Part::default(), Vec::new());
        let mut count = 0;
        loop {
            let joined = self.takes_joint(Joint::And);
            let ends = match self.peek() {
                None => true,
                Some(token) => token.kind == Kind::Closes || self.joint_at(self.at) == Some(Joint::Or),
            };
            if ends && (joined || count == 0) {
                return Err(self.lacks_operand());
            }
            if ends {
                break;
            }
            let part = self.unary()?;
            if !part.words.is_empty() {
                all.from = if all.words.is_empty() { part.from } else { all.from };
                all.to = part.to;
            }
            all.words.extend(part.words);
            conditions.extend(part.condition);
            count += 1;
        }
        all.condition = match conditions.len() {
            0 | 1 => conditions.pop(),
            _ => Some(Condition::All(conditions)),
        };
        Ok(all)
    }

    /// Something should stand here: a condition.
    fn lacks_operand(&self) -> Unread {
        match self.peek() {
            Some(token) => unread(token, Message::new("grid-query-condition")),
            None => Unread { from: self.end, to: self.end, message: Message::new("grid-query-condition") },
        }
    }

    fn deeper(&mut self, token: &Token) -> Result<(), Unread> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(unread(token, Message::new("grid-query-too-deep").with("max", DEEPEST)));
        }
        Ok(())
    }

    fn unary(&mut self) -> Result<Part, Unread> {
        let Some(token) = self.peek() else { return Err(self.lacks_operand()) };
        if self.takes_joint(Joint::Not) {
            self.deeper(token)?;
            if self.peek().is_none() {
                return Err(self.lacks_operand());
            }
            let inner = self.unary()?.alone()?;
            self.depth -= 1;
            return Ok(inner.map(|c| Part::of(Condition::Not(Box::new(c)))).unwrap_or_default());
        }
        if token.kind == Kind::Opens {
            self.at += 1;
            self.deeper(token)?;
            let inner = self.either()?.alone()?;
            self.depth -= 1;
            return match self.next() {
                Some(end) if end.kind == Kind::Closes => Ok(Part { condition: inner, ..Part::default() }),
                _ => Err(unread(token, Message::new("grid-query-opens"))),
            };
        }
        if self.begins_condition(self.at) {
            return self.condition().map(Part::of);
        }
        self.word()
    }

    /// Words that are searched for; a comma between them is passed over.
    fn word(&mut self) -> Result<Part, Unread> {
        let Some(token) = self.next() else { return Err(self.lacks_operand()) };
        match token.kind {
            Kind::Comma => Ok(Part::default()),
            Kind::Operator if token.text != ":" => {
                Err(unread(token, Message::new("grid-query-field-missing")))
            }
            _ => {
                Ok(Part { words: vec![token.text.clone()], condition: None, from: token.from, to: token.to })
            }
        }
    }

    fn condition(&mut self) -> Result<Condition, Unread> {
        let Some(token) = self.next() else { return Err(self.lacks_operand()) };
        let Some(field) = self.names.field(&token.text) else { return Err(self.unknown_field(token)) };
        match field.shape {
            Shape::Missing | Shape::Complete => self.completeness(&field),
            Shape::Changed if self.peek().is_none_or(|next| next.kind != Kind::Operator) => {
                Ok(Condition::OneOf(field.column, vec!["yes".to_owned()]))
            }
            _ => self.comparison(&field),
        }
    }

    fn unknown_field(&self, token: &Token) -> Unread {
        let message = match self.names.near(&token.text) {
            Some(near) => Message::new("grid-query-field-near").with("near", near),
            None => Message::new("grid-query-field"),
        };
        unread(token, message.with("text", &token.text))
    }

    fn comparison(&mut self, field: &Field) -> Result<Condition, Unread> {
        if self.takes_joint(Joint::Under) {
            return self.under(field);
        }
        if self.takes_joint(Joint::In) {
            return self.list(field);
        }
        let Some(sign) = self.next() else { return Err(self.lacks_value(field)) };
        match sign.text.as_str() {
            "=" | ":" => self.list(field),
            "!=" => self.list(field).map(|condition| Condition::Not(Box::new(condition))),
            other => {
                let reader = self.reader;
                let value = self.value(field)?;
                values::compares(reader, field, other, &value.text).map_err(|m| match m.key {
                    "grid-query-operator" => unread(sign, m.with("sign", other)),
                    _ => unread(value, m),
                })
            }
        }
    }

    /// `category under dresses`.
    fn under(&mut self, field: &Field) -> Result<Condition, Unread> {
        if field.name != "category" {
            let message = Message::new("grid-query-under").with("field", label(self.reader, field));
            return Err(unread(&self.tokens[self.at - 1], message));
        }
        let reader = self.reader;
        let value = self.value(field)?;
        let code = values::code_of(reader, field, &value.text).map_err(|message| unread(value, message))?;
        Ok(Condition::OneOf("category".to_owned(), vec![code]))
    }

    /// One value, or several with commas, in brackets or not; `none` is the absence of any.
    fn list(&mut self, field: &Field) -> Result<Condition, Unread> {
        let bracket = self.peek().filter(|token| token.kind == Kind::Opens);
        self.at += usize::from(bracket.is_some());
        let mut any = vec![self.one(field)?];
        while self.peek().is_some_and(|token| token.kind == Kind::Comma) {
            self.at += 1;
            any.push(self.one(field)?);
        }
        if let Some(bracket) = bracket {
            match self.next() {
                Some(end) if end.kind == Kind::Closes => {}
                _ => return Err(unread(bracket, Message::new("grid-query-opens"))),
            }
        }
        Ok(if any.len() == 1 { any.remove(0) } else { Condition::Any(any) })
    }

    fn one(&mut self, field: &Field) -> Result<Condition, Unread> {
        let is_none = self.takes_joint(Joint::None);
        if is_none {
            return Ok(Condition::Not(Box::new(self.anything(field))));
        }
        let reader = self.reader;
        let value = self.value(field)?;
        values::equals(reader, field, &value.text).map_err(|message| unread(value, message))
    }

    fn anything(&self, field: &Field) -> Condition {
        match field.shape {
            Shape::Number | Shape::Day | Shape::Money => Condition::Between(field.column.clone(), None, None),
            _ => Condition::Has(field.column.clone()),
        }
    }

    fn value(&mut self, field: &Field) -> Result<&'p Token, Unread> {
        match self.peek() {
            Some(token) if matches!(token.kind, Kind::Word | Kind::Quoted) => {
                self.at += 1;
                Ok(token)
            }
            _ => Err(self.lacks_value(field)),
        }
    }

    fn lacks_value(&self, field: &Field) -> Unread {
        let message = Message::new("grid-query-value-missing").with("field", label(self.reader, field));
        let (from, to) = self.peek().map_or((self.end, self.end), |token| (token.from, token.to));
        Unread { from, to, message }
    }

    /// `missing:care, photos on storefront in de`, `complete:storefront`, `missing in fr`.
    fn completeness(&mut self, field: &Field) -> Result<Condition, Unread> {
        let is_missing = field.shape == Shape::Missing;
        let (mut items, mut place) = (Vec::new(), Place::default());
        let sign = self.peek().filter(|token| token.kind == Kind::Operator);
        if let Some(sign) = sign {
            self.at += 1;
            if !matches!(sign.text.as_str(), ":" | "=") {
                let message = Message::new("grid-query-operator").with("field", label(self.reader, field));
                return Err(unread(sign, message.with("sign", &sign.text)));
            }
            let named = self.codes(field)?;
            match is_missing {
                true => items = named,
                false => place.channel = named.into_iter().next(),
            }
        }
        loop {
            match self.joint_at(self.at) {
                Some(Joint::On) => place.channel = Some(self.channel()?),
                Some(Joint::In) => place.locale = Some(self.locale()?),
                _ => break,
            }
        }
        Ok(match is_missing {
            true => lacks::missing(self.reader, &items, &place),
            false => lacks::complete(self.reader, &place),
        })
    }

    fn codes(&mut self, field: &Field) -> Result<Vec<String>, Unread> {
        let reader = self.reader;
        let mut codes = Vec::new();
        loop {
            let value = self.value(field)?;
            codes
                .push(values::code_of(reader, field, &value.text).map_err(|message| unread(value, message))?);
            if field.shape == Shape::Complete || self.peek().is_none_or(|token| token.kind != Kind::Comma) {
                return Ok(codes);
            }
            self.at += 1;
        }
    }

    fn channel(&mut self) -> Result<String, Unread> {
        self.at += 1;
        let field = Field { name: "complete".to_owned(), column: String::new(), shape: Shape::Complete };
        self.codes(&field).map(|mut codes| codes.remove(0))
    }

    fn locale(&mut self) -> Result<crate::kernel::locale::Locale, Unread> {
        self.at += 1;
        let token = match self.peek() {
            Some(token) if matches!(token.kind, Kind::Word | Kind::Quoted) => token,
            Some(token) => {
                return Err(unread(token, Message::new("grid-query-locale").with("text", &token.text)));
            }
            None => {
                let message = Message::new("grid-query-locale").with("text", "");
                return Err(Unread { from: self.end, to: self.end, message });
            }
        };
        self.at += 1;
        let locale = values::locale_of(self.reader, &token.text);
        locale.ok_or_else(|| unread(token, Message::new("grid-query-locale").with("text", &token.text)))
    }
}
