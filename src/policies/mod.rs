//! What many products share about money and parcels: return policies and shipping profiles.

mod returns;
mod shipping;

pub use returns::{ReturnFees, ReturnMethod, ReturnPolicy};
pub use shipping::{Days, ShippingProfile, ShippingRate};
