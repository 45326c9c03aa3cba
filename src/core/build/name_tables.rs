//! The tables of `src/core/names/` → the same without their remarks, and that of Chinese characters packed.

use std::{collections::BTreeMap, error::Error, fs, path::Path};

/// The tables that are text, without the `.txt`.
const TEXTS: [&str; 10] = [
    "business_words",
    "fold_table",
    "known_firms",
    "legal_forms",
    "name_variants",
    "nicknames",
    "places",
    "popular_words",
    "script/japanese_names",
    "script/usual_names",
];

const HAN: &str = "script/han_table";
/// The basic block of Chinese characters, as far as it was in the first Unicode.
const FIRST: u32 = 0x4E00;
const COUNT: usize = 0x5200;

/// Writes the tables in the folder `out`, each under its own name.
pub fn pack(names: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    for table in TEXTS {
        fs::write(
            out.join(Path::new(table).with_extension("txt").file_name().unwrap_or_default()),
            lines(names, table)?,
        )?;
    }
    fs::write(out.join("han_table.bin"), han(&lines(names, HAN)?)?)?;
    Ok(())
}

/// A table without its remarks.
fn lines(names: &Path, table: &str) -> Result<String, Box<dyn Error>> {
    let path = names.join(table).with_extension("txt");
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text.lines().filter(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect())
}

/// The table of Chinese characters, packed; as text it weighs half as much again after compression, for every
/// character has its place in Unicode's order and here only what that does not tell is written:
///
/// 1. the readings, the most frequent first, parted by spaces, and a line break;
/// 2. a bit for each character from U+4E00 on, lowest bit first: whether it has a reading of its own;
/// 3. likewise: whether it is another form of one that has;
/// 4. for each of the former in their order, the number of its reading: below 240 in one byte, others in two;
/// 5. for each of the latter, of which character with a reading it is a form: the distance from that of the form
///    before it, `0, -1, 1, -2, …` as 0, 1, 2, 3, …, seven bits a byte, lowest first, the top bit set on all but the last.
///    Simplified characters stand in nearly the order of the traditional ones, so most are short.
fn han(table: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut read = BTreeMap::new();
    let mut forms = BTreeMap::new();
    let mut users = BTreeMap::<&str, i32>::new();
    for (reading, characters) in table.lines().filter_map(|line| line.split_once(' ')) {
        let (mut plain, mut form) = (' ', false);
        for character in characters.chars() {
            match character {
                '(' | ')' => form = character == '(',
                _ if place(character).is_none() => return Err(format!("{character} is not of the basic block").into()),
                _ if form => _ = forms.insert(character, plain),
                _ => {
                    plain = character;
                    read.insert(character, reading);
                    *users.entry(reading).or_default() += 1;
                }
            }
        }
    }
    let mut readings: Vec<&str> = users.keys().copied().collect();
    readings.sort_by_key(|reading| -users[reading]);
    let mut out = (readings.join(" ") + "\n").into_bytes();
    out.extend(bits(read.keys()));
    out.extend(bits(forms.keys()));
    for reading in read.values() {
        let number = readings.iter().position(|other| other == reading).unwrap_or_default();
        match number.checked_sub(240) {
            None => out.push(number as u8),
            Some(more) => out.extend([240 + (more / 64) as u8, (more % 64) as u8]),
        }
    }
    let plain: Vec<char> = read.into_keys().collect();
    let mut before = 0;
    for form in forms.values() {
        let at = plain.binary_search(form).map_err(|_| format!("{form} has no reading"))? as i32;
        let (distance, back) = ((at - before).unsigned_abs(), at < before);
        let mut number = 2 * distance - u32::from(back);
        while number >= 0x80 {
            out.push(number as u8 | 0x80);
            number >>= 7;
        }
        out.push(number as u8);
        before = at;
    }
    Ok(out)
}

fn place(character: char) -> Option<usize> {
    u32::from(character).checked_sub(FIRST).map(|at| at as usize).filter(|at| *at < COUNT)
}

fn bits<'a>(characters: impl Iterator<Item = &'a char>) -> Vec<u8> {
    let mut bits = vec![0; COUNT / 8];
    for at in characters.filter_map(|character| place(*character)) {
        bits[at / 8] |= 1 << (at % 8);
    }
    bits
}
