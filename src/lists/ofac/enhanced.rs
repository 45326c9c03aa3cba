//! OFAC's enhanced XML files, `SDN_ENHANCED.XML` and `CONS_ENHANCED.XML`. They say which lists a party is on and since when, and its
//! names in its own script.
//!
//! ```xml
//! <sanctionsData>
//!   <publicationInfo><dataAsOf>2026-07-01T00:00:00</dataAsOf></publicationInfo>
//!   <entities><entity id="7">
//!     <generalInfo><entityType>Individual</entityType><title>Dr.</title><remarks>…</remarks></generalInfo>
//!     <sanctionsLists><sanctionsList datePublished="2020-01-31">SDN List</sanctionsList></sanctionsLists>
//!     <sanctionsPrograms><sanctionsProgram>SDGT</sanctionsProgram></sanctionsPrograms>
//!     <names><name><isPrimary>true</isPrimary><aliasType>A.K.A.</aliasType><isLowQuality>false</isLowQuality><translations><translation>
//!       <isPrimary>true</isPrimary><script>Latin</script><formattedFullName>SAMPLE, Ana</formattedFullName></translation></translations></name></names>
//!     <addresses><address><country>Iran</country><translations><translation><addressParts><addressPart><type>CITY</type>…
//!     <features><feature><type featureTypeId="8">Birthdate</type><value>1970</value></feature></features>
//!     <identityDocuments><identityDocument><type>Passport</type><documentNumber>A1</documentNumber><issuingCountry>Iran</issuingCountry>…
//!   </entity></entities>
//! </sanctionsData>
//! ```
//!
//! Files of changes have the same root, in a namespace of their own, and what was chosen by programme has it, too: both are refused,
//! since a part must not take the place of a whole list.

use super::{
    lists::is_consolidated,
    plain::{Named, Plain, Ymd, period},
    xml::{add, finish},
};
use crate::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, day},
    gather::Gathered,
    reading::Notes,
    xml::{Document, Element},
};

/// Elements that only hold others.
const CONTAINERS: [&str; 3] = ["entities", "referenceValues", "featureTypes"];

/// Reads one of the files. The day of its edition stands in it.
///
/// # Errors
/// If the file is of another layout, damaged, or a part of the lists.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let expected = ("not OFAC's list", "its enhanced XML files begin with <sanctionsData>; use SDN_ENHANCED.XML");
    let (mut document, root) = Document::open(file, &["sanctionsData"], expected)?;
    let part = |found| {
        let remedy = "use SDN_ENHANCED.XML and CONS_ENHANCED.XML, or SDN.XML and CONSOLIDATED.XML";
        ListError::WrongContent { file: file.name.to_owned(), found, remedy }
    };
    let changes = || part("a file of changes of OFAC's lists and no whole list");
    if root.attributes.iter().any(|(_, value)| value.contains("/DeltaFile/")) {
        return Err(changes());
    }
    let mut notes = Notes::on(file.name);
    let mut gathered = Gathered::default();
    let (mut published, mut of_consolidated) = (None, false);
    while let Some((row, element)) = document.entry(&CONTAINERS)? {
        match element.name.as_str() {
            "entity" if !element.attribute("action").is_empty() => return Err(changes()),
            "entity" => {
                add(&plain(&element).0, row, is_of_consolidated(&element, of_consolidated), &mut gathered, &mut notes)
            }
            "publicationInfo" => {
                published = day(element.text_of("dataAsOf"), Order::MonthFirst);
                if element
                    .all("filters")
                    .any(|filters| filters.within("sanctionsPrograms", "sanctionsProgram").count() > 0)
                {
                    return Err(part("a choice of OFAC's parties by programme and no whole list"));
                }
                of_consolidated = element.all("filters").any(on_consolidated);
            }
            "referenceValue" | "featureType" => {} // what the entries say in words themselves
            other => notes.remark(Some(row), None, Oddity::UnknownElement(other.to_owned())),
        }
    }
    finish(gathered, notes, published, document.place("dataAsOf"), file, dated)
}

fn on_consolidated(element: &Element) -> bool {
    element.within("sanctionsLists", "sanctionsList").any(|list| list.text.trim() == "Consolidated List")
}

