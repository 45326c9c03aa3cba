//! In which encoding a text is, told by its content.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE};

/// So many bytes at the beginning tell whether a text is in UTF-16.
const START: usize = 4096;

/// What tells the encoding of a text, gathered piece by piece: a text of any length takes no more memory than its start.
pub struct EncodingClues {
    start: Vec<u8>,
    carried: Vec<u8>, // a character that the last piece broke off
    detector: EncodingDetector,
    utf8: usize,     // characters beyond ASCII that are right in UTF-8
    not_utf8: usize, // places that are not
}

impl Default for EncodingClues {
    fn default() -> Self {
        Self {
            start: Vec::new(),
            carried: Vec::new(),
            detector: EncodingDetector::new(Iso2022JpDetection::Deny),
            utf8: 0,
            not_utf8: 0,
        }
    }
}

impl EncodingClues {
    /// Looks at the next piece.
    pub fn feed(&mut self, piece: &[u8]) {
        let room = START.saturating_sub(self.start.len()).min(piece.len());
        self.start.extend_from_slice(&piece[..room]);
        self.detector.feed(piece, false);
        let mut bytes = std::mem::take(&mut self.carried);
        bytes.extend_from_slice(piece);
        let whole = bytes.len() - broken_off(&bytes);
        self.carried = bytes.split_off(whole);
        self.count(&bytes);
    }

    fn count(&mut self, bytes: &[u8]) {
        for chunk in bytes.utf8_chunks() {
            self.utf8 += chunk.valid().chars().filter(|char| !char.is_ascii()).count();
            self.not_utf8 += usize::from(!chunk.invalid().is_empty());
        }
    }

    /// The encoding: by the mark at the beginning, as UTF-16 by its zeros, as UTF-8 by its form, else by how often its letters
    /// follow one another in each language. Of a text that mixes UTF-8 with another encoding UTF-8 is told: what is in the
    /// other one then reads as damaged, and not as other letters.
    pub fn told(self) -> &'static Encoding {
        self.told_of(None)
    }

    /// The same of a text that comes from the domain of a country, such as `us`: what is written there is likelier.
    pub fn told_of(mut self, country: Option<&str>) -> &'static Encoding {
        if let Some((encoding, _)) = Encoding::for_bom(&self.start) {
            return encoding;
        }
        if let Some(encoding) = utf16(&self.start) {
            return encoding;
        }
        let rest = std::mem::take(&mut self.carried);
        self.count(&rest);
        if self.utf8 * 2 >= self.not_utf8 {
            return UTF_8;
        }
        self.detector.feed(b"", true);
        match self.detector.guess(country.map(str::as_bytes), Utf8Detection::Deny) {
            found if found == GBK => GB18030, // which has all of it, and more
            found => found,
        }
    }
}

/// The encoding of a whole text.
pub fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    let mut clues = EncodingClues::default();
    clues.feed(bytes);
    clues.told()
}

/// What users call it.
pub fn encoding_name(encoding: &'static Encoding) -> &'static str {
    match encoding.name() {
        "windows-1250" => "Windows-1250",
        "windows-1251" => "Windows-1251",
        "windows-1252" => "Windows-1252",
        "gb18030" => "GBK (GB18030)",
        "Shift_JIS" => "Shift-JIS",
        "UTF-16LE" | "UTF-16BE" => "UTF-16",
        _ if encoding == BIG5 => "Big5",
        other => other,
    }
}

/// How many bytes at the end begin a character of UTF-8 that goes on.
fn broken_off(bytes: &[u8]) -> usize {
    let length = |lead: u8| match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => 1,
    };
    (1..=bytes.len().min(3)).find(|back| length(bytes[bytes.len() - back]) > *back).unwrap_or(0)
}

