use super::list_entry;
use crate::party::{Date, Evidence, Listing};

/// A list that the catalogue does not know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no list \"{0}\"; use an id such as us-ofac-sdn or us-bis-el")]
pub struct UnknownList(pub String);

/// A listing that is only supposed, for asking what would change: the party on this list, from
/// `today`, under the list's ordinary terms.
///
/// # Errors
/// If the catalogue does not know the list.
pub fn suppose(list: &str, name: &str, today: Date) -> Result<Listing, UnknownList> {
    let entry = list_entry(list).ok_or_else(|| UnknownList(list.to_owned()))?;
    Ok(Listing {
        list: entry.id.to_owned(),
        name: name.to_owned(),
        programme: String::new(),
        since: Some(today),
        until: None,
        citation: entry.legal_basis.to_owned(),
        url: entry.url.to_owned(),
        terms: String::new(),
        evidence: Evidence::Unverified,
        note: String::new(),
    })
}
