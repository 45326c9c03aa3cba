//! The curated lists against what the authorities publish, where `../shared/lists` is present.
//!
//! Differences that we know and can explain stand beside each test as data. Anything else is an error here.

use crate::{extracts, rows, starter};
use std::collections::{BTreeMap, BTreeSet};

use rows::{Row, day, letters, rows};
use starter::party;

/// The parties of a list by their names, as letters.
fn by_name(rows: &[Row]) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows {
        for name in row.names() {
            found.entry(letters(name)).or_default().insert(row.get("party").to_owned());
        }
    }
    found
}

fn sorted<T: Ord>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut values: Vec<T> = values.into_iter().collect();
    values.sort();
    values
}

/// OFAC's names of a party: its own, `aka`, `fka`.
struct Ofac {
    name: String,
    programmes: String,
    remarks: String,
    aliases: Vec<(String, String)>,
}

impl Ofac {
    /// The weak aliases, which stand in the remarks: `a.k.a. 'ZINC'`.
    fn weak(&self) -> Vec<&str> {
        let after = self.remarks.split("a.k.a. '").skip(1);
        after.map(|rest| &rest[..rest.find("';").or_else(|| rest.find("'.")).unwrap()]).collect()
    }

    fn remark(&self, label: &str) -> Option<&str> {
        let (_, rest) = self.remarks.split_once(label)?;
        Some(rest.split([';', '(']).next().unwrap_or(rest).trim().trim_end_matches('.'))
    }

    fn of_type(&self, kind: &str) -> Vec<&str> {
        sorted(self.aliases.iter().filter(|(known, _)| known == kind).map(|(_, name)| name.as_str()))
    }
}

fn ofac(folder: &std::path::Path, [main, aliases, comments]: [&str; 3]) -> BTreeMap<String, Ofac> {
    let mut parties = BTreeMap::new();
    for row in extracts::ofac(folder, main) {
        let [name, programmes, remarks] = [1, 3, 11].map(|at| row[at].clone());
        parties.insert(row[0].clone(), Ofac { name, programmes, remarks, aliases: Vec::new() });
    }
    for row in extracts::ofac(folder, aliases) {
        if let Some(party) = parties.get_mut(&row[0]) {
            party.aliases.push((row[2].clone(), row[3].clone()));
        }
    }
    for row in if comments.is_empty() { Vec::new() } else { extracts::ofac(folder, comments) } {
        if let Some(party) = parties.get_mut(&row[0]) {
            party.remarks.push_str(&row[1]);
        }
    }
    parties
}

const CONSOLIDATED: [&str; 3] = [
    "us-ofac-cons-2025-12/cons_prim.csv",
    "us-ofac-cons-2025-12/cons_alt.csv",
    "us-ofac-cons-2025-12/cons_comments.csv",
];
const SDN_2023: [&str; 3] = ["us-ofac-sdn-2023-01/sdn.csv", "us-ofac-sdn-2023-01/alt.csv", ""];

#[test]
fn the_cmic_list_has_the_names_and_dates_of_ofacs_file() {
    let Some(folder) = extracts::folder() else { return };
    let mut theirs = ofac(&folder, CONSOLIDATED);
    theirs.retain(|_, party| party.programmes.contains("CMIC-EO13959"));
    for row in rows("us-ofac-cmic") {
        let party =
            theirs.remove(row.term("OFAC id ").unwrap()).unwrap_or_else(|| panic!("OFAC has no {}", row.place()));
        assert_eq!(row.get("name"), party.name);
        assert_eq!(sorted(row.values("aliases")), party.of_type("aka"), "{}", row.place());
        assert_eq!(sorted(row.values("former")), party.of_type("fka"), "{}", row.place());
        assert_eq!(sorted(row.values("weak")), sorted(party.weak()), "{}", row.place());
        assert_eq!(row.term("USCC "), party.remark("Unified Social Credit Code (USCC) "), "{}", row.place());
        let theirs = ["Listing", "Effective", "Purchase/Sales For Divestment"]
            .map(|which| party.remark(&format!("{which} Date (CMIC) ")).map(day));
        assert_eq!(
            [row.date("since"), row.term("Effective ").map(day), row.term("divestment date ").map(day)],
            theirs,
            "{}",
            row.place()
        );
    }
    assert!(theirs.is_empty(), "not in our list: {:?}", theirs.values().map(|party| &party.name).collect::<Vec<_>>());
}

