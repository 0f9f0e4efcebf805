//! The photo desk: photos come in, find their products by their names, are looked through, hung, exchanged, and taken back.

use crate::cast::{Browser, Door, House, Page, Visitor, hidden};
use reqwest::{StatusCode, multipart};
use selvedge::{
    bulk,
    catalog::{Media, MediaKind, Product},
    jobs::worker,
    media::Asset,
    people::Role,
};
use serde_json::{Value, json};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// A JPEG of one shade.
fn jpeg(shade: u8, width: u16, height: u16) -> Vec<u8> {
    let pixels = vec![shade; usize::from(width) * usize::from(height)];
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 60);
    encoder.encode(&pixels, width, height, jpeg_encoder::ColorType::Luma).expect("grey is easy");
    bytes
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

/// A house that sells a shirt in navy and in sand, each with two photos.
async fn shop(house: &House) -> Door {
    house.furnish().await;
    house.shirt("LIN").await;
    house.colour("LIN", "beige").await;
    house.works_off_the_log().await;
    tokio::spawn(worker::run(house.app.clone(), bulk::handlers(), CancellationToken::new()));
    house.opens_its_door().await
}

impl House {
    /// The photos of a product, by hash and role.
    async fn row(&self, product: &str) -> Vec<(String, String)> {
        let links = self.finds::<Product>(product).await.expect("it is there").links;
        links.images.into_iter().map(|image| (image.asset, image.role)).collect()
    }
}

impl Visitor {
    async fn page_of(&self, request: reqwest::RequestBuilder) -> Page {
        let response = request.header("origin", &self.address).send().await.expect("the door answers");
        let (status, headers) = (response.status(), response.headers().clone());
        Page { status, headers, text: response.text().await.expect("a page is text") }
    }

    /// Hands files in on the desk, as a browser without scripts does.
    async fn hands_in(&self, files: &[(&str, &[u8])], to: &str) -> Page {
        let token = hidden(&self.sees("/workbench/photos").await.text, "form_token");
        let mut form = multipart::Form::new().text("form_token", token);
        for (name, bytes) in files {
            form = form.part("file", multipart::Part::bytes(bytes.to_vec()).file_name((*name).to_owned()));
        }
        let request = self.client.post(format!("{}{to}", self.address)).header("accept", "text/html");
        self.page_of(request.multipart(form)).await
    }

    /// Sends a form with words and files.
    async fn adds(&self, to: &str, words: &[(&str, &str)], files: &[(&str, &[u8])]) -> Page {
        let mut form = multipart::Form::new()
            .text("form_token", hidden(&self.sees("/workbench/photos").await.text, "form_token"));
        for (name, text) in words {
            form = form.text((*name).to_owned(), (*text).to_owned());
        }
        for (field, bytes) in files {
            let part = multipart::Part::bytes(bytes.to_vec()).file_name(format!("{field}.jpg"));
            form = form.part((*field).to_owned(), part);
        }
        let request = self.client.post(format!("{}{to}", self.address)).header("accept", "text/html");
        self.page_of(request.multipart(form)).await
    }

    /// Hands one file in as the script does.
    async fn drops(&self, name: &str, bytes: &[u8]) -> (StatusCode, Value) {
        let token = hidden(&self.sees("/workbench/photos").await.text, "form_token");
        let part = multipart::Part::bytes(bytes.to_vec()).file_name(name.to_owned());
        let form = multipart::Form::new().text("form_token", token).part("file", part);
        let request = self.client.post(format!("{}/workbench/photos", self.address));
        let page = self.page_of(request.header("accept", "application/json").multipart(form)).await;
        (page.status, serde_json::from_str(&page.text).unwrap_or_else(|_| panic!("{}", page.text)))
    }

