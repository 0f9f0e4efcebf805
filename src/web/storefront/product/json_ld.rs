//! The product as structured data (schema.org): what search engines show beside a link.
//!
//! Google reads a `ProductGroup` with its variants; offers, delivery and returns are those of the page's market.

use super::{ProductPage, Shown, size_ld::size};
use crate::catalog::{Price, Variant};
use crate::facts::{DepartmentCode, Vocabulary};
use crate::kernel::money::{Currency, Minor};
use crate::policies::{Days, ReturnFees, ReturnMethod, ReturnPolicy, ShippingRate};
use crate::web::storefront::{frame::Link, shopper::Shopper};
use serde_json::{Map, Value, json};

const CONTEXT: &str = "https://schema.org";

/// The product with its sizes.
pub fn product(shopper: &Shopper, shown: &Shown<'_>, page: &ProductPage) -> Value {
    let product = shown.product;
    let url = shopper.url(&shopper.product_path(&product.product));
    let images: Vec<String> = page.gallery.iter().map(|picture| shopper.url(&picture.full)).collect();
    let variants: Vec<Value> = product
        .variants
        .iter()
        .filter_map(|kept| variant(shopper, shown, page, &kept.record, &url, &images))
        .collect();
    let mut group = json!({
        "@context": CONTEXT,
        "@type": "ProductGroup",
        "@id": format!("{url}#product"),
        "url": url,
        "name": page.title.text,
        "productGroupID": product.style,
        "mpn": product.style,
        "sku": product.product,
        "variesBy": ["https://schema.org/size", "https://schema.org/color"],
        "image": images,
        "hasVariant": variants,
    });
    let fields = group.as_object_mut().expect("an object was just made");
    put(fields, "description", description(page));
    put(fields, "brand", page.brand.as_ref().map(|name| json!({"@type": "Brand", "name": name})));
    put(fields, "material", material(shopper, shown));
    put(
        fields,
        "pattern",
        product.fit.get("pattern").map(|term| json!(shopper.word(Vocabulary::Pattern, &term.value))),
    );
    put(fields, "audience", audience(product.department.as_deref()));
    put(fields, "countryOfOrigin", origin(shown));
    put(fields, "aggregateRating", rating(page, shown));
    put(fields, "review", reviews(shown));
    group
}

/// The way to a page.
pub fn breadcrumbs(shopper: &Shopper, links: &[Link]) -> Value {
    let item = |(i, link): (usize, &Link)| json!({"@type": "ListItem", "position": i + 1, "name": link.text, "item": shopper.url(&link.href)});
    let items: Vec<Value> = links.iter().enumerate().map(item).collect();
    json!({"@context": CONTEXT, "@type": "BreadcrumbList", "itemListElement": items})
}

fn put(fields: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    fields.extend(value.map(|value| (name.to_owned(), value)));
}

fn description(page: &ProductPage) -> Option<Value> {
    let text = page.short.as_ref().map(|piece| piece.text.clone());
    text.or(page.description.as_ref().map(|piece| plain(&piece.text))).map(Value::from)
}

/// HTML of ours without its tags.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for c in html.chars() {
        match c {
            '<' => is_tag = true,
            '>' => is_tag = false,
            _ if !is_tag => text.push(c),
            _ => {}
        }
    }
    text.trim().replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

fn material(shopper: &Shopper, shown: &Shown<'_>) -> Option<Value> {
    let composition = &shown.product.composition.as_ref()?.value;
    let fibres = composition.fibres().into_iter().map(|code| shopper.word(Vocabulary::Fibre, code));
    let materials = composition.materials().into_iter().map(|code| shopper.word(Vocabulary::Material, code));
    let all: Vec<String> = fibres.chain(materials).collect();
    (!all.is_empty()).then(|| json!(all.join(", ")))
}

fn audience(department: Option<&str>) -> Option<Value> {
    let (gender, ages) = match department.filter(|code| DepartmentCode::find(code).is_some())? {
        "women" => ("female", None),
        "men" => ("male", None),
        "girls" => ("female", Some((1, 13))),
        "boys" => ("male", Some((1, 13))),
        "baby" => ("unisex", Some((0, 2))),
        _ => ("unisex", None),
    };
    let mut audience = json!({"@type": "PeopleAudience", "suggestedGender": gender});
    if let Some((from, to)) = ages {
        audience["suggestedMinAge"] = json!(from);
        audience["suggestedMaxAge"] = json!(to);
    }
    Some(audience)
}

fn origin(shown: &Shown<'_>) -> Option<Value> {
    let code = shown.product.trade.as_ref()?.value.origin_country.as_ref()?;
    Some(json!({"@type": "Country", "name": code}))
}

fn rating(page: &ProductPage, shown: &Shown<'_>) -> Option<Value> {
    (page.reviews.count > 0).then(|| {
        let average = shown.figures.average_hundredths as f64 / 100.0;
        json!({
            "@type": "AggregateRating",
            "ratingValue": format!("{average:.2}"),
            "bestRating": 5,
            "worstRating": 1,
            "reviewCount": page.reviews.count,
        })
    })
}

