//! What the remarks, identifiers and columns of a row say beside names and addresses.

use super::{entry::Entry, sources::Source};
use crate::{
    cells::{Order, day_within},
    ofac::{
        CRAFT,
        remarks::{Part, Remarks, part},
    },
};
use vendor_screener::party::{Date, FactKind};

/// All that a row says beside names and addresses.
#[derive(Default)]
pub struct Said {
    /// Facts and terms.
    pub remarks: Remarks,
    /// When the entry ends, where the remarks say so.
    pub until: Option<Date>,
}

impl Said {
    /// Takes the row apart.
    pub fn of(entry: &Entry<'_>, source: Source) -> Self {
        let remarks = if source.ofac { Remarks::of(entry.remarks) } else { Remarks::default() };
        let mut said = Self { remarks, ..Self::default() };
        let craft = CRAFT.iter().zip(entry.craft).filter(|(_, text)| !text.is_empty());
        craft.for_each(|(label, text)| said.fact(FactKind::Craft, &format!("{label} {text}")));
        for (kind, label, texts) in [
            (FactKind::Born, "DOB", &entry.births),
            (FactKind::BirthPlace, "POB", &entry.birth_places),
            (FactKind::Nationality, "nationality", &entry.nationalities),
            (FactKind::Citizenship, "citizen", &entry.citizenships),
        ] {
            texts.iter().for_each(|text| said.fact(kind, &format!("{label} {text}")));
        }
        said.fact(FactKind::Title, entry.title);
        entry.ids.iter().for_each(|id| said.identifier(id));
        if !source.ofac && source.list != "us-state-isn" {
            said.of_others(entry.remarks);
        }
        said
    }

    /// `Passport, 836238033, KP`; or `Secondary sanctions risk:, …`, which is a term.
    fn identifier(&mut self, id: &str) {
        let text = id.replace(":, ", ": ").replace(" -, ", " - ");
        let (kind, text) = match part(&text) {
            Part::Term(term) => return self.remarks.terms.add(term),
            // In the order of older files: `Subject to Directive 3, Executive Order 13662 Directive Determination -`.
            _ if text.starts_with("Subject to Directive ") => {
                let (directive, order) = text.split_once(", ").unwrap_or((&text, ""));
                return self.remarks.terms.add(&format!("{order} {directive}"));
            }
            Part::Fact(FactKind::Remark, fact) if fact.bytes().any(|byte| byte.is_ascii_digit()) => {
                (FactKind::Identifier, fact)
            }
            Part::Fact(kind, fact) => (kind, fact),
            Part::Alias(_) => (FactKind::Remark, text.as_str()),
        };
        self.fact(kind, text);
    }

    fn fact(&mut self, kind: FactKind, text: &str) {
        self.remarks.add(Part::Fact(kind, text));
    }

    fn of_others(&mut self, text: &str) {
        for fact in text.split("; ").map(str::trim).filter(|fact| !fact.is_empty()) {
            if let Some(day) = fact.strip_prefix("Expires: ") {
                self.until = day_within(day, Order::MonthFirst).map(|(date, _)| date);
            } else if fact.starts_with("Type of denial: ") {
                self.remarks.terms.add(fact);
            } else {
                let kind = if fact.starts_with("Date of birth") { FactKind::Born } else { FactKind::Remark };
                self.fact(kind, fact);
            }
        }
    }
}