/// Alfa-Bank is in OFAC's SDN file alone: its entry there keeps the Directive 3 of its time as a non-SDN.
#[test]
fn the_banks_and_ceiec_have_the_names_and_programmes_of_ofacs_files() {
    let Some(folder) = extracts::folder() else { return };
    let (consolidated, sdn) = (ofac(&folder, CONSOLIDATED), ofac(&folder, SDN_2023));
    for row in ["us-ofac-sdn", "us-ofac-ssi", "us-ofac-capta", "us-ofac-mbs"].into_iter().flat_map(rows) {
        let in_sdn_file = row.list == "us-ofac-sdn" || row.get("party") == "alfa-bank";
        let party = &(if in_sdn_file { &sdn } else { &consolidated })[row.term("OFAC id ").unwrap()];
        assert_eq!(row.get("name"), party.name, "{}", row.place());
        assert!(party.programmes.contains(row.get("programme")), "{}: {}", row.place(), party.programmes);
        assert_eq!(sorted(row.values("aliases")), party.of_type("aka"), "{}", row.place());
        assert_eq!(sorted(row.values("former")), party.of_type("fka"), "{}", row.place());
        let directive = row.get("terms").split(';').next().filter(|term| term.starts_with("Directive"));
        assert!(directive.is_none_or(|directive| party.remarks.contains(directive)), "{}", row.place());
    }
}

/// The claim of 2022 that no global Chinese technology brand is on the SDN List held in January 2023.
#[test]
fn none_of_the_chinese_technology_companies_was_on_the_sdn_list_of_january_2023() {
    let Some(folder) = extracts::folder() else { return };
    let parties = ofac(&folder, SDN_2023).into_values();
    let theirs: BTreeSet<String> = parties
        .flat_map(|party| [party.name].into_iter().chain(party.aliases.into_iter().map(|(_, name)| name)))
        .map(|name| letters(&name))
        .collect();
    for id in [
        "hikvision",
        "dahua",
        "huawei",
        "zte",
        "hytera",
        "sensetime-group",
        "megvii",
        "iflytek",
        "dji",
        "cloudwalk",
        "tiandy",
        "alibaba",
        "meiya-pico",
        "yixin",
        "smic",
        "catl",
    ] {
        let found: Vec<_> = party(id).names.iter().filter(|name| theirs.contains(&letters(&name.text))).collect();
        assert!(found.is_empty(), "{id}: {found:?}");
    }
}

/// Rows of the history that are spelled unlike any name of ours.
const RESPELLED_1260H: [(&str, &str); 7] = [
    ("China SpaceSat Co.", "china-spacesat"),
    ("Aerospace CH UAV Co., Ltd (CH UAV)", "aerospace-ch-uav"),
    ("China Unicom Group (BVI) Co., Ltd.", "china-unicom-group-bvi"),
    ("Dawning Information Industry Co., Ltd. (Sugon)", "sugon"),
    ("Inner Mongolia First Machinery Group Co., Ltd. (Inner Mongolia)", "inner-mongolia-first-machinery"),
    ("MGI Tech Co., Ltd. (MGI)", "mgi-tech"),
    ("BOE Technology Group Co., Ltd.", "boe"),
];

