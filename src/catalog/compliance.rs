//! A product before the law: its facts on a sheet, and what the packs of a market or a channel say of it.

use super::{
    Resolved, Shared,
    channel::Channel,
    composition::{Component, Composition, FibreShare},
    resolved::ResolvedTexts,
};
use crate::facts::{CertificateSchemeCode, CountryCode, FibreCode, QualifierCode, google_category};
use crate::kernel::fold::fold;
use crate::law::{
    Fact, Ruling, Sheet, Value,
    sheet::{self, Text},
};
use crate::parties::Party;
use chrono::NaiveDate;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Google's categories of clothing, of what is worn beside it, and of shoes.
const CLOTHING: &str = "Apparel & Accessories > Clothing";
const ACCESSORIES: &str = "Apparel & Accessories > Clothing Accessories";
const SHOES: &str = "Apparel & Accessories > Shoes";
/// Google's categories of what is worn at night.
const NIGHTWEAR: [&str; 2] = [
    "Apparel & Accessories > Clothing > Sleepwear & Loungewear",
    "Apparel & Accessories > Clothing > Baby & Toddler Clothing > Baby & Toddler Sleepwear",
];

/// What is known of a product on a day, as rules ask for it.
pub fn sheet<'r>(product: &'r Resolved, shared: &'r Shared, today: NaiveDate) -> Sheet<'r> {
    let mut sheet = Sheet::new();
    kind(product, shared, &mut sheet);
    composition(product, shared, today, &mut sheet);
    care(product, &mut sheet);
    trade(product, shared, &mut sheet);
    parties(product, &mut sheet);
    identity(product, &mut sheet);
    texts(product, &mut sheet);
    for (name, valued) in &product.passport {
        sheet.note(Fact::Passport(name.clone()), value(&valued.value));
    }
    for (code, valued) in &product.attributes {
        sheet.note(Fact::Attribute(code.clone()), value(&valued.value));
    }
    sheet
}

/// What every rule of a market says of a product on a day, by pack.
pub fn in_market<'r>(
    sheet: &'r Sheet<'r>,
    shared: &'r Shared,
    country: &str,
    today: NaiveDate,
) -> Vec<Ruling<'r>> {
    let packs = shared.packs.of_market(country);
    packs.flat_map(|pack| shared.packs.judge(&pack.code, sheet, today)).collect()
}

/// The packs that bind a product on a channel: those that the channel or the product's category names, and that apply
/// in one of the channel's markets.
pub fn binding<'r>(product: &'r Resolved, channel: &'r Channel, shared: &'r Shared) -> Vec<&'r str> {
    let named: BTreeSet<String> =
        channel.packs.iter().chain(&product.rules.packs).map(|code| fold(code)).collect();
    let markets = channel.markets.iter().flat_map(|market| shared.packs.of_market(&market.country));
    let here: BTreeSet<&str> =
        markets.map(|pack| pack.code.as_str()).filter(|code| named.contains(&fold(code))).collect();
    here.into_iter().collect()
}

/// The packs that bind a product in a market: those that apply there, and that any channel or its category names.
pub fn binding_in<'r>(product: &Resolved, shared: &'r Shared, country: &str) -> BTreeSet<&'r str> {
    let named = shared.channels.iter().flat_map(|kept| &kept.record.packs).chain(&product.rules.packs);
    let named: BTreeSet<String> = named.map(|code| fold(code)).collect();
    let here = shared.packs.of_market(country).map(|pack| pack.code.as_str());
    here.filter(|code| named.contains(&fold(code))).collect()
}

