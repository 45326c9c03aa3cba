//! Codes that stand for a state of the United States and for a country: `CA` is California and Canada.
//! The postal code after it tells, since each state has its own range.

/// States whose code is a country's too, with the first and last three digits of their postal codes
/// (United States Postal Service, Publication 65).
const ALIKE: [(&str, u16, u16); 27] = [
    ("AL", 350, 369),
    ("AR", 716, 729),
    ("AZ", 850, 865),
    ("CA", 900, 961),
    ("CO", 800, 816),
    ("DE", 197, 199),
    ("GA", 300, 319),
    ("ID", 832, 838),
    ("IL", 600, 629),
    ("IN", 460, 479),
    ("KY", 400, 427),
    ("LA", 700, 714),
    ("MA", 10, 27),
    ("MD", 206, 219),
    ("ME", 39, 49),
    ("MN", 550, 567),
    ("MO", 630, 658),
    ("MS", 386, 397),
    ("MT", 590, 599),
    ("NC", 270, 289),
    ("NE", 680, 693),
    ("PA", 150, 196),
    ("SC", 290, 299),
    ("SD", 570, 577),
    ("TN", 370, 385),
    ("VA", 201, 246),
    ("VI", 8, 8),
];

/// States whose code is no country's.
const OTHERS: [&str; 25] = [
    "AK", "CT", "DC", "FL", "HI", "IA", "KS", "MI", "ND", "NH", "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "RI", "TX",
    "UT", "VT", "WA", "WI", "WV", "WY",
];

/// Whether a code of two capitals is a state's, where a state is expected.
pub fn is_us_state(code: &str) -> bool {
    OTHERS.contains(&code) || ALIKE.iter().any(|(state, _, _)| *state == code)
}

/// Whether a code of two capitals is a state's, given the postal code that follows it, if one does.
pub fn is_state(code: &str, postal: Option<&str>) -> bool {
    if OTHERS.contains(&code) {
        return true;
    }
    let start = postal.filter(|text| text.len() >= 5).and_then(|text| text.get(..3)?.parse::<u16>().ok());
    let Some(start) = start else { return false };
    ALIKE.iter().any(|(state, first, last)| *state == code && (*first..=*last).contains(&start))
}

#[cfg(test)]
mod tests {
    use super::is_state;

    #[test]
    fn the_postal_code_tells_a_state_from_a_country() {
        assert!(is_state("CA", Some("95133")));
        assert!(!is_state("CA", Some("L5T 1A1")));
        assert!(is_state("DE", Some("19801")) && !is_state("DE", Some("80331")));
        assert!(is_state("TX", None) && !is_state("IN", None));
    }
}
