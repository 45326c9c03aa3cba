//! The consolidated list of the Office of Financial Sanctions Implementation (`ConList`), which the UK
//! Sanctions List replaced on 28 January 2026. Its address still answers, with a list that no longer changes.

use crate::{
    ListError, SourceFile,
    cells::{Order, day_within},
};

/// Refuses the retired list, with the day of which it is.
pub fn refuse(file: &SourceFile<'_>) -> ListError {
    let head = String::from_utf8_lossy(file.bytes.get(..4096).unwrap_or(file.bytes)).into_owned();
    let date = head
        .split_once("Last Updated")
        .and_then(|(_, rest)| day_within(rest.get(..40).unwrap_or(rest), Order::DayFirst));
    let of = date.map_or_else(String::new, |(date, _)| format!(" of {date}"));
    ListError::Retired {
        file: file.name.to_owned(),
        what: format!("OFSI's consolidated list{of}, which is no longer kept up since 28 January 2026"),
        remedy: "use the UK Sanctions List instead, https://www.gov.uk/government/publications/the-uk-sanctions-list",
    }
}

#[cfg(test)]
mod tests {
    use super::refuse;
    use crate::SourceFile;

    #[test]
    fn the_retired_list_is_refused_with_its_date() {
        let bytes = b"Last Updated,27/01/2026\r\nName 6,Name 1,Group Type,Group ID\r\n";
        let error = refuse(&SourceFile::new("ConList.csv", bytes)).to_string();
        let start = "ConList.csv: this is OFSI's consolidated list of 2026-01-27, which is no longer kept up since 28 January 2026; use";
        assert!(error.starts_with(start), "{error}");
    }
}
