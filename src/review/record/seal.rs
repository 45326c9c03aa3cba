//! The seal of a record: its own SHA-256, in its last lines.
//!
//! A record of whatever kind (JSON, CSV, HTML) ends with the word `record-sha256`, at most four marks of punctuation, and 64
//! hexadecimal digits. They are the SHA-256 of the whole file with these 64 digits replaced by zeros. Nothing else is
//! changed before hashing: no byte of the file may differ. So anyone can check a record without this program:
//!
//! ```text
//! sed 's/\(record-sha256[",:> ]*\)[0-9a-f]\{64\}/\10000000000000000000000000000000000000000000000000000000000000000/' FILE | sha256sum
//! ```
//!
//! (if the word stands in the file only once, as it does unless a vendor is called so; the last one counts.)
//!
//! The seal shows that the digits fit the content, not who saved it: whoever changes a record on purpose can seal it anew.
//! To prove that it was not changed, keep the digits elsewhere too.

use sha2::{Digest, Sha256};

/// The word before the digits.
pub const MARK: &str = "record-sha256";
/// What stands in the place of the digits while they are reckoned.
pub const BLANK: &str = "0000000000000000000000000000000000000000000000000000000000000000";
/// So many marks of punctuation may stand between the word and the digits.
const BETWEEN: usize = 4;

/// Why a file's seal is not right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It has digits, but is no record.
    #[error("it is no record: it has digits as a record has, but neither the beginning nor the end of one")]
    NotARecord,
    /// The digits fit, but are others than those kept.
    #[error(
        "it is another record than the one expected, or was changed and sealed anew: its digits are {found}, not {expected}"
    )]
    NotExpected {
        /// Those that were kept elsewhere.
        expected: String,
        /// Those of the file.
        found: String,
    },
    /// There is no seal.
    #[error("there is no \"{MARK}\" with 64 digits in it: it is no record, or its end is missing")]
    None,
    /// The file is not as it was sealed.
    #[error("it was changed since it was saved: its seal says {written}, but its content has {found}")]
    Broken {
        /// The digits in the file.
        written: String,
        /// The digits that its content has.
        found: String,
    },
}

/// Puts the seal in the place of the zeros that stand there for it.
pub fn seal(text: String) -> String {
    match digits(text.as_bytes()) {
        Some(at) if &text[at..at + BLANK.len()] == BLANK => {
            let digits = hexadecimal(text.as_bytes());
            text[..at].to_owned() + &digits + &text[at + BLANK.len()..]
        }
        _ => text,
    }
}

/// Checks a file's seal, and returns its digits.
///
/// # Errors
/// If there is none, or another than the file's content has.
pub fn check_seal(file: &[u8]) -> Result<String, SealError> {
    let at = digits(file).ok_or(SealError::None)?;
    let place = at..at + BLANK.len();
    let written = String::from_utf8_lossy(&file[place.clone()]).into_owned();
    let mut blank = file.to_vec();
    blank[place].copy_from_slice(BLANK.as_bytes());
    let found = hexadecimal(&blank);
    if found == written { Ok(found) } else { Err(SealError::Broken { written, found }) }
}

/// The same of a file that must also have the form of a record.
///
/// # Errors
/// If it has another form, no seal, or another than its content has.
pub fn check_record(file: &[u8]) -> Result<String, SealError> {
    let text = String::from_utf8_lossy(file);
    let text = text.trim_start_matches('\u{feff}');
    // As `record_html`, `record_csv` and `ScreeningRecord::json` begin and end.
    let forms = [
        ("<!doctype html>\n<html lang=\"", "</code></p>\n</footer>\n</body>\n</html>\n"),
        ("{\n  \"format\": \"vendor-screener ", "\"\n}\n"),
        ("line,reference,vendor,", "\n"),
    ];
    let digits = check_seal(file)?;
    let formed = forms.iter().any(|(start, end)| text.starts_with(start) && text.ends_with(&format!("{digits}{end}")));
    if formed { Ok(digits) } else { Err(SealError::NotARecord) }
}

/// Where the digits of the last seal begin.
fn digits(file: &[u8]) -> Option<usize> {
    let starts = (0..file.len().saturating_sub(MARK.len())).rev();
    starts.filter(|at| file[*at..].starts_with(MARK.as_bytes())).find_map(|at| {
        let after = at + MARK.len();
        (after..=after + BETWEEN).find(|from| {
            let between = file.get(after..*from).unwrap_or_default();
            let digits = file.get(*from..*from + BLANK.len()).unwrap_or_default();
            between.iter().all(|byte| byte.is_ascii_punctuation() || *byte == b' ')
                && digits.len() == BLANK.len()
                && digits.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        })
    })
}

fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{BLANK, MARK, SealError, check_seal, seal};

    fn sealed(body: &str) -> String {
        seal(format!("{body}\n{MARK},{BLANK}\n"))
    }

    #[test]
    fn what_was_sealed_is_found_whole() {
        for body in ["", "a,b\n1,2", "海康威视", &format!("a vendor called {MARK},{BLANK}")] {
            assert!(check_seal(sealed(body).as_bytes()).is_ok(), "{body}");
        }
    }

    #[test]
    fn every_changed_byte_breaks_the_seal() {
        let file = sealed("name,decision\nAcme,false alert").into_bytes();
        for at in 0..file.len() {
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert!(check_seal(&changed).is_err(), "byte {at}");
        }
    }

    #[test]
    fn a_file_without_a_seal_is_told_from_one_that_was_changed() {
        assert_eq!(check_seal(b"name\nAcme\n"), Err(SealError::None));
        assert_eq!(check_seal(format!("{MARK},{}", &BLANK[1..]).as_bytes()), Err(SealError::None));
        let changed = sealed("Acme").replace("Acme", "Acne");
        assert!(matches!(check_seal(changed.as_bytes()), Err(SealError::Broken { .. })));
    }
}
