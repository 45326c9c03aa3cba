//! Which columns say who a vendor is beside its name: its numbers, when it was born, whose national it is, where it is, what
//! type of ship.

use serde::{Deserialize, Serialize};

use super::Sheet;
use vendor_screener::{
    identity::{
        heading, is_heading_of_address, is_heading_of_birth, is_heading_of_nationality, is_heading_of_vessel_type,
    },
    object::{FromObject, ToObject, TypeScript},
};

/// Columns of facts, counted from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromObject, ToObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct FactColumns {
    /// Those with numbers.
    pub numbers: Vec<usize>,
    /// That with the day on which a person was born, or an organisation was founded.
    pub born: Option<usize>,
    /// That with the state that a person belongs to.
    pub nationality: Option<usize>,
    /// Those with its address, or the parts of it: street, city. What was kept before these were told has none.
    #[serde(default)]
    pub address: Vec<usize>,
    /// That with the type of a ship.
    #[serde(default)]
    pub vessel_type: Option<usize>,
}

impl FactColumns {
    /// Tells them by their headings; those of names hold no facts.
    pub fn of(headings: &[&str], names: &[usize]) -> Self {
        let free = |column: &usize| !names.contains(column);
        let all = |is: fn(&str) -> bool| (0..headings.len()).filter(free).filter(move |column| is(headings[*column]));
        Self {
            numbers: all(|text| heading(text).is_some()).collect(),
            born: all(is_heading_of_birth).next(),
            nationality: all(is_heading_of_nationality).next(),
            address: all(is_heading_of_address).collect(),
            vessel_type: all(is_heading_of_vessel_type).next(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The same without columns that a table does not have.
    pub fn within(self, sheet: &Sheet) -> Self {
        let there = |column: &usize| *column < sheet.width();
        Self {
            numbers: self.numbers.into_iter().filter(there).collect(),
            born: self.born.filter(there),
            nationality: self.nationality.filter(there),
            address: self.address.into_iter().filter(there).collect(),
            vessel_type: self.vessel_type.filter(there),
        }
    }

    /// The numbers in a row of these cells, each with what its heading says it is.
    pub fn numbers_in<'a>(
        &self,
        heading_of: impl Fn(usize) -> &'a str,
        cell: impl Fn(usize) -> &'a str,
    ) -> Vec<String> {
        let cells = self.numbers.iter().map(|column| (heading_of(*column).trim(), cell(*column).trim()));
        let stated = cells.filter(|(_, number)| !number.is_empty());
        // A heading that is no label would be taken for a part of the number.
        stated
            .map(|(label, number)| match heading(label) {
                Some(_) => format!("{label} {number}"),
                None => number.to_owned(),
            })
            .collect()
    }

    /// The address in a row of these cells: its parts, and the country from the column of that, joined by commas. Nothing where
    /// only the country is known, which every vendor has.
    pub fn address_in<'a>(&self, cell: impl Fn(usize) -> &'a str, country: Option<usize>) -> String {
        let parts = |columns: &[usize]| -> Vec<&'a str> {
            columns.iter().map(|column| cell(*column).trim()).filter(|part| !part.is_empty()).collect()
        };
        match parts(&self.address) {
            own if own.is_empty() => String::new(),
            own => [own, parts(country.as_slice())].concat().join(", "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FactColumns;

    #[test]
    fn columns_of_facts_are_told_by_their_headings() {
        let headings = [
            "Name",
            "Passport no.",
            "Amount",
            "Date of birth",
            "Nationality",
            "ИНН",
            "Address 1",
            "Ville",
            "Ship type",
        ];
        let told = FactColumns::of(&headings, &[0]);
        assert_eq!(
            told,
            FactColumns {
                numbers: vec![1, 5],
                born: Some(3),
                nationality: Some(4),
                address: vec![6, 7],
                vessel_type: Some(8)
            }
        );
        for other in ["Country", "E-mail address", "IP address", "City code", "Address book no."] {
            assert!(FactColumns::of(&["Name", other], &[0]).address.is_empty(), "{other}");
        }
    }

    #[test]
    fn a_number_is_read_with_its_heading_only_if_that_says_what_it_is() {
        let told = FactColumns { numbers: vec![0, 1, 2], ..FactColumns::default() };
        let (headings, cells) = (["IMO number", "Hull", "VAT No."], ["7406784", " 12345 ", ""]);
        assert_eq!(told.numbers_in(|at| headings[at], |at| cells[at]), ["IMO number 7406784", "12345"]);
    }
    #[test]
    fn an_address_is_made_of_its_parts_and_the_country_and_of_no_country_alone() {
        let told = FactColumns { address: vec![1, 2], ..FactColumns::default() };
        let (whole, country_alone) = (["Acme", " 1 Road ", "Qom", "IR"], ["Acme", "", " ", "IR"]);
        assert_eq!(told.address_in(|at| whole[at], Some(3)), "1 Road, Qom, IR");
        assert_eq!(told.address_in(|at| whole[at], None), "1 Road, Qom");
        assert_eq!(told.address_in(|at| country_alone[at], Some(3)), "");
    }
}
