//! A catalogue of any size in our own CSV: 23 variants per style, three languages, the shape that fashion data has.

use serde_json::{Value, json};
use std::{
    fs::File,
    io::{BufWriter, Result, Write},
    path::Path,
};

/// Variants of one style: three colours of eight sizes, less one.
pub const VARIANTS_PER_STYLE: usize = 23;

const COLOURS: [(&str, &str, &str, &str); 3] = [
    ("navy", "Navy", "Marine", "Bleu marine"),
    ("white", "Chalk", "Kreide", "Craie"),
    ("green", "Moss", "Moos", "Mousse"),
];
const SIZES: [&str; 8] = ["XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL"];
const GARMENTS: [(&str, &str, &str); 6] = [
    ("Linen shirt", "Leinenhemd", "Chemise en lin"),
    ("Cotton T-shirt", "Baumwoll-T-Shirt", "T-shirt en coton"),
    ("Wool jumper", "Wollpullover", "Pull en laine"),
    ("Twill trousers", "Twillhose", "Pantalon en twill"),
    ("Poplin dress", "Popelinekleid", "Robe en popeline"),
    ("Denim jacket", "Jeansjacke", "Veste en jean"),
];

/// Writes a catalogue with at least this many variants; how many it has.
pub fn write(path: &Path, variants: usize) -> Result<usize> {
    let styles = variants.div_ceil(VARIANTS_PER_STYLE);
    write_from(path, 0, styles)?;
    Ok(styles * VARIANTS_PER_STYLE)
}

/// Writes so many styles from a number on.
pub fn write_from(path: &Path, first: usize, styles: usize) -> Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    writeln!(
        out,
        "style,product,sku,category,department,season,composition,care,fit.fit,title@en,title@de,title@fr,description@en,\
         description@de,description@fr,colour_family,colour@en,colour@de,colour@fr,size,gtin,price.EUR"
    )?;
    for style in first..first + styles {
        write_style(&mut out, style)?;
    }
    out.flush()
}

fn write_style(out: &mut impl Write, n: usize) -> Result<()> {
    let (en, de, fr) = GARMENTS[n % GARMENTS.len()];
    let code = format!("GEN-{n:06}");
    writeln!(
        out,
        "{code},,,Women/Everyday,women,SS27,95 cotton 5 elastane,wash_40 bleach_no tumble_no iron_medium dryclean_no,regular,\
         {en} {n},{de} {n},{fr} {n},A {en} for every day; number {n}.,Ein {de} für jeden Tag; Nummer {n}.,{fr} pour tous les jours; \
         numéro {n}.,,,,,,,"
    )?;
    for (c, (family, en, de, fr)) in COLOURS.iter().enumerate() {
        writeln!(out, "{code},{code}-{family},,,,,,,,,,,,,,{family},{en},{de},{fr},,,")?;
        let sizes = if c == 2 { &SIZES[..7] } else { &SIZES[..] };
        for (s, size) in sizes.iter().enumerate() {
            let number = (n * VARIANTS_PER_STYLE + c * 8 + s) as u64;
            let (gtin, price) = (gtin(number), 3900 + (n % 90) * 100);
            let (euros, cents) = (price / 100, price % 100);
            writeln!(
                out,
                "{code},{code}-{family},{code}-{family}-{size},,,,,,,,,,,,,,,,,{size},{gtin},{euros}.{cents:02}"
            )?;
        }
    }
    Ok(())
}

/// The records of one style as the API takes them: the style, its products, its variants.
pub struct Records {
    /// One line.
    pub style: Value,
    /// A line for each colour.
    pub products: Vec<Value>,
    /// A line for each size of each colour.
    pub variants: Vec<Value>,
}

/// The same goods as [`write`] has them, as JSON.
pub fn records(n: usize) -> Records {
    let (en, de, fr) = GARMENTS[n % GARMENTS.len()];
    let code = format!("GEN-{n:06}");
    let text = |title: String, description: String| json!({"title": title, "description": description});
    let style = json!({
        "code": code, "category": "everyday", "department": "women", "season": "SS27", "fit": {"fit": "regular"},
        "composition": [{"component": "shell", "fibres": [{"fibre": "cotton", "share": 95}, {"fibre": "elastane", "share": 5}]}],
        "care": {"codes": ["wash_40", "bleach_no", "tumble_no", "iron_medium", "dryclean_no"]},
        "texts": {
            "en": text(format!("{en} {n}"), format!("A {en} for every day; number {n}.")),
            "de": text(format!("{de} {n}"), format!("Ein {de} für jeden Tag; Nummer {n}.")),
            "fr": text(format!("{fr} {n}"), format!("{fr} pour tous les jours; numéro {n}.")),
        },
    });
    let (mut products, mut variants) = (Vec::new(), Vec::new());
    for (c, (family, en, de, fr)) in COLOURS.iter().enumerate() {
        let product = format!("{code}-{family}");
        let texts = json!({"en": {"colour": en}, "de": {"colour": de}, "fr": {"colour": fr}});
        products.push(
            json!({"code": product, "style": code, "colour_family": family, "position": c, "texts": texts}),
        );
        let sizes = if c == 2 { &SIZES[..7] } else { &SIZES[..] };
        for (s, size) in sizes.iter().enumerate() {
            let number = (n * VARIANTS_PER_STYLE + c * 8 + s) as u64;
            let price = json!([{"currency": "EUR", "amount": 3900 + (n % 90) * 100}]);
            variants.push(
                json!({"sku": format!("{product}-{size}"), "product": product, "size": size, "position": s,
                "gtin": gtin(number), "prices": price}),
            );
        }
    }
    Records { style, products, variants }
}

/// A GTIN-13 with a right check digit, from a range that no shop keeps for itself.
fn gtin(number: u64) -> String {
    let body = format!("4{number:011}");
    let digit = selvedge::kernel::gtin::check_digit(&body);
    format!("{body}{digit}")
}
