//! What goes out comes in again: the same house finds everything unchanged, an empty one becomes the same.

use crate::{cast::House, imports::imports, story};
use selvedge::{
    catalog::{Collection, Drop, Product, Style, Variant},
    changes::kind::Kind,
    imports::{Options, Report},
    parties::{Certificate, Location, Party},
    reviews::Review,
    taxonomy::Attribute,
};
use serde_json::{Value, json};
use std::process::Command;

/// Numbers that look thrown, the same in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn of<'t, T>(&mut self, items: &'t [T]) -> &'t T {
        &items[self.throw(items.len())]
    }

    /// A text that a table may stumble over.
    fn text(&mut self) -> String {
        const PIECES: [&str; 22] = [
            "Linen",
            "shirt",
            "\"quoted\"",
            "a,b",
            "c;d",
            "x|y",
            "\\",
            "\n",
            "\r\n",
            "\t",
            "=1+1",
            "-3",
            "+4",
            "@x",
            "ü",
            "قميص",
            "リネン",
            "👕",
            "  ",
            "1,5",
            "100 %",
            "'",
        ];
        let words: Vec<&str> = (0..1 + self.throw(5)).map(|_| *self.of(&PIECES)).collect();
        let text = words.join(" ");
        // What people hand in has no blanks around it.
        let text = text.trim();
        if text.is_empty() { "Shirt".to_owned() } else { text.to_owned() }
    }

    fn texts(&mut self) -> Value {
        let list = |dice: &mut Dice| -> Vec<String> {
            (0..1 + dice.throw(3)).map(|_| dice.text().replace('\n', " ").trim().to_owned()).collect()
        };
        json!({"title": self.text(), "short_description": self.text(), "description": self.text(),
               "highlights": list(self), "keywords": list(self), "seo_title": self.text(), "seo_description": self.text()})
    }

    fn content(&mut self) -> Value {
        let composition = [
            json!([{"component": "shell", "fibres": [{"fibre": "linen", "share": 55}, {"fibre": "cotton", "share": 45, "qualifiers": ["organic"], "certificate": "gots-1"}]},
                   {"component": "lining", "weight_share": 20, "fibres": [{"fibre": "polyester", "share": 100, "qualifiers": ["recycled"], "certificate": "gots-1"}]}]),
            json!([{"component": "shell", "fibres": [{"fibre": "wool", "share": 33.33}, {"fibre": "acrylic", "share": 66.67}]}]),
            json!([{"component": "upper", "materials": ["leather"]}, {"component": "outer_sole", "materials": ["rubber"]}]),
        ];
        let care = [
            json!({"codes": ["wash_30", "bleach_no", "tumble_no", "iron_medium", "dryclean_no"]}),
            json!({"codes": ["wash_40", "bleach_no", "tumble_no", "iron_low", "dryclean_p"], "phrases": ["inside_out"], "edition": "2012"}),
        ];
        json!({
            "texts": {"en": self.texts(), "de": self.texts(), "ar": self.texts()},
            "composition": self.of(&composition), "care": self.of(&care),
            "fabric": {"weight_gsm": 100 + self.throw(200), "construction": "woven", "finish": self.text()},
            "fit": {"fit": self.of(&["regular", "slim"]), "neckline": "v_neck"},
            "model": {"height_mm": 1_780, "size": "M"},
            "trade": {"origin_country": "PT", "customs_code": "620590", "recycled_percent": self.throw(100), "warnings": {"en": self.text(), "de": self.text()}},
            "attributes": {"note": self.text(), "drop_mm": self.throw(300), "ratio": 1.25, "is_lined": self.throw(2) == 0, "since": "2027-03-01",
                           "weave": self.of(&["twill", "plain"]), "uses": ["beach", "city, night"], "story": {"en": self.text(), "de": self.text()}},
            "passport": {"repair": self.text()},
        })
    }
}

fn with(mut doc: Value, more: Value) -> Value {
    for (key, value) in more.as_object().unwrap() {
        doc[key] = value.clone();
    }
    doc
}

