use crate::{
    index::{EntryRef, Index},
    letter_case::in_small_letters,
    party::Date,
};

/// Which parties are counted. What is not given leaves none out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Parties with an entry in force on this list.
    pub list: Option<String>,
    /// And with one in force on this list too.
    pub also: Option<String>,
    /// Parties that the lists connect with this country, by ISO 3166-1 code.
    pub country: Option<String>,
    /// Parties with an entry in force under this programme; on `list`, where one is given.
    pub programme: Option<String>,
    /// Parties with an entry in force that began in this year; on `list`, where one is given.
    pub year: Option<i32>,
    /// Parties with a name that has this text in it, whatever its capitals.
    pub text: Option<String>,
}

/// A selection with its lists found in an index.
pub(super) struct Chosen<'a> {
    index: &'a Index,
    selection: &'a Selection,
    today: Date,
    list: Option<usize>,
    also: Option<usize>,
    text: Option<String>,
    /// Whether the index has the lists that are asked for.
    possible: bool,
}

impl<'a> Chosen<'a> {
    pub fn new(index: &'a Index, selection: &'a Selection, today: Date) -> Self {
        let place = |id: &Option<String>| index.lists().iter().position(|list| Some(&list.id) == id.as_ref());
        let (list, also) = (place(&selection.list), place(&selection.also));
        let possible = list.is_some() >= selection.list.is_some() && also.is_some() >= selection.also.is_some();
        let text = selection.text.as_ref().map(|text| in_small_letters(text.trim())).filter(|text| !text.is_empty());
        Self { index, selection, today, list, also, text, possible }
    }

    /// Whether an entry stands on the day of the question.
    pub fn stands(&self, entry: &EntryRef<'_>) -> bool {
        entry.since.is_none_or(|since| since <= self.today) && entry.until.is_none_or(|until| until > self.today)
    }

    /// Whether a party is counted: it has entries in force, and all that is asked for.
    pub fn has(&self, party: usize) -> bool {
        let standing = || self.index.party_entries(party).filter(|entry| self.stands(entry));
        let on = |list: Option<usize>| list.is_none_or(|list| standing().any(|entry| entry.list == list));
        let chosen = |entry: &EntryRef<'_>| self.list.is_none_or(|list| entry.list == list);
        let Selection { country, programme, year, .. } = self.selection;
        let like = |programme: &str| standing().any(|entry| chosen(&entry) && entry.programme == programme);
        let began =
            |year: i32| standing().any(|entry| chosen(&entry) && entry.since.is_some_and(|since| since.year() == year));
        self.possible
            && standing().next().is_some()
            && on(self.list)
            && on(self.also)
            && country.as_ref().is_none_or(|code| self.index.countries(party).any(|known| known == code))
            && programme.as_ref().is_none_or(|programme| like(programme))
            && year.is_none_or(began)
            && self.text.as_ref().is_none_or(|text| self.is_named(party, text))
    }

    fn is_named(&self, party: usize, text: &str) -> bool {
        self.index.party_names(party).any(|name| in_small_letters(&self.index.name(name).text).contains(text))
    }

    /// Whether an entry is one of those that the pictures show: in force, and on the list if one is given.
    pub fn shows(&self, entry: &EntryRef<'_>) -> bool {
        self.stands(entry) && self.list.is_none_or(|list| entry.list == list)
    }
}
