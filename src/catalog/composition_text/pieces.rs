//! What was written, cut into pieces that know where they stand.

/// What stands between components.
const COMPONENT_MARKS: [char; 4] = [';', '；', '؛', '\n'];
/// What stands between the entries of a component.
const ENTRY_MARKS: [char; 8] = [',', '，', '、', '،', '/', '+', '&', '|'];
/// What stands around shares and names without meaning.
const NOISE: [char; 12] = ['%', '٪', '％', '-', '–', '—', '.', '=', '*', '"', '\u{200e}', '\u{200f}'];
/// Words that join two fibres.
const AND: [&str; 15] =
    ["and", "und", "et", "e", "ed", "y", "en", "och", "i", "oraz", "with", "mit", "و", "和", "と"];

/// A part of a text, and where it begins in the whole, in bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Piece<'t> {
    pub text: &'t str,
    pub at: usize,
}

/// What an entry is made of.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token<'t> {
    /// A number, in ASCII digits with a point.
    Number(Piece<'t>, String),
    /// A run of words.
    Words(Piece<'t>),
    /// What stands in brackets.
    Claims(Piece<'t>),
    /// A mark or a joining word.
    Break,
}

impl<'t> Piece<'t> {
    /// All of a text.
    pub fn whole(text: &'t str) -> Self {
        Piece { text, at: 0 }
    }

    fn part(self, from: usize, to: usize) -> Self {
        Piece { text: &self.text[from..to], at: self.at + from }
    }

    /// Without the white space and the meaningless marks around it.
    pub fn bare(self) -> Self {
        let is_noise = |c: char| c.is_whitespace() || NOISE.contains(&c);
        let rest = self.text.trim_start_matches(is_noise);
        let from = self.text.len() - rest.len();
        self.part(from, from + rest.trim_end_matches(is_noise).len())
    }

    /// Its components.
    pub fn components(self) -> impl Iterator<Item = Piece<'t>> {
        self.split(|_, c| COMPONENT_MARKS.contains(&c))
            .into_iter()
            .filter(|part| !part.bare().text.is_empty())
    }

    /// The name before the colon, and what comes after it.
    pub fn name_and_rest(self) -> (Option<Piece<'t>>, Piece<'t>) {
        match self.text.char_indices().find(|(_, c)| matches!(c, ':' | '：')) {
            Some((i, c)) => (Some(self.part(0, i).bare()), self.part(i + c.len_utf8(), self.text.len())),
            None => (None, self),
        }
    }

    /// What stands before the first number, if anything does, and what comes from there on.
    pub fn before_number(self) -> Option<(Piece<'t>, Piece<'t>)> {
        let (i, _) = self.text.char_indices().find(|(_, c)| digit(*c).is_some())?;
        let name = self.part(0, i).bare();
        (!name.text.is_empty()).then(|| (name, self.part(i, self.text.len())))
    }

    /// A name and the number behind it, in brackets or not: `Trim (8 %)`, `Trim 8`.
    pub fn name_and_weight(self) -> Option<(Piece<'t>, String)> {
        let open = self.text.strip_suffix([')', '）']).and_then(|open| {
            let (at, mark) = open.char_indices().rfind(|(_, c)| matches!(c, '(' | '（'))?;
            Some((self.part(0, at), self.part(at + mark.len_utf8(), open.len())))
        });
        let (name, weight) = open.or_else(|| self.last_word().map(|(word, rest)| (rest, word)))?;
        match weight.bare().tokens().as_slice() {
            [Token::Number(_, number)] => Some((name.bare(), number.clone())),
            _ => None,
        }
    }

    /// Its entries, between commas and the like; a decimal comma divides nothing.
    pub fn entries(self) -> Vec<Piece<'t>> {
        let entries = self.split(|i, c| ENTRY_MARKS.contains(&c) && !self.is_decimal_mark(i, c));
        entries.into_iter().map(Piece::bare).filter(|entry| !entry.text.is_empty()).collect()
    }

    /// Its two halves, if a hyphen joins them: `Bio-Baumwolle`, `organic_cotton`.
    pub fn halves(self) -> Option<(Piece<'t>, Piece<'t>)> {
        let (i, c) =
            self.text.char_indices().find(|(_, c)| matches!(c, '-' | '_' | '\u{2010}' | '\u{2011}'))?;
        Some((self.part(0, i).bare(), self.part(i + c.len_utf8(), self.text.len()).bare()))
    }

    /// Its words.
    pub fn words(self) -> Vec<Piece<'t>> {
        let words = self.split(|_, c| c.is_whitespace() || matches!(c, ',' | '，' | '、' | '،'));
        words.into_iter().filter(|word| !word.text.is_empty()).collect()
    }

    /// Without its first word, and that word.
    pub fn first_word(self) -> Option<(Piece<'t>, Piece<'t>)> {
        let (i, c) = self.text.char_indices().find(|(_, c)| c.is_whitespace())?;
        Some((self.part(0, i), self.part(i + c.len_utf8(), self.text.len()).bare()))
    }

    /// Without its last word, and that word.
    pub fn last_word(self) -> Option<(Piece<'t>, Piece<'t>)> {
        let (i, c) = self.text.char_indices().rfind(|(_, c)| c.is_whitespace())?;
        Some((self.part(i + c.len_utf8(), self.text.len()), self.part(0, i).bare()))
    }

    /// Where it stands, in characters of the whole.
    pub fn place(self, whole: &str) -> (usize, usize) {
        let from = whole[..self.at].chars().count();
        (from, from + self.text.chars().count())
    }

    /// Cuts at the characters that `is_mark` knows, brackets left whole.
    fn split(self, is_mark: impl Fn(usize, char) -> bool) -> Vec<Piece<'t>> {
        let (mut parts, mut from, mut closing) = (Vec::new(), 0, None);
        for (i, c) in self.text.char_indices() {
            match closing {
                Some(end) if c == end => closing = None,
                Some(_) => {}
                None if c == '[' => closing = Some(']'),
                None if is_mark(i, c) => {
                    parts.push(self.part(from, i));
                    from = i + c.len_utf8();
                }
                None => {}
            }
        }
        parts.push(self.part(from, self.text.len()));
        parts
    }

    fn is_decimal_mark(self, i: usize, c: char) -> bool {
        let before = self.text[..i].chars().next_back().and_then(digit);
        let after = self.text[i + c.len_utf8()..].chars().next().and_then(digit);
        matches!(c, ',' | '.' | '٫') && before.is_some() && after.is_some()
    }

    /// What it is made of.
    pub fn tokens(self) -> Vec<Token<'t>> {
        let (mut tokens, mut at) = (Vec::new(), 0);
        while let Some(c) = self.text[at..].chars().next() {
            let ends = match c {
                '[' | '(' => {
                    let closing = if c == '[' { ']' } else { ')' };
                    let end = self.text[at..].find(closing).map_or(self.text.len(), |end| at + end);
                    tokens.push(Token::Claims(self.part(at + 1, end)));
                    (end + 1).min(self.text.len())
                }
                c if digit(c).is_some() => {
                    let (end, number) = self.number(at);
                    tokens.push(Token::Number(self.part(at, end), number));
                    end
                }
                c if ENTRY_MARKS.contains(&c) => {
                    tokens.push(Token::Break);
                    at + c.len_utf8()
                }
                _ => {
                    let stops =
                        |c: char| matches!(c, '[' | '(') || digit(c).is_some() || ENTRY_MARKS.contains(&c);
                    let end = self.text[at..].find(stops).map_or(self.text.len(), |end| at + end);
                    push_words(self.part(at, end), &mut tokens);
                    end
                }
            };
            at = ends;
        }
        tokens
    }

    /// The number that begins here: where it ends, and its ASCII form.
    fn number(self, from: usize) -> (usize, String) {
        let mut number = String::new();
        for (i, c) in self.text[from..].char_indices() {
            match digit(c) {
                Some(digit) => number.push(digit),
                None if self.is_decimal_mark(from + i, c) => number.push('.'),
                None => return (from + i, number),
            }
        }
        (self.text.len(), number)
    }
}

/// A run of words, cut where a word only joins.
fn push_words<'t>(run: Piece<'t>, tokens: &mut Vec<Token<'t>>) {
    let mut begins = None;
    for word in run.split(|_, c| c.is_whitespace()) {
        let is_and = AND.contains(&word.text.to_lowercase().as_str());
        if is_and {
            if let Some(from) = begins.take() {
                push_run(run.part(from, word.at - run.at), tokens);
            }
            tokens.push(Token::Break);
        } else if begins.is_none() && !word.text.is_empty() {
            begins = Some(word.at - run.at);
        }
    }
    if let Some(from) = begins {
        push_run(run.part(from, run.text.len()), tokens);
    }
}

fn push_run<'t>(run: Piece<'t>, tokens: &mut Vec<Token<'t>>) {
    let run = run.bare();
    if !run.text.is_empty() {
        tokens.push(Token::Words(run));
    }
}

/// A digit of the scripts that our readers write, as ASCII.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(c as u32 - zero as u32, 10)
}
