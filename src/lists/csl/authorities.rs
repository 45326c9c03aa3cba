//! Rows of the State Department's nonproliferation sanctions may say in their remarks under which laws the
//! party is sanctioned, each with its own days:
//!
//! ```text
//! Authority: Executive Order 12938; imposed 1/9/2009; status: Expired on 01/09/11; Vol. 74, No. 11, 01/16/09
//! | Authority: Missile Sanctions laws; imposed 4/1/2004; status: Active; Vol. 69, No. 64, 04/02/04
//! | Designation includes any successor, sub-unit, or subsidiary thereof
//! ```

use crate::cells::{Order, citations, day_within};
use vendor_screener::party::Date;

/// A law under which the party is or was sanctioned.
#[derive(Debug, PartialEq, Eq)]
pub struct Authority<'a> {
    /// Its name.
    pub name: &'a str,
    /// From when on.
    pub since: Option<Date>,
    /// Until when.
    pub until: Option<Date>,
    /// What has become of it, but for plain `Active`.
    pub status: &'a str,
    /// Where it was published.
    pub citation: String,
}

/// The authorities that the remarks name, and what else they say.
pub fn authorities(remarks: &str) -> (Vec<Authority<'_>>, Vec<&str>) {
    let mut found = Vec::new();
    let mut others = Vec::new();
    for part in remarks.split(" | ").map(str::trim).filter(|part| !part.is_empty()) {
        match part.strip_prefix("Authority: ") {
            Some(text) => found.push(authority(text)),
            None => others.push(part),
        }
    }
    (found, others)
}

fn authority(text: &str) -> Authority<'_> {
    let mut fields = text.split("; ");
    let name = fields.next().unwrap_or_default().trim();
    let (mut since, mut status, mut citation) = (None, "", String::new());
    for field in fields {
        if let Some(text) = field.strip_prefix("imposed ") {
            since = since.or(day_within(text, Order::MonthFirst).map(|(date, _)| date));
        } else if let Some(text) = field.strip_prefix("status: ") {
            status = text.trim();
        } else {
            let cited = citations(field);
            since = since.or_else(|| cited.iter().filter_map(|citation| citation.date).min());
            citation = cited.into_iter().map(|citation| citation.text).collect::<Vec<_>>().join("; ");
        }
    }
    let lower = status.to_ascii_lowercase();
    let over = ["expired", "lifted", "terminated", "all provisions expired"].iter().any(|end| lower.starts_with(end))
        || lower.contains("all other sanctions removed");
    let until = if over { last_day(status) } else { None };
    Authority { name, since, until, status: if status == "Active" { "" } else { status }, citation }
}

/// The last day that a text names.
fn last_day(text: &str) -> Option<Date> {
    let mut last = None;
    let mut rest = text;
    while let Some((date, after)) = day_within(rest, Order::MonthFirst) {
        last = Some(date);
        rest = after;
    }
    last
}

#[cfg(test)]
mod tests {
    use super::authorities;

    #[test]
    fn each_authority_has_its_own_days() {
        let (found, others) = authorities(
            "Authority: Executive Order 12938; imposed 1/9/2009; status: Expired on 01/09/11; Vol. 74, No. 11 01/16/09, \
             Federal Register | Authority: INKSNA; imposed 02/27/2024; status: Active; Vol. 89, No. 45, March 6, 2024 \
             Federal Register | Location: China",
        );
        let days = |at: usize| (found[at].since.map(|day| day.to_string()), found[at].until.map(|day| day.to_string()));
        assert_eq!(days(0), (Some("2009-01-09".to_owned()), Some("2011-01-09".to_owned())));
        assert_eq!(days(1), (Some("2024-02-27".to_owned()), None));
        assert_eq!((found[0].status, found[1].status), ("Expired on 01/09/11", ""));
        assert_eq!(found[1].citation, "Federal Register, vol. 89, no. 45");
        assert_eq!(others, ["Location: China"]);
    }

    #[test]
    fn a_ban_that_ended_in_part_still_stands() {
        let (found, _) = authorities("Authority: A; status: Procurement ban ended 02/03, all other sanctions remain");
        assert_eq!(found[0].until, None);
        let (found, _) =
            authorities("Authority: A; status: procurement ban ended 2003, all other sanctions removed 5/21/10");
        assert_eq!(found[0].until, "2010-05-21".parse().ok());
    }
}