/// Styles, products and variants with every type of value.
async fn fill(house: &House) {
    house.furnish().await;
    house.writes::<Collection>("core", json!({"names": {"en": "Core"}})).await;
    house.writes::<Party>("mill", json!({"name": "Mill & Sons", "address": {"street": "A 1", "city": "Porto", "country": "PT"}, "electronic_address": "mill@example.com"})).await;
    house
        .writes::<Certificate>(
            "gots-1",
            json!({"scheme": "gots", "number": "1", "holder": "Mill", "valid_until": "2099-01-01"}),
        )
        .await;
    for (code, doc) in [
        ("note", json!({"type": "text"})),
        ("drop_mm", json!({"type": "number", "unit": "mm"})),
        ("ratio", json!({"type": "number"})),
        ("is_lined", json!({"type": "boolean"})),
        ("since", json!({"type": "date"})),
        (
            "weave",
            json!({"type": "select", "options": [{"code": "twill"}, {"code": "plain", "names": {"en": "Plain weave"}}]}),
        ),
        ("uses", json!({"type": "multi_select", "options": [{"code": "beach"}, {"code": "city, night"}]})),
        ("story", json!({"type": "text", "per_locale": true})),
    ] {
        house.writes::<Attribute>(code, with(doc, json!({"names": {"en": code}}))).await;
    }
    let mut dice = Dice(20_261_127);
    for n in 0..6 {
        let (style, product) = (format!("RT-{n}"), format!("RT-{n}-navy"));
        let links = json!({"brand": "moor", "category": "shirts", "department": "women", "season": "SS27", "collection": "core",
            "size_chart": "women-int", "return_policy": "thirty-days", "shipping_profile": "parcel", "manufacturer": "mill"});
        house.writes::<Style>(&style, with(dice.content(), links)).await;
        let mut content = dice.content();
        content["texts"]["en"]["colour"] = json!(dice.text());
        content["images"] = json!([{"asset": house.photo(40 + n, 700, 900).await, "role": "front", "alt": {"en": dice.text()}},
            {"asset": house.photo(80 + n, 700, 900).await, "role": "back"}]);
        content["media"] =
            json!([{"kind": "video", "url": "https://films.example/1", "title": {"en": dice.text()}}]);
        let links = json!({"style": style, "colour_family": "navy", "category": "shirts", "categories": ["women"], "position": n});
        house.writes::<Product>(&product, with(content, links)).await;
        for (i, size) in ["S", "M"].into_iter().enumerate() {
            let doc = json!({"product": product, "size": size, "second_size": if n == 3 { "32" } else { "" }, "position": 7 + i, "weight_g": 300, "archived": n == 4,
                "stock": {"berlin": dice.throw(9)},
                "prices": [{"currency": "EUR", "amount": 12_990, "sale_amount": 9_990, "sale_from": "2027-01-01T00:00:00Z", "sale_until": "2027-02-01T00:00:00Z"},
                           {"currency": "EUR", "country": "FR", "amount": 13_990}, {"currency": "JPY", "amount": 19_000}]});
            house.writes::<Variant>(&format!("{product}-{size}"), doc).await;
        }
    }
    for n in 0..6 {
        let (other, third) = (format!("RT-{}", (n + 1) % 6), format!("RT-{}-navy", (n + 2) % 6));
        house
            .writes::<Style>(&format!("RT-{n}"), json!({"associations": {"cross_sell": [other, third]}}))
            .await;
    }
    let drop = json!({"at": "2027-03-12T09:00:00", "time_zone": "Europe/Berlin", "products": ["RT-0-navy"], "names": {"en": "One"}});
    house.writes::<Drop>("SS27-1", drop).await;
    let review = json!({"style": "RT-0", "product": "RT-0-navy", "sku": "RT-0-navy-M", "rating": 4, "title": dice.text(), "body": dice.text(), "author": "J.",
        "locale": "en", "fit": "small", "verified": true, "state": "published", "written_at": "2026-05-02T10:00:00Z"});
    house.writes::<Review>("r-1", review).await;
    house.writes::<Location>("shop", json!({"name": {"en": "Shop"}, "type": "shop", "address": {"street": "B 2", "city": "Köln", "country": "DE"}})).await;
}

