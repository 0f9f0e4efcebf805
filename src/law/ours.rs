//! The packs that come with the house, and those that a brand put into its data folder.

use super::pack::{Rule, RulePack};
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
    let key = |pack: &RulePack, rule: &Rule| {
        let own = || format!("{}-{}", pack.code, rule.code);
        let name = rule.words_of.as_ref().map_or_else(own, |other| other.replace('/', "-"));
        &*Box::leak(format!("law-{name}").into_boxed_str())
    };
    let rules = packs.iter().flat_map(|pack| pack.rules.iter().map(move |rule| (pack, rule)));
    rules.map(|(pack, rule)| ((pack.code.clone(), rule.code.clone()), key(pack, rule))).collect()
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
        assert_eq!(codes, ["ca", "ch", "cn", "dpp", "eu", "fr-agec", "fr", "gb", "jp", "us"]);
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
        ("eu fibres", "is_textile=true composition=x", "is_accessory=true"),
        (
            "eu other-fibres",
            "fibres=[other_fibres] other_fibres_share=15",
            "fibres=[other_fibres] other_fibres_share=16",
        ),
        ("eu pure", "mixed_fibres=[wool] text=woollen", "mixed_fibres=[wool] text=pure_wool"),
        ("gb fibres", "is_textile=true composition=x", "is_garment=true"),
        (
            "gb other-fibres",
            "fibres=[other_fibres] other_fibres_share=15",
            "fibres=[other_fibres] other_fibres_share=16",
        ),
        ("gb pure", "mixed_fibres=[wool] text=woollen", "mixed_fibres=[wool] text=pure_wool"),
        (
            "gb virgin-wool",
            "fibres=[virgin_wool] virgin_wool_share=25",
            "fibres=[virgin_wool] virgin_wool_share=24",
        ),
        ("gb bra", "components=[cup_outer,cup_inner,back_side]", "components=[cup_outer,back_side]"),
        ("gb animal-parts", "is_textile=true has_animal_parts=true", "-"),
        (
            "gb responsible-person",
            "manufacturer_country=DE passport.uk_responsible_person=Moor_Ltd",
            "manufacturer_country=DE responsible_country=DE",
        ),
        (
            "gb nightwear",
            "is_nightwear=true department=girls text=Keep_away_from_fire!",
            "is_nightwear=true department=baby text=soft",
        ),
        ("ch fibres", "is_textile=true composition=x", "is_garment=true"),
        (
            "ch other-fibres",
            "fibres=[other_fibres] other_fibres_share=15",
            "fibres=[other_fibres] other_fibres_share=16",
        ),
        (
            "ch virgin-wool",
            "fibres=[virgin_wool] virgin_wool_share=25",
            "fibres=[virgin_wool] virgin_wool_share=24",
        ),
        ("ch language", "languages=[en,it]", "languages=[en]"),
        ("ca fibres", "is_textile=true composition=x", "is_garment=true"),
        ("ca dealer", "fibres=[cotton] passport.ca_number=06789", "fibres=[cotton]"),
        ("ca bilingual", "languages=[en,fr]", "languages=[en]"),
        ("jp fibres", "is_textile=true composition=x", "is_garment=true"),
        (
            "jp care",
            "is_textile=true care=[wash_30]",
            "is_textile=true care=[wash_30] care_groups_unstated=[iron]",
        ),
        ("jp japanese", "languages=[ja]", "languages=[en]"),
        ("cn fibres", "is_textile=true composition=x", "is_garment=true"),
        (
            "cn care",
            "is_textile=true care=[wash_30]",
            "is_textile=true care=[wash_30] care_groups_unstated=[iron]",
        ),
        ("cn maker", "manufacturer=Moor", "photos=1"),
        (
            "cn safety-class",
            "is_textile=true passport.safety_class=B",
            "is_textile=true passport.safety_class=D",
        ),
        ("cn standard", "is_textile=true passport.product_standard=FZ/T_81007", "is_textile=true"),
        (
            "cn size",
            "is_garment=true is_textile=true size_systems=[CN,INT]",
            "is_garment=true is_textile=true size_systems=[INT]",
        ),
        ("cn chinese", "languages=[zh]", "languages=[en]"),
        (
            "eu virgin-wool",
            "fibres=[virgin_wool] virgin_wool_share=25",
            "fibres=[virgin_wool] virgin_wool_share=24",
        ),
        ("eu bra", "components=[cup_outer,cup_inner,back_side]", "components=[cup_outer,back_side]"),
        (
            "eu shoe-parts",
            "is_footwear=true components=[upper,lining_sock,outer_sole]",
            "is_footwear=true components=[upper,lining_sock,outer_sole] shoe_parts_unclear=[upper]",
        ),
        ("eu animal-parts", "is_textile=true has_animal_parts=true", "-"),
        ("eu claims", "claims=[organic]", "claims=[organic] uncertified_claims=[organic]"),
        ("eu manufacturer", "manufacturer=Moor", "manufacturer=Moor manufacturer_lacks=[street]"),
        (
            "eu responsible-person",
            "manufacturer_country=CN responsible_country=DE",
            "manufacturer_country=CN responsible_country=DE responsible_lacks=[street]",
        ),
        ("eu picture", "photos=1", "photos=0"),
        ("eu warnings", "warning_languages=[de]", "warning_languages=[de] markets_unwarned=[FR]"),
        ("eu generic-claims", "text=green_shirt", "text=eco-friendly_shirt"),
        ("eu neutral-claims", "text=shirt", "text=climate-neutral_shirt"),
        (
            "eu care",
            "is_textile=true care=[wash_30]",
            "is_textile=true care=[wash_30] care_groups_unstated=[iron]",
        ),
        ("eu fur", "materials=[fur] passport.species_papers=CITES", "fibres=[vicuna]"),
        ("us fibres", "fibres=[cotton] composition=x", "is_garment=true"),
        ("us generic-names", "fibres=[cotton]", "fibres=[cotton] fibres_without_us_name=[cotton]"),
        ("us origin", "fibres=[cotton] origin_country=PT", "fibres=[cotton]"),
        (
            "us care",
            "is_garment=true is_textile=true care=[wash_30,tumble_low]",
            "is_garment=true is_textile=true care=[iron_no]",
        ),
        ("us maker", "fibres=[cotton] passport.rn=12345", "fibres=[cotton]"),
        ("us children", "department=girls passport.tracking_label=seam", "department=girls"),
        ("us generic-claims", "text=shirt", "text=eco-friendly_shirt"),
        ("fr-agec weaving", "is_textile=true weaving_country=PT", "is_textile=true"),
        ("fr-agec dyeing", "is_textile=true dyeing_country=PT", "is_textile=true"),
        ("fr-agec confection", "is_footwear=true confection_country=PT", "is_footwear=true"),
        ("fr-agec recycled", "claims=[recycled] recycled_percent=30", "claims=[recycled]"),
        ("fr-agec microfibres", "synthetic_share=51", "-"),
        ("fr-agec substances", "passport.substances_of_concern=none", "photos=1"),
        ("fr forbidden-words", "text=chemise", "text=chemise_biodégradable"),
        ("fr french", "languages=[en,fr]", "languages=[en]"),
        ("fr warnings", "warning_languages=[de,fr]", "warning_languages=[de]"),
        ("dpp identifier", "gtins=[1]", "gtins=[1] variants_without_gtin=[LIN-S]"),
        ("dpp operator", "manufacturer=Moor", "photos=1"),
        ("dpp composition", "composition=x", "photos=1"),
        ("dpp recycled", "recycled_percent=0", "photos=1"),
        ("dpp weaving", "is_textile=true weaving_country=PT", "is_textile=true"),
        ("dpp dyeing", "is_textile=true passport.undyed=true", "is_textile=true"),
        ("dpp confection", "confection_country=PT", "photos=1"),
        ("dpp substances", "passport.substances_of_concern=none", "photos=1"),
        ("dpp durability", "passport.durability_score=7", "passport.durability_score=11"),
        ("dpp test-reports", "passport.test_reports=3759", "photos=1"),
        ("dpp recyclability", "is_textile=true elastane_share=5", "is_textile=true elastane_share=15"),
        ("dpp footprint", "passport.footprint=9", "photos=1"),
        ("dpp care", "care=[wash_30]", "care=[wash_30] care_groups_unstated=[iron]"),
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
        sheet.texts.push(Text::new("texts.title", locale, words));
        sheet
    }

    /// Our packs as they judge, and a day on which they do.
    fn judges() -> (Packs, chrono::NaiveDate) {
        let kept = |pack: RulePack| {
            let (at, id) = (chrono::DateTime::UNIX_EPOCH, uuid::Uuid::nil());
            Arc::new(Kept { id, revision: 1, created_at: at, updated_at: at, record: pack })
        };
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        (Packs::of(packs().unwrap().into_iter().map(kept)), today)
    }

    /// What a rule says of these facts, and the value that it tells.
    fn told(judges: &(Packs, chrono::NaiveDate), rule: &str, locale: &str, facts: &str) -> (Verdict, String) {
        let (pack, rule) = rule.split_once(' ').unwrap();
        let (locale, mut words) = (Locale::parse(locale).unwrap(), String::new());
        let sheet = stated(facts, &locale, &mut words);
        let rulings = judges.0.judge(pack, &sheet, judges.1);
        let ruling = rulings.iter().find(|ruling| ruling.rule.code == rule);
        let ruling = ruling.unwrap_or_else(|| panic!("{pack} has no rule {rule}"));
        (ruling.verdict, serde_json::to_string(&ruling.value).unwrap())
    }

    #[test]
    fn every_rule_is_kept_by_one_product_and_broken_by_another() {
        let judges = judges();
        let mut left: Vec<String> = KEYS.keys().map(|(pack, rule)| format!("{pack} {rule}")).collect();
        for (name, keeps, breaks) in EXAMPLES {
            let locale = if name.starts_with("fr ") { "fr" } else { "en" };
            assert_eq!(told(&judges, name, locale, keeps).0, Verdict::Met, "{name}: {keeps}");
            if *breaks != "-" {
                assert_eq!(told(&judges, name, locale, breaks).0, Verdict::Broken, "{name}: {breaks}");
            }
            left.retain(|other| other != name);
        }
        assert!(left.is_empty(), "without examples: {left:?}");
    }

    #[test]
    fn a_rule_is_about_the_products_that_its_law_is_about() {
        let judges = judges();
        for (name, facts, expected) in [
            ("eu fibres", "is_accessory=true composition=shell", Verdict::NotApplicable),
            ("eu fibres", "is_textile=true is_footwear=true composition=x", Verdict::NotApplicable),
            (
                "eu animal-parts",
                "is_textile=true is_footwear=true has_animal_parts=true",
                Verdict::NotApplicable,
            ),
            ("eu care", "is_textile=true is_footwear=true", Verdict::NotApplicable),
            ("eu fur", "materials=[leather,down]", Verdict::NotApplicable),
            ("us fibres", "is_accessory=true composition=shell", Verdict::NotApplicable),
            ("us maker", "fibres=[polyester] is_footwear=true", Verdict::NotApplicable),
            ("us care", "is_accessory=true is_textile=true", Verdict::NotApplicable),
            ("us care", "is_garment=true is_textile=true care=[wash_30]", Verdict::Broken),
            ("us care", "is_garment=true is_textile=true care=[wash_30,dry_line]", Verdict::Met),
            ("us care", "is_garment=true is_textile=true care=[wash_no,dryclean_p]", Verdict::Met),
            ("us care", "is_garment=true is_textile=true care=[wash_no,dryclean_no]", Verdict::Met),
            ("us care", "is_garment=true is_textile=true care=[wash_no,dry_line]", Verdict::Broken),
            ("eu shoe-parts", "is_footwear=true components=[upper,lining]", Verdict::Broken),
            ("eu responsible-person", "manufacturer_country=CN responsible_country=CH", Verdict::Broken),
            ("fr-agec dyeing", "is_textile=true passport.undyed=true", Verdict::Met),
            ("dpp weaving", "is_footwear=true is_textile=true", Verdict::NotApplicable),
        ] {
            assert_eq!(told(&judges, name, "en", facts).0, expected, "{name}: {facts}");
        }
    }

    #[test]
    fn words_are_found_as_people_write_them_and_the_word_for_organic_is_free() {
        let judges = judges();
        for (name, locale, facts, expected) in [
            (
                "eu generic-claims",
                "en",
                "text=A_green_choice_from_our_conscious,_ecological_line",
                Verdict::Broken,
            ),
            ("eu generic-claims", "en", "text=An_eco\u{2011}friendly_shirt", Verdict::Broken),
            ("eu generic-claims", "en", "text=A_green_shirt,_greener_than_last_year's", Verdict::Met),
            (
                "eu generic-claims",
                "de",
                "text=aus_umweltfreundlichem_Stoff,_umweltschonender",
                Verdict::Broken,
            ),
            ("eu generic-claims", "de", "text=aus_ökologischem_Anbau", Verdict::Met),
            ("eu generic-claims", "es", "text=algodón_ecológico_(GOTS)", Verdict::Met),
            ("eu generic-claims", "pl", "text=bawełna_ekologiczna_z_certyfikatem_GOTS", Verdict::Met),
            ("eu generic-claims", "fr", "text=TISSU_BIODÉGRADABLE", Verdict::Broken),
            ("eu neutral-claims", "de", "text=in_einer_CO₂-neutralen_Weberei", Verdict::Broken),
            ("eu neutral-claims", "en", "text=Carbon_neutrality", Verdict::Broken),
            ("eu neutral-claims", "fr", "text=des_chemises_neutres_en_carbone", Verdict::Broken),
            ("eu pure", "de", "mixed_fibres=[cotton,elastane] text=100\u{a0}%_Baumwolle", Verdict::Broken),
            ("eu pure", "nl", "mixed_fibres=[cotton] text=zuiver_katoen", Verdict::Broken),
            ("eu pure", "pl", "mixed_fibres=[cotton] text=100%_bawełny", Verdict::Broken),
            ("eu pure", "en", "mixed_fibres=[wool,polyamide] text=Lined_with_100%_cotton", Verdict::Met),
            (
                "eu pure",
                "de",
                "mixed_fibres=[cotton] components=[shell,lining] pure_parts=[lining/cotton] text=Gefüttert_mit_100_%_Baumwolle",
                Verdict::Met,
            ),
            (
                "eu pure",
                "de",
                "mixed_fibres=[cotton] components=[shell,lining] pure_parts=[lining/cotton] text=100_%_Baumwolle,_gefüttert",
                Verdict::Broken,
            ),
            (
                "eu pure",
                "fr",
                "mixed_fibres=[cotton] components=[shell,lining] pure_parts=[lining/cotton] text=Doublé_100_%_coton",
                Verdict::Met,
            ),
            ("gb nightwear", "en", "is_nightwear=true department=women", Verdict::NotApplicable),
            ("eu pure", "sv", "mixed_fibres=[virgin_wool,polyamide] text=80_%_ren_ull", Verdict::Met),
            ("eu pure", "en", "text=100%_cotton", Verdict::NotApplicable),
            ("fr forbidden-words", "fr", "text=Respectueuses_de_l’environnement", Verdict::Broken),
        ] {
            assert_eq!(told(&judges, name, locale, facts).0, expected, "{name}: {facts}");
        }
    }

    #[test]
    fn a_broken_rule_tells_what_lacks_and_a_kept_one_what_is_there() {
        let judges = judges();
        for (name, facts, expected) in [
            ("eu manufacturer", "manufacturer=Moor", "\"Moor\""),
            ("eu manufacturer", "manufacturer=Moor manufacturer_lacks=[street]", "[\"street\"]"),
            ("eu claims", "claims=[organic] uncertified_claims=[organic]", "[\"organic\"]"),
            ("dpp identifier", "gtins=[4006381333931]", "[\"4006381333931\"]"),
            ("dpp identifier", "photos=1", "null"),
            ("dpp recyclability", "is_textile=true elastane_share=20", "20.0"),
        ] {
            assert_eq!(told(&judges, name, "en", facts).1, expected, "{name}: {facts}");
        }
    }
}
