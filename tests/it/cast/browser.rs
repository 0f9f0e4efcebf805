//! Chromium, driven by ChromeDriver. Each browser is a fresh one without a past.

use super::{PASSWORD, skipped};
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
    /// A window of a desk's size (1280 × 900) of somebody who reads English; none if there is no Chromium here.
    pub async fn on_a_desk() -> Option<Browser> {
        Self::open(json!({"prefs": {"intl.accept_languages": "en"}})).await
    }

    /// The same, of somebody who reads this language and likes it dark.
    pub async fn in_the_dark(language: &str) -> Option<Browser> {
        let dark = json!({"prefs": {"intl.accept_languages": language}, "args": ["--blink-settings=preferredColorScheme=0"]});
        let browser = Self::open(dark).await?;
        let is_dark = browser.says("return matchMedia('(prefers-color-scheme: dark)').matches").await;
        assert_eq!(is_dark, true, "the browser is told to be dark");
        Some(browser)
    }

    /// A window of a phone's size (390 × 844) of somebody who reads this language; none if there is no Chromium here.
    pub async fn on_a_phone(language: &str) -> Option<Browser> {
        let metrics = json!({"width": 390, "height": 844, "pixelRatio": 1, "mobile": true});
        Self::open(json!({
            "prefs": {"intl.accept_languages": language},
            "mobileEmulation": {"deviceMetrics": metrics},
        }))
        .await
    }

    async fn open(mut options: Value) -> Option<Browser> {
        let (driver, port) = driver().await?;
        let own = options["args"].as_array().cloned().unwrap_or_default();
        let args = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--window-size=1280,900",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--force-prefers-reduced-motion",
        ];
        options["args"] = args.into_iter().map(Value::from).chain(own).collect();
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

    /// Opens a page that must stand in this direction, hold this, be no wider than the window, and show its pictures.
    pub async fn fits(&self, url: &str, direction: &str, holds: &str) {
        self.opens(url).await;
        self.finds(holds).await;
        assert_eq!(self.says("return document.documentElement.dir").await, direction, "{url}");
        let widths = "return document.documentElement.scrollWidth - window.innerWidth";
        assert_eq!(self.says(widths).await, 0, "{url} is wider than the window");
        let broken = "return [...document.images].filter(i => i.complete && !i.naturalWidth).map(i => i.src)";
        assert_eq!(self.says(broken).await, json!([]), "{url} has pictures that do not load");
    }

    /// Signs in to the workbench.
    pub async fn signs_in(&self, email: &str) {
        self.types("[name=email]", email).await;
        self.types("[name=password]", PASSWORD).await;
        self.presses("form button").await;
        self.comes_to("/workbench").await;
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

    /// Presses something, after it was scrolled to where nothing covers it.
    pub async fn presses(&self, selector: &str) {
        self.finds(selector).await;
        let centre = "document.querySelector(arguments[0]).scrollIntoView({block: 'center'})";
        self.client.execute(centre, vec![selector.into()]).await.expect("the script runs");
        self.finds(selector).await.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Types into something, after what it holds was taken out.
    pub async fn types(&self, selector: &str, text: &str) {
        let field = self.finds(selector).await;
        field.clear().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Goes on to the next field by the key.
    pub async fn goes_on(&self) {
        let here = self.client.active_element().await.expect("something has the focus");
        here.send_keys("\u{E004}").await.expect("the key is pressed");
    }

    /// Opens what something is folded away in.
    pub async fn unfolds(&self, selector: &str) {
        self.finds(selector).await;
        let summary = "const folded = document.querySelector(arguments[0]).closest('details:not([open])');
            folded?.querySelector('summary').click()";
        self.client.execute(summary, vec![selector.into()]).await.expect("the script runs");
    }

    /// Waits until a script says yes, at most twenty seconds.
    pub async fn waits_until(&self, script: &str) {
        for _ in 0..200 {
            if self.says(script).await == true {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{script}\n{}", self.client.source().await.unwrap_or_default());
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
            "still at {}, not at {part}: {}",
            self.client.current_url().await.expect("a window has an address"),
            self.says("return document.querySelector('main').innerText.slice(0, 800)").await
        );
    }
}

/// How often a driver is started: two that start at once may choose the same port, and then one of them ends.
const STARTS: usize = 5;

/// A driver and its port; none if there is no driver here.
async fn driver() -> Option<(Child, String)> {
    for _ in 0..STARTS {
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
        while let Some(line) = told.next_line().await.expect("the driver speaks") {
            if let Some((_, port)) = line.split_once("successfully on port ") {
                // The driver stops if nobody reads what it says.
                tokio::spawn(async move { while let Ok(Some(_)) = told.next_line().await {} });
                return Some((driver, port.trim_end_matches('.').to_owned()));
            }
        }
    }
    panic!("the driver ended {STARTS} times before it named its port");
}
