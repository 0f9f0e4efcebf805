//! What is written is read again as it was; what is broken is refused with its line.

use super::{file, head, read, tail};
use crate::catalog::translation::State;
use crate::changes::kind::Kind;
use crate::kernel::locale::Locale;
use crate::translations::take::{Incoming, Refused};
use crate::translations::unit::{Ask, Bundle, Unit};
use proptest::prelude::*;

fn ask() -> Ask {
    Ask { source: Locale::known("en"), target: Locale::known("ar"), only: Default::default() }
}

fn bundle(code: &str, units: Vec<Unit>) -> Bundle {
    let title = units.first().map(|unit| unit.source.concat());
    Bundle {
        kind: Kind::Style, code: code.to_owned(), title, category: Some("Women › Shirts".into()), units
    }
}

fn unit(field: &'static str, source: Vec<String>, target: Option<Vec<String>>, state: State) -> Unit {
    Unit { field, path: format!("texts.ar.{field}"), source, target, state, by_machine: false }
}

fn written(bundles: &[Bundle]) -> String {
    let files: String = bundles.iter().map(file).collect();
    head(&ask()) + &files + tail(bundles.is_empty())
}

fn units(text: &str) -> crate::error::Result<Vec<Result<Incoming, Refused>>> {
    let mut found = Vec::new();
    read(text.as_bytes(), &mut |one| {
        found.push(one);
        Ok(())
    })?;
    Ok(found)
}

