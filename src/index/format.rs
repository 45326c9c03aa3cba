//! The index file, byte by byte, version 1.
//!
//! Numbers in the header are little-endian. Everywhere else a number is a *varint*: seven bits a byte,
//! lowest first, the top bit set on every byte but the last (LEB128, unsigned), at most five bytes and
//! at most 2³² − 1, in the shortest form.
//!
//! ```text
//! header   0   8  magic "VSCREEN\0"
//!          8   2  major version, u16: 1
//!         10   2  minor version, u16: 0
//!         12   4  number of sections, u32
//!         16   4  length of the whole file, u32
//!         20   4  CRC-32 (ISO-HDLC, as in gzip) of everything from byte 24 on, u32
//! table   24  12  per section: name (4 ASCII bytes), offset u32, length u32
//! sections        in the order of the table, one right after the other, to the end of the file
//! ```
//!
//! The sections, each a sequence of columns:
//!
//! | name | columns |
//! | --- | --- |
//! | `text` | count; the length of each text in bytes; all texts, UTF-8, sorted by their bytes, each once. Text 0 is the empty one. A *text number* below is a place in this table. |
//! | `meta` | text number of the builder's version |
//! | `list` | count; then per list: text numbers of id, title, short title, authority, source, licence and note; day published; statutory (0 no, 1 yes); coverage (0 complete, 1 excerpt); rows, parties, names; text number of the SHA-256 |
//! | `prty` | count; then for all parties: text numbers of the ids; kinds (0 organisation, 1 person, 2 vessel, 3 aircraft, 4 equipment); countries (how many, then text numbers); numbers of names; numbers of listings |
//! | `name` | for all names, party by party: text numbers; qualities (0 primary, 1 original, 2 alias, 3 former, 4 weak); lists (how many, then list numbers) |
//! | `entr` | for all listings, party by party: list numbers; text numbers of the names; of the programmes; since; until; text numbers of the citations, of the addresses, of the terms; evidence (0 verified, 1 unverified); text numbers of the notes |
//!
//! A day is 0 for none, else 1 + its distance in days from 1 January of the year 1.
//!
//! The file is stored gzip'd; a reader takes it gzip'd or plain.
//!
//! # Versions
//! A reader refuses a file of another major version, and one of a later minor version is read as far as
//! it is known: a minor version may add sections, never change one. The example below is the whole file
//! of an empty index of version 1.0 (the six sections of the table, none with an entry):
//!
//! ```
//! use vendor_screener::{index, lists::Collection};
//! let bytes = index::build(&Collection::default(), "x").unwrap();
//! assert_eq!(&bytes[..8], b"VSCREEN\0");
//! assert_eq!(&bytes[24..28], b"text");
//! assert_eq!(&bytes[96..], b"\x02\x00\x01x\x01\x00\x00\x00\x00\x00".get(..bytes.len() - 96).unwrap());
//! ```

/// The first eight bytes of every index file.
pub const MAGIC: [u8; 8] = *b"VSCREEN\0";
/// Files of another major version are refused.
pub const MAJOR: u16 = 1;
/// Files of a later minor version are read.
pub const MINOR: u16 = 0;
/// Bytes before the section table.
pub const HEADER: usize = 24;
/// Bytes per entry of the section table.
pub const TABLE_ENTRY: usize = 12;
/// Where the checksum stands; it covers what follows it.
pub const CHECKSUM_AT: usize = 20;
/// The longest index that a reader accepts, inflated: 256 MiB.
pub const MAX_BYTES: usize = 256 << 20;

/// The sections, in their order in the file.
pub const SECTIONS: [[u8; 4]; 6] = [*b"text", *b"meta", *b"list", *b"prty", *b"name", *b"entr"];
