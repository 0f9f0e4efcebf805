use super::*;
use crate::catalog::composition::{Component, Composition, FibreShare};
use crate::catalog::share::Share;
use crate::facts::{self, Vocabulary};
use crate::kernel::locale::Locale;
use crate::words::Words;
use proptest::prelude::*;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load().unwrap());

fn in_codes(composition: &Composition) -> String {
    let fibre = |part: &FibreShare| {
        let claims = part.qualifiers.iter().chain(&part.certificate).map(|claim| format!(" {claim}"));
        format!("{} {}{}", part.share, part.fibre, claims.collect::<String>())
    };
    let component = |component: &Component| {
        let parts = component.fibres.iter().map(fibre).chain(component.materials.iter().cloned());
        let weight = component.weight_share.map(|share| format!(" ({share})")).unwrap_or_default();
        format!("{}{weight}: {}", component.component, parts.collect::<Vec<_>>().join(", "))
    };
    composition.0.iter().map(component).collect::<Vec<_>>().join("; ")
}

#[test]
fn compositions_are_read_as_people_write_them() {
    for (text, expected) in [
        ("95 cotton 5 elastane", "shell: 95 cotton, 5 elastane"),
        ("95 % Baumwolle, 5 % Elasthan", "shell: 95 cotton, 5 elastane"),
        ("Cotton 97,5%, Spandex 2,5%", "shell: 97.5 cotton, 2.5 elastane"),
        ("Cotton 60% Polyester 40%", "shell: 60 cotton, 40 polyester"),
        ("60% cotton and 40% polyester", "shell: 60 cotton, 40 polyester"),
        ("50% Leinen/50% Viskose", "shell: 50 linen, 50 viscose"),
        (
            "Oberstoff: 100 % Wolle; Futter: 55% Viskose, 45% Polyester",
            "shell: 100 wool; lining: 55 viscose, 45 polyester",
        ),
        ("Shell: 100 linen\nLining: 100 cotton", "shell: 100 linen; lining: 100 cotton"),
        ("Oberstoff 100 % Leinen; Futter 100% Baumwolle", "shell: 100 linen; lining: 100 cotton"),
        (
            "shell: 55 linen, 45 cotton [organic gots-2026]; trim: leather",
            "shell: 55 linen, 45 cotton organic gots-2026; trim: leather",
        ),
        ("100% recycled polyester", "shell: 100 polyester recycled"),
        ("100 polyester recyclé", "shell: 100 polyester recycled"),
        ("95% cotton (organic), 5% elastane", "shell: 95 cotton organic, 5 elastane"),
        ("100 Baumwolle [aus biologischem Anbau, gots-1]", "shell: 100 cotton organic gots-1"),
        ("upper: leather, textile; outer_sole: rubber", "upper: leather, textile; outer_sole: rubber"),
        ("Obermaterial: 100 % Leder", "upper: leather"),
        (
            "Oberstoff (88 %): 100 Wolle; Netzstoff 12 %: 100 Polyamid",
            "shell (88): 100 wool; mesh (12): 100 polyamide",
        ),
        ("shell_2: 100 cotton", "shell_2: 100 cotton"),
        ("面料：100 羊毛；网布（12 %）：100 锦纶", "shell: 100 wool; mesh (12): 100 polyamide"),
        ("95٪ قطن، 5٪ إيلاستين", "shell: 95 cotton, 5 elastane"),
        ("٩٥٪ قطن و ٥٪ إيلاستين", "shell: 95 cotton, 5 elastane"),
        ("95%棉，5%氨纶", "shell: 95 cotton, 5 elastane"),
        ("90% down 10% feathers", "filling: 90 down, 10 feather"),
        (
            "Oberstoff: 100% Polyamid; Füllung: 80 % Gänsedaunen, 20 % Federn",
            "shell: 100 polyamide; filling: 80 down, 20 feather",
        ),
        ("filling: 60 recycled down 40 polyester", "filling: 60 down recycled, 40 polyester"),
        (
            "表地：ナイロン100%；中わた（詰物）：ダウン90%、フェザー10%",
            "shell: 100 polyamide; filling: 90 down, 10 feather",
        ),
        ("filling: down, feather", "filling: down, feather"),
        ("76% premium brushed Nylon / 24% Spandex.", "shell: 76 polyamide, 24 elastane"),
        ("100% soft and durable cotton", "shell: 100 cotton"),
        ("80% cotton/20% polyester fleece", "shell: 80 cotton, 20 polyester"),
        ("100% bonded polyester fleece.", "shell: 100 polyester"),
        ("96% Merino / 4% LYCRA®", "shell: 96 wool, 4 elastane"),
        (
            "83% Polyester / 11% TENCEL® Lyocell / 6% Lycra® Spandex",
            "shell: 83 polyester, 11 lyocell, 6 elastane",
        ),
        ("100% reine Schurwolle", "shell: 100 virgin_wool"),
        ("100% pure new wool", "shell: 100 virgin_wool"),
        (
            "60 % gekämmte Bio-Baumwolle, 40% recyceltes Polyester",
            "shell: 60 cotton organic, 40 polyester recycled",
        ),
        ("100 organic_cotton", "shell: 100 cotton organic"),
        ("50 merino_wool 50 recycled_polyester", "shell: 50 wool, 50 polyester recycled"),
        ("Outer: 100% nylon; Lining: 100% brushed polyester", "shell: 100 polyamide; lining: 100 polyester"),
        ("棉95%氨纶5%", "shell: 95 cotton, 5 elastane"),
        ("", ""),
    ] {
        let read = read(&WORDS, text, None).unwrap_or_else(|errors| panic!("{text}: {errors:?}"));
        assert_eq!(in_codes(&read), expected, "{text}");
    }
}

