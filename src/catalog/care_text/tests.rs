use super::*;
use crate::facts::{CareCode, CarePhraseCode};

#[test]
fn care_is_read_in_codes_or_in_words() {
    let words = Words::load().unwrap();
    let read = |text| read(&words, text, None).ok();
    assert_eq!(
        read("wash_30_mild bleach_no tumble_no inside_out"),
        Some(
            json!({ "codes": ["wash_30_mild", "bleach_no", "tumble_no"], "phrases": ["inside_out"], "edition": "2023" })
        )
    );
    assert_eq!(read("bleach_no 2012").unwrap()["edition"], "2012");
    assert_eq!(read("Please be gentle with it"), None);
}

#[test]
fn what_people_write_is_understood_and_what_is_unclear_is_not_guessed() {
    let words = Words::load().unwrap();
    for (text, expected) in [
        ("Machine wash cold, tumble dry low", Some("wash_30 tumble_low")),
        ("• Machine wash cold / line dry.", Some("wash_30 dry_line")),
        ("Do not wash; dry clean only", Some("wash_no dryclean_p")),
        ("30 Grad waschen, nicht in den Trockner, nicht bügeln", Some("wash_30 tumble_no iron_no")),
        ("Lavage à la main, séchage à plat", Some("wash_hand_40 dry_flat")),
        ("<p>Machine wash at 30 °C with like colours. Tumble dry low.</p>", Some("wash_30 tumble_low")),
        (
            "Machine wash cold on a gentle cycle. Line dry and warm iron.",
            Some("wash_30_mild dry_line iron_medium"),
        ),
        ("Machine wash/dry", None),
        ("Machine wash cold, be gentle", None),
    ] {
        let care = read(&words, text, None).ok();
        let codes = care.map(|care| {
            care["codes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|c| c.as_str().unwrap())
                .collect::<Vec<_>>()
                .join(" ")
        });
        assert_eq!(codes.as_deref(), expected, "{text}");
    }
}

#[test]
fn what_is_printed_reads_the_same_in_every_language() {
    let words = Words::load().unwrap();
    for locale in words.locales() {
        let signs = CareCode::all().map(|code| (Vocabulary::Care, code.as_str()));
        let phrases = CarePhraseCode::all().map(|code| (Vocabulary::CarePhrase, code.as_str()));
        let all: Vec<_> = signs.chain(phrases).collect();
        for pair in all.windows(2) {
            let said: Vec<String> = pair
                .iter()
                .map(|(vocabulary, code)| words.name(locale, *vocabulary, code).to_string())
                .collect();
            let text = said.join(", ");
            let care = read(&words, &text, Some(locale)).unwrap_or_else(|_| panic!("{locale}: {text}"));
            let list = |name: &str| {
                care[name].as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>()
            };
            let read: Vec<&str> = list("codes").into_iter().chain(list("phrases")).collect();
            let expected: Vec<&str> = pair.iter().map(|(_, code)| *code).collect();
            assert_eq!(read, expected, "{locale}: {text}");
        }
    }
}

/// Codes and phrases of a text.
fn said(words: &Words, text: &str, writer: &str) -> Option<String> {
    let writer = Locale::parse(writer).unwrap();
    let care = read(words, text, Some(&writer)).ok()?;
    let lists = [&care["codes"], &care["phrases"]].into_iter().filter_map(Value::as_array).flatten();
    Some(lists.filter_map(Value::as_str).collect::<Vec<_>>().join(" "))
}

#[test]
fn everyday_care_is_read_in_every_language() {
    let words = Words::load().unwrap();
    for (writer, text, expected) in [
        ("en", "Machine wash 40°", "wash_40"),
        ("en", "Machine wash at 30 °C, inside out. Warm iron if needed.", "wash_30 iron_medium inside_out"),
        ("en", "Tumble dry low with two dryer balls to reloft the insulation.", "tumble_low tennis_balls"),
        ("en", "Dry clean, or hand wash cold and dry flat.", "dryclean_p wash_hand_30 dry_flat"),
        (
            "en",
            "Hand wash cold or wool cycle at 30 °C. Dry flat, away from direct heat.",
            "wash_30_very_mild dry_flat dry_away_heat",
        ),
        (
            "de",
            "Bei 30 °C auf links waschen. Bei Bedarf mäßig heiß bügeln.",
            "wash_30 iron_medium inside_out",
        ),
        ("de", "Bei max. 40 Grad waschen, nicht bleichen, nicht tumblern", "wash_40 bleach_no tumble_no"),
        (
            "fr",
            "Lavage machine à 30 °C, cycle laine. Remettre en forme humide et sécher à plat. Pas de sèche-linge.",
            "wash_30_very_mild dry_flat tumble_no reshape_damp",
        ),
        (
            "it",
            "Lavare in lavatrice a 30°, ciclo delicato; non candeggiare; asciugare all’ombra; stirare a bassa temperatura",
            "wash_30_mild bleach_no dry_line_shade iron_low",
        ),
        ("it", "Lavare a mano in acqua fredda e asciugare in piano", "wash_hand_30 dry_flat"),
        (
            "es",
            "Lavar a máquina a 30 °C con colores similares, no usar lejía, no usar secadora",
            "wash_30 bleach_no tumble_no like_colours",
        ),
        (
            "es",
            "Lavar a mano. Planchar a baja temperatura. No lavar en seco.",
            "wash_hand_40 iron_low dryclean_no",
        ),
        (
            "nl",
            "Wassen op max. 30 graden, niet in de droger, strijken op lage temperatuur",
            "wash_30 tumble_no iron_low",
        ),
        ("nl", "Binnenstebuiten wassen op 40 °C en niet chemisch reinigen", "wash_40 dryclean_no inside_out"),
        (
            "pl",
            "Prać w 30 stopniach, nie wybielać, suszyć na płasko, prasować w niskiej temperaturze",
            "wash_30 bleach_no dry_flat iron_low",
        ),
        (
            "pl",
            "Prać ręcznie. Nie suszyć w suszarce. Nie prać chemicznie.",
            "wash_hand_40 tumble_no dryclean_no",
        ),
        (
            "pt",
            "Lavar à máquina a 30 °C, não usar lixívia, não secar na máquina, não passar a ferro",
            "wash_30 bleach_no tumble_no iron_no",
        ),
        ("pt", "Lavar à mão, secar na horizontal e limpar a seco", "wash_hand_40 dry_flat dryclean_p"),
        (
            "sv",
            "Maskintvätt 40 grader, ej blekmedel, hängtorka, stryk på medelvärme",
            "wash_40 bleach_no dry_line iron_medium",
        ),
        ("sv", "Handtvättas. Plantorkas. Kemtvättas ej.", "wash_hand_40 dry_flat dryclean_no"),
        ("ar", "غسيل آلي 30 درجة، لا تستخدم المبيض، كي على حرارة منخفضة", "wash_30 bleach_no iron_low"),
        ("ar", "غسيل يدوي، تجفيف في الظل، تنظيف جاف", "wash_hand_40 dry_line_shade dryclean_p"),
        (
            "zh",
            "30℃机洗，不可漂白，悬挂晾干，低温熨烫，不可干洗",
            "wash_30 bleach_no dry_line iron_low dryclean_no",
        ),
        ("zh", "手洗、平铺晾干、不可烘干", "wash_hand_40 dry_flat tumble_no"),
        (
            "ja",
            "30℃以下で洗濯機洗い、漂白不可、陰干し、中温アイロン",
            "wash_30 bleach_no dry_line_shade iron_medium",
        ),
        (
            "ja",
            "手洗い、平干し、ドライクリーニング不可、洗濯ネット使用",
            "wash_hand_40 dry_flat dryclean_no laundry_net",
        ),
    ] {
        assert_eq!(said(&words, text, writer).as_deref(), Some(expected), "{writer}: {text}");
    }
}

#[test]
fn what_is_not_understood_is_told_by_its_words() {
    let words = Words::load().unwrap();
    for (writer, text, expected) in [
        ("en", "Do not bleach. Machine wash/line dry.", "Machine wash"),
        ("en", "Hand wash cold to 45 degrees", "to 45 degrees"),
        ("en", "Do not machine wash or dry clean", "Do not machine wash or dry clean"),
        ("de", "Nicht bügeln, zum Trocknen aufhängen", "zum Trocknen aufhängen"),
        ("ja", "手洗いはできません", "はできません"),
        ("zh", "手洗不可", "不可"),
    ] {
        let writer = Locale::parse(writer).unwrap();
        let message = read(&words, text, Some(&writer)).unwrap_err();
        assert_eq!(
            words.say(&Locale::english(), &message),
            format!("“{expected}” cannot be read without guessing.")
        );
    }
}

#[test]
fn everyday_words_of_each_language_lead_back_to_their_code() {
    let words = Words::load().unwrap();
    for (vocabulary, code) in CareCode::all()
        .map(|code| (Vocabulary::Care, code.as_str()))
        .chain(CarePhraseCode::all().map(|code| (Vocabulary::CarePhrase, code.as_str())))
    {
        for (locale, name) in words.every_name(vocabulary, code) {
            let found = said(&words, name, locale.as_str());
            assert_eq!(found.as_deref(), Some(code), "{locale}: {name}");
        }
    }
}
