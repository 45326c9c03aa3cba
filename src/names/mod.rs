//! A name as written → words that can be compared.
//!
//! [`words`] folds case, marks and scripts ([`fold`]), splits at everything that is neither letter nor
//! digit, brings dotted abbreviations together (*S.A.* → *sa*), and tells legal forms
//! ([`legal_form`]) and little words from those that carry the name.

mod common_words;
mod fold;
mod legal_forms;
mod words;

pub use common_words::is_common;
pub use fold::fold;
pub use legal_forms::legal_form;
pub use words::{Class, NameWord, words};
