//! Which layout a file has, by what is in it: names of files are changed too easily.

use std::collections::BTreeSet;

use super::{
    Dated, ListError, OfacFiles, OfacSet, Reading, SourceFile,
    heading::{Beginning, SEPARATORS, cells},
    layout::{LAYOUTS, Layout, Read, Told},
    letters::{self, InUtf8},
    ofac, own_list, registry, unread,
};

/// A file that may be a list.
#[derive(Clone, Copy, Debug)]
pub struct ListFile<'a> {
    /// Its name, for messages, with its folder where there is one: OFAC's files go together by folder.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
    /// What is known beside the file of its day.
    pub dated: Dated,
}

/// How much of a file is looked at.
const HEAD: usize = 4096;

/// Says which layout a file has.
///
/// # Errors
/// If it is empty, too large, a web page, an archive, or nothing that we can read.
pub fn recognise(file: &ListFile<'_>) -> Result<Layout, ListError> {
    ListError::refuse_too_large(file.name, file.bytes.len() as u64)?;
    let source = SourceFile::new(file.name, file.bytes);
    let bytes = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes).trim_ascii_start();
    let bytes = from_root(bytes);
    let head = letters::beginning(bytes.get(..HEAD).unwrap_or(bytes));
    let head = head.trim_start_matches('\u{FEFF}');
    let start = head.trim_start().as_bytes().first();
    let unrecognised = || {
        let start = head.trim_start().lines().next().unwrap_or_default().chars().take(60).collect();
        ListError::Unrecognised { file: file.name.to_owned(), start }
    };
    match start {
        Some(b'<') => match root(head).unwrap_or_default().to_ascii_lowercase().as_str() {
            _ if super::is_web_page(bytes) => {
                Err(super::refuse_other_content(&source).err().unwrap_or_else(unrecognised))
            }
            root => match unread::xml(root) {
                Some((found, remedy)) => Err(ListError::WrongContent { file: file.name.to_owned(), found, remedy }),
                None => xml(head).ok_or_else(unrecognised),
            },
        },
        _ => {
            super::refuse_other_content(&source)?;
            let layout = match start {
                Some(b'{' | b'[') => match unread::json(head) {
                    Some((found, remedy)) => {
                        return Err(ListError::WrongContent { file: file.name.to_owned(), found, remedy });
                    }
                    None => json(head),
                },
                _ => match unread::table(head) {
                    Some((found, remedy)) => {
                        return Err(ListError::WrongContent { file: file.name.to_owned(), found, remedy });
                    }
                    None => delimited(head),
                },
            };
            layout.ok_or_else(unrecognised)
        }
    }
}

/// An XML file without what stands before its root element: comments may be longer than what is looked at.
fn from_root(bytes: &[u8]) -> &[u8] {
    let mut rest = bytes;
    loop {
        let end: &[u8] = match rest {
            [b'<', b'!', b'-', b'-', ..] => b"-->",
            [b'<', b'?', ..] => b"?>",
            _ => return rest,
        };
        let Some(at) = rest.windows(end.len()).position(|window| window == end) else { return bytes };
        rest = rest.get(at + end.len()..).unwrap_or_default().trim_ascii_start();
    }
}

/// The name of the root element, without its prefix.
fn root(head: &str) -> Option<&str> {
    let mut tags = head.split('<').skip(1).filter(|tag| !tag.starts_with(['?', '!']));
    let name = tags.next()?.split(|letter: char| letter.is_whitespace() || matches!(letter, '>' | '/')).next()?;
    name.rsplit(':').next()
}

/// The first layout that is told so.
fn told(fits: impl Fn(&Told) -> bool) -> Option<Layout> {
    LAYOUTS.iter().find(|known| known.told.iter().any(&fits)).map(|known| known.layout)
}

/// By the root element.
fn xml(head: &str) -> Option<Layout> {
    let root = root(head)?;
    told(|by| matches!(by, Told::Root(known) if *known == root))
}

/// By names that the first object or its surroundings have. What stands before the results may be long: how many there are of each
/// source, and the sources' names.
fn json(head: &str) -> Option<Layout> {
    let has = |key: &&str| head.contains(&format!("\"{key}\""));
    told(|by| matches!(by, Told::Keys(groups) if groups.iter().any(|keys| keys.iter().all(has))))
}

