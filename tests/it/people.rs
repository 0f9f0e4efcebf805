//! People: how they come in, what they see of their rights, and that nothing they typed is lost.

use crate::cast::{House, PASSWORD, Visitor, hidden};
use chrono::Duration;
use reqwest::{Method, StatusCode};
use selvedge::catalog::Product;
use selvedge::kernel::locale::Locale;
use selvedge::people::{Grant, Role, audit, token, totp::Key, totp::step, user, user::UserIn};

const ACCOUNT: &str = "/workbench/settings/account";
const FACTOR: &str = "/workbench/settings/account/second-factor";
const USERS: &str = "/workbench/settings/users";

/// The audit in short, oldest first: `signed_in ana@example.com`.
async fn told(house: &House, person: &str) -> Vec<String> {
    let mut tx = house.app.db.read().await.unwrap();
    let wanted = audit::Wanted { person: Some(person.to_owned()), ..Default::default() };
    let mut lines = audit::before(&mut tx, &wanted, i64::MAX, 100).await.unwrap();
    lines.reverse();
    lines.into_iter().map(|line| format!("{} {}", line.action, line.subject)).collect()
}

/// The key that a page shows to be typed into an app.
fn key_of(page: &str) -> Key {
    let at = page.find("id=\"factor-secret\"").expect("it shows a secret");
    let text = page[at..].split('>').nth(1).unwrap().split('<').next().unwrap().replace(' ', "");
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for c in text.bytes() {
        let value = u32::from(if c.is_ascii_uppercase() { c - b'A' } else { c - b'2' + 26 });
        (held, bits) = ((held << 5) | value, bits + 5);
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    Key::of(bytes)
}

/// Turns a second factor on: the key, and the recovery codes.
async fn turns_it_on(house: &House, who: &Visitor) -> (Key, Vec<String>) {
    let begun = who.fills_in(FACTOR, FACTOR, &[("do", "begin"), ("password", PASSWORD)]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text);
    let key = key_of(&who.sees(FACTOR).await.text);
    let code = key.code(step(house.app.clock.now()));
    let on = who.fills_in(FACTOR, FACTOR, &[("do", "confirm"), ("code", &code)]).await;
    assert_eq!(on.status, StatusCode::OK, "{}", on.text);
    let codes = on.text.split("<li><code dir=\"ltr\">").skip(1);
    (key, codes.map(|rest| rest.split('<').next().unwrap().to_owned()).collect())
}

crate::story!(a_second_factor_is_asked_for_and_a_code_works_once, |house| {
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let wrong = ana.fills_in(FACTOR, FACTOR, &[("do", "begin"), ("password", "not hers at all")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let (key, codes) = turns_it_on(&house, &ana).await;
    assert_eq!(codes.len(), 10);

    let elsewhere = house.stranger(&door);
    let first = elsewhere.signs_in("ana@example.com", PASSWORD).await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.text);
    assert_eq!(
        elsewhere.sees("/workbench").await.status,
        StatusCode::SEE_OTHER,
        "a password alone opens nothing"
    );
    let ticket = hidden(&first.text, "ticket");
    let second =
        async |code: &str| elsewhere.posts("/sign-in/second", &[("ticket", &ticket), ("code", code)]).await;

    let now = key.code(step(house.app.clock.now()));
    assert_eq!(second(&now).await.status, StatusCode::UNAUTHORIZED, "the code that turned it on is used");
    house.app.clock.advance(Duration::seconds(60));
    let fresh = key.code(step(house.app.clock.now()));
    assert_eq!(second(&fresh).await.status, StatusCode::SEE_OTHER);
    assert_eq!(elsewhere.sees("/workbench").await.status, StatusCode::OK);
    assert_eq!(second(&fresh).await.status, StatusCode::UNAUTHORIZED, "over a shoulder");
    let recovery = codes[3].to_uppercase();
    assert_eq!(second(&recovery).await.status, StatusCode::SEE_OTHER);
    assert_eq!(second(&recovery).await.status, StatusCode::UNAUTHORIZED);
    house.app.clock.advance(Duration::minutes(11));
    let late = second(&key.code(step(house.app.clock.now()))).await;
    assert!(
        late.status == StatusCode::UNAUTHORIZED && late.text.contains("name=\"password\""),
        "{}",
        late.text
    );

    let renewed = ana.fills_in(FACTOR, FACTOR, &[("do", "codes"), ("password", PASSWORD)]).await;
    assert!(renewed.status == StatusCode::OK && !renewed.text.contains(&codes[0]), "{}", renewed.text);
    let off = ana.fills_in(FACTOR, FACTOR, &[("do", "remove"), ("password", PASSWORD)]).await;
    assert_eq!(off.status, StatusCode::SEE_OTHER, "{}", off.text);
    assert_eq!(
        house.stranger(&door).signs_in("ana@example.com", PASSWORD).await.status,
        StatusCode::SEE_OTHER
    );
    let told = told(&house, "ana@example.com").await.join("\n");
    for line in ["second_factor_on", "recovery_codes_renewed", "second_factor_off", "sign_in_refused"] {
        assert!(told.contains(line), "{told}");
    }
});

crate::story!(guessing_pauses_and_tells_nobody_who_is_here, |house| {
    let door = house.opens_its_door().await;
    house.invites("ana@example.com", Role::Viewer).await;
    let guesser = house.stranger(&door);
    for email in ["ana@example.com", "nobody@example.com"] {
        let mut answers = Vec::new();
        for _ in 0..6 {
            let page = guesser.signs_in(email, "a wrong guess").await;
            answers.push((
                page.status.as_u16(),
                page.text.contains("30 seconds") || page.text.contains("29 seconds"),
            ));
        }
        let refused = (401, false);
        assert_eq!(answers, [refused, refused, refused, refused, refused, (429, true)], "{email}");
        // Somebody else at the same address is not kept out for it.
        house.app.clock.advance(Duration::minutes(16));
    }
    let ana = house.stranger(&door);
    ana.signs_in("ana@example.com", "a sixth wrong guess").await;
    assert_eq!(ana.signs_in("ana@example.com", PASSWORD).await.status, StatusCode::TOO_MANY_REQUESTS);
    house.app.clock.advance(Duration::seconds(61));
    assert_eq!(ana.signs_in("ana@example.com", PASSWORD).await.status, StatusCode::SEE_OTHER);
    assert!(told(&house, "ana@example.com").await.contains(&"sign_in_paused ana@example.com".to_owned()));
});

crate::story!(somebody_is_invited_comes_in_by_a_link_and_is_granted_more, |house| {
    house.furnish().await;
    let door = house.opens_its_door().await;
    let admin = house.visitor(&door, "root@example.com", Role::Admin).await;
    let new = format!("{USERS}/new");
    let fields = [
        ("email", "noor@example.com"),
        ("name", "Noor"),
        ("language", "fr"),
        ("grants.0.role", "translator"),
        ("grants.0.locales", "de"),
        ("do", "save"),
    ];
    let more: Vec<_> = fields[..5].iter().copied().chain([("do", "add")]).collect();
    let rearranged = admin.fills_in(&new, &new, &more).await;
    assert!(
        rearranged.status == StatusCode::OK && rearranged.text.contains("grants.1.role"),
        "{}",
        rearranged.text
    );
    let invited = admin.fills_in(&new, &new, &fields).await;
    assert_eq!(invited.status, StatusCode::CREATED, "{}", invited.text);
    let link = invited.text.split("value=\"").find(|rest| rest.contains("/welcome?link=")).unwrap();
    let link = link.split('"').next().unwrap().split_once("/welcome").unwrap().1.to_owned();
    let again = admin.fills_in(&new, &new, &fields).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "sent twice");

    let noor = house.stranger(&door);
    let page = noor.sees(&format!("/welcome{link}")).await;
    assert!(page.status == StatusCode::OK && page.text.contains("Noor"), "{}", page.text);
    let secret = hidden(&page.text, "link");
    let sets = async |again: &str| {
        noor.posts("/welcome", &[("link", &secret), ("password", "warp and weft and more"), ("again", again)])
            .await
    };
    assert_eq!(sets("warp and weft").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(sets("warp and weft and more").await.status, StatusCode::SEE_OTHER);
    assert_eq!(sets("warp and weft and more").await.status, StatusCode::GONE);
    assert_eq!(
        noor.signs_in("noor@example.com", "warp and weft and more").await.status,
        StatusCode::SEE_OTHER
    );
    let page = noor.sees("/workbench").await;
    assert!(page.text.contains("lang=\"fr\"") && page.text.contains("/workbench/settings"), "{}", page.text);
    assert_eq!(noor.sees(USERS).await.status, StatusCode::FORBIDDEN);
    assert!(!noor.sees(ACCOUNT).await.text.contains(USERS), "what is not for her is not shown");

    let id = {
        let mut tx = house.app.db.read().await.unwrap();
        user::by_email(&mut tx, "noor@example.com").await.unwrap().unwrap().id
    };
    let (page, help) = (format!("{USERS}/{id}"), format!("{USERS}/{id}/help"));
    let changes = [
        ("email", "noor@example.com"),
        ("name", "Noor"),
        ("grants.0.role", "merchandiser"),
        ("grants.0.fields", "care"),
        ("do", "save"),
    ];
    let changed = admin.fills_in(&page, &page, &changes).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text);
    let stale = admin
        .posts(
            &page,
            &[
                &changes[..],
                &[("form_token", &*hidden(&admin.sees(&page).await.text, "form_token")), ("revision", "1")],
            ]
            .concat(),
        )
        .await;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED, "{}", stale.text);
    let disabled = admin.fills_in(&page, &help, &[("do", "disable")]).await;
    assert_eq!(disabled.status, StatusCode::SEE_OTHER, "{}", disabled.text);
    assert_eq!(noor.sees("/workbench").await.status, StatusCode::SEE_OTHER, "signed out at once");
    let told = told(&house, "noor@example.com").await.join("\n");
    for line in ["user_created", "link_made", "password_set", "signed_in", "grants_changed", "user_changed"] {
        assert!(told.contains(&format!("{line} noor@example.com")), "{told}");
    }
});

