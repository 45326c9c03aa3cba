//! The index file, byte by byte, version 3.
//!
//! An index has two parts. The *core* is what screening needs, and what a card says first: lists, parties,
//! names, entries. The *details* are what else a card shows. Each is gzip'd by itself, one after the other:
//! by the rules of gzip their inflated bytes are then one file, which is described here; a reader takes it
//! gzip'd or plain, and may open the core alone.
//!
//! Numbers in header and table are little-endian. Everywhere else a number is a *varint*: seven bits a
//! byte, lowest first, the top bit set on every byte but the last (LEB128, unsigned), at most five bytes
//! and at most 2³² − 1, in the shortest form. A *byte* is a number of one byte without further ado. A *text*
//! is UTF-8, ended by 0xFF. *Texts* are a count and so many texts.
//!
//! ```text
//! header   0   8  magic "VSCREEN\0"
//!          8   2  major version, u16: 3
//!         10   2  minor version, u16: 0
//!         12   4  CRC-32 (ISO-HDLC, as in gzip) of the core from byte 16 on, u32
//!         16   4  number of sections of the core, u32
//!         20   4  number of sections of the details, u32
//!         24   4  length of the core (header, table and its sections), u32
//!         28   4  length of the whole file, u32
//!         32   4  CRC-32 of the details, u32
//! table   36   8  per section, the core's first: name (4 ASCII bytes), length u32
//! sections        in the order of the table, one right after the other, to the end of core and file
//! ```
//!
//! Each section is a sequence of columns, read to its last byte. How many places a column has follows from
//! what was read before. A *text column* holds texts of which many are the same: texts (each that occurs,
//! once, in the order of first use), and for each place a number: 0 for the text that stood there when the
//! place's key was last seen, 1 for the next new text, *n* + 2 for text *n*. Its key is given in brackets; without
//! one, all places have the same. *Sets of lists* are a count of sets, the size of each, the list numbers in them,
//! and for each place the number of its set.
//!
//! | core | columns |
//! | --- | --- |
//! | `meta` | 8 bytes that tell how names were folded ([`crate::names::FOLDING`]); text: version of the builder |
//! | `list` | count; per list: texts id, title, short title, authority, source, licence, note, SHA-256; the days published and retrieved; statutory (0 no, 1 yes); coverage (0 complete, 1 excerpt); rows, parties, names |
//! | `prty` | count; for all parties: kinds (bytes: 0 organisation, 1 person, 2 vessel, 3 aircraft, 4 equipment); numbers of names; of entries; of countries; the countries, a text column |
//! | `idnt` | texts: beginnings; for each how its identifiers go on (byte: 0 with a text, 1 with a number in digits, 2 with a name); for all parties the number of their beginning; texts: those of way 0, in the order of the parties; for all parties of way 1 the difference from the last number with the same beginning (zigzag, at first from 0), for those of way 2 twice the place of the name among the party's, plus 1 if a hyphen and a number follow, then this number |
//! | `entr` | for all entries, party by party: list numbers; one more than the place of the entry's name among the party's names, or 0 for another one; texts: the other names; programmes, a text column (list); citations, a text column (list); the days since; the days until; evidence (bytes: 0 verified, 1 unverified) |
//! | `word` | the words as compared, sorted by their bytes: count; of each how many bytes it has in common with the one before (bytes, at most 31); their rests, each a text. Then the forms in which words are written otherwise: count; for each how many words its word lies after that of the form before; the forms, each a text |
//! | `part` | count of parts; per part three bytes: class (0 name, 1 particle, 2 legal form), place in [`Script::ALL`](crate::names::Script::ALL), flags (1 bracketed, 2 honorific, 4 patronymic), and a text, the kind of the legal form. Then the *tokens*, which are words in parts, sorted by both: count; of each whether it is the next word (byte 1) or again the same (0); its part; its group (byte). Tokens are numbered group by group, within a group in this order |
//! | `name` | texts of the *signs*; of each 0 if it ends a name, else 1 + case (bytes; see below); of each the number of the form; how many signs are short; how many words can be repeated; how many tokens are short; per kind of party a stream of signs and a stream of tokens; for all names: qualities (bytes: 0 primary, 1 original, 2 alias, 3 former, 4 weak); the lists that publish them, sets of lists |
//! | `read` | count of names that have other readings ([`crate::names::readings`]); for each how many names lie between it and the one before; numbers of readings; for all readings the numbers of tokens; the tokens |
//!
//! | details | columns |
//! | --- | --- |
//! | `term` | for all entries, three text columns (citation): addresses, terms, notes |
//! | `fact` | numbers of facts for all parties; for all facts: kinds (bytes, places in [`FactKind::ALL`](crate::party::FactKind::ALL)); sets of lists; per kind a text column |
//!
//! A day is 0 for none, else 1 + its distance in days from 1 January of the year 1. In the columns of days of
//! `entr`, 0 is the day of the last entry with the same citation (at first: none), and a day stands there
//! as 1 + its number.
//!
//! # Names
//! A name is a sequence of signs. One that begins a word says what stands before the word (its text),
//! in which form the word is written (0 as it is compared, else a form of its word), and what is large in it:
//! case 0 nothing but what is stored so, 1 the letters that follow no letter or digit, 2 all letters; only
//! letters before U+0590 that are each other's only capital and small letter. Each such sign takes one token
//! from the party's stream of tokens. The sign that ends the name says what follows the last word.
//!
//! Both are in streams by the kind of party, party by party, since persons' names are much like one
//! another. A stream is two columns of bytes, each with its count, the heads and the tails; see `ranked.rs`: a
//! head below the number of repeats *r* is a word of the same party, so many words after the one after the last
//! (in a circle; first the party's first word; words are counted as they were first written out, and every
//! name begins anew). Heads *r* … *r* + *s* − 1, where *s* is the number of short ones, are numbers 0 … *s* − 1.
//! Any other head below 255 is *r* + *s* + page: the number is *s* + 256 · page + the next byte of the tails. 255:
//! the number is the next three bytes of the tails, lowest first.
//!
//! The words of a name depend on the program that folded it. A program that folds otherwise does not use
//! them, but makes the words anew of the restored names.
//!
//! # Versions
//! A reader refuses a file of another major version, and one of a later minor version is read as far as
//! it is known: a minor version may add sections, never change one. Who builds an index anew need not keep the
//! old one: all of it is made from the lists.
//!
//! # Limits
//! A reader sets aside nothing before it has seen the bytes that fill it. Gzip'd bytes may inflate to [`MAX_RATIO`]
//! times their length or to [`SMALL`], whichever is more, and to [`MAX_BYTES`]; an opened index takes at most 64 bytes
//! for each inflated one, as a rule two.
//!
//! # Example
//! The core of an index of one list and one party, after header, table and the first two sections:
//!
//! ```
//! use vendor_screener::{
//!     index::{self, format},
//!     party::{Collection, Coverage, Date, Kind, ListInfo, Name, Party, Quality},
//! };
//! # let list = ListInfo {
//! #     id: "l".into(), title: String::new(), short: String::new(), authority: String::new(), source: String::new(),
//! #     published: Some(Date::EPOCH), retrieved: None, statutory: false, coverage: Coverage::Complete, licence: String::new(),
//! #     note: String::new(), rows: 1, parties: 1, names: 1, sha256: String::new(),
//! # };
//! let names = vec![Name { text: "Hik HIK (Ltd.)".into(), quality: Quality::Alias, lists: vec!["l".into()] }];
//! let countries = vec!["CN".into()];
//! let party = Party { id: "l-36".into(), kind: Kind::Organisation, countries, names, listings: vec![] };
//! let file = index::build(&Collection { lists: vec![list], parties: vec![party] }, "0.1").unwrap();
//! let mut at = format::HEADER + format::TABLE_ENTRY * (format::CORE.len() + format::DETAILS.len());
//! at += 12 + 19; // meta and list
//! for section in [
//!     &b"\x01 \x00 \x01 \x00 \x01 \x01CN\xff \x01"[..], // prty: an organisation, 1 name, no entry, 1 country
//!     b"\x01l-\xff \x01 \x00 \x00 H", // idnt: "l-" goes on with a number; the party has this beginning; 0 + 36
//!     b"\x00 \x00 \x00", // entr: no other names, programmes, citations
//!     b"\x02 \x00\x00 hik\xff ltd\xff \x00", // word: 2 words that share nothing, no other form
//!     b"\x02 \x00\x00\x00\xff \x02\x00\x01ltd\xff \x02 \x01\x01 \x00\x01 \x00\x00", // part: a name; a form in brackets
//!     b"\x04 .)\xff \xff _\xff _(\xff \x00\x02\x03\x02 \x00\x00\x00\x00", // name: 4 signs: end, Hik, HIK, (Ltd
//!     b"\xc0\x01 \x18 \x70", // 192 short signs, 24 repeats, 112 short tokens
//!     b"\x04\x01\x02\x03\x00 \x00 \x03\x18\x00\x19 \x00", // organisations: Hik HIK (Ltd.) is token 0, a repeat, token 1
//!     b"\x00\x00\x00\x00 \x00\x00\x00\x00 \x00\x00\x00\x00 \x00\x00\x00\x00", // no names of other kinds
//!     b"\x02 \x01 \x01 \x00 \x00", // an alias; one set of lists, with the one list; the name has this set
//!     b"\x00", // read: no other readings
//! ] {
//!     // Spaces part the columns here; those of the file are written _.
//!     for byte in section.split(|byte| *byte == b' ').flatten() {
//!         assert_eq!(file[at], if *byte == b'_' { b' ' } else { *byte }, "byte {at}");
//!         at += 1;
//!     }
//! }
//! ```

