//! The language of the page: its sentences, and how it writes dates, numbers and countries.

use std::{cmp::Ordering, rc::Rc};

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;

use super::language;
use vendor_screener::{
    locale::{Arg, Catalog, ENGLISH, Language},
    party::Date,
};

/// A language. Components get it from the context with [`use_locale`], so that another one can take
/// its place without a reload.
#[derive(Clone)]
pub struct Locale(Rc<Inner>);

struct Inner {
    language: Language,
    /// The sentences of a language that is not English.
    translated: Option<Catalog>,
    /// The page's sentences in English, which stand in where a translation has none.
    page: Catalog,
    /// Sentences of a view that is a program of its own; the page itself does without them.
    more: Option<Catalog>,
    date: Intl::DateTimeFormat,
    number: Intl::NumberFormat,
    percent: Intl::NumberFormat,
    percent_exactly: Intl::NumberFormat,
    plural: Intl::PluralRules,
    countries: Intl::DisplayNames,
    collator: Intl::Collator,
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.0.language == other.0.language
    }
}

/// A value to put into a sentence.
#[derive(Clone, Copy)]
pub enum Fill<'a> {
    /// Text, or the identifier that chooses a wording.
    Text(&'a str),
    /// A number, which also chooses the plural.
    Number(f64),
    /// A day.
    Date(Date),
}

