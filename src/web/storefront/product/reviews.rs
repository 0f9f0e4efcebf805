//! What people say: the figures, the scale of fit, and the newest reviews.

use super::{Said, Shown};
use crate::facts::Vocabulary;
use crate::kernel::{locale::Locale, message::Message};
use crate::web::storefront::{piece::Piece, shopper::Shopper};
use serde::Serialize;

/// How reviewers may say it fits.
const FITS: [&str; 3] = ["small", "true_to_size", "large"];

/// A bar of a distribution.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bar {
    /// What it counts.
    pub name: String,
    /// How many.
    pub count: u64,
    /// Of all, in whole percent.
    pub percent: u64,
    /// The same in words: `40 %`.
    pub share: String,
}

/// How a garment may fit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FitChoice {
    /// As the form says it.
    pub code: &'static str,
    /// In words.
    pub name: String,
}

/// One review.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReviewView {
    /// From one to five.
    pub rating: u8,
    /// The same for those who listen.
    pub rating_words: String,
    /// Its title.
    pub title: Option<Piece>,
    /// What is said.
    pub body: Piece,
    /// By whom.
    pub author: String,
    /// When.
    pub date: String,
    /// The day for machines.
    pub day: String,
    /// Whether the author bought it.
    pub is_verified: bool,
    /// How it fits.
    pub fit: Option<String>,
}

/// The section of reviews.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReviewsView {
    /// How many there are.
    pub count: u64,
    /// `4.4`.
    pub average: String,
    /// The same in words.
    pub average_words: String,
    /// How far the stars are filled, in the units of the drawing (0 to 100).
    pub filled: u64,
    /// Five stars first.
    pub stars: Vec<Bar>,
    /// Small, true to size, large.
    pub fit: Vec<Bar>,
    /// Whether anyone said how it fits.
    pub has_fit: bool,
    /// How it may fit, for the form.
    pub fits: Vec<FitChoice>,
    /// The newest.
    pub newest: Vec<ReviewView>,
    /// How many are not shown.
    pub more: u64,
}

/// The section; without a review it is an empty one.
pub fn reviews(shopper: &Shopper, shown: &Shown<'_>) -> ReviewsView {
    let figures = &shown.figures;
    let average = figures.average_hundredths as f64 / 100.0;
    let average = shopper.words.decimal(&shopper.locale, average, 1);
    let stars: Vec<(String, u64)> =
        (1..=5_usize).rev().map(|n| (stars_in_words(shopper, n as u64), figures.stars[n - 1])).collect();
    let fits = FITS.map(|code| FitChoice { code, name: shopper.word(Vocabulary::ReviewFit, code) });
    let told = [figures.fit.small, figures.fit.true_to_size, figures.fit.large];
    let fit = fits.iter().map(|fit| fit.name.clone()).zip(told).collect();
    let newest: Vec<ReviewView> = shown.reviews.iter().map(|said| view(shopper, said)).collect();
    ReviewsView {
        count: figures.count,
        average_words: shopper.say(&Message::new("store-rating-words").with("rating", &average)),
        average,
        filled: (figures.average_hundredths / 5).min(100),
        stars: bars(shopper, stars),
        fit: bars(shopper, fit),
        has_fit: told.iter().sum::<u64>() > 0,
        fits: fits.into(),
        more: figures.count.saturating_sub(newest.len() as u64),
        newest,
    }
}

fn stars_in_words(shopper: &Shopper, count: u64) -> String {
    shopper.say(&Message::new("store-stars").with("count", count))
}

fn bars(shopper: &Shopper, rows: Vec<(String, u64)>) -> Vec<Bar> {
    let total: u64 = rows.iter().map(|(_, count)| count).sum();
    let percent = |count: u64| (count * 100 + total / 2).checked_div(total).unwrap_or(0);
    let bar = |(name, count)| {
        let percent = percent(count);
        let share = shopper.words.percent(&shopper.locale, i64::try_from(percent * 100).unwrap_or_default());
        Bar { name, count, percent, share }
    };
    rows.into_iter().map(bar).collect()
}

fn view(shopper: &Shopper, said: &Said) -> ReviewView {
    let locale = said.locale.clone().unwrap_or_else(Locale::english);
    let piece = |text: &String| Piece::of(text.clone(), &locale, &shopper.locale);
    let day = said.written_at.date_naive();
    ReviewView {
        rating: said.rating,
        rating_words: stars_in_words(shopper, u64::from(said.rating)),
        title: said.title.as_ref().filter(|title| !title.is_empty()).map(piece),
        body: piece(&said.body),
        author: said.author.clone(),
        date: shopper.words.date(&shopper.locale, day),
        day: day.to_string(),
        is_verified: said.is_verified,
        fit: said.fit.as_ref().map(|code| shopper.word(Vocabulary::ReviewFit, code)),
    }
}
