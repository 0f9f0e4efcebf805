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

/// A value on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The day as a number that counts up by one.
    pub number: i64,
    /// The day as `2027-03-01`.
    pub day: String,
    /// Its value.
    pub value: f64,
}

/// Values under one name, in the order of their days.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Series {
    /// What they stand for.
    pub name: String,
    /// Its values.
    pub points: Vec<Point>,
}

/// A chart of named series; none if there is no time between their days.
pub fn chart(series: &[Series], most: f64) -> Option<Chart> {
    let days = || series.iter().flat_map(|one| one.points.iter());
    let (first, last) = (days().min_by_key(|p| p.number)?, days().max_by_key(|p| p.number)?);
    if first.number == last.number || most <= 0.0 {
        return None;
    }
    let place = |day: i64, value: f64| {
        let part = (day - first.number) as f64 / (last.number - first.number) as f64;
        let x = EDGE + part * (WIDTH - 2.0 * EDGE);
        let y = HEIGHT - EDGE - (value / most).clamp(0.0, 1.0) * (HEIGHT - 2.0 * EDGE);
        format!("{x:.1},{y:.1}")
    };
    let line = |(i, one): (usize, &Series)| Line {
        name: one.name.clone(),
        points: one.points.iter().map(|p| place(p.number, p.value)).collect::<Vec<_>>().join(" "),
        last: one.points.last().map_or(0.0, |point| point.value),
        values: one.points.iter().map(|p| (p.day.clone(), p.value)).collect(),
        pattern: i % 4,
    };
    let lines = series.iter().enumerate().filter(|(_, one)| !one.points.is_empty()).map(line).collect();
    Some(Chart { lines, from: first.day.clone(), until: last.day.clone(), most })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_from_edge_to_edge_and_up_with_its_values() {
        let day = |number: i64, value: f64| Point { number, day: format!("2027-03-{number:02}"), value };
        let named = |points: Vec<Point>| [Series { name: "a".into(), points }];
        let drawn = chart(&named(vec![day(1, 0.0), day(2, 50.0), day(3, 100.0)]), 100.0).unwrap();
        assert_eq!(drawn.lines[0].points, "4.0,92.0 160.0,48.0 316.0,4.0");
        assert_eq!((drawn.from.as_str(), drawn.until.as_str()), ("2027-03-01", "2027-03-03"));
        assert_eq!(chart(&named(vec![day(1, 5.0)]), 100.0), None, "one day is no line");
        assert_eq!(chart(&[], 100.0), None);
    }
}
