//! OFAC's legacy CSV files: the SDN List and the Consolidated (non-SDN) List, four files each.
//!
//! | file | columns |
//! | --- | --- |
//! | primary (`SDN.CSV`, `CONS_PRIM.CSV`) | number, name, kind, programmes, title, six of a ship, remarks |
//! | aliases (`ALT.CSV`, `CONS_ALT.CSV`) | number, alias number, `aka`, `fka` or `nka`, name, remarks |
//! | addresses (`ADD.CSV`, `CONS_ADD.CSV`) | number, address number, street, city, country, remarks |
//! | comments (`SDN_COMMENTS.CSV`, `CONS_COMMENTS.CSV`) | number, what did not fit into the remarks |
//!
//! There is no header row, but some copies have one. `-0-` is an empty cell, several programmes in one cell are parted by `] [`,
//! and a lone byte 0x1A ends the file. The encoding is Windows-1252. Weak aliases stand in the
//! remarks: `a.k.a. 'ZINC'`. Remarks are cut at the 1000th character, in the middle of a word, and go
//! on in the comments.
//!
//! The files carry no date; whoever downloads them knows it.

use std::collections::{BTreeSet, HashMap};

use super::{
    CRAFT, listing,
    lists::{SDN, consolidated, is_consolidated, under},
    remarks::Remarks,
    rows::{DEL, Row, each_row, expect_end_mark, separator},
};
use crate::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{country_code, windows_1252},
    gather::{Edition, Gathered},
    heading::SEPARATORS,
    reading::Notes,
    registry::OFAC_UNSORTED,
};
use vendor_screener::party::{FactKind, Kind, Quality};

/// Which of OFAC's two sets of files is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfacSet {
    /// Specially Designated Nationals and Blocked Persons.
    Sdn,
    /// All of OFAC's other lists.
    Consolidated,
}

/// The files of one set, of one day.
#[derive(Clone, Copy, Debug)]
pub struct OfacFiles<'a> {
    /// `SDN.CSV` or `CONS_PRIM.CSV`.
    pub primary: SourceFile<'a>,
    /// `ALT.CSV` or `CONS_ALT.CSV`.
    pub aliases: Option<SourceFile<'a>>,
    /// `ADD.CSV` or `CONS_ADD.CSV`.
    pub addresses: Option<SourceFile<'a>>,
    /// `SDN_COMMENTS.CSV` or `CONS_COMMENTS.CSV`.
    pub comments: Option<SourceFile<'a>>,
}

const PRIMARY: [&str; 12] = [
    "ent_num",
    "SDN_Name",
    "SDN_Type",
    "Program",
    "Title",
    "Call_Sign",
    "Vess_type",
    "Tonnage",
    "GRT",
    "Vess_flag",
    "Vess_owner",
    "Remarks",
];
const ALIASES: [&str; 5] = ["ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks"];
const ADDRESSES: [&str; 6] =
    ["ent_num", "add_num", "Address", "City/State/Province/Postal Code", "Country", "Add_remarks"];
const COMMENTS: [&str; 2] = ["ent_num", "Remarks"];

/// Remarks as long as this go on in the file of comments.
const REMARKS_LIMIT: usize = 1000;