/// The first eight bytes of every index file.
pub const MAGIC: [u8; 8] = *b"VSCREEN\0";
/// Files of another major version are refused.
pub const MAJOR: u16 = 3;
/// Files of a later minor version are read.
pub const MINOR: u16 = 0;
/// Where the checksum of the core stands.
pub const CHECKSUM_AT: usize = 12;
/// It covers the core from here on.
pub const SUMMED_FROM: usize = 16;
/// Where the numbers of sections stand: those of the core, then those of the details.
pub const COUNTS_AT: usize = 16;
/// Where the lengths stand: that of the core, then that of the whole file.
pub const LENGTHS_AT: usize = 24;
/// Where the checksum of the details stands; it covers all of them.
pub const DETAILS_CHECKSUM_AT: usize = 32;
/// Bytes before the section table.
pub const HEADER: usize = 36;
/// Bytes per entry of the section table.
pub const TABLE_ENTRY: usize = 8;
/// The longest index that a reader accepts, inflated: 256 MiB.
pub const MAX_BYTES: usize = 256 << 20;
/// Gzip'd bytes that inflate to more than so many times their length are refused, unless that is still
/// [`SMALL`].
pub const MAX_RATIO: usize = 64;
/// Up to 1 MiB no ratio is too large.
pub const SMALL: usize = 1 << 20;

