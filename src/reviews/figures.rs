//! How many reviews a style has, and what they say on the whole.

use crate::db::Tx;
use crate::error::Result;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

/// How many reviewers found it small, true to its size or large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FitFeedback {
    /// Runs small.
    pub small: u64,
    /// True to size.
    pub true_to_size: u64,
    /// Runs large.
    pub large: u64,
}

/// What the published reviews of a style say on the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Figures {
    /// How many there are.
    pub count: u64,
    /// The mean of their stars, in hundredths: 437 is 4.37; zero if there are none.
    pub average_hundredths: u64,
    /// How many gave one star, two … five.
    pub stars: [u64; 5],
    /// How it fits.
    pub fit: FitFeedback,
}

/// The figures of styles, in one statement; styles without published reviews are not in it.
pub async fn figures(tx: &mut Tx, style_ids: &[Uuid]) -> Result<HashMap<Uuid, Figures>> {
    let rows: Vec<(Uuid, i64, Option<String>, i64)> = tx
        .query(
            "SELECT style_id, rating, fit, CAST(COUNT(*) AS BIGINT) FROM reviews
              WHERE state = 'published' AND",
        )
        .among("style_id", style_ids)
        .raw(" GROUP BY style_id, rating, fit")
        .all()
        .await?;
    let mut found: HashMap<Uuid, Figures> = HashMap::new();
    for (style, rating, fit, count) in rows {
        found.entry(style).or_default().add(rating, fit.as_deref(), count.unsigned_abs());
    }
    found.values_mut().for_each(Figures::average);
    Ok(found)
}

impl Figures {
    fn add(&mut self, rating: i64, fit: Option<&str>, count: u64) {
        self.count += count;
        if let Some(stars) = usize::try_from(rating - 1).ok().and_then(|i| self.stars.get_mut(i)) {
            *stars += count;
        }
        match fit {
            Some("small") => self.fit.small += count,
            Some("true_to_size") => self.fit.true_to_size += count,
            Some("large") => self.fit.large += count,
            _ => {}
        }
    }

    fn average(&mut self) {
        let sum: u64 = self.stars.iter().zip(1..).map(|(count, stars)| count * stars).sum();
        self.average_hundredths = (sum * 100 + self.count / 2).checked_div(self.count).unwrap_or(0);
    }
}
