//! Units of weight and length as sources name them, and what one of them is of another.

/// What is measured, in which every unit is so many of the smallest: grams and millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measure {
    Weight,
    Length,
}

/// Names of units in lower case, the way that people write the unit, and how much of the smallest it is.
#[rustfmt::skip]
const UNITS: &[(&[&str], &str, Measure, f64)] = &[
    (&["mg", "milligram", "milligrams"], "mg", Measure::Weight, 0.001),
    (&["g", "gr", "gram", "grams", "gramme", "grammes"], "g", Measure::Weight, 1.0),
    (&["kg", "kilo", "kilogram", "kilograms"], "kg", Measure::Weight, 1000.0),
    (&["oz", "ounce", "ounces"], "oz", Measure::Weight, 28.349_523_125),
    (&["lb", "lbs", "pound", "pounds"], "lb", Measure::Weight, 453.592_37),
    (&["mm", "millimeter", "millimetre", "millimeters", "millimetres"], "mm", Measure::Length, 1.0),
    (&["cm", "centimeter", "centimetre", "centimeters", "centimetres"], "cm", Measure::Length, 10.0),
    (&["m", "meter", "metre", "meters", "metres"], "m", Measure::Length, 1000.0),
    (&["in", "inch", "inches", "\""], "in", Measure::Length, 25.4),
    (&["ft", "foot", "feet"], "ft", Measure::Length, 304.8),
];

/// Units as people write them.
pub fn names() -> impl Iterator<Item = &'static str> {
    UNITS.iter().map(|(_, short, ..)| *short)
}

fn find(name: &str) -> Option<(&'static str, Measure, f64)> {
    let name = name.trim().to_lowercase();
    let found = UNITS.iter().find(|(names, ..)| names.contains(&name.as_str()));
    found.map(|(_, short, measure, size)| (*short, *measure, *size))
}

/// Whether we know a unit.
pub fn is_known(name: &str) -> bool {
    find(name).is_some()
}

/// A unit as people write it: `KILOGRAM` → `kg`; one that we do not know in lower case.
pub fn short(name: &str) -> String {
    find(name).map_or_else(|| name.trim().to_lowercase(), |(short, ..)| short.to_owned())
}

/// A number in another unit, to a thousandth; none if it is no number, or the units do not measure the same.
pub fn convert(number: &str, from: &str, to: &str) -> Option<String> {
    let value: f64 = number.trim().parse().ok().filter(|value: &f64| value.is_finite())?;
    if from.trim().eq_ignore_ascii_case(to.trim()) {
        return Some(value.to_string());
    }
    let ((_, measured, from), (_, wanted, to)) = (find(from)?, find(to)?);
    (measured == wanted).then(|| ((value * from / to * 1000.0).round() / 1000.0).to_string())
}

/// A weight in whole grams.
pub fn grams(number: &str, unit: &str) -> Option<String> {
    let grams: f64 = convert(number, unit, "g")?.parse().ok()?;
    Some(grams.round().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_their_units() {
        for (number, from, to, expected) in [
            ("0.8", "KILOGRAM", "g", Some("800")),
            ("1", "lb", "oz", Some("16")),
            ("10", "inch", "mm", Some("254")),
            ("32", "INCH", "INCH", Some("32")),
            ("5", "PIXEL", "pixel", Some("5")),
            ("5", "kg", "mm", None),
            ("five", "kg", "g", None),
        ] {
            assert_eq!(convert(number, from, to).as_deref(), expected, "{number} {from}");
        }
        assert_eq!(
            (grams("0.5", "lb").as_deref(), short("KILOGRAM"), short("LUX")),
            (Some("227"), "kg".into(), "lux".into())
        );
    }
}
