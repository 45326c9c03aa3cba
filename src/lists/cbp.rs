//! Withhold release orders and findings of US Customs and Border Protection, as CSV.
//!
//! | column | holds |
//! | --- | --- |
//! | `Country` | of the goods; `Fishing Vessels` for these |
//! | `Industry`, `Merchandise` | what may not be imported |
//! | `Status` | `Active`, `Partially Active`, `Inactive`, … |
//! | `WRO/Finding` | which of the two it is |
//! | `Entity` | whose goods, in prose |
//! | `Effective Date` | `10/06/1995` |
//! | `Remarks`, `Press Release`, `Calendar Year`, `Country Code` | |
//!
//! One cell may name several makers (`A; B`, `A Co., Ltd. and B Co., Ltd.`), other names of one (`A, a/k/a B`), whom else
//! it covers (`A and its subsidiaries`), ships, or goods of a whole country. The file does not say of which day it is.

use super::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, country_code, day, day_within, spaced},
    gather::{Edition, Gathered},
    reading::Notes,
    table::{Row, Table},
};
use vendor_screener::party::{Evidence, FactKind, Kind, Listing, Quality};

/// The list's id.
const LIST: &str = "us-cbp-wro";

/// Reads the orders and findings.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let columns = ["Entity", "Status", "WRO/Finding", "Merchandise", "Effective Date"];
    let mut table = Table::open(file, b',', &columns)?;
    let mut notes = table.notes();
    let mut gathered = Gathered::default();
    while let Some(row) = table.row()? {
        add(&row, dated, &mut gathered, &mut notes);
    }
    let edition = Edition { dated, bytes: file.original, note: "Read from the CSV file of CBP." };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn add(row: &Row<'_>, dated: Dated, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(LIST);
    let at =
        |column: &'static str, oddity: Oddity, notes: &mut Notes| notes.remark(Some(row.line), Some(column), oddity);
    let makers = makers(row.get("Entity"));
    if makers.is_empty() {
        return at("Entity", Oddity::Nameless { party: row.get("Country").to_owned() }, notes);
    }
    let effective = row.get("Effective Date");
    let since = day(effective, Order::MonthFirst);
    if since.is_none() && !effective.is_empty() {
        at("Effective Date", Oddity::UnknownDate(effective.to_owned()), notes);
    }
    let (status, remarks) = (row.get("Status"), row.get("Remarks"));
    let over = ["inactive", "revoked", "terminated", "rescinded"]
        .iter()
        .any(|word| status.to_ascii_lowercase().starts_with(word));
    // When an order ended stands in the remarks, if at all.
    let ended = over.then(|| day_within(remarks, Order::MonthFirst).map(|(date, _)| date));
    let note = if ended == Some(None) { "The order has ended; the file does not say when." } else { "" };
    let finding = row.get("WRO/Finding").to_ascii_lowercase().contains("finding");
    let country = row.get("Country");
    for maker in makers {
        let key = format!("{} {country}", maker.name);
        let id = gathered.same_id(key, LIST, &maker.name);
        let draft = gathered.party(&id, maker.kind);
        draft.name(&maker.name, Quality::Primary, LIST);
        maker.aliases.iter().for_each(|alias| draft.name(alias, Quality::Alias, LIST));
        match country_code(country) {
            Some(code) => draft.country(code),
            None if country.eq_ignore_ascii_case("Fishing Vessels") || country.is_empty() => {}
            None => at("Country", Oddity::UnknownCountry(country.to_owned()), notes),
        }
        draft.fact(FactKind::Remark, &spaced(remarks), LIST);
        let terms = [
            if finding { "Finding" } else { "WRO" }.to_owned(),
            format!("status: {status}"),
            format!("merchandise: {}", row.get("Merchandise")),
            maker.scope,
        ];
        let url = row.get("Press Release");
        draft.listing(Listing {
            list: LIST.to_owned(),
            name: maker.name,
            programme: if finding { "FINDING" } else { "WRO" }.to_owned(),
            since,
            until: ended.and_then(|date| date.or(dated.latest()).or(since)),
            citation: "19 U.S.C. 1307; 19 CFR 12.42".to_owned(),
            url: if url.starts_with("https://") { url.to_owned() } else { String::new() },
            terms: terms.into_iter().filter(|term| !term.is_empty()).collect::<Vec<_>>().join("; "),
            evidence: Evidence::Verified,
            note: note.to_owned(),
        });
    }
    notes.used();
}

