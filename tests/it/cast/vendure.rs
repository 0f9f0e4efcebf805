//! A Vendure shop to push to: a program of others, started once for a run, with a database on the run's server.
//!
//! It is installed into the target folder the first time (npm, some minutes at worst), by a lock file. Another one can be
//! named by `SELVEDGE_TEST_VENDURE`: a script that starts it and prints where it is, as `server.js` would.

use super::{House, node, postgres};
use selvedge::config::connectors::{Connectors, Credentials};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
    time::Duration,
};
use tokio::sync::{Mutex, MutexGuard, OnceCell};

/// A shop and how to sign in.
#[derive(Debug, Clone)]
pub struct Vendure {
    /// Its Admin API.
    pub admin: String,
    shop: String,
    user: String,
    password: String,
    _turn: Option<Arc<MutexGuard<'static, ()>>>,
}

static SHOP: OnceCell<Option<Vendure>> = OnceCell::const_new();
/// One story at a time: houses know nothing of each other, and would make the same categories at once.
static TURN: Mutex<()> = Mutex::const_new(());

/// How long the first start may take: packages have to come first.
const PATIENCE: Duration = Duration::from_secs(600);

impl Vendure {
    /// The shop of this run, for as long as it is held; none if it cannot be had here.
    pub async fn open() -> Option<Vendure> {
        let start = async || tokio::task::spawn_blocking(started).await.expect("it starts");
        let shop = SHOP.get_or_init(start).await.clone()?;
        Some(Vendure { _turn: Some(Arc::new(TURN.lock().await)), ..shop })
    }

    /// How to sign in.
    pub fn credentials(&self) -> (&str, &str) {
        (&self.user, &self.password)
    }

    /// A code that nobody in the shop has: its stories share it.
    pub fn fresh_code() -> String {
        format!("T{}", &uuid::Uuid::now_v7().simple().to_string()[22..])
    }

    /// A house that may speak to the shop at this address (its own, or one between), and whose storefront pushes there.
    pub async fn connects(&self, house: House, address: &str) -> House {
        let house = house.may_speak_to(address, &self.user, &self.password);
        house.furnish().await;
        house.pushes_to(address).await;
        house
    }

    /// What somebody who is signed in gets from the Admin API.
    pub async fn admin_says(&self, document: &str, variables: Value) -> Value {
        let login = json!({
            "query": "mutation($u: String!, $p: String!) { login(username: $u, password: $p) { __typename } }",
            "variables": { "u": self.user, "p": self.password },
        });
        let client = reqwest::Client::new();
        let answer = client.post(&self.admin).json(&login).send().await.expect("it answers");
        let token = answer.headers()["vendure-auth-token"].to_str().expect("a token").to_owned();
        let asked = client.post(&self.admin).bearer_auth(token);
        said(asked.json(&json!({ "query": document, "variables": variables }))).await
    }

    /// What a shopper gets from the Shop API in a language.
    pub async fn shopper_sees(&self, language: &str, document: &str, variables: Value) -> Value {
        let address = format!("{}?languageCode={language}", self.shop);
        let asked = json!({ "query": document, "variables": variables });
        said(reqwest::Client::new().post(address).json(&asked)).await
    }

    /// How many products the shop has under a code of ours, and the id and state of the first.
    pub async fn has(&self, code: &str) -> (u64, Option<String>, bool) {
        let document = "query($c: String!) { products(options: { filter: { pimCode: { eq: $c } } }) { totalItems items { id enabled } } }";
        let found = self.admin_says(document, json!({ "c": code })).await;
        let first = &found["products"]["items"][0];
        let id = first["id"].as_str().map(str::to_owned);
        (found["products"]["totalItems"].as_u64().expect("a number"), id, first["enabled"] == true)
    }
}

/// The host and port of an address.
pub fn host(address: &str) -> String {
    let url = url::Url::parse(address).expect("an address");
    format!("{}:{}", url.host_str().expect("a host"), url.port_or_known_default().expect("a port"))
}

async fn said(request: reqwest::RequestBuilder) -> Value {
    let answer: Value = request.send().await.expect("it answers").json().await.expect("it is JSON");
    assert!(answer.get("errors").is_none(), "{answer}");
    answer["data"].clone()
}

impl House {
    /// The operator allows an address, and says how the storefront signs in there.
    pub fn may_speak_to(self, address: &str, user: &str, password: &str) -> House {
        let mut config = (*self.app.config).clone();
        let credentials = Credentials { user: user.to_owned(), password: password.to_owned() };
        let named = [("storefront".to_owned(), credentials)].into_iter().collect();
        config.connectors = Connectors::of(vec![host(address)], named, std::iter::empty());
        self.moves_to(config)
    }

    /// The storefront pushes to a shop at this address, in English and German.
    pub async fn pushes_to(&self, address: &str) {
        let languages = json!({ "en": "en", "de": "de" });
        let connector = json!({ "kind": "vendure", "url": address, "languages": languages });
        self.writes::<selvedge::catalog::Channel>("storefront", json!({ "connector": connector })).await;
    }
}

fn started() -> Option<Vendure> {
    if let Some(script) = std::env::var_os("SELVEDGE_TEST_VENDURE") {
        let script = PathBuf::from(script);
        let script = if script.is_dir() { script.join("start.sh") } else { script };
        let output = Command::new(&script).stderr(Stdio::inherit()).output().expect("the script runs");
        assert!(output.status.success(), "{} did not start a shop", script.display());
        return Some(read(&serde_json::from_slice(&output.stdout).expect("it says where the shop is")));
    }
    if !node::is_there() {
        return None;
    }
    let database = format!("vendure_{}", std::process::id());
    let socket = postgres::foreign_database(&database)?;
    // Not `npm ci`, which refuses a lock file without what other systems need.
    let program = node::installed("vendure", &["install", "--legacy-peer-deps"]);
    let room = std::env::temp_dir().join(format!("selvedge-vendure-{}", std::process::id()));
    fs::create_dir_all(&room).expect("a temporary folder can be made");
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let port = port.expect("a port is free").port();
    // The shell ends the shop when this process ends, however it ends.
    let script = r#"NODE_ENV=production VENDURE_DISABLE_TELEMETRY=true node "$1/server.js" "$2" "$3" "$4" "$5" >"$5/log" 2>&1 & shop=$!
                    cat >/dev/null; kill $shop; wait $shop; rm -rf "$5""#;
    #[allow(clippy::zombie_processes, reason = "it outlives this process by a moment, to end the shop")]
    let mut shell = Command::new("sh")
        .args(["-c", script, "sh"])
        .args([&program, Path::new(&port.to_string()), &socket, Path::new(&database), &room])
        .current_dir(&program)
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a shell can be started");
    std::mem::forget(shell.stdin.take());
    Some(wait(&room))
}

fn wait(folder: &Path) -> Vendure {
    let since = std::time::Instant::now();
    loop {
        if let Ok(text) = fs::read(folder.join("ready.json")) {
            return read(&serde_json::from_slice(&text).expect("it is written whole"));
        }
        let log = || fs::read_to_string(folder.join("log")).unwrap_or_default();
        assert!(since.elapsed() < PATIENCE, "the shop does not start: {}", log());
        std::thread::sleep(Duration::from_millis(200));
    }
}

fn read(ready: &Value) -> Vendure {
    let text = |name: &str| ready[name].as_str().unwrap_or_else(|| panic!("{ready}")).to_owned();
    Vendure {
        admin: text("adminApi"),
        shop: text("shopApi"),
        user: text("user"),
        password: text("password"),
        _turn: None,
    }
}
