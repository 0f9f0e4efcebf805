//! tmp
use crate::catalog::{Channel, Resolved, family::Family};
use crate::channels::picture::Picture;
use crate::kernel::{clock::Time, message::Message};
use std::collections::HashMap;

/// Why Google would refuse a product as it is; none if it would not.
pub fn refusal(
    _resolved: &Resolved,
    _family: &Family,
    _channel: &Channel,
    _pictures: &HashMap<String, Picture>,
    _now: Time,
) -> Option<Message> {
    None
}