crate::story!(the_last_admin_stays_one, |house| {
    let door = house.opens_its_door().await;
    let admin = house.visitor(&door, "root@example.com", Role::Admin).await;
    let id = {
        let mut tx = house.app.db.read().await.unwrap();
        user::by_email(&mut tx, "root@example.com").await.unwrap().unwrap().id
    };
    let (page, help) = (format!("{USERS}/{id}"), format!("{USERS}/{id}/help"));
    let seen = admin.sees(&page).await;
    assert!(seen.text.contains("value=\"disable\" disabled"), "{}", seen.text);
    for act in ["disable", "remove"] {
        let refused = admin.fills_in(&page, &help, &[("do", act)]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{act}");
    }
    let fields =
        [("email", "root@example.com"), ("name", "Root"), ("grants.0.role", "viewer"), ("do", "save")];
    let refused = admin.fills_in(&page, &page, &fields).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.text);
    assert_eq!(admin.sees(USERS).await.status, StatusCode::OK);
});

crate::story!(another_password_ends_the_other_sessions, |house| {
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Viewer).await;
    let phone = house.stranger(&door);
    phone.signs_in("ana@example.com", PASSWORD).await;
    assert!(ana.sees(ACCOUNT).await.text.contains("value=\"end-others\""));
    let change = |old: &'static str, again: &'static str| {
        [("do", "password"), ("old", old), ("password", "warp and weft and more"), ("again", again)]
    };
    let wrong = ana.fills_in(ACCOUNT, ACCOUNT, &change("not hers at all", "warp and weft and more")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let unlike = ana.fills_in(ACCOUNT, ACCOUNT, &change(PASSWORD, "warp and woof")).await;
    assert_eq!(unlike.status, StatusCode::UNPROCESSABLE_ENTITY);
    let changed = ana.fills_in(ACCOUNT, ACCOUNT, &change(PASSWORD, "warp and weft and more")).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text);
    assert_eq!(ana.sees(ACCOUNT).await.status, StatusCode::OK);
    assert_eq!(phone.sees(ACCOUNT).await.status, StatusCode::SEE_OTHER);

    phone.signs_in("ana@example.com", "warp and weft and more").await;
    let page = ana.sees(ACCOUNT).await.text;
    let end = page.split("value=\"end:").nth(1).unwrap().split('"').next().unwrap().to_owned();
    ana.fills_in(ACCOUNT, ACCOUNT, &[("do", &format!("end:{end}"))]).await;
    assert_eq!(phone.sees(ACCOUNT).await.status, StatusCode::SEE_OTHER);
    let named =
        ana.fills_in(ACCOUNT, ACCOUNT, &[("do", "introduce"), ("name", "Ana"), ("language", "ar")]).await;
    assert_eq!(named.status, StatusCode::SEE_OTHER);
    assert!(ana.sees(ACCOUNT).await.text.contains("lang=\"ar\" dir=\"rtl\""));
});