/// Reads a set of OFAC's files, which do not say of which day they are.
///
/// # Errors
/// If a file is of another layout or damaged: a list with a hole in it must not pass for the list.
/// What is merely odd becomes a remark.
pub fn read(set: OfacSet, files: &OfacFiles<'_>, dated: Dated) -> Result<Reading, ListError> {
    let mut reader = Reader { set, gathered: Gathered::default(), continuations: HashMap::new() };
    let mut notes = Vec::new();
    let mut comment_notes = None;
    if let Some(file) = &files.comments {
        let mut on_file = Notes::on(file.name);
        each_row(file, &COMMENTS, &mut on_file, |row, notes| {
            reader.continuations.insert(row.number()?, (row.line, row.raw(1).to_owned()));
            notes.used();
            Ok(())
        })?;
        comment_notes = Some(on_file);
    }
    for (file, columns, take) in [
        (
            Some(&files.primary),
            &PRIMARY[..],
            Reader::party as fn(&mut Reader, &Row<'_>, &mut Notes) -> Result<(), ListError>,
        ),
        (files.aliases.as_ref(), &ALIASES, Reader::alias),
        (files.addresses.as_ref(), &ADDRESSES, Reader::address),
    ] {
        if let Some(file) = file {
            let mut on_file = Notes::on(file.name);
            each_row(file, columns, &mut on_file, |row, notes| take(&mut reader, row, notes))?;
            expect_end_mark(file, &mut on_file);
            notes.push(on_file);
        }
    }
    if let Some(mut on_file) = comment_notes {
        let mut lost: Vec<_> = reader.continuations.iter().map(|(number, (line, _))| (*line, *number)).collect();
        lost.sort_unstable();
        for (line, number) in lost {
            on_file.remark(Some(line), None, Oddity::CommentWithoutParty { party: number.to_string() });
        }
        on_file.rows.used -= on_file.rows.set_aside; // each was counted when it was read
        notes.push(on_file);
    }
    let edition = Edition { dated, bytes: files.primary.bytes, note: "Read from OFAC's CSV files." };
    Ok(Reading::of(reader.gathered.finish(&edition), notes))
}

/// The numbers with which the rows of a file begin.
pub fn numbers(bytes: &[u8]) -> BTreeSet<u32> {
    let lines = bytes.split(|byte| *byte == b'\n');
    let parts = |byte: &u8| *byte == DEL || SEPARATORS.contains(byte);
    let number = |line: &[u8]| std::str::from_utf8(line.split(parts).next()?).ok()?.trim().parse().ok();
    lines.filter_map(number).collect()
}

/// Which set a main file belongs to: most programmes of the Consolidated List are on no other.
pub fn set_of(primary: &[u8]) -> OfacSet {
    let separator = separator(primary, PRIMARY.len());
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(primary);
    let cells = reader.byte_records().filter_map(|record| Some(windows_1252::decode(record.ok()?.get(3)?)));
    let (mut consolidated, mut all) = (0, 0);
    for cell in cells.filter(|cell| !cell.trim().is_empty()) {
        all += 1;
        consolidated += usize::from(programmes(&cell).into_iter().any(is_consolidated));
    }
    if consolidated * 2 > all { OfacSet::Consolidated } else { OfacSet::Sdn }
}

/// The programmes of a cell: `UKRAINE-EO13662] [RUSSIA-EO14024`.
fn programmes(cell: &str) -> Vec<&str> {
    let programmes = cell.split("] [").map(|text| text.trim().trim_matches(['[', ']']));
    programmes.filter(|text| !text.is_empty()).collect()
}

/// What is known of the parties so far.
struct Reader {
    set: OfacSet,
    gathered: Gathered,
    /// Of each party, the line of its continued remarks, and these.
    continuations: HashMap<u32, (u64, String)>,
}

impl Reader {
    fn party(&mut self, row: &Row<'_>, notes: &mut Notes) -> Result<(), ListError> {
        let number = row.number()?;
        let mut remarks = row.raw(11).to_owned();
        match self.continuations.remove(&number) {
            Some((_, rest)) => remarks.push_str(&rest),
            None if remarks.chars().count() >= REMARKS_LIMIT => {
                notes.remark(Some(row.line), Some(PRIMARY[11]), Oddity::CutOff);
            }
            None => {}
        }
        let remarks = Remarks::of(&remarks);
        let programmes = row.cell(3).map_or_else(Vec::new, programmes);
        let (mut entries, unknown) = match self.set {
            OfacSet::Sdn => {
                (programmes.iter().map(|programme| under(SDN, programme, &remarks.terms)).collect(), Vec::new())
            }
            OfacSet::Consolidated => consolidated(&programmes, &remarks.terms),
        };
        for programme in unknown {
            notes.remark(Some(row.line), Some(PRIMARY[3]), Oddity::UnknownProgramme(programme.to_owned()));
        }
        if entries.is_empty() {
            notes.remark(Some(row.line), Some(PRIMARY[3]), Oddity::NoProgramme { party: number.to_string() });
            let list = if self.set == OfacSet::Sdn { SDN } else { OFAC_UNSORTED };
            entries.push(under(list, "", &remarks.terms));
        }
        let lists: BTreeSet<&str> = entries.iter().map(|entry| entry.list).collect();
        lists.iter().for_each(|list| self.gathered.row(list));
        let Some(name) = row.cell(1) else {
            notes.remark(Some(row.line), Some(PRIMARY[1]), Oddity::Nameless { party: number.to_string() });
            return Ok(());
        };
        let id = format!("ofac-{number}");
        if self.gathered.has(&id) {
            notes.remark(Some(row.line), Some(PRIMARY[0]), Oddity::Repeated { party: number.to_string() });
        }
        let draft = self.gathered.party(&id, kind(row, notes));
        for list in lists {
            draft.name(name, Quality::Primary, list);
            remarks.add_to(draft, list);
            row.cell(4).into_iter().for_each(|title| draft.fact(FactKind::Title, title, list));
            for (column, label) in (5..11).zip(CRAFT) {
                if let Some(text) = row.cell(column) {
                    draft.fact(FactKind::Craft, &format!("{label} {text}"), list);
                }
            }
        }
        entries.into_iter().for_each(|entry| draft.listing(listing(entry, name, &number.to_string())));
        notes.used();
        Ok(())
    }

    fn alias(&mut self, row: &Row<'_>, notes: &mut Notes) -> Result<(), ListError> {
        let number = row.number()?;
        let Some(name) = row.cell(3) else {
            notes.remark(Some(row.line), Some(ALIASES[3]), Oddity::Empty);
            return Ok(());
        };
        let Some(draft) = self.gathered.get_mut(&format!("ofac-{number}")) else {
            let oddity = Oddity::AliasWithoutParty { party: number.to_string(), name: name.to_owned() };
            notes.remark(Some(row.line), Some(ALIASES[0]), oddity);
            return Ok(());
        };
        let quality = match row.cell(2).map(str::to_ascii_lowercase).as_deref() {
            Some("aka" | "a.k.a.") => Quality::Alias,
            Some("nka" | "n.k.a.") => Quality::Alias, // now known as: a name in use
            Some("fka" | "f.k.a.") => Quality::Former,
            other => {
                let other = other.unwrap_or("").to_owned();
                notes.remark(Some(row.line), Some(ALIASES[2]), Oddity::UnknownAlias(other));
                Quality::Alias
            }
        };
        draft.lists().iter().for_each(|list| draft.name(name, quality, list));
        notes.used();
        Ok(())
    }

    fn address(&mut self, row: &Row<'_>, notes: &mut Notes) -> Result<(), ListError> {
        let number = row.number()?;
        let Some(draft) = self.gathered.get_mut(&format!("ofac-{number}")) else {
            notes.remark(Some(row.line), Some(ADDRESSES[0]), Oddity::AddressWithoutParty { party: number.to_string() });
            return Ok(());
        };
        let parts: Vec<&str> = (2..ADDRESSES.len()).filter_map(|column| row.cell(column)).collect();
        if parts.is_empty() {
            notes.remark(Some(row.line), None, Oddity::Empty);
            return Ok(());
        }
        draft.lists().iter().for_each(|list| draft.fact(FactKind::Address, &parts.join(", "), list));
        if let Some(country) = row.cell(4) {
            match country_code(country) {
                Some(code) => draft.country(code),
                None => notes.remark(Some(row.line), Some(ADDRESSES[4]), Oddity::UnknownCountry(country.to_owned())),
            }
        }
        notes.used();
        Ok(())
    }
}

fn kind(row: &Row<'_>, notes: &mut Notes) -> Kind {
    match row.cell(2).map(str::to_ascii_lowercase).as_deref() {
        None | Some("entity") => Kind::Organisation,
        Some("individual") => Kind::Person,
        Some("vessel") => Kind::Vessel,
        Some("aircraft") => Kind::Aircraft,
        Some(other) => {
            notes.remark(Some(row.line), Some(PRIMARY[2]), Oddity::UnknownKind(other.to_owned()));
            Kind::Organisation
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{OfacFiles, OfacSet, read};
    use crate::{Dated, Oddity, Reading, SourceFile};
    use vendor_screener::party::{Kind, Party, Quality};

    const PRIMARY: &[u8] = b"7,\"PE\xD1A, Ana\",\"individual\",\"SDGT] [IRGC\",\"Dr.\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 1970; Secondary sanctions risk: yes; a.k.a. 'ZINC'; f.k.a. 'ABU-'UMAR'.\"\r\n\
        12,\"ROSE TRADING CO., LTD.\",-0- ,\"IRAN\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\
        13,\"MARE\",\"vessel\",\"IRAN\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\x1A";
    const ALIASES: &[u8] = b"12,1,\"aka\",\"ROSE GENERAL TRADING\",-0- \r\n12,2,\"fka\",\"OLD ROSE\",-0- \r\n99,3,\"aka\",\"STRAY\",-0- \r\n\x1A";
    const ADDRESSES: &[u8] =
        b"12,1,\"1 Main Street\",\"Tehran\",\"Iran\",-0- \r\n12,2,-0- ,\"Pyongyang\",\"Korea, North\",-0- \r\n\
        12,3,-0- ,-0- ,\"Atlantis\",-0- \r\n13,4,-0- ,-0- ,-0- ,-0- \r\n\x1A";

    fn source<'a>(name: &'a str, bytes: &'a [u8]) -> SourceFile<'a> {
        SourceFile::new(name, bytes)
    }

    fn read_sdn(primary: &[u8], aliases: &[u8], addresses: &[u8], comments: Option<&[u8]>) -> Reading {
        let files = OfacFiles {
            primary: source("sdn.csv", primary),
            aliases: Some(source("alt.csv", aliases)),
            addresses: Some(source("add.csv", addresses)),
            comments: comments.map(|bytes| source("sdn_comments.csv", bytes)),
        };
        read(OfacSet::Sdn, &files, Dated::default()).unwrap()
    }

    fn names(party: &Party) -> Vec<(&str, Quality)> {
        party.names.iter().map(|name| (name.text.as_str(), name.quality)).collect()
    }

    fn error(primary: &[u8]) -> String {
        let files = OfacFiles { primary: source("sdn.csv", primary), aliases: None, addresses: None, comments: None };
        read(OfacSet::Sdn, &files, Dated::default()).unwrap_err().to_string()
    }

    #[test]
    fn names_come_from_three_places_with_their_qualities() {
        let reading = read_sdn(PRIMARY, ALIASES, ADDRESSES, None);
        let [rose, _, pena] = reading.collection.parties.as_slice() else { panic!() };
        assert_eq!(
            names(rose),
            [
                ("ROSE TRADING CO., LTD.", Quality::Primary),
                ("ROSE GENERAL TRADING", Quality::Alias),
                ("OLD ROSE", Quality::Former)
            ]
        );
        assert_eq!(
            names(pena),
            [("PEÑA, Ana", Quality::Primary), ("ZINC", Quality::Weak), ("ABU-'UMAR", Quality::Weak)]
        );
        assert_eq!((pena.id.as_str(), pena.kind, rose.kind), ("ofac-7", Kind::Person, Kind::Organisation));
    }

    #[test]
    fn each_programme_is_an_entry_with_its_terms() {
        let reading = read_sdn(PRIMARY, ALIASES, ADDRESSES, None);
        let entries = &reading.collection.parties[2].listings;
        let programmes: Vec<_> = entries.iter().map(|entry| entry.programme.as_str()).collect();
        assert_eq!(programmes, ["SDGT", "IRGC"]);
        assert!(
            entries.iter().all(|entry| entry.terms == "Secondary sanctions risk: yes" && entry.list == "us-ofac-sdn")
        );
    }

    #[test]
    fn a_copy_with_a_header_other_separators_or_in_utf_8_reads_the_same() {
        let row = "7|\"PE\u{D1}A, Ana\"|individual|\"SDGT\"|-0- |-0- |-0- |-0- |-0- |-0- |-0- |\"DOB 1970; a.k.a. \"\"ZINC\"\".\"\r\n";
        let expected = [("PEÑA, Ana", Quality::Primary), ("ZINC", Quality::Weak)];
        let header =
            "ent_num,SDN_Name,SDN_Type,Program,Title,Call_Sign,Vess_type,Tonnage,GRT,Vess_flag,Vess_owner,Remarks\n";
        let marked = row.replace('|', ",");
        for text in [
            row.to_owned(),
            row.replace('|', ";"),
            row.replace('|', "@"),
            format!("{header}{marked}"),
            format!("\u{FEFF}{marked}"),
        ] {
            let reading = read_sdn(text.as_bytes(), b"\x1A", b"\x1A", None);
            assert_eq!(names(&reading.collection.parties[0]), expected, "{text}");
        }
    }

    #[test]
    fn two_stray_quotation_marks_take_no_rows_with_them_unsaid() {
        let row = |number: u32, remarks: &str| {
            format!("{number},NAME {number},-0-,SDGT,-0-,-0-,-0-,-0-,-0-,-0-,-0-,{remarks}\r\n")
        };
        let text = [row(7, "\"open"), row(8, "-0-"), row(9, "closed\"")].concat();
        let error = error(text.as_bytes());
        assert!(error.starts_with("sdn.csv, row 1: a quotation mark opens here"), "{error}");
    }

    #[test]
    fn every_row_is_used_or_has_a_remark() {
        let reading = read_sdn(PRIMARY, ALIASES, ADDRESSES, None);
        let rows: Vec<_> = reading.files.iter().map(|file| (file.file.as_str(), file.used, file.set_aside)).collect();
        assert_eq!(rows, [("sdn.csv", 3, 0), ("alt.csv", 2, 1), ("add.csv", 3, 1)]);
        let remarks: Vec<_> = reading.remarks.iter().map(ToString::to_string).collect();
        assert_eq!(
            remarks,
            [
                "alt.csv, row 3, column \"ent_num\": the alias \"STRAY\" belongs to party 99, which the main file does not have",
                "add.csv, row 3, column \"Country\": \"Atlantis\" is not a country that we know; the party is shown without it",
                "add.csv, row 4: the row says nothing",
            ]
        );
        assert_eq!(reading.collection.parties[0].countries, ["IR", "KP"]);
        let list = &reading.collection.lists[0];
        assert_eq!((list.id.as_str(), list.rows, list.parties, list.names), ("us-ofac-sdn", 3, 3, 7));
    }

    #[test]
    fn remarks_go_on_in_the_comments_in_the_middle_of_a_word() {
        let filler = "x".repeat(1000 - "; a.k.a. 'WHOIS HACK".len());
        let primary =
            format!("7,A,-0- ,SDGT,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"{filler}; a.k.a. 'WHOIS HACK\"\r\n\x1A");
        let whole =
            read_sdn(primary.as_bytes(), b"\x1A", b"\x1A", Some(b"7,\"ING TEAM'; Linked To: B.\"\r\n8,\"stray\"\r\n"));
        assert_eq!(whole.collection.parties[0].names[1].text, "WHOIS HACKING TEAM");
        assert_eq!(whole.remarks.len(), 1);
        assert_eq!(whole.remarks[0].oddity, Oddity::CommentWithoutParty { party: "8".to_owned() });
        let comments = whole.files.last().unwrap();
        assert_eq!((comments.used, comments.set_aside), (1, 1));

        let cut = read_sdn(primary.as_bytes(), b"\x1A", b"\x1A", None);
        assert_eq!(cut.counted(), [("cut-off", 1)].into());
    }

    #[test]
    fn a_last_row_of_end_mark_and_empty_cells_is_an_end_mark() {
        let reading = read_sdn(b"7,A,-0- ,SDGT,,,,,,,,\r\n\x1A,,,,,,,,,,,\n", b"\x1A", b"\x1A", None);
        assert_eq!((reading.files[0].rows(), reading.remarks.len()), (1, 0));
    }

    #[test]
    fn a_file_without_end_mark_is_remarked_on() {
        let reading = read_sdn(b"7,A,-0- ,SDGT,,,,,,,,\r\n", b"\x1A", b"\x1A", None);
        assert_eq!(reading.counted(), [("no-end-mark", 1)].into());
    }

    #[test]
    fn what_is_not_such_a_file_is_refused_with_a_remedy() {
        for (bytes, part) in [
            (&b""[..], "sdn.csv: the file is empty"),
            (b"<!DOCTYPE html><title>Log in</title>", "sdn.csv: this is a web page"),
            (b"PK\x03\x04...", "sdn.csv: this is a ZIP archive"),
            (b"7,A,-0- ,SDGT\r\n", "sdn.csv, row 1: 4 cells where this layout has 12"),
            (b"7,A,-0- ,SDGT,,,,,,,,\r\n8,\"B,-0- ,SDGT", "sdn.csv, row 2: 2 cells"),
            (b"uid,A,-0- ,SDGT,,,,,,,,\r\n", "sdn.csv, row 1, column \"ent_num\": \"uid\""),
            (b"7,A,,SDGT,,,,,,,,\r\n\x1A\r\n8,A,,SDGT,,,,,,,,\r\n", "sdn.csv, row 3: \"8\""),
        ] {
            let error = error(bytes);
            assert!(error.starts_with(part), "{error}");
        }
    }
}
