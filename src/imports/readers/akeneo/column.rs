//! What a column's name says: `name-en_US`, `description-en_US-ecommerce`, `price-EUR`, `weight-unit`, `X_SELL-products`.

use crate::kernel::money::Currency;

/// Columns that are no attributes.
pub const FIXED: [&str; 9] =
    ["uuid", "identifier", "code", "categories", "enabled", "family", "groups", "parent", "family_variant"];

/// A column of products or models.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    /// The code of its attribute, or of its kind of association.
    pub attribute: String,
    /// The locale as it is written.
    pub locale: Option<String>,
    /// The channel.
    pub channel: Option<String>,
    /// The currency.
    pub currency: Option<Currency>,
    /// Whether it says the unit of its attribute.
    pub is_unit: bool,
    /// What it associates with: `products`, `product_models`, `groups`.
    pub associates: Option<&'static str>,
}

impl Column {
    /// Reads a column's name.
    pub fn of(name: &str) -> Column {
        let mut parts = name.split('-');
        let mut column =
            Column { attribute: parts.next().unwrap_or_default().to_owned(), ..Column::default() };
        for part in parts {
            match part {
                "unit" => column.is_unit = true,
                "products" => column.associates = Some("products"),
                "product_models" => column.associates = Some("product_models"),
                "groups" => column.associates = Some("groups"),
                part if is_locale(part) => column.locale = Some(part.to_owned()),
                part if is_currency(part) => column.currency = Currency::parse(part).ok(),
                part => column.channel = Some(part.to_owned()),
            }
        }
        column
    }
}

/// `en_US`, `zh_Hans_CN`.
pub fn is_locale(text: &str) -> bool {
    let mut parts = text.split('_');
    let language = parts.next().unwrap_or_default();
    let is_language = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
    is_language && text.contains('_') && parts.all(|p| matches!(p.len(), 2..=4) && p.is_ascii())
}

fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_attribute_locale_channel_currency_and_unit() {
        let told = |name: &str| {
            let c = Column::of(name);
            let currency = c.currency.map(|c| c.to_string());
            let parts = [c.locale, c.channel, currency, c.associates.map(str::to_owned)];
            format!(
                "{} {}{}",
                c.attribute,
                parts.map(|p| p.unwrap_or("·".into())).join(" "),
                if c.is_unit { " unit" } else { "" }
            )
        };
        assert_eq!(told("name"), "name · · · ·");
        assert_eq!(told("name-en_US"), "name en_US · · ·");
        assert_eq!(told("description-zh_Hans_CN-ecommerce"), "description zh_Hans_CN ecommerce · ·");
        assert_eq!(told("price-EUR"), "price · · EUR ·");
        assert_eq!(told("price-mobile-USD"), "price · mobile USD ·");
        assert_eq!(told("weight-unit"), "weight · · · · unit");
        assert_eq!(told("X_SELL-product_models"), "X_SELL · · · product_models");
    }
}