/// Ends that we set otherwise than the history file.
const ENDS_1260H: [(&str, &str); 16] = [
    // The posting of February 2026 was withdrawn: these stayed until the edition of 8 June 2026, which does not name them.
    ("anhui-sun-create-electronics", "2026-06-08"),
    ("china-international-information-services", "2026-06-08"),
    ("china-national-chemical-engineering", "2026-06-08"),
    ("china-traffic-construction-usa", "2026-06-08"),
    ("cnooc-china", "2026-06-08"),
    ("cnooc-international-trading", "2026-06-08"),
    ("cosco-shipping-finance", "2026-06-08"),
    ("costar", "2026-06-08"),
    ("glarun-technology", "2026-06-08"),
    ("taiji-computer", "2026-06-08"),
    // The history leaves these open although the next edition does not name them.
    ("china-communications-constructions-usa", "2026-06-08"),
    ("guangzhou-wenchong-shipyard", "2026-06-08"),
    ("cnooc-limited", "2025-01-07"),
    ("smic-northern", "2025-01-07"),
    // Taken off one by one between two editions.
    ("amec", "2024-12-18"),
    ("idg-capital", "2024-12-18"),
];

fn party_1260h(names: &BTreeMap<String, BTreeSet<String>>, name: &str) -> String {
    if let Some((_, party)) = RESPELLED_1260H.iter().find(|(theirs, _)| *theirs == name) {
        return (*party).to_owned();
    }
    let found = names.get(&letters(name)).unwrap_or_else(|| panic!("not in our list: {name}"));
    assert_eq!(found.len(), 1, "{name} is ambiguous");
    found.first().unwrap().clone()
}

#[test]
fn the_1260h_list_has_the_companies_and_dates_of_its_history() {
    let Some(folder) = extracts::folder() else { return };
    let rows = rows("us-dod-1260h");
    let names = by_name(&rows);
    let mut theirs: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for row in extracts::table(&folder, "other/us-dod-1260h-history.csv") {
        let dates = (row["Start date"].clone(), row["End date"].clone());
        theirs.entry(party_1260h(&names, &row["Clean Name"])).or_default().push(dates);
    }
    for row in rows {
        let party = row.get("party");
        let entries = theirs.remove(party).unwrap_or_else(|| panic!("only in our list: {party}"));
        let since = entries.iter().map(|(since, _)| since.as_str()).min().unwrap();
        let open = entries.iter().any(|(_, until)| until.is_empty());
        let until = if open { "" } else { entries.iter().map(|(_, until)| until.as_str()).max().unwrap() };
        let explained = ENDS_1260H.iter().find(|(known, _)| *known == party);
        assert!(explained.is_none_or(|(_, ours)| *ours != until), "no longer a difference: {party}");
        let until = explained.map_or(until, |(_, until)| until);
        assert_eq!((row.get("since"), row.get("until")), (since, until), "{party}");
    }
    assert!(theirs.is_empty(), "not in our list: {theirs:?}");
}

#[test]
fn the_1260h_edition_of_june_2026_has_the_companies_of_the_federal_register() {
    let Some(folder) = extracts::folder() else { return };
    let rows = rows("us-dod-1260h");
    let names = by_name(&rows);
    let theirs = extracts::entities(&folder, "dow_1260h");
    let theirs: BTreeSet<String> = theirs.iter().map(|entity| party_1260h(&names, &entity.name)).collect();
    let main = rows.iter().filter(|row| row.get("until").is_empty() && row.term("named as a subsidiary of ").is_none());
    assert_eq!(main.map(|row| row.get("party").to_owned()).collect::<BTreeSet<_>>(), theirs);
}

/// Entries that the extract spells otherwise than we do.
const RESPELLED_UFLPA: [(&str, &str); 4] = [
    ("No. 4 Vocation Skills Education Training Center (VSETC)", "no-4-vsetc"),
    ("Xinjiang Production and Construction Corps (XPCC)", "xpcc"),
    ("Hoshine Silicon Industry (Shanshan) Co., Ltd and subsidiaries", "hoshine-silicon-industry-shanshan"),
    ("Hoshine Silicon Industry (Shanshan) Co., Ltd., and Subsidiaries", "hoshine-silicon-industry-shanshan"),
];

