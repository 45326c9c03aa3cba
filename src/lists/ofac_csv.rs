//! OFAC's legacy CSV files: the SDN List and the Consolidated (non-SDN) List, four files each.
//!
//! | file | columns |
//! | --- | --- |
//! | primary (`SDN.CSV`, `CONS_PRIM.CSV`) | number, name, kind, programmes, title, six of a ship, remarks |
//! | aliases (`ALT.CSV`, `CONS_ALT.CSV`) | number, alias number, `aka`, `fka` or `nka`, name, remarks |
//! | addresses (`ADD.CSV`, `CONS_ADD.CSV`) | number, address number, street, city, country, remarks |
//! | comments (`SDN_COMMENTS.CSV`, `CONS_COMMENTS.CSV`) | number, what did not fit into the remarks |
//!
//! There is no header row. `-0-` is an empty cell, several programmes in one cell are parted by `] [`,
//! and a lone byte 0x1A ends the file. The encoding is Windows-1252. Weak aliases stand in the
//! remarks: `a.k.a. 'ZINC'`. Remarks are cut at the 1000th character, in the middle of a word, and go
//! on in the comments.
//!
//! The files carry no date; whoever downloads them knows it. The Consolidated List does not say which
//! of its lists a party is on: that follows from the programmes ([`consolidated_list`]).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sha2::{Digest, Sha256};

use super::{
    Collection, Coverage, ListError, ListInfo, Oddity, Place, Reading, SourceFile,
    cells::{country_code, windows_1252},
    reading::Notes,
};
use crate::party::{Date, Evidence, Kind, Listing, Name, Party, Quality};

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

/// The byte after the last row: the end of a text in the days of CP/M.
const END_MARK: &str = "\u{1A}";
/// How OFAC writes an empty cell.
const NOTHING: &str = "-0-";
/// Remarks as long as this go on in the file of comments.
const REMARKS_LIMIT: usize = 1000;

