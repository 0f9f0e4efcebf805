//! Catalogues come in as people have them: workbooks, archives, JSON lists, and files that lie about themselves.

use crate::cast::House;
use crate::imports::{figures, found, imports, rejected};
use crate::story;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use selvedge::{
    catalog::{Style, Variant},
    changes::hand::Hand,
    imports::{self as import, Known, Options, Report},
    kernel::{locale::Locale, origin::OriginKind},
};
use std::io::{Cursor, Write};

/// Why a file is refused as a whole.
async fn refused(house: &House, name: &str, bytes: &[u8]) -> &'static str {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let hand = Hand { means: OriginKind::Import, cause: "import".into(), ..house.ana() };
    let run = import::run(&house.app, &hand, &[path], &Options::default(), &import::unwatched).await;
    run.unwrap_err().fields()[0].message.key
}

fn rows(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (row, cells) in rows.iter().enumerate() {
        for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            sheet.write(row as u32, column as u16, *text).unwrap();
        }
    }
}

/// What Ostrel's buyers keep: a title above the header, GTINs as numbers and as texts, a hidden sheet, an error.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Summer").unwrap();
    rows(
        sheet,
        &[
            &["Ostrel, summer 2027"],
            &[],
            &["style", "product", "sku", "size", "gtin", "price.EUR", "attributes.launched", "title@en"],
        ],
    );
    let day = Format::new().set_num_format("dd.mm.yyyy");
    for (row, (sku, size)) in [("OST-1-ink-M", "M"), ("OST-1-ink-L", "L")].into_iter().enumerate() {
        let row = row as u32 + 4;
        sheet.write(row, 0, "OST-1").unwrap();
        sheet.write(row, 1, "OST-1-ink").unwrap();
        sheet.write(row, 2, sku).unwrap();
        sheet.write(row, 3, size).unwrap();
        sheet.write_formula(row, 5, Formula::new("=80+9.9").set_result("89.9")).unwrap();
        sheet.write_with_format(row, 6, ExcelDateTime::parse_from_str("2027-03-01").unwrap(), &day).unwrap();
    }
    sheet.write(4, 4, 4_006_381_333_931_u64).unwrap();
    sheet.write(5, 4, "0012345678905").unwrap();
    sheet.write(4, 7, "Shirt\nof linen").unwrap();
    sheet.write_formula(5, 7, Formula::new("=NA()").set_result("#N/A")).unwrap();
    let hidden = book.add_worksheet();
    hidden.set_name("Winter").unwrap().set_hidden(true);
    rows(hidden, &[&["style", "sku", "size"], &["OST-2", "", ""], &["", "OST-9", "M"]]);
    book.add_worksheet().set_name("Empty").unwrap();
    book.save_to_buffer().unwrap()
}

story!(each_sheet_of_a_workbook_is_a_table_and_a_second_time_changes_nothing, |house| {
    let book = workbook();
    let launched = br#"{"kind":"attribute","code":"launched","type":"date","names":{"en":"Launched"}}"#;
    let files: [(&str, &[u8]); 2] = [("ostrel.xlsx", &book), ("attributes.ndjson", launched)];
    let first = imports(&house, &files, &Options::default()).await;
    assert_eq!(rejected(&first), ["ostrel.xlsx › Winter:3 OST-9 field-missing"]);
    let variant: Variant = house.finds("OST-1-ink-M").await.unwrap();
    assert_eq!(variant.gtin.as_ref().map(ToString::to_string).as_deref(), Some("4006381333931"));
    assert_eq!((variant.prices[0].amount, variant.size.as_str()), (8990, "M"));
    let other: Variant = house.finds("OST-1-ink-L").await.unwrap();
    assert_eq!(other.gtin.as_ref().map(ToString::to_string).as_deref(), Some("0012345678905"));
    let style: Style = house.finds("OST-1").await.unwrap();
    let texts = &style.content.texts[&Locale::known("en")];
    assert_eq!(texts.title.as_deref(), Some("Shirt\nof linen"));
    assert_eq!(style.content.attributes["launched"], "2027-03-01");
    assert!(house.finds::<Style>("OST-2").await.is_some(), "hidden sheets are read");
    assert_eq!(found(&first), ["H #N/A import-cell-error", "sheet Winter import-sheet-hidden"]);
    let sheet = &first.files["ostrel.xlsx › Summer"];
    assert_eq!((sheet.format.as_deref(), sheet.header_line), (Some("csv"), Some(3)));
    let mended = std::fs::read_to_string(&first.to_mend[0]).unwrap();
    assert_eq!(mended, "style,sku,size\n,OST-9,M\n");

    let second = imports(&house, &[("renamed.csv", &book)], &Options::default()).await;
    assert_eq!((second.counts.created, second.counts.updated, second.counts.rejected), (0, 0, 1));
});

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

