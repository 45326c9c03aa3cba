//! OFAC's advanced XML files, `SDN_ADVANCED.XML` and `CONS_ADVANCED.XML`, in the schema that it made of that of the United Nations.
//! Nothing stands there in words: what is said of a party are numbers, and other parts of the file say what each number means.
//!
//! ```xml
//! <Sanctions>
//!   <DateOfIssue><Year>2026</Year><Month>7</Month><Day>1</Day></DateOfIssue>
//!   <ReferenceValueSets><AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType></AliasTypeValues>…</ReferenceValueSets>
//!   <Locations><Location ID="25"><LocationCountry CountryID="11143"/><LocationPart LocPartTypeID="1454">…</Location></Locations>
//!   <IDRegDocuments><IDRegDocument IDRegDocTypeID="1571" IdentityID="6" IssuedBy-CountryID="11143"><IDRegistrationNo>A1</IDRegistrationNo>…
//!   <DistinctParties><DistinctParty FixedRef="7"><Profile ID="7" PartySubTypeID="4">
//!     <Identity ID="6"><Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName><DocumentedNamePart>
//!       <NamePartValue NamePartGroupID="8">SAMPLE</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
//!       <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="8" NamePartTypeID="1520"/></MasterNamePartGroup></NamePartGroups></Identity>
//!     <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod>…</DatePeriod></FeatureVersion></Feature></Profile></DistinctParty></DistinctParties>
//!   <ProfileRelationships><ProfileRelationship From-ProfileID="7" To-ProfileID="9"/></ProfileRelationships>
//!   <SanctionsEntries><SanctionsEntry ProfileID="7" ListID="1550"><EntryEvent><Date>…</Date></EntryEvent>
//!     <SanctionsMeasure SanctionsTypeID="1"><Comment>SDGT</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries>
//! </Sanctions>
//! ```
//!
//! The entries that put a party on a list stand after it. So the file is gone through twice: first for all that stands elsewhere, kept by
//! its number, then for the parties, one at a time.

mod elsewhere;

use std::collections::HashMap;

use elsewhere::{Elsewhere, is_true, ymd};

use super::{
    enhanced::is_first,
    lists::is_consolidated,
    plain::{Named, Plain, period},
    xml::{add, finish},
};
use crate::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::spaced,
    gather::Gathered,
    reading::Notes,
    xml::{Document, Element},
};

/// Elements that only hold others.
const CONTAINERS: [&str; 7] = [
    "ReferenceValueSets",
    "Locations",
    "IDRegDocuments",
    "DistinctParties",
    "ProfileRelationships",
    "SanctionsEntries",
    "SanctionsEntryLinks",
];
const EXPECTED: (&str, &str) =
    ("not OFAC's list", "its advanced XML files begin with <Sanctions>; use SDN_ADVANCED.XML or SDN.XML");

/// Reads one of the files. The day of its edition stands in it.
///
/// # Errors
/// If the file is of another layout, damaged, or holds changes only.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let mut notes = Notes::on(file.name);
    let elsewhere = Elsewhere::of(file, &mut notes)?;
    let mut gathered = Gathered::default();
    let (mut document, _) = Document::open(file, &["Sanctions"], EXPECTED)?;
    while let Some((row, element)) = document.entry(&CONTAINERS)? {
        if element.name == "DistinctParty" {
            let none = Element::default();
            let mut profiles: Vec<&Element> = element.all("Profile").collect();
            if profiles.is_empty() {
                profiles.push(&none);
            }
            for profile in profiles {
                let mut reader = Reader { elsewhere: &elsewhere, row, notes: &mut notes };
                let (plain, of_consolidated) = reader.plain(&element, profile);
                add(&plain.0, row, of_consolidated, &mut gathered, &mut notes);
            }
        }
    }
    finish(gathered, notes, elsewhere.published, document.place("DateOfIssue"), file, dated)
}

/// A time from one day to another.
fn dates(time: &Element) -> String {
    let within = |outer: &str, inner: &str| time.within(outer, inner).next().map(ymd).filter(|day| day[0] > 0);
    let from = within("Start", "From").or(within("Start", "To")).unwrap_or_default();
    let to = within("End", "To").or(within("End", "From")).or(within("Start", "To")).unwrap_or_default();
    period(from, to, time.all("Start").any(|start| is_true(start, "Approximate")))
}

