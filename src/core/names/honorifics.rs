//! Honorifics and titles, which come and go with persons' names: *Dr*, *Sheikh*, *Haji*, *General*.

use super::{Class, NameWord, word_table::WordList};

/// Before a name, in Latin letters and as other alphabets are spelt in them. Some are names as well
/// (*Sayyid*, *Imam*), and organisations begin with some (*General Motors*): see [`NameWord::honorific`].
static BEFORE: WordList = WordList::new(
    "mr mrs ms miss mx dr doctor prof professor sir dame madam madame mme mlle monsieur rev reverend \
    honorable honourable herr frau senor senora srta signor signora dott engr engineer dipl \
    gen general maj major col colonel lt lieutenant capt captain cpt cmdr commander brig brigadier adm admiral marshal \
    sgt sergeant corporal \
    prince princess president minister ambassador senator governor \
    sheikh shaykh shaikh sheik cheikh shekh sheykh hajj haj hadj haji hajji hadji hajja alhaj alhaji elhadj mullah mulla \
    molla maulana mawlana maulvi maulavi mawlawi mawlavi molavi moulvi qari imam ayatollah ayatullah \
    hojjatoleslam hujjatulislam sayyid sayed sayyed seyed seyyed syed ustad ustaz ustadh ostad \
    duktur mohandes muhandis \
    shri sri shrimati smt kumari pandit swami thiru datuk dato datin daw nangsao \
    gospodin gospozha polkovnik kapitan akademik",
);

/// Before a name if a dot follows; without one they are mostly names.
static DOTTED: WordList = WordList::new("eng ing hon don dona fr hr sr sra mag sig adv");

/// After a name.
static AFTER: WordList = WordList::new(
    "jr sr junior phd md esq dds cpa mba obe mbe cbe jp qc kc sahib saheb san sama ssi nim hanim hanum efendi effendi \
    bey pasha",
);

/// Marks the honorifics of a name: the first words as long as they are such, and the last, if a word
/// that carries the name is left. Before a comma stands a surname: *Prince, Erik*.
pub(super) fn mark(words: &mut [NameWord], name: &str) {
    let names = |words: &[NameWord]| words.iter().filter(|word| word.class == Class::Name && !word.honorific).count();
    let mut at = 0;
    while at < words.len() && names(&words[at..]) > 1 {
        if words[at].class == Class::Name {
            let word = &words[at];
            let after = name.get(word.at.end..).unwrap_or("");
            let title = BEFORE.has(&word.text) || DOTTED.has(&word.text) && after.starts_with('.');
            if !word.honorific && (!title || after.starts_with(',')) {
                break;
            }
            words[at].honorific = true;
        }
        at += 1;
    }
    for at in (at + 1..words.len()).rev() {
        if names(words) < 2 || words[at].class != Class::Name || !AFTER.has(&words[at].text) {
            break;
        }
        words[at].honorific = true;
    }
}

#[cfg(test)]
mod tests {
    use crate::names::{Class, words};

    /// The words of a name without its honorifics.
    fn without(name: &str) -> String {
        let kept = words(name).into_iter().filter(|word| word.class == Class::Name && !word.honorific);
        kept.map(|word| word.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn titles_before_and_after_a_name() {
        assert_eq!(without("Prof. Dr. Hans Meyer"), "hans meyer");
        assert_eq!(without("Haji Mullah Abdul Ghani"), "abdul ghani");
        assert_eq!(without("Shaykh Hasan al-Banna"), "hasan banna");
        assert_eq!(without("Maj. Gen. Kasim Sulaymani"), "kasim sulaymani");
        assert_eq!(without("John Smith, PhD, Esq."), "john smith");
        assert_eq!(without("Eng. Khalid Omar"), "khalid omar");
        assert_eq!(without("الشيخ محمد"), "muhammad");
        assert_eq!(without("Генерал Иванов"), "ivanov");
    }

    #[test]
    fn a_name_is_left() {
        assert_eq!(without("Imam"), "imam");
        assert_eq!(without("Sheikh Hasina"), "hasina");
        assert_eq!(without("Abu Bakr Sheikh"), "abu bakr sheikh");
        assert_eq!(without("Dr"), "dr");
        assert_eq!(without("Prince, Erik"), "prince erik");
        assert_eq!(without("Eng Kok Thai"), "eng kok thai");
    }
}