/// The extract's 148 rows are 144 parties: four stand there once for each of two grounds.
#[test]
fn the_uflpa_list_has_the_entities_grounds_and_dates_of_the_dhs_page() {
    let Some(folder) = extracts::folder() else { return };
    let rows = rows("us-dhs-uflpa");
    let names = by_name(&rows);
    let mut theirs = BTreeSet::new();
    for entity in extracts::entities(&folder, "dhs_uflpa") {
        let respelled =
            RESPELLED_UFLPA.iter().find(|(name, _)| *name == entity.name).map(|(_, party)| (*party).to_owned());
        let party = respelled.unwrap_or_else(|| names[&letters(&entity.name)].first().unwrap().clone());
        for ground in entity.notes().split("2(d)(2)(B)(").skip(1) {
            let ground = ground.split(')').next().unwrap().to_uppercase();
            theirs.insert((party.clone(), format!("UFLPA-{ground}"), Some(entity.since())));
        }
    }
    let ours = rows.iter().map(|row| (row.get("party").to_owned(), row.get("programme").to_owned(), row.date("since")));
    assert_eq!(ours.collect::<BTreeSet<_>>(), theirs);
}

#[test]
fn every_name_on_the_uflpa_list_is_on_the_dhs_page() {
    let Some(folder) = extracts::folder() else { return };
    let theirs = extracts::entities(&folder, "dhs_uflpa");
    let all: Vec<String> = theirs.iter().map(extracts::Entity::all_names).collect();
    for row in rows("us-dhs-uflpa").iter().filter(|row| row.get("party") != "no-4-vsetc") {
        for name in row.names() {
            assert!(all.iter().any(|text| text.contains(&letters(name))), "{}: {name}", row.place());
        }
    }
}

/// Classes of goods to which we gave a name, with words of CBP's.
const RENAMED_WRO: [(&str, &str); 5] = [
    ("drc-artisanal-gold", "artisanalsmallmines"),
    ("malawi-tobacco", "tobaccoproducedinmalawi"),
    ("marange-diamonds", "marangediamondfields"),
    ("turkmenistan-cotton", "allturkmenistancotton"),
    ("xinjiang-cotton-and-tomatoes", "xinjianguyghurautonomousregion"),
];

/// Its status is `Inactive-Pending Litigation`: we do not list it as in force.
const LEFT_OUT_WRO: &str = "Kingtom Aluminio S.R.L.";

#[test]
fn the_wro_list_has_the_orders_of_cbps_data() {
    let Some(folder) = extracts::folder() else { return };
    let mut theirs = extracts::entities(&folder, "cbp_wro");
    theirs.retain(|entity| entity.name != LEFT_OUT_WRO);
    let mut answered = vec![false; theirs.len()];
    for row in rows("us-cbp-wro") {
        let named =
            RENAMED_WRO.iter().find(|(party, _)| *party == row.get("party")).map(|(_, text)| (*text).to_owned());
        let wanted = named.unwrap_or_else(|| letters(row.get("name")));
        let spelled = |entity: &extracts::Entity| {
            entity.all_names().contains(&wanted) || letters(&unbracketed(&entity.name)).contains(&wanted)
        };
        let found = theirs.iter().position(|entity| {
            let finding = entity.notes().starts_with("Finding");
            spelled(entity)
                && finding == (row.get("programme") == "FINDING")
                && Some(entity.since()) == row.date("since")
        });
        let at = found.unwrap_or_else(|| panic!("CBP has no such order: {}", row.place()));
        answered[at] = true;
        if row.get("until").is_empty() {
            assert_eq!(row.term("status: "), theirs[at].status.as_deref(), "{}", row.place());
        }
        let goods =
            theirs[at].notes().split_once("Merchandise: ").map(|(_, rest)| rest.split(';').next().unwrap_or(rest));
        assert_eq!(row.term("merchandise: ").map(letters), goods.map(letters), "{}", row.place());
    }
    for (entity, answered) in theirs.iter().zip(answered) {
        assert!(answered, "not in our list: {}", entity.name);
    }
}

