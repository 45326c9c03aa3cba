//! All in an advanced file that parties refer to, kept by its number.

use std::collections::HashMap;

use super::{super::plain::Ymd, CONTAINERS, EXPECTED};
use crate::{
    ListError, Oddity, SourceFile,
    reading::Notes,
    xml::{Document, Element},
};
use vendor_screener::party::Date;

/// What parties refer to.
#[derive(Default)]
pub struct Elsewhere {
    pub published: Option<Date>,
    /// Words by kind and number: `AliasType 1400`.
    pub words: HashMap<String, String>,
    pub locations: HashMap<String, Element>,
    /// By the number of the identity.
    pub documents: HashMap<String, Vec<Element>>,
    /// By the number of the profile.
    pub entries: HashMap<String, Vec<Element>>,
    pub links: HashMap<String, Vec<String>>,
    pub names: HashMap<String, String>,
}

impl Elsewhere {
    /// Goes through the file for it.
    ///
    /// # Errors
    /// If the file is of another layout, damaged, or holds changes only.
    pub fn of(file: &SourceFile<'_>, notes: &mut Notes) -> Result<Self, ListError> {
        let silent = SourceFile::new(file.name, file.bytes); // it is told of when it is read for its parties
        let (mut document, _) = Document::open(&silent, &["Sanctions"], EXPECTED)?;
        let mut found = Self::default();
        while let Some((row, element)) = document.entry(&CONTAINERS)? {
            let of = |name: &str| element.attribute(name).to_owned();
            match element.name.as_str() {
                "DateOfIssue" => {
                    let [year, month, day] = ymd(&element).map(i32::from);
                    let [month, day] = [month, day].map(|part| u8::try_from(part).unwrap_or_default());
                    found.published = Date::from_ymd(year, month, day);
                }
                "Location" => drop(found.locations.insert(of("ID"), element)),
                "IDRegDocument" => found.documents.entry(of("IdentityID")).or_default().push(element),
                "SanctionsEntry" => found.entries.entry(of("ProfileID")).or_default().push(element),
                "ProfileRelationship" => {
                    found.links.entry(of("From-ProfileID")).or_default().push(of("To-ProfileID"));
                }
                "DistinctParty" if !element.attribute("DeltaAction").is_empty() => {
                    return Err(ListError::WrongContent {
                        file: file.name.to_owned(),
                        found: "a file of changes of OFAC's lists and no whole list",
                        remedy: "use SDN_ADVANCED.XML and CONS_ADVANCED.XML, or SDN.XML and CONSOLIDATED.XML",
                    });
                }
                "DistinctParty" => found.name(&element),
                "SanctionsEntryLink" => {} // which entry took the place of another
                name if name.ends_with("Values") => found.words(&element),
                other => notes.remark(Some(row), None, Oddity::UnknownElement(other.to_owned())),
            }
        }
        Ok(found)
    }

    /// Keeps the values of a set.
    fn words(&mut self, values: &Element) {
        for value in &values.children {
            let text = [value.text.trim(), value.attribute("ISO2"), value.attribute("Description")];
            let text = text.into_iter().find(|text| !text.is_empty()).unwrap_or_default().to_owned();
            let number = value.attribute("ID");
            if value.name == "PartySubType" {
                self.words.insert(format!("PartyOf {number}"), value.attribute("PartyTypeID").to_owned());
            }
            self.words.insert(format!("{} {number}", value.name), text);
        }
    }

    /// Keeps the name of a party, for those that are connected with it.
    fn name(&mut self, party: &Element) {
        for profile in party.all("Profile") {
            let mut aliases: Vec<&Element> = profile.within("Identity", "Alias").collect();
            aliases.sort_by_key(|alias| !is_true(alias, "Primary"));
            let name = aliases.first().and_then(|alias| alias.all("DocumentedName").next());
            let parts = name.map(|name| name.texts("NamePartValue")).unwrap_or_default();
            let name = match parts.as_slice() {
                [] => continue,
                [whole] => (*whole).to_owned(),
                [last, rest @ ..] => format!("{last}, {}", rest.join(" ")),
            };
            self.names.insert(profile.attribute("ID").to_owned(), name);
        }
    }
}

/// Whether an attribute says yes.
pub fn is_true(element: &Element, name: &str) -> bool {
    element.attribute(name).eq_ignore_ascii_case("true")
}

/// A day in parts.
pub fn ymd(element: &Element) -> Ymd {
    ["Year", "Month", "Day"].map(|part| element.text_of(part).parse().unwrap_or_default())
}