/// Reads a set of OFAC's files, published on this day.
///
/// # Errors
/// If a file is of another layout or damaged: a list with a hole in it must not pass for the list.
/// What is merely odd becomes a remark.
pub fn read(set: OfacSet, files: &OfacFiles<'_>, published: Date) -> Result<Reading, ListError> {
    let mut set = Set { set, drafts: BTreeMap::new() };
    let mut notes = Vec::new();
    let mut continuations = HashMap::new();
    let mut comment_notes = None;
    if let Some(file) = &files.comments {
        let mut on_file = Notes::on(file.name);
        each_row(file, &COMMENTS, &mut on_file, |row, _| {
            continuations.insert(row.number()?, (row.line, row.raw(1).to_owned()));
            Ok(())
        })?;
        comment_notes = Some(on_file);
    }
    let mut on_file = Notes::on(files.primary.name);
    each_row(&files.primary, &PRIMARY, &mut on_file, |row, notes| set.party(row, &mut continuations, notes))?;
    expect_end_mark(&files.primary, &mut on_file);
    notes.push(on_file);
    for (file, columns, take) in [
        (&files.aliases, &ALIASES[..], Set::alias as fn(&mut Set, &Row<'_>, &mut Notes) -> Result<(), ListError>),
        (&files.addresses, &ADDRESSES[..], Set::address),
    ] {
        if let Some(file) = file {
            let mut on_file = Notes::on(file.name);
            each_row(file, columns, &mut on_file, |row, notes| take(&mut set, row, notes))?;
            expect_end_mark(file, &mut on_file);
            notes.push(on_file);
        }
    }
    if let Some(mut on_file) = comment_notes {
        let mut lost: Vec<_> = continuations.into_iter().map(|(number, (line, _))| (line, number)).collect();
        lost.sort_unstable();
        for (line, number) in lost {
            on_file.remark(Some(line), None, Oddity::CommentWithoutParty { party: number.to_string() });
        }
        on_file.rows.used -= on_file.rows.set_aside; // each was counted when it was read
        notes.push(on_file);
    }
    let mut reading = Reading { collection: set.collection(published, files), ..Reading::default() };
    for of_file in notes {
        reading.files.push(of_file.rows);
        reading.remarks.extend(of_file.remarks);
    }
    Ok(reading)
}

/// The numbers with which the rows of a file begin.
pub(super) fn numbers(bytes: &[u8]) -> BTreeSet<u32> {
    let lines = bytes.split(|byte| *byte == b'\n');
    let number = |line: &[u8]| std::str::from_utf8(line.split(|byte| *byte == b',').next()?).ok()?.trim().parse().ok();
    lines.filter_map(number).collect()
}

/// Which set a main file belongs to: most programmes of the Consolidated List are on no other.
pub(super) fn set_of(primary: &[u8]) -> OfacSet {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(primary);
    let programmes = reader.byte_records().filter_map(|record| Some(windows_1252::decode(record.ok()?.get(3)?)));
    let (mut consolidated, mut all) = (0, 0);
    for cell in programmes.filter(|cell| !cell.trim().is_empty()) {
        all += 1;
        consolidated += usize::from(cell.split("] [").any(|programme| consolidated_list(programme).is_some()));
    }
    if consolidated * 2 > all { OfacSet::Consolidated } else { OfacSet::Sdn }
}

/// What is known of the parties so far.
struct Set {
    set: OfacSet,
    drafts: BTreeMap<u32, Draft>,
}

struct Draft {
    party: Party,
    lists: Vec<&'static str>, // by which its names are published
}

impl Set {
    fn party(
        &mut self,
        row: &Row<'_>,
        continuations: &mut HashMap<u32, (u64, String)>,
        notes: &mut Notes,
    ) -> Result<(), ListError> {
        let number = row.number()?;
        let mut remarks = row.raw(11).to_owned();
        match continuations.remove(&number) {
            Some((_, rest)) => remarks.push_str(&rest),
            None if remarks.chars().count() >= REMARKS_LIMIT => {
                notes.remark(Some(row.line), Some(PRIMARY[11]), Oddity::CutOff);
            }
            None => {}
        }
        let remarks = remarks.trim();
        let Some(name) = row.cell(1) else {
            notes.remark(Some(row.line), Some(PRIMARY[1]), Oddity::Nameless { party: number.to_string() });
            return Ok(());
        };
        let kind = match row.cell(2).map(str::to_ascii_lowercase).as_deref() {
            None | Some("entity") => Kind::Organisation,
            Some("individual") => Kind::Person,
            Some("vessel") => Kind::Vessel,
            Some("aircraft") => Kind::Aircraft,
            Some(other) => {
                notes.remark(Some(row.line), Some(PRIMARY[2]), Oddity::UnknownKind(other.to_owned()));
                Kind::Organisation
            }
        };
        let programmes: Vec<&str> = row.cell(3).map_or_else(Vec::new, |cell| {
            cell.split("] [").map(|text| text.trim().trim_matches(['[', ']'])).filter(|text| !text.is_empty()).collect()
        });
        if programmes.is_empty() {
            notes.remark(Some(row.line), Some(PRIMARY[3]), Oddity::NoProgramme { party: number.to_string() });
        }
        let entries = match self.set {
            OfacSet::Sdn => programmes.iter().map(|programme| (*programme, SDN.id)).collect(),
            OfacSet::Consolidated => {
                let entries = consolidated_lists(&programmes);
                if let Some((programme, _)) = entries.iter().find(|(_, list)| *list == UNSORTED.id) {
                    notes.remark(Some(row.line), Some(PRIMARY[3]), Oddity::UnknownProgramme((*programme).to_owned()));
                }
                entries
            }
        };
        let entries = if entries.is_empty() { vec![("", self.set.fallback())] } else { entries };

        if self.drafts.contains_key(&number) {
            notes.remark(Some(row.line), Some(PRIMARY[0]), Oddity::Repeated { party: number.to_string() });
        }
        let draft = self.drafts.entry(number).or_insert_with(|| Draft {
            party: Party {
                id: format!("ofac-{number}"),
                kind,
                countries: Vec::new(),
                names: Vec::new(),
                listings: Vec::new(),
            },
            lists: Vec::new(),
        });
        for (_, list) in &entries {
            if !draft.lists.contains(list) {
                draft.lists.push(list);
            }
        }
        draft.name(name, Quality::Primary);
        for alias in weak_aliases(remarks) {
            draft.name(alias, Quality::Weak);
        }
        draft.party.listings.extend(entries.into_iter().map(|(programme, list)| Listing {
            list: list.to_owned(),
            name: name.to_owned(),
            programme: programme.to_owned(),
            since: None,
            until: None,
            citation: String::new(),
            url: format!("https://sanctionssearch.ofac.treas.gov/Details.aspx?id={number}"),
            terms: remarks.to_owned(),
            evidence: Evidence::Verified,
            note: String::new(),
        }));
        notes.used();
        Ok(())
    }

    fn alias(&mut self, row: &Row<'_>, notes: &mut Notes) -> Result<(), ListError> {
        let number = row.number()?;
        let Some(name) = row.cell(3) else {
            notes.remark(Some(row.line), Some(ALIASES[3]), Oddity::Empty);
            return Ok(());
        };
        let Some(draft) = self.drafts.get_mut(&number) else {
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
        draft.name(name, quality);
        notes.used();
        Ok(())
    }

    /// Of an address, the model has the country only.
    fn address(&mut self, row: &Row<'_>, notes: &mut Notes) -> Result<(), ListError> {
        let number = row.number()?;
        let Some(draft) = self.drafts.get_mut(&number) else {
            notes.remark(Some(row.line), Some(ADDRESSES[0]), Oddity::AddressWithoutParty { party: number.to_string() });
            return Ok(());
        };
        if (2..ADDRESSES.len()).all(|column| row.cell(column).is_none()) {
            notes.remark(Some(row.line), None, Oddity::Empty);
            return Ok(());
        }
        if let Some(country) = row.cell(4) {
            match country_code(country) {
                Some(code) if draft.party.countries.iter().any(|known| known == code) => {}
                Some(code) => draft.party.countries.push(code.to_owned()),
                None => {
                    notes.remark(Some(row.line), Some(ADDRESSES[4]), Oddity::UnknownCountry(country.to_owned()));
                }
            }
        }
        notes.used();
        Ok(())
    }

    fn collection(self, published: Date, files: &OfacFiles<'_>) -> Collection {
        let mut parties: Vec<Party> = self.drafts.into_values().map(Draft::finish).collect();
        parties.sort_by(|a, b| a.id.cmp(&b.id));
        let sha256: String = Sha256::digest(files.primary.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let occur: BTreeSet<&str> =
            parties.iter().flat_map(|party| &party.listings).map(|listing| listing.list.as_str()).collect();
        let lists = LISTS.iter().filter(|list| occur.contains(list.id) || self.set == OfacSet::Sdn && **list == SDN);
        let lists = lists.map(|list| {
            let on_list = parties.iter().filter(|party| party.listings.iter().any(|entry| entry.list == list.id));
            let names = parties.iter().flat_map(|party| &party.names);
            let on_list = count(on_list.count());
            ListInfo {
                id: list.id.to_owned(),
                title: list.title.to_owned(),
                short: list.short.to_owned(),
                authority: "US Treasury, Office of Foreign Assets Control (OFAC)".to_owned(),
                source: list.source.to_owned(),
                published,
                statutory: false,
                coverage: Coverage::Complete,
                licence: "US Government work, public domain".to_owned(),
                note: "Read from OFAC's CSV files.".to_owned(),
                rows: on_list,
                parties: on_list,
                names: count(names.filter(|name| name.lists.iter().any(|id| id == list.id)).count()),
                sha256: sha256.clone(),
            }
        });
        Collection { lists: lists.collect(), parties }
    }
}

impl Draft {
    /// Adds a name; one that is there already keeps its best quality.
    fn name(&mut self, text: &str, quality: Quality) {
        match self.party.names.iter_mut().find(|known| known.text == text) {
            Some(known) => known.quality = known.quality.min(quality),
            None => self.party.names.push(Name { text: text.to_owned(), quality, lists: Vec::new() }),
        }
    }

    fn finish(mut self) -> Party {
        self.party.names.sort_by_key(|name| name.quality); // stable: within a quality, OFAC's order
        for name in &mut self.party.names {
            name.lists = self.lists.iter().map(|list| (*list).to_owned()).collect();
        }
        self.party
    }
}

/// The weak aliases among the remarks, which are facts parted by semicolons. An alias may itself have
/// quotation marks: `a.k.a. 'ABU-'UMAR'.`
fn weak_aliases(remarks: &str) -> impl Iterator<Item = &str> {
    remarks.split(';').map(str::trim).filter_map(|fact| {
        let quoted = ["a.k.a. '", "f.k.a. '", "n.k.a. '"].iter().find_map(|start| fact.strip_prefix(start))?;
        let quoted = quoted.strip_suffix('.').filter(|rest| rest.ends_with('\'')).unwrap_or(quoted);
        let alias = quoted.strip_suffix('\'').unwrap_or(quoted).trim();
        (!alias.is_empty()).then_some(alias)
    })
}

#[derive(PartialEq)]
struct OfacList {
    id: &'static str,
    title: &'static str,
    short: &'static str,
    source: &'static str,
}

const SDN: OfacList = OfacList {
    id: "us-ofac-sdn",
    title: "Specially Designated Nationals and Blocked Persons List",
    short: "SDN List",
    source: "https://sanctionslist.ofac.treas.gov/Home/SdnList",
};
const CONSOLIDATED_PAGE: &str = "https://sanctionslist.ofac.treas.gov/Home/ConsolidatedList";
/// For entries that no programme puts on one of the lists: kept, and shown as what they are.
const UNSORTED: OfacList = OfacList {
    id: "us-ofac-cons",
    title: "Consolidated Sanctions List, part not known",
    short: "OFAC non-SDN",
    source: CONSOLIDATED_PAGE,
};
const LISTS: [OfacList; 8] = [
    SDN,
    OfacList {
        id: "us-ofac-ssi",
        title: "Sectoral Sanctions Identifications List",
        short: "SSI List",
        source: CONSOLIDATED_PAGE,
    },
    OfacList {
        id: "us-ofac-capta",
        title: "List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions",
        short: "CAPTA List",
        source: CONSOLIDATED_PAGE,
    },
    OfacList {
        id: "us-ofac-mbs",
        title: "Non-SDN Menu-Based Sanctions List",
        short: "NS-MBS List",
        source: CONSOLIDATED_PAGE,
    },
    OfacList {
        id: "us-ofac-fse",
        title: "Foreign Sanctions Evaders List",
        short: "FSE List",
        source: CONSOLIDATED_PAGE,
    },
    OfacList {
        id: "us-ofac-plc",
        title: "Non-SDN Palestinian Legislative Council List",
        short: "NS-PLC List",
        source: CONSOLIDATED_PAGE,
    },
    OfacList {
        id: "us-ofac-cmic",
        title: "Non-SDN Chinese Military-Industrial Complex Companies List",
        short: "NS-CMIC List",
        source: CONSOLIDATED_PAGE,
    },
    UNSORTED,
];

impl OfacSet {
    fn fallback(self) -> &'static str {
        match self {
            Self::Sdn => SDN.id,
            Self::Consolidated => UNSORTED.id,
        }
    }
}

/// On which of OFAC's non-SDN lists a programme puts a party, where the programme alone says so. The
/// files have no column for it. Three parties that are on two lists at once (in 2025: Gazprom,
/// Transneft, Rosselkhozbank) come out on one of them; only OFAC's XML tells.
fn consolidated_list(programme: &str) -> Option<&'static str> {
    Some(match programme {
        "UKRAINE-EO13662" | "EO13685" | "VENEZUELA-EO13850" | "IRAN-CON-ARMS-EO" => "us-ofac-ssi",
        "CMIC-EO13959" => "us-ofac-cmic",
        "NS-PLC" => "us-ofac-plc",
        "HKAA" | "CAATSA - RUSSIA" | "BURMA-EO14014" | "ILLICIT-DRUGS-EO14059" => "us-ofac-mbs",
        "561-Related" | "CAPTA" => "us-ofac-capta",
        "FSE-IR" | "FSE-SY" => "us-ofac-fse",
        _ => return None,
    })
}

/// The list of each of a party's programmes. `RUSSIA-EO14024` beside a programme of the SSI List
/// belongs to that list, alone to the menu-based one; others that say nothing go with their neighbours.
fn consolidated_lists<'a>(programmes: &[&'a str]) -> Vec<(&'a str, &'static str)> {
    let known: Vec<Option<&str>> = programmes.iter().map(|programme| consolidated_list(programme)).collect();
    let sectoral = known.contains(&Some("us-ofac-ssi"));
    let neighbour = known.iter().flatten().next().copied();
    let lists = programmes.iter().zip(known).map(|(programme, known)| match (*programme, known) {
        (_, Some(list)) => (*programme, list),
        ("RUSSIA-EO14024", None) => (*programme, if sectoral { "us-ofac-ssi" } else { "us-ofac-mbs" }),
        (_, None) => (*programme, neighbour.unwrap_or(UNSORTED.id)),
    });
    lists.collect()
}

