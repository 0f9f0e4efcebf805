//! The long text as HTML: our subset of Markdown, in which HTML is text like any other.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html::push_html};

/// The text as HTML. Headings begin below those of the page; pictures and HTML are left as words.
pub fn html(markdown: &str) -> String {
    let mut html = String::with_capacity(markdown.len() * 5 / 4);
    let mut leads = Vec::new();
    let events = Parser::new_ext(markdown, Options::empty());
    push_html(&mut html, events.filter_map(|event| safe(event, &mut leads)));
    html
}

/// The event, if it may be shown. `leads` remembers of every open link whether it leads somewhere.
fn safe<'e>(event: Event<'e>, leads: &mut Vec<bool>) -> Option<Event<'e>> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::Heading { .. }) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Image { .. } | Tag::HtmlBlock) | Event::End(TagEnd::Image | TagEnd::HtmlBlock) => {
            None
        }
        Event::Start(Tag::Link { ref dest_url, .. }) => {
            leads.push(leads_somewhere(dest_url));
            leads.last().is_some_and(|leads| *leads).then_some(event)
        }
        Event::End(TagEnd::Link) => leads.pop().is_some_and(|leads| leads).then_some(event),
        other => Some(other),
    }
}

fn leads_somewhere(address: &str) -> bool {
    address.starts_with("https://") || (address.starts_with('/') && !address.starts_with("//"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_do_harm_is_a_word_like_any_other() {
        for (text, expected) in [
            ("A *soft* **cloth**.", "<p>A <em>soft</em> <strong>cloth</strong>.</p>\n"),
            ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
            ("# Big", "<p>Big</p>\n"),
            ("a <script>alert(1)</script> b", "<p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>\n"),
            ("<div onclick=x>", "&lt;div onclick=x&gt;"),
            ("![a](/b.png)", "<p>a</p>\n"),
            ("[us](https://a.example)", "<p><a href=\"https://a.example\">us</a></p>\n"),
            ("[x](javascript:alert(1))", "<p>x</p>\n"),
            ("[x](//evil.example)", "<p>x</p>\n"),
        ] {
            assert_eq!(html(text), expected, "{text}");
        }
    }
}
