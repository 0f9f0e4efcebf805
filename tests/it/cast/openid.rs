//! A provider to sign in at: a certified program of others (`oidc-provider`), started for a story, with people of its own.
//!
//! It is installed into the target folder the first time, by a lock file.

use super::skipped;
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
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
        if !is_node_new_enough() {
            skipped(
                "Node 20 or newer with npm",
                "install it; .ci/run shows how without a repository that has it",
            );
            return None;
        }
        let program = tokio::task::spawn_blocking(installed).await.expect("it is installed");
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

fn is_node_new_enough() -> bool {
    let says = |program: &str| Command::new(program).arg("--version").output().ok();
    let version = says("node").map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let major = version.and_then(|v| v.trim().strip_prefix('v')?.split('.').next()?.parse::<u32>().ok());
    major.is_some_and(|major| major >= 20) && says("npm").is_some()
}

/// The packages of the lock file, once for each lock file.
fn installed() -> PathBuf {
    static TURN: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/tools/openid");
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openid");
    fs::create_dir_all(&program).expect("the target folder can be written");
    let lock = fs::read_to_string(tools.join("package-lock.json")).expect("it is in the repository");
    for file in ["package.json", "package-lock.json", "server.js"] {
        // One that is there already may be read by a provider that is just starting.
        let wanted = fs::read(tools.join(file)).expect("it is in the repository");
        if fs::read(program.join(file)).is_ok_and(|there| there == wanted) {
            continue;
        }
        fs::write(program.join(file), wanted).expect("the target folder can be written");
    }
    let mark = program.join("installed");
    if fs::read_to_string(&mark).is_ok_and(|installed| installed == lock) {
        return program;
    }
    let output = Command::new("npm")
        .args(["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(&program)
        .output()
        .expect("npm can be started");
    assert!(output.status.success(), "npm: {}", String::from_utf8_lossy(&output.stderr));
    fs::write(mark, lock).expect("the target folder can be written");
    program
}