/// Whether a party of no list by name is of the Consolidated List.
fn is_of_consolidated(entity: &Element, of_file: bool) -> bool {
    let mut programmes = entity.within("sanctionsPrograms", "sanctionsProgram");
    of_file || on_consolidated(entity) || programmes.any(|programme| is_consolidated(programme.text.trim()))
}

fn is_true(element: &Element, name: &str) -> bool {
    element.text_of(name).eq_ignore_ascii_case("true")
}

fn plain(entity: &Element) -> Plain {
    let general = |name: &str| entity.all("generalInfo").map(|info| info.text_of(name)).next().unwrap_or_default();
    let mut plain = Plain::new(entity.attribute("id"), general("entityType"));
    for name in ["title", "remarks"] {
        plain.feature(name, general(name));
    }
    for list in entity.within("sanctionsLists", "sanctionsList") {
        plain.list(&list.text, list.attribute("datePublished"));
    }
    for programme in entity.within("sanctionsPrograms", "sanctionsProgram") {
        plain.put("programList", "program", &[("", &programme.text)]);
    }
    let mut names: Vec<Named<'_>> = Vec::new();
    for name in entity.within("names", "name") {
        let mut translations: Vec<&Element> = name.within("translations", "translation").collect();
        translations.sort_by_key(|translation| !is_true(translation, "isPrimary"));
        for (at, translation) in translations.into_iter().enumerate() {
            let (last, first) = written(translation);
            let (primary, weak) = (at == 0 && is_true(name, "isPrimary"), is_true(name, "isLowQuality"));
            names.push(Named { last, first, alias: name.text_of("aliasType"), primary, weak });
        }
    }
    plain.names(names);
    for address in entity.within("addresses", "address") {
        let country = address.all("translations").map(|all| all.text_of("country")).chain([address.text_of("country")]);
        let country = country.filter(|country| !country.is_empty()).last().unwrap_or_default();
        let mut translations = address.within("translations", "translation").peekable();
        if translations.peek().is_none() {
            plain.address(&[], country);
        }
        for translation in translations {
            let parts = translation.within("addressParts", "addressPart");
            let parts: Vec<_> = parts.map(|part| (part.text_of("type"), part.text_of("value"))).collect();
            plain.address(&parts, country);
        }
    }
    for feature in entity.within("features", "feature") {
        let value = match feature.text_of("value") {
            "" => dates(feature, "valueDate"),
            value => value.to_owned(),
        };
        plain.feature(feature.text_of("type"), &value);
    }
    for document in entity.within("identityDocuments", "identityDocument") {
        let dates = ["issueDate", "expirationDate"].map(|name| dates(document, name));
        let [kind, number, country] = ["type", "documentNumber", "issuingCountry"].map(|name| document.text_of(name));
        let parts = [("idType", kind), ("idNumber", number), ("idCountry", country)];
        plain.put("idList", "id", &[&parts[..], &[("issueDate", &dates[0]), ("expirationDate", &dates[1])]].concat());
    }
    for relation in entity.within("relationships", "relationship") {
        plain.feature("Linked To:", relation.text_of("relatedEntity"));
    }
    for (list, item, label) in [
        ("legalAuthorities", "legalAuthority", "Legal authority:"),
        ("sanctionsTypes", "sanctionsType", "Sanctions type:"),
    ] {
        entity.within(list, item).for_each(|said| plain.feature(label, &said.text));
    }
    plain
}

/// The last and first name of a translation: in one piece, or else of its parts.
fn written(translation: &Element) -> (String, String) {
    let [full, last, first] =
        ["formattedFullName", "formattedLastName", "formattedFirstName"].map(|name| translation.text_of(name));
    if !last.is_empty() {
        return (last.to_owned(), first.to_owned());
    }
    if !full.is_empty() {
        return (full.to_owned(), String::new());
    }
    let of = |first: bool| {
        let parts = translation.within("nameParts", "namePart");
        let parts = parts.filter(|part| is_first(part.text_of("type")) == first).map(|part| part.text_of("value"));
        parts.collect::<Vec<_>>().join(" ")
    };
    (of(false), of(true))
}

/// Whether a part of a name stands with the given names, after the comma.
pub(super) fn is_first(kind: &str) -> bool {
    ["First Name", "Middle Name", "Patronymic", "Matronymic", "Nickname", "Maiden Name"].contains(&kind)
}