/// A row, with what is needed to say where it stands.
struct Row<'a> {
    file: &'a str,
    columns: &'a [&'static str],
    line: u64,
    cells: Vec<String>,
}

impl Row<'_> {
    /// A cell as it stands; empty for OFAC's `-0-`.
    fn raw(&self, column: usize) -> &str {
        self.cells.get(column).map(String::as_str).filter(|cell| cell.trim() != NOTHING).unwrap_or("")
    }

    /// A cell that says something.
    fn cell(&self, column: usize) -> Option<&str> {
        Some(self.raw(column).trim()).filter(|cell| !cell.is_empty())
    }

    /// The party's number, in the first column.
    fn number(&self) -> Result<u32, ListError> {
        self.raw(0).trim().parse().map_err(|_| ListError::Value {
            place: Place { file: self.file.to_owned(), row: Some(self.line), column: self.columns.first().copied() },
            value: self.raw(0).chars().take(80).collect(),
            remedy: "OFAC's number of the party is expected; download the file again",
        })
    }
}

/// Gives each row of a file to `take`, up to the end mark.
fn each_row(
    file: &SourceFile<'_>,
    columns: &'static [&'static str],
    notes: &mut Notes,
    mut take: impl FnMut(&Row<'_>, &mut Notes) -> Result<(), ListError>,
) -> Result<(), ListError> {
    super::refuse_other_content(file)?;
    let is_comments = columns.len() == COMMENTS.len();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(file.bytes);
    let mut record = csv::ByteRecord::new();
    let mut lines = Lines { bytes: file.bytes, counted: 0, line: 1 };
    let mut ended = false;
    let place = |line| Place { file: file.name.to_owned(), row: Some(line), column: None };
    loop {
        // Reading bytes from memory into bytes cannot fail; should it ever, the row says so.
        let more = reader.read_byte_record(&mut record).map_err(|error| ListError::Value {
            place: place(error.position().map_or(0, csv::Position::line)),
            value: error.to_string(),
            remedy: "check that this is a CSV file",
        })?;
        if !more {
            return Ok(());
        }
        let line = lines.of(record.position().map_or(0, csv::Position::byte));
        let row = Row { file: file.name, columns, line, cells: record.iter().map(windows_1252::decode).collect() };
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            continue; // an empty line
        }
        if ended {
            return Err(ListError::Value {
                place: place(line),
                value: row.raw(0).chars().take(80).collect(),
                remedy: "rows follow OFAC's end mark; the file was put together from several: use them one by one",
            });
        }
        // Some copies fill the last row up with empty cells.
        let mut cells = row.cells.iter().map(|cell| cell.trim());
        if cells.next() == Some(END_MARK) && cells.all(str::is_empty) {
            ended = true;
            continue;
        }
        if row.cells.len() != columns.len() {
            return Err(ListError::Width { place: place(line), found: row.cells.len(), expected: columns.len() });
        }
        take(&row, notes)?;
        if is_comments {
            notes.used();
        }
    }
}

