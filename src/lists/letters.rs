//! Every file in UTF-8, whatever it was written in, before a reader sees it. What had to be guessed is remarked on.

use std::borrow::Cow;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Layout, Oddity, Place, Remark, encoding::EncodingClues, encoding_name};

/// A file in UTF-8.
pub(super) struct InUtf8<'a> {
    pub bytes: Cow<'a, [u8]>,
    /// What was guessed of it.
    pub remarks: Vec<Remark>,
}

/// The beginning of a file in letters, enough to tell its layout by: headings are in letters that all but UTF-16 have alike.
pub(super) fn beginning(bytes: &[u8]) -> String {
    let told = super::encoding_of(bytes);
    let encoding = if told == UTF_16LE || told == UTF_16BE { told } else { UTF_8 };
    encoding.decode(bytes).0.into_owned()
}

/// The file of this name in UTF-8.
pub(super) fn in_utf8<'a>(name: &str, bytes: &'a [u8], layout: Layout) -> InUtf8<'a> {
    let as_it_is = InUtf8 { bytes: Cow::Borrowed(bytes), remarks: Vec::new() };
    let is_xml = bytes.trim_ascii_start().starts_with(b"<"); // it says itself in what it is written
    if layout.is_of_ofac() || is_xml || std::str::from_utf8(bytes).is_ok() {
        return as_it_is;
    }
    let mut clues = EncodingClues::default();
    clues.feed(bytes);
    let encoding = clues.told_of(layout.country());
    let remark = |row, oddity| Remark { place: Place { file: name.to_owned(), row, column: None }, oddity };
    if encoding == UTF_8 {
        return by_line(bytes, remark);
    }
    let oddity = Oddity::Encoding(encoding_name(encoding));
    InUtf8 {
        bytes: Cow::Owned(encoding.decode(bytes).0.into_owned().into_bytes()),
        remarks: vec![remark(None, oddity)],
    }
}

/// Of a file that mixes UTF-8 with something else each line that is not in UTF-8 is read as Windows-1252, with a remark.
fn by_line(bytes: &[u8], remark: impl Fn(Option<u64>, Oddity) -> Remark) -> InUtf8<'static> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut remarks = Vec::new();
    for (line, row) in bytes.split_inclusive(|byte| *byte == b'\n').zip(1..) {
        match std::str::from_utf8(line) {
            Ok(_) => out.extend_from_slice(line),
            Err(_) => {
                out.extend_from_slice(WINDOWS_1252.decode(line).0.as_bytes());
                remarks.push(remark(Some(row), Oddity::Encoding(encoding_name(WINDOWS_1252))));
            }
        }
    }
    InUtf8 { bytes: Cow::Owned(out), remarks }
}

#[cfg(test)]
mod tests {
    use super::{Layout, in_utf8};

    fn read(bytes: &[u8], layout: Layout) -> (String, Vec<String>) {
        let read = in_utf8("x", bytes, layout);
        let remarks = read.remarks.iter().map(ToString::to_string).collect();
        (String::from_utf8(read.bytes.into_owned()).unwrap(), remarks)
    }

    #[test]
    fn what_is_in_another_encoding_is_told_by_its_letters_with_a_remark() {
        for (encoding, name, text) in [
            (
                encoding_rs::WINDOWS_1251,
                "Windows-1251",
                "name,reason\nСтройпримербанк,не платит\nРостовпримермаш,не платит\n",
            ),
            (
                encoding_rs::GB18030,
                "GBK (GB18030)",
                "name,reason\n上海样本面包有限公司,未付款\n北京样本钢铁贸易公司,未付款\n",
            ),
        ] {
            let (bytes, _, _) = encoding.encode(text);
            let expected = format!(
                "x: the file is not in UTF-8; by its letters it was read as {name}; if names look wrong, save it as UTF-8"
            );
            assert_eq!(read(&bytes, Layout::OwnList), (text.to_owned(), vec![expected]));
            assert_eq!(read(text.as_bytes(), Layout::OwnList), (text.to_owned(), Vec::new()));
        }
    }

    #[test]
    fn of_a_file_in_two_encodings_no_letter_is_lost_and_the_odd_rows_are_named() {
        let (text, remarks) = read("name\nПример\nB\u{FC}cker\nПример Два\n".as_bytes(), Layout::OwnList);
        assert_eq!((text.contains("Bücker"), remarks.len()), (true, 0));
        let mixed = ["name\nПример\n".as_bytes(), b"B\xFCcker\n"].concat();
        let (text, remarks) = read(&mixed, Layout::OwnList);
        assert_eq!(text, "name\nПример\nBücker\n");
        assert!(remarks[0].starts_with("x, row 3: the file is not in UTF-8"), "{remarks:?}");
    }
}