crate::story!(a_token_is_shown_once_and_says_why_it_is_refused, |house| {
    house.furnish().await;
    let door = house.opens_its_door().await;
    let admin = house.visitor(&door, "root@example.com", Role::Admin).await;
    let (tokens, new) = ("/workbench/settings/tokens", "/workbench/settings/tokens/new");
    let day = (house.app.clock.now() + Duration::days(2)).date_naive().to_string();
    let fields = [("name", "ERP"), ("expires", &*day), ("grants.0.role", "viewer"), ("do", "save")];
    let made = admin.fills_in(new, new, &fields).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
    let secret = made.text.split("value=\"slv_").nth(1).unwrap().split('"').next().unwrap();
    let secret = format!("slv_{secret}");
    assert_eq!(admin.fills_in(new, new, &fields).await.status, StatusCode::CONFLICT);
    assert!(!admin.sees(tokens).await.text.contains(&secret));

    let asks = async || {
        let request = admin.client.request(Method::GET, format!("{}/api/v1/products", door.address));
        let answer = request.bearer_auth(&secret).header("accept", "application/json").send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    };
    assert_eq!((asks().await.0, asks().await.0), (StatusCode::OK, StatusCode::OK));
    house.app.clock.advance(Duration::days(1));
    assert_eq!(asks().await.0, StatusCode::OK);
    let used = told(&house, "token ERP").await;
    assert_eq!(used, ["token_used ERP", "token_used ERP"], "once a day");
    house.app.clock.advance(Duration::days(2));
    let (status, text) = asks().await;
    assert!(status == StatusCode::UNAUTHORIZED && text.contains("expired on"), "{text}");

    let caller = house.caller(&door, Role::Viewer).await;
    let id = {
        let mut tx = house.app.db.read().await.unwrap();
        token::page(&mut tx, "", 10).await.unwrap().into_iter().find(|t| t.name != "ERP").unwrap().id
    };
    admin.signs_in("root@example.com", PASSWORD).await;
    let revoked = admin.fills_in(tokens, &format!("{tokens}/{id}/revoke"), &[]).await;
    assert_eq!(revoked.status, StatusCode::SEE_OTHER, "{}", revoked.text);
    let answer = caller.get("/api/v1/products").await;
    assert!(
        answer.status == StatusCode::UNAUTHORIZED && answer.text.contains("taken back"),
        "{}",
        answer.text
    );
});

