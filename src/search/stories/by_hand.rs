//! Whatever is asked of whatever is there: counts as by hand, pages as one page, step by step as built anew.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A garment as it comes: any of it may be missing.
#[derive(Debug, Clone)]
struct Garment {
    number: usize,
    colour: usize,
    sizes: Vec<usize>,
    price: Option<i64>,
    title: usize,
    weight: u32,
}

/// A batch is a commit, and a commit costs some milliseconds.
const CASES: u32 = 24;
const COLOURS: [&str; 4] = ["red", "blue", "green", "écru"];
const SIZES: [&str; 4] = ["S", "M", "L", "XL"];
const TITLES: [&str; 5] =
    ["Linen shirt", "Cotton shirt", "Linen dress", "Silk scarf", "Shirt dress of cotton"];

fn garment(numbers: std::ops::Range<usize>) -> impl Strategy<Value = Garment> {
    let sizes = proptest::collection::vec(0..4usize, 0..3);
    (numbers, 0..5usize, sizes, proptest::option::of(-20i64..20), 0..5usize, 0..3u32).prop_map(
        |(number, colour, sizes, price, title, weight)| Garment {
            number,
            colour,
            sizes,
            price,
            title,
            weight,
        },
    )
}

impl Garment {
    fn document(&self) -> Document {
        let mut document = with(document(&format!("G{}", self.number)), &[("en", Title, TITLES[self.title])]);
        document.codes.clear();
        document.facets.extend(COLOURS.get(self.colour).map(|c| ("colour".to_owned(), (*c).to_owned())));
        document.facets.extend(self.sizes.iter().map(|s| ("size".to_owned(), SIZES[*s].to_owned())));
        document.numbers.extend(self.price.map(|price| ("price.de".to_owned(), price)));
        document.weight = self.weight;
        document
    }

    fn has(&self, name: &str, values: &[usize]) -> bool {
        match name {
            "colour" => values.is_empty() || values.contains(&self.colour),
            _ => values.is_empty() || self.sizes.iter().any(|size| values.contains(size)),
        }
    }
}

#[derive(Debug, Clone)]
struct Question {
    q: usize,
    colours: Vec<usize>,
    sizes: Vec<usize>,
    price: Option<(i64, i64)>,
    sort: usize,
}

fn question() -> impl Strategy<Value = Question> {
    let some = || proptest::collection::btree_set(0..4usize, 0..3).prop_map(|set| set.into_iter().collect());
    (0..4usize, some(), some(), proptest::option::of((-20i64..0, 0i64..20)), 0..4usize)
        .prop_map(|(q, colours, sizes, price, sort)| Question { q, colours, sizes, price, sort })
}

const QUESTIONS: [&str; 4] = ["", "shirt ", "linen ", "cotton shirt "];

impl Question {
    fn request(&self) -> Request {
        let named = |names: [&str; 4], which: &[usize]| which.iter().map(|i| names[*i].to_owned()).collect();
        Request {
            filters: vec![
                ("colour".into(), named(COLOURS, &self.colours)),
                ("size".into(), named(SIZES, &self.sizes)),
            ],
            ranges: self
                .price
                .iter()
                .map(|(low, high)| ("price.de".into(), Some(*low), Some(*high)))
                .collect(),
            facets: vec!["colour".into(), "size".into()],
            spans: vec!["price.de".into()],
            sort: match self.sort {
                0 => Sort::Relevance,
                1 => Sort::Title { locale: Locale::english() },
                sort => Sort::Number { name: "price.de".into(), descending: sort == 2 },
            },
            limit: 100,
            ..asking("en", QUESTIONS[self.q])
        }
    }

    fn says(&self, garment: &Garment) -> bool {
        let title = TITLES[garment.title].to_lowercase();
        QUESTIONS[self.q].split_whitespace().all(|word| title.contains(word))
    }

    fn affords(&self, garment: &Garment) -> bool {
        self.price.is_none_or(|(low, high)| garment.price.is_some_and(|price| low <= price && price <= high))
    }
}

type Counts = Vec<(String, u64)>;

