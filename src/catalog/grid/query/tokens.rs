//! A text in pieces, each with its place.

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A word.
    Word,
    /// Something in quotation marks: never a field, never a joint.
    Quoted,
    /// `=`, `:`, `<` …
    Operator,
    /// `(`
    Opens,
    /// `)`
    Closes,
    /// `,`
    Comma,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// What it says; an operator in its plain form.
    pub text: String,
    /// Where it begins, in characters.
    pub from: usize,
    /// Where it ends, in characters.
    pub to: usize,
}

/// Takes a text apart. Every text can be.
pub fn split(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let (kind, said, to) = match letters[at] {
            c if c.is_whitespace() => {
                at += 1;
                continue;
            }
            '(' | '（' => (Kind::Opens, "(".to_owned(), at + 1),
            ')' | '）' => (Kind::Closes, ")".to_owned(), at + 1),
            ',' | '،' | '、' | '，' => (Kind::Comma, ",".to_owned(), at + 1),
            c if closing(c).is_some() => quoted(&letters, at),
            c if operator(c, letters.get(at + 1)).is_some() => {
                let (said, length) = operator(c, letters.get(at + 1)).unwrap_or(("=", 1));
                (Kind::Operator, said.to_owned(), at + length)
            }
            _ => word(&letters, at),
        };
        found.push(Token { kind, text: said, from: at, to });
        at = to;
    }
    found
}

fn closing(opening: char) -> Option<&'static [char]> {
    match opening {
        '"' => Some(&['"']),
        '“' | '„' | '”' => Some(&['”', '“', '"']),
        '«' => Some(&['»']),
        '「' => Some(&['」']),
        _ => None,
    }
}

/// Up to the mark that closes it, or to the end.
fn quoted(letters: &[char], at: usize) -> (Kind, String, usize) {
    let ends = closing(letters[at]).unwrap_or_default();
    let length = letters[at + 1..].iter().position(|c| ends.contains(c));
    let end = length.map_or(letters.len(), |length| at + 1 + length);
    (Kind::Quoted, letters[at + 1..end].iter().collect(), (end + 1).min(letters.len()))
}

fn operator(letter: char, next: Option<&char>) -> Option<(&'static str, usize)> {
    match (letter, next) {
        ('!', Some('=')) => Some(("!=", 2)),
        ('<', Some('=')) => Some(("<=", 2)),
        ('>', Some('=')) => Some((">=", 2)),
        ('<', Some('>')) => Some(("!=", 2)),
        ('≠', _) => Some(("!=", 1)),
        ('≤', _) => Some(("<=", 1)),
        ('≥', _) => Some((">=", 1)),
        ('=', _) => Some(("=", 1)),
        ('<', _) => Some(("<", 1)),
        ('>', _) => Some((">", 1)),
        (':' | '：', _) => Some((":", 1)),
        _ => None,
    }
}

fn word(letters: &[char], at: usize) -> (Kind, String, usize) {
    let ends = |(i, c): (usize, &char)| {
        c.is_whitespace()
            || matches!(c, '(' | ')' | '（' | '）' | ',' | '،' | '、' | '，')
            || closing(*c).is_some()
            || operator(*c, letters.get(at + i + 1)).is_some()
    };
    let length = letters[at..].iter().enumerate().position(ends).unwrap_or(letters.len() - at).max(1);
    (Kind::Word, letters[at..at + length].iter().collect(), at + length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_falls_into_its_pieces() {
        let said: Vec<String> =
            split("season=SS27 and (photos<=3, \"not a\" „x“)").into_iter().map(|t| t.text).collect();
        assert_eq!(said, ["season", "=", "SS27", "and", "(", "photos", "<=", "3", ",", "not a", "x", ")"]);
    }

    proptest! {
        #[test]
        fn any_text_falls_into_pieces_in_their_order(text in ".{0,60}") {
            let pieces = split(&text);
            let length = text.chars().count();
            prop_assert!(pieces.iter().all(|t| t.from < t.to && t.to <= length));
            prop_assert!(pieces.windows(2).all(|two| two[0].to <= two[1].from));
        }
    }
}