crate::story!(the_audit_is_filtered_paged_and_taken_along, |house| {
    let door = house.opens_its_door().await;
    let admin = house.visitor(&door, "root@example.com", Role::Admin).await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    house.stranger(&door).signs_in("=1+1", "a wrong guess").await;
    let path = "/workbench/settings/audit";
    let all = admin.sees(path).await;
    assert!(all.status == StatusCode::OK && all.text.contains("<bdi>ana@example.com</bdi>"), "{}", all.text);
    let hers = admin.sees(&format!("{path}?person=root@example.com&action=signed_in")).await.text;
    let rows = hers.split("<tbody>").nth(1).unwrap();
    assert!(rows.contains("root@example.com") && !rows.contains("ana@example.com"), "{rows}");
    let none = admin.sees(&format!("{path}?from=2999-01-01")).await.text;
    assert!(none.contains("class=\"empty\""), "{none}");
    assert_eq!(admin.sees(&format!("{path}?from=tomorrow")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let table = admin.sees(&format!("{path}.csv?action=sign_in_refused")).await;
    assert!(table.text.contains(",'=1+1,") && table.text.lines().count() == 2, "{}", table.text);
    assert_eq!(ana.sees(path).await.status, StatusCode::FORBIDDEN);
    assert_eq!(ana.sees(&format!("{path}.csv")).await.status, StatusCode::FORBIDDEN);
    assert!(told(&house, "root@example.com").await.contains(&"exported audit.csv".to_owned()));
});

const PAGE: &str = "/workbench/products/LIN-navy";

async fn title(house: &House) -> Option<String> {
    let kept = house.finds::<Product>("LIN-navy").await.unwrap();
    kept.content.texts.get(&Locale::english()).and_then(|texts| texts.title.clone())
}

crate::story!(a_session_that_ends_in_the_midst_of_an_edit_loses_nothing, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    turns_it_on(&house, &ana).await;
    let page = ana.sees(PAGE).await.text;
    let (token, revision) = (hidden(&page, "form_token"), hidden(&page, "revision"));
    house.app.clock.advance(Duration::days(8));
    let typed = "Linen & \"more\"";
    let form = [("form_token", &*token), ("revision", &*revision), ("texts.en.title", typed), ("do", "save")];
    let waiting = ana.posts(PAGE, &form).await;
    assert_eq!(waiting.status, StatusCode::UNAUTHORIZED, "{}", waiting.text);
    assert!(waiting.text.contains("name=\"password\"") && title(&house).await.is_none());

    let carried = |page: &str| [("kept_action", hidden(page, "kept_action")), ("kept", hidden(page, "kept"))];
    let kept = carried(&waiting.text);
    let kept: Vec<_> = kept.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let wrong = ana
        .posts("/sign-in", &[&kept[..], &[("email", "ana@example.com"), ("password", "wrong")]].concat())
        .await;
    assert_eq!(hidden(&wrong.text, "kept"), kept[1].1, "a wrong password loses nothing either");
    let second = ana
        .posts("/sign-in", &[&kept[..], &[("email", "ana@example.com"), ("password", PASSWORD)]].concat())
        .await;
    assert_eq!(hidden(&second.text, "kept"), kept[1].1, "nor does the second step: {}", second.text);

    let ben = house.visitor(&door, "ben@example.com", Role::Merchandiser).await;
    let again = ben
        .posts("/sign-in", &[&kept[..], &[("email", "ben@example.com"), ("password", PASSWORD)]].concat())
        .await;
    assert!(
        again.status == StatusCode::OK && title(&house).await.is_none(),
        "nothing is saved by signing in"
    );
    let fields = [
        ("form_token", hidden(&again.text, "form_token")),
        ("revision", hidden(&again.text, "revision")),
        ("texts.en.title", hidden(&again.text, "texts.en.title")),
        ("do", hidden(&again.text, "do")),
    ];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(ben.posts(PAGE, &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(title(&house).await.as_deref(), Some(typed));
});

crate::story!(a_form_of_another_session_is_sent_again_with_one_press, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let page = ana.sees(PAGE).await.text;
    let (token, revision) = (hidden(&page, "form_token"), hidden(&page, "revision"));
    ana.signs_in("ana@example.com", PASSWORD).await;
    let form =
        [("form_token", &*token), ("revision", &*revision), ("texts.en.title", "Kept"), ("do", "save")];
    let outdated = ana.posts(PAGE, &form).await;
    assert_eq!(outdated.status, StatusCode::FORBIDDEN);
    let form = [("form_token", &*hidden(&outdated.text, "form_token")), form[1], form[2], form[3]];
    assert_eq!(ana.posts(PAGE, &form).await.status, StatusCode::SEE_OTHER);
    assert_eq!(title(&house).await.as_deref(), Some("Kept"));
    let twice = ana.posts(PAGE, &form).await;
    assert!(
        matches!(twice.status, StatusCode::CONFLICT | StatusCode::SEE_OTHER),
        "sent twice it is harmless"
    );

    let request = ana
        .client
        .post(format!("{}{PAGE}", door.address))
        .form(&form)
        .header("origin", "https://evil.example");
    let elsewhere = request.header("accept", "text/html").send().await.unwrap();
    assert_eq!(elsewhere.status(), StatusCode::FORBIDDEN);
    assert!(!elsewhere.text().await.unwrap().contains("Kept"), "another site gets no page to press");
});

crate::story!(a_role_that_is_taken_away_while_working_says_so_and_shows_what_was_typed, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Merchandiser).await;
    let page = ana.sees(PAGE).await.text;
    assert!(!page.contains("You may look at this"), "{page}");
    let (token, revision) = (hidden(&page, "form_token"), hidden(&page, "revision"));
    let french = Grant { locales: Some(vec!["de".into()]), ..Grant::of(Role::Translator) };
    {
        let mut tx = house.app.db.write().await.unwrap();
        let kept = user::by_email(&mut tx, "ana@example.com").await.unwrap().unwrap();
        let changed =
            UserIn { email: kept.email, grants: vec![french], is_active: true, ..UserIn::default() };
        user::replace(&mut tx, &house.ben(), kept.id, kept.revision, &changed, None).await.unwrap();
        tx.commit().await.unwrap();
    }
    let form = [("form_token", &*token), ("revision", &*revision), ("texts.en.title", "Must not be lost")];
    let refused = ana.posts(PAGE, &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(
        refused.text.contains("Must not be lost") && refused.text.contains("texts.en.title"),
        "{}",
        refused.text
    );
    let page = ana.sees(PAGE).await.text;
    assert!(
        page.contains("other languages only") && page.contains("Your role does not write this"),
        "{page}"
    );
    assert_eq!(title(&house).await, None);
});

crate::story!(nothing_secret_of_a_person_is_in_an_answer_of_the_api, |house| {
    let door = house.opens_its_door().await;
    let ana = house.visitor(&door, "ana@example.com", Role::Admin).await;
    let (key, codes) = turns_it_on(&house, &ana).await;
    let admin = house.caller(&door, Role::Admin).await;
    for path in ["/api/v1/users", "/api/v1/users/ana@example.com", "/api/v1/audit", "/api/v1/changes"] {
        let answer = admin.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        for secret in
            [&*key.typed(), &key.typed().replace(' ', ""), &codes[0], "argon2", "secret_hash", "sealed"]
        {
            assert!(!answer.text.contains(secret), "{path}: {}", answer.text);
        }
    }
    let kept: (String,) = {
        let mut tx = house.app.db.read().await.unwrap();
        tx.query("SELECT sealed FROM second_factors").one().await.unwrap()
    };
    assert!(kept.0.len() > 40 && !kept.0.contains(&key.typed()), "it is sealed where it is kept");
});
