//! The pages of the help, and what is typed there. See [`super`] for how to add one.

/// A page, as far as it is the same in every language.
pub struct Page {
    /// Its part of the address, and of the keys of its messages.
    pub code: &'static str,
    /// Its steps, each with what is typed there.
    pub steps: &'static [&'static [&'static str]],
    /// How many things it tells that may go wrong.
    pub wrong: usize,
    /// Where it is done: the address, and the key of its words.
    pub places: &'static [(&'static str, &'static str)],
    /// Whether what is typed is typed into the query bar.
    pub asks: bool,
}

const IMPORTS: (&str, &str) = ("/workbench/imports", "runs-title");
const CHANNELS: (&str, &str) = ("/workbench/channels", "rooms-channels");
const PHOTOS: (&str, &str) = ("/workbench/photos", "desk-title");
const PRODUCTS: (&str, &str) = ("/workbench/products", "workbench-products");

/// Every page, in the order of the list.
pub const PAGES: &[Page] = &[
    Page {
        code: "first-import",
        steps: &[
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[
                "selvedge import catalogue.csv photos/ --dry-run",
                "selvedge import catalogue.csv photos/ --approve",
            ],
        ],
        wrong: 4,
        places: &[IMPORTS],
        asks: false,
    },
    Page {
        code: "first-channel",
        steps: &[
            &[],
            &[],
            &[],
            &[
                r#"{"kind": "channel", "code": "storefront", "name": "Our shop", "required_locales": ["en", "de"], "markets": [{"country": "DE", "currency": "EUR", "locales": ["de", "en"], "tax_included": true}], "min_photos": 2, "packs": ["eu"], "is_storefront": true}"#,
            ],
            &[],
            &[],
            &[],
        ],
        wrong: 3,
        places: &[CHANNELS, ("/workbench", "workbench-dashboard")],
        asks: false,
    },
    Page {
        code: "first-feed",
        steps: &[
            &[],
            &[
                "https://pim.example/feeds/storefront/google.xml",
                "https://pim.example/feeds/storefront/google.tsv",
                "https://pim.example/feeds/storefront/products.jsonl",
            ],
            &["https://pim.example/feeds/storefront/google.xml?market=DE&locale=en"],
            &["selvedge token create --name merchant-center --role feed"],
            &["curl --user feed:TOKEN https://pim.example/feeds/storefront/google.xml"],
            &["https://pim.example/feeds/storefront/products.jsonl?since=CURSOR"],
        ],
        wrong: 4,
        places: &[CHANNELS],
        asks: false,
    },
    Page {
        code: "backup",
        steps: &[
            &[],
            &[],
            &["cp -a selvedge-data /backup/selvedge-data"],
            &[
                "sqlite3 selvedge-data/selvedge.db \"VACUUM INTO '/backup/selvedge.db'\"",
                "cp -a selvedge-data/files selvedge-data/secret.key selvedge-data/address.key selvedge-data/selvedge.toml /backup/",
            ],
            &["pg_dump --format=custom --file=/backup/selvedge.dump \"$SELVEDGE_DATABASE\""],
            &[
                "selvedge reindex --data /tmp/trial",
                "selvedge check --data /tmp/trial",
                "selvedge serve --data /tmp/trial --listen 127.0.0.1:8081",
            ],
            &["selvedge reindex", "selvedge check", "selvedge serve"],
        ],
        wrong: 4,
        places: &[],
        asks: false,
    },
    Page {
        code: "photos",
        steps: &[
            &[
                "LIN-001-navy_2_back.jpg",
                "LIN-001-navy-M_1.jpg",
                "4006381333931_3_detail.jpg",
                "LIN-001 navy (4).jpg",
            ],
            &["front back side detail on_model lifestyle flat_lay packaging label swatch social"],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
        ],
        wrong: 4,
        places: &[PHOTOS, IMPORTS],
        asks: false,
    },
    Page {
        code: "query",
        steps: &[
            &["linen shirt", "linen state = draft"],
            &["season = SS27 and photos < 3", "state:draft"],
            &["colour = navy, black", "not (state = draft or category under women)"],
            &["missing:care in de", "missing:photos on storefront", "complete on storefront"],
            &["gtin = none", "sku = LIN-*", "\"state\" state = draft"],
            &["price < 50", "price.eur >= 100", "updated >= -7d"],
            &["changed", "own:care"],
            &[],
        ],
        wrong: 3,
        places: &[PRODUCTS],
        asks: true,
    },
];
