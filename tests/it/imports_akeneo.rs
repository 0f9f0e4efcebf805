//! A catalogue of Akeneo's comes in: families, models of two levels, options with their words in three languages.

use crate::imports::{figures, found, imports, rejected};
use crate::story;
use selvedge::{
    catalog::{Product, Style, Variant},
    imports::Options,
    kernel::locale::Locale,
    taxonomy::{Attribute, AttributeType, Category},
};

const ATTRIBUTES: &str = "code;label-en_US;label-de_DE;default_metric_unit;group;localizable;scopable;type
sku;SKU;SKU;;erp;0;0;pim_catalog_identifier
name;Name;Name;;marketing;1;0;pim_catalog_text
description;Description;Beschreibung;;marketing;1;1;pim_catalog_textarea
color;Colour;Farbe;;product;0;0;pim_catalog_simpleselect
size;Size;Größe;;product;0;0;pim_catalog_simpleselect
ean;EAN;EAN;;erp;0;0;pim_catalog_text
price;Price;Preis;;erp;0;0;pim_catalog_price_collection
weight;Weight;Gewicht;KILOGRAM;technical;0;0;pim_catalog_metric
heel;Heel;Absatz;MILLIMETER;technical;0;0;pim_catalog_metric
lining;Lining;Futter;;product;0;0;pim_catalog_multiselect
claim;Claim;Slogan;;marketing;1;0;pim_catalog_text
photo;Photo;Foto;;media;0;0;pim_catalog_image
";

const OPTIONS: &str = "code;label-en_US;label-de_DE;attribute;sort_order
navy;Navy;Marine;color;1
bordeaux;Bordeaux;Bordeaux;color;2
s;S;S;size;1
m;M;M;size;2
silk;Silk;Seide;lining;1
wool;Wool;Wolle;lining;2
";

const CATEGORIES: &str = "code;parent;label-en_US;label-de_DE
master;;Master catalogue;Hauptkatalog
coats;master;Coats;Mäntel
shoes;master;Shoes;Schuhe
sales;;Sales;Verkauf
";

const FAMILIES: &str =
    "code;label-en_US;label-de_DE;attributes;attribute_as_image;attribute_as_label;requirements-ecommerce
coat;Coat;Mantel;sku,name,lining,claim,color;photo;name;sku,name,lining
boot;Boot;Stiefel;sku,name,heel;photo;name;sku,name
";

const FAMILY_VARIANTS: &str =
    "code;family;label-en_US;variant-axes_1;variant-axes_2;variant-attributes_1;variant-attributes_2
coat_color_size;coat;Coats;color;size;color,photo;size,ean
boot_color_size;boot;Boots;color,size;;color,size,ean;
";

const CHANNELS: &str = "code;label-en_US;locales;currencies;tree\necommerce;Shop;en_US,de_DE;EUR;master\n";

const MODELS: &str = r#"code;family_variant;parent;categories;name-en_US;name-de_DE;description-en_US-ecommerce;description-en_US-print;price-EUR;lining;claim-de_DE;color;photo
OC-1;coat_color_size;;sales,coats;Coat;Mantel;"<p>Warm &amp; dry.</p>";For paper;199.00;silk,wool;Hält warm;;files/oc/coat.png
OC-1-navy;coat_color_size;OC-1;coats;;;;;;;;navy;
OB-1;boot_color_size;;shoes;Boot;Stiefel;;;;;;;
"#;

const PRODUCTS: &str = "sku;categories;enabled;family;parent;groups;color;size;ean;weight;weight-unit;heel;heel-unit;name-en_US;name-de_DE;price-EUR;X_SELL-products;X_SELL-groups
OC-1-navy-S;coats;1;coat;OC-1-navy;;;s;4006381333931;1.2;KILOGRAM;;;;;;OB-1-bordeaux-M;sale
OC-1-navy-M;coats;1;coat;OC-1-navy;;;m;;1300;GRAM;;;;;219.00;;
OB-1-bordeaux-M;shoes;1;boot;OB-1;;bordeaux;m;;;;2;INCH;;;89;;
SCARF;sales;0;;;;navy;;;;;;;Scarf;Schal;25;;
LOST-1;coats;1;coat;OC-9;;navy;s;;;;;;;;;;
";