story!(what_is_no_table_is_refused_in_words_that_name_the_file, |house| {
    let book = workbook();
    let cut = &book[..book.len() / 2];
    let mut damaged = book.clone();
    let middle = damaged.len() / 2;
    damaged[middle - 200..middle].fill(0);
    let bomb_sheet = format!("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>{}", "x".repeat(5 << 20));
    let bomb =
        zipped(&[("xl/workbook.xml", b"<workbook/>"), ("xl/worksheets/sheet1.xml", bomb_sheet.as_bytes())]);
    let locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 EncryptedPackage";
    for (name, bytes, key) in [
        ("cut.xlsx", cut, "import-file-unreadable"),
        ("damaged.xlsx", &damaged, "import-file-unreadable"),
        ("bomb.xlsx", &bomb, "import-unfolds-too-large"),
        ("locked.xlsx", locked, "import-workbook-old-or-locked"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "import-file-no-text"),
        ("empty.csv", b"", "import-file-empty"),
        ("letters.csv", b"just a letter\n", "import-file-not-understood"),
        ("out.zip", &zipped(&[("../../out.csv", b"style\nA\n")]), "import-path-climbs-out"),
    ] {
        assert_eq!(refused(&house, name, bytes).await, key, "{name}");
    }
    assert_eq!(std::fs::read_dir(house.folder().join("tmp")).unwrap().count(), 0, "nothing is left behind");
});

story!(an_archive_is_read_like_the_folder_that_it_holds, |house| {
    let csv = b"style,product,sku,size,images\nL,L-navy,L-navy-M,M,m/h/odd_name.png\n";
    let archive = zipped(&[
        ("goods/catalogue.csv", csv),
        ("goods/m/h/odd_name.png", crate::imports::PIXEL),
        ("goods/more.zip", &zipped(&[("a.csv", b"style\nA\n")])),
        ("goods/winter.xlsx", &workbook()),
    ]);
    let files: [(&str, &[u8]); 1] = [("drop.zip", &archive)];
    let first: Report = imports(&house, &files, &Options::default()).await;
    assert!(
        found(&first).contains(&"file goods/more.zip import-archive-in-archive".to_owned()),
        "{:?}",
        found(&first)
    );
    assert!(first.files.contains_key("drop.zip › goods/winter.xlsx › Summer"), "{:?}", first.files.keys());
    assert!(first.unmatched_photos.is_empty() && house.finds::<Variant>("L-navy-M").await.is_some());
    let second = imports(&house, &files, &Options::default()).await;
    assert_eq!((second.counts.created, second.counts.updated), (0, 0), "{}", figures(&second));
    assert_eq!(std::fs::read_dir(house.folder().join("tmp")).unwrap().count(), 0, "nothing is left behind");
});

