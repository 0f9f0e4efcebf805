//! What a channel says of the platform that it pushes to. Secrets are not said here: the operator's settings hold them.

use crate::error::Invalid;
use crate::kernel::{locale::Locale, message::Message};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The platform that a channel pushes to, by its kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Connector {
    /// A Vendure shop, by its Admin API.
    Vendure(Vendure),
}

/// A Vendure shop, as a channel's record names it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vendure {
    /// Its Admin API: `https://shop.example/admin-api`. The operator must allow the host in `connector_hosts`.
    pub url: String,
    /// The token of the shop's channel; its default channel if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel_token: Option<String>,
    /// The name of the credentials in the operator's settings; the channel's own code if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The languages that are pushed: ours → the shop's code of it (`zh-Hans` → `zh_Hans`).
    pub languages: BTreeMap<Locale, String>,
    /// The id of the shop's stock location that takes our stock; its first if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock_location: Option<String>,
    /// The id of the tax category of new variants; the shop's default if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_category: Option<String>,
}

impl Connector {
    /// The name of its credentials, if it is not the channel's code.
    pub fn key(&self) -> Option<&str> {
        let Connector::Vendure(settings) = self;
        settings.key.as_deref()
    }

    /// The languages that are pushed, ours and theirs.
    pub fn languages(&self) -> &BTreeMap<Locale, String> {
        let Connector::Vendure(settings) = self;
        &settings.languages
    }

    /// Where things are pushed to: what was sent to another place is not there.
    pub fn place(&self) -> String {
        let Connector::Vendure(settings) = self;
        format!("vendure {} {}", settings.url, settings.channel_token.as_deref().unwrap_or_default())
    }

    /// What its settings must satisfy.
    pub fn check(&self) -> Result<(), Invalid> {
        let Connector::Vendure(settings) = self;
        let mut invalid = Invalid::default();
        if !is_plain_address(&settings.url) {
            invalid.push(Invalid::at("url", Message::new("connector-url")).value(&settings.url));
        }
        if settings.languages.is_empty() {
            invalid.push(Invalid::at("languages", Message::new("connector-no-language")));
        }
        let mut seen = BTreeSet::new();
        for (locale, theirs) in &settings.languages {
            if !seen.insert(theirs) {
                let message = Message::new("connector-language-twice");
                invalid.push(Invalid::at(format!("languages.{locale}"), message).value(theirs));
            }
        }
        invalid.verdict()
    }
}

/// A web address that holds no secret: no user, no password, no query.
fn is_plain_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| {
        let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
        let is_bare = url.username().is_empty() && url.password().is_none() && url.query().is_none();
        is_web && is_bare && url.fragment().is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes::strictly;
    use serde_json::{Value, json};

    fn read(doc: Value) -> Result<Connector, Invalid> {
        let connector: Connector = strictly::read(doc)?;
        connector.check().map(|()| connector)
    }

    #[test]
    fn settings_are_read_strictly() {
        let good =
            json!({"kind": "vendure", "url": "https://shop.example/admin-api", "languages": {"en": "en"}});
        assert_eq!(read(good).unwrap().place(), "vendure https://shop.example/admin-api ");
        for (doc, field) in [
            (
                json!({"kind": "vendure", "url": "https://a.example", "languages": {"en": "en"}, "password": "x"}),
                "password",
            ),
            (json!({"kind": "vendure", "url": "https://a:b@shop.example", "languages": {"en": "en"}}), "url"),
            (json!({"kind": "vendure", "url": "file:///etc/passwd", "languages": {"en": "en"}}), "url"),
            (json!({"kind": "vendure", "url": "https://a.example", "languages": {}}), "languages"),
            (
                json!({"kind": "vendure", "url": "https://a.example", "languages": {"de": "de", "de-CH": "de"}}),
                "languages.de-CH",
            ),
            (json!({"kind": "fax", "url": "https://a.example"}), "kind"),
        ] {
            let refused = read(doc).unwrap_err();
            assert_eq!(refused.fields[0].field, field, "{refused:?}");
        }
    }
}
