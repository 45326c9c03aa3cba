use std::{
    collections::HashMap,
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use super::{
    DEFAULT_THRESHOLD, MAX_QUERY_CHARS, QueryProblem, Word,
    align::{Link, Unit},
    answers::{Answers, Dictionary, Expansions},
    bound::Bound,
    evidence::Evidence,
    explain::{Written, explain},
    prepared::{Prepared, Side},
    prepared_word::PreparedWord,
    read::Read,
    rows::Rows,
    run_together,
    score::{Pair, Scored},
};
use crate::{
    by_number::{descending, sort_by_number},
    identity::NumberTable,
    index::{Index, IndexError, NameRef},
    names::{Class, legal_form},
    party::{Kind, Quality},
};

/// Which parties to look among, and from which score.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    /// 0 to 100.
    pub threshold: f64,
    /// Only parties of this kind.
    pub kind: Option<Kind>,
    /// Only parties on one of these lists; empty means all.
    pub lists: Vec<String>,
    /// At most so many parties.
    pub limit: usize,
}

impl Default for Filter {
    fn default() -> Self {
        Self { threshold: DEFAULT_THRESHOLD, kind: None, lists: Vec::new(), limit: 20 }
    }
}

/// One party that matches, by its best name.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The party's place in the index.
    pub party: usize,
    /// The name's place in the index.
    pub name: usize,
    /// The name as published.
    pub text: String,
    /// How good the name is.
    pub quality: Quality,
    /// 0 to 100, to one decimal.
    pub score: f64,
    /// The part of what was typed that was taken for the name, as typed; none where that is all of it.
    pub part: Option<String>,
    /// Which words answer which.
    pub words: Vec<Word>,
    /// Words typed that nothing answers.
    pub extra_query: Vec<String>,
    /// Words listed that nothing answers.
    pub extra_listed: Vec<String>,
    /// What all that says.
    pub evidence: Evidence,
}

/// What a screening found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Best first; of equal scores, in the order of the index.
    pub matches: Vec<Match>,
    /// How many more parties reached the threshold.
    pub more: usize,
}

/// An index made ready for screening.
#[derive(Debug)]
pub struct Screener {
    index: Index,
    number: u32, // another for each, from 1 on
    pub(super) dictionary: Dictionary,
    numbers: OnceLock<NumberTable>,
}

/// The best of a party's names.
struct Best {
    row: u32,
    reading: usize,
    scored: Scored,
}

impl Screener {
    /// Makes an index ready: learns how rare each word is, and which names have it.
    pub fn new(index: Index) -> Self {
        static SCREENERS: AtomicU32 = AtomicU32::new(1);
        let number = SCREENERS.fetch_add(1, Ordering::Relaxed);
        Self { dictionary: Dictionary::of(&index), index, number, numbers: OnceLock::new() }
    }

    /// Makes what the first name screened would wait for: for whoever has time before it is typed.
    pub fn warm_up(&self) {
        self.dictionary.joined();
    }

    /// The index.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Adds the details to an index of which only the core was opened, see [`Index::add_details`].
    ///
    /// # Errors
    /// If they are damaged, or of another file.
    pub fn add_details(&mut self, bytes: &[u8]) -> Result<(), IndexError> {
        self.numbers = OnceLock::new();
        self.index.add_details(bytes)
    }

    /// The numbers that the lists state of the parties; read when they are first asked for.
    pub fn numbers(&self) -> &NumberTable {
        self.numbers.get_or_init(|| NumberTable::of(&self.index))
    }

    /// Finds the parties that a name may mean.
    ///
    /// # Errors
    /// If there is nothing in the query that could be screened.
    pub fn screen(&self, query: &str, filter: &Filter) -> Result<Found, QueryProblem> {
        self.screen_next(query, filter, &mut Expansions::default())
    }

    /// The same for one of many names: what was learnt of the words of others is used again.
    ///
    /// # Errors
    /// If there is nothing in the query that could be screened.
    pub fn screen_next(
        &self,
        query: &str,
        filter: &Filter,
        expansions: &mut Expansions,
    ) -> Result<Found, QueryProblem> {
        self.screen_with(query, filter, &[], expansions)
    }