impl Locale {
    /// The language in use. `more` are English sentences of a view that is a program of its own.
    pub fn new(more: Option<Catalog>) -> Self {
        let (language, translated) = language::in_use();
        let tags = Array::of1(&language.tag.into());
        let date = options(&[("day", "numeric"), ("month", "short"), ("year", "numeric"), ("timeZone", "UTC")]);
        Self(Rc::new(Inner {
            language,
            translated,
            page: Catalog::page_en(),
            more,
            date: Intl::DateTimeFormat::new(&tags, &date),
            number: Intl::NumberFormat::new(&tags, &Object::new()),
            percent: Intl::NumberFormat::new(&tags, &options(&[("style", "percent")])),
            percent_exactly: Intl::NumberFormat::new(
                &tags,
                &options(&[("style", "percent"), ("maximumFractionDigits", "1")]),
            ),
            plural: Intl::PluralRules::new(&tags, &Object::new()),
            countries: Intl::DisplayNames::new(&tags, &options(&[("type", "region")])),
            collator: Intl::Collator::new(&tags, &Object::new()),
        }))
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// Whether sentences are translations, beside which the English original is shown.
    pub fn translates(&self) -> bool {
        self.0.language != ENGLISH
    }

    /// A sentence of the law on a party, which the search program has written in English, in this language.
    pub fn law(&self, key: &str, english: &str, party: &str) -> String {
        match &self.0.translated {
            Some(translated) if translated.get(key).is_some() => self.fill(key, &[("party", Fill::Text(party))]),
            _ => english.to_owned(),
        }
    }

    /// Several things in a row: "one, two, three".
    pub fn list<T: AsRef<str>>(&self, things: &[T]) -> String {
        // From right to left, names of another script in a row would run together and be read from the wrong end.
        let (before, after) = if self.0.language.right_to_left { ("\u{2068}", "\u{2069}") } else { ("", "") };
        let things: Vec<String> = things.iter().map(|thing| [before, thing.as_ref(), after].concat()).collect();
        things.join(&self.text("list-comma"))
    }

    /// The same where a thing may itself be several words with commas: "one; two; three".
    pub fn list_of_phrases<T: AsRef<str>>(&self, things: &[T]) -> String {
        let things: Vec<&str> = things.iter().map(AsRef::as_ref).collect();
        things.join(&self.text("list-semicolon"))
    }

    /// The sentence of this key.
    pub fn text(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// The sentence of this key with values put in.
    pub fn fill(&self, key: &str, values: &[(&str, Fill<'_>)]) -> String {
        let written: Vec<String> = values.iter().map(|(_, value)| self.write(*value)).collect();
        let args: Vec<(&str, Arg<'_>)> = values
            .iter()
            .zip(&written)
            .map(|((name, value), written)| match value {
                Fill::Number(number) => (*name, Arg::Number(*number, written)),
                Fill::Text(_) if self.0.language.right_to_left => (*name, Arg::Isolated(written)),
                Fill::Text(_) | Fill::Date(_) => (*name, Arg::Text(written)),
            })
            .collect();
        let has = |catalog: &&Catalog| catalog.get(key).is_some();
        let catalog = self.0.translated.iter().chain(&self.0.more).find(has).unwrap_or(&self.0.page);
        catalog.format(key, &args, |number| self.plural(number))
    }

    /// A day for the reader: "28 Jul 2026".
    pub fn date(&self, date: Date) -> String {
        let milliseconds = f64::from(date.days()) * 86_400_000.0;
        call(&self.0.date.format(), milliseconds)
    }

    /// A share between 0 and 1 for the reader: "97 %".
    pub fn percent(&self, share: f64) -> String {
        call(&self.0.percent.format(), share)
    }

    /// A share between 0 and 1 with a decimal where it has one: "2.8 %".
    pub fn percent_exactly(&self, share: f64) -> String {
        call(&self.0.percent_exactly.format(), share)
    }

    /// A number for the reader: "27,000".
    pub fn number(&self, number: f64) -> String {
        call(&self.0.number.format(), number)
    }

    /// A country's name by its ISO 3166-1 code; a code that nobody knows stays as it is.
    pub fn country(&self, code: &str) -> String {
        // `of` throws on anything that is not two letters or three digits.
        if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return code.to_owned();
        }
        self.0.countries.of(code).map_or_else(|| code.to_owned(), String::from)
    }

    /// The order of two texts in this language.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let order = self.0.collator.compare().call2(&JsValue::UNDEFINED, &one.into(), &other.into());
        order.ok().and_then(|order| order.as_f64()).map_or(Ordering::Equal, |order| order.total_cmp(&0.0))
    }

    fn write(&self, value: Fill<'_>) -> String {
        match value {
            Fill::Text(text) => text.to_owned(),
            Fill::Number(number) => self.number(number),
            Fill::Date(date) => self.date(date),
        }
    }

    fn plural(&self, number: f64) -> &'static str {
        let category = String::from(self.0.plural.select(number));
        ["zero", "one", "two", "few", "many"].into_iter().find(|known| *known == category).unwrap_or("other")
    }
}

/// The page's language.
#[hook]
pub fn use_locale() -> Locale {
    use_context::<Locale>().unwrap_or_else(|| Locale::new(None))
}

/// The language tag of a name that is not in Latin script, so that it is drawn and read out rightly.
/// Where a script serves many languages the tag names the script alone.
pub fn language_of(name: &str) -> Option<&'static str> {
    name.chars().find_map(|letter| match letter {
        '\u{3040}'..='\u{30ff}' => Some("ja"),
        '\u{ac00}'..='\u{d7af}' | '\u{1100}'..='\u{11ff}' => Some("ko"),
        '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{323af}' => Some("zh"),
        '\u{0400}'..='\u{052f}' => Some("und-Cyrl"),
        '\u{0370}'..='\u{03ff}' => Some("el"),
        '\u{0590}'..='\u{05ff}' => Some("he"),
        '\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' => Some("und-Arab"),
        _ => None,
    })
}

/// A script object of options.
fn options(pairs: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (key, value) in pairs {
        // Setting a property of a plain object does not fail.
        let _ = Reflect::set(&object, &JsValue::from(*key), &JsValue::from(*value));
    }
    object
}

fn call(format: &Function, number: f64) -> String {
    format
        .call1(&JsValue::UNDEFINED, &number.into())
        .ok()
        .and_then(|text| text.dyn_into::<js_sys::JsString>().ok())
        .map_or_else(String::new, String::from)
}