/// Counts lines. The CSV reader's own count is one behind where lines end with CRLF.
struct Lines<'a> {
    bytes: &'a [u8],
    counted: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the record that begins here or just after a line end.
    fn of(&mut self, byte: u64) -> u64 {
        let mut start = usize::try_from(byte).unwrap_or(usize::MAX).min(self.bytes.len());
        while matches!(self.bytes.get(start), Some(b'\r' | b'\n')) {
            start += 1;
        }
        let between = self.bytes.get(self.counted..start).unwrap_or_default();
        self.line += between.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.counted = start.max(self.counted);
        self.line
    }
}

/// A file that breaks off between two rows looks whole; only the end mark tells. OFAC leaves it out
/// of some files of comments.
fn expect_end_mark(file: &SourceFile<'_>, notes: &mut Notes) {
    let end = file.bytes.iter().rposition(|byte| !matches!(byte, b',' | b'\r' | b'\n' | b' '));
    if end.and_then(|at| file.bytes.get(at)) != Some(&0x1A) {
        notes.remark(None, None, Oddity::NoEndMark);
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{OfacFiles, OfacSet, consolidated_lists, read, weak_aliases};
    use crate::{
        lists::{Oddity, Reading, SourceFile},
        party::{Kind, Party, Quality},
    };

    const PRIMARY: &[u8] = b"7,\"PE\xD1A, Ana\",\"individual\",\"SDGT] [IRGC\",\"Dr.\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 1970; a.k.a. 'ZINC'; f.k.a. 'ABU-'UMAR'.\"\r\n\
        12,\"ROSE TRADING CO., LTD.\",-0- ,\"IRAN\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\
        13,\"MARE\",\"vessel\",\"IRAN\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\x1A";
    const ALIASES: &[u8] = b"12,1,\"aka\",\"ROSE GENERAL TRADING\",-0- \r\n12,2,\"fka\",\"OLD ROSE\",-0- \r\n99,3,\"aka\",\"STRAY\",-0- \r\n\x1A";
    const ADDRESSES: &[u8] =
        b"12,1,\"1 Main Street\",\"Tehran\",\"Iran\",-0- \r\n12,2,-0- ,\"Pyongyang\",\"Korea, North\",-0- \r\n\
        12,3,-0- ,-0- ,\"Atlantis\",-0- \r\n13,4,-0- ,-0- ,-0- ,-0- \r\n\x1A";

    fn source<'a>(name: &'a str, bytes: &'a [u8]) -> SourceFile<'a> {
        SourceFile { name, bytes }
    }

    fn read_sdn(primary: &[u8], aliases: &[u8], addresses: &[u8], comments: Option<&[u8]>) -> Reading {
        let files = OfacFiles {
            primary: source("sdn.csv", primary),
            aliases: Some(source("alt.csv", aliases)),
            addresses: Some(source("add.csv", addresses)),
            comments: comments.map(|bytes| source("sdn_comments.csv", bytes)),
        };
        read(OfacSet::Sdn, &files, "2021-07-01".parse().unwrap()).unwrap()
    }

    fn names(party: &Party) -> Vec<(&str, Quality)> {
        party.names.iter().map(|name| (name.text.as_str(), name.quality)).collect()
    }

    fn error(primary: &[u8]) -> String {
        let files = OfacFiles { primary: source("sdn.csv", primary), aliases: None, addresses: None, comments: None };
        read(OfacSet::Sdn, &files, "2021-07-01".parse().unwrap()).unwrap_err().to_string()
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
    fn each_programme_is_an_entry_with_the_remarks_as_terms() {
        let reading = read_sdn(PRIMARY, ALIASES, ADDRESSES, None);
        let entries = &reading.collection.parties[2].listings;
        let programmes: Vec<_> = entries.iter().map(|entry| entry.programme.as_str()).collect();
        assert_eq!(programmes, ["SDGT", "IRGC"]);
        assert!(entries.iter().all(|entry| entry.terms.starts_with("DOB 1970;") && entry.list == "us-ofac-sdn"));
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
    fn weak_aliases_may_hold_quotation_marks() {
        let found: Vec<_> = weak_aliases("DOB 1; a.k.a. ''ABD-AL-'IZ'; nationality X; a.k.a. 'LLC 'DSD''.").collect();
        assert_eq!(found, ["'ABD-AL-'IZ", "LLC 'DSD'"]);
    }

    #[test]
    fn the_list_follows_from_the_programmes() {
        let lists = |programmes: &[&'static str]| -> Vec<&str> {
            consolidated_lists(programmes).into_iter().map(|(_, list)| list).collect()
        };
        assert_eq!(lists(&["UKRAINE-EO13662", "RUSSIA-EO14024"]), ["us-ofac-ssi", "us-ofac-ssi"]);
        assert_eq!(lists(&["RUSSIA-EO14024"]), ["us-ofac-mbs"]);
        assert_eq!(lists(&["SDGT", "NS-PLC"]), ["us-ofac-plc", "us-ofac-plc"]);
        assert_eq!(lists(&["SOMETHING-NEW"]), ["us-ofac-cons"]);
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
