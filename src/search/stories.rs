//! What readers type, and what they find.

mod by_hand;

use super::*;
use crate::kernel::locale::Locale;
use TextKind::{Body, Title, Word};
use serde_json::value::RawValue;

fn document(key: &str) -> Document {
    let mut document = Document::new(Address::new("storefront", key));
    document.payload = RawValue::from_string(format!("{{\"code\":\"{key}\"}}")).unwrap();
    document.codes = vec![key.to_owned()];
    document
}

fn with(mut document: Document, texts: &[(&str, TextKind, &str)]) -> Document {
    document
        .texts
        .extend(texts.iter().map(|(l, kind, text)| (Locale::parse(l).unwrap(), *kind, (*text).to_owned())));
    document
}

fn shop(documents: Vec<Document>) -> Index {
    let index = Index::in_memory(Kind::Shop).unwrap();
    index.apply(documents, &[], Some(1)).unwrap();
    index
}

fn asking(locale: &str, q: &str) -> Request {
    Request { q: q.to_owned(), ..Request::new("storefront", Locale::parse(locale).unwrap()) }
}

fn keys(answer: &Answer) -> Vec<&str> {
    answer.hits.iter().map(|hit| hit.key.as_str()).collect()
}

/// What a code is called, carried by a document.
fn carrying(mut document: Document, words: &[(&'static str, TextKind, &'static str)]) -> Document {
    let named = words.iter().map(|(locale, _, word)| (Locale::known(locale), (*word).to_owned()));
    document.names.push(Names::of(named));
    document
}

/// The words of codes as the documents' own.
fn saying(document: Document, words: &[(&'static str, TextKind, &'static str)]) -> Document {
    with(document, words)
}

type Bearing = fn(Document, &[(&'static str, TextKind, &'static str)]) -> Document;

fn wardrobe() -> Index {
    wardrobe_of(carrying)
}

/// A shirt and a dress, with the words of their codes in every language and titles in some.
fn wardrobe_of(bear: Bearing) -> Index {
    let cotton = [
        ("en", "cotton"),
        ("de", "Baumwolle"),
        ("fr", "coton"),
        ("it", "cotone"),
        ("es", "algodón"),
        ("nl", "katoen"),
        ("pl", "bawełna"),
        ("pt", "algodão"),
        ("sv", "bomull"),
        ("ar", "قطن"),
        ("zh", "棉"),
        ("ja", "綿"),
    ];
    let linen = [
        ("en", "linen"),
        ("de", "Leinen"),
        ("fr", "lin"),
        ("it", "lino"),
        ("es", "lino"),
        ("nl", "linnen"),
        ("pl", "len"),
        ("pt", "linho"),
        ("sv", "linne"),
        ("ar", "كتان"),
        ("zh", "亚麻"),
        ("ja", "麻"),
    ];
    let words = |words: [(&'static str, &'static str); 12]| words.map(|(locale, word)| (locale, Word, word));
    let shirt = with(
        document("SHIRT-01"),
        &[
            ("en", Title, "Shirt with stand-up collar"),
            ("de", Title, "Hemd mit Stehkragen"),
            ("fr", Title, "Chemise d’été à col droit"),
            ("it", Title, "Camicia dell'estate"),
            ("es", Title, "Camisa de cuello alto"),
            ("nl", Title, "Overhemd met kraag"),
            ("pl", Title, "Koszula ze stójką"),
            ("pt", Title, "Camisa de gola alta"),
            ("sv", Title, "Skjorta med krage"),
            ("ar", Title, "قميص بياقة"),
            ("zh", Title, "立领衬衫"),
            ("ja", Title, "スタンドカラーのシャツ"),
        ],
    );
    let dress = with(
        document("DRESS-02"),
        &[
            ("en", Title, "Long dresses, flowing"),
            ("de", Title, "Lange Kleider"),
            ("fr", Title, "Robes élégantes"),
            ("it", Title, "Abiti lunghi"),
            ("es", Title, "Vestidos largos"),
            ("nl", Title, "Lange jurken"),
            ("pl", Title, "Długie sukienki"),
            ("pt", Title, "Vestidos compridos"),
            ("sv", Title, "Långa klänningar"),
            ("ar", Title, "فساتين طويلة أنيقة"),
            ("zh", Title, "红色连衣裙"),
            ("ja", Title, "ロングワンピース"),
        ],
    );
    shop(vec![bear(shirt, &words(cotton)), bear(dress, &words(linen))])
}