/// "Sichuan (Szechuan) Xinsheng (New Life)" and "Wulin (or Wuling)" hold two spellings at once: the first of them.
fn unbracketed(name: &str) -> String {
    let mut pieces = name.split('(');
    let first = pieces.next().unwrap_or("").to_owned();
    first + &pieces.filter_map(|piece| piece.split_once(')')).map(|(_, rest)| rest).collect::<String>()
}

/// CBP's row of 1998 names seven carpet makers, four of which it took out again later.
#[test]
fn the_carpet_makers_of_nepal_that_cbp_took_out_have_an_end() {
    let rows = rows("us-cbp-wro");
    let carpets = rows.iter().filter(|row| row.get("since") == "1998-07-21");
    let (ended, open): (Vec<&Row>, Vec<&Row>) = carpets.partition(|row| !row.get("until").is_empty());
    let parties = |rows: Vec<&Row>| rows.into_iter().map(|row| row.get("party").to_owned()).collect::<Vec<_>>();
    assert_eq!(
        parties(ended),
        ["annapurna-carpet", "everest-carpet", "kk-carpet-industries", "norsang-carpet-industries"]
    );
    assert_eq!(parties(open), ["kumar-carpet", "singhe-carpet", "valley-carpet"]);
}

/// Classes of equipment have no name of their own on the FCC's page.
const EQUIPMENT_FCC: [(&str, &str); 4] = [
    (
        "foreign-produced-uas",
        "Uncrewed aircraft systems (UAS) and UAS critical components produced in a foreign country",
    ),
    ("foreign-produced-routers", "Routers ^ produced in a foreign country"),
    ("foreign-produced-power-inverters", "Foreign-produced power inverters"),
    ("foreign-produced-robotic-devices", "Foreign-produced advanced robotic devices"),
];

/// Named in section 1709 of the FY25 NDAA, to which the FCC's row on drones refers.
const BY_STATUTE_FCC: [&str; 3] = ["autel-robotics", "dji", "ndaa-fy25-1709-equipment"];

#[test]
fn the_covered_list_has_the_rows_and_dates_of_the_fccs_page() {
    let Some(folder) = extracts::folder() else { return };
    let theirs = extracts::table(&folder, "other/us-fcc-covered.csv");
    let mut answered = vec![false; theirs.len()];
    for row in rows("us-fcc-covered").iter().filter(|row| !BY_STATUTE_FCC.contains(&row.get("party"))) {
        let wanted = EQUIPMENT_FCC
            .iter()
            .find(|(party, _)| *party == row.get("party"))
            .map_or(row.get("name"), |(_, text)| *text);
        let found =
            theirs.iter().position(|row| letters(&row["covered_equipment_or_services"]).contains(&letters(wanted)));
        let at = found.unwrap_or_else(|| panic!("the FCC has no {wanted}"));
        answered[at] = true;
        let date = theirs[at]["date_of_inclusion_on_covered_list"].split("Updated").next().map(day);
        assert_eq!(row.date("since"), date, "{}", row.place());
        let limited = theirs[at]["covered_equipment_or_services"].contains("to the extent it is used");
        assert_eq!(row.get("programme") == "FCC-EQUIPMENT-USE-LIMITED", limited, "{}", row.place());
    }
    for (row, answered) in theirs.iter().zip(answered) {
        assert!(answered, "not in our list: {row:?}");
    }
}

#[test]
fn the_three_ndaa_lists_name_the_companies_of_the_statutes() {
    let Some(folder) = extracts::folder() else { return };
    for section in ["889", "5949", "154"] {
        let theirs = extracts::table(&folder, &format!("other/us-ndaa-{section}.csv"));
        let theirs = theirs.iter().map(|row| (row["name"].clone(), row["aliases"].clone()));
        let ours = rows(&format!("us-ndaa-{section}"))
            .into_iter()
            .map(|row| (row.get("name").to_owned(), row.get("aliases").to_owned()));
        assert_eq!(sorted(ours), sorted(theirs), "section {section}");
    }
}

