//! Citations of the Federal Register, which American lists write in three styles:
//! `76 FR 71869, 11/21/11` (or `46 F.R. 46154 9/17/81`), several of them with or without a comma between;
//! and `Vol. 88, No. 151, 08/08/2023, Federal Register`, which counts issues instead of pages.

use super::{Order, day_within};
use vendor_screener::party::Date;

/// A notice in the Federal Register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// `76 FR 71869`, or `Federal Register, vol. 88, no. 151` where no page is given.
    pub text: String,
    /// The day of the issue, where it is given.
    pub date: Option<Date>,
}

/// The notices that a cell cites, in its order.
pub fn citations(cell: &str) -> Vec<Citation> {
    let mut found: Vec<Citation> = Vec::new();
    let mut rest = cell;
    while let Some((start, text, after)) = next(rest) {
        date_last(&mut found, rest.get(..start).unwrap_or_default());
        found.push(Citation { text, date: None });
        rest = after;
    }
    date_last(&mut found, rest);
    let mut seen = Vec::new();
    found.retain(|citation| {
        !seen.contains(&citation.text) && {
            seen.push(citation.text.clone());
            true
        }
    });
    found
}

/// What stands between a citation and the next holds its date.
fn date_last(found: &mut [Citation], between: &str) {
    if let Some(last) = found.last_mut() {
        last.date = day_within(between, Order::MonthFirst).map(|(date, _)| date);
    }
}

/// The first citation: where it starts, itself, and what follows.
fn next(text: &str) -> Option<(usize, String, &str)> {
    let by_page = text.match_indices('F').find_map(|(at, _)| by_page(text, at));
    let by_issue = text.match_indices("Vol").find_map(|(at, _)| by_issue(text, at));
    match (by_page, by_issue) {
        (Some(page), Some(issue)) => Some(if page.0 < issue.0 { page } else { issue }),
        (page, issue) => page.or(issue),
    }
}

/// `76 FR 71869`, with the letter F here.
fn by_page(text: &str, at: usize) -> Option<(usize, String, &str)> {
    let before = text.get(..at)?.trim_end();
    let start = before.rfind(|letter: char| !letter.is_ascii_digit()).map_or(0, |end| end + 1);
    // A letter of several bytes may stand before the number.
    let start = (start..=before.len()).find(|start| before.is_char_boundary(*start))?;
    let volume = before.get(start..).filter(|digits| (1..=3).contains(&digits.len()))?;
    let after = text.get(at..)?;
    let after = after.strip_prefix("FR").or_else(|| after.strip_prefix("F.R."))?;
    let after = after.trim_start_matches([' ', ',', '\n']);
    let end = after.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(after.len());
    let (page, rest) = after.split_at_checked(end)?;
    let date_instead = rest.starts_with('/');
    (!page.is_empty() && !date_instead).then(|| (start, format!("{volume} FR {page}"), rest))
}

/// `Vol. 88, No. 151`, here; it is also misspelt.
fn by_issue(text: &str, at: usize) -> Option<(usize, String, &str)> {
    let number = |text: &str| {
        let text = text.trim_start();
        let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
        (end > 0).then(|| (text.get(..end).unwrap_or_default().to_owned(), end))
    };
    let after = text.get(at..)?;
    let after = ["Volume", "Vol.", "Vol,"].iter().find_map(|start| after.strip_prefix(start))?.trim_start();
    let (volume, end) = number(after)?;
    let after = after.get(end..)?.trim_start_matches([' ', ',']).strip_prefix("No.")?.trim_start();
    let (issue, end) = number(after)?;
    Some((at, format!("Federal Register, vol. {volume}, no. {issue}"), after.get(end..)?))
}

#[cfg(test)]
mod tests {
    use super::citations;

    fn read(cell: &str) -> Vec<(String, String)> {
        let date = |date: Option<vendor_screener::party::Date>| date.map_or_else(String::new, |date| date.to_string());
        citations(cell).into_iter().map(|citation| (citation.text, date(citation.date))).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(text, date)| ((*text).to_owned(), (*date).to_owned())).collect()
    }

    #[test]
    fn pages_are_cited_with_and_without_dates() {
        assert_eq!(
            read("76 FR 71869, 11/21/11.\n77 FR 1, 1/3/12"),
            pairs(&[("76 FR 71869", "2011-11-21"), ("77 FR 1", "2012-01-03")])
        );
        assert_eq!(read("83 FR 37423; 87 FR 77505"), pairs(&[("83 FR 37423", ""), ("87 FR 77505", "")]));
        assert_eq!(
            read("46 F.R. 46154 9/17/81 and 46 F.R. 19290 3/30/81"),
            pairs(&[("46 FR 46154", "1981-09-17"), ("46 FR 19290", "1981-03-30")])
        );
        assert_eq!(read("67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02").len(), 2);
        assert_eq!(read("82 F.R., 2312 1/9/2017"), pairs(&[("82 FR 2312", "2017-01-09")]));
    }

    #[test]
    fn issues_are_cited_with_dates_in_words_and_numbers() {
        let issue = "Federal Register, vol. 83, no. 90";
        assert_eq!(read("Vol. 83, No. 90, May 9, 2018, Federal Register"), pairs(&[(issue, "2018-05-09")]));
        assert_eq!(read("Vol.83, No.90, 05/09/18 Federal Register"), pairs(&[(issue, "2018-05-09")]));
        assert_eq!(read("Vol, 83, No. 90, 05/09/18"), pairs(&[(issue, "2018-05-09")]));
        assert_eq!(read("Volume 83, No. 90; 5/9/18, Federal Register"), pairs(&[(issue, "2018-05-09")]));
        assert_eq!(
            read("Vol. 80, No. 170, 09/02/2015 Federal Register Vol. 80, No. 207, 10/27/2015 Federal Register").len(),
            2
        );
    }

    #[test]
    fn what_cites_nothing_gives_nothing() {
        assert!(citations("see the FR of that day").is_empty());
        assert!(citations("").is_empty());
    }
}