/// By the header row; or, where OFAC has none, by the width of the first row and the number it begins with.
fn delimited(head: &str) -> Option<Layout> {
    let beginning = Beginning::of(head.as_bytes(), b',');
    let by_columns = told(|by| matches!(by, Told::Columns(columns) if beginning.with(columns).is_some()));
    if by_columns.is_some() {
        return by_columns;
    }
    if own_list::column_of_names(head.as_bytes()).is_some() {
        return Some(Layout::OwnList);
    }
    let first = head.lines().next().unwrap_or_default();
    SEPARATORS.into_iter().chain([ofac::DEL]).find_map(|separator| of_ofac(&cells(first, separator)))
}

/// OFAC's files have no header: the width of the first row tells them, and the number it begins with.
fn of_ofac(cells: &[String]) -> Option<Layout> {
    let numbered = |at: usize| cells.get(at).is_some_and(|cell| cell.trim().parse::<u32>().is_ok());
    match cells.len() {
        12 if numbered(0) => Some(Layout::OfacParties),
        5 if numbered(0) && numbered(1) => Some(Layout::OfacAliases),
        6 if numbered(0) && numbered(1) => Some(Layout::OfacAddresses),
        2 if numbered(0) => Some(Layout::OfacComments),
        _ => None,
    }
}