/// What the program writes.
fn exports(house: &House, format: &str) -> Vec<u8> {
    let file = house.folder().join(format!("out.{format}"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_selvedge"));
    command.args(["export", format, "--data"]).arg(house.folder()).arg("--output").arg(&file);
    if let Some(database) = &house.app.config.database {
        command.arg("--database").arg(database);
    }
    let out = command.output().expect("the program starts");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    std::fs::read(file).unwrap()
}

/// What the last import changed, value by value.
async fn changes(house: &House, report: &Report) -> Vec<String> {
    let mut tx = house.app.db.read().await.unwrap();
    let plan = selvedge::plans::store::load(&mut tx, report.id).await.unwrap();
    let from = selvedge::plans::unit::From::After(plan.from_seq);
    let (lines, _) =
        selvedge::plans::unit::lines(&mut tx, &plan, from, selvedge::plans::unit::Part::All).await.unwrap();
    let told = lines.iter().flat_map(|line| {
        let leaf = move |leaf: &selvedge::changes::leaf::Leaf| {
            format!("{} {} {}: {:?} → {:?}", line.kind, line.code, leaf.name(), leaf.before, leaf.after)
        };
        line.values.iter().map(leaf).collect::<Vec<_>>()
    });
    told.collect()
}

async fn finds_everything_unchanged(house: &House, name: &str, file: &[u8]) {
    let report = imports(house, &[(name, file)], &Options::default()).await;
    assert_eq!(changes(house, &report).await, Vec::<String>::new(), "{name} changed something");
    assert_eq!(report.counts.rejected, 0, "{name}: {:?}", report.rejected);
    assert_eq!(report.found, 0, "{name}: {:?}", report.findings);
    assert_eq!(report.counts.unchanged, report.counts.rows, "{name}");
}

story!(every_type_of_value_goes_out_and_comes_in_unchanged, |house| {
    fill(&house).await;
    for format in ["ndjson", "csv", "xlsx"] {
        let file = exports(&house, format);
        finds_everything_unchanged(&house, &format!("all.{format}"), &file).await;
    }
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_empty_house_becomes_the_same() {
    let house = House::open(crate::cast::Engine::Sqlite).await.unwrap();
    fill(&house).await;
    let all = String::from_utf8(exports(&house, "ndjson")).unwrap();
    let is_goods = |line: &str| {
        let kind = serde_json::from_str::<Value>(line).unwrap()["kind"].as_str().unwrap().to_owned();
        [Kind::Style, Kind::Product, Kind::Variant, Kind::Drop, Kind::Review]
            .iter()
            .any(|k| k.as_str() == kind)
    };
    // Pictures are files: they come beside the records.
    let without_pictures = |line: &str| {
        let mut doc: Value = serde_json::from_str(line).unwrap();
        doc.as_object_mut().unwrap().remove("images");
        doc.sort_all_objects();
        format!("{doc}\n")
    };
    let whole: String = all.lines().map(without_pictures).collect();
    let shared: String = all.lines().filter(|line| !is_goods(line)).map(|line| format!("{line}\n")).collect();

    let other = House::open(crate::cast::Engine::Sqlite).await.unwrap();
    imports(&other, &[("all.ndjson", whole.as_bytes())], &Options::default()).await;
    let again: String =
        String::from_utf8(exports(&other, "ndjson")).unwrap().lines().map(without_pictures).collect();
    let (mut was, mut is): (Vec<&str>, Vec<&str>) = (whole.lines().collect(), again.lines().collect());
    was.sort_unstable();
    is.sort_unstable();
    assert_eq!(was, is);

    for format in ["csv", "xlsx"] {
        let other = House::open(crate::cast::Engine::Sqlite).await.unwrap();
        imports(&other, &[("shared.ndjson", shared.as_bytes())], &Options::default()).await;
        let report =
            imports(&other, &[(&format!("all.{format}"), &exports(&house, format))], &Options::default())
                .await;
        assert_eq!(
            (report.counts.rejected, report.found),
            (0, 0),
            "{:?} {:?}",
            report.rejected,
            report.findings
        );
        let (was, is) = (exports(&house, "csv"), exports(&other, "csv"));
        assert_eq!(String::from_utf8(was).unwrap(), String::from_utf8(is).unwrap(), "{format}");
    }
}
