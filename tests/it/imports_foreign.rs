//! Catalogues of other programs come in: what their rows mean, in our words.

use crate::imports::{figures, found, imports, rejected};
use crate::story;
use selvedge::{
    catalog::{Product, Style, Variant},
    imports::Options,
    kernel::{locale::Locale, money::Currency},
    reviews::Review,
    taxonomy::Category,
};

fn dollars() -> Options {
    Options { currency: Some(Currency::parse("USD").unwrap()), ..Options::default() }
}

const MAGENTO: &str = r#"sku,store_view_code,attribute_set_code,product_type,categories,name,description,price,base_image,additional_images,additional_attributes,qty,configurable_variations,url_key
H1-S-Red,,Top,simple,Default Category/Men/Hoodies,Hoodie-S-Red,,52,/h/h1-red_main.jpg,/h/h1-red_back.jpg,"has_options=0,size=S,color=Red",100,,
H1-M-Red,,Top,simple,Default Category/Men/Hoodies,Hoodie-M-Red,,52,/h/h1-red_main.jpg,/h/h1-red_back.jpg,"has_options=0,size=M,color=Red",0,,
H1-S-Teal,,Top,simple,Default Category/Men/Hoodies,Hoodie-S-Teal,,55,,,"has_options=0,size=S,color=Jellybean",7,,
H1,,Top,configurable,"Default Category/Men/Hoodies,Default Category/Collections/Eco",Hoodie,"<p>Warm &amp; dry.</p><p>&bull; Hood</p>",52,,,"has_options=1,material=Wool,climate=Cool|Windy",0,"sku=H1-S-Red,size=S,color=Red|sku=H1-M-Red,size=M,color=Red|sku=H1-S-Teal,size=S,color=Jellybean",
H1,de,Top,configurable,,Kapuzenpulli,,,,,,,,
"#;

const LINKS: &str = "sku,linked_sku\nH1,\"H2\nH1\"\nH9,H1\n";

const REVIEWS: &str = "sku,rating_code,rating_value,title,review,reviewer,email\nH1,Quality,4,Warm,Very warm,Chi,chi@example.com\nH1,Price,2,Warm,Very warm,Chi,chi@example.com\nH9,Quality,1,No,Not here,Ana,\n";

story!(a_configurable_of_magento_is_a_style_with_its_colours_and_sizes, |house| {
    let files: [(&str, &[u8]); 3] = [
        ("products.csv", MAGENTO.as_bytes()),
        ("Links/crosssell.csv", LINKS.as_bytes()),
        ("products_reviews.csv", REVIEWS.as_bytes()),
    ];
    let first = imports(&house, &files, &dollars()).await;
    let why: Vec<&str> = first.rejected.iter().map(|r| r.message.key).collect();
    assert_eq!(why, ["import-link-of-nothing", "import-review-of-nothing"], "{:?}", rejected(&first));
    assert_eq!(
        found(&first),
        [
            "associations.cross_sell.0 H2 link-unknown",
            "colour_family Jellybean import-colour-unknown",
            "images /h/h1-red_back.jpg import-photo-missing",
            "images /h/h1-red_main.jpg import-photo-missing",
        ]
    );
    let style: Style = house.finds("H1").await.unwrap();
    let texts = |tag: &'static str| style.content.texts[&Locale::known(tag)].clone();
    assert_eq!(texts("en").description.as_deref(), Some("Warm & dry.\n\n• Hood"));
    assert_eq!(texts("de").title.as_deref(), Some("Kapuzenpulli"));
    assert_eq!(
        (style.links.category.as_deref(), style.links.department.as_deref()),
        (Some("men-hoodies"), Some("men"))
    );
    assert_eq!(style.content.attributes["climate"], "Cool, Windy");
    assert_eq!(style.links.associations["cross_sell"], ["H1"]);
    let hoodies: Category = house.finds("men-hoodies").await.unwrap();
    assert_eq!(hoodies.parent.as_deref(), Some("men"));
    let red: Product = house.finds("H1-red").await.unwrap();
    assert_eq!(
        (red.links.colour_family.as_deref(), red.links.categories),
        (Some("red"), vec!["collections-eco".to_owned()])
    );
    let odd: Product = house.finds("H1-jellybean").await.unwrap();
    assert_eq!((odd.links.colour_family, odd.content.unread["colour_family"].as_str()), (None, "Jellybean"));
    let medium: Variant = house.finds("H1-M-Red").await.unwrap();
    assert_eq!((medium.size.as_str(), medium.position, medium.prices[0].amount), ("M", 1, 5200));
    let key = selvedge::reviews::review::key("H1", "Chi", "Warm", "Very warm");
    let review: Review = house.finds(&key).await.unwrap();
    assert_eq!((review.rating, review.style.as_str(), review.email_hash.is_some()), (4, "H1", true));

    let second = imports(&house, &files, &dollars()).await;
    assert_eq!((second.counts.created, second.counts.updated, second.counts.rejected), (0, 0, 2));
});