/// Reads files of whatever layout. OFAC's old files are read in sets, each of one folder. The lists come in the
/// order in which a reader wants them, whatever that of the files. What an authority's own file has of the Consolidated Screening
/// List goes before that, which is put together from it.
///
/// # Errors
/// If one of the files is not a list, is damaged, or gives a list that another one gives as well.
pub fn read_files(files: &[ListFile<'_>]) -> Result<Reading, ListError> {
    read_files_telling(files, &|_| {})
}

/// The same. While it goes on, `tell` hears how many more bytes are read: together as many as the files have, at most.
///
/// # Errors
/// As [`read_files`].
pub fn read_files_telling(files: &[ListFile<'_>], tell: &dyn Fn(usize)) -> Result<Reading, ListError> {
    let mut readings = Vec::new();
    let (mut of_ofac, mut composed, mut guessed) = (Vec::new(), Vec::new(), Vec::new());
    for file in files {
        let layout = recognise(file)?;
        let InUtf8 { bytes, remarks } = letters::in_utf8(file.name, file.bytes, layout);
        guessed.extend(remarks);
        let source = SourceFile::new(file.name, &bytes).made_of(file.bytes).telling(tell);
        match layout.description().read {
            Read::Alone(read) => readings.push(read(&source, file.dated)?),
            Read::Composed(read) => composed.push(read(&source, file.dated)?),
            Read::InSet => of_ofac.push((layout, *file)),
            Read::Refused(error) => return Err(error(&source)),
        }
    }
    readings.extend(ofac_sets(&of_ofac, tell)?);
    // A list without a party would answer "not found" for everybody.
    if let Some(empty) = readings.iter().chain(&composed).find(|reading| reading.collection.parties.is_empty()) {
        return Err(ListError::NoParty(empty.files.first().map(|file| file.file.clone()).unwrap_or_default()));
    }
    let own: BTreeSet<String> =
        readings.iter().flat_map(|reading| &reading.collection.lists).map(|list| list.id.clone()).collect();
    readings.extend(composed.into_iter().map(|reading: Reading| reading.without(&own)));
    let mut reading = Reading::join(readings)?;
    reading.remarks.splice(0..0, guessed);
    reading.collection.lists.sort_by_key(|list| registry::place(&list.id));
    Ok(reading)
}

/// Puts OFAC's files together and reads each set.
fn ofac_sets(files: &[(Layout, ListFile<'_>)], tell: &dyn Fn(usize)) -> Result<Vec<Reading>, ListError> {
    let of = |layout: Layout| files.iter().filter(move |(known, _)| *known == layout).map(|(_, file)| file);
    let folder = |file: &ListFile<'_>| file.name.rfind(['/', '\\']).map(|at| file.name[..at].to_owned());
    let sets: Vec<(&ListFile<'_>, OfacSet)> =
        of(Layout::OfacParties).map(|file| (file, ofac::set_of(file.bytes))).collect();
    let mut complete: Vec<OfacFiles<'_>> = sets
        .iter()
        .map(|(file, _)| OfacFiles {
            primary: SourceFile::new(file.name, file.bytes).telling(tell),
            aliases: None,
            addresses: None,
            comments: None,
        })
        .collect();
    for (layout, what, with) in [
        (Layout::OfacAliases, "aliases", "SDN.CSV or CONS_PRIM.CSV"),
        (Layout::OfacAddresses, "addresses", "SDN.CSV or CONS_PRIM.CSV"),
        (Layout::OfacComments, "continued remarks", "SDN.CSV or CONS_PRIM.CSV"),
    ] {
        for file in of(layout) {
            // Of the main files in its folder, or of all, the one with the most of its numbers.
            let numbers = ofac::numbers(file.bytes);
            let shared = |main: &ListFile<'_>| {
                let alike = ofac::numbers(main.bytes).intersection(&numbers).count();
                (folder(main) == folder(file), alike)
            };
            let best = (0..sets.len()).max_by_key(|at| sets.get(*at).map(|(main, _)| shared(main)));
            let Some(set) = best.and_then(|at| complete.get_mut(at)) else {
                return Err(ListError::WithoutParties { file: file.name.to_owned(), what, with });
            };
            let slot = match layout {
                Layout::OfacAliases => &mut set.aliases,
                Layout::OfacAddresses => &mut set.addresses,
                _ => &mut set.comments,
            };
            if let Some(other) = slot {
                return Err(ListError::Both { file: file.name.to_owned(), other: other.name.to_owned(), what });
            }
            *slot = Some(SourceFile::new(file.name, file.bytes).telling(tell));
        }
    }
    let read =
        |((main, set), files): (&(&ListFile<'_>, OfacSet), &OfacFiles<'_>)| ofac::read_csv(*set, files, main.dated);
    sets.iter().zip(&complete).map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::{Layout, ListFile, read_files, recognise};
    use crate::Dated;

    fn layout(text: &str) -> Result<Layout, String> {
        recognise(&ListFile { name: "x", bytes: text.as_bytes(), dated: Dated::default() })
            .map_err(|error| error.to_string())
    }

    #[test]
    fn a_layout_is_known_by_its_beginning() {
        for (text, expected) in [
            ("\u{FEFF}_id,source,entity_number,type,federal_register_notice\n", Layout::CslCsv),
            ("source,entity_number,type,programs,name,federal_register_notice\n", Layout::CslCsv),
            ("36,\"A, LTD.\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n", Layout::OfacParties),
            ("36,12,\"aka\",\"A\",-0- \r\n", Layout::OfacAliases),
            ("36,25,-0- ,\"Havana\",\"Cuba\",-0- \r\n", Layout::OfacAddresses),
            ("12300,\"Z S.A.S.; Linked To: B\"\r\n", Layout::OfacComments),
            ("{\"results\": [{\"id\": 1", Layout::CslJson),
            ("\"Name\"\t\"Street_Address\"\t\"FR_Citation\"\n", Layout::DplText),
            ("\u{FEFF}Name and Address,Effective Date\n", Layout::DplCsv),
            ("<?xml version=\"1.0\"?><sdnList xmlns=\"http://tempuri.org/sdnList.xsd\">", Layout::OfacXml),
            ("<Sanctions xmlns=\"x\">", Layout::OfacAdvanced),
            ("<sanctionsData xmlns=\"x\">", Layout::OfacEnhanced),
            ("<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\">", Layout::EuXml),
            ("\u{FEFF}fileGenerationDate;Entity_LogicalId;\n", Layout::EuCsv),
            ("Classification,Name,Excluding Agency,Exclusion Type\n", Layout::SamCsv),
            ("{\"response\":{\"ZPROCSUPP\":[", Layout::WorldBankJson),
            ("Firm Name,Address,Country,Ineligibility Period,,Grounds\n", Layout::WorldBankCsv),
            ("<data-set xmlns:xsi=\"x\"><record>", Layout::CanadaXml),
            ("<swiss-sanctions-list list-type=\"whole-list\">", Layout::SwissXml),
            ("Reference,Name of Individual or Entity,Type,Control Date\n", Layout::AustraliaCsv),
            ("<Designations xmlns:xsi=\"x\">", Layout::UkXml),
            ("Report Date: 08-Oct-2026\r\nLast Updated,Unique ID,Name 6\r\n", Layout::UkCsv),
            ("Last Updated,27/01/2026\r\nName 6,Name 1,Group ID\r\n", Layout::UkRetired),
            ("Country,Industry,Status,WRO/Finding,Merchandise,Entity,Effective Date\n", Layout::CbpCsv),
            ("\"id\",\"schema\",\"name\",\"aliases\",\"dataset\"\n", Layout::OpenSanctionsCsv),
            ("{\"id\":\"NK-1\",\"schema\":\"Person\",\"properties\":{}}\n", Layout::OpenSanctionsJson),
            ("Country,Entity,License requirement,Federal Register citation\n", Layout::EntitiesCsv),
            ("Country;Entity;Federal Register Citation\n", Layout::MilitaryCsv),
            ("Supplier;Reason\n", Layout::OwnList),
            ("_id\tsource\tentity_number\tname\tfederal_register_notice\n", Layout::CslCsv),
            ("SOURCE;Entity Number;Name;Federal Register Notice\n", Layout::CslCsv),
            ("sep=;\r\n\"id\";\"schema\";\"name\";\"aliases\";\"dataset\"\n", Layout::OpenSanctionsCsv),
            ("Report Date: 08-Oct-2026;;\r\nLast Updated;Unique ID;Name 6\r\n", Layout::UkCsv),
            ("Last Updated,Unique ID,Name 6\r\n", Layout::UkCsv),
            ("ent_num,name,sdn_type,program\n", Layout::OfacParties),
            ("36|\"A\"|-0- |-0- |-0- |-0- |-0- |-0- |-0- |-0- |-0- |-0- \n", Layout::OfacParties),
            ("name,street address\n", Layout::OwnList),
            ("36@\"A\"@-0- @-0- @-0- @-0- @-0- @-0- @-0- @-0- @-0- @-0- \n", Layout::OfacParties),
            (&format!("<?xml version=\"1.0\"?>\n<!-- {} --><sdnList>", "x".repeat(9_000)), Layout::OfacXml),
            ("<?xml version=\"1.0\"?>\n<!-- x --><CONSOLIDATED_LIST dateGenerated=\"\">", Layout::UnXml),
        ] {
            assert_eq!(layout(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_list_is_refused_with_a_remedy() {
        for (text, part) in [
            ("", "x: the file is empty"),
            ("<!DOCTYPE html><title>Log in</title>", "x: this is a web page"),
            ("PK\u{3}\u{4}..", "x: this is a ZIP archive"),
            ("Dear reader,\n", "x: not a list that we can read; it begins with \"Dear reader,\""),
        ] {
            let error = layout(text).unwrap_err();
            assert!(error.starts_with(part), "{error}");
        }
    }

    #[test]
    fn xml_in_utf_16_is_read() {
        let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><Designations><DateGenerated>08/10/2026</DateGenerated><Designation><UniqueID>X1</UniqueID>\
            <Names><Name><Name6>SAMPLE</Name6><NameType>Primary Name</NameType></Name></Names></Designation></Designations>";
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let reading = read_files(&[ListFile { name: "x", bytes: &bytes, dated: Dated::default() }]).unwrap();
        assert_eq!(reading.collection.parties[0].name(), "SAMPLE");
    }

    #[test]
    fn aliases_without_parties_are_refused() {
        let file = ListFile { name: "alt.csv", bytes: b"36,12,\"aka\",\"A\",-0- \r\n", dated: Dated::default() };
        let error = read_files(&[file]).unwrap_err().to_string();
        assert!(error.starts_with("alt.csv: this holds OFAC's aliases without their parties; add SDN.CSV"), "{error}");
    }
}