/// A maker of goods, or the goods themselves.
#[derive(Debug, PartialEq, Eq)]
struct Maker {
    name: String,
    aliases: Vec<String>,
    kind: Kind,
    /// Whom else the order covers.
    scope: String,
}

/// What ends a company's name, where another may follow after a comma or `and`.
const ENDINGS: [&str; 13] = [
    "Ltd.",
    "Ltd",
    "Limited",
    "Inc.",
    "C.V.",
    "Bhd",
    "Sdn Bhd",
    "LLC",
    "L.L.C.",
    "Pvt.",
    "Carpet",
    "Farm",
    "(HK) Limited",
];

/// What goes on with a name after a comma instead of beginning another: `Sample Co., Ltd.`
const GOES_ON: [&str; 8] = ["Ltd", "Limited", "Inc", "LLC", "L.L.C", "Co", "S.A", "GmbH"];

fn makers(cell: &str) -> Vec<Maker> {
    let cell = spaced(cell);
    let (cell, mut scope) = without_scope(&cell);
    // `(collectively, Sample Group)` names them together: that name is of all of them.
    let (cell, together) = cell.split_once(" (collectively, ").unwrap_or((cell, ""));
    let together = together.trim_end_matches([')', '.', ' ']);
    let mut texts: Vec<String> = cell.split("; ").flat_map(parted).collect();
    // Subsidiaries that are named are makers themselves: `and its two subsidiaries, A Co. Limited and B Limited.`
    let named = scope.split_once(", ").filter(|(_, names)| ends_as_company(names.trim_end_matches('.')));
    if let Some((before, names)) = named {
        texts.extend(parted(names));
        scope = before;
    }
    let mut makers: Vec<Maker> = texts
        .iter()
        .map(|text| text.trim_matches([' ', ';', ',']))
        .filter(|text| !text.is_empty())
        .map(|text| maker(text, scope))
        .collect();
    if !together.is_empty() {
        makers.push(maker(together, scope));
    }
    makers
}

fn ends_as_company(text: &str) -> bool {
    ENDINGS.iter().any(|ending| text.trim_end_matches('.').ends_with(ending.trim_end_matches('.')))
}

/// Parts names that follow one another: `A Co., Ltd. and B Co., Ltd.`, `A Sdn Bhd, B Sdn Bhd, and C Sdn Bhd`.
fn parted(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let joint = [", and ", " and ", ", "].into_iter().find(|joint| rest.starts_with(joint));
        let Some(joint) = joint else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let (before, after) = (text.get(start..at).unwrap_or_default(), rest.get(joint.len()..).unwrap_or_default());
        let goes_on = GOES_ON.iter().any(|word| after.starts_with(word)) || after.starts_with("a/k/a ");
        let enumerated = joint != " and " && names.len() > 1; // in the middle of an enumeration
        if !goes_on && (ends_as_company(before) || enumerated) {
            names.push(before.trim_matches([' ', ',']).to_owned());
            start = at + joint.len();
        }
        at += joint.len();
    }
    names.push(text.get(start..).unwrap_or_default().to_owned());
    names
}

/// Parts a cell from whom else the order covers: `FGV Holdings Berhad and its subsidiaries and joint ventures`.
fn without_scope(cell: &str) -> (&str, &str) {
    let lower = cell.to_ascii_lowercase();
    let starts = [" and its sub", " and their sub", " and subsidiaries", " and its two sub", " and its affiliates"];
    let at = starts.iter().filter_map(|start| lower.find(start)).min();
    at.and_then(|at| cell.split_at_checked(at)).map_or((cell, ""), |(cell, scope)| (cell, scope.trim()))
}

fn maker(text: &str, scope: &str) -> Maker {
    let mut names = text.split(", a/k/a ").flat_map(|name| name.split(" a/k/a ")).map(|name| name.trim().to_owned());
    let mut name = names.next().unwrap_or_default();
    let mut scope = scope.to_owned();
    let lower = name.to_ascii_lowercase();
    let goods = lower.starts_with("all ") || lower.contains("produced in ") || lower.contains(" produced by ");
    let mut kind = if goods { Kind::Equipment } else { Kind::Organisation };
    if let Some(ship) = name.strip_prefix("Fishing Vessel: ") {
        (name, kind) = (ship.to_owned(), Kind::Vessel);
    } else if let Some(owner) = name.strip_prefix("Fishing Vessels owned by ") {
        (scope, name) = (name.clone(), owner.to_owned());
    }
    Maker { name, aliases: names.collect(), kind, scope }
}

#[cfg(test)]
mod tests {
    use super::{makers, read};
    use crate::{Dated, Reading, SourceFile};
    use vendor_screener::party::Kind;

