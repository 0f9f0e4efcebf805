//! Kinds of records, as the log and the API name them.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! kinds {
    ($($name:ident $text:literal $table:literal $code:literal),* $(,)?) => {
        /// A kind of record.
        #[allow(missing_docs)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type)]
        #[serde(rename_all = "snake_case")]
        #[sqlx(type_name = "text", rename_all = "snake_case")]
        pub enum Kind { $($name),* }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$name),*];

            /// As the log writes it: `size_chart`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Kind::$name => $text),* }
            }

            /// The table that holds it.
            pub const fn table(self) -> &'static str {
                match self { $(Kind::$name => $table),* }
            }

            /// The column of its folded code.
            pub const fn code_column(self) -> &'static str {
                match self { $(Kind::$name => $code),* }
            }
        }
    };
}

kinds! {
    Style "style" "styles" "code_folded",
    Product "product" "products" "code_folded",
    Variant "variant" "variants" "sku_folded",
    Category "category" "categories" "code_folded",
    Brand "brand" "brands" "code_folded",
    Party "party" "parties" "code_folded",
    Location "location" "locations" "code_folded",
    Certificate "certificate" "certificates" "code_folded",
    Collection "collection" "collections" "code_folded",
    Drop "drop" "drops" "code_folded",
    Attribute "attribute" "attributes" "code_folded",
    SizeChart "size_chart" "size_charts" "code_folded",
    ReturnPolicy "return_policy" "return_policies" "code_folded",
    RulePack "rule_pack" "rule_packs" "code_folded",
    ShippingProfile "shipping_profile" "shipping_profiles" "code_folded",
    Channel "channel" "channels" "code_folded",
    Asset "asset" "assets" "hash",
    Review "review" "reviews" "source_key",
    Publication "publication" "publications" "product_id",
    User "user" "users" "email_folded",
    Token "token" "tokens" "name_folded",
    Import "import" "imports" "id",
    OutsideTaxonomy "outside_taxonomy" "outside_taxonomies" "name",
    Tick "tick" "cursors" "name",
    Program "program" "cursors" "name",
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
