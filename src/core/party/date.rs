use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::Month;

use crate::object::{FromObject, Object, Reading};

/// A calendar day, written as ISO 8601 `YYYY-MM-DD`. List dates carry no time and no zone.
///
/// ```
/// use vendor_screener::party::Date;
/// let listed: Date = "2019-10-09".parse().unwrap();
/// assert!(listed < "2021-06-03".parse().unwrap());
/// assert_eq!(listed.to_string(), "2019-10-09");
/// assert!("2019-02-30".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

/// A text that is not a day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a date; write it as YYYY-MM-DD, for example 2019-10-09")]
pub struct DateError(pub String);

impl Date {
    /// 1 January 1970.
    pub const EPOCH: Self = Self(time::macros::date!(1970 - 01 - 01));

    /// The day of this year (1 to 9999), month (1 to 12) and day of the month, if there is one.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        let month = Month::try_from(month).ok()?;
        time::Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    /// Days since 1 January 1970, which is day 0.
    pub fn days(self) -> i32 {
        self.0.to_julian_day() - Self::EPOCH.0.to_julian_day()
    }

    /// The day that is so many days after 1 January 1970, if it lies in the years 1 to 9999.
    pub fn from_days(days: i32) -> Option<Self> {
        let julian = Self::EPOCH.0.to_julian_day().checked_add(days)?;
        time::Date::from_julian_day(julian).ok().filter(|date| (1..=9999).contains(&date.year())).map(Self)
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        self.0.year()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        write!(f, "{year:04}-{:02}-{day:02}", u8::from(month))
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        // By hand: the calendar library's parser alone would weigh more than the page's cards.
        let digits = |at: std::ops::Range<usize>| {
            let part = text.get(at).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
            part.and_then(|part| part.parse::<u16>().ok())
        };
        let dashed = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
        let day = || {
            let (month, day) = (u8::try_from(digits(5..7)?).ok()?, u8::try_from(digits(8..10)?).ok()?);
            Self::from_ymd(digits(0..4)?.into(), month, day)
        };
        dashed.then(day).flatten().ok_or_else(|| DateError(text.to_owned()))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl FromObject for Date {
    fn from_object<O: Object>(object: &O, reading: &mut Reading) -> Self {
        reading.or(object.text().and_then(|text| text.parse().ok()), Self::EPOCH)
    }
}
