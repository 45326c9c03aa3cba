//! What holds of every translation in `www/locales/`. The build itself refuses one that lacks a key; here that is tested,
//! and how the sentences are worded.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use page::logic::terms;
use vendor_screener::locale::{
    self as language, // as the build script has it, whose `translation.rs` is tested here
    Catalog,
    ENGLISH,
    LANGUAGES,
    Part,
};

#[path = "../src/core/build/translation.rs"]
mod translation;

fn project(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(file)
}

/// The languages that are translations, each with all its sentences as the page fetches them.
fn translations() -> impl Iterator<Item = (&'static str, Catalog)> {
    LANGUAGES.into_iter().filter(|language| *language != ENGLISH).map(|language| (language.id, read(language.id)))
}

fn read(id: &str) -> Catalog {
    let table = fs::read_to_string(Path::new(env!("OUT_DIR")).join(format!("{id}.txt"))).unwrap();
    Catalog::read(table.leak())
}

/// The English tables that are translated.
fn english() -> [Catalog; 5] {
    [Catalog::page_en(), Catalog::pages_en(), Catalog::many_en(), Catalog::record_en(), Catalog::law_en()]
}

/// All words of a message, whichever wording is chosen; a variable leaves a gap.
fn words(parts: &[Part]) -> String {
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Variable(_) => text.push('\u{fffc}'),
            Part::Select { variants, .. } => {
                variants.iter().for_each(|(_, parts)| text += &format!(" {}", words(parts)))
            }
        }
    }
    text
}

#[test]
fn every_language_has_exactly_the_keys_of_english() {
    let mut expected: Vec<&str> = english().iter().flat_map(|catalog| catalog.keys().collect::<Vec<_>>()).collect();
    expected.sort_unstable();
    for (id, catalog) in translations() {
        assert_eq!(catalog.keys().collect::<Vec<_>>(), expected, "{id}");
    }
}

#[test]
fn the_script_that_finds_the_language_knows_the_same_languages() {
    let script = fs::read_to_string(project("www/language.js")).unwrap();
    let quoted =
        |ids: Vec<&str>| format!("[{}];", ids.iter().map(|id| format!("'{id}'")).collect::<Vec<_>>().join(", "));
    let all = LANGUAGES.iter().map(|language| language.id).collect();
    assert!(script.contains(&format!("const LANGUAGES = {}", quoted(all))));
    let turned = LANGUAGES.iter().filter(|language| language.right_to_left).map(|language| language.id).collect();
    assert!(script.contains(&format!("const RIGHT_TO_LEFT = {}", quoted(turned))));
}

#[test]
fn the_page_says_before_it_has_started_what_the_english_sentences_say() {
    let page = fs::read_to_string(project("www/index.html")).unwrap();
    let english = Catalog::page_en();
    let mut texts = page.split(" data-text=\"").skip(1).map(|rest| {
        let (key, rest) = rest.split_once('"').unwrap();
        (key, rest.split_once('>').unwrap().1.split_once('<').unwrap().0)
    });
    assert!(texts.clone().count() > 5);
    assert!(texts.all(|(key, text)| english.format(key, &[], |_| "other") == text));
}

/// Words that would clear someone, by language.
const NEVER: [(&str, &[&str]); 4] = [
    (
        "es",
        &[
            "autorizado sin",
            "libre de sanciones",
            "seguro para",
            "conforme a la ley",
            "no sancionad",
            "sin riesgo",
            "aprobado",
        ],
    ),
    (
        "fr",
        &["non sanctionn", "sans risque", "conforme à la loi", "sans danger", "blanchi", "en conformité", "approuvé"],
    ),
    ("zh", &["未被制裁", "未受制裁", "合规", "安全无", "没有风险", "无风险", "已获批准", "清白"]),
    (
        "ar",
        &[
            "غير خاضع للعقوبات",
            "غير معاقب",
            "خالٍ من العقوبات",
            "خال من العقوبات",
            "بريء",
            "بلا مخاطر",
            "متوافق مع القانون",
            "آمن",
        ],
    ),
];

#[test]
fn nobody_is_called_cleared_safe_or_compliant_in_any_language() {
    for (id, catalog) in translations() {
        let (_, never) = NEVER.iter().find(|(known, _)| *known == id).expect("words for each language");
        for key in catalog.keys() {
            let text = words(&catalog.get(key).unwrap().parts()).to_lowercase();
            for word in *never {
                let standing = terms::find(&text, word).is_some() || (word.contains(' ') && text.contains(word));
                assert!(!standing, "{id}, {key}: {word}: {text}");
            }
        }
    }
}

#[test]
fn nothing_that_is_a_sentence_was_left_in_english() {
    // What is the same in both: names, abbreviations, examples.
    let sentence = |text: &str| {
        let long = |word: &&str| word.len() > 3 && word.chars().all(|letter| letter.is_ascii_lowercase());
        text.split_whitespace().filter(long).count() > 1
    };
    for (id, catalog) in translations() {
        for original in english() {
            for key in original.keys() {
                let (english, here) =
                    (words(&original.get(key).unwrap().parts()), words(&catalog.get(key).unwrap().parts()));
                assert!(!(sentence(&english) && english == here), "{id}, {key}: {here}");
            }
        }
    }
}

