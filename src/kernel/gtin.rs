//! gtin
