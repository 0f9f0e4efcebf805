//! Chromium, driven by ChromeDriver. Each browser is a fresh one without a past.

use super::skipped;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::process::Stdio;
use std::time::Duration;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

/// A browser window and the driver behind it, which ends with it.
pub struct Browser {
    /// What the stories drive.
    pub client: Client,
    _driver: Child,
}

impl Browser {
    /// Opens a window of a phone's (390 × 844) or a desk's (1280 × 900) size; none if there is no Chromium here.
    pub async fn open(is_phone: bool) -> Option<Browser> {
        let driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn();
        let Ok(mut driver) = driver else {
            skipped(
                "ChromeDriver",
                "install Chromium and its driver (on Debian: apt-get install chromium chromium-driver)",
            );
            return None;
        };
        let mut told = BufReader::new(driver.stdout.take().expect("it was piped")).lines();
        let port = loop {
            let line = told.next_line().await.expect("the driver speaks").expect("the driver names its port");
            if let Some((_, port)) = line.split_once("successfully on port ") {
                break port.trim_end_matches('.').to_owned();
            }
        };
        // The driver stops if nobody reads what it says.
        tokio::spawn(async move { while let Ok(Some(_)) = told.next_line().await {} });
        let mut options = json!({"args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--window-size=1280,900", "--lang=en",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
        ]});
        if is_phone {
            let metrics = json!({"width": 390, "height": 844, "pixelRatio": 1, "mobile": true});
            options["mobileEmulation"] = json!({ "deviceMetrics": metrics });
        }
        let wishes = [("goog:chromeOptions".to_owned(), options)].into_iter().collect();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wishes)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("Chromium opens");
        Some(Browser { client, _driver: driver })
    }

    /// Opens an address.
    pub async fn opens(&self, url: &str) {
        self.client.goto(url).await.expect("the page loads");
    }

    /// What a script says.
    pub async fn says(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.expect("the script runs")
    }

    /// Waits until something is there, at most ten seconds.
    pub async fn finds(&self, selector: &str) -> fantoccini::elements::Element {
        let wait = self.client.wait().at_most(Duration::from_secs(10));
        let found = wait.for_element(Locator::Css(selector)).await;
        match found {
            Ok(element) => element,
            Err(error) => panic!("{selector}: {error}\n{}", self.client.source().await.unwrap_or_default()),
        }
    }

    /// Presses something.
    pub async fn presses(&self, selector: &str) {
        self.finds(selector).await.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Types into something, after what it holds was taken out.
    pub async fn types(&self, selector: &str, text: &str) {
        let field = self.finds(selector).await;
        field.clear().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Waits until the address holds a text, at most ten seconds.
    pub async fn comes_to(&self, part: &str) {
        for _ in 0..100 {
            let here = self.client.current_url().await.expect("a window has an address");
            if here.as_str().contains(part) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!(
            "still at {}, not at {part}",
            self.client.current_url().await.expect("a window has an address")
        );
    }
}
