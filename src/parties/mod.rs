//! Who and where: brands, manufacturers and responsible persons, shops and warehouses, certificates.

mod brand;
mod certificate;
mod location;
mod party;

pub use brand::Brand;
pub use certificate::Certificate;
pub use location::{Location, LocationKind};
pub use party::{Address, Party};
