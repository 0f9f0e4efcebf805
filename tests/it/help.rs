//! Help: every page is there in the reader's language, what is not there is said in words, and every link leads somewhere.

use crate::cast::Visitor;
use reqwest::StatusCode;
use selvedge::people::Role;
use std::collections::BTreeSet;

const LIST: &str = "/workbench/help";
/// Each page with its heading in English and German.
const PAGES: [(&str, &str, &str); 6] = [
    ("first-import", "Your first import", "Der erste Import"),
    ("first-channel", "Your first channel", "Der erste Kanal"),
    ("first-feed", "Your first feed", "Der erste Feed"),
    ("backup", "Backup and restore", "Sichern und Wiederherstellen"),
    ("photos", "Handing in photos", "Fotos abgeben"),
    ("query", "Asking exactly", "Genau fragen"),
];

/// A page in a language.
async fn reads(visitor: &Visitor, path: &str, language: &str) -> (StatusCode, String) {
    let request = visitor.client.get(format!("{}{path}", visitor.address));
    let request = request.header("accept", "text/html").header("accept-language", language);
    let answer = request.send().await.unwrap();
    (answer.status(), answer.text().await.unwrap())
}

/// Where the content of a page leads to.
fn links(page: &str) -> BTreeSet<String> {
    let content = page.split("<main").nth(1).unwrap_or_default();
    let hrefs = content.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    hrefs.filter(|href| href.starts_with('/')).map(|href| href.replace("&amp;", "&")).collect()
}

crate::story!(every_page_of_the_help_is_there_in_the_readers_language, |house| {
    let door = house.opens_its_door().await;
    let vera = house.visitor(&door, "vera@example.com", Role::Viewer).await;
    for (page, english, german) in PAGES {
        for (language, heading) in [("en", english), ("de", german)] {
            let (status, html) = reads(&vera, &format!("{LIST}/{page}"), language).await;
            assert_eq!(status, StatusCode::OK, "{page} {language}");
            assert!(html.contains(&format!("<h1 class=\"bench__title\">{heading}</h1>")), "{html}");
            assert!(html.contains("<ol") && html.contains("<dt>"), "{page} {language}: {html}");
            let content = html.split("<main").nth(1).unwrap();
            assert!(
                !content.contains("help-"),
                "{page} {language} has a key for which there is no word: {html}"
            );
            let is_marked = content.contains('`') || content.contains("<strong></strong>");
            assert!(!is_marked, "{page} {language} shows its marks: {html}");
        }
    }
    let (_, html) = reads(&vera, &format!("{LIST}/first-import"), "de").await;
    assert!(html.contains("<strong>Probieren</strong>"), "buttons are called as they are: {html}");
});

crate::story!(every_link_of_the_help_leads_somewhere, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Admin).await;
    let list = ana.sees(LIST).await;
    assert_eq!(list.status, StatusCode::OK);
    let mut all = links(&list.text);
    for (page, ..) in PAGES {
        assert!(all.contains(&format!("{LIST}/{page}")), "{page} is not in the list: {}", list.text);
        all.extend(links(&ana.sees(&format!("{LIST}/{page}")).await.text));
    }
    assert!(all.len() > 20, "{all:?}");
    for path in all {
        let page = ana.sees(&path).await;
        let is_keys = page.status == StatusCode::SEE_OTHER && page.location() == "/workbench/keys";
        assert!(page.status == StatusCode::OK || is_keys, "{path}: {} {}", page.status, page.text);
        assert!(!page.text.contains("aria-invalid"), "{path} asks what cannot be read: {}", page.text);
    }
    assert!(
        ana.sees("/workbench").await.text.contains(&format!("href=\"{LIST}\"")),
        "every page leads to it"
    );
});

crate::story!(a_page_that_the_help_does_not_have_is_refused_in_words, |house| {
    let door = house.opens_its_door().await;
    let vera = house.visitor(&door, "vera@example.com", Role::Viewer).await;
    let (status, html) = reads(&vera, &format!("{LIST}/first-flight"), "de").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(html.contains("Es gibt keine Hilfeseite „first-flight“."), "{html}");
    assert!(html.contains(&format!("href=\"{LIST}/first-import\"")), "{html}");
    assert_eq!(house.stranger(&door).sees(LIST).await.status, StatusCode::SEE_OTHER);
});

crate::story!(whoever_has_nothing_yet_is_led_to_the_help, |house| {
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Admin).await;
    for path in ["/workbench", "/workbench/imports"] {
        let page = ana.sees(path).await.text;
        assert!(page.contains("href=\"/workbench/help/first-import\""), "{path}: {page}");
    }
    let found = ana.sees("/workbench/find?q=backup").await.text;
    assert!(found.contains("/workbench/help/backup"), "{found}");
});
