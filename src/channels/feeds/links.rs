//! Addresses that leave the house: absolute, and nothing but ASCII (RFC 3986).

use crate::channels::picture::Picture;
use crate::config::Config;
use crate::kernel::locale::Locale;

/// Where the house is seen from outside.
#[derive(Debug, Clone, PartialEq)]
pub struct Links {
    base: String,
}

impl Links {
    /// From the operator's public address; without one, where the house listens.
    pub fn of(config: &Config) -> Links {
        Links { base: config.base_url().trim_end_matches('/').to_owned() }
    }

    /// The storefront's first page in a language.
    pub fn home(&self, locale: &Locale) -> String {
        format!("{}/{locale}/", self.base)
    }

    /// A product's page in a language, with a size chosen.
    pub fn product(&self, locale: &Locale, product: &str, sku: &str) -> String {
        format!("{}/{locale}/p/{}?sku={}", self.base, encoded(product), encoded(sku))
    }

    /// A picture as JPEG, as wide as it is kept.
    pub fn picture(&self, picture: &Picture) -> String {
        format!("{}/media/{}/{}.jpg", self.base, picture.hash, picture.widest().pixels())
    }
}

/// A part of an address: what is not unreserved is percent-encoded.
fn encoded(text: &str) -> String {
    let mut found = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => found.push(byte as char),
            other => found.push_str(&format!("%{other:02X}")),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_ascii_whatever_the_code() {
        let mut config = Config::in_folder("x");
        config.public_url = Some("https://shop.example/".to_owned());
        let link = Links::of(&config).product(&Locale::known("de"), "Größe 1/2", "A&B");
        assert_eq!(link, "https://shop.example/de/p/Gr%C3%B6%C3%9Fe%201%2F2?sku=A%26B");
    }
}