#[test]
fn names_that_are_carried_find_what_words_of_its_own_would() {
    let (carried, said) = (wardrobe_of(carrying), wardrobe_of(saying));
    let asked = [
        "cotton",
        "Baumwolle",
        "baumw",
        "cottn",
        "baumwole",
        "bomull shirt",
        "shirt cotton",
        "leinenkleid",
        "lin",
        "l",
        "len",
        "algodao",
        "قطن",
        "棉",
        "棉衬衫",
        "綿のシャツ",
        "亚麻",
        "silk",
        "silk cotton",
        "cotton linen",
        "dress of linen",
        "SHIRT-01 linen",
        "",
    ];
    for (locale, _) in analysis::Language::ALL
        .iter()
        .map(|(language, name)| (*name, language))
        .filter(|(n, _)| *n != "other")
    {
        for q in asked {
            let (one, other) =
                (carried.search(&asking(locale, q)).unwrap(), said.search(&asking(locale, q)).unwrap());
            assert_eq!(
                (keys(&one), one.total, one.relaxed),
                (keys(&other), other.total, other.relaxed),
                "{locale}: {q}"
            );
            let completions = |index: &Index| index.suggest(&asking(locale, q), 10).unwrap();
            assert_eq!(completions(&carried), completions(&said), "{locale}: {q}");
        }
    }
}

#[test]
fn names_that_nobody_carries_find_nothing_and_stay_known_when_the_index_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let index = Index::open(&folder.path().join("shop"), Kind::Shop).unwrap();
    let cotton = [("en", Word, "cotton"), ("de", Word, "Baumwolle")];
    index.apply([carrying(document("A"), &cotton), document("B")], &[], Some(1)).unwrap();
    drop(index);
    let index = Index::open(&folder.path().join("shop"), Kind::Shop).unwrap();
    index.apply([carrying(document("B"), &cotton)], &[], Some(2)).unwrap();
    assert_eq!(index.search(&asking("de", "baumwolle")).unwrap().total, 2);
    let other = Request { scope: "outlet".into(), ..asking("de", "baumwolle") };
    assert_eq!(index.search(&other).unwrap().total, 0, "each scope for itself");
    assert!(index.suggest(&other, 5).unwrap().is_empty());
    index.apply([document("A"), document("B")], &[], Some(3)).unwrap();
    index.rest().unwrap();
    assert_eq!(index.search(&asking("de", "baumwolle")).unwrap().total, 0);
    assert!(index.suggest(&asking("de", "baumw"), 5).unwrap().is_empty());
    index.clear().unwrap();
    index.apply([carrying(document("A"), &cotton)], &[], Some(4)).unwrap();
    assert_eq!(index.search(&asking("en", "cotton")).unwrap().total, 1);
}

#[test]
fn an_index_whose_names_were_lost_is_built_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop");
    let index = Index::open(&path, Kind::Shop).unwrap();
    index.apply([carrying(document("A"), &[("en", Word, "cotton")])], &[], Some(1)).unwrap();
    drop(index);
    assert!(!Index::open(&path, Kind::Shop).unwrap().needs_rebuild());
    std::fs::remove_dir_all(path.join("names")).unwrap();
    assert!(Index::open(&path, Kind::Shop).unwrap().needs_rebuild());
}

#[test]
fn a_part_of_a_code_finds_every_document_that_has_it_and_no_other() {
    let index = Index::in_memory(Kind::Workbench).unwrap();
    let coded = |n: usize| {
        let mut coded = document(&format!("GEN-{n:04}"));
        coded.codes.extend([format!("GEN-{n:04}-navy-XS"), format!("40{n:04}99{:05}", n * 7)]);
        coded
    };
    index.apply((0..300).map(coded), &[], Some(1)).unwrap();
    for (part, like) in [
        ("gen-00", "gen00"),
        ("en00", "en00"),
        ("avyx", "avyx"),
        ("4000", "4000"),
        ("0012navy", "0012navy"),
        ("99000", "99000"),
    ] {
        let expected = (0..300)
            .filter(|n| coded(*n).codes.iter().any(|code| analysis::letters::fold_code(code).contains(like)));
        let answer = index.search(&asking("en", part)).unwrap();
        assert_eq!(answer.total as usize, expected.count(), "{part}");
    }
}

