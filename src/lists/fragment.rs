//! Aliases that are pieces of names: lists hold *and*, *Technology* and *Limited* by themselves, left over where a cell was parted.
//!
//! Everybody who types such a word would alert, and nobody means the party by it.

use vendor_screener::{
    names::{Class, business_families, words},
    party::{Kind, Name, Quality},
};

/// A longer text has more than one word, or one that says something.
const LONGEST: usize = 24;

/// What joins names, in the languages of the lists.
const JOINING: [&str; 8] = ["and", "also", "et", "of", "or", "the", "und", "y"];

/// Takes the aliases out of a party's names that are nothing but little words, or of an organisation a common business word that
/// stands with others in the name before it. Its first name stays, whatever it is.
pub(super) fn take_fragments(kind: Kind, names: &mut Vec<Name>) -> Vec<Name> {
    let Some(first) = names.first().map(|name| name.text.clone()) else { return Vec::new() };
    names.extract_if(1.., |name| name.quality != Quality::Primary && is_fragment(kind, &name.text, &first)).collect()
}

fn is_fragment(kind: Kind, alias: &str, name: &str) -> bool {
    if alias.len() > LONGEST {
        return false;
    }
    let alias = words(alias);
    let business = |word: &str| kind == Kind::Organisation && business_families(word).next().is_some();
    match &alias[..] {
        [] => false,
        [word] if business(&word.text) => {
            let of_name = words(name);
            let carries = of_name.iter().filter(|word| word.class == Class::Name);
            carries.count() > 1 && of_name.iter().any(|other| other.text == word.text)
        }
        words => words.iter().all(|word| word.class == Class::Particle || JOINING.contains(&word.text.as_str())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(kind: Kind, names: &[(&str, Quality)]) -> Vec<String> {
        let name =
            |(text, quality): &(&str, Quality)| Name { text: (*text).to_owned(), quality: *quality, lists: Vec::new() };
        let mut names = names.iter().map(name).collect();
        take_fragments(kind, &mut names);
        names.into_iter().map(|name| name.text).collect()
    }

    #[test]
    fn a_little_word_and_a_common_business_word_are_no_aliases() {
        let names = [("Leon Technology", Quality::Primary), ("Technology", Quality::Alias), ("and", Quality::Alias)];
        assert_eq!(left(Kind::Organisation, &names), ["Leon Technology"]);
    }

    #[test]
    fn a_business_word_that_is_the_name_without_its_legal_form_stays() {
        let names = [("PAO Energiya", Quality::Primary), ("Energiya", Quality::Alias), ("C.T.R.", Quality::Alias)];
        assert_eq!(left(Kind::Organisation, &names).len(), 3);
    }

    #[test]
    fn names_of_their_own_stay_however_short() {
        let names = [
            ("Mahan Air", Quality::Primary),
            ("Mahan", Quality::Alias),
            ("IRISL", Quality::Weak),
            ("以太", Quality::Alias),
        ];
        assert_eq!(left(Kind::Organisation, &names).len(), 4);
    }

    #[test]
    fn the_first_name_stays_even_if_it_is_such_a_word() {
        assert_eq!(left(Kind::Organisation, &[("Technology", Quality::Primary)]), ["Technology"]);
    }

    #[test]
    fn a_ship_may_be_called_by_a_business_word() {
        assert_eq!(
            left(
                Kind::Vessel,
                &[("ADRIAN DARYA", Quality::Primary), ("Star", Quality::Alias), ("Global", Quality::Alias)]
            )
            .len(),
            3
        );
    }
}
