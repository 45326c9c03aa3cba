//! A name as written → words that can be compared.
//!
//! [`words`] undoes what encoded a name on its way (`decode`), folds case and marks ([`fold`]), splits at everything that is neither letter nor digit,
//! spells other alphabets in Latin letters ([`script`]) and looks through letters that only look alike
//! ([`homoglyphs`]), brings dotted abbreviations together (*S.A.* → *sa*), writes numbers in digits ([`digits`]),
//! and tells legal forms ([`legal_form`], [`forms_agree`]) and little words from those that carry the name; of these it
//! says which are honorifics and fathers' names if the name is a person's ([`NameWord`]). What makes
//! two different words the same is here as well: [`skeleton`], [`Usual`] and [`wade_giles`] for
//! romanisations, [`Usual::nickname`] for short names, [`same_business_word`] for common words and their
//! short forms, [`same_particle`] for little words, [`undisguise`] for digits in place of letters.
//!
//! Names in Han and Hangul stay in their script: two of them are compared character by character
//! ([`han_similarity`]), one of them and a Latin name by its [`readings`].

mod also_known;
mod business_words;
mod decode;
mod fold;
mod folding;
mod han_alike;
mod han_numbers;
mod han_trades;
mod hangul_trades;
mod homoglyphs;
mod honorifics;
mod known_firms;
mod legal_forms;
mod numbered_lists;
mod numbers;
mod odd_signs;
mod other_languages;
mod particles;
mod patronymics;
mod places;
mod popular_words;
mod readings;
mod script;
mod segment_words;
mod segments;
mod ship_words;
mod skeleton;
mod split;
mod syllables;
mod typed;
mod undisguise;
mod unspaced;
mod usual;
mod wade_giles;
mod word_table;
mod words;

pub use business_words::{business_families, is_common, same_business_word, says_company};
pub use decode::{Decoded, decode};
pub use fold::fold;
pub use folding::FOLDING;
pub use han_alike::{HanText, han_similarity, han_texts};
pub use legal_forms::{forms_agree, legal_form, legal_form_kind};
pub use numbers::digits;
pub use odd_signs::LOST_LETTER;
pub use particles::same_particle;
pub use places::place;
pub use popular_words::is_popular;
pub use readings::readings;
pub use script::Script;
pub use segments::segments;
pub use ship_words::{is_ship_type, ship_type};
pub use skeleton::{has_article, skeleton};
pub use typed::{initials_apart, typed};
pub use undisguise::undisguise;
pub use usual::Usual;
pub use wade_giles::{of_pinyin, wade_giles};
pub use words::{Class, NameWord, words};
