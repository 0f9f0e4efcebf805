//! A catalogue of any size in our own CSV: 23 variants per style, three languages, the shape that fashion data has.

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
    let mut out = BufWriter::new(File::create(path)?);
    writeln!(
        out,
        "style,product,sku,category,department,season,composition,care,fit.fit,title@en,title@de,title@fr,description@en,\
         description@de,description@fr,colour_family,colour@en,colour@de,colour@fr,size,gtin,price.EUR"
    )?;
    let styles = variants.div_ceil(VARIANTS_PER_STYLE);
    for style in 0..styles {
        write_style(&mut out, style)?;
    }
    out.flush()?;
    Ok(styles * VARIANTS_PER_STYLE)
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

/// A GTIN-13 with a right check digit, from a range that no shop keeps for itself.
fn gtin(number: u64) -> String {
    let body = format!("4{number:011}");
    let digit = selvedge::kernel::gtin::check_digit(&body);
    format!("{body}{digit}")
}
