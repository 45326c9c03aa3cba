//! Where readers put what they cannot place, and the order of lists.

use vendor_screener::party::official_lists;

/// Where OFAC entries go that no programme puts on one of its lists.
pub(super) const OFAC_UNSORTED: &str = "us-ofac-cons";
/// Where rows of the Consolidated Screening List go whose source we do not know.
pub(super) const CSL_UNSORTED: &str = "us-csl-other";

/// The place of a list among the official ones; past the end for one that is not.
pub(super) fn place(id: &str) -> usize {
    official_lists().iter().position(|list| list.id == id).unwrap_or(official_lists().len())
}
