//! Who else may say who somebody is: an OpenID provider that the operator trusts.
//!
//! ```toml
//! [sign_on]
//! issuer = "https://login.loom.example"
//! client_id = "selvedge"
//! client_secret = "…"            # better: SELVEDGE_SIGN_ON_CLIENT_SECRET
//! name = "Loom"                  # what the button says
//! create = true                  # whoever a rule below lets in is added at their first sign-on
//! claim = "groups"               # where the provider says what somebody belongs to
//! scopes = ["groups"]            # what to ask for besides openid, email and profile
//!
//! [[sign_on.rules]]
//! group = "pim-translators"
//! role = "translator"
//! locales = ["fr", "de"]
//!
//! [[sign_on.rules]]
//! domain = "loom.example"
//! role = "viewer"
//! ```
//!
//! The provider sends people back to `…/sign-on/callback`, which has to be registered there. Issuer, client id, client
//! secret and name may be variables instead: `SELVEDGE_SIGN_ON_ISSUER` and so on.

use crate::error::{Error, Invalid, Result};
use crate::kernel::message::Message;
use serde::Deserialize;
use std::fmt;
use url::Url;

/// Something that is never shown, wherever settings are.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Hidden(String);

impl Hidden {
    /// Of a text; spaces around it are none of it.
    pub fn of(text: impl Into<String>) -> Hidden {
        Hidden(text.into().trim().to_owned())
    }

    /// What it is, if it is anything.
    pub fn text(&self) -> Option<&str> {
        (!self.0.is_empty()).then_some(&*self.0)
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "none" } else { "…" })
    }
}

/// What somebody is granted whom the provider says to be of a group, or whose address is of a domain.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rule {
    /// A value of the claim. Where one rule names a group, the rules say at every sign-on what is granted; else at the first.
    pub group: Option<String>,
    /// What stands after the `@`.
    pub domain: Option<String>,
    /// What is granted.
    pub role: String,
    /// Only in this category and below.
    pub category: Option<String>,
    /// Only texts of these locales.
    pub locales: Option<Vec<String>>,
    /// Only these fields.
    pub fields: Option<Vec<String>>,
}

/// The settings as they are given.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Given {
    issuer: String,
    client_id: String,
    client_secret: Hidden,
    name: String,
    create: bool,
    claim: String,
    scopes: Vec<String>,
    hosts: Vec<String>,
    trust_email: bool,
    rules: Vec<Rule>,
}

/// A provider, and what is made of what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct SignOn {
    /// Who it is: the address that its tokens name.
    pub issuer: Url,
    /// Its address as the operator wrote it: tokens have to name exactly this.
    pub issuer_text: String,
    /// Who we are there.
    pub client_id: String,
    /// What only we know.
    pub client_secret: Hidden,
    /// What the button says.
    pub name: String,
    /// Whether somebody whom a rule lets in is added at their first sign-on; else they must be here.
    pub create: bool,
    /// Where the provider says what somebody belongs to.
    pub claim: String,
    /// What is asked for besides `openid email profile`.
    pub scopes: Vec<String>,
    /// Further hosts of the provider, as host:port; its own is always good.
    pub hosts: Vec<String>,
    /// Whether its addresses are somebody's own even if it does not say so.
    pub trust_email: bool,
    /// What is granted to whom.
    pub rules: Vec<Rule>,
}

const PREFIX: &str = "SELVEDGE_SIGN_ON_";