    /// The same; the parties at these places of the index, sorted, are found however little they are alike.
    ///
    /// # Errors
    /// If there is nothing in the query that could be screened.
    pub fn screen_with(
        &self,
        query: &str,
        filter: &Filter,
        wanted: &[usize],
        expansions: &mut Expansions,
    ) -> Result<Found, QueryProblem> {
        expansions.belong_to(self.number);
        let read = self.read(query)?;
        let readings = self.prepare(&read);
        self.check(&readings)?;
        let mut best: HashMap<u32, Best> = HashMap::new();
        let mut desk = Desk::default();
        let answers: Vec<Answers> =
            readings.iter().map(|query| Answers::of(query, &self.dictionary, expansions)).collect();
        for (reading, query) in readings.iter().enumerate() {
            let bounds = [Kind::Organisation, Kind::Person].map(|kind| {
                let mut rows = Rows::new(self.dictionary.listed.len());
                let bound = Bound::of(query, &answers[reading], &self.dictionary, (filter.threshold, kind));
                let person = kind == Kind::Person;
                if filter.kind.is_none_or(|wanted| (wanted == Kind::Person) == person) && (person || !query.of_person) {
                    bound.add_rows(&mut rows);
                    if !query.han.is_empty() {
                        self.dictionary.listed.han().iter().for_each(|(row, _)| rows.add(*row));
                    }
                }
                (bound, rows)
            });
            let [(mut of_others, rows_of_others), (mut of_persons, rows_of_persons)] = bounds;
            let mut rows = self.dictionary.listed.by_kind(&rows_of_others, &rows_of_persons);
            for at in wanted.iter().flat_map(|party| self.dictionary.listed.of_party(*party)) {
                rows.add(at);
            }
            for at in rows.iter() {
                let row = self.dictionary.listed.row(at);
                let wanted = wanted.binary_search(&(row.party as usize)).is_ok();
                let other = query.of_person && row.kind != Kind::Person || !query.as_written && !row.as_written;
                if other || !self.admits(filter, row.party as usize) {
                    continue;
                }
                let characters = !query.han.is_empty() && !self.dictionary.listed.han_of(at).is_empty();
                let bound = if row.kind == Kind::Person { &mut of_persons } else { &mut of_others };
                if !wanted && !characters && !bound.may_reach(at) {
                    continue;
                }
                let scored = self.score(query, &answers[reading], at, &mut desk);
                if !wanted && scored.score < filter.threshold {
                    continue;
                }
                let better = best.get(&row.party).is_none_or(|known| {
                    let lists = |row: u32| self.index.name_lists(self.dictionary.listed.row(row).name as usize).len();
                    scored.score > known.scored.score
                        || scored.score == known.scored.score && lists(at) > lists(known.row)
                });
                if better {
                    best.insert(row.party, Best { row: at, reading, scored });
                }
            }
        }
        let mut found: Vec<(u32, Best)> = best.into_iter().collect();
        let is_wanted = |party: u32| wanted.binary_search(&(party as usize)).is_ok();
        // Those that are wanted first, then by score, then in the order of the lists.
        sort_by_number(&mut found, |(party, _)| u64::from(*party));
        sort_by_number(&mut found, |(_, best)| descending(best.scored.score));
        sort_by_number(&mut found, |(party, _)| u64::from(!is_wanted(*party)));
        let one_common = |reading: &Prepared<'_>| {
            reading.side().carrying().count() <= 1 && reading.side().carrying().all(|word| word.common)
        };
        if found.is_empty() && readings.iter().all(one_common) {
            return Err(QueryProblem::OnlyCommonWords);
        }
        let more = found.len().saturating_sub(filter.limit);
        found.truncate(filter.limit);
        let matches: Vec<Match> = found
            .into_iter()
            .map(|(_, best)| {
                let reading = best.reading;
                self.score(&readings[reading], &answers[reading], best.row, &mut desk);
                let written = Written {
                    name: query,
                    words: &read[reading].words,
                    all: read.first().map_or(&[][..], |read| &read.words),
                };
                self.explained(written, &readings[reading], &best, &desk)
            })
            .collect();
        answers.into_iter().for_each(|answers| answers.done(expansions));
        Ok(Found { matches, more })
    }

    /// A party that was found without its name being asked for, by the name to show; nothing where there is no such party.
    pub fn unnamed(&self, party: usize) -> Option<Match> {
        let name = self.index.party_names(party).next()?;
        let NameRef { text, quality, .. } = self.index.name(name);
        Some(Match {
            party,
            name,
            text,
            quality,
            score: 0.0,
            part: None,
            words: Vec::new(),
            extra_query: Vec::new(),
            extra_listed: Vec::new(),
            evidence: Evidence::default(),
        })
    }

    /// The ways in which a query reads.
    fn read(&self, query: &str) -> Result<Vec<Read>, QueryProblem> {
        if query.trim().is_empty() {
            return Err(QueryProblem::Empty);
        }
        if query.chars().nth(MAX_QUERY_CHARS).is_some() {
            return Err(QueryProblem::TooLong);
        }
        Ok(self.ways(query))
    }

    /// The ways in which a name reads that was typed.
    pub(super) fn ways(&self, name: &str) -> Vec<Read> {
        let mut ways = Read::typed(name);
        let apart: Vec<Read> = ways
            .iter()
            .filter(|read| read.as_written)
            .filter_map(|read| run_together::apart(read, &self.dictionary.vocabulary))
            .collect();
        ways.extend(apart);
        ways
    }

    /// Prepares the ways in which a name reads that was typed.
    pub(super) fn prepare<'r>(&self, read: &'r [Read]) -> Vec<Prepared<'r>> {
        read.iter().map(|read| Prepared::of(read, &self.dictionary.vocabulary).typed()).collect()
    }

    /// Prepares the ways in which a listed name reads.
    pub(super) fn prepare_listed<'r>(&self, read: &'r [Read]) -> Vec<Prepared<'r>> {
        read.iter().map(|read| Prepared::of(read, &self.dictionary.vocabulary).listed()).collect()
    }

    /// Refuses a query in which there is nothing to screen.
    fn check(&self, readings: &[Prepared<'_>]) -> Result<(), QueryProblem> {
        let Some(prepared) = readings.first() else { return Err(QueryProblem::Empty) };
        let carrying = || prepared.side().carrying();
        let letters: usize = carrying().map(|word| word.text.chars().count()).sum();
        let form =
            |word: &PreparedWord<'_>| matches!(word.class, Class::LegalForm(_)) || legal_form(word.text).is_some();
        if !prepared.words.is_empty() && prepared.words.iter().all(form) {
            return Err(QueryProblem::OnlyLegalForms);
        }
        match letters {
            0 if prepared.words.is_empty() => Err(QueryProblem::NoLetters),
            0 => Err(QueryProblem::OnlyLegalForms),
            1 if carrying().all(|word| word.text.is_ascii()) => Err(QueryProblem::TooShort),
            _ => Ok(()),
        }
    }

    /// Scores a row, by the answers that are known.
    fn score<'a>(&'a self, query: &Prepared<'_>, answers: &Answers, at: u32, desk: &mut Desk<'a>) -> Scored {
        let Dictionary { vocabulary, listed, .. } = &self.dictionary;
        let row = listed.row(at);
        let kind = Some(row.kind);
        listed.prepare(at, vocabulary, &mut desk.words);
        desk.numbers.clear();
        desk.numbers.extend(listed.words(at).map(|word| word.word));
        let links = &mut desk.links;
        links.clear();
        let side = Side { words: &desk.words, han: listed.han_of(at) };
        let pair = Pair { query: query.side(), listed: side, kind, quality: row.quality };
        let alike = |q: usize, l: usize| {
            let mut found = None;
            answers.each(desk.numbers[l], row.kind, |unit, alike| found = found.or((unit == q).then_some(alike)));
            found
        };
        if let Some(scored) = pair.in_characters(links, alike) {
            return scored;
        }
        for (l, number) in desk.numbers.iter().enumerate() {
            answers.each(*number, row.kind, |unit, found| {
                links.extend(pair.link(query.units[unit], Unit::word(l), found));
            });
        }
        for (unit, hit) in answers.joined_of(at) {
            let found = hit.alike.in_names_of(kind);
            links.extend(found.and_then(|found| pair.link(query.units[*unit], hit.unit, found)));
        }
        pair.link_little(links);
        pair.score(links)
    }

    fn explained(&self, query: Written<'_>, prepared: &Prepared<'_>, best: &Best, desk: &Desk<'_>) -> Match {
        let row = self.dictionary.listed.row(best.row);
        let text = self.index.name(row.name as usize).text;
        let read = Read::listed(&text);
        let first = (0..best.row).rev().take_while(|at| self.dictionary.listed.row(*at).name == row.name).count();
        let words = read.get(first).map_or(&[][..], |read| &read.words);
        let side = Side { words: &desk.words, han: self.dictionary.listed.han_of(best.row) };
        let pair = Pair { query: prepared.side(), listed: side, kind: Some(row.kind), quality: row.quality };
        let explanation = explain(
            query,
            Written { name: &text, words, all: read.first().map_or(&[][..], |read| &read.words) },
            pair,
            &desk.links,
        );
        Match {
            party: row.party as usize,
            name: row.name as usize,
            text,
            quality: row.quality,
            score: tenths(best.scored.score),
            part: explanation.part,
            words: explanation.words,
            extra_query: explanation.extra_query,
            extra_listed: explanation.extra_listed,
            evidence: best.scored.evidence,
        }
    }

    /// Whether a filter leaves a party in.
    pub(crate) fn admits(&self, filter: &Filter, party: usize) -> bool {
        let kind = filter.kind.is_none_or(|kind| kind == self.index.kind(party));
        let list =
            filter.lists.is_empty()
                || self.index.party_lists(party).iter().any(|list| {
                    self.index.lists().get(*list as usize).is_some_and(|info| filter.lists.contains(&info.id))
                });
        kind && list
    }
}

/// Room for one listed name at a time, kept from name to name.
#[derive(Default)]
struct Desk<'a> {
    words: Vec<PreparedWord<'a>>,
    numbers: Vec<u32>,
    links: Vec<Link>,
}

/// To one decimal.
pub(super) fn tenths(score: f64) -> f64 {
    (score * 10.0).round() / 10.0
}

#[cfg(test)]
#[path = "lossless.rs"]
mod lossless;
