//! The demo brand's files say what the record can hold: strictly, as the API would take them.

use selvedge::{
    catalog::{Channel, Collection, Drop},
    changes::{merge::Doc, record::Record},
    parties::{Brand, Certificate, Location, Party},
    policies::{ReturnPolicy, ShippingProfile},
    sizing::SizeChart,
    taxonomy::{Attribute, Category},
};
use std::collections::BTreeMap;

fn refusal<T: Record>(doc: Doc) -> Option<String> {
    let read = T::from_doc(doc).and_then(|record| record.check().map(|()| record));
    read.err().map(|invalid| format!("{:?}", invalid.fields))
}

#[test]
fn every_shared_record_of_the_demo_brand_is_taken_as_it_is() {
    let text = include_str!("../../assets/demo/shared.ndjson");
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for (n, line) in text.lines().enumerate() {
        let mut doc: Doc = serde_json::from_str(line).unwrap_or_else(|e| panic!("line {}: {e}", n + 1));
        let kind = doc
            .remove("kind")
            .and_then(|kind| kind.as_str().map(str::to_owned))
            .expect("each line says its kind");
        let refused = match kind.as_str() {
            "brand" => refusal::<Brand>(doc),
            "party" => refusal::<Party>(doc),
            "location" => refusal::<Location>(doc),
            "certificate" => refusal::<Certificate>(doc),
            "size_chart" => refusal::<SizeChart>(doc),
            "return_policy" => refusal::<ReturnPolicy>(doc),
            "shipping_profile" => refusal::<ShippingProfile>(doc),
            "category" => refusal::<Category>(doc),
            "attribute" => refusal::<Attribute>(doc),
            "channel" => refusal::<Channel>(doc),
            "collection" => refusal::<Collection>(doc),
            "drop" => refusal::<Drop>(doc),
            other => Some(format!("no such kind: {other}")),
        };
        assert_eq!(refused, None, "line {} ({kind})", n + 1);
        *kinds.entry(kind).or_default() += 1;
    }
    assert!(kinds["category"] > 10 && kinds["size_chart"] > 5, "{kinds:?}");
}