#[test]
fn every_reader_finds_the_shirt_and_the_dress() {
    let index = wardrobe();
    for (locale, shirt, dress) in [
        (
            "en",
            vec!["shirts", "shirt collar", "the shirt with a collar", "cottons"],
            vec!["dress", "long dress", "DRESSES"],
        ),
        ("de", vec!["Hemden", "hemd stehkragen", "baumwolle"], vec!["Kleid", "langes kleid", "leinen"]),
        (
            "fr",
            vec!["chemises", "chemise d'ete", "été", "coton"],
            vec!["robe", "élégante", "elegante", "robe elegant"],
        ),
        ("it", vec!["camicie", "estate", "cotone"], vec!["abito lungo", "lino"]),
        ("es", vec!["camisas", "camisa algodon", "algodón"], vec!["vestido largo"]),
        ("nl", vec!["overhemden", "hemd", "katoen"], vec!["jurk", "lange jurk"]),
        ("pl", vec!["koszule", "koszulę", "bawelna", "bawełny"], vec!["sukienka", "dluga sukienka"]),
        ("pt", vec!["camisas", "algodao"], vec!["vestido"]),
        ("sv", vec!["skjortor", "bomull"], vec!["klänning", "klanning", "lång klänning"]),
        ("ar", vec!["قميص", "القميص", "قَمِيص", "قطن"], vec!["فساتين", "انيقه"]),
        ("zh", vec!["衬衫", "襯衫", "立领衬衫", "棉衬衫"], vec!["连衣裙", "紅色連衣裙", "红色 连衣裙"]),
        ("ja", vec!["シャツ", "ｼｬﾂ", "綿のシャツ", "しゃつ"], vec!["ワンピース", "ロングワンピース"]),
    ] {
        for (asked, expected) in
            shirt.iter().map(|q| (q, "SHIRT-01")).chain(dress.iter().map(|q| (q, "DRESS-02")))
        {
            let answer = index.search(&asking(locale, asked)).unwrap();
            assert_eq!(keys(&answer), [expected], "{locale}: {asked}");
        }
    }
}

#[test]
fn a_word_of_another_language_finds_it_too() {
    let index = wardrobe();
    for (locale, asked) in [
        ("en", "Baumwolle"),
        ("ar", "cotton"),
        ("zh", "Hemd"),
        ("de", "قطن"),
        ("en", "衬衫"),
        ("fi", "coton"),
    ] {
        assert_eq!(keys(&index.search(&asking(locale, asked)).unwrap()), ["SHIRT-01"], "{locale}: {asked}");
    }
}

#[test]
fn compounds_are_found_by_their_parts_and_parts_by_their_compound() {
    let index = shop(vec![
        with(document("ONE"), &[("de", Title, "Leinenhemd")]),
        with(document("TWO"), &[("de", Title, "Hemd"), ("de", Word, "Leinen")]),
        with(document("THREE"), &[("de", Title, "Hose")]),
    ]);
    for asked in ["hemd", "leinen hemd", "hemden", "Leinen"] {
        let answer = index.search(&asking("de", asked)).unwrap();
        let mut found = keys(&answer);
        found.sort_unstable();
        assert_eq!(found, ["ONE", "TWO"], "{asked}");
    }
    assert_eq!(keys(&index.search(&asking("de", "Arbeitshose")).unwrap()), Vec::<&str>::new());
    let parts_only = shop(vec![with(document("TWO"), &[("de", Title, "Hemd"), ("de", Word, "Leinen")])]);
    assert_eq!(keys(&parts_only.search(&asking("de", "Leinenhemden")).unwrap()), ["TWO"]);
}

#[test]
fn typos_are_forgiven_in_words_and_never_in_codes() {
    let index = wardrobe();
    for (asked, expected) in [
        ("shrit", vec!["SHIRT-01"]),
        ("shirrt", vec!["SHIRT-01"]),
        ("coton", vec!["SHIRT-01"]),
        ("flowwingg", vec!["DRESS-02"]),
        ("dreses", vec!["DRESS-02"]),
        ("shi", vec!["SHIRT-01"]),
        ("xhq", vec![]),
        ("DRESS-03", vec![]),
    ] {
        let answer = index.search(&asking("en", asked)).unwrap();
        assert_eq!(keys(&answer).first(), expected.first(), "{asked}");
    }
}

