//! List files → parties, with provenance. One file, or folder, per layout.
//!
//! [`read_files`] takes files of any layout, under any name: what they are is told by what is in them. A reader
//! gives parties, what else the list says of them, and an account of every row ([`Reading`]). A file that is damaged or
//! another one is refused with its place and a remedy ([`ListError`]); what is merely odd becomes a [`Remark`].
//!
//! | list | layouts | module |
//! | --- | --- | --- |
//! | Consolidated Screening List | CSV of 28 and 29 columns, JSON | `csl` |
//! | OFAC's SDN List and Consolidated List | the four old CSV files, simple, enhanced and advanced XML | `ofac` |
//! | Denied Persons List | `dpl.txt`, export of bis.gov | `dpl` |
//! | Unverified List, Entity List, Military End-User List | exports of bis.gov, CSV | `bis` |
//! | withhold release orders | CSV | `cbp` |
//! | United Nations | XML | `un` |
//! | European Union | XML and CSV, version 1.1 | `eu` |
//! | United Kingdom | XML and CSV; the retired list is refused | `uk` |
//! | Canada | XML, in English and in both languages | `sema` |
//! | Switzerland | XML | `seco` |
//! | Australia | CSV, as the spreadsheet is saved | `dfat` |
//! | exclusions of SAM.gov | CSV, the public extract | `sam` |
//! | World Bank | JSON; the spreadsheet of its website, as CSV | `world_bank` |
//! | OpenSanctions | `targets.simple.csv`, `entities.ftm.json`, `targets.nested.json` | `opensanctions` |
//! | one's own | any CSV with a column of names | `own_list` |
//! | curated | our own layout, with a manifest | `curated`, `manifest` |
//!
//! The text of a list is data: addresses stand among names, dates stand for none, letters were lost. `cells` reads what
//! authorities write into one cell; `gather` brings together what several rows say of one party.

mod account;
mod assemble;
mod bis;
mod cbp;
mod cells;
mod csl;
mod curated;
mod dfat;
mod dpl;
mod editions;
mod encoding;
mod error;
mod eu;
mod fragment;
mod gather;
mod heading;
mod identity_key;
mod layout;
mod letters;
mod long_names;
#[cfg(not(target_arch = "wasm32"))]
mod manifest;
mod oddity;
mod ofac;
mod once;
mod opensanctions;
mod own_list;
mod reading;
mod recognise;
mod registry;
mod sam;
mod seco;
mod sema;
mod source;
mod stray_quote;
mod table;
mod uk;
mod un;
mod unite;
mod unread;
mod world_bank;
mod xml;

pub use account::{Account, FileAccount, Remarks};
pub use csl::read_csv as read_csl_csv;
pub use curated::{CuratedRow, read as read_curated_list};
pub use editions::{AddedSource, Combined, combine};
pub use encoding::{EncodingClues, encoding_name, encoding_of};
pub use error::{LARGEST, ListError, Place};
pub use identity_key::reference as un_reference;
pub use layout::Layout;
#[cfg(not(target_arch = "wasm32"))]
pub use manifest::{MANIFEST_FILE, read as read_manifest, read_curated};
pub use oddity::Oddity;
pub use ofac::{OfacFiles, OfacSet, read_csv as read_ofac_csv};
pub use reading::{Dated, FileRows, Reading, Remark};
pub use recognise::{ListFile, read_files, read_files_telling, recognise};
pub use source::SourceFile;
pub use un::read as read_un_xml;
pub use unite::United;

use vendor_screener::party::{Collection, ListInfo};

/// The collection that curated lists make: rows of the same party, by its slug, become one party.
/// Counts in the lists' provenance are filled in.
pub fn of_curated(lists: Vec<(ListInfo, Vec<CuratedRow>)>) -> Collection {
    assemble::collection(lists)
}

/// The collection without some of its lists, by id, and without the parties that are on no other.
pub fn without(collection: Collection, lists: &[&str]) -> Collection {
    assemble::without(collection, lists)
}

/// Refuses what is often found in place of a list: nothing, a page to log in, an archive.
fn refuse_other_content(file: &SourceFile<'_>) -> Result<(), ListError> {
    let start = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes).trim_ascii_start();
    let (found, remedy) = match start {
        [] => return Err(ListError::Empty(file.name.to_owned())),
        [b'<', ..] if is_web_page(start) => {
            ("a web page", "download the list itself; the page may say why it was not sent")
        }
        [b'<', ..] => ("a web page or XML", "download the CSV file itself"),
        // Another kind of CSV than UTF-8 puts question marks in the place of letters.
        [b'P', b'K', 3, 4, ..] if is_workbook(start) => (
            "a spreadsheet, as the lists of Australia, the United Kingdom and the World Bank come in",
            "open it, save it as \"CSV UTF-8\" and use that; of the UK Sanctions List, use the XML or CSV file",
        ),
        [b'P', b'K', 3, 4, ..] => (
            "a ZIP archive or a spreadsheet",
            "unpack it and use the list within, or open it and save it as \"CSV UTF-8\"",
        ),
        [0x1F, 0x8B, ..] => ("a gzip archive", "unpack it and use the file within"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => ("a spreadsheet", "open it, save it as \"CSV UTF-8\" and use that"),
        [b'%', b'P', b'D', b'F', ..] => ("a PDF document", "download the list as CSV or XML"),
        _ => return Ok(()),
    };
    Err(ListError::WrongContent { file: file.name.to_owned(), found, remedy })
}

/// Whether an archive is a spreadsheet, by the file that it begins with: of Excel, of programs that write as Excel does, or of
/// the OpenDocument format.
fn is_workbook(start: &[u8]) -> bool {
    const FIRST: [&[u8]; 5] = [b"[Content_Types].xml", b"_rels/", b"docProps/", b"xl/", b"mimetype"];
    let name = start.get(30..).unwrap_or_default(); // after the fixed part of its header
    FIRST.iter().any(|first| name.starts_with(first))
}

/// Whether a text begins as web pages do.
fn is_web_page(start: &[u8]) -> bool {
    let lower = start.get(..14).unwrap_or(start).to_ascii_lowercase();
    lower.starts_with(b"<!doctype html") || lower.starts_with(b"<html")
}
