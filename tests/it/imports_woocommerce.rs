//! A shop's export of WooCommerce comes in: variable products, their variations by id or SKU, and simple ones.

use crate::imports::{figures, found, imports, rejected};
use crate::story;
use selvedge::{
    catalog::{Product, Style, Variant},
    imports::Options,
    kernel::{locale::Locale, money::Currency},
    taxonomy::Category,
};

const EXPORT: &str = r#"ID,Type,SKU,"GTIN, UPC, EAN, or ISBN",Name,Published,"Short description",Description,"Date sale price starts","In stock?",Stock,"Weight (lbs)","Sale price","Regular price",Categories,Tags,Images,Parent,Upsells,Cross-sells,"Attribute 1 name","Attribute 1 value(s)","Attribute 1 visible","Attribute 1 global","Attribute 2 name","Attribute 2 value(s)","Attribute 3 name","Attribute 3 value(s)","Meta: _other"
11,variation,OS-1-NAVY-S,4006381333931,Shirt - Navy,1,,,,1,4,0.5,,89.90,,,https://shop.example/navy.png,OS-1,,,Color,Navy,,1,Size,S,,,x
12,variation,,,Shirt - Red,1,,,2027-07-01,1,0,0.5,69.90,89.90,,,,id:10,,,Color,Red,,1,Size,M,,,
10,variable,OS-1,,Linen shirt,1,"<p>Soft.</p>","<p>Warm &amp; <b>dry</b>.</p>\n<p>Made well.</p>",,1,,,,,"Women, Women > Shirts, Linen\, hemp & co","linen, summer",https://shop.example/front.png,,id:20,OS-1-NAVY-S,Color,"Navy, Red",1,1,Size,"S, M",Collar,"Button-down, Small",
20,simple,SCARF,,Scarf,1,,'=very soft,,1,7,0.2,,25,Accessories,,,,,,Color,Sand,1,1,,,,,
30,grouped,SET,,Set,1,,,,1,,,,,Accessories,,,,,,,,,,,,,,
40,variation,,,Lost,1,,,,1,1,,,5,,,,id:99,,,Size,S,,,,,,,
"#;

story!(a_variable_product_is_a_style_and_its_variations_are_sold, |house| {
    let options = Options { currency: Some(Currency::parse("EUR").unwrap()), ..Options::default() };
    let files: [(&str, &[u8]); 3] = [
        ("products.csv", EXPORT.as_bytes()),
        ("photos/navy.png", crate::imports::PIXEL),
        ("photos/front.png", &crate::imports::picture("front")),
    ];
    let first = imports(&house, &files, &options).await;
    assert_eq!(rejected(&first), ["products.csv:7 id-40 field-missing"]);
    assert_eq!(found(&first), ["Parent id:99 import-model-unknown", "Type SET import-bundle-passed-over"]);
    let shirt: Style = house.finds("OS-1").await.unwrap();
    let texts = &shirt.content.texts[&Locale::known("en")];
    assert_eq!(texts.description.as_deref(), Some("Warm & **dry**.\n\nMade well."));
    assert_eq!(texts.keywords, Some(vec!["linen".to_owned(), "summer".into()]));
    assert_eq!(shirt.content.attributes["collar"], "Button-down, Small");
    assert!(!shirt.content.attributes.contains_key("size"), "{:?}", shirt.content.attributes);
    assert_eq!(shirt.links.category.as_deref(), Some("women-shirts"));
    assert_eq!(shirt.links.associations["up_sell"], ["SCARF"]);
    let hemp: Category = house.finds("linen-hemp-co").await.unwrap();
    assert_eq!(hemp.names.0[&Locale::known("en")], "Linen, hemp & co");

    let navy: Product = house.finds("OS-1-navy").await.unwrap();
    assert_eq!((navy.links.colour_family.as_deref(), navy.links.images.len()), (Some("navy"), 2));
    assert_eq!(navy.links.categories, ["linen-hemp-co"]);
    let small: Variant = house.finds("OS-1-NAVY-S").await.unwrap();
    assert_eq!((small.size.as_str(), small.weight_g, small.prices[0].amount), ("S", Some(227), 8990));
    let red: Variant = house.finds("id-12").await.unwrap();
    assert_eq!((red.product.as_str(), red.size.as_str()), ("OS-1-red", "M"));
    assert_eq!((red.prices[0].amount, red.prices[0].sale_amount), (8990, Some(6990)));
    let scarf: Style = house.finds("SCARF").await.unwrap();
    assert_eq!(scarf.content.texts[&Locale::known("en")].description.as_deref(), Some("=very soft"));

    let second = imports(&house, &files, &options).await;
    assert_eq!((second.counts.created, second.counts.updated), (0, 0), "{}", figures(&second));
});