/// Reads one party.
struct Reader<'a> {
    elsewhere: &'a Elsewhere,
    row: u64,
    notes: &'a mut Notes,
}

impl<'a> Reader<'a> {
    /// What a number means that an element has; one that means nothing is remarked on.
    fn word(&mut self, element: &Element, attribute: &str, kind: &str) -> &'a str {
        let number = element.attribute(attribute);
        if number.is_empty() {
            return "";
        }
        self.find(&self.elsewhere.words, &format!("{kind} {number}"), "").map_or("", String::as_str)
    }

    fn find<T>(&mut self, known: &'a HashMap<String, T>, key: &str, kind: &str) -> Option<&'a T> {
        let found = known.get(key);
        if found.is_none() {
            let key = format!("{kind}{key}").chars().take(80).collect();
            self.notes.remark(Some(self.row), None, Oddity::UnknownReference(key));
        }
        found
    }

    /// The party, and whether it is of the Consolidated List where it names none of its lists.
    fn plain(&mut self, party: &Element, profile: &Element) -> (Plain, bool) {
        let own = profile.attribute("ID");
        let number = if own.is_empty() { party.attribute("FixedRef") } else { own };
        let mut plain = Plain::new(number, self.kind(profile));
        plain.feature("remarks", party.text_of("Comment"));
        let mut names = Vec::new();
        for identity in profile.all("Identity") {
            self.names(identity, &mut names);
            for document in self.elsewhere.documents.get(identity.attribute("ID")).into_iter().flatten() {
                self.document(document, &mut plain);
            }
        }
        plain.names(names);
        // In older files features stood beside the profile.
        for feature in profile.all("Feature").chain(party.all("Feature")) {
            self.feature(feature, &mut plain);
        }
        for to in self.elsewhere.links.get(number).into_iter().flatten() {
            if let Some(name) = self.find(&self.elsewhere.names, to, "Profile ") {
                plain.feature("Linked To:", name);
            }
        }
        let mut of_consolidated = false;
        for entry in self.elsewhere.entries.get(number).into_iter().flatten() {
            of_consolidated |= self.entry(entry, &mut plain);
        }
        (plain, of_consolidated)
    }

    fn kind(&mut self, profile: &Element) -> &'a str {
        match self.word(profile, "PartySubTypeID", "PartySubType") {
            // Of persons and organisations there is no kind within the kind.
            "Unknown" => {
                let of = self.word(profile, "PartySubTypeID", "PartyOf");
                self.find(&self.elsewhere.words, &format!("PartyType {of}"), "").map_or("", String::as_str)
            }
            kind => kind,
        }
    }

    fn names(&mut self, identity: &Element, names: &mut Vec<Named<'a>>) {
        let groups = identity.all("NamePartGroups").flat_map(|all| all.within("MasterNamePartGroup", "NamePartGroup"));
        let groups: HashMap<&str, &Element> = groups.map(|group| (group.attribute("ID"), group)).collect();
        for alias in identity.all("Alias") {
            let kind = self.word(alias, "AliasTypeID", "AliasType");
            let (primary, weak) = (is_true(alias, "Primary") || kind == "Name", is_true(alias, "LowQuality"));
            for (at, name) in alias.all("DocumentedName").enumerate() {
                let mut named = Named { alias: kind, primary: primary && at == 0, weak, ..Named::default() };
                for value in name.within("DocumentedNamePart", "NamePartValue") {
                    let group = value.attribute("NamePartGroupID");
                    let first = groups
                        .get(group)
                        .is_some_and(|group| is_first(self.word(group, "NamePartTypeID", "NamePartType")));
                    let into = if first { &mut named.first } else { &mut named.last };
                    *into = spaced(&format!("{into} {}", value.text));
                }
                names.push(named);
            }
        }
    }

    fn document(&mut self, document: &Element, plain: &mut Plain) {
        let (mut issued, mut expires) = (String::new(), String::new());
        for date in document.all("DocumentDate") {
            let expiry = self.word(date, "IDRegDocDateTypeID", "IDRegDocDateType").starts_with("Expir");
            let into = if expiry { &mut expires } else { &mut issued };
            *into = date.all("DatePeriod").map(dates).next().unwrap_or_default();
        }
        let kind = self.word(document, "IDRegDocTypeID", "IDRegDocType");
        let country = self.word(document, "IssuedBy-CountryID", "Country");
        let parts = [
            ("idType", kind),
            ("idNumber", document.text_of("IDRegistrationNo")),
            ("idCountry", country),
            ("issueDate", &issued),
            ("expirationDate", &expires),
        ];
        plain.put("idList", "id", &parts);
    }

    fn feature(&mut self, feature: &Element, plain: &mut Plain) {
        let label = self.word(feature, "FeatureTypeID", "FeatureType");
        for version in feature.all("FeatureVersion") {
            let mut values = Vec::new();
            for detail in version.all("VersionDetail") {
                let word = self.word(detail, "DetailReferenceID", "DetailReference");
                values.push(if word.is_empty() { detail.text.trim().to_owned() } else { word.to_owned() });
            }
            values.extend(version.all("DatePeriod").map(dates));
            for place in version.all("VersionLocation") {
                let Some(place) = self.find(&self.elsewhere.locations, place.attribute("LocationID"), "Location ")
                else {
                    continue;
                };
                let (parts, country) = self.location(place);
                if label == "Location" {
                    plain.address(&parts, country);
                } else {
                    let said = parts.iter().map(|(_, text)| *text).chain([country]).filter(|text| !text.is_empty());
                    values.push(said.collect::<Vec<_>>().join(", "));
                }
            }
            values.retain(|value| !value.is_empty());
            values.dedup();
            values.iter().for_each(|value| plain.feature(label, value));
            plain
                .feature(label, if values.is_empty() && label != "Location" { version.text_of("Comment") } else { "" });
        }
    }

    /// The parts of a location, each after its kind, and its country.
    fn location(&mut self, place: &'a Element) -> (Vec<(&'a str, &'a str)>, &'a str) {
        let mut parts = Vec::new();
        for part in place.all("LocationPart") {
            let kind = self.word(part, "LocPartTypeID", "LocPartType");
            parts.extend(part.all("LocationPartValue").map(|value| (kind, value.text_of("Value"))));
        }
        parts.retain(|(_, text)| !text.is_empty());
        let mut country = "";
        for (name, attribute, kind) in
            [("LocationAreaCode", "AreaCodeID", "AreaCode"), ("LocationCountry", "CountryID", "Country")]
        {
            for element in place.all(name) {
                country = self.word(element, attribute, kind);
            }
        }
        (parts, if country == "undetermined" { "" } else { country })
    }

    /// Adds what puts the party on a list; says whether that is the Consolidated List.
    fn entry(&mut self, entry: &Element, plain: &mut Plain) -> bool {
        let list = self.word(entry, "ListID", "List");
        let mut since = String::new();
        for event in entry.all("EntryEvent") {
            if since.is_empty() {
                let [year, month, day] = event.all("Date").map(ymd).next().unwrap_or_default();
                since = format!("{year:04}-{month:02}-{day:02}");
            }
            plain.feature("Legal authority:", self.word(event, "LegalBasisID", "LegalBasis"));
        }
        plain.list(list, &since);
        let mut of_consolidated = list == "Consolidated List";
        for measure in entry.all("SanctionsMeasure") {
            let (kind, comment) = (self.word(measure, "SanctionsTypeID", "SanctionsType"), measure.text_of("Comment"));
            if kind == "Program" {
                of_consolidated |= is_consolidated(comment);
                plain.put("programList", "program", &[("", comment)]);
            } else {
                plain.feature("Sanctions type:", &spaced(&format!("{kind} {comment}")));
            }
        }
        of_consolidated
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{
        Dated, ListError, Reading, SourceFile,
        ofac::{self, enhanced::tests::SIMPLE},
    };
    use vendor_screener::party::Quality;

    /// The party of the simple XML in this layout, with what it refers to.
    fn document() -> String {
        let sets = [
            ("AliasType", "1400 A.K.A.|1401 F.K.A.|1403 Name"),
            (
                "FeatureType",
                "8 Birthdate|10 Nationality Country|25 Location|26 Title|224 Gender|504 Secondary sanctions risk:",
            ),
            ("DetailReference", "91527 Female"),
            ("PartyType", "1 Individual"),
            ("NamePartType", "1520 Last Name|1521 First Name"),
            ("LocPartType", "1451 ADDRESS1|1454 CITY"),
            ("Country", "11082 Iran"),
            ("IDRegDocType", "1571 Passport"),
            ("IDRegDocDateType", "1480 Issue Date"),
            ("List", "1550 SDN List"),
            ("SanctionsType", "1 Program"),
        ];
        let set = |(kind, values): (&str, &str)| {
            let value = |value: &str| {
                let (id, text) = value.split_once(' ').unwrap();
                format!("<{kind} ID=\"{id}\">{text}</{kind}>")
            };
            format!("<{kind}Values>{}</{kind}Values>", values.split('|').map(value).collect::<String>())
        };
        let name = |kind: u16, weak: bool, parts: &[(u8, &str)]| {
            let part = |(group, text): &(u8, &str)| {
                format!(
                    "<DocumentedNamePart><NamePartValue NamePartGroupID=\"{group}\">{text}</NamePartValue></DocumentedNamePart>"
                )
            };
            let parts: String = parts.iter().map(part).collect();
            let primary = kind == 1403;
            format!(
                "<Alias AliasTypeID=\"{kind}\" Primary=\"{primary}\" LowQuality=\"{weak}\"><DocumentedName>{parts}</DocumentedName>FOREIGN{kind}</Alias>"
            )
        };
        let day = |year: u16, month: u8, day: u8| format!("<Year>{year}</Year><Month>{month}</Month><Day>{day}</Day>");
        let period = |from: String, to: String| {
            format!(
                "<DatePeriod><Start Approximate=\"false\"><From>{from}</From><To>{from}</To></Start><End><From>{to}</From><To>{to}</To></End></DatePeriod>"
            )
        };
        let feature = |kind: u16, what: &str| {
            format!("<Feature FeatureTypeID=\"{kind}\"><FeatureVersion>{what}</FeatureVersion></Feature>")
        };
        [
            format!("<Sanctions><DateOfIssue>{}</DateOfIssue><ReferenceValueSets>", day(2026, 7, 1)),
            sets.into_iter().map(set).collect(),
            "<PartySubTypeValues><PartySubType ID=\"4\" PartyTypeID=\"1\">Unknown</PartySubType></PartySubTypeValues></ReferenceValueSets>".to_owned(),
            "<Locations><Location ID=\"25\"><LocationCountry CountryID=\"11082\"/></Location><Location ID=\"26\"><LocationCountry CountryID=\"11082\"/>\
             <LocationPart LocPartTypeID=\"1454\"><LocationPartValue><Value>Tehran</Value></LocationPartValue></LocationPart>\
             <LocationPart LocPartTypeID=\"1451\"><LocationPartValue><Value>1 Main Street</Value></LocationPartValue></LocationPart></Location></Locations>".to_owned(),
            "<IDRegDocuments><IDRegDocument IDRegDocTypeID=\"1571\" IdentityID=\"6\" IssuedBy-CountryID=\"11082\"><IDRegistrationNo>A1</IDRegistrationNo>\
             <DocumentDate IDRegDocDateTypeID=\"1480\">".to_owned(),
            period(day(2001, 2, 12), day(2001, 2, 12)),
            "</DocumentDate></IDRegDocument></IDRegDocuments><DistinctParties><DistinctParty FixedRef=\"7\"><Profile ID=\"7\" PartySubTypeID=\"4\"><Identity ID=\"6\">".to_owned(),
            name(1400, true, &[(1, "ZINC")]),
            name(1403, false, &[(1, "SAMPLE"), (2, "Ana")]),
            name(1401, false, &[(1, "OLD"), (2, "Ana")]),
            "<NamePartGroups><MasterNamePartGroup><NamePartGroup ID=\"1\" NamePartTypeID=\"1520\"/></MasterNamePartGroup>\
             <MasterNamePartGroup><NamePartGroup ID=\"2\" NamePartTypeID=\"1521\"/></MasterNamePartGroup></NamePartGroups></Identity>".to_owned(),
            feature(8, &period(day(1970, 1, 1), day(1970, 12, 31))),
            feature(10, "<VersionLocation LocationID=\"25\"/>"),
            feature(25, "<VersionLocation LocationID=\"26\"/>"),
            feature(26, "<VersionDetail>Dr.</VersionDetail>"),
            feature(224, "<VersionDetail DetailReferenceID=\"91527\"/>"),
            feature(504, "<VersionDetail>section 1(b)</VersionDetail>"),
            "</Profile></DistinctParty></DistinctParties><SanctionsEntries><SanctionsEntry ProfileID=\"7\" ListID=\"1550\"><EntryEvent><Date>".to_owned(),
            day(2020, 1, 31),
            "</Date></EntryEvent><SanctionsMeasure SanctionsTypeID=\"1\"><Comment>SDGT</Comment></SanctionsMeasure>\
             <SanctionsMeasure SanctionsTypeID=\"1\"><Comment>IRGC</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries></Sanctions>".to_owned(),
        ]
        .concat()
    }

    fn whole() -> String {
        ["1400", "1401", "1403"].iter().fold(document(), |text, kind| text.replace(&format!("FOREIGN{kind}"), ""))
    }

    fn advanced(text: &str) -> Result<Reading, ListError> {
        read(&SourceFile::new("advanced.xml", text.as_bytes()), Dated::default())
    }

    #[test]
    fn a_party_comes_out_as_from_the_simple_xml() {
        let simple = ofac::read_xml(&SourceFile::new("sdn.xml", SIMPLE.as_bytes()), Dated::default()).unwrap();
        let advanced = advanced(&whole()).unwrap();
        assert_eq!(advanced.remarks, []);
        assert_eq!(advanced.collection.parties, simple.collection.parties);
        let facts = |reading: &Reading| {
            let mut facts = reading.facts["ofac-7"].clone();
            facts.sort_by(|a, b| a.text.cmp(&b.text));
            facts
        };
        assert_eq!(facts(&advanced), facts(&simple));
        assert_eq!(advanced.collection.lists[0].published, simple.collection.lists[0].published);
    }

    #[test]
    fn what_only_this_layout_says_is_kept() {
        let foreign = "<DocumentedName><DocumentedNamePart><NamePartValue>آنا</NamePartValue></DocumentedNamePart></DocumentedName>";
        let text = document().replace("FOREIGN1403", foreign).replace("<Comment>IRGC</Comment>", "");
        let text = text.replace("</DistinctParties>", "</DistinctParties><ProfileRelationships><ProfileRelationship From-ProfileID=\"7\" To-ProfileID=\"7\"/></ProfileRelationships>");
        let reading = advanced(&text).unwrap();
        let ana = &reading.collection.parties[0];
        assert!(ana.names.iter().any(|name| name.text == "آنا" && name.quality == Quality::Alias));
        assert_eq!(ana.listings[0].since, "2020-01-31".parse().ok());
        assert!(reading.facts["ofac-7"].iter().any(|fact| fact.text == "Linked To: SAMPLE, Ana"));
    }

    #[test]
    fn a_reference_that_leads_nowhere_is_remarked_on_and_the_rest_is_read() {
        for (from, to) in [
            ("LocationID=\"26\"", "LocationID=\"99\""),
            ("CountryID=\"11082\"/></Location>", "CountryID=\"9\"/></Location>"),
            ("<List ID=\"1550\">", "<List ID=\"9\">"),
            ("DetailReferenceID=\"91527\"", "DetailReferenceID=\"9\""),
        ] {
            let reading = advanced(&whole().replacen(from, to, 1)).unwrap();
            assert_eq!(reading.counted(), [("unknown-reference", 1)].into(), "{from}: {:?}", reading.remarks);
            assert_eq!(reading.collection.parties[0].name(), "SAMPLE, Ana");
        }
    }

    #[test]
    fn changes_and_a_file_without_its_day_are_refused() {
        for (from, to, part) in [
            ("<DistinctParty ", "<DistinctParty DeltaAction=\"Addition\" ", "a file of changes"),
            ("<Year>2026</Year>", "", "the file does not say of which day it is"),
        ] {
            let error = advanced(&whole().replacen(from, to, 1)).unwrap_err().to_string();
            assert!(error.contains(part), "{error}");
        }
    }
}
