//! Ids: one type per kind of record, so that a style's id is never taken for a product's.

use uuid::Uuid;

/// Makes an id type: a UUIDv7 (RFC 9562) that sorts by the time it was made.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id.
            #[allow(clippy::new_without_default)]
            pub fn new() -> Self {
                $name(Uuid::now_v7())
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Uuid {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )* };
}

ids! {
    /// A style.
    StyleId,
    /// A product: one colourway of a style.
    ProductId,
    /// A variant: one size of a product.
    VariantId,
    /// A category of the taxonomy.
    CategoryId,
    /// An original picture, video or document.
    AssetId,
    /// A review.
    ReviewId,
    /// A channel.
    ChannelId,
    /// A person who signs in.
    UserId,
    /// An API token.
    TokenId,
    /// One run of the importer.
    ImportId,
    /// A shared record that is addressed by code: brand, size chart, policy, party …
    SharedId,
}