#[test]
fn the_whole_code_comes_first_then_titles_then_words_then_bodies_then_other_languages() {
    let index = shop(vec![
        with(document("OTHER"), &[("de", Title, "Linen")]),
        with(document("BODY"), &[("en", Body, "made of linen")]),
        with(document("WORD"), &[("en", Word, "linen")]),
        with(
            document("TITLE"),
            &[("en", Title, "A shirt of linen that is long in the back and short in front")],
        ),
        with(document("LINEN"), &[("en", Body, "nothing to see")]),
    ]);
    let answer = index.search(&asking("en", "linen")).unwrap();
    assert_eq!(keys(&answer), ["LINEN", "TITLE", "WORD", "BODY", "OTHER"]);
}

#[test]
fn codes_are_found_whole_by_their_beginning_and_by_staff_by_any_part() {
    let mut linen = with(document("LIN-001"), &[("en", Title, "Shirt")]);
    linen.codes.push("4006381333931".into());
    for (kind, asked, found) in [
        (Kind::Shop, "lin-001", true),
        (Kind::Shop, "LIN 001", true),
        (Kind::Shop, "LIN-0", true),
        (Kind::Shop, "4006381333931", true),
        (Kind::Shop, "333931", false),
        (Kind::Workbench, "333931", true),
        (Kind::Workbench, "63813", true),
        (Kind::Workbench, "4006 3813 33931", true),
        (Kind::Workbench, "4006381333932", false),
    ] {
        let index = Index::in_memory(kind).unwrap();
        index.apply([linen.clone()], &[], Some(1)).unwrap();
        let answer = index.search(&asking("en", asked)).unwrap();
        assert_eq!(answer.total == 1, found, "{kind:?}: {asked}");
    }
}

#[test]
fn if_nothing_has_all_words_most_words_will_do() {
    let index = wardrobe();
    let answer = index.search(&asking("en", "green shirt collar")).unwrap();
    assert_eq!(keys(&answer), ["SHIRT-01"]);
    assert!(answer.relaxed);
    assert!(!index.search(&asking("en", "shirt collar")).unwrap().relaxed);
}

#[test]
fn filters_that_leave_nothing_do_not_relax_the_words() {
    let mut red = with(document("RED"), &[("en", Title, "Shirt")]);
    red.facets.push(("colour".into(), "red".into()));
    let mut blue = with(document("BLUE"), &[("en", Title, "Shirt collar")]);
    blue.facets.push(("colour".into(), "blue".into()));
    let index = shop(vec![red, blue]);
    let request = Request {
        filters: vec![("colour".into(), vec!["red".into()])],
        facets: vec!["colour".into()],
        ..asking("en", "shirt collar")
    };
    let answer = index.search(&request).unwrap();
    assert_eq!((answer.total, answer.relaxed), (0, false));
    assert_eq!(answer.facets["colour"], [("blue".to_owned(), 1)]);
}

#[test]
fn whatever_is_typed_is_answered() {
    let index = wardrobe();
    let long = "x".repeat(10_000);
    let many = "shirt dress linen ".repeat(400);
    let cjk = "衬衫".repeat(3_000);
    for asked in [
        "",
        " ",
        "*",
        "\"",
        "\"shirt",
        "shirt\" OR 1=1 --",
        "title:shirt",
        "((((",
        "\u{0}\u{1f}\u{202e}",
        "~^:[]{}!",
        "shirt*",
        "a b c d e f g",
        "\u{301}\u{301}",
        "’’",
        "ß",
        "İ",
        "𠮷",
        "🧵🪡",
        "l'",
        "'s",
        &long,
        &many,
        &cjk,
    ] {
        for locale in ["en", "de", "zh", "ja", "ar", "fi"] {
            let answer = index.search(&asking(locale, asked)).unwrap();
            assert!(answer.hits.len() as u64 <= answer.total);
            index.suggest(&asking(locale, asked), 10).unwrap();
        }
    }
    assert_eq!(index.search(&asking("en", " * ")).unwrap().total, 2);
}