#[test]
fn each_form_of_a_glossary_term_stands_in_a_sentence_of_the_law() {
    for (id, catalog) in translations().chain([(ENGLISH.id, Catalog::page_en())]) {
        let law = if id == ENGLISH.id { Catalog::law_en() } else { catalog };
        let sentences: Vec<String> =
            Catalog::law_en().keys().map(|key| words(&law.get(key).unwrap().parts())).collect();
        let mut lost = Vec::new();
        for key in catalog.keys().filter(|key| key.starts_with("term-") && !key.ends_with("-means")) {
            for form in words(&catalog.get(key).unwrap().parts()).split(" / ") {
                if !sentences.iter().any(|sentence| terms::find(sentence, form).is_some()) {
                    lost.push(format!("{key}: {form}"));
                }
            }
        }
        assert!(lost.is_empty(), "{id}: {lost:#?}");
    }
}

/// A text without capitals, and with plain spaces for those that hold a number and its unit together.
fn plain(text: &str) -> String {
    text.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn each_of_forty_terms_of_the_law_is_said_in_one_way() {
    let table = fs::read_to_string(project("tests/fixtures/glossary.tsv")).unwrap();
    let mut rows = table.lines().filter(|line| !line.starts_with('#')).map(|row| row.split('\t').collect::<Vec<_>>());
    let columns = rows.next().unwrap();
    let rows: Vec<Vec<&str>> = rows.collect();
    assert_eq!(rows.len(), 40);
    let (law, mut otherwise) = (Catalog::law_en(), Vec::new());
    let languages: Vec<(&str, Catalog)> = translations().collect();
    for row in &rows {
        let said = |key: &&str| {
            row[0].split('|').any(|form| terms::find(&words(&law.get(key).unwrap().parts()), form).is_some())
        };
        let keys: Vec<&str> = law.keys().filter(said).collect();
        assert!(!keys.is_empty(), "{} stands in no sentence of the law", row[0]);
        for (id, catalog) in &languages {
            let forms = row[columns.iter().position(|column| column == id).expect("a column for each language")];
            let lacks = |key: &&&str| {
                let text = plain(&words(&catalog.get(key).unwrap().parts()));
                !forms.split('|').any(|form| text.contains(&plain(form)))
            };
            otherwise.extend(keys.iter().filter(lacks).map(|key| format!("{id}, {key}: no {forms} for {}", row[0])));
        }
    }
    assert!(otherwise.is_empty(), "{}", otherwise.join("\n"));
}

/// A word for the party had taken the place of "Part" in Spanish.
#[test]
fn the_parts_of_section_889_are_called_parts_in_each_language() {
    let called = [("es", "parte"), ("fr", "partie"), ("zh", "part"), ("ar", "الجزء")];
    for (id, catalog) in translations() {
        let part = called.into_iter().find(|(language, _)| *language == id).unwrap().1;
        for (key, letter) in [("law-889-a", 'a'), ("law-889-b", 'b'), ("law-889-exc-flow", 'b')] {
            let said = plain(&words(&catalog.get(key).unwrap().parts()));
            assert!(said.contains(&format!("{part} {letter}")), "{id}, {key}: {said}");
        }
    }
}

/// What the build says of a translation of one message.
fn fault(id: &str, english: &str, translated: &str) -> String {
    let language = LANGUAGES.into_iter().find(|language| language.id == id).unwrap();
    let table = |text: &str| BTreeMap::from([("key".to_owned(), text.to_owned())]);
    translation::faults(&language, &table(english), &table(translated)).join("; ")
}

#[test]
fn the_build_refuses_a_translation_without_a_key_or_with_one_of_its_own() {
    let table = |key: &str| BTreeMap::from([(key.to_owned(), String::new())]);
    let faults = translation::faults(&LANGUAGES[1], &table("one"), &table("other"));
    assert_eq!(faults, ["one is missing", "other is not in English"]);
}

#[test]
fn the_build_refuses_a_translation_without_a_value() {
    assert!(fault("fr", "{count} of {name}", "{count}").contains("variables"));
    assert_eq!(fault("fr", "{count} of {name}", "{name} : {count}"), "");
}

#[test]
fn the_build_refuses_a_plural_that_the_language_does_not_have() {
    let english = "{count|one:a party|:{count} parties}";
    assert!(fault("zh", english, "{count|one:一方|:{count}方}").contains("category one"));
    assert_eq!(fault("zh", english, "{count}方"), "");
    assert_eq!(fault("ar", english, "{count|zero:أ|one:ب|two:ت|few:ث|many:ج|:{count}}"), "");
}

#[test]
fn the_build_refuses_another_choice_than_english_has() {
    let english = "{what|added:Added|0:None|:Gone}";
    assert!(fault("es", english, "{what|added:Añadido|:Quitado}").contains("[0]"));
    assert!(fault("es", english, "{what|added:Añadido|0:Nada|new:Nuevo|:Quitado}").contains("[new]"));
    assert!(fault("es", english, "{what|one:Uno|added:Añadido|0:Nada|:Quitado}").contains("[one]"));
}

#[test]
fn citations_that_begin_with_a_number_are_set_apart_where_lines_run_from_right_to_left() {
    let apart = translation::with_citations_apart;
    assert_eq!(apart("سنوات (31 CFR 501.601)، ثم"), "سنوات (\u{2066}31 CFR 501.601\u{2069})، ثم");
    assert_eq!(apart("key وفق 15 CFR part 746.\nnext"), "key وفق \u{2066}15 CFR part 746\u{2069}.\nnext");
    assert_eq!(apart("وفق 31 CFR 501.603(a) ثم"), "وفق \u{2066}31 CFR 501.603(a)\u{2069} ثم");
    assert_eq!(apart("5 أيام، Section 889 و 20 {name}"), "5 أيام، Section 889 و 20 {name}");
}
