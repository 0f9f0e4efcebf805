//! What Google's product data specification wants of apparel.
//!
//! Names and enumerated values are English, texts in the feed's language. What Google does not take is left out where it
//! may be (a size system that it has no name for, a GTIN of a restricted range); where it may not, the product is
//! refused with a reason ([`refusal`]) before anyone sees it.

use super::{
    item::{Context, Item},
    plain::{plain, within},
};
use crate::catalog::{
    Channel, Composition, Image, MediaKind, Price, Resolved, Variant, colour, family::Family,
    resolved::ResolvedTexts, resolved::Valued,
};
use crate::changes::record::Kept;
use crate::channels::{live::Live, picture::Picture};
use crate::facts::{DepartmentCode, SizeSystemCode, Vocabulary, channel_limit};
use crate::kernel::{clock::Time, gtin::Gtin, message::Message, money::Minor, origin::OriginKind};
use chrono::NaiveDate;
use std::collections::HashMap;

/// How much Google takes, in characters and pieces (its product data specification, Nov 2026).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Of an id and an item group.
    pub id: usize,
    /// Of a title.
    pub title: usize,
    /// Of a description.
    pub description: usize,
    /// Of a brand.
    pub brand: usize,
    /// Pictures beside the first.
    pub more_images: usize,
    /// Of one highlight.
    pub highlight: usize,
    /// Highlights; fewer than two are left out.
    pub highlights: usize,
}

/// What we keep to.
pub const LIMITS: Limits = Limits {
    id: 50,
    title: 150,
    description: 5_000,
    brand: 70,
    more_images: 10,
    highlight: 150,
    highlights: 10,
};

/// Shortest side of a picture in pixels; from 31 Jan 2027 on the second holds.
const SHORTEST_SIDE: (i64, i64) = (250, 500);

fn shortest_side(now: Time) -> i64 {
    let stricter = NaiveDate::from_ymd_opt(2027, 1, 31).is_some_and(|day| now.date_naive() >= day);
    if stricter { SHORTEST_SIDE.1 } else { SHORTEST_SIDE.0 }
}

/// Why Google would refuse a product as it is; none if it would not.
pub fn refusal(
    resolved: &Resolved,
    _family: &Family,
    channel: &Channel,
    pictures: &HashMap<String, Picture>,
    now: Time,
) -> Option<Message> {
    let locale = channel.source_locale();
    let long = |text: &str, most: usize| text.chars().count() > most;
    if long(&resolved.style, LIMITS.id) {
        return Some(too_long("feed-code-too-long", &resolved.style, LIMITS.id));
    }
    if let Some(kept) = resolved.variants.iter().find(|kept| long(&kept.record.sku, LIMITS.id)) {
        return Some(too_long("feed-code-too-long", &kept.record.sku, LIMITS.id));
    }
    match resolved.brand.as_ref().map(|kept| &kept.record.name) {
        None => return Some(Message::new("feed-no-brand")),
        Some(name) if long(name, LIMITS.brand) => {
            return Some(too_long("feed-code-too-long", name, LIMITS.brand));
        }
        _ => {}
    }
    let has_title = resolved.title(locale, &channel.required_locales).is_some();
    let description = resolved.text(|t| t.description.as_ref(), locale, &channel.required_locales);
    if !has_title || description.is_none_or(|(_, text)| plain(text).is_empty()) {
        return Some(Message::new("feed-no-text"));
    }
    if department(resolved).is_none() {
        return Some(Message::new("feed-no-department"));
    }
    if colour::needs_a_name(resolved) {
        return Some(Message::new("feed-no-colour"));
    }
    let Some(main) = main_image(&resolved.images) else { return Some(Message::new("feed-no-picture")) };
    let least = shortest_side(now);
    match pictures.get(&main.asset) {
        None => Some(Message::new("feed-no-picture")),
        Some(picture) if picture.width.min(picture.height) < least => {
            let size = format!("{} × {}", picture.width, picture.height);
            Some(Message::new("feed-picture-too-small").with("size", size).with("least", least))
        }
        Some(_) => None,
    }
}

fn too_long(key: &'static str, text: &str, most: usize) -> Message {
    Message::new(key).with("text", text).with("most", most)
}

fn department(resolved: &Resolved) -> Option<DepartmentCode> {
    resolved.department.as_deref().and_then(DepartmentCode::find)
}

/// The picture that stands for the product: the first that is no lifestyle shot, else the first.
fn main_image(images: &[Image]) -> Option<&Image> {
    images.iter().find(|image| image.role != "lifestyle").or(images.first())
}

/// The items of a product: one for each size that the market can buy. None if Google would refuse it.
pub fn items(live: &Live, context: &Context<'_>) -> Vec<(String, Item)> {
    let r = &live.resolved;
    if refusal(r, &live.family, context.channel, &live.images, context.now).is_some() {
        return Vec::new();
    }
    let shared = shared(live, context);
    let sizes = live.sellable(context.market);
    sizes.map(|(kept, price)| (kept.record.sku.clone(), item(live, kept, price, context, &shared))).collect()
}

