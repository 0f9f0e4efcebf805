//! Every setting, its default, its sentence.
//!
//! A setting is an option of the command line (`--public-url`), a variable (`SELVEDGE_PUBLIC_URL`) and a key of
//! `selvedge.toml` in the data folder (`public_url`), in this order of precedence. A key that nobody knows is refused
//! by name. To add one: a field in [`Settings`], one in [`Config`], and its default in [`Settings::config`].
//! [`connectors`]: with whom the house may speak on its own, and the secrets for that; [`sign_on`]: who else says who
//! somebody is.

pub mod connectors;
pub mod sign_on;

use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use connectors::{Connectors, Credentials};
use serde::Deserialize;
use sign_on::{Hidden, SignOn};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What the operator decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// The data folder: database, files, indexes, unless they are elsewhere.
    pub data: PathBuf,
    /// `sqlite:` or `postgres:` address; none means SQLite in the data folder.
    pub database: Option<String>,
    /// `file:`, `s3:`, `gs:` or `az:` address; none means the data folder.
    pub files: Option<String>,
    /// Where the house is seen from outside, for links that leave it: `https://pim.example`.
    pub public_url: Option<String>,
    /// Where the server listens.
    pub listen: SocketAddr,
    /// How the log is written.
    pub log: LogFormat,
    /// How much comes in at once.
    pub limits: Limits,
    /// With whom the house may speak on its own.
    pub connectors: Connectors,
    /// How long history is kept in which detail.
    pub history: Retention,
    /// What seals secrets; the same on every node. None means a key in the data folder.
    pub secret: Hidden,
    /// Who else says who somebody is.
    pub sign_on: Option<SignOn>,
}

/// How long history is kept in which detail. It is never switched off: first and last revisions stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// For so many days every revision is kept; none: all of them, for ever.
    pub days: Option<u32>,
    /// For so many days before that one revision a day is kept, and one a month from then on.
    pub daily_days: u32,
}

impl Default for Retention {
    fn default() -> Self {
        Retention { days: None, daily_days: 365 }
    }
}

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object per line.
    Json,
}

/// How much comes in at once, and how long it may take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Longest body of a request, in bytes; of a bulk call: of a line.
    pub body: usize,
    /// Longest file, in bytes.
    pub upload: u64,
    /// How long a request may take before it is answered; files have ten times as long.
    pub timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { body: 2 * MEGABYTE, upload: 64 * MEGABYTE as u64, timeout: Duration::from_secs(60) }
    }
}

const MEGABYTE: usize = 1024 * 1024;
/// In characters.
const SHORTEST_SECRET: usize = 32;
/// The address that the server listens on if nobody says otherwise: this machine only.
const LISTEN: &str = "127.0.0.1:8080";

