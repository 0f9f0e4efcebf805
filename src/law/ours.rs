//! The packs that come with the house, and those that a brand put into its data folder.

use super::pack::RulePack;
use crate::app::App;
use crate::changes::{
    hand::Hand,
    plan::{self, Mode, Wish},
    record::{self, Kept, Plain, doc_of},
};
use crate::db::dialect;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{fold::fold, message::Message};
use rust_embed::RustEmbed;
use std::collections::HashMap;
use std::path::Path;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "assets/packs"]
struct Files;

/// Longest file of a pack, in bytes.
const LONGEST: u64 = 1 << 20;

/// The packs that come with the house, by code.
///
/// # Errors
/// Internal if one of them cannot be read; a test reads them all.
pub fn packs() -> Result<Vec<RulePack>> {
    let mut packs = Vec::new();
    for name in Files::iter() {
        let file = Files::get(&name).ok_or_else(|| Error::internal("a pack", &name))?;
        let text = String::from_utf8_lossy(&file.data).into_owned();
        let pack: RulePack = toml::from_str(&text).map_err(|e| Error::internal(&name, e))?;
        pack.check()?;
        packs.push(pack);
    }
    Ok(packs)
}

/// Takes up the packs that come with the house, and those of the data folder (`packs/*.toml`), as records.
///
/// A file is the truth for its pack. A pack of the house that is there already is written again only when the house brings
/// another version, so that what a brand changed in it stays.
///
/// # Errors
/// [`Invalid`] for a file that cannot be taken, and whatever the database says.
pub async fn take_up(app: &App) -> Result<()> {
    let mut tx = app.db.read().await?;
    let kept: Vec<Kept<RulePack>> = record::all(&mut tx).await?;
    drop(tx);
    let is_there = |pack: &RulePack, alike: &dyn Fn(&RulePack) -> bool| {
        kept.iter().any(|kept| fold(&kept.record.code) == fold(&pack.code) && alike(&kept.record))
    };
    let own = in_folder(&app.config.data.join("packs"))?;
    let is_own = |pack: &RulePack| own.iter().any(|other| fold(&other.code) == fold(&pack.code));
    let mut new = packs()?;
    new.retain(|pack| !is_own(pack) && !is_there(pack, &|other| other.version == pack.version));
    let changed = own.iter().filter(|pack| !is_there(pack, &|other| other == *pack));
    new.extend(changed.cloned().collect::<Vec<_>>());
    if new.is_empty() {
        return Ok(());
    }
    let hand = Hand::program("packs", app.clock.now());
    let wish =
        |pack: &RulePack| Wish { mode: Mode::Replace, ..Wish::merge(pack.code.as_str(), doc_of(pack)) };
    let mut tx = app.db.write().await?;
    // Two nodes that start at once would both create what is new.
    dialect::alone(&mut tx, "packs").await?;
    let steps = plan::make::<RulePack>(&mut tx, &hand, new.iter().map(wish).collect()).await?;
    plan::apply(&mut tx, &hand, &steps).await?;
    tx.commit().await?;
    app.bell.notify_waiters();
    Ok(())
}

/// The Fluent keys of our own rules, by pack and rule.
static KEYS: LazyLock<HashMap<(String, String), &'static str>> = LazyLock::new(|| {
    let packs = packs().unwrap_or_default();
    let rules = packs.iter().flat_map(|pack| pack.rules.iter().map(move |rule| (&pack.code, &rule.code)));
    let key = |pack: &str, rule: &str| &*Box::leak(format!("law-{pack}-{rule}").into_boxed_str());
    rules.map(|(pack, rule)| ((pack.clone(), rule.clone()), key(pack, rule))).collect()
});

/// The Fluent key of a rule, if it is one of ours.
pub fn key(pack: &str, rule: &str) -> Option<&'static str> {
    KEYS.get(&(pack.to_owned(), rule.to_owned())).copied()
}