/// A time from one day to another, as the simple XML writes it.
fn dates(element: &Element, name: &str) -> String {
    let Some(time) = element.all(name).next() else { return String::new() };
    let ymd = |names: [&str; 2]| -> Ymd {
        let text = names.iter().map(|name| time.text_of(name)).find(|text| !text.is_empty()).unwrap_or_default();
        let mut parts = text.split(['-', 'T']).map(|part| part.parse().unwrap_or_default());
        [(); 3].map(|()| parts.next().unwrap_or_default())
    };
    let (from, to) = (ymd(["fromDateBegin", "fromDateEnd"]), ymd(["toDateEnd", "toDateBegin"]));
    period(from, to, is_true(time, "isApproximate"))
}

#[cfg(test)]
pub(super) mod tests {
    use super::read;
    use crate::{Dated, ListError, Reading, SourceFile, ofac};
    use vendor_screener::party::Quality;

    /// The same party in both layouts.
    pub(in crate::ofac) const SIMPLE: &str = "<sdnList><publshInformation><Publish_Date>07/01/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation>\
        <sdnEntry><uid>7</uid><firstName>Ana</firstName><lastName>SAMPLE</lastName><title>Dr.</title><sdnType>Individual</sdnType>\
        <programList><program>SDGT</program><program>IRGC</program></programList>\
        <idList><id><idType>Passport</idType><idNumber>A1</idNumber><idCountry>Iran</idCountry><issueDate>12 Feb 2001</issueDate></id>\
        <id><idType>Gender</idType><idNumber>Female</idNumber></id><id><idType>Secondary sanctions risk:</idType><idNumber>section 1(b)</idNumber></id></idList>\
        <akaList><aka><type>a.k.a.</type><category>weak</category><lastName>ZINC</lastName></aka>\
        <aka><type>f.k.a.</type><category>strong</category><firstName>Ana</firstName><lastName>OLD</lastName></aka></akaList>\
        <addressList><address><address1>1 Main Street</address1><city>Tehran</city><country>Iran</country></address></addressList>\
        <dateOfBirthList><dateOfBirthItem><dateOfBirth>1970</dateOfBirth></dateOfBirthItem></dateOfBirthList>\
        <nationalityList><nationality><country>Iran</country></nationality></nationalityList></sdnEntry></sdnList>";
    const ENHANCED: &str = "<sanctionsData xmlns=\"e\"><publicationInfo><dataAsOf>2026-07-01T00:00:00</dataAsOf></publicationInfo><featureTypes><featureType/></featureTypes>\
        <entities><entity id=\"7\"><generalInfo><entityType refId=\"600\">Individual</entityType><title>Dr.</title></generalInfo>\
        <sanctionsLists><sanctionsList>SDN List</sanctionsList></sanctionsLists>\
        <sanctionsPrograms><sanctionsProgram>SDGT</sanctionsProgram><sanctionsProgram>IRGC</sanctionsProgram></sanctionsPrograms>\
        <names><name><isPrimary>false</isPrimary><aliasType>A.K.A.</aliasType><isLowQuality>true</isLowQuality><translations><translation><formattedFullName>ZINC</formattedFullName></translation></translations></name>\
        <name><isPrimary>true</isPrimary><translations>FOREIGN<translation><isPrimary>true</isPrimary><formattedFullName>SAMPLE, Ana</formattedFullName></translation></translations></name>\
        <name><isPrimary>false</isPrimary><aliasType>F.K.A.</aliasType><translations><translation><nameParts><namePart><type>First Name</type><value>Ana</value></namePart>\
        <namePart><type>Last Name</type><value>OLD</value></namePart></nameParts></translation></translations></name></names>\
        <addresses><address><country>Iran</country><translations><translation><addressParts><addressPart><type>CITY</type><value>Tehran</value></addressPart>\
        <addressPart><type>ADDRESS1</type><value>1 Main Street</value></addressPart></addressParts></translation></translations></address></addresses>\
        <features><feature><type featureTypeId=\"8\">Birthdate</type><value>1970</value></feature><feature><type>Gender</type><value>Female</value></feature>\
        <feature><type>Nationality Country</type><value>Iran</value></feature><feature><type>Secondary sanctions risk:</type><value>section 1(b)</value></feature></features>\
        <identityDocuments><identityDocument><type>Passport</type><documentNumber>A1</documentNumber><issuingCountry>Iran</issuingCountry>\
        <issueDate><fromDateBegin>2001-02-12</fromDateBegin><toDateEnd>2001-02-12</toDateEnd></issueDate></identityDocument></identityDocuments></entity></entities></sanctionsData>";