#[test]
fn the_example_of_the_workbench_is_read_in_every_language() {
    for locale in WORDS.locales() {
        let example = WORDS.text(locale, "workbench-composition-hint");
        let composition = read(&WORDS, &example, Some(locale))
            .unwrap_or_else(|unread| panic!("{locale}: {example} {unread:?}"));
        assert_eq!(in_codes(&composition), "shell: 95 cotton, 5 elastane; lining: 100 viscose", "{locale}");
    }
}

#[test]
fn what_cannot_be_read_is_told_with_its_place_and_never_guessed() {
    for (text, expected) in [
        ("95 cotton, 5 magic", "13-18 magic composition-fibre-unread"),
        ("Ärmel: 100 cotton, 5", "0-5 Ärmel composition-component-unread, 19-20 5 composition-fibre-missing"),
        ("cotton", "0-6 cotton composition-share-unread"),
        ("95 cotton", "0-9 95 cotton composition-sum"),
        ("shell: 100 wool; lining: 97 viscose", "17-35 lining: 97 viscose composition-sum"),
        ("101 cotton", "0-3 101 share-not-a-percentage"),
        ("33.333 cotton", "0-6 33.333 share-not-a-percentage"),
        ("100 cotton [organic a b]", "22-23 b composition-claim-unread"),
        ("lining:", "7-7  composition-empty-component"),
        ("shell (60): 100 wool; rib 101 %: 100 cotton", "22-29 rib 101 composition-component-unread"),
        ("100 wool; 100 cotton", "10-20 100 cotton component-twice"),
        ("87% Spandex 13% Lycra", "16-21 Lycra composition-same-fibre"),
        ("80% pure wool 20% silk", "4-8 pure composition-pure-mixed"),
        ("7% stretch", "0-10 7% stretch composition-sum"),
        ("50 cotton 50 cotton", "0-19 50 cotton 50 cotton fibre-twice"),
        ("100% cotton blend", "5-17 cotton blend composition-fibre-unread"),
        ("100% soft", "0-3 100 composition-fibre-missing"),
        ("Machine washable", "0-16 Machine washable composition-fibre-unread"),
    ] {
        let errors = read(&WORDS, text, None).unwrap_err();
        let told = errors.iter().map(|e| format!("{}-{} {} {}", e.from, e.to, e.text, e.message.key));
        assert_eq!(told.collect::<Vec<_>>().join(", "), expected, "{text}");
    }
}