/// Of the announcements of January 2025, which the extract does not have, we know from reports and memory: 17 parties, unverified.
#[test]
fn the_unreliable_entity_list_has_the_names_and_dates_of_the_announcements() {
    let Some(folder) = extracts::folder() else { return };
    let mut theirs = extracts::table(&folder, "other/cn-counter-sanctions.csv");
    theirs.retain(|row| row["List"] == "UEL");
    let mut reported = 0;
    for row in rows("cn-uel") {
        let Some(at) = theirs.iter().position(|entity| row.is_named(&entity["Name"])) else {
            assert!(["2025-01-02", "2025-01-14"].contains(&row.get("since")), "{}", row.place());
            assert_eq!(row.get("evidence"), "unverified", "{}", row.place());
            reported += 1;
            continue;
        };
        let entity = theirs.swap_remove(at);
        assert_eq!(row.date("since"), Some(day(&two_digit_years(&entity["Date"]))), "{}", row.place());
        assert_eq!(row.get("original"), entity["Chinese name"], "{}", row.place());
        assert_eq!(row.get("url"), entity["Source URL"].trim(), "{}", row.place());
        assert_eq!(row.get("kind") == "person", entity["Type"] == "Person", "{}", row.place());
        assert_eq!(row.get("until"), entity["End date"], "{}", row.place());
    }
    assert_eq!(reported, 17);
    assert!(theirs.is_empty(), "not in our list: {theirs:?}");
}

/// Some rows write `16.02.23` for `16.02.2023`.
fn two_digit_years(date: &str) -> String {
    match date.rsplit_once('.') {
        Some((rest, year)) if year.len() == 2 => format!("{rest}.20{year}"),
        _ => date.to_owned(),
    }
}

/// The regulation cites the page of the entry; we mostly cite the first page of the rule, some pages before it.
#[test]
fn the_excerpt_of_the_entity_list_has_the_names_citations_and_footnotes_of_the_regulation() {
    let Some(folder) = extracts::folder() else { return };
    let theirs = extracts::entities(&folder, "bis_entity_list");
    let page = |citation: &str| {
        let (volume, page) = citation.split_once(" FR ").unwrap();
        (volume.trim().parse::<u32>().unwrap(), page.parse::<u32>().unwrap())
    };
    for row in rows("us-bis-el").iter().filter(|row| row.get("until").is_empty()) {
        let entity = theirs.iter().find(|entity| letters(&entity.name) == letters(row.get("name")));
        let entity = entity.unwrap_or_else(|| panic!("the regulation has no {}", row.place()));
        assert_eq!(row.values("aliases"), entity.aliases, "{}", row.place());
        let ours: Vec<_> = row.get("citation").split("; ").map(page).collect();
        let cited: Vec<&str> = entity.federal_register.as_deref().unwrap().split('\n').collect();
        assert_eq!(ours.len(), cited.len(), "{}", row.place());
        for ((volume, first), theirs) in ours.into_iter().zip(&cited) {
            let theirs = page(theirs.split(',').next().unwrap());
            assert!(
                theirs.0 == volume && (first..first + 10).contains(&theirs.1),
                "{}: {volume} FR {first}",
                row.place()
            );
        }
        let published = day(cited[0].split_once(", ").unwrap().1.trim_end_matches('.'));
        let late = published.days() - row.date("since").unwrap().days();
        assert!((0..=7).contains(&late), "{}: took effect {late} days before publication", row.place());
        let footnote_4 = entity.notes().ends_with(" 4");
        assert_eq!(row.get("programme") == "EL-FN4", footnote_4, "{}", row.place());
        assert_eq!(row.get("programme") == "EL-FN1", entity.notes().contains("734.9(e) 1"), "{}", row.place());
    }
}

#[test]
fn zte_itself_is_no_longer_in_the_regulation() {
    let Some(folder) = extracts::folder() else { return };
    let theirs = extracts::entities(&folder, "bis_entity_list");
    assert!(!theirs.iter().any(|entity| letters(&entity.name) == letters("ZTE Corporation")));
}
