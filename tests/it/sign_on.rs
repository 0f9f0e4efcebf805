//! Sign-on by a provider: the certified `oidc-provider`, as a program of its own.

use crate::cast::{CLIENT_SECRET, Door, House, OpenId, Visitor};
use reqwest::StatusCode;
use selvedge::config::sign_on::{Given, SignOn};
use selvedge::people::{Role, User, audit, user};
use serde_json::json;
use tokio::net::TcpListener;

/// A house that trusts a provider, and its door.
struct Trusting {
    house: House,
    door: Door,
    openid: OpenId,
}

const RULES: &str = "
    [[rules]]
    group = \"pim-french\"
    role = \"translator\"
    locales = [\"fr\"]
    [[rules]]
    domain = \"loom.example\"
    role = \"viewer\"";

impl Trusting {
    /// None (and a loud word) if the provider cannot be had here.
    async fn open(house: House, algorithm: &str, create: bool, rules: &str) -> Option<Trusting> {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let base = format!("http://{}", listener.local_addr().expect("it is bound"));
        let openid = OpenId::open(&format!("{base}/sign-on/callback")).await?;
        let given = format!(
            "issuer = \"{}\"\nclient_id = \"selvedge-{algorithm}\"\nclient_secret = \"{CLIENT_SECRET}\"\nname = \"Loom\"\n
             create = {create}\nscopes = [\"groups\"]\n{rules}",
            openid.issuer
        );
        let given: Given = toml::from_str(&given).expect("the settings are good");
        let mut config = (*house.app.config).clone();
        config.sign_on = SignOn::of(given, &[]).expect("the settings are good");
        config.public_url = Some(base);
        let house = house.moves_to(config);
        let door = house.opens_its_door_at(listener);
        Some(Trusting { house, door, openid })
    }

    /// Somebody goes to the provider, signs in there, and comes back.
    async fn comes(&self, who: &str) -> (Visitor, reqwest::StatusCode, String) {
        let visitor = self.house.stranger(&self.door);
        let gone = visitor.sees("/sign-on?next=/workbench/products").await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text);
        let back = self.openid.lets_in(gone.location(), who).await;
        let path = back.strip_prefix(&visitor.address).unwrap_or_else(|| panic!("{back}")).to_owned();
        let page = visitor.sees(&path).await;
        let said =
            if page.status == StatusCode::SEE_OTHER { page.location().to_owned() } else { page.text.clone() };
        (visitor, page.status, said)
    }

    async fn finds(&self, email: &str) -> Option<User> {
        let mut tx = self.house.app.db.read().await.unwrap();
        user::by_email(&mut tx, email).await.unwrap()
    }

    async fn refusals(&self) -> Vec<String> {
        let mut tx = self.house.app.db.read().await.unwrap();
        let wanted = audit::Wanted { action: Some("sign_on_refused".into()), ..Default::default() };
        let lines = audit::before(&mut tx, &wanted, i64::MAX, 100).await.unwrap();
        lines
            .iter()
            .rev()
            .map(|line| format!("{} {}", line.subject, line.detail.0["reason"].as_str().unwrap()))
            .collect()
    }
}

crate::story!(somebody_whom_the_provider_knows_comes_in_as_the_rules_say, |house| {
    let Some(all) = Trusting::open(house, "RS256", true, RULES).await else { return };
    all.openid.knows(json!({
        "noor": {"email": "noor@loom.example", "email_verified": true, "name": "Noor", "groups": ["pim-french"]},
        "vera": {"email": "vera@loom.example", "email_verified": true},
        "eve": {"email": "eve@evil.example", "email_verified": true},
        "mallory": {"email": "vera@loom.example", "email_verified": false},
    }));
    assert!(all.house.stranger(&all.door).sees("/sign-in").await.text.contains("Sign in with"));
    let (noor, status, said) = all.comes("noor").await;
    assert_eq!((status, &*said), (StatusCode::SEE_OTHER, "/workbench/products"), "{said}");
    assert_eq!(noor.sees("/workbench").await.status, StatusCode::OK);
    let kept = all.finds("noor@loom.example").await.unwrap();
    assert_eq!((&*kept.name, kept.grants.len(), kept.grants[0].role), ("Noor", 1 + 1, Role::Translator));
    assert_eq!(all.comes("vera").await.1, StatusCode::SEE_OTHER);
    assert_eq!(all.finds("vera@loom.example").await.unwrap().grants[0].role, Role::Viewer);

    let (eve, status, said) = all.comes("eve").await;
    assert!(status == StatusCode::UNAUTHORIZED && said.contains("Nobody here is called"), "{said}");
    assert_eq!(eve.sees("/workbench").await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        all.comes("mallory").await.1,
        StatusCode::UNAUTHORIZED,
        "an address that is not verified is nobody's"
    );
    let refusals = ["eve@evil.example sign-on-not-here", "vera@loom.example sign-on-address-not-verified"];
    assert_eq!(all.refusals().await, refusals);

    // The provider takes the group away: at the next sign-on the right is gone. What the address was called does not matter.
    all.openid.knows(json!({"noor": {"email": "noor.b@loom.example", "email_verified": true}}));
    assert_eq!(all.comes("noor").await.1, StatusCode::SEE_OTHER);
    let kept = all.finds("noor@loom.example").await.unwrap();
    assert_eq!((kept.grants.len(), kept.grants[0].role), (1, Role::Viewer));
});

crate::story!(keys_change_and_what_was_begun_elsewhere_does_not_count, |house| {
    let Some(all) = Trusting::open(house, "ES256", false, "").await else { return };
    all.openid.knows(json!({"ana": {"email": "ANA@example.com", "email_verified": true}, "ben": {"email": "ben@example.com", "email_verified": true}}));
    assert_eq!(all.comes("ana").await.1, StatusCode::UNAUTHORIZED, "nobody is added");
    all.house.invites("ana@example.com", Role::Merchandiser).await;
    assert_eq!(all.comes("ana").await.1, StatusCode::SEE_OTHER);

    all.openid.rotates_its_keys().await;
    all.house.app.clock.advance(chrono::Duration::seconds(31));
    assert_eq!(all.comes("ana").await.1, StatusCode::SEE_OTHER, "the new keys are asked for");

    let (one, other) = (all.house.stranger(&all.door), all.house.stranger(&all.door));
    let begun = one.sees("/sign-on").await;
    let back = all.openid.lets_in(begun.location(), "ana").await;
    let path = back.strip_prefix(&one.address).unwrap();
    assert_eq!(other.sees(path).await.status, StatusCode::UNAUTHORIZED, "another browser has no ticket");
    other.sees("/sign-on").await;
    assert_eq!(other.sees(path).await.status, StatusCode::UNAUTHORIZED, "nor that state");
    let forged = path.replace("iss=", "iss=https%3A%2F%2Fevil.example%2F");
    assert_eq!(one.sees(&forged).await.status, StatusCode::UNAUTHORIZED);
    one.sees("/sign-on").await;
    assert_eq!(one.sees(path).await.status, StatusCode::UNAUTHORIZED, "a code of an earlier state");
});

crate::story!(a_provider_that_is_away_keeps_nobody_from_their_password, |house| {
    let Some(all) = Trusting::open(house, "RS256", true, RULES).await else { return };
    all.house.invites("ana@example.com", Role::Viewer).await;
    let Trusting { house, door, openid } = all;
    drop(openid);
    let ana = house.stranger(&door);
    let away = ana.sees("/sign-on").await;
    assert!(
        away.status == StatusCode::SERVICE_UNAVAILABLE && away.text.contains("name=\"password\""),
        "{}",
        away.text
    );
    assert_eq!(ana.signs_in("ana@example.com", crate::cast::PASSWORD).await.status, StatusCode::SEE_OTHER);
});
