//! What a custom attribute is.

use crate::changes::{kind::Kind, record::Plain};
use crate::error::Invalid;
use crate::kernel::{localised::Localised, message::Message};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What kind of values an attribute has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AttributeType {
    /// Any text, at most 10,000 characters.
    Text,
    /// A number, in the attribute's unit if it has one.
    Number,
    /// Yes or no.
    Boolean,
    /// A day, `2027-03-01`.
    Date,
    /// One of its options.
    Select,
    /// Any of its options.
    MultiSelect,
}

/// One of the values of a select.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AttributeOption {
    /// Its code.
    pub code: String,
    /// Its name.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub names: Localised,
}

/// The definition of a custom attribute.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Attribute {
    /// Its code.
    pub code: String,
    /// Its name.
    #[serde(default)]
    pub names: Localised,
    /// What its values are.
    #[serde(rename = "type")]
    pub kind: AttributeType,
    /// The unit of a number, such as `mm` or `g`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The options of a select.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<AttributeOption>,
    /// Whether its value differs by locale: then it is an object of locale to value.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub per_locale: bool,
    /// Whether its value differs by channel: then it is an object of channel to value.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub per_channel: bool,
    /// Whether shoppers see it.
    #[serde(default = "yes")]
    pub public: bool,
}

fn yes() -> bool {
    true
}

impl Attribute {
    /// Why a value does not fit; `None` if it does. A value per locale or channel is looked into.
    pub fn refuse(&self, value: &Value) -> Option<Message> {
        if !(self.per_locale || self.per_channel) {
            return self.refuse_one(value);
        }
        match value {
            Value::Object(values) => values.values().find_map(|value| self.refuse_one(value)),
            _ => Some(Message::new("attribute-wants-object").with("attribute", &self.code)),
        }
    }

    fn refuse_one(&self, value: &Value) -> Option<Message> {
        let is_option =
            |value: &Value| value.as_str().is_some_and(|text| self.options.iter().any(|o| o.code == text));
        let fits = match self.kind {
            AttributeType::Text => value.as_str().is_some_and(|text| text.chars().count() <= 10_000),
            AttributeType::Number => value.is_number(),
            AttributeType::Boolean => value.is_boolean(),
            AttributeType::Date => {
                value.as_str().is_some_and(|text| text.parse::<chrono::NaiveDate>().is_ok())
            }
            AttributeType::Select => is_option(value),
            AttributeType::MultiSelect => value.as_array().is_some_and(|items| items.iter().all(is_option)),
        };
        let kind = match self.kind {
            AttributeType::Text => "attribute-wants-text",
            AttributeType::Number => "attribute-wants-number",
            AttributeType::Boolean => "attribute-wants-boolean",
            AttributeType::Date => "attribute-wants-date",
            AttributeType::Select | AttributeType::MultiSelect => "attribute-wants-option",
        };
        (!fits).then(|| Message::new(kind).with("attribute", &self.code))
    }
}

impl Plain for Attribute {
    const KIND: Kind = Kind::Attribute;

    fn code(&self) -> &str {
        &self.code
    }

    fn check(&self) -> Result<(), Invalid> {
        let is_select = matches!(self.kind, AttributeType::Select | AttributeType::MultiSelect);
        if is_select == self.options.is_empty() {
            return Err(Invalid::at("options", Message::new("attribute-options-and-type")));
        }
        Ok(())
    }
}