#[test]
fn suggestions_are_words_of_the_shop_by_how_often_they_occur() {
    let mut other = with(document("X"), &[("en", Title, "Linen shorts")]);
    other.address.scope = "outlet".into();
    let index = shop(vec![
        with(document("A"), &[("en", Title, "Linen shirt"), ("de", Title, "Leinenhemd")]),
        with(document("B"), &[("en", Title, "Linen shirt, washed")]),
        with(document("C"), &[("en", Title, "Linen trousers"), ("en", Word, "Linen")]),
        other,
    ]);
    let suggested = |locale: &str, typed: &str| -> Vec<(String, u64)> {
        index.suggest(&asking(locale, typed), 3).unwrap().into_iter().map(|c| (c.text, c.count)).collect()
    };
    let counted = |expected: &[(&str, u64)]| -> Vec<(String, u64)> {
        expected.iter().map(|(text, count)| ((*text).to_owned(), *count)).collect()
    };
    assert_eq!(suggested("en", "lin"), counted(&[("Linen", 3), ("Linen shirt", 2), ("Linen trousers", 1)]));
    assert_eq!(suggested("en", "linen s"), counted(&[("Linen shirt", 2)]));
    assert_eq!(suggested("en", "linnen"), suggested("en", "linen"));
    assert_eq!(suggested("de", "lein"), counted(&[("Leinenhemd", 1)]));
    index.apply([], &[Address::new("storefront", "A")], Some(2)).unwrap();
    assert_eq!(suggested("de", "lein"), counted(&[]));
}

#[test]
fn the_heavier_of_equals_comes_first_and_titles_sort_by_their_alphabet() {
    let titled = |key: &str, title: &str, weight: u32| {
        let mut document = with(document(key), &[("de", Title, title), ("zh", Title, title)]);
        document.weight = weight;
        document
    };
    let mut documents = vec![titled("A", "Zebra", 1), titled("B", "Ähre", 3), titled("C", "apfel", 2)];
    documents.push(document("D"));
    let index = shop(documents);
    assert_eq!(keys(&index.search(&asking("de", "")).unwrap()), ["B", "C", "A", "D"]);
    let by_title = Request { sort: Sort::Title { locale: Locale::known("de-AT") }, ..asking("de", "") };
    assert_eq!(keys(&index.search(&by_title).unwrap()), ["B", "C", "A", "D"]);
}

#[test]
fn an_index_of_another_version_is_built_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop");
    let index = Index::open(&path, Kind::Shop).unwrap();
    assert!(index.needs_rebuild());
    index.apply([document("A")], &[], Some(7)).unwrap();
    index.rest().unwrap();
    drop(index);

    let again = Index::open(&path, Kind::Shop).unwrap();
    assert_eq!((again.cursor(), again.document_count()), (Some(7), 1));
    assert_eq!(
        again.find(&Address::new("storefront", "A")).unwrap().unwrap().payload.get(),
        "{\"code\":\"A\"}"
    );
    drop(again);

    let other = Index::open(&path, Kind::Workbench).unwrap();
    assert_eq!((other.cursor(), other.document_count()), (None, 0));
    other.apply([document("A")], &[], Some(7)).unwrap();
    drop(other);
    std::fs::write(path.join("meta.json"), "{").unwrap();
    assert!(Index::open(&path, Kind::Workbench).unwrap().needs_rebuild());
}

#[test]
fn a_batch_replaces_by_address_and_the_last_one_counts() {
    let index = shop(vec![document("A"), document("B")]);
    let newer = with(document("A"), &[("en", Title, "Newer")]);
    let newest = with(document("A"), &[("en", Title, "Newest")]);
    index.apply([newer, newest], &[Address::new("storefront", "B")], Some(2)).unwrap();
    assert_eq!(index.document_count(), 1);
    assert_eq!(index.search(&asking("en", "newest ")).unwrap().total, 1);
    assert_eq!(index.search(&asking("en", "newer ")).unwrap().total, 0);
    let mut addresses = Vec::new();
    index
        .each_address(|address| {
            addresses.push(address);
            Ok(())
        })
        .unwrap();
    assert_eq!(addresses, [Address::new("storefront", "A")]);
    index.clear().unwrap();
    assert!(index.needs_rebuild());
    assert_eq!(index.document_count(), 0);
}
