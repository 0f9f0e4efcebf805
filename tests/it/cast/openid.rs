//! A provider to sign in at: a certified program of others (`oidc-provider`), started for a story, with people of its own.
//!
//! It is installed into the target folder the first time, by a lock file.

use super::node;
use serde_json::{Value, json};
use std::{
    fs,
    process::{Child, Command, Stdio},
    time::Duration,
};

/// A provider; it ends when it is dropped.
pub struct OpenId {
    /// What it calls itself.
    pub issuer: String,
    folder: tempfile::TempDir,
    program: Child,
    client: reqwest::Client,
}

/// What only the house and the provider know: with signs that have to be encoded on the way.
pub const CLIENT_SECRET: &str = "warp & weft: 100 % secret";

impl Drop for OpenId {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl OpenId {
    /// Starts one that sends people back to an address; none (and a loud word) if it cannot be had here.
    pub async fn open(back: &str) -> Option<OpenId> {
        if !node::is_there() {
            return None;
        }
        let program = tokio::task::spawn_blocking(|| node::installed("openid", &["ci"]))
            .await
            .expect("it is installed");
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        fs::write(folder.path().join("back.json"), json!([back]).to_string()).expect("it can be written");
        fs::write(folder.path().join("people.json"), "{}").expect("it can be written");
        let started = Command::new("node")
            .arg(program.join("server.js"))
            .arg(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(fs::File::create(folder.path().join("log")).expect("it can be written"))
            .spawn();
        let mut openid = OpenId {
            issuer: String::new(),
            program: started.expect("node can be started"),
            folder,
            client: reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .build()
                .expect("a client"),
        };
        openid.issuer = openid.waits().await;
        Some(openid)
    }

    async fn waits(&mut self) -> String {
        for _ in 0..600 {
            if let Ok(text) = fs::read(self.folder.path().join("ready.json")) {
                let ready: Value = serde_json::from_slice(&text).expect("it is written whole");
                return ready["issuer"].as_str().expect("an issuer").to_owned();
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!(
            "the provider does not start: {}",
            fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
        )
    }

    /// Who may sign in there, by what the provider knows them: their claims.
    pub fn knows(&self, people: Value) {
        fs::write(self.folder.path().join("people.json"), people.to_string()).expect("it can be written");
    }

    /// It has other keys from now on.
    pub async fn rotates_its_keys(&self) {
        self.client.get(format!("{}/rotate", self.issuer)).send().await.expect("it answers");
    }

    /// Somebody signs in there and consents: where the provider sends them afterwards.
    pub async fn lets_in(&self, address: &str, who: &str) -> String {
        let browser = reqwest::Client::builder()
            .cookie_store(true)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .expect("a client");
        let mut next = address.to_owned();
        for _ in 0..12 {
            if !next.starts_with(&self.issuer) {
                return next;
            }
            let answer = browser.get(&next).send().await.expect("it answers");
            let answer = match answer.status().is_redirection() {
                true => answer,
                false => {
                    let page = answer.text().await.expect("a page is text");
                    let prompt = if page.contains("name=\"login\"") { "login" } else { "consent" };
                    let action = page.split("action=\"").nth(1).and_then(|rest| rest.split('"').next());
                    let action = action.unwrap_or_else(|| panic!("no form: {page}"));
                    let form = [("prompt", prompt), ("login", who), ("password", "any")];
                    browser.post(action).form(&form).send().await.expect("it answers")
                }
            };
            let location = answer.headers()["location"].to_str().expect("an address").to_owned();
            next = url::Url::parse(&next).and_then(|from| from.join(&location)).expect("an address").into();
        }
        panic!("the provider does not come to an end")
    }
}
