//! The facts that a rule can ask for, and a sheet that holds them for one product on one day.

use super::lint;
use crate::kernel::locale::Locale;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

macro_rules! facts {
    ($($(#[doc = $doc:literal])+ $name:ident $text:literal),* $(,)?) => {
        /// A fact about a product.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Fact {
            $($(#[doc = $doc])+ $name,)*
            /// A field of the passport by name: `passport.carbon_footprint`.
            Passport(String),
            /// A custom attribute by code: `attributes.heel_height`.
            Attribute(String),
        }

        impl Fact {
            /// Every fact that has a name of its own, with what it says.
            pub const ALL: &'static [(&'static str, &'static str)] = &[$(($text, concat!($($doc),+)),)*];

            /// The fact with this name; `None` if there is none.
            pub fn find(text: &str) -> Option<Fact> {
                match text {
                    $($text => Some(Fact::$name),)*
                    _ => match text.split_once('.')? {
                        ("passport", name) if !name.is_empty() => Some(Fact::Passport(name.to_owned())),
                        ("attributes", code) if !code.is_empty() => Some(Fact::Attribute(code.to_owned())),
                        _ => None,
                    },
                }
            }

            /// Its name.
            pub fn name(&self) -> Cow<'static, str> {
                match self {
                    $(Fact::$name => Cow::Borrowed($text),)*
                    Fact::Passport(name) => Cow::Owned(format!("passport.{name}")),
                    Fact::Attribute(code) => Cow::Owned(format!("attributes.{code}")),
                }
            }

            fn position(&self) -> Option<usize> {
                match self {
                    $(Fact::$name => Some(Named::$name as usize),)*
                    Fact::Passport(_) | Fact::Attribute(_) => None,
                }
            }
        }

        #[derive(Clone, Copy)]
        enum Named { $($name),* }
        const COUNT: usize = [$(Named::$name as usize),*].len();
    };
}

facts! {
    /// Whether it is a shoe (Google's category under 187).
    IsFootwear "is_footwear",
    /// Whether it is a garment (Google's category 1604, Clothing, or below; or none is known).
    IsGarment "is_garment",
    /// Whether it is worn beside garments, such as a hat, a scarf or a belt (Google's category 167 or below).
    IsAccessory "is_accessory",
    /// Whether it is worn at night (Google's category 208 or 5412, or below).
    IsNightwear "is_nightwear",
    /// Whether it is a textile product: it holds textile fibres, and nothing else is known to weigh more than a fifth of it.
    IsTextile "is_textile",
    /// `women`, `men`, `girls`, `baby` …
    Department "department",
    /// The composition in short, if it is stated: `shell: 55 linen 45 cotton`.
    Composition "composition",
    /// The codes of its components.
    Components "components",
    /// The codes of its fibres, each once.
    Fibres "fibres",
    /// How many fibres the component with most of them has; one fibre with two claims is one.
    FibreCount "fibre_count",
    /// The codes of the fibres that stand beside others in a component.
    MixedFibres "mixed_fibres",
    /// The fibres that stand alone in a component, as `lining/cotton`.
    PureParts "pure_parts",
    /// The codes of its materials that are no fibres.
    Materials "materials",
    /// The largest share of other fibres in a component, in percent.
    OtherFibresShare "other_fibres_share",
    /// The smallest share of virgin wool in a component that has some, in percent.
    VirginWoolShare "virgin_wool_share",
    /// The share of synthetic fibres, in percent: by weight if every textile component states its own, otherwise the largest
    /// of any component.
    SyntheticShare "synthetic_share",
    /// The share of elastane, in percent, measured in the same way.
    ElastaneShare "elastane_share",
    /// Fibres without a generic name in the United States.
    FibresWithoutUsName "fibres_without_us_name",
    /// Parts of a shoe that are made of more than two of the four classes of Directive 94/11/EC.
    ShoePartsUnclear "shoe_parts_unclear",
    /// Whether it has parts of animal origin that are no textile.
    HasAnimalParts "has_animal_parts",
    /// What is claimed beside fibres: `recycled`, `organic`.
    Claims "claims",
    /// Claims whose certificate is missing, of another scheme, or not valid today.
    UncertifiedClaims "uncertified_claims",
    /// The schemes of its certificates that are valid today.
    Certificates "certificates",
    /// The share of recycled material that is stated, in percent.
    RecycledPercent "recycled_percent",
    /// Its care codes.
    Care "care",
    /// The groups of care about which it says nothing.
    CareGroupsUnstated "care_groups_unstated",
    /// Where it was made, ISO 3166-1 alpha-2.
    OriginCountry "origin_country",
    /// Where it was woven or knitted.
    WeavingCountry "weaving_country",
    /// Where it was dyed or printed.
    DyeingCountry "dyeing_country",
    /// Where it was sewn.
    ConfectionCountry "confection_country",
    /// Its customs code.
    CustomsCode "customs_code",
    /// The manufacturer's name.
    Manufacturer "manufacturer",
    /// The manufacturer's country.
    ManufacturerCountry "manufacturer_country",
    /// What the manufacturer's entry lacks: `street`, `city`, `electronic_address`.
    ManufacturerLacks "manufacturer_lacks",
    /// The responsible person's name.
    ResponsiblePerson "responsible_person",
    /// The responsible person's country.
    ResponsibleCountry "responsible_country",
    /// What the responsible person's entry lacks.
    ResponsibleLacks "responsible_lacks",
    /// The systems in which its sizes are told: that of its chart, and those to which the chart converts.
    SizeSystems "size_systems",
    /// How many photos it has.
    Photos "photos",
    /// The GTINs of its variants.
    Gtins "gtins",
    /// SKUs without a GTIN.
    VariantsWithoutGtin "variants_without_gtin",
    /// Languages in which it has title and description.
    Languages "languages",
    /// Languages in which its warnings are written; empty if it has none.
    WarningLanguages "warning_languages",
    /// The member states of the Union in which a channel sells, and in none of whose languages its warnings are written.
    MarketsUnwarned "markets_unwarned",
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let known = || Fact::ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        Fact::find(&text).ok_or_else(|| {
            let short: String = text.chars().take(64).collect();
            serde::de::Error::custom(format!(
                "`{short}` is not a fact; known are {}, passport.… and attributes.…",
                known()
            ))
        })
    }
}

impl JsonSchema for Fact {
    fn schema_name() -> Cow<'static, str> {
        "fact".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "examples": Fact::ALL.iter().map(|(name, _)| name).collect::<Vec<_>>() })
    }
}