/// The program, and the version of its folding.
pub const META: [u8; 4] = *b"meta";
/// The lists.
pub const LISTS: [u8; 4] = *b"list";
/// The words of the names.
pub const WORDS: [u8; 4] = *b"word";
/// The parts that they have.
pub const PARTS: [u8; 4] = *b"part";
/// The names.
pub const NAMES: [u8; 4] = *b"name";
/// The other readings of names.
pub const READINGS: [u8; 4] = *b"read";
/// The parties.
pub const PARTIES: [u8; 4] = *b"prty";
/// The parties' identifiers.
pub const IDS: [u8; 4] = *b"idnt";
/// The parties' entries.
pub const ENTRIES: [u8; 4] = *b"entr";
/// What else is known of the entries.
pub const TERMS: [u8; 4] = *b"term";
/// What else is known of the parties.
pub const FACTS: [u8; 4] = *b"fact";

/// The sections of the core, in their order in the file.
pub const CORE: [[u8; 4]; 9] = [META, LISTS, PARTIES, IDS, ENTRIES, WORDS, PARTS, NAMES, READINGS];
/// The sections of the details, in their order in the file.
pub const DETAILS: [[u8; 4]; 2] = [TERMS, FACTS];

/// The number at a place of the header.
pub fn number_at(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at + 4)?.try_into().ok()?;
    Some(u32::from_le_bytes(four) as usize)
}

/// Where the core of an index file ends; `None` if it is none.
pub fn core_end(bytes: &[u8]) -> Option<usize> {
    let end = number_at(bytes, LENGTHS_AT).filter(|end| (HEADER..=bytes.len()).contains(end));
    end.filter(|_| bytes.starts_with(&MAGIC))
}