#[test]
fn a_composition_is_written_in_its_readers_words() {
    let composition =
        read(&WORDS, "shell: 95 cotton [organic gots-1], 5 elastane; trim: leather", None).unwrap();
    for (reader, expected) in [
        ("en", "Shell: 95 cotton [organic, gots-1], 5 elastane; Trim: Leather"),
        ("de", "Oberstoff: 95 Baumwolle [aus biologischem Anbau, gots-1], 5 Elastan; Besatz: Leder"),
    ] {
        assert_eq!(print(&WORDS, &composition, &Locale::known(reader)), expected);
    }
}

/// Shares that sum to 100 %, as many as asked for.
fn shares(count: usize) -> impl Strategy<Value = Vec<Share>> {
    proptest::collection::btree_set(1u16..10_000, count - 1).prop_map(|cuts| {
        let ends: Vec<u16> = cuts.into_iter().chain([10_000]).collect();
        let begins = std::iter::once(0).chain(ends.iter().copied());
        begins.zip(&ends).map(|(from, to)| Share::from_hundredths(to - from).unwrap()).collect()
    })
}

fn fibres() -> impl Strategy<Value = Vec<FibreShare>> {
    let codes: Vec<&str> = facts::fibres().iter().map(|fibre| fibre.code).collect();
    let claims = (
        proptest::sample::subsequence(vec!["recycled", "organic"], 0..=2),
        proptest::option::of("[a-z]{2,5}-[0-9]{1,4}"),
    );
    (1usize..5).prop_flat_map(move |count| {
        let codes = proptest::sample::subsequence(codes.clone(), count).prop_shuffle();
        let claims = proptest::collection::vec(claims.clone(), count);
        (codes, shares(count), claims).prop_map(|(codes, shares, claims)| {
            let parts = codes.into_iter().zip(shares).zip(claims);
            // Virgin wool is never recycled.
            let goes = |fibre: &str, claim: &str| (fibre, claim) != ("virgin_wool", "recycled");
            let part =
                |((fibre, share), (claims, certificate)): ((&str, Share), (Vec<&str>, _))| FibreShare {
                    fibre: fibre.to_owned(),
                    share,
                    qualifiers: claims
                        .into_iter()
                        .filter(|claim| goes(fibre, claim))
                        .map(str::to_owned)
                        .collect(),
                    certificate,
                };
            parts.map(part).collect()
        })
    })
}

/// How much each of so many components weighs, if it is stated; together no more than the whole.
fn weights(count: usize) -> impl Strategy<Value = Vec<Option<Share>>> {
    let most = 10_000 / u16::try_from(count.max(1)).unwrap();
    let share = (0..=most).prop_map(Share::from_hundredths);
    proptest::collection::vec(prop_oneof![Just(None), share], count)
}

fn component() -> impl Strategy<Value = (Vec<FibreShare>, Vec<String>)> {
    let materials: Vec<String> = facts::materials().iter().map(|material| material.code.to_owned()).collect();
    prop_oneof![
        fibres().prop_map(|fibres| (fibres, Vec::new())),
        proptest::sample::subsequence(materials, 1..4).prop_map(|materials| (Vec::new(), materials)),
    ]
}

