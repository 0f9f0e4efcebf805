//! With whom the house may speak on its own, and how it signs in there.
//!
//! ```toml
//! connector_hosts = ["shop.example:443"]
//!
//! [connectors.webshop]
//! user = "selvedge"
//! password = "…"
//! ```
//!
//! # Why
//! A channel's record says where its platform is, and whoever may edit channels may write that. So it is the operator
//! who says which addresses are good, and secrets are named by the record, never held by it: no answer of the API, no
//! export and no revision can show what is not there.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;

/// How the house signs in on a platform.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Credentials {
    /// Who it is there.
    pub user: String,
    /// What only it knows.
    pub password: String,
}

/// A secret is never shown, wherever settings are.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("user", &self.user).finish_non_exhaustive()
    }
}

/// With whom the house may speak on its own.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Connectors {
    /// `shop.example:443`; nothing else is spoken to.
    hosts: Vec<String>,
    /// By the name that variables have: `WEB_SHOP` for `web-shop`.
    credentials: BTreeMap<String, Credentials>,
}

const PREFIX: &str = "SELVEDGE_CONNECTOR_";

impl Connectors {
    /// What the file says, with what the variables say instead.
    pub fn of(
        hosts: Vec<String>,
        file: BTreeMap<String, Credentials>,
        variables: impl Iterator<Item = (String, String)>,
    ) -> Connectors {
        let mut credentials: BTreeMap<String, Credentials> =
            file.into_iter().map(|(name, credentials)| (variable(&name), credentials)).collect();
        for (name, value) in variables {
            let Some(rest) = name.strip_prefix(PREFIX) else { continue };
            if let Some(name) = rest.strip_suffix("_USER") {
                credentials.entry(name.to_owned()).or_default().user = value;
            } else if let Some(name) = rest.strip_suffix("_PASSWORD") {
                credentials.entry(name.to_owned()).or_default().password = value;
            }
        }
        let hosts = hosts.into_iter().map(|host| host.trim().to_ascii_lowercase());
        Connectors { hosts: hosts.filter(|host| !host.is_empty()).collect(), credentials }
    }

    /// Whether the operator allows this host and port: `shop.example:443`.
    pub fn allow(&self, host: &str) -> bool {
        self.hosts.iter().any(|allowed| *allowed == host.to_ascii_lowercase())
    }

    /// How to sign in under a name; none if the operator said nothing, or half of it.
    pub fn credentials(&self, name: &str) -> Option<&Credentials> {
        let found = self.credentials.get(&variable(name))?;
        (!found.user.is_empty() && !found.password.is_empty()).then_some(found)
    }
}

/// `web-shop` as a part of a variable: `WEB_SHOP`.
pub fn variable(name: &str) -> String {
    let upper = name.to_ascii_uppercase();
    upper.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connectors() -> Connectors {
        let file = toml::from_str("[web-shop]\nuser = \"ana\"\npassword = \"old\"").unwrap();
        let variables = [("SELVEDGE_CONNECTOR_WEB_SHOP_PASSWORD", "new"), ("SELVEDGE_CONNECTOR_X_USER", "x")];
        let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Connectors::of(vec!["Shop.Example:443".to_owned()], file, variables.into_iter())
    }

    #[test]
    fn a_variable_holds_before_the_file_and_half_a_secret_is_none() {
        let found = connectors();
        let credentials = found.credentials("web-shop").unwrap();
        assert_eq!((credentials.user.as_str(), credentials.password.as_str()), ("ana", "new"));
        assert_eq!(found.credentials("x"), None);
    }

    #[test]
    fn only_what_the_operator_names_is_allowed() {
        assert!(connectors().allow("shop.example:443"));
        assert!(!connectors().allow("shop.example:80") && !Connectors::default().allow("127.0.0.1:80"));
    }

    #[test]
    fn a_password_is_not_shown() {
        let shown = format!("{:?}", connectors());
        assert!(shown.contains("ana") && !shown.contains("new"), "{shown}");
    }
}
