//! What is odd about an entry is remarked on, and nothing is dropped silently.

use super::{all, read};
use crate::layouts::{CSL_CSV, OFAC_XML, OPEN_JSON, OWN_CSV, UN_XML, XML};

#[test]
fn an_entry_that_stands_there_twice_is_one_party_with_a_remark() {
    let twice = |text: &str, start: &str, end: &str| {
        let (from, to) = (text.find(start).unwrap(), text.rfind(end).unwrap() + end.len());
        format!("{}{}{}", &text[..to], &text[from..to], &text[to..])
    };
    for (name, text) in [
        ("ofac.xml", twice(OFAC_XML, "<sdnEntry>", "</sdnEntry>").replace("Count>1<", "Count>2<")),
        ("un.xml", twice(UN_XML, "<INDIVIDUAL>", "</INDIVIDUAL>")),
        ("eu.xml", twice(XML[2].1, "<sanctionEntity", "</sanctionEntity>")),
        ("uk.xml", twice(XML[3].1, "<Designation>", "</Designation>")),
        ("csl.csv", twice(CSL_CSV, "\"1\",", "IR\"\n")),
        ("open.json", OPEN_JSON.repeat(2)),
        ("own.csv", format!("{OWN_CSV}Sample Works,,\n")),
    ] {
        let reading = read(name, text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(reading.counted(), [("repeated", 1)].into(), "{name}: {:?}", reading.remarks);
        let once = all().find(|(known, _)| *known == name).unwrap().1;
        let parties = read(name, once.as_bytes()).unwrap().collection.parties.len();
        assert_eq!(reading.collection.parties.len(), parties, "{name}");
    }
}

#[test]
fn a_source_that_is_not_known_is_kept_and_shown_as_what_it_is() {
    let text =
        CSL_CSV.replace("Entity List (EL) - Bureau of Industry and Security", "Robot List (RL) - Department of Robots");
    let reading = read("csl.csv", text.as_bytes()).unwrap();
    let works = reading.collection.parties.iter().find(|party| party.name().starts_with("Sample Works")).unwrap();
    assert_eq!(works.listings[0].list, "us-csl-other");
    assert_eq!(
        reading.remarks[0].to_string(),
        "csl.csv, row 3, column \"source\": \"Robot List (RL) - Department of Robots\" is not a list that we know; its \
         parties are kept under \"source not known\""
    );
}

#[test]
fn a_programme_that_is_not_known_is_kept_and_counted() {
    let row = |number: u32, programme: &str| {
        format!("{number},\"BANK {number}\",-0- ,\"{programme}\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n")
    };
    let text = format!("{}{}{}\u{1A}", row(7, "CAPTA"), row(8, "NS-PLC"), row(9, "SOMETHING-NEW"));
    let reading = read("cons_prim.csv", text.as_bytes()).unwrap();
    let lists: Vec<&str> = reading.collection.lists.iter().map(|list| list.id.as_str()).collect();
    assert_eq!(lists, ["us-ofac-capta", "us-ofac-plc", "us-ofac-cons"]);
    assert_eq!(reading.counted(), [("unknown-programme", 1)].into());
}

/// Finding A4 of the law review of November 2026: the day of a directive.
/// The remarks of a blocked bank name the directives of its other entries: a reader who took their days for the block's would
/// judge a payment of March 2022 by a block of 6 April 2022.
#[test]
fn no_blocked_party_of_the_screening_list_has_the_day_or_the_terms_of_a_directive() {
    let header = "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,\
                  standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,\
                  gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,\
                  dates_of_birth,nationalities,places_of_birth,source_information_url,ids";
    let remarks = "Executive Order 13662 Directive Determination - Subject to Directive 1; Listing Date (EO 14024 Directive 3): \
                   24 Feb 2022; Effective Date (EO 14024 Directive 3): 26 Mar 2022.";
    let row = format!(
        "17018,Specially Designated Nationals (SDN) - Treasury Department,17018,Entity,UKRAINE-EO13662; RUSSIA-EO14024,\
         SBERBANK,,Moscow,{}{remarks},,,,,,,,",
        ",".repeat(12)
    );
    let reading = read("consolidated.csv", format!("{header}\n{row}\n").as_bytes()).unwrap();
    let blocks: Vec<_> = reading.collection.parties.iter().flat_map(|party| &party.listings).collect();
    assert_eq!(blocks.len(), 2);
    for block in blocks {
        assert_eq!((block.list.as_str(), block.since), ("us-ofac-sdn", None), "{}", block.programme);
        assert!(!block.terms.contains("Directive"), "{}: {}", block.programme, block.terms);
    }
}

#[test]
fn letters_that_were_lost_are_remarked_on() {
    let reading = read("csl.csv", CSL_CSV.replace("Sample Works", "Sampl? Works").as_bytes()).unwrap();
    assert_eq!(reading.counted(), [("lost-letters", 1)].into());
}

#[test]
fn dates_that_stand_for_none_are_left_out_with_a_remark() {
    let row = "\"84 FR 1, 1/2/19\",\"\",\"\"";
    for (start, end) in [("0001-01-01", ""), ("1900-01-01", ""), ("", "9999-12-31")] {
        let text = CSL_CSV.replace(row, &format!("\"84 FR 1\",\"{start}\",\"{end}\""));
        let reading = read("csl.csv", text.as_bytes()).unwrap();
        let works = reading.collection.parties.iter().find(|party| party.name().starts_with("Sample Works")).unwrap();
        assert_eq!((works.listings[0].since, works.listings[0].until), (None, None));
        assert_eq!(reading.counted(), [("unknown-date", 1)].into());
    }
}

#[test]
fn a_list_remembers_how_many_rows_were_set_aside_and_why() {
    let reading = read("own.csv", format!("{OWN_CSV},,late\n,,\n").as_bytes()).unwrap();
    let note = &reading.collection.lists[0].note;
    assert_eq!(note, "Read from your own CSV file. Rows set aside: 1 of 2 (1 nameless).");
}