fn reviews(shown: &Shown<'_>) -> Option<Value> {
    let review = |said: &super::Said| {
        let mut review = json!({
            "@type": "Review",
            "reviewRating": {"@type": "Rating", "ratingValue": said.rating, "bestRating": 5, "worstRating": 1},
            "author": {"@type": "Person", "name": said.author},
            "datePublished": said.written_at.date_naive().to_string(),
            "reviewBody": said.body,
        });
        let fields = review.as_object_mut().expect("an object was just made");
        put(fields, "name", said.title.clone().map(Value::from));
        put(fields, "inLanguage", said.locale.as_ref().map(|locale| json!(locale.as_str())));
        review
    };
    let all: Vec<Value> = shown.reviews.iter().map(review).collect();
    (!all.is_empty()).then(|| Value::from(all))
}

fn variant(
    shopper: &Shopper,
    shown: &Shown<'_>,
    page: &ProductPage,
    variant: &Variant,
    url: &str,
    images: &[String],
) -> Option<Value> {
    let price = variant.price(shopper.market.currency, &shopper.market.country)?;
    let mut item = json!({
        "@type": "Product",
        "sku": variant.sku,
        "name": format!("{} – {}", page.title.text, shown.product.size_label(variant)),
        "size": size(shown, variant),
        "offers": offer(shopper, shown, variant, price, url),
    });
    let fields = item.as_object_mut().expect("an object was just made");
    put(fields, "image", images.first().map(|image| json!(image)));
    put(fields, "description", description(page));
    put(fields, "color", page.colour.as_ref().map(|colour| json!(colour.text)));
    put(fields, "gtin", variant.gtin.as_ref().map(|gtin| json!(gtin.written())));
    Some(item)
}

fn offer(shopper: &Shopper, shown: &Shown<'_>, variant: &Variant, price: &Price, url: &str) -> Value {
    let currency = shopper.market.currency;
    let plain = |minor: i64| Minor(minor).plain(currency);
    let availability = if variant.in_stock() > 0 { "InStock" } else { "OutOfStock" };
    let mut offer = json!({
        "@type": "Offer",
        "url": url,
        "price": plain(price.current(shopper.now)),
        "priceCurrency": currency,
        "availability": format!("https://schema.org/{availability}"),
        "itemCondition": "https://schema.org/NewCondition",
    });
    let fields = offer.as_object_mut().expect("an object was just made");
    if price.is_on_sale(shopper.now) {
        let regular = json!({
            "@type": "UnitPriceSpecification",
            "priceType": "https://schema.org/StrikethroughPrice",
            "price": plain(price.amount),
            "priceCurrency": currency,
        });
        put(fields, "priceSpecification", Some(regular));
        put(fields, "priceValidUntil", price.sale_until.map(|until| json!(until.date_naive().to_string())));
    }
    let profile = shown.product.shipping_profile.as_ref().map(|valued| &valued.value.record);
    let rate = profile.and_then(|profile| profile.rate_for(&shopper.market.country));
    put(fields, "shippingDetails", rate.map(|rate| shipping(shopper, rate)));
    let policy = shown.product.return_policy.as_ref().map(|valued| &valued.value.record);
    put(fields, "hasMerchantReturnPolicy", policy.and_then(|policy| returns(shopper, policy)));
    offer
}

fn amount(minor: i64, currency: &str) -> Value {
    let value = Currency::parse(currency).map(|currency| Minor(minor).plain(currency)).unwrap_or_default();
    json!({"@type": "MonetaryAmount", "value": value, "currency": currency})
}

fn shipping(shopper: &Shopper, rate: &ShippingRate) -> Value {
    let days = |days: Days| json!({"@type": "QuantitativeValue", "minValue": days.min, "maxValue": days.max, "unitCode": "DAY"});
    json!({
        "@type": "OfferShippingDetails",
        "shippingRate": amount(rate.cost, &rate.currency),
        "shippingDestination": {"@type": "DefinedRegion", "addressCountry": shopper.market.country},
        "deliveryTime": {
            "@type": "ShippingDeliveryTime",
            "handlingTime": days(rate.handling),
            "transitTime": days(rate.transit),
        },
    })
}

fn returns(shopper: &Shopper, policy: &ReturnPolicy) -> Option<Value> {
    let holds = policy.countries.is_empty() || policy.countries.contains(&shopper.market.country);
    let category =
        if policy.days == 0 { "MerchantReturnNotPermitted" } else { "MerchantReturnFiniteReturnWindow" };
    let mut view = json!({
        "@type": "MerchantReturnPolicy",
        "applicableCountry": shopper.market.country,
        "returnPolicyCategory": format!("https://schema.org/{category}"),
    });
    if policy.days > 0 {
        view["merchantReturnDays"] = json!(policy.days);
        view["returnMethod"] = policy.methods.iter().map(|method| json!(way_back(*method))).collect();
        view["returnFees"] = json!(match policy.fees {
            ReturnFees::Free => "https://schema.org/FreeReturn",
            ReturnFees::Customer => "https://schema.org/ReturnFeesCustomerResponsibility",
            ReturnFees::Fixed => "https://schema.org/ReturnShippingFees",
        });
    }
    if let (ReturnFees::Fixed, Some(fee), Some(currency)) = (policy.fees, policy.fee_amount, &policy.currency)
    {
        view["returnShippingFeesAmount"] = amount(fee, currency);
    }
    holds.then_some(view)
}

fn way_back(method: ReturnMethod) -> &'static str {
    match method {
        ReturnMethod::ByMail => "https://schema.org/ReturnByMail",
        ReturnMethod::InStore => "https://schema.org/ReturnInStore",
        ReturnMethod::AtKiosk => "https://schema.org/ReturnAtKiosk",
    }
}