fn kind<'r>(product: &'r Resolved, shared: &Shared, sheet: &mut Sheet<'r>) {
    let google = product.category_code().and_then(|code| shared.tree.google(code));
    let path = google.and_then(google_category).map(|category| category.path);
    let lies_in = |category: &str| {
        path.and_then(|path| path.strip_prefix(category))
            .is_some_and(|below| below.is_empty() || below.starts_with(" > "))
    };
    let composition = product.composition.as_ref().map(|valued| &valued.value);
    let is_shoe = match path {
        Some(_) => lies_in(SHOES),
        None => composition.is_some_and(Composition::is_of_a_shoe),
    };
    sheet.note(Fact::IsFootwear, Value::Flag(is_shoe));
    sheet.note(Fact::IsGarment, Value::Flag(lies_in(CLOTHING) || (path.is_none() && !is_shoe)));
    sheet.note(Fact::IsAccessory, Value::Flag(lies_in(ACCESSORIES)));
    sheet.note(Fact::IsNightwear, Value::Flag(NIGHTWEAR.into_iter().any(lies_in)));
    sheet.note(Fact::Department, product.department.as_deref());
}

fn composition<'r>(product: &'r Resolved, shared: &'r Shared, today: NaiveDate, sheet: &mut Sheet<'r>) {
    let Some(composition) = product.composition.as_ref().map(|valued| &valued.value) else { return };
    let parts = || composition.0.iter().flat_map(|component| &component.fibres);
    let fibres = composition.fibres();
    let percent = |hundredths: u32| Value::Number(f64::from(hundredths) / 100.0);
    let shares = |code: &'static str| {
        composition.0.iter().map(move |component| {
            component
                .fibres
                .iter()
                .filter(|part| part.fibre == code)
                .map(|part| part.share.hundredths())
                .sum::<u32>()
        })
    };
    sheet.note(Fact::IsTextile, Value::Flag(composition.is_textile()));
    sheet.note(
        Fact::Components,
        composition.0.iter().map(|component| component.component.as_str()).collect::<Value<'_>>(),
    );
    let distinct =
        |part: &Component| part.fibres.iter().map(|part| &part.fibre).collect::<BTreeSet<_>>().len();
    let most = composition.0.iter().map(distinct).max().unwrap_or_default();
    sheet.note(Fact::FibreCount, Value::Number(most as f64));
    sheet.note(Fact::MixedFibres, composition.mixed_fibres().into_iter().collect::<Value<'_>>());
    sheet.note(Fact::PureParts, Value::List(composition.pure_parts().map(Cow::Owned).collect()));
    let unclear = composition.0.iter().filter(|part| part.is_of_a_shoe() && part.shoe_classes().len() > 2);
    sheet.note(Fact::ShoePartsUnclear, unclear.map(|part| part.component.as_str()).collect::<Value<'_>>());
    sheet.note(Fact::Materials, composition.materials().into_iter().collect::<Value<'_>>());
    sheet.note(Fact::OtherFibresShare, percent(shares("other_fibres").max().unwrap_or_default()));
    if let Some(least) = shares("virgin_wool").filter(|share| *share > 0).min() {
        sheet.note(Fact::VirginWoolShare, percent(least));
    }
    sheet.note(Fact::SyntheticShare, percent(composition.synthetic_share()));
    sheet.note(Fact::ElastaneShare, percent(composition.share_of(|code| code == "elastane")));
    let nameless = |code: &&str| FibreCode::find(code).is_none_or(|fibre| fibre.us_label_name.is_empty());
    sheet.note(Fact::FibresWithoutUsName, fibres.iter().copied().filter(nameless).collect::<Value<'_>>());
    sheet.note(Fact::HasAnimalParts, Value::Flag(composition.has_animal_parts()));
    let claims: BTreeSet<&str> = parts().flat_map(|part| &part.qualifiers).map(String::as_str).collect();
    sheet.note(Fact::Claims, claims.into_iter().collect::<Value<'_>>());
    let doubtful: BTreeSet<&str> = parts().flat_map(|part| uncertified(part, shared, today)).collect();
    sheet.note(Fact::UncertifiedClaims, doubtful.into_iter().collect::<Value<'_>>());
    let certificates = parts().filter_map(|part| shared.certificates.get(part.certificate.as_ref()?));
    let valid = certificates.filter(|kept| kept.record.is_valid_on(today));
    let schemes: BTreeSet<&str> = valid.map(|kept| kept.record.scheme.as_str()).collect();
    sheet.note(Fact::Certificates, schemes.into_iter().collect::<Value<'_>>());
    let short: Vec<String> = composition.0.iter().map(in_short).collect();
    sheet.note(Fact::Composition, Value::Text(Cow::Owned(short.join("; "))));
    sheet.note(Fact::Fibres, fibres.into_iter().collect::<Value<'_>>());
}

/// The claims of a part that no certificate carries today: it is missing, of a scheme for something else, or not valid.
pub fn uncertified<'r>(part: &'r FibreShare, shared: &Shared, today: NaiveDate) -> Vec<&'r str> {
    let certificate = part.certificate.as_ref().and_then(|code| shared.certificates.get(code));
    let certificate = certificate.filter(|kept| kept.record.is_valid_on(today));
    let carries = |claim: &str| {
        let Some(kept) = certificate else { return false };
        let scheme = CertificateSchemeCode::find(&kept.record.scheme);
        let known = QualifierCode::find(claim).is_some_and(|code| code.fact().schemes().next().is_some());
        !known || scheme.is_some_and(|scheme| scheme.fact().qualifiers().any(|carried| carried == claim))
    };
    part.qualifiers.iter().map(String::as_str).filter(|claim| !carries(claim)).collect()
}

/// `shell: 55 linen 45 cotton`.
fn in_short(component: &Component) -> String {
    let fibres = component.in_legal_order().into_iter().map(|part| format!("{} {}", part.share, part.fibre));
    let all: Vec<String> = fibres.chain(component.materials.iter().cloned()).collect();
    format!("{}: {}", component.component, all.join(" "))
}

fn care<'r>(product: &'r Resolved, sheet: &mut Sheet<'r>) {
    let Some(care) = product.care.as_ref().map(|valued| &valued.value) else { return };
    sheet.note(Fact::Care, care.in_order().into_iter().map(|care| care.code).collect::<Value<'_>>());
    sheet.note(Fact::CareGroupsUnstated, care.unstated_groups().into_iter().collect::<Value<'_>>());
}

fn trade<'r>(product: &'r Resolved, shared: &'r Shared, sheet: &mut Sheet<'r>) {
    let Some(trade) = product.trade.as_ref().map(|valued| &valued.value) else { return };
    sheet.note(Fact::OriginCountry, trade.origin_country.as_deref());
    sheet.note(Fact::WeavingCountry, trade.weaving_country.as_deref());
    sheet.note(Fact::DyeingCountry, trade.dyeing_country.as_deref());
    sheet.note(Fact::ConfectionCountry, trade.confection_country.as_deref());
    sheet.note(Fact::CustomsCode, trade.customs_code.as_deref());
    if let Some(percent) = trade.recycled_percent {
        sheet.note(Fact::RecycledPercent, Value::Number(f64::from(percent)));
    }
    sheet.note(
        Fact::WarningLanguages,
        trade.warnings.keys().map(|locale| locale.language()).collect::<Value<'_>>(),
    );
    let is_spoken = |language: &str| trade.warnings.keys().any(|locale| locale.language() == language);
    let markets = shared.channels.iter().flat_map(|kept| &kept.record.markets);
    let members = markets.filter_map(|market| CountryCode::find(&market.country)).map(CountryCode::fact);
    let unwarned: BTreeSet<&str> = members
        .filter(|country| country.in_eu && !country.official_languages().any(is_spoken))
        .map(|country| country.code)
        .collect();
    sheet.note(Fact::MarketsUnwarned, unwarned.into_iter().collect::<Value<'_>>());
}

fn parties<'r>(product: &'r Resolved, sheet: &mut Sheet<'r>) {
    if let Some(maker) = product.manufacturer.as_ref().map(|valued| &valued.value.record) {
        sheet.note(Fact::Manufacturer, Some(maker.name.as_str()));
        sheet.note(Fact::ManufacturerCountry, Some(maker.address.country.as_str()));
        sheet.note(Fact::ManufacturerLacks, lacks(maker));
    }
    if let Some(person) = product.responsible_person.as_ref().map(|valued| &valued.value.record) {
        sheet.note(Fact::ResponsiblePerson, Some(person.name.as_str()));
        sheet.note(Fact::ResponsibleCountry, Some(person.address.country.as_str()));
        sheet.note(Fact::ResponsibleLacks, lacks(person));
    }
}

fn lacks(party: &Party) -> Value<'_> {
    let address = &party.address;
    let parts = [
        ("name", &party.name),
        ("street", &address.street),
        ("city", &address.city),
        ("country", &address.country),
        ("electronic_address", &party.electronic_address),
    ];
    parts.into_iter().filter(|(_, text)| text.trim().is_empty()).map(|(name, _)| name).collect()
}

fn identity<'r>(product: &'r Resolved, sheet: &mut Sheet<'r>) {
    sheet.note(Fact::Photos, Value::Number(product.images.len() as f64));
    let gtins = product.variants.iter().filter_map(|kept| kept.record.gtin.as_ref());
    sheet.note(Fact::Gtins, gtins.map(|gtin| gtin.written()).collect::<Value<'_>>());
    if let Some(chart) = product.size_chart.as_ref().map(|valued| &valued.value.record) {
        let converted = chart.sizes.iter().flat_map(|size| size.conversions.keys()).map(String::as_str);
        let systems: BTreeSet<&str> = converted.chain([chart.system.as_str()]).collect();
        sheet.note(Fact::SizeSystems, systems.into_iter().collect::<Value<'_>>());
    }
    let without = product.variants.iter().filter(|kept| kept.record.gtin.is_none());
    sheet
        .note(Fact::VariantsWithoutGtin, without.map(|kept| kept.record.sku.as_str()).collect::<Value<'_>>());
}

fn texts<'r>(product: &'r Resolved, sheet: &mut Sheet<'r>) {
    let whole = |texts: &&ResolvedTexts| texts.title.is_some() && texts.description.is_some();
    let languages = product.texts.iter().filter(|(_, texts)| whole(texts));
    sheet.note(Fact::Languages, languages.map(|(locale, _)| locale.language()).collect::<Value<'_>>());
    for (locale, texts) in &product.texts {
        let single = [
            ("title", &texts.title),
            ("short_description", &texts.short_description),
            ("description", &texts.description),
            ("seo_title", &texts.seo_title),
            ("seo_description", &texts.seo_description),
        ];
        let single =
            single.into_iter().filter_map(|(name, valued)| Some((name, valued.as_ref()?.value.as_str())));
        let lists = [("highlights", &texts.highlights), ("keywords", &texts.keywords)];
        let lists = lists.into_iter().filter_map(|(name, valued)| Some((name, &valued.as_ref()?.value)));
        let listed = lists.flat_map(|(name, list)| list.iter().map(move |text| (name, text.as_str())));
        let said = single
            .chain(listed)
            .map(|(name, text)| Text::new(format!("texts.{locale}.{name}"), locale, text));
        sheet.texts.extend(said);
    }
    let warnings = product.trade.iter().flat_map(|valued| &valued.value.warnings);
    let said = warnings.map(|(locale, text)| Text::new(format!("trade.warnings.{locale}"), locale, text));
    sheet.texts.extend(said);
}

/// What a passport's field or a custom attribute says.
fn value(json: &serde_json::Value) -> sheet::Value<'_> {
    match json {
        serde_json::Value::Bool(flag) => Value::Flag(*flag),
        serde_json::Value::Number(number) => number.as_f64().map_or(Value::Unstated, Value::Number),
        serde_json::Value::String(text) => Some(text.as_str()).into(),
        serde_json::Value::Array(list) => list.iter().filter_map(serde_json::Value::as_str).collect(),
        serde_json::Value::Object(parts) => parts.keys().map(String::as_str).collect(),
        serde_json::Value::Null => Value::Unstated,
    }
}
