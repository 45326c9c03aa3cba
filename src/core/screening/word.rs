use serde::{Deserialize, Serialize};

use crate::object::{FromObject, TypeScript};

/// Why a word typed and a word listed count as the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The same, but for case and marks.
    Same,
    /// Close in spelling.
    Spelling,
    /// Another romanisation: the same consonants, *Hezbollah*, *Hizballah*.
    Romanisation,
    /// One begins the other: *tech*, *technology*.
    Abbreviation,
    /// Written apart on one side: *Hik Vision*, *Hikvision*.
    Joined,
    /// An initial: *J*, *John*; or those of all words: *NITC*, *National Iranian Tanker Company*.
    Initial,
    /// A short form of a given name: *Bill*, *William*.
    Nickname,
    /// The same legal form, perhaps in another spelling: *Co., Ltd.*, *Company Limited*.
    LegalForm,
}

/// One line of a score's explanation: which word typed answers which word listed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Word {
    /// The word or words typed, as compared.
    pub query: String,
    /// The word or words listed, as compared.
    pub listed: String,
    /// Where the listed words stand in the matched name as published: pairs of UTF-16 offsets,
    /// start and end, which is how JavaScript counts.
    pub listed_at: Vec<(u32, u32)>,
    /// Where the typed words stand in the query: likewise.
    pub query_at: Vec<(u32, u32)>,
    /// Why they match.
    pub reason: Reason,
    /// How alike they are, 0 to 1.
    pub similarity: f64,
    /// What share of the score rides on them, 0 to 1; all words together make 1.
    pub weight: f64,
}
