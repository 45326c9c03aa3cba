/// How many parties have what, by a text that stands for it; sorted by that text.
///
/// One kind of key, and each put at its place, instead of maps and sorts of many kinds: those weigh more in
/// the page than all that is counted here, and the keys are few.
#[derive(Debug, Default)]
pub(super) struct Tally(Vec<(String, u32)>);

impl Tally {
    /// Counts what one party has, whatever comes twice once.
    pub fn add(&mut self, own: impl Iterator<Item = String>) {
        let mut told: Vec<String> = Vec::new();
        for key in own {
            if told.contains(&key) {
                continue;
            }
            let at = self.0.partition_point(|(known, _)| *known < key);
            match self.0.get_mut(at).filter(|(known, _)| *known == key) {
                Some((_, count)) => *count += 1,
                None => self.0.insert(at, (key.clone(), 1)),
            }
            told.push(key);
        }
    }

    /// The keys in their order, each with its count.
    pub fn by_key(self) -> Vec<(String, u32)> {
        self.0
    }

    /// The same, most first.
    pub fn most_first(self) -> Vec<(String, u32)> {
        let mut counts: Vec<(String, u32)> = Vec::with_capacity(self.0.len());
        for (key, count) in self.0 {
            let at = counts.partition_point(|(_, other)| *other >= count);
            counts.insert(at, (key, count));
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn a_key_counts_once_for_each_party() {
        let mut tally = Tally::default();
        for own in [vec!["b", "b", "a"], vec!["b"], vec![]] {
            tally.add(own.into_iter().map(str::to_owned));
        }
        assert_eq!(tally.most_first(), [("b".to_owned(), 2), ("a".to_owned(), 1)]);
    }
}
