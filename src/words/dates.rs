//! Dates, and moments in a time zone.

use super::rules::Rules;
use chrono::{DateTime, Datelike, NaiveDate, Offset, Timelike, Utc};
use chrono_tz::Tz;
use icu_calendar::{Date, Gregorian};
use icu_datetime::input::{Time, UtcOffset, ZonedDateTime};

impl Rules {
    /// `22 Nov 2026`.
    pub fn day(&self, day: NaiveDate) -> String {
        self.day.format(&gregorian(day)).to_string()
    }

    /// `22 November 2026`.
    pub fn long_day(&self, day: NaiveDate) -> String {
        self.long_day.format(&gregorian(day)).to_string()
    }

    /// `22 Nov 2026, 09:00 GMT+1`.
    pub fn moment(&self, moment: DateTime<Utc>, zone: Tz) -> String {
        let local = moment.with_timezone(&zone);
        let (hour, minute) = (local.hour() as u8, local.minute() as u8);
        let time = Time::try_new(hour, minute, 0, 0).expect("a time of day is one");
        let seconds = local.offset().fix().local_minus_utc();
        let offset = UtcOffset::try_from_seconds(seconds).unwrap_or_else(|_| UtcOffset::zero());
        let zoned = ZonedDateTime { date: gregorian(local.date_naive()), time, zone: offset };
        self.moment.format(&zoned).to_string()
    }
}

/// A day as ICU has it; one outside its years (±9999) is cut to the nearest.
fn gregorian(day: NaiveDate) -> Date<Gregorian> {
    let year = day.year().clamp(-9999, 9999);
    let cut = || Date::try_new_gregorian(year, day.month() as u8, 28).expect("every month has 28 days");
    Date::try_new_gregorian(year, day.month() as u8, day.day() as u8).unwrap_or_else(|_| cut())
}
