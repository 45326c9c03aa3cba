//! A party that is looked up, shown as what is found.

use crate::web::shared::{Found, Shared};
use vendor_screener::{
    answer::{Answer, Band, Hit, Namesake, PartyRestrictions},
    identity::Identification,
    party::Quality,
};

/// A party that is looked up, as a hit that matched by its own name: what is shown of a hit is then shown of it.
pub fn as_answer(known: PartyRestrictions, possibly_same: Vec<Namesake>) -> Option<Found> {
    let PartyRestrictions { party, listings, not_found_on, restrictions, searched, .. } = known;
    let query = party.name.clone();
    let hit = Hit {
        matched_name: party.name.clone(),
        matched_quality: Quality::Primary,
        matched_lists: Vec::new(),
        score: 100.0,
        band: Band::Same,
        evidence: Vec::new(),
        standing: Identification::Open,
        words: Vec::new(),
        part: None,
        extra_query: Vec::new(),
        extra_listed: Vec::new(),
        listings,
        restrictions: restrictions.restrictions,
        verdicts: restrictions.verdicts,
        limits: restrictions.limits,
        reminders: restrictions.reminders,
        not_found_on,
        possibly_same,
        party,
    };
    let answer =
        Answer { query, threshold: 0.0, problem: None, numbers: Vec::new(), hits: vec![hit], more: 0, searched };
    Shared::new(answer).found().next()
}
