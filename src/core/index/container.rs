//! The file around the sections: header, table, checksums, gzip.

use std::{borrow::Cow, ops::Range};

use super::{
    BuildError, IndexError,
    checksum::checksum,
    format::{
        CHECKSUM_AT, CORE, COUNTS_AT, DETAILS, DETAILS_CHECKSUM_AT, HEADER, LENGTHS_AT, MAGIC, MAJOR, MAX_BYTES, MINOR,
        SUMMED_FROM, TABLE_ENTRY, number_at,
    },
    gzip::inflate,
};

/// Puts the sections of core and details together, in the order of [`CORE`] and [`DETAILS`].
pub fn file(core: &[Vec<u8>; CORE.len()], details: &[Vec<u8>; DETAILS.len()]) -> Result<Vec<u8>, BuildError> {
    let table = TABLE_ENTRY * (CORE.len() + DETAILS.len());
    let core_end = HEADER + table + core.iter().map(Vec::len).sum::<usize>();
    let total = core_end + details.iter().map(Vec::len).sum::<usize>();
    if total > MAX_BYTES {
        return Err(BuildError::TooLarge);
    }
    let u32 = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes(); // below MAX_BYTES
    let mut out = Vec::with_capacity(total);
    out.extend(MAGIC);
    out.extend(MAJOR.to_le_bytes());
    out.extend(MINOR.to_le_bytes());
    out.extend([0; 4]);
    out.extend(u32(CORE.len()));
    out.extend(u32(DETAILS.len()));
    out.extend(u32(core_end));
    out.extend(u32(total));
    out.extend([0; 4]);
    let sections = || core.iter().chain(details);
    for (name, section) in CORE.iter().chain(&DETAILS).zip(sections()) {
        out.extend(name);
        out.extend(u32(section.len()));
    }
    sections().for_each(|section| out.extend(section));
    seal(&mut out);
    Ok(out)
}

/// Makes the checksums fit what the file has become.
fn seal(file: &mut [u8]) {
    let core_end = number_at(file, LENGTHS_AT).unwrap_or(0);
    let Some((core, details)) = file.split_at_mut_checked(core_end) else { return };
    core[DETAILS_CHECKSUM_AT..HEADER].copy_from_slice(&checksum(details).to_le_bytes());
    let sum = checksum(&core[SUMMED_FROM..]);
    core[CHECKSUM_AT..SUMMED_FROM].copy_from_slice(&sum.to_le_bytes());
}

/// The core of a file, checked, and what follows it.
pub struct File<'a> {
    bytes: Cow<'a, [u8]>, // the core; without gzip, or if both are gzip'd as one, the details as well
    core: [Range<usize>; CORE.len()],
    details: DetailsToCome,
    rest: &'a [u8], // what follows the bytes that were inflated
}

/// What the core says of the details.
#[derive(Clone, Debug, Default)]
pub struct DetailsToCome {
    core_end: usize,
    length: usize,
    checksum: u32,
    sections: [Range<usize>; DETAILS.len()],
}

/// The details of a file, checked.
pub struct FileDetails<'a> {
    bytes: Cow<'a, [u8]>,
    sections: [Range<usize>; DETAILS.len()],
}

impl<'a> File<'a> {
    /// Inflates the core if it is gzip'd, and checks header, table and checksum.
    pub fn open(bytes: &'a [u8]) -> Result<Self, IndexError> {
        // Of an official list the core is a third of the gzip'd file, and inflates to three times that.
        let (bytes, rest) = inflate(bytes, bytes.len() / 4 * 5)?;
        if !bytes.starts_with(&MAGIC) {
            return Err(IndexError::NotAnIndex);
        }
        let short = IndexError::Length { found: bytes.len(), expected: HEADER };
        let header = bytes.get(..HEADER).ok_or(short)?;
        let major = u16::from_le_bytes([header[8], header[9]]);
        if major != MAJOR {
            return Err(IndexError::Version(major));
        }
        let field = |at: usize| number_at(header, at).unwrap_or(0);
        let (core_end, total) = (field(LENGTHS_AT), field(LENGTHS_AT + 4));
        if core_end > bytes.len() || core_end > total || total > MAX_BYTES {
            return Err(IndexError::Length { found: bytes.len(), expected: total });
        }
        let summed = bytes.get(SUMMED_FROM..core_end).unwrap_or(&[]);
        if field(CHECKSUM_AT) != checksum(summed) as usize {
            return Err(IndexError::Checksum);
        }
        let (core_count, details_count) = (field(COUNTS_AT), field(COUNTS_AT + 4));
        let table_end = core_count.saturating_add(details_count).saturating_mul(TABLE_ENTRY).saturating_add(HEADER);
        let table = bytes.get(HEADER..table_end).filter(|_| table_end <= core_end);
        let table = table.ok_or_else(|| corrupt_table("it is longer than the core"))?;
        let (core_table, details_table) = table.split_at(core_count * TABLE_ENTRY);
        let core = sections(core_table, &CORE, table_end..core_end)?;
        let details = DetailsToCome {
            core_end,
            length: total - core_end,
            checksum: field(DETAILS_CHECKSUM_AT) as u32,
            sections: sections(details_table, &DETAILS, 0..total - core_end)?,
        };
        Ok(Self { bytes, core, details, rest })
    }