/// The same by looking at every garment.
fn by_hand(garments: &BTreeMap<usize, Garment>, q: &Question) -> (u64, Counts, Counts, Option<(i64, i64)>) {
    let said = || garments.values().filter(|g| q.says(g));
    let mut colours: BTreeMap<&str, u64> = BTreeMap::new();
    for garment in said().filter(|g| g.has("size", &q.sizes) && q.affords(g)) {
        COLOURS.get(garment.colour).into_iter().for_each(|colour| *colours.entry(colour).or_default() += 1);
    }
    let mut sizes: BTreeMap<&str, u64> = BTreeMap::new();
    for garment in said().filter(|g| g.has("colour", &q.colours) && q.affords(g)) {
        let own: std::collections::BTreeSet<usize> = garment.sizes.iter().copied().collect();
        own.iter().for_each(|size| *sizes.entry(SIZES[*size]).or_default() += 1);
    }
    let hits = || said().filter(|g| g.has("colour", &q.colours) && g.has("size", &q.sizes));
    let total = hits().filter(|g| q.affords(g)).count() as u64;
    let prices = || hits().filter_map(|g| g.price);
    let span = prices().min().zip(prices().max());
    let ordered = |counts: BTreeMap<&str, u64>| {
        let mut counts: Vec<(String, u64)> =
            counts.into_iter().map(|(value, count)| (value.to_owned(), count)).collect();
        counts.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        counts
    };
    (total, ordered(colours), ordered(sizes), span)
}

fn all_pages(index: &Index, request: &Request, limit: usize) -> Vec<String> {
    let mut request = Request { limit, ..request.clone() };
    let mut found = Vec::new();
    loop {
        let answer = index.search(&request).unwrap();
        found.extend(answer.hits.into_iter().map(|hit| hit.key));
        match answer.next_cursor {
            Some(cursor) => request.cursor = Some(cursor),
            None => return found,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, ..ProptestConfig::default() })]

    /// Batches of upserts and deletes, then: counts as by hand, pages as one page, and the same as built anew.
    #[test]
    fn counts_are_right_pages_join_and_step_by_step_equals_anew(
        batches in proptest::collection::vec(proptest::collection::vec(garment(0..40), 1..25), 1..5),
        gone in proptest::collection::vec(0..40usize, 0..10),
        questions in proptest::collection::vec(question(), 1..8),
        limit in 1..7usize,
    ) {
        let index = Index::in_memory(Kind::Shop).unwrap();
        let mut garments = BTreeMap::new();
        for (at, batch) in batches.iter().enumerate() {
            index.apply(batch.iter().map(Garment::document), &[], Some(at as i64)).unwrap();
            garments.extend(batch.iter().map(|g| (g.number, g.clone())));
        }
        let addresses: Vec<Address> = gone.iter().map(|n| Address::new("storefront", format!("G{n}"))).collect();
        index.apply([], &addresses, Some(99)).unwrap();
        garments.retain(|number, _| !gone.contains(number));
        let anew = shop(garments.values().map(Garment::document).collect());
        prop_assert_eq!(index.document_count(), garments.len() as u64);

        for question in &questions {
            let request = question.request();
            let answer = index.search(&request).unwrap();
            let (total, colours, sizes, span) = by_hand(&garments, question);
            let said = garments.values().any(|g| question.says(g));
            if said {
                prop_assert_eq!(answer.total, total, "{:?}", question);
                prop_assert_eq!(&answer.facets["colour"], &colours, "{:?}", question);
                prop_assert_eq!(&answer.facets["size"], &sizes, "{:?}", question);
                prop_assert_eq!(answer.spans.get("price.de").copied(), span, "{:?}", question);
            }
            let one_page: Vec<String> = answer.hits.iter().map(|hit| hit.key.clone()).collect();
            prop_assert_eq!(&all_pages(&index, &request, limit), &one_page, "{:?}", question);
            let other = anew.search(&request).unwrap();
            prop_assert_eq!(keys(&other), one_page, "{:?}", question);
            prop_assert_eq!((other.total, other.facets, other.spans), (answer.total, answer.facets, answer.spans));
        }
    }
}