story!(json_is_read_however_it_is_printed_and_comes_back_to_be_mended, |house| {
    let ours = b"[\n  {\"kind\": \"brand\", \"code\": \"ostrel\", \"name\": \"Ostrel\"},\n  {\n    \"kind\": \"style\",\n    \"code\": \"\"\n  }\n]\n";
    let theirs = r#"{
  "exported": "2027-01-03",
  "products": [
    {"sku": "J-1", "name": "Jumper", "price": 49.9, "brand": "Ostrel", "size": "M", "details": {"yarn": ["wool", "silk"]}},
    {"sku": "J-2", "name": "Jacket", "price": 129, "brand": "Ostrel", "size": "L", "colour": "red"},
    {"name": "Without a code"}
  ]
}"#;
    let options = Options {
        currency: Some(selvedge::kernel::money::Currency::parse("EUR").unwrap()),
        ..Options::default()
    };
    let files: [(&str, &[u8]); 2] = [("brands.json", ours), ("theirs.json", theirs.as_bytes())];
    let first = imports(&house, &files, &options).await;
    assert_eq!(rejected(&first), ["brands.json:3  import-no-code", "theirs.json:6  code-empty"]);
    let jumper: Style = house.finds("J-1").await.unwrap();
    assert_eq!(jumper.content.attributes["details_yarn"], "wool|silk");
    let jacket: Variant = house.finds("J-2").await.unwrap();
    assert_eq!((jacket.prices[0].amount, jacket.product.as_str()), (12_900, "J-2-red"));
    let mended: Vec<String> =
        first.to_mend.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    assert_eq!(mended[0], "{\"kind\":\"style\",\"code\":\"\"}\n");
    assert!(mended[1].ends_with("Without a code,,,,,\n"), "{}", mended[1]);
    let second = imports(&house, &files, &options).await;
    assert_eq!((second.counts.created, second.counts.updated, second.counts.rejected), (0, 0, 2));
    assert_eq!(refused(&house, "cut.json", &theirs.as_bytes()[..200]).await, "import-json-broken");
});

const BUYERS: &str = "Article;Kind;Label;Colour;Weight;Height;Price\nB-1;Clothng;Parka;navy;1,5;70;1.299,00\nB-2;Clothng, Sale;Vest;;0,5;;89,00\n";

const MAPPING: &str = r#"[[sheet]]
currency = "EUR"
[sheet.columns]
Article = "key"
Kind = "category_path"
Label = "title"
Colour = "colour"
Weight = "weight_g"
Price = "price"
[sheet.values.Kind]
Clothng = "Clothing"
"Clothng, Sale" = "Clothing/Sale"
[sheet.units]
Weight = "lb"
"#;

story!(a_mapping_is_remembered_for_the_next_file_with_the_same_header, |house| {
    let folder = tempfile::tempdir().unwrap();
    let mapping = folder.path().join("mapping.toml");
    std::fs::write(&mapping, MAPPING).unwrap();
    let given = Options { mapping: Some(mapping.clone()), ..Options::default() };
    let first = imports(&house, &[("may.csv", BUYERS.as_bytes())], &given).await;
    assert_eq!(figures(&first), "2 0 0 0 0", "{:?} {:?}", rejected(&first), found(&first));
    assert_eq!(first.files["may.csv"].mapping, Some(Known::Given));
    assert_eq!(
        (first.files["may.csv"].decimal_mark, first.files["may.csv"].delimiter),
        (Some(','), Some(';'))
    );
    let parka: Variant = house.finds("B-1").await.unwrap();
    assert_eq!((parka.weight_g, parka.prices[0].amount), (Some(680), 129_900));
    let style: Style = house.finds("B-1").await.unwrap();
    assert_eq!(style.links.category.as_deref(), Some("clothing"));
    let vest: Style = house.finds("B-2").await.unwrap();
    assert_eq!(vest.links.category.as_deref(), Some("clothing-sale"));

    let june = BUYERS.replace("B-1", "B-3").replace("1.299,00", "99,00");
    let second = imports(&house, &[("june.csv", june.as_bytes())], &Options::default()).await;
    assert_eq!(second.files["june.csv"].mapping, Some(Known::Remembered));
    assert_eq!(figures(&second), "1 0 1 0 0");
    assert_eq!(house.finds::<Variant>("B-3").await.unwrap().prices[0].amount, 9_900);

    std::fs::write(&mapping, MAPPING.replace("\"lb\"", "\"stone\"")).unwrap();
    let hand = Hand { means: OriginKind::Import, cause: "import".into(), ..house.ana() };
    let run = import::run(&house.app, &hand, &[folder.path().to_owned()], &given, &import::unwatched).await;
    assert_eq!(run.unwrap_err().fields()[0].message.key, "import-mapping-unreadable");
});
