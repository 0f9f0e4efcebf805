//! How a style is judged: average, distribution, and how it fits.

use crate::db::Tx;
use crate::error::Result;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

/// How many said that it fits how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Fits {
    /// Smaller than its label.
    pub small: u64,
    /// As its label says.
    pub true_to_size: u64,
    /// Larger than its label.
    pub large: u64,
}

/// What published reviews come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Figures {
    /// How many there are.
    pub count: u64,
    /// Their average in hundredths of a star; zero if there are none.
    pub average_hundredths: u64,
    /// How many gave one, two, three, four, five stars.
    pub stars: [u64; 5],
    /// How it fits.
    pub fit: Fits,
}

impl Figures {
    fn add(&mut self, rating: i64, fit: Option<&str>, count: u64) {
        if let Some(stars) = usize::try_from(rating - 1).ok().and_then(|i| self.stars.get_mut(i)) {
            *stars += count;
            self.count += count;
        }
        match fit {
            Some("small") => self.fit.small += count,
            Some("true_to_size") => self.fit.true_to_size += count,
            Some("large") => self.fit.large += count,
            _ => {}
        }
        let sum: u64 = self.stars.iter().zip(1..).map(|(n, stars)| n * stars).sum();
        self.average_hundredths = (sum * 100 + self.count / 2).checked_div(self.count).unwrap_or(0);
    }
}

/// The figures of styles, in one statement; a style without reviews is left out.
pub async fn figures(tx: &mut Tx, styles: &[Uuid]) -> Result<HashMap<Uuid, Figures>> {
    let query = tx.query("SELECT style_id, rating, fit, CAST(COUNT(*) AS BIGINT) FROM reviews WHERE state = 'published' AND");
    let rows = query.among("style_id", styles).raw(" GROUP BY style_id, rating, fit").all().await?;
    Ok(gather(rows))
}

/// The figures of products, in one statement; a product without reviews is left out.
pub async fn product_figures(tx: &mut Tx, products: &[Uuid]) -> Result<HashMap<Uuid, Figures>> {
    let query = tx.query("SELECT product_id, rating, fit, CAST(COUNT(*) AS BIGINT) FROM reviews WHERE state = 'published' AND");
    let rows = query.among("product_id", products).raw(" GROUP BY product_id, rating, fit").all().await?;
    Ok(gather(rows))
}

fn gather(rows: Vec<(Uuid, i64, Option<String>, i64)>) -> HashMap<Uuid, Figures> {
    let mut found: HashMap<Uuid, Figures> = HashMap::new();
    for (id, rating, fit, count) in rows {
        found.entry(id).or_default().add(rating, fit.as_deref(), u64::try_from(count).unwrap_or(0));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_exact_and_rounded_once() {
        let mut figures = Figures::default();
        figures.add(5, Some("true_to_size"), 2);
        figures.add(4, Some("small"), 1);
        assert_eq!((figures.count, figures.average_hundredths), (3, 467));
        assert_eq!((figures.stars, figures.fit.small), ([0, 0, 0, 1, 2], 1));
        figures.add(9, None, 1);
        assert_eq!(figures.count, 3);
    }
}
