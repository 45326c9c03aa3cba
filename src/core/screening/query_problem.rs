use serde::{Deserialize, Serialize};

use crate::object::{FromObject, TypeScript};

/// Why a query cannot be screened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum QueryProblem {
    /// Nothing was typed, or only spaces.
    Empty,
    /// A single letter: it would match too much.
    TooShort,
    /// More than 400 characters, longer than any name: [`MAX_QUERY_CHARS`](super::MAX_QUERY_CHARS).
    TooLong,
    /// Only legal forms, such as "Co., Ltd.".
    OnlyLegalForms,
    /// Only a word that half of all companies carry, such as "Trading", and no listed name of just this.
    OnlyCommonWords,
    /// No name, and of numbers only such as are too short to be one party's alone.
    ShortNumber,
    /// No letters or digits in it, such as emoji.
    NoLetters,
}

impl QueryProblem {
    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
            Self::OnlyLegalForms => "only_legal_forms",
            Self::OnlyCommonWords => "only_common_words",
            Self::ShortNumber => "short_number",
            Self::NoLetters => "no_letters",
        }
    }
}
