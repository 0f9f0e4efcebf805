//! Our own feed: one JSON object per variant and line, with codes and words beside each other.

use super::{item::Context, plain::plain};
use crate::catalog::{Price, Variant, resolved::ResolvedTexts, resolved::Valued};
use crate::changes::record::Kept;
use crate::channels::live::Live;
use crate::facts::Vocabulary;
use crate::kernel::money::Minor;
use serde_json::{Value, json};

/// The lines of a product: SKU and line of each size that the market can buy.
pub(super) fn lines(live: &Live, context: &Context<'_>) -> Vec<(String, String)> {
    let common = common(live, context);
    let line = |(kept, price): (&Kept<Variant>, &Price)| {
        let sku = kept.record.sku.clone();
        let mut line = variant(live, kept, price, context);
        if let (Some(line), Value::Object(common)) = (line.as_object_mut(), common.clone()) {
            line.extend(common);
        }
        (sku, format!("{line}\n"))
    };
    live.sellable(context.market).map(line).collect()
}

/// A product as one object: what all its sizes have in common, and the sizes that the market can buy.
pub fn product(live: &Live, context: &Context<'_>) -> Value {
    let mut product = common(live, context);
    let sizes = live.sellable(context.market).map(|(kept, price)| variant(live, kept, price, context));
    product["variants"] = sizes.collect();
    product
}

/// What a reader of a delta is told about a variant that is gone.
pub(super) fn deleted(sku: &str) -> String {
    format!("{}\n", json!({"sku": sku, "deleted": true}))
}

fn variant(live: &Live, kept: &Kept<Variant>, price: &Price, context: &Context<'_>) -> Value {
    let (v, r) = (&kept.record, &live.resolved);
    let here: Vec<&str> = r.size_system_in(&context.market.country).into_iter().collect();
    let money = |amount: i64| Minor(amount).plain(price.currency);
    json!({
        "sku": v.sku,
        "gtin": v.gtin.as_ref().map(|gtin| gtin.written()),
        "size": r.size_label(v),
        "size_text": r.size_said(v, &here, context.words, context.locale),
        "price": {
            "currency": price.currency,
            "amount": money(price.amount),
            "sale_amount": price.sale_amount.map(money),
            "sale_from": price.sale_from,
            "sale_until": price.sale_until,
            "lowest_30_days": live.lowest_30_days(context.market, kept.id).map(money),
            "tax_included": context.market.tax_included,
        },
        "in_stock": v.in_stock(),
        "weight_g": v.weight_g,
        "link": context.links.product(context.locale, live.code(), &v.sku),
    })
}

fn common(live: &Live, context: &Context<'_>) -> Value {
    let r = &live.resolved;
    let word = |vocabulary, code: &str| context.words.name(context.locale, vocabulary, code).to_string();
    let title = text(live, context, |t| t.title.as_ref());
    let own_colour = text(live, context, |t| t.colour.as_ref());
    let highlights = r.text(|t| t.highlights.as_ref(), context.locale, context.fallbacks());
    let category = |kept: &std::sync::Arc<Kept<crate::taxonomy::Category>>| {
        let name = kept.record.names.for_reader(context.locale, context.fallbacks()).map(|(_, name)| name);
        json!({"code": kept.record.code, "name": name})
    };
    let composition = r.composition.as_ref().map(|valued| {
        valued.value.0.iter().map(|component| {
            let fibre = |part: &crate::catalog::composition::FibreShare| {
                json!({"fibre": part.fibre, "name": word(Vocabulary::Fibre, &part.fibre), "share": part.share})
            };
            let material = |code: &String| json!({"material": code, "name": word(Vocabulary::Material, code)});
            json!({
                "component": component.component,
                "name": word(Vocabulary::Component, &component.component),
                "fibres": component.in_legal_order().into_iter().map(fibre).collect::<Vec<_>>(),
                "materials": component.materials.iter().map(material).collect::<Vec<_>>(),
            })
        }).collect::<Vec<_>>()
    });
    let care = r.care.as_ref().map(|valued| {
        let wording = context.locale.in_market(&context.market.country);
        let edition = valued.value.edition.parse().unwrap_or(2023);
        let said = |care: &&crate::facts::Care| {
            json!({"code": care.code, "text": context.words.care(&wording, care.code, edition).text})
        };
        valued.value.in_order().iter().map(said).collect::<Vec<_>>()
    });
    let image = |image: &crate::catalog::Image| {
        let picture = live.images.get(&image.asset)?;
        let alt = image.alt.for_reader(context.locale, context.fallbacks()).map(|(_, alt)| alt);
        Some(json!({"url": context.links.picture(picture), "role": image.role, "alt": alt,
                    "width": picture.width, "height": picture.height}))
    };
    json!({
        "product": r.product,
        "style": r.style,
        "language": title.as_ref().map_or(context.locale.as_str(), |(locale, _)| locale),
        "title": title.as_ref().map(|(_, text)| text),
        "short_description": text(live, context, |t| t.short_description.as_ref()).map(|(_, text)| plain(&text)),
        "description": text(live, context, |t| t.description.as_ref()).map(|(_, text)| plain(&text)),
        "highlights": highlights.map(|(_, list)| list),
        "brand": r.brand.as_ref().map(|kept| &kept.record.name),
        "department": r.department,
        "season": r.season,
        "categories": r.category.iter().map(category).collect::<Vec<_>>(),
        "colour": {
            "family": r.colour_family,
            "word": r.colour_family.as_deref().map(|code| word(Vocabulary::Colour, code)),
            "name": own_colour.map(|(_, text)| text),
        },
        "composition": composition,
        "care": care,
        "fit": r.fit.iter().map(|(term, code)| (term.clone(), json!(code.value))).collect::<serde_json::Map<_, _>>(),
        "size_chart": r.size_chart.as_ref().map(|chart| json!({"code": chart.value.record.code, "system": chart.value.record.system})),
        "images": r.images.iter().filter_map(image).collect::<Vec<_>>(),
        "return_policy": r.return_policy.as_ref().map(|policy| &policy.value.record.code),
        "shipping_profile": r.shipping_profile.as_ref().map(|profile| &profile.value.record.code),
        "origin_country": r.trade.as_ref().and_then(|trade| trade.value.origin_country.clone()),
        "attributes": r.attributes.iter().map(|(code, v)| (code.clone(), v.value.clone())).collect::<serde_json::Map<_, _>>(),
        "rating": (live.figures.count > 0).then(|| json!({"average": live.figures.average_hundredths as f64 / 100.0, "count": live.figures.count})),
    })
}

fn text(
    live: &Live,
    context: &Context<'_>,
    field: impl for<'r> Fn(&'r ResolvedTexts) -> Option<&'r Valued<String>>,
) -> Option<(String, String)> {
    let (locale, text) = live.resolved.text(field, context.locale, context.fallbacks())?;
    Some((locale.to_string(), text.clone()))
}