    fn enhanced(text: &str) -> Result<Reading, ListError> {
        read(&SourceFile::new("enhanced.xml", text.as_bytes()), Dated::default())
    }

    #[test]
    fn a_party_comes_out_as_from_the_simple_xml() {
        let simple = ofac::read_xml(&SourceFile::new("sdn.xml", SIMPLE.as_bytes()), Dated::default()).unwrap();
        let enhanced = enhanced(ENHANCED).unwrap();
        assert_eq!(enhanced.collection.parties, simple.collection.parties);
        let facts = |reading: &Reading| {
            let mut facts = reading.facts["ofac-7"].clone();
            facts.sort_by(|a, b| a.text.cmp(&b.text));
            facts
        };
        assert_eq!(facts(&enhanced), facts(&simple));
        assert_eq!((enhanced.remarks.len(), simple.remarks.len()), (0, 0));
        assert_eq!(enhanced.collection.lists[0].published, simple.collection.lists[0].published);
    }

    #[test]
    fn what_only_this_layout_says_is_kept() {
        let foreign = "<translation><isPrimary>false</isPrimary><script>Arabic</script><formattedFullName>آنا</formattedFullName></translation>";
        let text = ENHANCED
            .replace("FOREIGN", foreign)
            .replace("<sanctionsList>SDN", "<sanctionsList datePublished=\"2020-01-31\">SDN")
            .replace("<sanctionsProgram>IRGC</sanctionsProgram>", "")
            .replace("</entity>", "<legalAuthorities><legalAuthority>Executive Order 13224 (Terrorism)</legalAuthority></legalAuthorities>\
                <relationships><relationship><type>Owned or Controlled By</type><relatedEntity>ACME</relatedEntity></relationship></relationships></entity>");
        let reading = enhanced(&text).unwrap();
        let ana = &reading.collection.parties[0];
        assert!(ana.names.iter().any(|name| name.text == "آنا" && name.quality == Quality::Alias));
        assert_eq!(ana.listings[0].since, "2020-01-31".parse().ok());
        let facts: Vec<&str> = reading.facts["ofac-7"].iter().map(|fact| fact.text.as_str()).collect();
        assert!(facts.contains(&"Linked To: ACME"), "{facts:?}");
        assert!(facts.contains(&"Legal authority: Executive Order 13224 (Terrorism)"), "{facts:?}");
    }

    #[test]
    fn every_list_that_a_party_is_on_is_named() {
        let lists = "<sanctionsList datePublished=\"2006-04-12\">Non-SDN Palestinian Legislative Council List</sanctionsList><sanctionsList>Consolidated List</sanctionsList>";
        let text = ENHANCED.replace("<sanctionsList>SDN List</sanctionsList>", lists);
        let ids = |text: &str| -> Vec<String> {
            enhanced(text).unwrap().collection.lists.into_iter().map(|list| list.id).collect()
        };
        assert_eq!(ids(&text), ["us-ofac-plc"]);
        assert_eq!(ids(&ENHANCED.replace("SDN List", "Non-SDN Iranian Sanctions Act List")), ["us-ofac-cons"]);
    }

    #[test]
    fn changes_and_choices_are_no_whole_list() {
        for (from, to, part) in [
            ("xmlns=\"e\"", "xmlns=\"https://www.treasury.gov/ofac/DeltaFile/1.0\"", "a file of changes"),
            ("<entity id", "<entity action=\"add\" id", "a file of changes"),
            (
                "</publicationInfo>",
                "<filters><sanctionsPrograms><sanctionsProgram>SDGT</sanctionsProgram></sanctionsPrograms></filters></publicationInfo>",
                "a choice of OFAC's parties by programme",
            ),
            ("<dataAsOf>2026-07-01T00:00:00</dataAsOf>", "", "the file does not say of which day it is"),
        ] {
            let error = enhanced(&ENHANCED.replace(from, to)).unwrap_err().to_string();
            assert!(error.contains(part), "{error}");
        }
    }
}
