//! A shopper comes in: by any language, with and without scripts, and says what she thinks.

use crate::cast::Door;
use reqwest::{StatusCode, redirect::Policy};
use selvedge::{catalog::standing, reviews};

/// Somebody with a browser, who follows no redirects by herself.
struct Shopper {
    address: String,
    client: reqwest::Client,
}

/// A page as it comes.
struct Page {
    status: StatusCode,
    location: String,
    cookie: String,
    text: String,
}

impl Shopper {
    fn at(door: &Door) -> Shopper {
        let client = reqwest::Client::builder().redirect(Policy::none()).build().unwrap();
        Shopper { address: door.address.clone(), client }
    }

    async fn asks(&self, request: reqwest::RequestBuilder) -> Page {
        let answer = request.send().await.unwrap();
        let header = |name: &str| {
            answer.headers().get(name).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default()
        };
        let (status, location, cookie) = (answer.status(), header("location"), header("set-cookie"));
        Page { status, location, cookie, text: answer.text().await.unwrap() }
    }

    async fn opens(&self, path: &str) -> Page {
        self.asks(self.client.get(format!("{}{path}", self.address))).await
    }

    async fn sends(&self, path: &str, form: &[(&str, &str)], site: &str) -> Page {
        let request = self.client.post(format!("{}{path}", self.address)).form(form);
        self.asks(request.header("sec-fetch-site", site)).await
    }
}

crate::story!(a_shopper_finds_a_shirt_in_her_language, |house| {
    house.sells_two_shirts().await;
    let door = house.opens_its_door().await;
    let shopper = Shopper::at(&door);

    let german = shopper.client.get(format!("{}/", door.address)).header("accept-language", "de-AT,en;q=0.5");
    assert_eq!(shopper.asks(german).await.location, "/de/");
    let home = shopper.opens("/de/").await;
    assert!(home.status.is_success() && home.text.contains("/de/p/LIN-navy"), "{}", home.text);

    let found = shopper.opens("/de/search?q=Baumwolle&colour=navy&utm_source=mail").await;
    assert!(
        found.text.contains("/de/p/LIN-navy") && !found.text.contains("/de/p/LIN-white\">"),
        "{}",
        found.text
    );
    assert_eq!(shopper.opens("/de/search?q=LIN-navy-S").await.location, "/de/p/LIN-navy");
    let suggested = shopper.opens("/en/search/suggest?q=lin").await;
    assert!(suggested.text.contains("/en/search?q="), "{}", suggested.text);

    let page = shopper.opens("/de/p/LIN-navy").await;
    for said in ["<html lang=\"de\"", "hreflang=\"en\"", "129,90", "application/ld+json", "/de/p/LIN-white"] {
        assert!(page.text.contains(said), "{said:?} is not in {}", page.text);
    }
    assert_eq!(shopper.opens("/de/p/lin-NAVY").await.location, "/de/p/LIN-navy");
    for nowhere in ["/de/p/LIN-green", "/de/c/nowhere"] {
        let page = shopper.opens(nowhere).await;
        assert!(page.status == StatusCode::NOT_FOUND && page.text.contains("id=\"q\""), "{nowhere}");
    }
    assert_eq!(shopper.opens("/xx/").await.status, StatusCode::NOT_FOUND);
    house.moves("LIN-white", standing::State::Archived).await;
    house.works_off_the_log().await;
    assert_eq!(shopper.opens("/de/p/LIN-white").await.status, StatusCode::GONE);
    assert!(shopper.opens("/de/p/LIN-navy?market=DE").await.cookie.starts_with("market=DE;"));
});

crate::story!(a_category_has_an_address_in_every_language_and_search_engines_are_told, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let shopper = Shopper::at(&door);

    let english = shopper.opens("/en/c/women/shirts").await;
    assert!(english.status.is_success() && english.text.contains("/en/p/LIN-navy"), "{}", english.text);
    let sitemap = shopper.opens("/sitemap.xml").await.text;
    assert!(sitemap.contains("/sitemaps/en/1"), "{sitemap}");
    let urls = shopper.opens("/sitemaps/en/1").await.text;
    assert!(urls.contains("/en/p/LIN-navy</loc>") && urls.trim_end().ends_with("</urlset>"), "{urls}");
    assert!(shopper.opens("/robots.txt").await.text.contains("/sitemap.xml"));
    assert_eq!(shopper.opens("/sitemaps/en/0").await.status, StatusCode::NOT_FOUND);
});

crate::story!(a_review_is_sent_from_our_page_and_waits_for_moderation, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    let shopper = Shopper::at(&door);
    let path = "/en/p/LIN-navy/reviews";
    let good = [("rating", "4"), ("body", "Soft from the first day."), ("author", "Jana"), ("fit", "small")];

    let elsewhere = shopper.sends(path, &good, "cross-site").await;
    assert!(elsewhere.status == StatusCode::FORBIDDEN && elsewhere.text.contains("Soft from the first day."));
    let short =
        shopper.sends(path, &[("rating", "4"), ("body", "Soft."), ("author", "<Jana>")], "same-origin").await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(short.text.contains("Soft.</textarea>") && short.text.contains("&lt;Jana&gt;"), "{}", short.text);
    let robot = [good.as_slice(), &[("website", "https://spam.example")]].concat();
    assert!(shopper.sends(path, &robot, "same-origin").await.status.is_redirection());

    let sent = shopper.sends(path, &good, "same-origin").await;
    assert_eq!(sent.location, "/en/p/LIN-navy?review=sent#reviews");
    let thanks = shopper.opens("/en/p/LIN-navy?review=sent").await;
    assert!(!thanks.text.contains("Soft from the first day."), "it is not shown before it was read");

    let mut tx = house.app.db.read().await.unwrap();
    let waiting = reviews::page(&mut tx, Some(reviews::State::Pending), None, 10).await.unwrap();
    let waiting: Vec<_> =
        waiting.iter().map(|kept| (kept.record.rating, kept.record.author.as_str())).collect();
    assert_eq!(waiting, [(4, "Jana")]);
});