story!(models_of_two_levels_are_styles_with_their_colours, |house| {
    let files: [(&str, &[u8]); 9] = [
        ("attributes.csv", ATTRIBUTES.as_bytes()),
        ("attribute_options.csv", OPTIONS.as_bytes()),
        ("categories.csv", CATEGORIES.as_bytes()),
        ("channels.csv", CHANNELS.as_bytes()),
        ("families.csv", FAMILIES.as_bytes()),
        ("family_variants.csv", FAMILY_VARIANTS.as_bytes()),
        ("product_models.csv", MODELS.as_bytes()),
        ("products.csv", PRODUCTS.as_bytes()),
        ("files/oc/coat.png", crate::imports::PIXEL),
    ];
    let first = imports(&house, &files, &Options::default()).await;
    assert_eq!(rejected(&first), ["products.csv:6 LOST-1 field-missing"]);
    assert_eq!(found(&first), ["parent OC-9 import-model-unknown"]);

    let coat: Style = house.finds("OC-1").await.unwrap();
    let texts = |tag: &'static str| coat.content.texts[&Locale::known(tag)].clone();
    assert_eq!(texts("en").description.as_deref(), Some("Warm & dry."));
    assert_eq!((texts("en").title.as_deref(), texts("de").title.as_deref()), (Some("Coat"), Some("Mantel")));
    assert_eq!(coat.content.attributes["lining"], serde_json::json!(["silk", "wool"]));
    assert_eq!(coat.content.attributes["claim"]["de"], "Hält warm");
    assert_eq!(coat.content.attributes["family"], "coat");
    assert_eq!(coat.links.category.as_deref(), Some("coats"));
    assert_eq!(coat.links.associations["cross_sell"], ["OB-1"]);

    let navy: Product = house.finds("OC-1-navy").await.unwrap();
    assert_eq!((navy.links.style.as_str(), navy.links.colour_family.as_deref()), ("OC-1", Some("navy")));
    assert_eq!((navy.links.categories.len(), navy.links.images.len()), (1, 1));
    let small: Variant = house.finds("OC-1-navy-S").await.unwrap();
    assert_eq!((small.size.as_str(), small.weight_g, small.prices[0].amount), ("S", Some(1200), 19_900));
    let medium: Variant = house.finds("OC-1-navy-M").await.unwrap();
    assert_eq!((medium.size.as_str(), medium.weight_g, medium.prices[0].amount), ("M", Some(1300), 21_900));

    let boot: Product = house.finds("OB-1-bordeaux").await.unwrap();
    assert_eq!((boot.links.style.as_str(), boot.content.attributes["heel"].as_f64()), ("OB-1", Some(50.8)));
    let scarf: Product = house.finds("SCARF-navy").await.unwrap();
    assert_eq!(scarf.links.style, "SCARF");

    let lining: Attribute = house.finds("lining").await.unwrap();
    assert_eq!((lining.kind, lining.options.len()), (AttributeType::MultiSelect, 2));
    assert!(house.finds::<Attribute>("color").await.is_none(), "colours are no attribute here");
    let coats: Category = house.finds("coats").await.unwrap();
    assert_eq!(
        (coats.rules.attributes.join(" "), coats.rules.fields.join(" ")),
        ("lining claim".into(), "attributes.lining".into())
    );

    let second = imports(&house, &files, &Options::default()).await;
    assert_eq!(
        (second.counts.created, second.counts.updated, second.counts.rejected),
        (0, 0, 1),
        "{}",
        figures(&second)
    );
});
