//! The standard library's small letters and capitals → runs of letters, in a tenth of the bytes.

use std::{error::Error, fs, path::Path};

/// Numbers from here on are no characters: they say on which line of `SEVERAL` the letters stand that one becomes.
const LINES: u32 = char::MAX as u32 + 1;

/// Letters of which each is `step` behind the one before it, and becomes what is `distance` behind it.
struct Run {
    first: u32,
    last: u32,
    step: u32,
    distance: i32,
}

/// Writes what `src/core/letter_case.rs` includes: `SMALL` and `CAPITALS`, all letters beyond ASCII that become others, as runs, and
/// `SEVERAL`, a line for each that becomes several.
pub fn compile(out: &Path) -> Result<(), Box<dyn Error>> {
    let mut lines = Vec::new();
    let small = packed(&runs(|letter| letter.to_lowercase().collect(), &mut lines));
    let capitals = packed(&runs(|letter| letter.to_uppercase().collect(), &mut lines));
    let several = lines.join("\n");
    let text = format!(
        "const SMALL: &[u8] = &{small:?};\nconst CAPITALS: &[u8] = &{capitals:?};\nconst SEVERAL: &str = {several:?};\n"
    );
    fs::write(out, text)?;
    Ok(())
}

fn runs(becomes: impl Fn(char) -> String, lines: &mut Vec<String>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for letter in '\u{80}'..=char::MAX {
        let becoming = becomes(letter);
        let mut each = becoming.chars();
        let to = match (each.next(), each.next()) {
            (Some(one), None) => u32::from(one),
            _ => {
                lines.push(becoming);
                LINES + lines.len() as u32 - 1
            }
        };
        let letter = u32::from(letter);
        if to == letter {
            continue;
        }
        let distance = to as i32 - letter as i32;
        if let Some(run) = runs.last_mut().filter(|run| run.distance == distance) {
            // The second letter of a run says its step: alphabets have small letters and capitals apart or by turns.
            let step = letter - run.last;
            if step == run.step || run.first == run.last && step == 2 {
                (run.last, run.step) = (letter, step);
                continue;
            }
        }
        runs.push(Run { first: letter, last: letter, step: 1, distance });
    }
    runs
}

/// Three numbers a run, seven bits a byte, lowest first, the top bit set on all but the last:
///
/// 1. how far its first letter is behind the last of the run before it;
/// 2. twice how many letters follow the first, and one more if they are two apart;
/// 3. the distance: `0, -1, 1, -2, …` as 0, 1, 2, 3, ….
fn packed(runs: &[Run]) -> Vec<u8> {
    let (mut out, mut before) = (Vec::new(), 0);
    for Run { first, last, step, distance } in runs {
        let more = 2 * ((last - first) / step) + step - 1;
        for mut number in [first - before, more, (distance << 1 ^ distance >> 31) as u32] {
            while number >= 0x80 {
                out.push(number as u8 | 0x80);
                number >>= 7;
            }
            out.push(number as u8);
        }
        before = *last;
    }
    out
}
