//! How the sentences in `www/locales/en/` are written: plainly, and without a word that clears anyone.

use crate::testing::project;
use std::fs;

use vendor_screener::locale::{Catalog, Part};

/// The tables of sentences, as the programs have them: files of these names, or several together.
fn catalogs() -> [(&'static str, Catalog); 6] {
    [
        ("law.ftl", Catalog::law_en()),
        ("page.ftl", Catalog::page_en()),
        ("pages", Catalog::pages_en()),
        ("many.ftl", Catalog::many_en()),
        ("record.ftl", Catalog::record_en()),
        ("cli.ftl", Catalog::cli_en()),
    ]
}

/// Every wording of every message, with its file and key.
fn wordings() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (file, catalog) in catalogs() {
        for key in catalog.keys() {
            let texts = written(&catalog.get(key).unwrap().parts());
            found.extend(texts.into_iter().map(|text| (format!("{file}, {key}"), text)));
        }
    }
    found
}

/// The wordings of a message: one for each choice that it has. A variable is written as `X`.
fn written(parts: &[Part]) -> Vec<String> {
    let mut texts = vec![String::new()];
    for part in parts {
        let endings = match part {
            Part::Text(text) => vec![(*text).to_owned()],
            Part::Variable(_) => vec!["X".to_owned()],
            Part::Select { variants, .. } => variants.iter().flat_map(|(_, parts)| written(parts)).collect(),
        };
        texts = texts.iter().flat_map(|text| endings.iter().map(move |ending| format!("{text}{ending}"))).collect();
    }
    texts
}

fn words(text: &str) -> Vec<String> {
    let word = |char: char| !char.is_alphanumeric() && char != '\'' && char != '’';
    text.split(word).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Abbreviations whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 8] = ["E.O.", "No.", "Nos.", "Co.", "Ltd.", "Inc.", "U.S.C.", "sec."];

fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for word in text.split_whitespace() {
        let sentence = sentences.last_mut().unwrap();
        sentence.push_str(word);
        sentence.push(' ');
        let bare = word.trim_end_matches(['”', ')', '’']);
        if bare.ends_with(['.', '?', '!']) && !ABBREVIATIONS.contains(&bare) {
            sentences.push(String::new());
        }
    }
    sentences.retain(|sentence| !words(sentence).is_empty());
    sentences
}

/// Beginnings of syllables: groups of vowels, without a silent e at the end.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|char| char.is_alphabetic()).collect();
    let vowel = |at: usize| letters.get(at).is_some_and(|char| "aeiouy".contains(*char));
    let groups = (0..letters.len()).filter(|at| vowel(*at) && !at.checked_sub(1).is_some_and(vowel)).count();
    let end: String = letters.iter().skip(letters.len().saturating_sub(2)).collect();
    let silent = end.ends_with('e') && end != "le" && !vowel(letters.len().wrapping_sub(2));
    groups.saturating_sub(usize::from(silent)).max(1)
}

/// Words that count as two syllables however long they are, each with the reason why no plainer one can take its
/// place: they are names, or what the law calls a thing.
const TERMS: [(&str, &str); 21] = [
    ("administration", "name of the export rules"),
    ("authorisation", "what the FCC gives and what the EU’s states give"),
    ("authorise", "likewise"),
    ("authorised", "likewise"),
    ("authorities", "who decides in each EU state"),
    ("correspondent", "kind of account that the law names"),
    ("cybersecurity", "kind of software that the FCC names"),
    ("department", "name of ministries"),
    ("equipment", "what the FCC’s list and section 889 are about"),
    ("federal", "name of agencies, contracts and grants"),
    ("financial", "kind of institution and of service that the law names"),
    ("institutions", "likewise"),
    ("international", "name of rules"),
    ("legislative", "name of a parliament"),
    ("military", "name of lists"),
    ("palestinian", "name of a parliament"),
    ("regulations", "name of rules"),
    ("securities", "what the law calls shares, bonds and the like"),
    ("security", "purposes that the law names"),
    ("subsidiaries", "what the law calls companies that others own"),
    ("surveillance", "kind of equipment that the law names"),
];

/// The school year in which a reader follows the sentence, by Flesch and Kincaid.
fn grade(sentence: &str) -> f64 {
    let words = words(sentence);
    let counted = |word: &str| if TERMS.iter().any(|(term, _)| *term == word) { 2 } else { syllables(word) };
    let syllables: usize = words.iter().map(|word| counted(word)).sum();
    let count = words.len() as f64;
    0.39 * count + 11.8 * syllables as f64 / count - 15.59
}

/// The first key of each file stands in one of the tables that are read here.
#[test]
fn every_english_file_is_read_here() {
    let folder = project("www/locales/en");
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let keys = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
        for key in keys.filter_map(|line| Some(line.split_once(" =")?.0)) {
            assert!(catalogs().iter().any(|(_, catalog)| catalog.get(key).is_some()), "{}: {key}", path.display());
        }
    }
}