const SHOPIFY: &str = "Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Variant Compare At Price,Variant Barcode,Image Src,Mystery
tee,Plain tee,<p>Soft</p>,Ostrel & Sons,Tees,\"basic, cotton\",Color,Navy,Size,S,,180.0,4,19.90,29.90,'4006381333931,https://x.example/tee-navy.jpg?v=1,
tee,,,,,,,Navy,,M,,180.0,0,19.90,,,,
tee,,,,,,,,,,,,,,,,https://x.example/tee-2.jpg,
mug,Mug,,Ostrel & Sons,Home,,Title,Default Title,,,,0.0,2,9.00,,,,
";

story!(shopifys_rows_continue_their_handle, |house| {
    let first = imports(&house, &[("products_export.csv", SHOPIFY.as_bytes())], &dollars()).await;
    assert_eq!((first.counts.rows, first.counts.created, first.counts.rejected), (4, 3, 0));
    let columns = &first.files["products_export.csv"].columns;
    assert_eq!(columns["Mystery"], selvedge::imports::reading::Use::Ignored);
    let small: Variant = house.finds("tee-navy-s").await.unwrap();
    let price = &small.prices[0];
    assert_eq!((price.amount, price.sale_amount, small.weight_g), (2990, Some(1990), Some(180)));
    assert_eq!(small.gtin.unwrap().written(), "4006381333931");
    let mug: Variant = house.finds("mug").await.unwrap();
    assert_eq!((mug.product.as_str(), mug.size.as_str()), ("mug-default", "OS"));
    let tee: Style = house.finds("tee").await.unwrap();
    assert_eq!(tee.links.brand.as_deref(), Some("ostrel-sons"));
    let again = imports(&house, &[("products_export.csv", SHOPIFY.as_bytes())], &dollars()).await;
    assert_eq!(figures(&again), format!("0 0 4 0 {}", again.found));
});

const FLAT: &str = "id,gender,masterCategory,subCategory,baseColour,season,year,productDisplayName\n15970,Men,Apparel,Topwear,Navy Blue,Fall,2011,Turtle Check Shirt\n39386,Men,Apparel,Bottomwear,Blue,Summer,2012,Jeans, slim\n59263,Women,Accessories,Watches,Mystic,Winter,2016,Watch\n";

story!(a_flat_file_maps_by_common_names_and_keeps_the_rest, |house| {
    let first = imports(&house, &[("styles.csv", FLAT.as_bytes())], &Options::default()).await;
    assert_eq!(rejected(&first), ["styles.csv:3  import-row-ragged"]);
    assert_eq!((first.counts.rows, first.counts.created), (3, 2));
    let shirt: Style = house.finds("15970").await.unwrap();
    assert_eq!(shirt.links.category.as_deref(), Some("apparel-topwear"));
    assert_eq!(
        (shirt.links.department.as_deref(), &shirt.content.attributes["year"]),
        (Some("men"), &"2011".into())
    );
    let product: Product = house.finds("15970-navy-blue").await.unwrap();
    assert_eq!(product.links.colour_family.as_deref(), Some("navy"));
    assert_eq!(house.finds::<Variant>("15970").await.unwrap().size, "OS");
});

story!(a_mapping_says_what_columns_mean, |house| {
    let folder = tempfile::tempdir().unwrap();
    let mapping = folder.path().join("goods.toml");
    let text = "[[sheet]]\nlocale = \"zh\"\ncurrency = \"CNY\"\nothers = \"ignore\"\n[sheet.columns]\n\"编号\" = \"key\"\n\"名称\" = \"title\"\n\"颜色\" = \"colour\"\n\"价格\" = \"price\"\n[sheet.constants]\ndepartment = \"women\"\n";
    std::fs::write(&mapping, text).unwrap();
    let csv = "编号,名称,颜色,价格,备注\nA1,羊毛被,红色,459.00,x\n".as_bytes();
    let options = Options { mapping: Some(mapping), ..Options::default() };
    let report = imports(&house, &[("goods.csv", csv)], &options).await;
    assert_eq!(figures(&report), "1 0 0 0 0", "{:?}", found(&report));
    let style: Style = house.finds("A1").await.unwrap();
    assert_eq!(style.content.texts[&Locale::known("zh")].title.as_deref(), Some("羊毛被"));
    let product: Product = house.finds("A1-hong-se").await.unwrap();
    assert_eq!(product.links.colour_family.as_deref(), Some("red"));
    assert_eq!(house.finds::<Variant>("A1").await.unwrap().prices[0].amount, 45900);
});