/// The settings as they are given: what is not said is not there.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, clap::Args)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The data folder
    #[arg(long, global = true, env = "SELVEDGE_DATA", value_name = "DIR")]
    #[serde(skip)]
    pub data: Option<PathBuf>,
    /// Where the records are: sqlite: or postgres: [default: SQLite in the data folder]
    #[arg(long, global = true, env = "SELVEDGE_DATABASE", value_name = "URL", hide_env_values = true)]
    pub database: Option<String>,
    /// Where the files are: file:, s3:, gs: or az: [default: the data folder]
    #[arg(long, global = true, env = "SELVEDGE_FILES", value_name = "URL", hide_env_values = true)]
    pub files: Option<String>,
    /// Where the house is seen from outside, for links that leave it: https://pim.example
    #[arg(long, global = true, env = "SELVEDGE_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// Where the server listens [default: 127.0.0.1:8080]
    #[arg(long, global = true, env = "SELVEDGE_LISTEN", value_name = "ADDR")]
    pub listen: Option<String>,
    /// How the log is written
    #[arg(long, global = true, env = "SELVEDGE_LOG", value_name = "FORMAT")]
    pub log: Option<LogFormat>,
    /// Longest body of a request, in megabytes [default: 2]
    #[arg(long, global = true, env = "SELVEDGE_BODY_MB", value_name = "MB", hide_short_help = true)]
    pub body_mb: Option<usize>,
    /// Longest file, in megabytes [default: 64]
    #[arg(long, global = true, env = "SELVEDGE_UPLOAD_MB", value_name = "MB", hide_short_help = true)]
    pub upload_mb: Option<u64>,
    /// How long a request may take, in seconds [default: 60]
    #[arg(long, global = true, env = "SELVEDGE_TIMEOUT", value_name = "SECONDS", hide_short_help = true)]
    pub timeout: Option<u64>,
    /// For so many days every revision of a record is kept, older ones are thinned [default: all, for ever]
    #[arg(long, global = true, env = "SELVEDGE_HISTORY_DAYS", value_name = "DAYS", hide_short_help = true)]
    pub history_days: Option<u32>,
    /// For so many days before that one revision a day is kept, then one a month [default: 365]
    #[arg(
        long,
        global = true,
        env = "SELVEDGE_HISTORY_DAILY_DAYS",
        value_name = "DAYS",
        hide_short_help = true
    )]
    pub history_daily_days: Option<u32>,
    /// Platforms that the house may speak to, as host:port, with commas between them [default: none]
    #[arg(
        long,
        global = true,
        env = "SELVEDGE_CONNECTOR_HOSTS",
        value_name = "HOSTS",
        value_delimiter = ','
    )]
    pub connector_hosts: Vec<String>,
    /// How it signs in there, by channel: in the file or in variables, where no list of processes shows it.
    #[arg(skip)]
    pub connectors: BTreeMap<String, Credentials>,
    /// What seals secrets: in the file or in SELVEDGE_SECRET, where no list of processes shows it.
    #[arg(skip)]
    pub secret: Hidden,
    /// Who else says who somebody is: in the file, or in variables.
    #[arg(skip)]
    pub sign_on: sign_on::Given,
}

impl Settings {
    /// Reads `selvedge.toml` in the data folder; nothing if there is none.
    fn of_folder(data: &Path) -> Result<Settings> {
        let path = data.join("selvedge.toml");
        let refused = |reason: String| {
            let message = Message::new("config-unreadable").with("file", path.display().to_string());
            Error::from(Invalid::at("selvedge.toml", message.with("reason", reason)))
        };
        match std::fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text).map_err(|e| refused(e.message().to_owned())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Settings::default()),
            Err(error) => Err(refused(error.to_string())),
        }
    }

    /// What holds: these settings first, then the file in the data folder, then the defaults.
    ///
    /// # Errors
    /// Names the file and the key, or the address, that cannot be read.
    pub fn config(self, default_data: &str) -> Result<Config> {
        let data = self.data.unwrap_or_else(|| default_data.into());
        let file = Settings::of_folder(&data)?;
        let limits = Limits::default();
        let listen = self.listen.or(file.listen).unwrap_or_else(|| LISTEN.to_owned());
        let megabytes = |count: usize| count.saturating_mul(MEGABYTE);
        let hosts = if self.connector_hosts.is_empty() { file.connector_hosts } else { self.connector_hosts };
        let variables: Vec<(String, String)> = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect();
        Ok(Config {
            database: self.database.or(file.database),
            files: self.files.or(file.files),
            public_url: public_url(self.public_url.or(file.public_url))?,
            listen: address(&listen)?,
            log: self.log.or(file.log).unwrap_or_default(),
            limits: Limits {
                body: self.body_mb.or(file.body_mb).map_or(limits.body, megabytes),
                upload: self
                    .upload_mb
                    .or(file.upload_mb)
                    .map_or(limits.upload, |mb| mb.saturating_mul(1 << 20)),
                timeout: self.timeout.or(file.timeout).map_or(limits.timeout, Duration::from_secs),
            },
            secret: secret(file.secret, &variables)?,
            sign_on: SignOn::of(file.sign_on, &variables)?,
            connectors: Connectors::of(hosts, file.connectors, variables.into_iter()),
            history: retention(
                self.history_days.or(file.history_days),
                self.history_daily_days.or(file.history_daily_days),
            )?,
            data,
        })
    }
}

/// `127.0.0.1:8080`, `[::1]:8080`, or `localhost:8080`.
fn address(text: &str) -> Result<SocketAddr> {
    let numeric = text.replacen("localhost", "127.0.0.1", 1);
    numeric.parse().map_err(|_| Invalid::at("listen", Message::new("config-listen")).value(text).into())
}