#[test]
fn nobody_is_called_cleared_safe_or_compliant() {
    for (place, text) in wordings() {
        let words = words(&text);
        for never in ["cleared", "clearance", "safe", "safely", "compliant"] {
            assert!(!words.iter().any(|word| word == never), "{place}: {text}");
        }
        assert!(!text.to_lowercase().contains("not sanctioned"), "{place}: {text}");
    }
}

#[test]
fn no_sentence_says_shall() {
    for (place, text) in wordings() {
        assert!(!words(&text).iter().any(|word| word == "shall"), "{place}: {text}");
    }
}

#[test]
fn no_sentence_shouts() {
    for (place, text) in wordings() {
        assert!(!text.contains('!'), "{place}: {text}");
    }
}

#[test]
fn no_sentence_speaks_latin() {
    for (place, text) in wordings() {
        let text = format!(" {} ", text.to_lowercase());
        for latin in [
            "e.g.",
            "i.e.",
            "etc.",
            " etc ",
            "inter alia",
            "per se",
            "mutatis",
            "viz.",
            "cf.",
            "bona fide",
            "prima facie",
            "de facto",
            "pro rata",
        ] {
            assert!(!text.contains(latin), "{place}: {text}");
        }
    }
}

#[test]
fn no_sentence_has_more_than_25_words() {
    let mut long = Vec::new();
    for (place, text) in wordings() {
        let sentences = sentences(&text).into_iter().map(|sentence| (words(&sentence).len(), sentence));
        long.extend(
            sentences
                .filter(|(count, _)| *count > 25)
                .map(|(count, sentence)| format!("{place}: {count} words: {sentence}")),
        );
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn a_message_of_the_law_has_at_most_three_sentences() {
    let law = wordings().into_iter().filter(|(place, _)| place.starts_with("law.ftl"));
    for (place, text) in law {
        assert!(sentences(&text).len() <= 3, "{place}: {text}");
    }
}

#[test]
fn each_file_reads_at_eighth_grade_or_below_on_average() {
    for (file, _) in catalogs() {
        let own = wordings().into_iter().filter(|(place, _)| place.starts_with(file));
        let grades: Vec<f64> = own.flat_map(|(_, text)| sentences(&text)).map(|sentence| grade(&sentence)).collect();
        let mean = grades.iter().sum::<f64>() / grades.len() as f64;
        println!("{file}: {} sentences, Flesch-Kincaid grade {mean:.1} on average", grades.len());
        assert!(mean <= 8.0, "{file}: {mean:.1}");
    }
}

/// Of fewer words the formula says nothing: one long word then makes a university of a heading.
const SHORT: usize = 8;

#[test]
fn no_sentence_reads_above_twelfth_grade() {
    let mut hard = Vec::new();
    for (place, text) in wordings() {
        // Forms of terms, parted by slashes, are no sentence.
        let own = sentences(&text).into_iter().filter(|sentence| !sentence.contains(" / "));
        let graded = own.map(|sentence| (grade(&sentence), sentence));
        let long = graded.filter(|(grade, sentence)| words(sentence).len() >= SHORT && *grade > 12.0);
        hard.extend(long.map(|(grade, sentence)| format!("{place}: {grade:.1}: {sentence}")));
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}

#[test]
fn the_words_that_stand_for_themselves_are_used() {
    let used: Vec<String> = wordings().into_iter().flat_map(|(_, text)| words(&text)).collect();
    for (term, why) in TERMS {
        assert!(used.iter().any(|word| word == term), "{term} ({why}) is no longer written: take it off the list");
    }
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    let counted = ["licence", "buy", "prohibited", "the", "may", "sanctions", "people", "activity"].map(syllables);
    assert_eq!(counted, [2, 1, 4, 1, 1, 2, 2, 4]);
}

#[test]
fn a_full_stop_in_an_abbreviation_ends_no_sentence() {
    assert_eq!(sentences("Read E.O. 13662 first. Then ask OFAC.").len(), 2);
}

#[test]
fn every_kind_of_remark_on_a_list_has_its_sentence() {
    let code = include_str!("../../src/lists/oddity.rs");
    let ids =
        code.lines().filter_map(|line| line.trim().strip_prefix("Self::")?.split_once(" => \"")?.1.strip_suffix("\","));
    let ids: Vec<&str> = ids.collect();
    assert!(ids.len() > 25, "{ids:?}");
    let sentences = include_str!("../../www/locales/en/lists.ftl");
    for id in ids {
        assert!(sentences.contains(&format!("\nremark-{id} = ")), "remark-{id}");
    }
}

#[test]
fn the_page_until_its_first_answer_names_no_sentence_that_only_a_later_view_has() {
    let page = Catalog::page_en();
    let mut named = 0;
    for file in fs::read_dir(project("src/page/web")).unwrap().map(|entry| entry.unwrap().path()) {
        if file.extension().is_none_or(|end| end != "rs") {
            continue;
        }
        let code = fs::read_to_string(&file).unwrap();
        for said in ["locale.text(\"", "locale.fill(\""] {
            for key in code.split(said).skip(1).filter_map(|after| after.split('"').next()) {
                named += 1;
                assert!(page.get(key).is_some(), "{} names {key}", file.display());
            }
        }
    }
    assert!(named > 100, "{named}");
}
