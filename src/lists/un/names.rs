//! Several names in one cell.

use crate::cells::spaced;

/// The names that one cell holds: parted by semicolons; and in brackets, where these hold several or
/// one in another script: *حسن غول (Hassan Ghul; Hassan Gul)*.
pub fn several(cell: &str) -> Vec<String> {
    let mut names = Vec::new();
    for part in parted(cell) {
        let part = part.trim_end().trim_end_matches("(original script)");
        let brackets = part.char_indices().filter(|(_, letter)| *letter == '(');
        let inner = brackets.map(|(open, _)| open).find_map(|open| {
            let close = closing(part, open)?;
            let (before, inner) = (part.get(..open)?.trim(), part.get(open + 1..close)?.trim());
            // What stands after the brackets, if anything, belongs to the name before them.
            let after = part.get(close + 1..)?.trim().trim_matches(',');
            let inner = inner.strip_prefix("original script:").unwrap_or(inner).trim();
            let other = inner.contains(';') || latin(before) != latin(inner);
            (other && !before.is_empty()).then(|| (spaced(&format!("{before} {after}")), inner))
        });
        match inner {
            Some((before, inner)) => {
                names.extend(several(&before));
                names.extend(several(inner));
            }
            None => {
                let name = spaced(part).trim_matches([',', ' ']).to_owned();
                if !name.is_empty() {
                    names.push(name);
                }
            }
        }
    }
    names
}

/// Parts at semicolons that stand outside brackets.
fn parted(cell: &str) -> Vec<&str> {
    let mut depth = 0usize;
    let parts = cell.split(move |letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        letter == ';' && depth == 0
    });
    parts.collect()
}

/// Where the bracket that opens here closes.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (at, letter) in text.char_indices().skip_while(|(at, _)| *at < open) {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Whether the letters are, from the first on, those of the Latin alphabet.
fn latin(text: &str) -> bool {
    text.chars().find(|letter| letter.is_alphabetic()).is_none_or(|letter| letter < '\u{250}')
}

#[cfg(test)]
mod tests {
    use super::several;

    #[test]
    fn one_cell_may_hold_several_names() {
        assert_eq!(several("Azim A; Azim B"), ["Azim A", "Azim B"]);
        assert_eq!(several("حسن غول (Hassan Ghul; Hassan Gul)"), ["حسن غول", "Hassan Ghul", "Hassan Gul"]);
        assert_eq!(several("Abubakar (original script: Абубакар)"), ["Abubakar", "Абубакар"]);
        assert_eq!(several("Group (GRP)"), ["Group (GRP)"]);
        assert_eq!(several("Front (FRO) (جبهة (original script); The Front)"), ["Front (FRO)", "جبهة", "The Front"]);
        assert!(several(" ").is_empty());
    }
}