/// The packs in a folder (`*.toml`), by file name; none if there is no such folder.
///
/// # Errors
/// [`Invalid`] with file and place for one that cannot be read, is too long, or breaks a rule of packs.
pub fn in_folder(folder: &Path) -> Result<Vec<RulePack>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths: Vec<_> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Result<RulePack> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let unreadable = |reason: String| {
        let message = Message::new("law-pack-unreadable").with("file", &name).with("reason", reason);
        Invalid::at("packs", message).value(&name)
    };
    if std::fs::metadata(path)?.len() > LONGEST {
        return Err(Error::TooLarge(Message::new("file-too-large").with("limit", LONGEST >> 20)));
    }
    let text = std::fs::read_to_string(path)?;
    let pack: RulePack = toml::from_str(&text).map_err(|e| unreadable(e.message().to_owned()))?;
    pack.check().map_err(|invalid| invalid.under(&name))?;
    Ok(pack)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::locale::Locale;
    use crate::law::{Fact, Packs, Sheet, Value, Verdict, sheet::Text};
    use std::sync::Arc;

    #[test]
    fn our_own_packs_can_be_read_and_every_rule_has_its_words() {
        let words = crate::words::Words::load().unwrap();
        let english = Locale::english();
        let packs = packs().unwrap();
        let codes: Vec<&str> = packs.iter().map(|pack| pack.code.as_str()).collect();
        assert_eq!(codes, ["dpp", "eu", "fr", "us"]);
        for pack in &packs {
            for rule in &pack.rules {
                let key = key(&pack.code, &rule.code).unwrap();
                let said = words.explain_message(&english, &Message::new(key));
                assert!(said.text != key && said.hint.is_some(), "{key} has no words");
                assert!(rule.confidence.is_some(), "{key} does not say how sure we are");
            }
        }
    }

    #[test]
    fn a_pack_of_a_brand_is_read_from_its_folder_or_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(in_folder(&folder.path().join("none")).unwrap(), []);
        let good = "code = 'acme'\nversion = '1'\n[names]\nen = 'Acme'\n[[rules]]\ncode = 'a'\nsource = 'us'\nfield = 'care'\nasks = { fact = 'care', stated = true }\n";
        std::fs::write(folder.path().join("acme.toml"), good).unwrap();
        std::fs::write(folder.path().join("notes.txt"), "not a pack").unwrap();
        assert_eq!(in_folder(folder.path()).unwrap()[0].code, "acme");
        std::fs::write(
            folder.path().join("broken.toml"),
            good.replace("'care', stated", "'weather', stated"),
        )
        .unwrap();
        let error = in_folder(folder.path()).unwrap_err();
        let field = &error.fields()[0];
        assert_eq!((field.message.key, field.value.as_deref()), ("law-pack-unreadable", Some("broken.toml")));
    }

    /// For every rule: what keeps it, and what breaks it. Where the house says a sentence by itself, nothing breaks the rule.
    const EXAMPLES: &[(&str, &str, &str)] = &[
        ("eu fibres", "is_garment=true composition=x", "is_garment=true"),
        (
            "eu other-fibres",
            "fibres=[other_fibres] other_fibres_share=15",
            "fibres=[other_fibres] other_fibres_share=16",
        ),
        ("eu pure", "fibre_count=2 text=woollen", "fibre_count=2 text=pure_wool"),
        (
            "eu virgin-wool",
            "fibres=[virgin_wool] virgin_wool_share=25",
            "fibres=[virgin_wool] virgin_wool_share=24",
        ),
        ("eu bra", "components=[cup_outer,cup_inner,back_side]", "components=[cup_outer,back_side]"),
        (
            "eu shoe-parts",
            "is_footwear=true components=[upper,lining_sock,outer_sole]",
            "is_footwear=true components=[upper,lining]",
        ),
        ("eu animal-parts", "is_textile=true has_animal_parts=true", "-"),
        ("eu claims", "claims=[organic]", "claims=[organic] uncertified_claims=[organic]"),
        ("eu manufacturer", "manufacturer=Moor", "manufacturer=Moor manufacturer_lacks=[street]"),
        (
            "eu responsible-person",
            "manufacturer_country=CN responsible_country=DE",
            "manufacturer_country=CN responsible_country=CH",
        ),
        ("eu picture", "photos=1", "photos=0"),
        ("eu generic-claims", "text=green_shirt", "text=eco-friendly_shirt"),
        ("eu neutral-claims", "text=shirt", "text=climate-neutral_shirt"),
        (
            "eu care",
            "is_textile=true care=[wash_30]",
            "is_textile=true care=[wash_30] care_groups_unstated=[iron]",
        ),
        ("eu fur", "materials=[leather]", "materials=[fur]"),
        ("us fibres", "is_garment=true composition=x", "is_garment=true"),
        ("us generic-names", "fibres=[cotton]", "fibres=[cotton] fibres_without_us_name=[cotton]"),
        ("us origin", "is_textile=true origin_country=PT", "is_textile=true"),
        ("us care", "is_garment=true is_textile=true care=[wash_30]", "is_garment=true is_textile=true"),
        ("us maker", "is_textile=true passport.rn=12345", "is_textile=true"),
        ("us children", "department=girls passport.tracking_label=seam", "department=girls"),
        ("us generic-claims", "text=shirt", "text=eco-friendly_shirt"),
        ("fr weaving", "is_textile=true weaving_country=PT", "is_textile=true"),
        ("fr dyeing", "is_textile=true dyeing_country=PT", "is_textile=true"),
        ("fr confection", "is_footwear=true confection_country=PT", "is_footwear=true"),
        ("fr recycled", "claims=[recycled] recycled_percent=30", "claims=[recycled]"),
        ("fr microfibres", "synthetic_share=51", "-"),
        ("fr substances", "passport.substances_of_concern=none", "photos=1"),
        ("fr forbidden-words", "text=chemise", "text=chemise_biodégradable"),
        ("fr french", "languages=[en,fr]", "languages=[en]"),
        ("dpp identifier", "photos=1", "variants_without_gtin=[LIN-S]"),
        ("dpp operator", "manufacturer=Moor", "photos=1"),
        ("dpp composition", "composition=x", "photos=1"),
        ("dpp recycled", "recycled_percent=0", "photos=1"),
        ("dpp weaving", "weaving_country=PT", "photos=1"),
        ("dpp dyeing", "dyeing_country=PT", "photos=1"),
        ("dpp confection", "confection_country=PT", "photos=1"),
        ("dpp substances", "passport.substances_of_concern=none", "photos=1"),
        ("dpp durability", "passport.durability_score=7", "passport.durability_score=11"),
        ("dpp test-reports", "passport.test_reports=3759", "photos=1"),
        ("dpp recyclability", "is_textile=true elastane_share=5", "is_textile=true elastane_share=15"),
        ("dpp footprint", "passport.footprint=9", "photos=1"),
        ("dpp care", "care=[wash_30]", "photos=1"),
        ("dpp repair", "passport.repair=yes", "photos=1"),
        ("dpp customs", "customs_code=620690", "photos=1"),
    ];

    /// `is_textile=true fibres=[a,b] photos=1 text=some_words`.
    fn stated<'v>(facts: &'v str, locale: &'v Locale, words: &'v mut String) -> Sheet<'v> {
        let mut sheet = Sheet::new();
        let pairs = facts.split(' ').filter_map(|pair| pair.split_once('='));
        let (texts, facts): (Vec<_>, Vec<_>) = pairs.partition(|(name, _)| *name == "text");
        for (name, said) in facts {
            let value = match said.strip_prefix('[').and_then(|list| list.strip_suffix(']')) {
                Some(list) => list.split(',').collect(),
                None => match (said.parse(), said) {
                    (Ok(number), _) if name != "customs_code" => Value::Number(number),
                    (_, "true") => Value::Flag(true),
                    _ => Some(said).into(),
                },
            };
            sheet.note(Fact::find(name).unwrap_or_else(|| panic!("{name} is no fact")), value);
        }
        *words = texts.iter().map(|(_, text)| text.replace('_', " ")).collect();
        sheet.texts.push(Text { field: "texts.title".to_owned(), locale, text: words });
        sheet
    }

    #[test]
    fn every_rule_is_kept_by_one_product_and_broken_by_another() {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let kept = |pack: RulePack| {
            let (at, id) = (chrono::DateTime::UNIX_EPOCH, uuid::Uuid::nil());
            Arc::new(Kept { id, revision: 1, created_at: at, updated_at: at, record: pack })
        };
        let packs = Packs::of(packs().unwrap().into_iter().map(kept));
        let told = |pack: &str, rule: &str, facts: &str| {
            let locale = Locale::known(if pack == "fr" { "fr" } else { "en" });
            let mut words = String::new();
            let sheet = stated(facts, &locale, &mut words);
            let rulings = packs.judge(pack, &sheet, today);
            let ruling = rulings.iter().find(|ruling| ruling.rule.code == rule);
            ruling.unwrap_or_else(|| panic!("{pack} has no rule {rule}")).verdict
        };
        let mut left: Vec<String> = KEYS.keys().map(|(pack, rule)| format!("{pack} {rule}")).collect();
        for (name, keeps, breaks) in EXAMPLES {
            let (pack, rule) = name.split_once(' ').unwrap();
            assert_eq!(told(pack, rule, keeps), Verdict::Met, "{name}: {keeps}");
            if *breaks != "-" {
                assert_eq!(told(pack, rule, breaks), Verdict::Broken, "{name}: {breaks}");
            }
            left.retain(|other| other != name);
        }
        assert!(left.is_empty(), "without examples: {left:?}");
    }
}