fn composition() -> impl Strategy<Value = Composition> {
    let names: Vec<&str> = facts::components().iter().map(|component| component.code).collect();
    (0usize..4).prop_flat_map(move |count| {
        let names = proptest::sample::subsequence(names.clone(), count).prop_shuffle();
        (names, proptest::collection::vec(component(), count), weights(count)).prop_map(
            |(names, parts, weights)| {
                let parts = names.into_iter().zip(parts).zip(weights);
                let named = parts.map(|((name, (fibres, materials)), weight_share)| Component {
                    component: name.to_owned(),
                    weight_share,
                    fibres,
                    materials,
                });
                Composition(named.collect())
            },
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_printed_reads_the_same_in_every_language(given in composition(), tongue in 0usize..12) {
        let reader = WORDS.locales()[tongue % WORDS.locales().len()].clone();
        let text = print(&WORDS, &given, &reader);
        prop_assert_eq!(read(&WORDS, &text, Some(&reader)), Ok(given), "{} in {}", text, reader);
    }

    #[test]
    fn a_label_tells_the_whole_whatever_its_market_leaves_unnamed(fibres in fibres(), market in 0usize..4) {
        let component = Component { component: "shell".to_owned(), weight_share: None, fibres, materials: Vec::new() };
        let told = label::shares(&component, [None, Some("US"), Some("CA"), Some("DE")][market]);
        prop_assert_eq!(told.iter().map(|one| one.share).sum::<u32>(), Share::WHOLE.hundredths());
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,80}") {
        if let Err(errors) = read(&WORDS, &text, None) {
            let length = text.chars().count();
            prop_assert!(errors.iter().all(|e| e.from <= e.to && e.to <= length));
        }
    }
}

#[test]
fn no_qualifier_is_taken_for_a_certificate() {
    for code in Vocabulary::Qualifier.codes() {
        let read = read(&WORDS, &format!("100 cotton [{code}]"), None).unwrap();
        assert_eq!(read.0[0].fibres[0].qualifiers, [code]);
    }
}

#[test]
fn a_label_says_it_as_the_law_of_its_market_wants() {
    for (typed, locale, market, expected) in [
        ("5 elastane 95 cotton", "en", None, "95% cotton, 5% elastane"),
        ("5 elastane 95 cotton", "en", Some("US"), "95% cotton, 5% spandex"),
        ("2 elastane 98 polyamide", "en", Some("US"), "98% nylon, 2% spandex"),
        ("60 cotton 36 viscose 3 linen 1 silk", "en", Some("US"), "60% cotton, 36% rayon, 4% other fibers"),
        (
            "60 cotton 36 viscose 3 linen 1 silk",
            "en",
            Some("GB"),
            "60% cotton, 36% viscose, 3% linen, 1% silk",
        ),
        ("97 cotton 3 cashmere", "en", Some("US"), "97% cotton, 3% cashmere"),
        ("10 other_fibres 4 linen 86 cotton", "en", Some("US"), "86% cotton, 14% other fibers"),
        (
            "10 other_fibres 4 linen 86 cotton",
            "de",
            Some("DE"),
            "86 % Baumwolle, 4 % Leinen, 10 % sonstige Fasern",
        ),
        ("5 elastane 95 cotton", "ja", Some("JP"), "95%綿、5%ポリウレタン"),
        (
            "shell: 60 polyester 40 cotton; trim: leather",
            "fr",
            Some("FR"),
            "60 % polyester, 40 % coton | Cuir | Contient des parties non textiles d'origine animale | Rejette des microfibres plastiques dans l’environnement lors du lavage",
        ),
        ("60 polyester 40 cotton", "fr", Some("BE"), "60 % polyester, 40 % coton"),
        (
            "shell: 100 cotton; lining: 100 polyester",
            "en",
            Some("FR"),
            "100% cotton | 100% polyester | Rejette des microfibres plastiques dans l’environnement lors du lavage",
        ),
        ("60 cotton [organic] 40 cotton", "en", Some("DE"), "100% cotton"),
        ("40 polyester 30 cotton [organic] 30 cotton", "en", Some("DE"), "60% cotton, 40% polyester"),
        ("4 linen [organic] 4 linen 92 cotton", "en", Some("US"), "92% cotton, 8% linen"),
        ("80 wool [recycled] 20 polyamide", "en", Some("US"), "80% recycled wool, 20% nylon"),
        ("80 wool [recycled] 20 polyamide", "en", Some("GB"), "80% wool, 20% polyamide"),
        ("45 wool [recycled] 55 wool", "en", Some("US"), "55% wool, 45% recycled wool"),
        ("45 cotton [recycled] 55 cotton", "en", Some("US"), "100% cotton"),
        ("shell: 100 cotton; trim: horn", "en", Some("US"), "100% cotton | Horn"),
        (
            "shell: 100 cotton; trim: horn",
            "en",
            Some("DE"),
            "100% cotton | Horn | Contains non-textile parts of animal origin | Enthält nichttextile Teile tierischen Ursprungs",
        ),
        (
            "shell: 100 cotton; trim: horn",
            "fr",
            Some("BE"),
            "100 % coton | Corne | Contient des parties non textiles d'origine animale",
        ),
        (
            "shell: 100 cotton; trim: horn",
            "en",
            Some("FI"),
            "100% cotton | Horn | Contains non-textile parts of animal origin | Innehåller icke-textila delar av animaliskt ursprung",
        ),
        (
            "shell: 100 cotton; trim: horn",
            "en",
            Some("PT"),
            "100% cotton | Horn | Contains non-textile parts of animal origin | Contém partes não têxteis de origem animal",
        ),
        (
            "shell: 100 cotton; trim: horn",
            "en",
            Some("DK"),
            "100% cotton | Horn | Contains non-textile parts of animal origin",
        ),
        ("3 down 97 polyester", "en", Some("US"), "97% polyester, 3% down"),
        ("5 elastane 95 cotton", "en", Some("CA"), "95% cotton, 5% spandex"),
        ("shell: cow_leather", "en", Some("DE"), "Cow leather"),
    ] {
        let composition = read(&WORDS, typed, None).unwrap();
        let label = label(&WORDS, &composition, Beside::default(), &Locale::parse(locale).unwrap(), market);
        let statements = label.statements.into_iter().map(|statement| statement.text);
        let said: Vec<String> = label.lines.into_iter().map(|line| line.text).chain(statements).collect();
        let said = said.join(" | ").replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!(said, expected, "{typed} in {locale} for {market:?}");
    }
}

#[test]
fn a_label_is_in_an_official_language_of_its_market() {
    for (locale, market, expected) in [
        ("en", None, ""),
        ("de", Some("DE"), ""),
        ("en", Some("DE"), "de Oberstoff: 95 % Baumwolle, 5 % Elastan; Füllung: 90 % Daunen, 10 % Federn"),
        ("de", Some("CH"), ""),
        (
            "en",
            Some("BE"),
            "nl Buitenstof: 95% katoen, 5% elastaan; Vulling: 90% dons, 10% veren | fr Tissu principal: 95 % coton, 5 % élasthanne; Garnissage: 90 % duvet, 10 % plumes | de Oberstoff: 95 % Baumwolle, 5 % Elastan; Füllung: 90 % Daunen, 10 % Federn",
        ),
        (
            "en",
            Some("CA"),
            "fr Tissu principal: 95 % coton, 5 % élasthanne; Garnissage: 90 % duvet, 10 % plumes",
        ),
        ("fr", Some("CA"), "en Shell: 95% cotton, 5% spandex; Filling: 90% down, 10% feathers"),
        ("en", Some("JP"), "ja 表地：95%綿、5%ポリウレタン; 中わた(詰物)：90%ダウン、10%フェザー"),
        ("en", Some("CN"), "zh 面料：95%棉、5%聚氨酯弹性纤维（氨纶）; 填充物：90%羽绒、10%羽毛"),
        ("en", Some("US"), ""),
        ("en", Some("TW"), ""),
    ] {
        let composition =
            read(&WORDS, "shell: 5 elastane 95 cotton; filling: 90 down 10 feather", None).unwrap();
        let label = label(&WORDS, &composition, Beside::default(), &Locale::known(locale), market);
        let said: Vec<String> =
            label.official.iter().map(|one| format!("{} {}", one.locale, one.in_one_line())).collect();
        assert_eq!(
            said.join(" | ").replace(['\u{a0}', '\u{202f}'], " "),
            expected,
            "{locale} for {market:?}"
        );
    }
}

#[test]
fn a_registered_number_stands_on_the_label_of_its_country() {
    let composition = read(&WORDS, "100 cotton", None).unwrap();
    let beside = Beside { rn: Some("12345"), ca_number: Some("CA 06789"), ..Beside::default() };
    let said = |market| {
        let label = label(&WORDS, &composition, beside, &Locale::english(), Some(market));
        label.statements.into_iter().map(|said| said.text).collect::<Vec<_>>().join(" ")
    };
    assert_eq!([said("US"), said("CA"), said("DE")], ["RN 12345", "CA 06789", ""]);
}

#[test]
fn a_light_part_that_is_no_lining_may_be_left_out_of_a_label_in_the_union() {
    for (typed, market, expected) in [
        ("shell (70): 100 wool; mesh (12): 100 polyamide; lining (18): 100 viscose", Some("DE"), "mesh"),
        ("shell: 100 wool; rib (29.99): 100 cotton; mesh (30): 100 polyamide", None, "rib"),
        ("shell (70): 100 wool; mesh (12): 100 polyamide", Some("US"), ""),
        ("shell (70): 100 wool; mesh (12): 100 polyamide", Some("GB"), "mesh"),
        ("shell (70): 100 wool; mesh (12): 100 polyamide", Some("JP"), ""),
        ("shell (70): 100 wool; mesh (12): 100 polyamide", Some("AE"), ""),
        ("rib (12): 100 cotton", Some("FR"), ""),
        ("shell: 100 wool; trim (2): leather; mesh: 100 polyamide", Some("FR"), ""),
    ] {
        let label =
            label(&WORDS, &read(&WORDS, typed, None).unwrap(), Beside::default(), &Locale::english(), market);
        let left_out =
            label.lines.iter().filter(|line| line.may_be_omitted).map(|line| line.component.as_str());
        assert_eq!(left_out.collect::<Vec<_>>().join(" "), expected, "{typed}");
    }
}

#[test]
fn parts_cannot_weigh_more_than_the_whole() {
    let refused = read(&WORDS, "shell (80): 100 wool; mesh (30): 100 polyamide", None);
    assert_eq!(refused.map(|read| read.check().unwrap_err().fields[0].message.key), Ok("composition-weight"));
}

#[test]
fn a_shoe_label_names_the_class_of_each_of_its_three_parts() {
    for (typed, locale, expected) in [
        (
            "upper: leather, cow leather; trim: suede; lining_sock: leather; outer_sole: other_materials, rubber",
            "en",
            "Leather (cow leather) | Leather | Other materials (rubber)",
        ),
        (
            "upper: 100 polyester; lining_sock: nubuck; outer_sole: eva, rubber",
            "en",
            "Textile (100% polyester) | Leather (nubuck) | Other materials (EVA, rubber)",
        ),
        (
            "upper: suede, textile; lining_sock: coated_leather; outer_sole: rubber",
            "de",
            "Leder (Veloursleder), Textil | Beschichtetes Leder | Sonstiges Material (Gummi)",
        ),
        (
            "upper: cow_leather; lining_sock: leather; outer_sole: rubber",
            "ja",
            "天然皮革（牛革） | 天然皮革 | その他の素材（ゴム）",
        ),
    ] {
        let composition = read(&WORDS, typed, None).unwrap();
        let label = label(&WORDS, &composition, Beside::default(), &Locale::known(locale), Some("DE"));
        let said: Vec<String> = label.lines.into_iter().map(|line| line.text).collect();
        assert_eq!(said.join(" | ").replace('\u{a0}', " "), expected, "{typed}");
        assert_eq!(label.statements, [], "Directive 94/11/EC asks no sentence of {typed}");
    }
}

#[test]
fn france_is_told_the_recycled_share_in_french() {
    let composition = read(&WORDS, "100 polyamide [recycled]", None).unwrap();
    let said = |market, percent| {
        let beside = Beside { recycled_percent: percent, ..Beside::default() };
        let label = label(&WORDS, &composition, beside, &Locale::english(), Some(market));
        let said: Vec<String> =
            label.statements.iter().map(|said| format!("{} {}", said.locale, said.text)).collect();
        said.join(" | ").replace(['\u{a0}', '\u{202f}'], " ")
    };
    assert_eq!(
        said("FR", Some(70)),
        "fr Rejette des microfibres plastiques dans l’environnement lors du lavage | fr Produit comportant au moins 70 % de matières recyclées"
    );
    assert_eq!((said("DE", Some(70)), said("FR", Some(0)).contains("recycl")), (String::new(), false));
}
