//! What stands in a cell of a workbook, as text: numbers as people wrote them, days as ISO says.

use calamine::{DataRef, ExcelDateTime};

/// The text of a cell; or the error that stands there in place of a value, such as `#N/A`.
pub fn text(cell: &DataRef<'_>) -> Result<String, String> {
    Ok(match cell {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => decimal(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => day_or_moment(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => return Err(error.to_string()),
    })
}

/// A number without exponent, and without the noise behind the fifteen digits that a workbook keeps.
fn decimal(number: f64) -> String {
    let digits: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    digits.to_string()
}

/// `2027-03-01`, `2027-03-01T09:30:00`, `09:30:00`, or `25:30:00` for how long something takes.
fn day_or_moment(moment: &ExcelDateTime) -> String {
    let seconds = (moment.as_f64() * 86_400.0).round() as i64;
    let clock = |seconds: i64| format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if moment.is_duration() || seconds < 86_400 {
        return clock(seconds.max(0));
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    match seconds % 86_400 {
        0 => format!("{year:04}-{month:02}-{day:02}"),
        rest => format!("{year:04}-{month:02}-{day:02}T{}", clock(rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{CellErrorType, ExcelDateTimeType};

    #[test]
    fn cells_read_as_people_wrote_them() {
        let moment = |days, kind| DataRef::DateTime(ExcelDateTime::new(days, kind, false));
        let day = |days| moment(days, ExcelDateTimeType::DateTime);
        for (cell, expected) in [
            (DataRef::Float(4_006_381_333_931.0), "4006381333931"),
            (DataRef::Float(2.0 / 3.0 * 30.0 - 0.01), "19.99"),
            (DataRef::Float(0.1 + 0.2), "0.3"),
            (DataRef::Float(-7.0), "-7"),
            (DataRef::Float(1e21), "1000000000000000000000"),
            (DataRef::Int(42), "42"),
            (DataRef::String("00042".into()), "00042"),
            (DataRef::Bool(true), "true"),
            (day(46_447.0), "2027-03-01"),
            (day(46_447.395_833_333), "2027-03-01T09:30:00"),
            (day(0.5), "12:00:00"),
            (moment(1.0625, ExcelDateTimeType::TimeDelta), "25:30:00"),
            (DataRef::Empty, ""),
        ] {
            assert_eq!(text(&cell), Ok(expected.to_owned()));
        }
        assert_eq!(text(&DataRef::Error(CellErrorType::NA)), Err("#N/A".to_owned()));
    }
}
