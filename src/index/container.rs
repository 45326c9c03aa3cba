//! The file around the sections: header, table, checksums, gzip.

use std::{borrow::Cow, ops::Range};

use super::{
    BuildError, IndexError,
    checksum::checksum,
    format::{
        CHECKSUM_AT, CORE, COUNTS_AT, DETAILS, DETAILS_CHECKSUM_AT, HEADER, LENGTHS_AT, MAGIC, MAJOR, MAX_BYTES, MINOR,
        SUMMED_FROM, TABLE_ENTRY,
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

fn number_at(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at + 4)?.try_into().ok()?;
    Some(u32::from_le_bytes(four) as usize)
}

/// Where the core of an index file ends; `None` if it is none.
pub fn core_end(bytes: &[u8]) -> Option<usize> {
    let end = number_at(bytes, LENGTHS_AT).filter(|end| (HEADER..=bytes.len()).contains(end));
    end.filter(|_| bytes.starts_with(&MAGIC))
}

/// A file whose core is checked.
pub struct File<'a> {
    bytes: Cow<'a, [u8]>,
    core_end: usize,
    total: usize,
    core: [Range<usize>; CORE.len()],
    details: [Range<usize>; DETAILS.len()],
    /// What follows in the file, still gzip'd.
    rest: &'a [u8],
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
        let whole = bytes.len() == total || bytes.len() == core_end && !rest.is_empty();
        if !whole || core_end > total || total > MAX_BYTES {
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
        let details = sections(details_table, &DETAILS, 0..total - core_end)?;
        Ok(Self { bytes, core_end, total, core, details, rest })
    }

    /// The checksum of the core, which covers that of the details: two files that have it are the same.
    pub fn checksum(&self) -> u32 {
        number_at(&self.bytes, CHECKSUM_AT).unwrap_or(0) as u32
    }

    /// The sections of the core, in the order of [`CORE`].
    pub fn core(&self) -> [&[u8]; CORE.len()] {
        self.core.each_ref().map(|range| part(&self.bytes, range))
    }

    /// Inflates the details if they are gzip'd, and checks them.
    pub fn details(&self) -> Result<FileDetails<'_>, IndexError> {
        let (bytes, rest) = if self.bytes.len() == self.total {
            (Cow::Borrowed(self.bytes.get(self.core_end..).unwrap_or(&[])), self.rest)
        } else {
            inflate(self.rest, self.total - self.core_end)?
        };
        if !rest.is_empty() || bytes.len() != self.total - self.core_end {
            let found = self.core_end + bytes.len() + rest.len();
            return Err(IndexError::Length { found, expected: self.total });
        }
        if number_at(&self.bytes, DETAILS_CHECKSUM_AT) != Some(checksum(&bytes) as usize) {
            return Err(IndexError::Checksum);
        }
        Ok(FileDetails { bytes, sections: self.details.clone() })
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
