//! Thai, after the Royal Institute's general system, as far as letters tell: where a vowel is not
//! written, and which consonant ends a syllable, is a rule of thumb here.

use super::letter_in;

const INITIALS: &str = "กk ขkh ฃkh คkh ฅkh ฆkh งng จch ฉch ชch ซs ฌch ญy ฎd ฏt ฐth ฑth ฒth ณn ดd ตt ถth ทth ธth นn บb ปp \
    ผph ฝf พph ฟf ภph มm ยy รr ฤrue ลl ฦlue วw ศs ษs สs หh ฬl อ_ ฮh";
const FINALS: &str =
    "กk ขk คk ฆk งng จt ชt ซt ญn ฎt ฏt ฐt ฑt ฒt ณn ดt ตt ถt ทt ธt นn บp ปp พp ฟp ภp มm ยi รn ลn วo ศt ษt สt ฬn";
const SIGNS: &str = "ะa ัa าa ำam ิi ีi ึue ืue ุu ูu";

fn is_consonant(letter: char) -> bool {
    matches!(letter, 'ก'..='ฮ')
}

/// A letter with the mark that silences it is dropped, and so are the marks of tone.
fn spoken(word: &str) -> Vec<char> {
    let mut out: Vec<char> = Vec::new();
    for letter in word.chars() {
        match letter {
            '์' => {
                while out.last().is_some_and(|last| matches!(last, 'ิ' | 'ุ')) {
                    out.pop();
                }
                out.pop();
            }
            '็' | '่' | '้' | '๊' | '๋' | 'ฺ' | 'ํ' | '๎' => {}
            'ๅ' => out.push('า'),
            _ => out.push(letter),
        }
    }
    out
}

pub(super) fn latin(word: &str) -> String {
    let letters = spoken(word);
    let get = |at: usize| letters.get(at).copied().unwrap_or(' ');
    let sign = |at: usize| letter_in(SIGNS, get(at));
    let mut out = String::new();
    let mut at = 0;
    while at < letters.len() {
        let leading = matches!(get(at), 'เ' | 'แ' | 'โ' | 'ใ' | 'ไ').then(|| get(at));
        at += usize::from(leading.is_some());
        if !is_consonant(get(at)) {
            match letter_in(SIGNS, get(at)) {
                Some(latin) => out.push_str(latin),
                None if at < letters.len() && !matches!(get(at), 'ๆ' | 'ฯ') => out.push(get(at)),
                None => {}
            }
            at += 1;
            continue;
        }
        // The silent leader, then the first consonant with the one that it may be joined to.
        let led = matches!(get(at + 1), 'ง' | 'ญ' | 'น' | 'ม' | 'ย' | 'ร' | 'ล' | 'ว');
        if get(at) == 'ห' && led && (sign(at + 2).is_some() || leading.is_some()) {
            at += 1;
        }
        let first = letter_in(INITIALS, get(at)).unwrap_or("");
        let joins = matches!(get(at), 'ก' | 'ข' | 'ค' | 'ต' | 'ท' | 'ป' | 'ผ' | 'พ' | 'ฟ' | 'บ' | 'ด')
            && matches!(get(at + 1), 'ร' | 'ล' | 'ว');
        let joined = joins && (sign(at + 2).is_some() || leading.is_some());
        out.push_str(first);
        if joined {
            out.push_str(letter_in(INITIALS, get(at + 1)).unwrap_or(""));
            at += 1;
        }
        at += 1;
        // The vowel.
        let mut may_end = true;
        match (leading, sign(at)) {
            (Some('เ'), _) if get(at) == 'ี' && get(at + 1) == 'ย' => {
                out.push_str("ia");
                at += 2;
            }
            (Some('เ'), _) if get(at) == 'ื' && get(at + 1) == 'อ' => {
                out.push_str("uea");
                at += 2;
            }
            (Some('เ'), _) if get(at) == 'า' => {
                out.push_str("ao");
                at += 1;
                may_end = false;
            }
            (Some('เ'), vowel) if vowel.is_some() || get(at) == 'อ' => {
                out.push_str("oe");
                at += 1;
            }
            (Some('เ'), _) => out.push('e'),
            (Some('แ'), _) => out.push_str("ae"),
            (Some('โ'), _) => out.push('o'),
            (Some(_), _) => {
                out.push_str("ai");
                at += usize::from(get(at) == 'ย');
                may_end = false;
            }
            (None, Some(vowel)) => {
                at += 1;
                may_end = get(at - 1) != 'ะ' && get(at - 1) != 'ำ';
                if get(at - 1) == 'ั' && get(at) == 'ว' && !is_consonant(get(at + 1)) {
                    out.push_str("ua");
                    at += 1;
                } else {
                    out.push_str(vowel);
                }
            }
            (None, None) if get(at) == 'อ' => {
                out.push('o');
                at += 1;
            }
            // No vowel is written: o before a consonant that ends the syllable, else a.
            (None, None) if is_consonant(get(at)) && ends_syllable(&letters, at) => {
                out.push('o');
            }
            (None, None) if is_consonant(get(at)) => {
                out.push('a');
                may_end = false;
            }
            (None, None) => {}
        }
        if may_end && ends_syllable(&letters, at) {
            out.push_str(letter_in(FINALS, get(at)).unwrap_or(""));
            at += 1;
        }
    }
    out
}

/// Whether the consonant here ends the syllable before it: no vowel follows it, neither sign nor the
/// consonant that it would be spoken with.
fn ends_syllable(letters: &[char], at: usize) -> bool {
    let get = |at: usize| letters.get(at).copied().unwrap_or(' ');
    let cluster = matches!(get(at), 'ก' | 'ข' | 'ค' | 'ต' | 'ป' | 'พ') && matches!(get(at + 1), 'ร' | 'ล' | 'ว');
    is_consonant(get(at))
        && get(at) != 'อ'
        && letter_in(SIGNS, get(at + 1)).is_none()
        && !(cluster && letter_in(SIGNS, get(at + 2)).is_some())
}