    /// The sections of the core, in the order of [`CORE`].
    pub fn core(&self) -> [&[u8]; CORE.len()] {
        self.core.each_ref().map(|range| part(&self.bytes, range))
    }

    /// What the core says of the details.
    pub fn details_to_come(&self) -> &DetailsToCome {
        &self.details
    }

    /// What follows the core: the details as they stand in the file.
    pub fn after_core(&self) -> &[u8] {
        match self.bytes.get(self.details.core_end..) {
            None | Some([]) => self.rest,
            Some(details) => details,
        }
    }

    /// Inflates the details if they are gzip'd, and checks them.
    pub fn details(&self) -> Result<FileDetails<'_>, IndexError> {
        if self.bytes.len() > self.details.core_end && !self.rest.is_empty() {
            return Err(self.details.wrong_length(self.details.length + self.rest.len()));
        }
        self.details.open(self.after_core())
    }
}

impl DetailsToCome {
    /// Inflates the details if they are gzip'd, and checks that they are those that the core speaks of.
    pub fn open<'d>(&self, bytes: &'d [u8]) -> Result<FileDetails<'d>, IndexError> {
        // Gzip'd they may happen to be as long, or begin as if they were gzip'd.
        if bytes.len() == self.length && self.checksum == checksum(bytes) {
            return Ok(FileDetails { bytes: Cow::Borrowed(bytes), sections: self.sections.clone() });
        }
        let (bytes, rest) = inflate(bytes, self.length)?;
        if !rest.is_empty() || bytes.len() != self.length {
            return Err(self.wrong_length(bytes.len() + rest.len()));
        }
        if self.checksum != checksum(&bytes) {
            return Err(IndexError::Checksum);
        }
        Ok(FileDetails { bytes, sections: self.sections.clone() })
    }

    fn wrong_length(&self, found: usize) -> IndexError {
        IndexError::Length { found: self.core_end + found, expected: self.core_end + self.length }
    }
}

impl FileDetails<'_> {
    /// The sections of the details, in the order of [`DETAILS`].
    pub fn sections(&self) -> [&[u8]; DETAILS.len()] {
        self.sections.each_ref().map(|range| part(&self.bytes, range))
    }
}

/// Where the sections that we know lie, each beginning where the one before it ends.
fn sections<const N: usize>(
    table: &[u8],
    names: &[[u8; 4]; N],
    within: Range<usize>,
) -> Result<[Range<usize>; N], IndexError> {
    let mut known = [const { None::<Range<usize>> }; N];
    let mut start = within.start;
    for entry in table.chunks_exact(TABLE_ENTRY) {
        let length = number_at(entry, 4).unwrap_or(0);
        let end = start.checked_add(length).filter(|end| *end <= within.end);
        let end = end.ok_or_else(|| corrupt_table("a section reaches past its end"))?;
        if let Some(at) = names.iter().position(|name| entry.starts_with(name))
            && known[at].replace(start..end).is_some()
        {
            return Err(corrupt_table("a section stands there twice"));
        }
        start = end;
    }
    if start != within.end {
        return Err(corrupt_table("bytes follow the last section"));
    }
    if known.iter().any(Option::is_none) {
        return Err(corrupt_table("a section is missing"));
    }
    Ok(known.map(Option::unwrap_or_default))
}

fn corrupt_table(what: &'static str) -> IndexError {
    IndexError::Corrupt { section: "table".to_owned(), what }
}

fn part<'a>(bytes: &'a [u8], range: &Range<usize>) -> &'a [u8] {
    bytes.get(range.clone()).unwrap_or(&[])
}