/// What all sizes of a product have in common.
struct SharedFields {
    before: Item,
    after: Item,
}

fn item(
    live: &Live,
    kept: &Kept<Variant>,
    price: &Price,
    context: &Context<'_>,
    shared: &SharedFields,
) -> Item {
    let variant = &kept.record;
    let mut item = Item::default();
    item.say("id", &variant.sku);
    item.0.extend(shared.before.0.iter().cloned());
    item.say("link", context.links.product(context.locale, live.code(), &variant.sku));
    say_price(&mut item, price, context);
    item.say("availability", if variant.in_stock() > 0 { "in_stock" } else { "out_of_stock" });
    match variant.gtin.as_ref().filter(|gtin| !is_restricted(gtin)) {
        Some(gtin) => item.say("gtin", gtin.written()),
        None => item.say("identifier_exists", "no"),
    }
    item.say("size", within(&live.resolved.size_label(variant), 100));
    item.0.extend(shared.after.0.iter().cloned());
    item
}

fn shared(live: &Live, context: &Context<'_>) -> SharedFields {
    let r = &live.resolved;
    let (mut before, mut after) = (Item::default(), Item::default());
    say_texts(&mut before, r, context);
    say_pictures(&mut before, live, context);
    after.say("condition", "new");
    after.say_if("brand", r.brand.as_ref().map(|kept| kept.record.name.clone()));
    after.say_if(
        "google_product_category",
        r.category_code().and_then(|c| context.shared.tree.google(c)).map(|id| id.to_string()),
    );
    after.say("product_type", product_type(r, context));
    if let Some(department) = department(r) {
        after.say("gender", department.fact().google_gender);
        after.say("age_group", department.fact().google_age_group);
    }
    after.say("color", colour::google(r, context.words, context.locale).unwrap_or_default());
    say_size_system(&mut after, r);
    after.say("material", r.composition.as_ref().map_or_else(String::new, |c| material(&c.value, context)));
    let pattern =
        r.fit.get("pattern").map(|v| context.words.name(context.locale, Vocabulary::Pattern, &v.value));
    after.say_if("pattern", pattern.map(|said| within(&said.text, 100)));
    after.say("item_group_id", &r.style);
    say_shipping(&mut after, r, context);
    after.say_if("return_policy_label", r.return_policy.as_ref().map(|p| within(&p.value.record.code, 100)));
    say_highlights(&mut after, r, context);
    SharedFields { before, after }
}

/// A text in the feed's language or by fallback, and whether a machine wrote it.
fn text<'r, T>(
    r: &'r Resolved,
    context: &Context<'_>,
    field: impl Fn(&'r ResolvedTexts) -> Option<&'r Valued<T>>,
) -> Option<(&'r T, bool)> {
    let (locale, value) = r.text(&field, context.locale, context.fallbacks())?;
    let origin = r.texts.get(locale).and_then(&field).and_then(|valued| valued.origin.as_ref());
    Some((value, origin.is_some_and(|origin| origin.kind == OriginKind::Machine)))
}

/// What a machine wrote has to say so (`structured_title`, `digital_source_type`).
fn say_texts(item: &mut Item, r: &Resolved, context: &Context<'_>) {
    let mut say =
        |name: &'static str, structured: &'static str, text: String, by_machine: bool| match by_machine {
            false => item.say(name, text),
            true => {
                let source = ("digital_source_type", "trained_algorithmic_media".to_owned());
                item.say_parts(structured, vec![source, ("content", text)]);
            }
        };
    if let Some((title, by_machine)) = text(r, context, |t| t.title.as_ref()) {
        say("title", "structured_title", within(title.trim(), LIMITS.title), by_machine);
    }
    if let Some((description, by_machine)) = text(r, context, |t| t.description.as_ref()) {
        let description = within(&plain(description), LIMITS.description);
        say("description", "structured_description", description, by_machine);
    }
}

fn say_pictures(item: &mut Item, live: &Live, context: &Context<'_>) {
    let least = shortest_side(context.now);
    let link = |image: &Image| {
        let picture = live.images.get(&image.asset).filter(|p| p.width.min(p.height) >= least)?;
        Some(context.links.picture(picture))
    };
    let images = &live.resolved.images;
    let Some(main) = main_image(images) else { return };
    item.say_if("image_link", link(main));
    let others = || images.iter().filter(|image| image.asset != main.asset);
    let more = others().filter(|image| image.role != "lifestyle").filter_map(link);
    more.take(LIMITS.more_images).for_each(|link| item.say("additional_image_link", link));
    let lifestyle = others().filter(|image| image.role == "lifestyle").filter_map(link);
    lifestyle.for_each(|link| item.say("lifestyle_image_link", link));
    let films = live.resolved.media.iter().filter(|media| media.kind == MediaKind::Video);
    let films = films.filter_map(|media| media.url.as_deref()).filter(|url| is_film(url));
    films.take(10).for_each(|url| item.say("video_link", url));
}