impl SignOn {
    /// What the file says, with what the variables say instead; none if nobody names an issuer.
    ///
    /// # Errors
    /// An issuer that is none, or half of what is needed.
    pub fn of(given: Given, variables: &[(String, String)]) -> Result<Option<SignOn>> {
        let variable = |name: &str, else_: &str| {
            let name = format!("{PREFIX}{name}");
            let found = variables.iter().find(|(n, _)| *n == name).map(|(_, value)| value.trim());
            found.filter(|value| !value.is_empty()).unwrap_or(else_).to_owned()
        };
        let issuer_text = variable("ISSUER", &given.issuer);
        if issuer_text.is_empty() {
            return Ok(None);
        }
        let issuer = Url::parse(&issuer_text).ok().filter(is_safe);
        let refused =
            |field: &str, key, value: &str| Error::from(Invalid::at(field, Message::new(key)).value(value));
        let issuer =
            issuer.ok_or_else(|| refused("sign_on.issuer", "config-sign-on-issuer", &issuer_text))?;
        let client_id = variable("CLIENT_ID", &given.client_id);
        if client_id.is_empty() {
            return Err(refused("sign_on.client_id", "config-sign-on-client", ""));
        }
        if let Some(rule) = given.rules.iter().find(|rule| rule.group.is_some() == rule.domain.is_some()) {
            return Err(refused("sign_on.rules", "config-sign-on-rule", &rule.role));
        }
        let host = issuer.host_str().unwrap_or_default().to_owned();
        Ok(Some(SignOn {
            name: Some(variable("NAME", &given.name)).filter(|name| !name.is_empty()).unwrap_or(host),
            client_secret: Hidden::of(variable(
                "CLIENT_SECRET",
                given.client_secret.text().unwrap_or_default(),
            )),
            claim: if given.claim.is_empty() { "groups".to_owned() } else { given.claim },
            create: given.create,
            scopes: given.scopes,
            hosts: given.hosts.iter().map(|host| host.trim().to_ascii_lowercase()).collect(),
            trust_email: given.trust_email,
            rules: given.rules,
            client_id,
            issuer,
            issuer_text,
        }))
    }

    /// Whether an address is one of the provider's: nothing else is ever asked.
    pub fn may_ask(&self, url: &Url) -> bool {
        let place = |url: &Url| {
            format!("{}:{}", url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or(0))
        };
        is_safe(url) && (url.origin() == self.issuer.origin() || self.hosts.contains(&place(url)))
    }
}

/// HTTPS; on this machine HTTP will do.
fn is_safe(url: &Url) -> bool {
    let is_here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    url.has_host() && (url.scheme() == "https" || (url.scheme() == "http" && is_here))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, variables: &[(&str, &str)]) -> Result<Option<SignOn>> {
        let variables: Vec<_> = variables.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        SignOn::of(toml::from_str(text).unwrap(), &variables)
    }

    const LOOM: &str = "issuer = \"https://login.loom.example\"\nclient_id = \"selvedge\"\n";

    #[test]
    fn a_variable_holds_before_the_file_and_a_secret_is_not_shown() {
        let found =
            of(LOOM, &[("SELVEDGE_SIGN_ON_CLIENT_SECRET", "warp"), ("SELVEDGE_SIGN_ON_NAME", "Loom")]);
        let found = found.unwrap().unwrap();
        assert_eq!(
            (found.client_secret.text(), &*found.name, &*found.claim),
            (Some("warp"), "Loom", "groups")
        );
        assert!(!format!("{found:?}").contains("warp"));
        assert_eq!(of("", &[]).unwrap(), None);
    }

    #[test]
    fn only_the_provider_itself_is_asked() {
        let found = of(&format!("{LOOM}hosts = [\"keys.loom.example:443\"]"), &[]).unwrap().unwrap();
        for (address, may) in [
            ("https://login.loom.example/token", true),
            ("https://keys.loom.example/jwks", true),
            ("https://login.loom.example:8443/token", false),
            ("http://login.loom.example/token", false),
            ("https://evil.example/token", false),
        ] {
            assert_eq!(found.may_ask(&Url::parse(address).unwrap()), may, "{address}");
        }
    }

    #[test]
    fn half_a_provider_is_refused_with_what_is_missing() {
        for (text, field) in [
            ("issuer = \"login.loom.example\"", "sign_on.issuer"),
            ("issuer = \"http://login.loom.example\"\nclient_id = \"x\"", "sign_on.issuer"),
            ("issuer = \"https://login.loom.example\"", "sign_on.client_id"),
            (&format!("{LOOM}[[rules]]\nrole = \"viewer\""), "sign_on.rules"),
        ] {
            assert_eq!(of(text, &[]).unwrap_err().fields()[0].field, field, "{text}");
        }
    }
}
