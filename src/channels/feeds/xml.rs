//! Google's XML: RSS 2.0 with the `g:` namespace.

use super::item::{Item, Value};
use std::fmt::Write;

/// What stands after the items.
pub(super) const TAIL: &str = "</channel>\n</rss>\n";

/// What stands before them.
pub(super) fn head(name: &str, link: &str) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\">\n<channel>\n",
    );
    for (tag, value) in [("title", name), ("link", link), ("description", name)] {
        let _ = write!(text, "<{tag}>");
        escape(&mut text, value);
        let _ = writeln!(text, "</{tag}>");
    }
    text
}

/// One item on one line.
pub(super) fn write(text: &mut String, item: &Item) {
    text.push_str("<item>");
    for (name, value) in &item.0 {
        match value {
            Value::Text(value) => element(text, name, value),
            Value::Parts(parts) => {
                let _ = write!(text, "<g:{name}>");
                parts
                    .iter()
                    .filter(|(_, part)| !part.is_empty())
                    .for_each(|(n, part)| element(text, n, part));
                let _ = write!(text, "</g:{name}>");
            }
        }
    }
    text.push_str("</item>\n");
}

fn element(text: &mut String, name: &str, value: &str) {
    text.push_str("<g:");
    text.push_str(name);
    text.push('>');
    escape(text, value);
    text.push_str("</g:");
    text.push_str(name);
    text.push('>');
}

/// What XML 1.0 cannot hold is left out.
fn escape(text: &mut String, value: &str) {
    for c in value.chars() {
        match c {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '\n' | '\t' => text.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => text.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_text_holds_the_feed_stays_xml() {
        let mut item = Item::default();
        item.say("title", "Black & <white> \u{0}\u{b} “x”");
        let mut text = String::new();
        write(&mut text, &item);
        assert_eq!(text, "<item><g:title>Black &amp; &lt;white&gt;  “x”</g:title></item>\n");
    }
}
