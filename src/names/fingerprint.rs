/// A number that changes with anything that decides how names are folded and split: code, tables, and the
/// version of Unicode that the standard library knows. Words that another program folded are comparable
/// with ours only if it has the same number.
pub const FOLDING: u64 = fingerprint();

/// Every file of this folder, in the order of their paths, but for this one.
const SOURCES: &[&[u8]] = &[
    include_bytes!("also_known.rs"),
    include_bytes!("business_words.rs"),
    include_bytes!("business_words.txt"),
    include_bytes!("fold.rs"),
    include_bytes!("fold_table.txt"),
    include_bytes!("han_alike.rs"),
    include_bytes!("han_numbers.rs"),
    include_bytes!("homoglyphs.rs"),
    include_bytes!("honorifics.rs"),
    include_bytes!("legal_forms.rs"),
    include_bytes!("legal_forms.txt"),
    include_bytes!("mod.rs"),
    include_bytes!("name_variants.txt"),
    include_bytes!("nicknames.txt"),
    include_bytes!("numbers.rs"),
    include_bytes!("odd_signs.rs"),
    include_bytes!("particles.rs"),
    include_bytes!("patronymics.rs"),
    include_bytes!("places.rs"),
    include_bytes!("places.txt"),
    include_bytes!("readings.rs"),
    include_bytes!("script/arabic.rs"),
    include_bytes!("script/armenian.rs"),
    include_bytes!("script/cyrillic.rs"),
    include_bytes!("script/georgian.rs"),
    include_bytes!("script/greek.rs"),
    include_bytes!("script/han.rs"),
    include_bytes!("script/han_table.txt"),
    include_bytes!("script/hangul.rs"),
    include_bytes!("script/hebrew.rs"),
    include_bytes!("script/indic.rs"),
    include_bytes!("script/japanese.rs"),
    include_bytes!("script/japanese_names.txt"),
    include_bytes!("script/kana.rs"),
    include_bytes!("script/mod.rs"),
    include_bytes!("script/thai.rs"),
    include_bytes!("script/usual.rs"),
    include_bytes!("script/usual_names.txt"),
    include_bytes!("skeleton.rs"),
    include_bytes!("split.rs"),
    include_bytes!("typed.rs"),
    include_bytes!("undisguise.rs"),
    include_bytes!("unspaced.rs"),
    include_bytes!("usual.rs"),
    include_bytes!("wade_giles.rs"),
    include_bytes!("word_table.rs"),
    include_bytes!("words.rs"),
];

/// FNV-1a, 64 bits: short enough to be worked out while the program is compiled.
const fn fingerprint() -> u64 {
    let mut hash = Fnv::new();
    let (major, minor, patch) = char::UNICODE_VERSION;
    hash = hash.add(&[major, minor, patch]);
    let mut at = 0;
    while at < SOURCES.len() {
        hash = hash.add(SOURCES[at]);
        at += 1;
    }
    hash.0
}

#[derive(Clone, Copy)]
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }

    const fn add(mut self, bytes: &[u8]) -> Self {
        let mut at = 0;
        while at < bytes.len() {
            self.0 = (self.0 ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01B3);
            at += 1;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::{FOLDING, Fnv};

    fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { files(&path, found) } else { found.push(path) }
        }
    }

    #[test]
    fn every_file_of_the_folding_is_in_its_fingerprint() {
        let mut found = Vec::new();
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/names"), &mut found);
        found.sort();
        let (major, minor, patch) = char::UNICODE_VERSION;
        let mut hash = Fnv::new().add(&[major, minor, patch]);
        for path in found.iter().filter(|path| !path.ends_with("fingerprint.rs")) {
            hash = hash.add(&fs::read(path).unwrap());
        }
        assert_eq!(hash.0, FOLDING, "list every file of src/names in fingerprint.rs, in the order of their paths");
    }
}