/// What a fact says.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(untagged)]
pub enum Value<'v> {
    /// It is not stated.
    #[default]
    Unstated,
    /// Yes or no.
    Flag(bool),
    /// A number; shares in percent.
    Number(f64),
    /// A code or a name.
    Text(Cow<'v, str>),
    /// Codes.
    List(Vec<Cow<'v, str>>),
}

impl Value<'_> {
    /// Whether it says anything: a text that is not empty, a list that holds something, any number or flag.
    pub fn is_stated(&self) -> bool {
        match self {
            Value::Unstated => false,
            Value::Text(text) => !text.is_empty(),
            Value::List(list) => !list.is_empty(),
            Value::Flag(_) | Value::Number(_) => true,
        }
    }

    /// Its number; for a list, how many it holds.
    pub fn number(&self) -> Option<f64> {
        match self {
            Value::Number(number) => Some(*number),
            Value::List(list) => Some(list.len() as f64),
            _ => None,
        }
    }

    /// Whether it is, or holds, this code.
    pub fn has(&self, code: &str) -> bool {
        match self {
            Value::Text(text) => text == code,
            Value::List(list) => list.iter().any(|one| one == code),
            Value::Flag(flag) => code == if *flag { "true" } else { "false" },
            Value::Number(number) => code.parse() == Ok(*number),
            Value::Unstated => false,
        }
    }
}

impl<'v> From<Option<&'v str>> for Value<'v> {
    fn from(text: Option<&'v str>) -> Self {
        text.map_or(Value::Unstated, |text| Value::Text(Cow::Borrowed(text)))
    }
}

impl<'v> FromIterator<&'v str> for Value<'v> {
    fn from_iter<I: IntoIterator<Item = &'v str>>(codes: I) -> Self {
        Value::List(codes.into_iter().map(Cow::Borrowed).collect())
    }
}

/// A text of the product: where it stands, its language, and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Text<'v> {
    /// `texts.de.title`.
    pub field: String,
    /// Its language.
    pub locale: &'v Locale,
    /// What it says.
    pub text: &'v str,
    plain: OnceLock<String>,
}

impl<'v> Text<'v> {
    /// A text.
    pub fn new(field: impl Into<String>, locale: &'v Locale, text: &'v str) -> Self {
        Text { field: field.into(), locale, text, plain: OnceLock::new() }
    }

    /// What it says, as words are looked for in it; made once, since many lists of words look.
    pub(super) fn plain(&self) -> &str {
        self.plain.get_or_init(|| lint::plain(self.text))
    }
}

/// What is known of one product on one day.
#[derive(Debug, Clone, Default)]
pub struct Sheet<'v> {
    values: Vec<Value<'v>>,
    further: BTreeMap<String, Value<'v>>,
    /// Everything that it says to shoppers.
    pub texts: Vec<Text<'v>>,
}

impl<'v> Sheet<'v> {
    /// An empty sheet: nothing is stated.
    pub fn new() -> Self {
        Sheet { values: vec![Value::Unstated; COUNT], ..Sheet::default() }
    }

    /// Notes a fact.
    pub fn note(&mut self, fact: Fact, value: impl Into<Value<'v>>) {
        let value = value.into();
        match fact.position() {
            Some(position) => self.values[position] = value,
            None => _ = self.further.insert(fact.name().into_owned(), value),
        }
    }

    /// What a fact says.
    pub fn value(&self, fact: &Fact) -> &Value<'v> {
        const UNSTATED: &Value<'static> = &Value::Unstated;
        match fact.position() {
            Some(position) => self.values.get(position).unwrap_or(UNSTATED),
            None => self.further.get(fact.name().as_ref()).unwrap_or(UNSTATED),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_is_found_by_its_name_and_noted_in_its_place() {
        let mut sheet = Sheet::new();
        for (i, (name, _)) in Fact::ALL.iter().enumerate() {
            let fact = Fact::find(name).unwrap();
            assert_eq!(fact.name(), *name);
            sheet.note(fact, Value::Number(i as f64));
        }
        sheet.note(Fact::find("passport.repair").unwrap(), Value::Flag(true));
        for (i, (name, _)) in Fact::ALL.iter().enumerate() {
            assert_eq!(sheet.value(&Fact::find(name).unwrap()), &Value::Number(i as f64), "{name}");
        }
        assert_eq!(sheet.value(&Fact::Passport("repair".into())), &Value::Flag(true));
        assert_eq!(sheet.value(&Fact::Attribute("heel".into())), &Value::Unstated);
        assert!(Fact::find("colour_of_the_sky").is_none() && Fact::find("passport.").is_none());
    }
}
