//! The record of one vendor that was typed: no table, and nothing decided yet.

use serde::Deserialize;

use super::{Occasion, Outcome, RecordedHit, RecordedVendor, ScreeningRecord, Settings};
use crate::vendors::Vendor;
use vendor_screener::{
    answer::{Answer, LeanAnswer},
    party::Kind,
};

/// What was asked; what was not said is empty.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TypedVendor {
    /// The name, with whatever stood in its field.
    pub name: String,
    /// The vendor's country, by ISO 3166-1 code.
    pub country: String,
    /// The kind of party that alone was searched.
    pub kind: Option<Kind>,
    /// When it was born or founded.
    pub born: String,
    /// The state that a person belongs to.
    pub nationality: String,
    /// Where it is.
    pub address: String,
    /// What type of ship it is.
    pub vessel_type: String,
    /// So many parties at most were kept.
    pub limit: usize,
}

impl ScreeningRecord {
    /// The record of an answer that came at this moment, in Universal Time.
    pub fn of_one(at: String, asked: TypedVendor, answer: Answer) -> Self {
        let TypedVendor { name, country, kind, born, nationality, address, vessel_type, limit } = asked;
        let settings = Settings { threshold: answer.threshold, limit, kind };
        let typed_numbers = answer.numbers.clone();
        let searched = answer.searched.clone();
        let (answer, parties) = LeanAnswer::of(answer);
        let found = answer.hits.into_iter().zip(parties);
        let hits: Vec<RecordedHit> = found.map(|(hit, party)| RecordedHit::new(hit, party.entry, None)).collect();
        let vendor = RecordedVendor {
            line: 0,
            vendor: Vendor { name, country, born, nationality, address, vessel_type, ..Vendor::default() },
            typed_numbers,
            status: Outcome::of(answer.problem, hits.is_empty()),
            problem: answer.problem,
            hits,
            more: answer.more,
        };
        Self::new(Occasion { at, ..Occasion::default() }, settings, &searched, vec![vendor])
    }
}