#[test]
fn a_record_is_written_as_the_standard_says() {
    let list = |entries: &[&str]| entries.iter().map(|entry| (*entry).to_owned()).collect::<Vec<_>>();
    let shirt = bundle(
        "LIN_001/é",
        vec![
            unit("title", list(&["Shirt & <more>"]), Some(list(&["قميص"])), State::Outdated),
            unit("highlights", list(&["One", "Two"]), Some(list(&["واحد"])), State::Current),
            unit("colour", list(&["Ink\u{1}\r\n"]), None, State::Missing),
        ],
    );
    insta::assert_snapshot!(written(&[shirt]), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ar">
    <file id="style.LIN__001_2F_C3_A9" original="style/LIN_001%2F%C3%A9" xml:space="preserve">
    <notes><note category="title">Shirt &amp; &lt;more&gt;</note><note category="category">Women › Shirts</note></notes>
    <unit id="texts.ar.title" name="title" canResegment="no">
    <notes><note category="max-length">300</note></notes>
    <segment id="s1" state="initial" subState="selvedge:outdated"><source>Shirt &amp; &lt;more&gt;</source><target>قميص</target></segment>
    </unit>
    <unit id="texts.ar.highlights" name="highlights" canResegment="no">
    <notes><note category="max-length">300</note></notes>
    <segment id="s1" state="final"><source>One</source><target>واحد</target></segment>
    <segment id="s2" state="initial"><source>Two</source></segment>
    </unit>
    <unit id="texts.ar.colour" name="colour" canResegment="no">
    <notes><note category="max-length">300</note></notes>
    <segment id="s1" state="initial"><source>Ink<cp hex="0001"/>&#13;
    </source></segment>
    </unit>
    </file>
    </xliff>
    "#);
}

#[test]
fn a_document_without_anything_to_do_is_still_one() {
    assert!(units(&written(&[])).unwrap().is_empty());
}

#[test]
fn what_is_broken_is_refused_with_its_line() {
    let start = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"de\">";
    for (text, key, line) in [
        ("".to_owned(), "xliff-cut-off", 1.0),
        ("<html></html>".to_owned(), "xliff-not-two", 1.0),
        (
            "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>".to_owned(),
            "xliff-not-two",
            1.0,
        ),
        (format!("{start}\n<file id=\"a\">\n"), "xliff-cut-off", 3.0),
        (format!("{start}\n<file id=\"a\">\n</xliff>"), "xliff-broken", 3.0),
        (format!("<!DOCTYPE xliff [<!ENTITY x \"y\">]>\n{start}</xliff>"), "xliff-doctype", 1.0),
        (format!("{start}\n<file>&x;</file></xliff>"), "xliff-entity", 2.0),
        (format!("{start}{}", "<file><group>".repeat(70)), "xliff-too-deep", 1.0),
        (start.replace("\"en\"", "\"english\""), "locale-unknown", 1.0),
    ] {
        let refused = units(&text).unwrap_err();
        let message = &refused.fields()[0].message;
        let at = message.args.iter().find(|(name, _)| *name == "line").map(|(_, at)| at.clone());
        assert_eq!((message.key, at), (key, Some(crate::kernel::message::Arg::Number(line))), "{text}");
    }
}

#[test]
fn a_unit_that_is_no_text_is_refused_by_itself() {
    let file = |unit: &str| {
        format!(
            "<x:xliff xmlns:x=\"urn:oasis:names:tc:xliff:document:2.1\" version=\"2.1\" srcLang=\"en\" trgLang=\"de\">
<x:file id=\"1\" original=\"style/A\"><note/>\n<x:unit id=\"texts.de.title\">{unit}</x:unit></x:file></x:xliff>"
        )
        .replace("<s", "<x:s").replace("</s", "</x:s").replace("<t", "<x:t").replace("</t", "</x:t")
        .replace("<i", "<x:i").replace("</i", "</x:i").replace("<m", "<x:m").replace("</m", "</x:m")
    };
    let said = |unit: &str| match units(&file(unit)).unwrap().remove(0) {
        Ok(text) => {
            format!("{} {:?} {:?} {}", text.line, text.source.unwrap_or_default(), text.target, text.is_done)
        }
        Err(refused) => format!("{} {} {}", refused.line, refused.name, refused.message.key),
    };
    for (unit, expected) in [
        ("<segment state=\"final\"><source>A</source><target>B</target></segment>", "3 [\"A\"] [\"B\"] true"),
        ("<segment><source>A</source></segment>", "3 [\"A\"] [] false"),
        (
            "<segment><source>A.</source><target>B.</target></segment><ignorable><source> </source></ignorable><segment><source>C</source><target>D</target></segment>",
            "3 [\"A. C\"] [\"B. D\"] false",
        ),
        (
            "<segment><source>A</source><target>B</target></segment><segment><source>C</source></segment>",
            "3 style/A texts.de.title xliff-half",
        ),
        (
            "<segment><source>A</source><target>B<ph id=\"1\"/></target></segment>",
            "3 style/A texts.de.title xliff-inline",
        ),
        (
            "<segment><source>A</source><target>B <mrk id=\"1\">C</mrk><![CDATA[<&]]>&amp;&#x44;</target></segment>",
            "3 [\"A\"] [\"B C<&&D\"] false",
        ),
    ] {
        assert_eq!(said(unit), expected, "{unit}");
    }
}

fn text() -> impl Strategy<Value = String> {
    let any =
        prop::collection::vec(any::<char>(), 1..40).prop_map(|chars| chars.into_iter().collect::<String>());
    let awkward = prop::sample::select(vec![
        "\u{0}\u{1}\u{b}\u{1f}",
        "a\r\nb\rc\n",
        "  spaces  ",
        "]]>",
        "&amp;<b>",
        "\u{202e}مرحبا\u{202c}",
        "\u{fffe}\u{ffff}",
        "\t",
        "\u{85}\u{2028}",
        "👩🏽‍🎨",
        "\u{feff}x",
    ]);
    prop_oneof![any, awkward.prop_map(str::to_owned)]
}

proptest! {
    #[test]
    fn whatever_a_text_holds_comes_back(
        code in "[A-Za-z0-9._/ é%+*-]{1,20}",
        source in text(),
        target in text(),
        entries in prop::collection::vec(text(), 1..4),
    ) {
        let given = bundle(&code, vec![
            unit("description", vec![source.clone()], Some(vec![target.clone()]), State::Current),
            unit("highlights", entries.clone(), Some(entries.clone()), State::Outdated),
        ]);
        let found = units(&written(&[given])).unwrap();
        let [Ok(one), Ok(many)] = &found[..] else { panic!("{found:?}") };
        prop_assert_eq!(&one.code, &code);
        prop_assert_eq!((one.source.clone(), one.target.clone()), (Some(vec![source]), vec![target]));
        prop_assert_eq!((many.source.clone(), many.target.clone()), (Some(entries.clone()), entries));
        prop_assert!(one.is_done && !many.is_done);
    }
}