    const HEADER: &str = "Country,Industry,Status,WRO/Finding,Merchandise,Entity,Effective Date,Remarks,Press Release,Calendar Year,Country Code";

    fn csv(rows: &[u8]) -> Reading {
        let mut bytes = format!("{HEADER}\r\n").into_bytes();
        bytes.extend(rows);
        let dated = Dated { published: "2026-06-23".parse().ok(), retrieved: None };
        read(&SourceFile::new("wro.csv", &bytes), dated).unwrap()
    }

    fn names(cell: &str) -> Vec<String> {
        makers(cell).into_iter().map(|maker| maker.name).collect()
    }

    #[test]
    fn one_cell_may_name_several_makers_ships_and_goods() {
        assert_eq!(names("Sample Prison; Sample Kogyo Co., Ltd."), ["Sample Prison", "Sample Kogyo Co., Ltd."]);
        assert_eq!(names("A Garment Co., Ltd. and B Trade Co., Ltd."), ["A Garment Co., Ltd.", "B Trade Co., Ltd."]);
        assert_eq!(names("Sample Trade and Industry Works"), ["Sample Trade and Industry Works"]);
        let works = &makers("Sample Works, a/k/a Sample Plant, a/k/a Sample No. 1 Prison")[0];
        assert_eq!((works.name.as_str(), works.aliases.len()), ("Sample Works", 2));
        let group = &makers("Sample Holdings Berhad and its subsidiaries and joint ventures")[0];
        assert_eq!(
            (group.name.as_str(), group.scope.as_str()),
            ("Sample Holdings Berhad", "and its subsidiaries and joint ventures")
        );
        assert_eq!(
            names("Sample Carpet Pvt., Second Carpet Pvt., Ltd., Third Carpet, and K.K. Industries; Kathmandu."),
            ["Sample Carpet Pvt.", "Second Carpet Pvt., Ltd.", "Third Carpet", "K.K. Industries", "Kathmandu."]
        );
        assert_eq!(
            names("Sample Holdings Sdn Bhd, Second (M) Sdn Bhd, and Third (M) Sdn Bhd (collectively, Sample Group)"),
            ["Sample Holdings Sdn Bhd", "Second (M) Sdn Bhd", "Third (M) Sdn Bhd", "Sample Group"]
        );
        assert_eq!(
            names(
                "Sample Safety Company, Limited and its two subsidiaries from China, Sample (Nantong) Co. Limited and Sample Tech (HK) Limited."
            ),
            ["Sample Safety Company, Limited", "Sample (Nantong) Co. Limited", "Sample Tech (HK) Limited."]
        );
        assert_eq!(
            names("Sample Group Agriculture, Industry, and Trade Co., Ltd."),
            ["Sample Group Agriculture, Industry, and Trade Co., Ltd."]
        );
        assert_eq!(names("State Prison, Ciudad Sample, Mexico"), ["State Prison, Ciudad Sample, Mexico"]);
        let ship = &makers("Fishing Vessel: Mare No. 1")[0];
        assert_eq!((ship.name.as_str(), ship.kind), ("Mare No. 1", Kind::Vessel));
        assert_eq!(makers("All Sampleland Cotton")[0].kind, Kind::Equipment);
    }

    #[test]
    fn an_order_has_its_status_and_merchandise_as_terms() {
        let reading = csv(
            "China,Apparel,Active,WRO,Garments,Samplé Apparel Co.,9/30/2019,,https://www.cbp.gov/x,2019,CN\r\n\
              Japan,Machinery,Inactive,Finding,Hoists,Old Works,10/06/1995,Revoked 5/21/2021,,1995,JP\r\nJapan,,Active,WRO,,,1/1/2020,,,,\r\n".as_bytes(),
        );
        let parties = &reading.collection.parties;
        let apparel = parties.iter().find(|party| party.name() == "Samplé Apparel Co.").unwrap();
        let entry = &apparel.listings[0];
        assert_eq!(
            (entry.programme.as_str(), entry.terms.as_str()),
            ("WRO", "WRO; status: Active; merchandise: Garments")
        );
        assert_eq!((entry.since, entry.until), ("2019-09-30".parse().ok(), None));
        let works = parties.iter().find(|party| party.name() == "Old Works").unwrap();
        assert_eq!(
            (works.listings[0].programme.as_str(), works.listings[0].until),
            ("FINDING", "2021-05-21".parse().ok())
        );
        assert_eq!((reading.counted(), reading.files[0].set_aside), ([("nameless", 1)].into(), 1));
    }
}
