//! Our Markdown as plain text, and texts no longer than a channel takes.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// The words of a text without its marks; paragraphs and points on lines of their own.
pub fn plain(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    for event in Parser::new(markdown) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::SoftBreak => text.push(' '),
            Event::HardBreak | Event::Rule => text.push('\n'),
            Event::Start(Tag::Item) => text.push_str("• "),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::List(_))
                if !text.ends_with('\n') =>
            {
                text.push('\n');
            }
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// At most so many characters, cut between two words, with an ellipsis if anything is missing.
pub fn within(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most.saturating_sub(1)).collect();
    let whole =
        cut.rfind(char::is_whitespace).filter(|at| *at > cut.len() / 2).map_or(cut.as_str(), |at| &cut[..at]);
    format!("{}…", whole.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_words_stay() {
        assert_eq!(
            plain("A **shirt** of\nlinen.\n\n- cool\n- *light*"),
            "A shirt of linen.\n• cool\n• light"
        );
        assert_eq!(plain("a <script>x</script> & b"), "a x & b");
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(within("a linen shirt", 13), "a linen shirt");
        assert_eq!(within("a linen shirt", 12), "a linen…");
        assert_eq!(within("äöüäöüäöü", 4), "äöü…");
    }
}
