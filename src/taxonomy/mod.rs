//! The category tree, what its categories ask for, and the definitions of custom attributes.
//!
//! - [`category`]: a category: names and slugs per locale, mappings to outside taxonomies, rules that go down the tree.
//! - [`attribute`]: what a custom attribute is: its type, unit, options, and whether it differs by locale.
//! - [`item`]: the twelve kinds of information that a product page needs.
//! - [`moving`]: a category to another place, with all that it brings along.
//! - [`outside`]: what others have laid down, Google and Shopify: kept, browsed, and suggested for our categories.
//! - [`tree`]: the whole tree in memory: ancestors, inherited rules, paths by locale.

pub mod attribute;
pub mod category;
pub mod item;
pub mod moving;
pub mod outside;
pub mod tree;

pub use attribute::{Attribute, AttributeType};
pub use category::{Category, Rules};
pub use item::Item;
pub use tree::Tree;
