//! The SQL of this room: in sets, one statement per table, whatever the number of records.

mod associations;
mod offers;
mod products;
mod styles;
mod variants;

pub use associations::unknown as unknown_associations;
pub use offers::{lowest_prices, prices_around};
pub use products::{
    by_ids as products_by_ids, load as products, of_styles as products_of_styles, page as product_page,
    write as write_products,
};
pub use styles::{by_ids as styles_by_ids, load as styles, page as style_page, write as write_styles};
pub use variants::{
    by_gtin, by_ids as variants_by_ids, examine as examine_variants, load as variants,
    of_products as variants_of_products, page as variant_page, write as write_variants,
};
