//! A certificate: what makes a claim such as *organic* more than a claim.

use crate::changes::{kind::Kind, record::Plain};
use crate::error::Invalid;
use crate::kernel::message::Message;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A scheme's certificate for a holder, valid for a time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// Its code.
    pub code: String,
    /// The scheme's code, such as `gots` or `rws`.
    pub scheme: String,
    /// The number on it.
    pub number: String,
    /// Who holds it.
    pub holder: String,
    /// Who issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certifier: Option<String>,
    /// First day on which it is valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<NaiveDate>,
    /// Last day on which it is valid.
    pub valid_until: NaiveDate,
}

impl Certificate {
    /// Whether it is valid on a day.
    pub fn is_valid_on(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && day <= self.valid_until
    }
}

impl Plain for Certificate {
    const KIND: Kind = Kind::Certificate;

    fn code(&self) -> &str {
        &self.code
    }

    fn check(&self) -> Result<(), Invalid> {
        match self.valid_from {
            Some(from) if from > self.valid_until => {
                Err(Invalid::at("valid_until", Message::new("certificate-ends-before-it-begins"))
                    .value(self.valid_until))
            }
            _ => Ok(()),
        }
    }
}
