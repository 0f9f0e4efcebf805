//! How a garment is cut: thirteen small vocabularies in one table, since several are easily confused (a *slim* fit has
//! no say in the leg, the rise or the length).

use super::{Fact, Known, Table, Vocabulary, table};
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Clone, Copy, Deserialize)]
struct Row {
    vocabulary: &'static str,
    code: &'static str,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| table::read(include_str!("../../assets/facts/fit.csv")));

macro_rules! terms {
    ($($(#[$doc:meta])* $name:ident $code:ident $column:literal),* $(,)?) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name {
            /// The code.
            pub code: &'static str,
        }

        impl Fact for $name {
            const VOCABULARY: Vocabulary = Vocabulary::$name;
            fn code(&self) -> &'static str {
                self.code
            }
            fn table() -> &'static Table<Self> {
                static TABLE: LazyLock<Table<$name>> = LazyLock::new(|| {
                    let rows = ROWS.iter().filter(|row| row.vocabulary == $column);
                    Table::new(rows.map(|row| $name { code: row.code }).collect())
                });
                &TABLE
            }
        }

        $(#[$doc])*
        ///
        /// The handle to one that is known.
        pub type $code = Known<$name>;
    )* };
}

terms! {
    /// How a garment sits: `slim`, `relaxed`, `oversized`.
    Fit FitCode "fit",
    /// How high it rises: `low`, `mid`, `high`.
    Rise RiseCode "rise",
    /// The shape of a leg: `tapered`, `wide`.
    Leg LegCode "leg",
    /// How long it is: `cropped`, `midi`.
    Length LengthCode "length",
    /// Neckline or collar: `crew`, `v_neck`.
    Neckline NecklineCode "neckline",
    /// The length of a sleeve: `short`, `long`.
    Sleeve SleeveCode "sleeve",
    /// The shape of a sleeve: `raglan`.
    SleeveStyle SleeveStyleCode "sleeve_style",
    /// What closes it: `zip`, `buttons`.
    Closure ClosureCode "closure",
    /// The pattern of the cloth: `striped`.
    Pattern PatternCode "pattern",
    /// The toe of a shoe: `pointed`.
    Toe ToeCode "toe",
    /// The heel of a shoe: `block`.
    Heel HeelCode "heel",
    /// How it runs: `runs_small`, `true_to_size`, `runs_large`.
    FitNote FitNoteCode "fit_note",
    /// How far it stretches: `none`, `light`, `high`.
    Stretch StretchCode "stretch",
}

/// The thirteen vocabularies of the cut.
pub const FIT_VOCABULARIES: [Vocabulary; 13] = [
    Vocabulary::Fit,
    Vocabulary::Rise,
    Vocabulary::Leg,
    Vocabulary::Length,
    Vocabulary::Neckline,
    Vocabulary::Sleeve,
    Vocabulary::SleeveStyle,
    Vocabulary::Closure,
    Vocabulary::Pattern,
    Vocabulary::Toe,
    Vocabulary::Heel,
    Vocabulary::FitNote,
    Vocabulary::Stretch,
];

/// The vocabularies of cut, in the order in which a page shows them.
pub const CUT_VOCABULARIES: [(&str, Vocabulary); 13] = [
    ("fit", Vocabulary::Fit),
    ("length", Vocabulary::Length),
    ("rise", Vocabulary::Rise),
    ("leg", Vocabulary::Leg),
    ("neckline", Vocabulary::Neckline),
    ("sleeve", Vocabulary::Sleeve),
    ("sleeve_style", Vocabulary::SleeveStyle),
    ("closure", Vocabulary::Closure),
    ("pattern", Vocabulary::Pattern),
    ("toe", Vocabulary::Toe),
    ("heel", Vocabulary::Heel),
    ("stretch", Vocabulary::Stretch),
    ("fit_note", Vocabulary::FitNote),
];

/// The vocabulary of a name.
pub fn cut_vocabulary(name: &str) -> Option<Vocabulary> {
    CUT_VOCABULARIES.iter().find(|(known, _)| *known == name).map(|(_, vocabulary)| *vocabulary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_belongs_to_a_vocabulary() {
        let codes: usize = FIT_VOCABULARIES.iter().map(|vocabulary| vocabulary.codes().len()).sum();
        assert_eq!(codes, ROWS.len());
        assert!(FitCode::find("slim").is_some() && SleeveCode::find("slim").is_none());
    }
}