/// UTF-16 without its mark: one half of the pairs has many zeros and the other none, and every line end is a whole pair.
fn utf16(start: &[u8]) -> Option<&'static Encoding> {
    let (pairs, _) = start.as_chunks::<2>();
    let zeros = |half: usize| pairs.iter().filter(|pair| pair[half] == 0).count();
    let (high, low) = (zeros(0), zeros(1));
    let enough = |count: usize| count >= 2 && count * 10 >= pairs.len();
    let (encoding, unit): (_, fn([u8; 2]) -> u16) = match (high, low) {
        (0, low) if enough(low) => (UTF_16LE, u16::from_le_bytes),
        (high, 0) if enough(high) => (UTF_16BE, u16::from_be_bytes),
        _ => return None,
    };
    let units = pairs.iter().map(|pair| unit(*pair));
    let ends = units.filter(|unit| matches!(unit, 10 | 13)).count();
    let bytes = start.iter().filter(|byte| matches!(byte, 10 | 13)).count();
    // A letter whose one half is 10 or 13 is rare; a line end that is half of a pair is none.
    (ends * 2 >= bytes).then_some(encoding)
}

#[cfg(test)]
mod tests {
    use encoding_rs::{
        BIG5, EUC_KR, Encoding, GB18030, SHIFT_JIS, UTF_8, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    };

    use super::{EncodingClues, encoding_of};

    fn in_encoding(text: &str, encoding: &'static Encoding) -> Vec<u8> {
        let (bytes, _, lost) = encoding.encode(text);
        assert!(!lost, "{text}");
        bytes.into_owned()
    }

    #[test]
    fn what_programs_write_in_each_part_of_the_world_is_told_by_its_letters() {
        for (encoding, text) in [
            (WINDOWS_1251, "Название,Страна\nМолочный завод Заря,RU\nСтроительный трест,RU\n"),
            (WINDOWS_1251, "Name,Country\nСтройбанк,RU\nРостовмаш,RU\n"),
            (WINDOWS_1252, "Name,Country\nBäckerei Müller,DE\nPeña e Hijos S.A.,ES\n"),
            (WINDOWS_1250, "Nazwa,Kraj\nZakłady Mięsne Łódź Spółka,PL\nŻółta Gęś,PL\nCzęści Świat,PL\n"),
            (GB18030, "供应商名称,国家\n上海面包有限公司,中国\n北京钢铁贸易公司,中国\n"),
            (BIG5, "供應商名稱,國家\n臺北麵包股份有限公司,臺灣\n高雄鋼鐵貿易,臺灣\n"),
            (SHIFT_JIS, "仕入先名,国\n東京製パン株式会社,日本\nさくら商事,日本\n"),
            (EUC_KR, "공급업체명,국가\n서울제과 주식회사,대한민국\n부산철강,대한민국\n"),
        ] {
            assert_eq!(encoding_of(&in_encoding(text, encoding)), encoding, "{text}");
            assert_eq!(encoding_of(text.as_bytes()), UTF_8, "{text}");
        }
    }

    #[test]
    fn utf_16_needs_no_mark() {
        let bytes = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        assert_eq!(encoding_of(&bytes("name,country\r\nAcme,DE\r\n")), UTF_16LE);
        assert_eq!(encoding_of(&bytes("名称,国家\r\n上海面包,CN\r\n")), UTF_16LE);
        assert_eq!(encoding_of(b"name,country\nAc\0me,DE\nZulu\0,GB\n"), UTF_8);
    }

    #[test]
    fn a_text_of_two_encodings_is_taken_for_utf_8_so_that_the_other_shows() {
        assert_eq!(encoding_of(b"name\n\xD0\x97\xD0\xB0\xD1\x80\xD1\x8F\nB\xE4ckerei\n"), UTF_8);
    }

    #[test]
    fn it_does_not_matter_where_the_pieces_break() {
        let text = "name\nПекарня «Заря», 上海\n".as_bytes();
        for at in 0..text.len() {
            let mut clues = EncodingClues::default();
            clues.feed(&text[..at]);
            clues.feed(&text[at..]);
            assert_eq!(clues.told(), UTF_8, "{at}");
        }
    }
}