    /// Waits at a plan until nobody works on it.
    async fn watches(&self, plan: &str) -> Page {
        for _ in 0..300 {
            let page = self.sees(plan).await;
            if !page.text.contains("<job-watch") {
                return page;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the plan was not carried out");
    }
}

crate::story!(photos_are_matched_looked_through_hung_and_taken_back_as_one, |house| {
    let door = shop(&house).await;
    let pia = house.visitor(&door, "pia@example.com", Role::Photographer).await;
    let (back, of_folder, nameless) = (jpeg(30, 600, 800), jpeg(40, 600, 800), jpeg(50, 600, 800));
    let before = house.row("LIN-navy").await;
    let files: [(&str, &[u8]); 3] =
        [("LIN-navy_3_back.jpg", &back), ("LIN-beige/7.jpg", &of_folder), ("IMG_4711.jpg", &nameless)];
    let page = pia.hands_in(&files, "/workbench/photos").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    let matches = page.location().to_owned();
    let page = pia.sees(&matches).await;
    for part in ["LIN-navy_3_back.jpg", "by its product code", "by its folder", "Nothing in the name"] {
        assert!(page.text.contains(part), "{part}: {}", page.text);
    }
    assert_eq!(house.row("LIN-navy").await, before, "nothing hangs anywhere yet");

    // One that found nothing goes by hand, one that found its product is left out.
    let by_hand = format!("product.{}", hash(&nameless));
    let left_out = format!("product.{}", hash(&of_folder));
    let page = pia.fills_in(&matches, &matches, &[(&by_hand, "lin-navy"), (&left_out, "")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    let page = pia.sees(&matches).await;
    assert!(page.text.contains("by hand") && page.text.contains("Left out by hand."), "{}", page.text);

    let plan = matches.replace("photos/matches", "plans");
    let page = pia.fills_in(&matches, &format!("{plan}/apply"), &[]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    pia.watches(&plan).await;
    let row = house.row("LIN-navy").await;
    assert_eq!(row[..2], before);
    assert_eq!(row[2], (hash(&back), "back".to_owned()));
    assert_eq!(row[3].0, hash(&nameless));
    assert_eq!(house.row("LIN-beige").await.len(), 2);
    assert_eq!(pia.sees(&matches).await.location(), plan, "it is told by its plan now");
    let inbox = pia.sees("/workbench/photos?part=inbox").await;
    assert!(inbox.text.contains("7.jpg") && !inbox.text.contains("IMG_4711.jpg"), "{}", inbox.text);

    let page = pia.fills_in(&plan, &format!("{plan}/undo"), &[]).await;
    let check = page.location().to_owned();
    let page = pia.fills_in(&check, &check, &[]).await;
    pia.watches(page.location()).await;
    assert_eq!(house.row("LIN-navy").await, before);
});

crate::story!(the_eleventh_photo_says_where_it_has_no_place, |house| {
    let door = shop(&house).await;
    let mut images = Vec::new();
    for shade in 0..10 {
        images.push(json!({"asset": house.photo(20 * shade + 40, 600, 800).await, "role": "detail"}));
    }
    house.writes::<Product>("LIN-navy", json!({ "images": images })).await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let eleventh = jpeg(10, 600, 800);
    let page = ana.hands_in(&[("LIN-navy_11.jpg", &eleventh)], "/workbench/photos").await;
    let matches = page.location().to_owned();
    let page = ana.sees(&matches).await;
    let said = page.text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(said.contains("LIN-navy has its 10 photos: this would be number 11"), "{said}");
    let to = format!("to:{} LIN-beige", hash(&eleventh));
    ana.fills_in(&matches, &matches, &[("do", &to)]).await;
    let page = ana.sees(&matches).await;
    assert!(!page.text.contains("would be number") && page.text.contains("by hand"), "{}", page.text);

    let fields = [("photo", &*hash(&eleventh)), ("product", "LIN-navy")];
    let page = ana.fills_in("/workbench/photos", "/workbench/photos/hang", &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.row("LIN-navy").await.len(), 10);
});

crate::story!(an_inbox_suggests_products_and_hangs_at_a_position, |house| {
    let door = shop(&house).await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let photo = jpeg(70, 600, 800);
    let (status, said) = ana.drops("LIN_lookbook.jpg", &photo).await;
    assert_eq!((status, &said["is_new"]), (StatusCode::OK, &json!(true)), "{said}");
    let (_, said) = ana.drops("again.jpg", &photo).await;
    assert_eq!(said["is_new"], false, "the same content is known");
    let inbox = ana.sees("/workbench/photos?part=inbox").await;
    for product in ["LIN-navy", "LIN-beige"] {
        let take = format!("name=\"take\" value=\"{} {product}\"", hash(&photo));
        assert!(inbox.text.contains(&take), "{}", inbox.text);
    }
    let fields = [
        ("take", &*format!("{} LIN-navy", hash(&photo))),
        ("here", "/workbench/photos?part=inbox"),
        ("position", "1"),
    ];
    let page = ana.fills_in("/workbench/photos", "/workbench/photos/hang", &fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    assert_eq!(house.row("LIN-navy").await[0], (hash(&photo), "lifestyle".to_owned()));
    let page = ana.sees(page.location()).await;
    let plan = hidden(&page.text, "plan");
    let page = ana.fills_in("/workbench/photos", "/workbench/photos/undo", &[("plan", &plan)]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    assert_eq!(house.row("LIN-navy").await.len(), 2);

    let page = ana.fills_in("/workbench/photos", "/workbench/photos/hang", &[("product", "LIN-navy")]).await;
    assert!(page.text.contains("No photo is chosen"), "{}", page.text);
    let fields = [("photo", &*hash(&photo)), ("product", "NOWHERE")];
    let page = ana.fills_in("/workbench/photos", "/workbench/photos/hang", &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
});

crate::story!(a_photo_is_exchanged_wherever_it_is_shown_and_goes_when_nobody_shows_it, |house| {
    let door = shop(&house).await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let old = house.row("LIN-navy").await[0].0.clone();
    assert_eq!(house.row("LIN-beige").await[0].0, old, "both colours show it");
    let poster = json!([{"kind": "video", "url": "https://example.com/film", "poster": old}]);
    house.writes::<Product>("LIN-navy", json!({ "media": poster })).await;

    let page = ana.sees(&format!("/workbench/photos/{old}")).await;
    for part in ["LIN-navy", "LIN-beige", "too small to zoom", "Position"] {
        assert!(page.text.contains(part), "{part}: {}", page.text);
    }
    let remove = format!("/workbench/photos/{old}/remove");
    let page = ana.fills_in("/workbench/photos", &remove, &[]).await;
    assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.text);

    let better = jpeg(95, 1600, 2000);
    let page = ana.hands_in(&[("better.jpg", &better)], &format!("/workbench/photos/{old}/replace")).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    let matches = page.location().to_owned();
    let page = ana.sees(&matches).await;
    assert!(page.text.contains("LIN-navy") && page.text.contains("LIN-beige"), "{}", page.text);
    assert_eq!(house.row("LIN-navy").await[0].0, old, "it is shown first");
    let plan = matches.replace("photos/matches", "plans");
    ana.fills_in(&matches, &format!("{plan}/apply"), &[]).await;
    ana.watches(&plan).await;
    for product in ["LIN-navy", "LIN-beige"] {
        let links = house.finds::<Product>(product).await.unwrap().links;
        assert_eq!(
            (links.images[0].asset.as_str(), links.images[0].role.as_str()),
            (&*hash(&better), "front")
        );
        assert!(!links.images[0].alt.is_empty(), "its words stay");
    }
    let media: Vec<Media> = house.finds::<Product>("LIN-navy").await.unwrap().links.media;
    assert_eq!((media[0].kind, media[0].poster.as_deref()), (MediaKind::Video, Some(&*hash(&better))));

    let page = ana.fills_in("/workbench/photos", &remove, &[]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    assert!(house.finds::<Asset>(&old).await.is_none());
});

crate::story!(place_role_words_and_rights_are_said_on_a_photos_page, |house| {
    let door = shop(&house).await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let row = house.row("LIN-navy").await;
    let page = format!("/workbench/photos/{}", row[1].0);
    let fields = [("credit", "Pia Lens"), ("rights_until", "2031-12-31")];
    assert_eq!(ana.fills_in(&page, &page, &fields).await.status, StatusCode::SEE_OTHER);
    let asset = house.finds::<Asset>(&row[1].0).await.unwrap();
    assert_eq!(asset.credit.as_deref(), Some("Pia Lens"));
    assert_eq!(asset.rights_until.map(|day| day.to_string()).as_deref(), Some("2031-12-31"));
    let broken = ana.fills_in(&page, &page, &[("rights_until", "soon")]).await;
    assert_eq!(broken.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", broken.text);

    let on = format!("{page}/on/LIN-navy");
    let revision = revision(&ana.sees(&page).await.text, &on);
    let fields = [
        ("position", "1"),
        ("role", "on_model"),
        ("alt.de", "Am Model"),
        ("revision", &*revision),
        ("do", "save"),
    ];
    let token = hidden(&ana.sees(&page).await.text, "form_token");
    let form: Vec<(&str, &str)> = fields.into_iter().chain([("form_token", token.as_str())]).collect();
    let answer = ana.posts(&on, &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let image = house.finds::<Product>("LIN-navy").await.unwrap().links.images[0].clone();
    assert_eq!((image.asset.as_str(), image.role.as_str()), (&*row[1].0, "on_model"));
    assert_eq!(image.alt.0.values().collect::<Vec<_>>(), ["Am Model"]);
    let stale = ana.posts(&on, &form).await;
    assert_ne!(stale.status, StatusCode::INTERNAL_SERVER_ERROR);
});

crate::story!(films_and_social_images_are_added_changed_and_taken_off_in_the_editor, |house| {
    let door = shop(&house).await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let (page, media) = ("/workbench/products/LIN-navy", "/workbench/products/LIN-navy/media");
    let (poster, post) = (jpeg(77, 600, 800), jpeg(177, 600, 800));
    let film = [("new.kind", "video"), ("new.url", "https://example.com/film"), ("new.title", "In the wind")];
    let answer = ana.adds(media, &film, &[("poster", &poster)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let said = [("new.kind", "social"), ("new.author", "@lena"), ("new.source", "https://example.com/p/1")];
    let answer = ana.adds(media, &said, &[("file", &post)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody says that it may be used");
    assert!(answer.text.contains("@lena"), "what was typed stays: {}", answer.text);
    let said: Vec<(&str, &str)> = said.into_iter().chain([("new.rights", "written consent")]).collect();
    let answer = ana.adds(media, &said, &[("file", &post)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let answer = ana.adds(media, &[("new.kind", "video")], &[("file", &post)]).await;
    assert!(answer.text.contains("This file is not a film"), "{}", answer.text);

    let all = house.finds::<Product>("LIN-navy").await.unwrap().links.media;
    assert_eq!(all.len(), 2);
    let social = all.iter().find(|one| one.kind == MediaKind::Social).expect("it is there");
    assert_eq!(
        (social.asset.as_deref(), social.rights.as_deref()),
        (Some(&*hash(&post)), Some("written consent"))
    );
    let at = all.iter().position(|one| one.kind == MediaKind::Video).expect("it is there");
    let title = format!("media.{at}.title.de");
    let fields = [("media.shown", "1"), (&*title, "Im Wind"), ("do", "save")];
    assert_eq!(ana.fills_in(page, page, &fields).await.status, StatusCode::SEE_OTHER);
    let all = house.finds::<Product>("LIN-navy").await.unwrap().links.media;
    assert_eq!(all[at].title.0.values().collect::<Vec<_>>(), ["Im Wind", "In the wind"]);
    assert_eq!(all[at].poster.as_deref(), Some(&*hash(&poster)));
    let off = format!("media_off:{at}");
    ana.fills_in(page, page, &[("media.shown", "1"), ("do", &off)]).await;
    assert_eq!(house.finds::<Product>("LIN-navy").await.unwrap().links.media.len(), 1);
});

/// The revision that a form was filled from.
fn revision(page: &str, action: &str) -> String {
    let at = page.find(&format!("action=\"{action}\"")).unwrap_or_else(|| panic!("no {action} in {page}"));
    hidden(&page[at..], "revision")
}

crate::story!(what_is_no_photo_is_refused_in_words_and_keeps_none_of_the_others_out, |house| {
    let door = shop(&house).await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let photo = jpeg(60, 600, 800);
    let files: [(&str, &[u8]); 3] =
        [("notes.txt", b"no photo"), ("empty.jpg", b""), ("LIN-navy_5.jpg", &photo)];
    let page = ana.hands_in(&files, "/workbench/photos").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "notes.txt",
        "not a kind of file that is kept here",
        "empty.jpg",
        "The file is empty",
        "2 files were not taken",
    ] {
        let said = page.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(house.finds::<Asset>(&hash(&photo)).await.is_some(), "the others are taken");
    let (status, said) = ana.drops("notes.txt", b"no photo").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said["text"].as_str().unwrap().contains("not a kind of file"), "{said}");
    let page = ana.hands_in(&[], "/workbench/photos").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
});

crate::story!(who_may_only_look_is_told_so_and_kept_out, |house| {
    let door = shop(&house).await;
    let vera = house.visitor(&door, "vera@example.com", Role::Viewer).await;
    let page = vera.sees("/workbench/photos").await;
    assert!(page.text.contains("not change them") && !page.text.contains("name=\"photo\""), "{}", page.text);
    let photo = house.row("LIN-navy").await[0].0.clone();
    let page = vera.sees(&format!("/workbench/photos/{photo}")).await;
    assert!(page.text.contains("not change them") && !page.text.contains("/replace"), "{}", page.text);
    let fields = [("photo", &*photo), ("product", "LIN-beige")];
    let page = vera.fills_in("/workbench/photos", "/workbench/photos/hang", &fields).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    let page = vera.hands_in(&[("a.jpg", &jpeg(1, 600, 800))], "/workbench/photos").await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);

    let tom = house.visitor(&door, "tom@example.com", Role::Translator).await;
    let page = tom.fills_in("/workbench/photos", "/workbench/photos/hang", &fields).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.text);
});

crate::story!(the_wall_is_searched_filtered_and_walked_page_by_page, |house| {
    let door = shop(&house).await;
    for n in 0..65_u16 {
        house.photo(u8::try_from(n).unwrap(), 600 + n, 800).await;
    }
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let count = |page: &Page| page.text.matches("<li class=\"print\"").count();
    let first = ana.sees("/workbench/photos?part=inbox").await;
    assert_eq!(count(&first), 60);
    let next =
        first.text.split("rel=\"next\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert_eq!(count(&ana.sees(&next.replace("&amp;", "&")).await), 5);
    assert_eq!(count(&ana.sees("/workbench/photos?part=used").await), 2);
    assert_eq!(count(&ana.sees("/workbench/photos?q=LIN-na").await), 2);
    assert_eq!(count(&ana.sees("/workbench/photos?q=64-664").await), 1);
    assert_eq!(count(&ana.sees("/workbench/photos?q=100%25").await), 0);
    assert_eq!(count(&ana.sees("/workbench/photos?role=lifestyle").await), 1);
    assert_eq!(count(&ana.sees("/workbench/photos?part=findings").await), 60, "all are too small to zoom");
    let shelf = ana.sees("/workbench/photos?shelf=LIN-navy").await;
    assert!(shelf.text.contains("data-product=\"LIN-navy\""), "{}", shelf.text);
});

crate::story!(photos_are_dropped_looked_through_and_put_in_order_in_a_browser, |house| {
    let door = shop(&house).await;
    house.approves("LIN-navy").await;
    house.invites("pia@example.com", Role::Merchandiser).await;
    let Some(browser) = Browser::on_a_desk().await else { return };
    let card = tempfile::tempdir().unwrap();
    let names = ["LIN-navy_3_back.jpg", "LIN-navy_4_detail.jpg", "IMG_1.jpg", "notes.txt"];
    let mut paths = Vec::new();
    for (i, name) in names.iter().enumerate() {
        let path = card.path().join(name);
        let bytes =
            if name.ends_with("txt") { b"no photo".to_vec() } else { jpeg(20 + 30 * i as u8, 1500, 1900) };
        std::fs::write(&path, bytes).unwrap();
        paths.push(path.display().to_string());
    }
    browser.opens(&format!("{}/sign-in", door.address)).await;
    browser.signs_in("pia@example.com").await;
    browser.opens(&format!("{}/workbench/photos", door.address)).await;
    browser.finds("#files").await.send_keys(&paths.join("\n")).await.unwrap();
    browser.waits_until("return document.querySelectorAll('.queued[data-state=taken]').length === 3").await;
    browser.waits_until("return document.querySelectorAll('.queued[data-state=refused]').length === 1").await;
    browser.presses(".queue [data-act=match]").await;
    browser.comes_to("/workbench/photos/matches/").await;
    assert_eq!(browser.says("return document.querySelectorAll('.match').length").await, 3);
    browser.presses(".plan__bar .button--primary").await;
    browser.comes_to("/workbench/plans/").await;
    browser.waits_until("return !document.querySelector('job-watch')").await;
    let (back, detail) = (hash(&jpeg(20, 1500, 1900)), hash(&jpeg(50, 1500, 1900)));
    assert_eq!(house.row("LIN-navy").await.len(), 4);

    // The inbox: chosen by arrows and space, hung by a digit.
    browser.opens(&format!("{}/workbench/photos?part=inbox", door.address)).await;
    browser.finds("#hang-product").await.send_keys("LIN-navy").await.unwrap();
    browser.says("document.querySelector('.print__photo').focus()").await;
    browser.keys(" 2").await;
    browser.finds(".desk__said [role=status]").await;
    let third = hash(&jpeg(80, 1500, 1900));
    assert_eq!(house.row("LIN-navy").await[1].0, third);

    // The editor: by keys, then by drag, each saved by itself.
    browser.opens(&format!("{}/workbench/products/LIN-navy", door.address)).await;
    browser.says(&format!("document.getElementById('shot-{}').focus()", &back[..16])).await;
    browser.keys("1").await;
    browser.waits_until("return document.querySelector('auto-save').dataset.state === 'saved'").await;
    assert_eq!(house.row("LIN-navy").await[0].0, back);
    let drag = format!(
        "const [from, to] = ['shot-{}', 'shot-{}'].map(id => document.getElementById(id));
         const dataTransfer = new DataTransfer();
         from.dispatchEvent(new DragEvent('dragstart', {{ bubbles: true, dataTransfer }}));
         to.dispatchEvent(new DragEvent('dragover', {{ bubbles: true, cancelable: true, dataTransfer }}));
         to.dispatchEvent(new DragEvent('drop', {{ bubbles: true, cancelable: true, dataTransfer }}));
         from.dispatchEvent(new DragEvent('dragend', {{ bubbles: true, dataTransfer }}));",
        &detail[..16],
        &back[..16]
    );
    browser.says("document.querySelector('auto-save').dataset.state = ''").await;
    browser.says(&drag).await;
    browser.waits_until("return document.querySelector('auto-save').dataset.state === 'saved'").await;
    assert_eq!(house.row("LIN-navy").await[0].0, detail);
    browser.presses("button[data-back]").await;
    browser
        .waits_until(&format!("return document.querySelector('.shot').id === 'shot-{}'", &back[..16]))
        .await;

    // Dropped onto the product.
    let more = card.path().join("more.jpg");
    std::fs::write(&more, jpeg(200, 1500, 1900)).unwrap();
    browser
        .finds("upload-queue input[type=file]")
        .await
        .send_keys(&more.display().to_string())
        .await
        .unwrap();
    browser.waits_until("return document.querySelectorAll('.shot').length === 6").await;

    house.approves("LIN-navy").await;
    house.works_off_the_log().await;
    browser.opens(&format!("{}/en/p/LIN-navy", door.address)).await;
    let first = browser.says("return document.querySelector('main img').src").await;
    assert!(first.as_str().unwrap().contains(&back), "{first}");
    browser.client.close().await.expect("the window closes");
});

impl Browser {
    /// Presses keys where the focus is.
    async fn keys(&self, keys: &str) {
        let focus = self.client.active_element().await.expect("something has the focus");
        for key in keys.chars() {
            focus.send_keys(&key.to_string()).await.expect("keys are heard");
        }
    }
}
