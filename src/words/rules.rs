//! A reader's rules: what ICU4X knows of how a locale writes numbers, dates and lists.
//!
//! # Why
//! ICU's formatters are costly to make, cheap to use and not all of them may cross threads, so each thread keeps the few
//! that it needs. Fluent hands its number formatter neither locale nor context (it is a bare function), so a thread
//! remembers whose rules it speaks by while it says a message.

use crate::kernel::locale::Locale;
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter as Dates;
use icu_datetime::fieldsets::{Combo, YMD, YMDT, zone::LocalizedOffsetShort};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use std::{cell::RefCell, collections::HashMap, rc::Rc};

/// How many locales' rules a thread keeps; past that it begins anew.
const KEPT: usize = 32;

/// How one locale writes.
pub(super) struct Rules {
    /// The locale as the reader asked for it.
    pub locale: Locale,
    pub decimal: DecimalFormatter,
    pub and: ListFormatter,
    pub or: ListFormatter,
    pub day: Dates<Gregorian, YMD>,
    pub long_day: Dates<Gregorian, YMD>,
    pub moment: Dates<Gregorian, Combo<YMDT, LocalizedOffsetShort>>,
}

thread_local! {
    static KNOWN: RefCell<HashMap<Locale, Rc<Rules>>> = RefCell::default();
    static SPEAKING: RefCell<Option<Rc<Rules>>> = const { RefCell::new(None) };
}

impl Rules {
    /// The rules of a locale. One that ICU does not know follows its language, and at last the root.
    pub fn of(locale: &Locale) -> Rc<Rules> {
        KNOWN.with_borrow_mut(|known| {
            if let Some(rules) = known.get(locale) {
                return Rc::clone(rules);
            }
            if known.len() >= KEPT {
                known.clear();
            }
            let rules = Rc::new(Rules::new(locale));
            known.insert(locale.clone(), Rc::clone(&rules));
            rules
        })
    }

    fn new(locale: &Locale) -> Rules {
        const BUILT_IN: &str = "the data is compiled in, and a locale without its own falls back to the root";
        let icu = icu_locale(locale);
        Rules {
            locale: locale.clone(),
            decimal: DecimalFormatter::try_new((&icu).into(), Default::default()).expect(BUILT_IN),
            and: ListFormatter::try_new_and((&icu).into(), Default::default()).expect(BUILT_IN),
            or: ListFormatter::try_new_or((&icu).into(), Default::default()).expect(BUILT_IN),
            day: Dates::try_new((&icu).into(), YMD::medium()).expect(BUILT_IN),
            long_day: Dates::try_new((&icu).into(), YMD::long()).expect(BUILT_IN),
            moment: Dates::try_new(
                (&icu).into(),
                YMD::medium().with_time_hm().with_zone(LocalizedOffsetShort),
            )
            .expect(BUILT_IN),
        }
    }
}

/// Bare `en` is British and bare `pt` European, as our words are; Arabic is written with Latin digits.
fn icu_locale(locale: &Locale) -> icu_locale_core::Locale {
    let tag = match (locale.as_str(), locale.language()) {
        ("en", _) => "en-GB".to_owned(),
        ("pt", _) => "pt-PT".to_owned(),
        (tag, "ar" | "fa" | "ur") => format!("{tag}-u-nu-latn"),
        (tag, _) => tag.to_owned(),
    };
    tag.parse().unwrap_or(icu_locale_core::Locale::UNKNOWN)
}

/// Does something while this thread speaks by a locale's rules.
pub(super) fn speaking<T>(locale: &Locale, act: impl FnOnce() -> T) -> T {
    let before = SPEAKING.replace(Some(Rules::of(locale)));
    let result = act();
    SPEAKING.set(before);
    result
}

/// The rules by which this thread speaks; English ones if it says nothing.
pub(super) fn spoken() -> Rc<Rules> {
    SPEAKING.with_borrow(Clone::clone).unwrap_or_else(|| Rules::of(&Locale::english()))
}
