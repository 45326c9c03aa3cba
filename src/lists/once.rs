//! Things in the order in which they came, each once.
//!
//! A list may give one party a hundred thousand names, or the same name a hundred thousand times: what is there already
//! is found by its key, not by going through all, so that such a list is read in the time of any other of its size.

use std::{collections::HashMap, hash::Hash, mem};

use vendor_screener::party::{Fact, FactKind, Listing, Name};

/// So many are looked through faster than a table of them is kept, and most parties have no more.
const FEW: usize = 16;

/// Something that another may say again.
pub(super) trait Keyed {
    type Key: Eq + Hash;

    /// What makes two of them the same.
    fn key(&self) -> Self::Key;

    /// Whether the two are the same.
    fn is_same_as(&self, other: &Self) -> bool;

    /// Takes over what another that is the same says beside it.
    fn gain(&mut self, other: Self);
}

/// Some of them, each once.
#[derive(Debug)]
pub(super) struct Once<T: Keyed> {
    all: Vec<T>,
    /// Where each stands, once there are more than a few.
    places: HashMap<T::Key, usize>,
}

impl<T: Keyed> Default for Once<T> {
    fn default() -> Self {
        Self { all: Vec::new(), places: HashMap::new() }
    }
}

impl<T: Keyed> Once<T> {
    /// Of those that are told apart already.
    pub fn of(all: Vec<T>) -> Self {
        let places = if all.len() > FEW { all.iter().map(T::key).zip(0..).collect() } else { HashMap::new() };
        Self { all, places }
    }

    /// Adds one; what is there already gains what this says.
    pub fn add(&mut self, item: T) {
        self.add_within(usize::MAX, item);
    }

    /// The same, unless it would be one more than `most`. Says whether it was taken.
    pub fn add_within(&mut self, most: usize, item: T) -> bool {
        let place = if self.all.len() > FEW {
            self.places.get(&item.key()).copied()
        } else {
            self.all.iter().position(|known| known.is_same_as(&item))
        };
        if let Some(known) = place.and_then(|at| self.all.get_mut(at)) {
            known.gain(item);
        } else if self.all.len() < most {
            self.push(item);
        } else {
            return false;
        }
        true
    }

    fn push(&mut self, item: T) {
        match self.all.len() {
            FEW => {
                self.all.push(item);
                self.places = self.all.iter().map(T::key).zip(0..).collect();
            }
            at => {
                if at > FEW {
                    self.places.insert(item.key(), at);
                }
                self.all.push(item);
            }
        }
    }

    /// Those that were added.
    pub fn all(&self) -> &[T] {
        &self.all
    }

    /// The same, for good.
    pub fn into_all(self) -> Vec<T> {
        self.all
    }
}

/// Adds those of `others` that are not there yet; what is there already gains what they say.
pub(super) fn add_all<T: Keyed>(all: &mut Vec<T>, others: impl IntoIterator<Item = T>) {
    let mut once = Once::of(mem::take(all));
    others.into_iter().for_each(|other| once.add(other));
    *all = once.into_all();
}

/// Two names are the same if they are written alike; the better quality counts.
impl Keyed for Name {
    type Key = String;

    fn key(&self) -> String {
        self.text.clone()
    }

    fn is_same_as(&self, other: &Self) -> bool {
        self.text == other.text
    }

    fn gain(&mut self, other: Self) {
        self.quality = self.quality.min(other.quality);
        gain_lists(&mut self.lists, other.lists);
    }
}

impl Keyed for Fact {
    type Key = (FactKind, String);

    fn key(&self) -> Self::Key {
        (self.kind, self.text.clone())
    }

    fn is_same_as(&self, other: &Self) -> bool {
        self.kind == other.kind && self.text == other.text
    }

    fn gain(&mut self, other: Self) {
        gain_lists(&mut self.lists, other.lists);
    }
}

/// Two entries are the same if they differ in nothing but where they were published.
impl Keyed for Listing {
    type Key = Self;

    fn key(&self) -> Self {
        Self { citation: String::new(), ..self.clone() }
    }

    fn is_same_as(&self, other: &Self) -> bool {
        self.list == other.list && self.key() == other.key()
    }

    fn gain(&mut self, other: Self) {
        for cited in other.citation.split("; ").filter(|cited| !cited.is_empty()) {
            if self.citation.is_empty() {
                cited.clone_into(&mut self.citation);
            } else if self.citation.len() < LONGEST_CITATION && !self.citation.split("; ").any(|text| text == cited) {
                self.citation.push_str("; ");
                self.citation.push_str(cited);
            }
        }
    }
}

/// Bytes from which on an entry gains no more citations; chosen.
const LONGEST_CITATION: usize = 10_000;

/// There are few lists.
fn gain_lists(known: &mut Vec<String>, others: Vec<String>) {
    for list in others {
        if !known.contains(&list) {
            known.push(list);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::{Keyed, Once};

    thread_local! {
        static COMPARED: Cell<usize> = const { Cell::new(0) };
    }

    impl Keyed for (u32, u32) {
        type Key = u32;

        fn key(&self) -> u32 {
            self.0
        }

        fn is_same_as(&self, other: &Self) -> bool {
            COMPARED.set(COMPARED.get() + 1);
            self.0 == other.0
        }

        fn gain(&mut self, other: Self) {
            self.1 += other.1;
        }
    }

    #[test]
    fn what_comes_again_is_brought_together_wherever_it_stands() {
        let mut once = Once::default();
        (0..100).chain(0..100).for_each(|number| once.add((number, 1)));
        assert_eq!(once.into_all(), (0..100).map(|number| (number, 2)).collect::<Vec<_>>());
    }

    #[test]
    fn many_are_not_compared_one_by_one() {
        COMPARED.set(0);
        let mut once = Once::default();
        (0..100_000).for_each(|number| once.add((number, 1)));
        assert!(COMPARED.get() < 1_000, "{}", COMPARED.get());
    }

    #[test]
    fn no_more_than_asked_for_are_taken_and_what_is_there_still_gains() {
        let mut once = Once::default();
        let taken = (0..20).chain(0..20).filter(|number| once.add_within(18, (*number, 1))).count();
        assert_eq!((taken, once.all().len()), (36, 18));
    }
}
