//! What [`HanText::similarity`] finds and what it confuses, measured on the development pairs if they are
//! there: spellings of Chinese companies, and the names of a list of China's own countermeasures.

use crate::testing::project;
use std::{collections::BTreeSet, fs};

use vendor_screener::names::{Class, HanText, NameWord, Script, han_texts, words};

/// From here on two names may be the same party's.
const CUT: f64 = 0.8;

/// The legal forms that stand within these names, which the words of a name do not carry.
const FORMS: [&str; 9] = [
    "股份有限责任公司",
    "责任有限公司",
    "股份有限公司",
    "有限责任公司",
    "有限公司",
    "株式会社",
    "有限会社",
    "有限合伙",
    "公司",
];

fn texts(name: &str) -> Vec<String> {
    let mut words: Vec<NameWord> =
        words(name).into_iter().filter(|word| word.script == Script::Han && word.class == Class::Name).collect();
    for word in &mut words {
        for form in FORMS.iter().take(8) {
            word.text = word.text.replace(form, "");
        }
        let cut = word.text.strip_suffix("公司").filter(|rest| !rest.ends_with('分')).map(str::to_owned);
        word.text = cut.unwrap_or_else(|| word.text.clone());
    }
    words.retain(|word| !word.text.is_empty());
    han_texts(&words).into_iter().filter(|text| !text.is_empty()).collect()
}

fn alike(a: &[HanText], b: &[HanText]) -> f64 {
    let all = a.iter().flat_map(|a| b.iter().map(move |b| a.similarity(b)));
    all.fold(0.0, f64::max)
}

fn ready(texts: &[String]) -> Vec<HanText> {
    texts.iter().map(|text| HanText::new(text)).collect()
}

fn rate(found: usize, of: usize) -> f64 {
    found as f64 / of.max(1) as f64
}

/// The share of all pairs of different names that reach the cut.
fn confused(names: &BTreeSet<Vec<String>>, related: impl Fn(&Vec<String>, &Vec<String>) -> bool) -> f64 {
    let names: Vec<_> = names.iter().map(|name| (name, ready(name))).collect();
    let pairs = (0..names.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
    let pairs: Vec<_> = pairs.filter(|(a, b)| !related(names[*a].0, names[*b].0)).collect();
    let start = std::time::Instant::now();
    let reached = pairs.iter().filter(|(a, b)| alike(&names[*a].1, &names[*b].1) >= CUT).count();
    println!("{} ns a pair", start.elapsed().as_nanos() / pairs.len().max(1) as u128);
    rate(reached, pairs.len())
}

#[test]
fn spellings_of_a_company_are_found_and_companies_are_told_apart() {
    let shared = project("../shared");
    let Ok(pairs) = fs::read_to_string(shared.join("eval/pairs.tsv")) else { return };
    let pairs: Vec<(Vec<String>, Vec<String>)> = pairs
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|fields| fields.get(4) == Some(&"chinese"))
        .map(|fields| (texts(fields[0]), texts(fields[1])))
        .collect();
    let found = pairs.iter().filter(|(a, b)| alike(&ready(a), &ready(b)) >= CUT).count();
    let names: BTreeSet<_> = pairs.iter().flat_map(|(a, b)| [a.clone(), b.clone()]).collect();
    let related = |a: &Vec<String>, b: &Vec<String>| pairs.iter().any(|(x, y)| x == a && y == b || x == b && y == a);
    let recall = rate(found, pairs.len());
    let among = confused(&names, related);
    println!("{} pairs: recall {recall:.4}; of other pairs of their names {:.3} % alert", pairs.len(), 100.0 * among);
    assert!(recall >= 0.98);
    assert!(among < 0.005);

    let Ok(mut list) = csv::Reader::from_path(shared.join("lists/other/cn-counter-sanctions.csv")) else { return };
    for kind in ["Company", "Organization", "Person"] {
        let rows = list.records().map(Result::unwrap).collect::<Vec<_>>();
        let names: BTreeSet<_> = rows
            .iter()
            .filter(|row| &row[0] == kind)
            .map(|row| texts(&row[4]))
            .filter(|texts| !texts.is_empty())
            .collect();
        let share = confused(&names, |_, _| false);
        println!("{} names of kind {kind}: {:.3} % of pairs alert", names.len(), 100.0 * share);
        assert!(share < 0.005);
        list = csv::Reader::from_path(shared.join("lists/other/cn-counter-sanctions.csv")).unwrap();
    }
}
