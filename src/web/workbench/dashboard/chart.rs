//! Lines over days, drawn on the server.

use serde::Serialize;

/// The drawing's own measures.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 96.0;
const EDGE: f64 = 4.0;

/// A line through points of time and value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// What it stands for.
    pub name: String,
    /// `x,y` pairs as SVG has them.
    pub points: String,
    /// The last value.
    pub last: f64,
    /// Each day with its value, for who reads instead of looking.
    pub values: Vec<(String, f64)>,
    /// Which of the patterns it is drawn with: colour never tells alone.
    pub pattern: usize,
}

/// Lines in one drawing.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Chart {
    /// Its lines.
    pub lines: Vec<Line>,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
    /// The value at the top.
    pub most: f64,
}

/// A chart of named series: day as a number, day in words, value.
pub fn chart(series: Vec<(String, Vec<(i64, String, f64)>)>, most: f64) -> Option<Chart> {
    let days = || series.iter().flat_map(|(_, points)| points.iter());
    let (first, last) = (days().min_by_key(|p| p.0)?.clone(), days().max_by_key(|p| p.0)?.clone());
    if first.0 == last.0 || most <= 0.0 {
        return None;
    }
    let place = |day: i64, value: f64| {
        let x = EDGE + (day - first.0) as f64 / (last.0 - first.0) as f64 * (WIDTH - 2.0 * EDGE);
        let y = HEIGHT - EDGE - (value / most).clamp(0.0, 1.0) * (HEIGHT - 2.0 * EDGE);
        format!("{x:.1},{y:.1}")
    };
    let line = |(i, (name, points)): (usize, &(String, Vec<(i64, String, f64)>))| Line {
        name: name.clone(),
        points: points.iter().map(|(day, _, value)| place(*day, *value)).collect::<Vec<_>>().join(" "),
        last: points.last().map_or(0.0, |point| point.2),
        values: points.iter().map(|(_, day, value)| (day.clone(), *value)).collect(),
        pattern: i % 4,
    };
    let lines = series.iter().enumerate().filter(|(_, (_, points))| !points.is_empty()).map(line).collect();
    Some(Chart { lines, from: first.1, until: last.1, most })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_from_edge_to_edge_and_up_with_its_values() {
        let day = |n: i64, value: f64| (n, format!("2027-03-{n:02}"), value);
        let drawn = chart(vec![("a".into(), vec![day(1, 0.0), day(2, 50.0), day(3, 100.0)])], 100.0).unwrap();
        assert_eq!(drawn.lines[0].points, "4.0,92.0 160.0,48.0 316.0,4.0");
        assert_eq!((drawn.from.as_str(), drawn.until.as_str()), ("2027-03-01", "2027-03-03"));
        assert_eq!(chart(vec![("a".into(), vec![day(1, 5.0)])], 100.0), None, "one day is no line");
        assert_eq!(chart(Vec::new(), 100.0), None);
    }
}