/// Long enough that nobody guesses it.
fn secret(file: Hidden, variables: &[(String, String)]) -> Result<Hidden> {
    let given = variables.iter().find(|(name, value)| name == "SELVEDGE_SECRET" && !value.trim().is_empty());
    let secret = given.map_or(file, |(_, value)| Hidden::of(value));
    if secret.text().is_some_and(|text| text.chars().count() < SHORTEST_SECRET) {
        let message = Message::new("config-secret-short").with("min", SHORTEST_SECRET);
        return Err(Invalid::at("secret", message).into());
    }
    Ok(secret)
}

/// A day at least, and a century at most.
fn retention(days: Option<u32>, daily_days: Option<u32>) -> Result<Retention> {
    let daily_days = daily_days.unwrap_or(Retention::default().daily_days);
    if days.is_some_and(|days| !(1..=36_500).contains(&days)) || daily_days > 36_500 {
        let given = days.filter(|days| !(1..=36_500).contains(days)).unwrap_or(daily_days);
        return Err(Invalid::at("history_days", Message::new("config-history-days")).value(given).into());
    }
    Ok(Retention { days, daily_days })
}

/// Without the slash at its end.
fn public_url(text: Option<String>) -> Result<Option<String>> {
    let Some(text) = text else { return Ok(None) };
    let parsed = url::Url::parse(&text).ok();
    let is_web = parsed.is_some_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if !is_web {
        return Err(Invalid::at("public_url", Message::new("config-public-url")).value(text).into());
    }
    Ok(Some(text.trim_end_matches('/').to_owned()))
}

impl Config {
    /// All in one data folder, all else as it is by default.
    pub fn in_folder(data: impl Into<PathBuf>) -> Config {
        Config {
            data: data.into(),
            database: None,
            files: None,
            public_url: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            log: LogFormat::default(),
            limits: Limits::default(),
            connectors: Connectors::default(),
            history: Retention::default(),
            secret: Hidden::default(),
            sign_on: None,
        }
    }

    /// The address of the database.
    pub fn database_url(&self) -> String {
        self.database.clone().unwrap_or_else(|| format!("sqlite:{}", self.data.join("selvedge.db").display()))
    }

    /// The address of the files.
    pub fn files_url(&self) -> String {
        self.files.clone().unwrap_or_else(|| format!("file:{}", self.data.join("files").display()))
    }

    /// Where a server puts what is still arriving; whatever a killed one left there goes when the next one starts.
    pub fn arriving(&self) -> PathBuf {
        self.data.join("tmp").join("arriving")
    }

    /// Where the house is seen from outside; where it listens if nobody said.
    pub fn base_url(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }

    /// Whether browsers come by HTTPS, so that cookies may travel by nothing else.
    pub fn is_https(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https:"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_holds_before_the_file_and_the_file_before_the_default() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(
            folder.path().join("selvedge.toml"),
            "listen = \"0.0.0.0:9000\"\npublic_url = \"https://pim.example/\"\n",
        )
        .unwrap();
        let given = Settings {
            data: Some(folder.path().into()),
            listen: Some("localhost:7000".into()),
            ..Settings::default()
        };
        let config = given.config("unused").unwrap();
        assert_eq!(config.listen.to_string(), "127.0.0.1:7000");
        assert_eq!(config.public_url.as_deref(), Some("https://pim.example"));
        assert_eq!(config.limits, Limits::default());
        assert!(config.is_https());
    }

    #[test]
    fn what_nobody_knows_is_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("selvedge.toml"), "lisen = \"0.0.0.0:9000\"").unwrap();
        let given = Settings { data: Some(folder.path().into()), ..Settings::default() };
        let refused = given.config("unused").unwrap_err().to_string();
        assert!(refused.contains("lisen") && refused.contains("selvedge.toml"), "{refused}");
        for settings in [
            Settings { listen: Some("8080".into()), ..Settings::default() },
            Settings { public_url: Some("pim.example".into()), ..Settings::default() },
            Settings { history_days: Some(0), ..Settings::default() },
            Settings { history_daily_days: Some(40_000), ..Settings::default() },
        ] {
            assert!(settings.config("nowhere").is_err());
        }
    }
}
