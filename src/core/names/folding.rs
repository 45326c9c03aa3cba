/// Raised by hand whenever a name becomes other words than before: code and tables of this module may change otherwise as they
/// like. The golden test below says when.
const REVISION: u32 = 2;

/// The number of this way to fold and split names: words that another program folded are comparable with ours only if it has
/// the same number. An index with another one is folded anew when it is opened, which takes a hundred times as long.
///
/// The version of Unicode that the standard library knows is in it, since capitals and letters are told by it.
pub const FOLDING: u64 = {
    let (major, minor, patch) = char::UNICODE_VERSION;
    (REVISION as u64) << 32 | (major as u64) << 16 | (minor as u64) << 8 | patch as u64
};

#[cfg(test)]
mod tests {
    use std::{fmt::Write, fs, path::PathBuf};

    use super::REVISION;
    use crate::names::{Class, NameWord, readings, words};

    /// Names that stay as they are, each with the words that it becomes; the first line has the revision that made them.
    fn golden() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/folding.tsv")
    }

    /// A word with all that an index keeps of it: where it stands, and what it is.
    fn written(out: &mut String, word: &NameWord) {
        let _ = write!(out, " {}@{}-{}", word.text, word.at.start, word.at.end);
        match word.class {
            Class::Name => {}
            Class::LegalForm(form) => _ = write!(out, ":form={form}"),
            Class::Particle => out.push_str(":particle"),
        }
        let marks = [(word.bracketed, ":bracketed"), (word.honorific, ":honorific"), (word.patronymic, ":patronymic")];
        marks.iter().filter(|(is, _)| *is).for_each(|(_, mark)| out.push_str(mark));
        let _ = write!(out, ":{:?}", word.script);
    }

    fn folded(name: &str) -> String {
        let mut out = format!("{name}\t");
        words(name).iter().for_each(|word| written(&mut out, word));
        for reading in readings(name) {
            out.push_str("\t|");
            reading.iter().for_each(|word| written(&mut out, word));
        }
        out
    }

    #[test]
    fn names_become_the_words_that_this_revision_stands_for() {
        let golden = golden();
        let text = fs::read_to_string(&golden).unwrap();
        let (head, lines) = text.split_once('\n').unwrap();
        let names = || lines.lines().filter_map(|line| line.split('\t').next());
        assert!(names().count() > 500, "the corpus is not to shrink");
        let made: Vec<String> = names().map(folded).collect();
        let first = lines.lines().zip(&made).find(|(golden, made)| golden != made);
        let ours = format!("# revision {REVISION}");
        match first {
            None => {
                assert_eq!(head, ours, "REVISION was raised, but no word of the corpus changed: add a name that does")
            }
            Some(_) if head != ours && std::env::var_os("UPDATE_FOLDING").is_some() => {
                fs::write(&golden, format!("{ours}\n{}\n", made.join("\n"))).unwrap();
            }
            Some((golden, made)) => panic!(
                "the words changed: raise REVISION in src/core/names/folding.rs, then run this test with UPDATE_FOLDING=1\n\
                 was {golden}\nis  {made}"
            ),
        }
    }
}