/// Whether an address ends like a film that Google fetches.
fn is_film(url: &str) -> bool {
    let path = url.split(['?', '#']).next().unwrap_or(url).to_ascii_lowercase();
    let known = channel_limit("google", "video_link");
    let is_known = known.is_some_and(|limit| limit.values().any(|end| path.ends_with(&format!(".{end}"))));
    is_known && url.is_ascii() && url.len() <= 2_000
}

/// A sale that begins later is told with its dates; one without an end only while it lasts.
fn say_price(item: &mut Item, price: &Price, context: &Context<'_>) {
    let money = |amount: i64| format!("{} {}", Minor(amount).plain(price.currency), price.currency);
    item.say("price", money(price.amount));
    let Some(sale) = price.sale_amount.filter(|sale| *sale < price.amount) else { return };
    match (price.sale_from, price.sale_until) {
        (Some(from), Some(until)) if context.now < until => {
            item.say("sale_price", money(sale));
            let at = |time: Time| time.format("%Y-%m-%dT%H:%M:%SZ").to_string();
            item.say("sale_price_effective_date", format!("{}/{}", at(from), at(until)));
        }
        _ if price.is_on_sale(context.now) => item.say("sale_price", money(sale)),
        _ => {}
    }
}

/// Numbers for use within a house (prefixes 02, 04 and 20 to 29) mean nothing to others (GS1 General Specifications 1.4).
fn is_restricted(gtin: &Gtin) -> bool {
    if gtin.length() == 8 {
        return gtin.written().starts_with(['0', '2']);
    }
    let prefix = &gtin.padded()[1..3];
    matches!(prefix, "02" | "04") || prefix.starts_with('2')
}

/// `Women > Shirts`, in the feed's language.
fn product_type(r: &Resolved, context: &Context<'_>) -> String {
    let name = |kept: &std::sync::Arc<Kept<crate::taxonomy::Category>>| {
        let name = kept.record.names.for_reader(context.locale, context.fallbacks());
        name.map_or_else(|| kept.record.code.clone(), |(_, name)| name.to_owned())
    };
    let path: Vec<String> = r.category.iter().map(name).collect();
    within(&path.join(" > "), 750)
}

/// Google has names for eleven systems and six types; the others are left out.
fn say_size_system(item: &mut Item, r: &Resolved) {
    let Some(chart) = &r.size_chart else { return };
    let chart = &chart.value.record;
    item.say_if("size_system", SizeSystemCode::find(&chart.system).map(|system| system.fact().google));
    let known = channel_limit("google", "size_type");
    let is_known =
        |group: &&String| known.is_some_and(|limit| limit.values().any(|value| value == group.as_str()));
    item.say_if("size_type", chart.group.as_ref().filter(is_known));
}

/// Up to three fibres or materials, the largest share first, without shares.
fn material(composition: &Composition, context: &Context<'_>) -> String {
    let Some(main) = composition.0.first() else { return String::new() };
    let name =
        |vocabulary: Vocabulary, code: &str| context.words.name(context.locale, vocabulary, code).to_string();
    let fibres = main.in_legal_order().into_iter().map(|part| name(Vocabulary::Fibre, &part.fibre));
    let materials = main.materials.iter().map(|code| name(Vocabulary::Material, code));
    let names: Vec<String> = fibres.chain(materials).map(|name| name.replace('/', " ")).take(3).collect();
    within(&names.join("/"), 200)
}

fn say_shipping(item: &mut Item, r: &Resolved, context: &Context<'_>) {
    let profile = r.shipping_profile.as_ref().map(|profile| &profile.value.record);
    let Some(rate) = profile.and_then(|profile| profile.rate_for(&context.market.country)) else { return };
    let Ok(currency) = crate::kernel::money::Currency::parse(&rate.currency) else { return };
    item.say_parts(
        "shipping",
        vec![
            ("country", context.market.country.clone()),
            ("price", format!("{} {currency}", Minor(rate.cost).plain(currency))),
            ("min_handling_time", rate.handling.min.to_string()),
            ("max_handling_time", rate.handling.max.to_string()),
            ("min_transit_time", rate.transit.min.to_string()),
            ("max_transit_time", rate.transit.max.to_string()),
        ],
    );
}

/// Fewer than two say nothing to Google.
fn say_highlights(item: &mut Item, r: &Resolved, context: &Context<'_>) {
    let Some((highlights, _)) = text(r, context, |t| t.highlights.as_ref()) else { return };
    let said: Vec<String> = highlights.iter().map(|text| within(&plain(text), LIMITS.highlight)).collect();
    let said: Vec<String> =
        said.into_iter().filter(|text| !text.is_empty()).take(LIMITS.highlights).collect();
    if said.len() >= 2 {
        said.into_iter().for_each(|text| item.say("product_highlight", text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_for_use_within_a_house_stay_there() {
        for (text, restricted) in [
            ("4006381333931", false),
            ("2000000000008", true),
            ("0200000000004", true),
            ("0400000000008", true),
            ("96385074", false),
        ] {
            let gtin = Gtin::parse(text);
            assert_eq!(gtin.ok().map(|gtin| is_restricted(&gtin)), Some(restricted), "{text}");
        }
    }
}
