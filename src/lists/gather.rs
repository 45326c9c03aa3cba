//! What a reader has gathered so far: parties, each once, and from them the collection.

use std::collections::{BTreeMap, HashMap};

use sha2::{Digest, Sha256};

use super::{
    Dated, Oddity, assemble,
    cells::unescaped,
    fragment::take_fragments,
    long_names::{MOST_LETTERS, within_limits},
    once::Once,
};
use vendor_screener::party::{
    Collection, Coverage, Evidence, Fact, FactKind, Facts, Kind, ListInfo, Listing, Name, Party, Quality, is_unseen,
    official_lists, without_unseen,
};

/// Parties by id.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    drafts: BTreeMap<String, Draft>,
    /// Of parties without a number, the id by what makes them the same.
    same: HashMap<String, String>,
    /// Lists that are not official ones, without counts.
    own: Vec<ListInfo>,
    /// Of the ids that were made of names, the number that the next of each kind has.
    numbered: HashMap<String, usize>,
    /// How many rows speak of each list.
    rows: BTreeMap<String, u32>,
}

/// A party of which more may yet be read.
#[derive(Debug)]
pub(super) struct Draft {
    /// All but its names and entries.
    party: Party,
    names: Once<Name>,
    listings: Once<Listing>,
    facts: Once<Fact>,
    /// Names that were more than a party can have, facts likewise, and the letters of the longest name that was cut.
    aside: (usize, usize),
    cut: usize,
}

/// Names that a party can have, and facts; chosen, not measured. More of
/// them make every search slower for everybody, and a list that has more is damaged or made to harm.
const MOST_OF_EACH: usize = 5_000;

/// What was gathered.
pub(super) struct Finished {
    pub collection: Collection,
    pub facts: Facts,
    /// What was odd about whole parties.
    pub oddities: Vec<Oddity>,
}

/// Of which edition the lists are, for their provenance.
pub(super) struct Edition<'a> {
    pub dated: Dated,
    /// The file whose hash stands for the lists.
    pub bytes: &'a [u8],
    /// One sentence on what was read.
    pub note: &'a str,
}

impl Gathered {
    /// The party of this id, if there is one already.
    pub fn get_mut(&mut self, id: &str) -> Option<&mut Draft> {
        self.drafts.get_mut(id)
    }

    /// The party of this id, which may be new.
    pub fn party(&mut self, id: &str, kind: Kind) -> &mut Draft {
        self.drafts.entry(id.to_owned()).or_insert_with(|| Draft {
            party: Party { id: id.to_owned(), kind, countries: Vec::new(), names: Vec::new(), listings: Vec::new() },
            names: Once::default(),
            listings: Once::default(),
            facts: Once::default(),
            aside: (0, 0),
            cut: 0,
        })
    }

    /// Whether there is a party of this id.
    pub fn has(&self, id: &str) -> bool {
        self.drafts.contains_key(id)
    }

    /// Whether there is no party yet.
    pub fn is_empty(&self) -> bool {
        self.drafts.is_empty()
    }

    /// An id made of these words that no party has yet: `us-bis-el-acme-ltd`, `us-bis-el-acme-ltd-2`.
    pub fn free_id(&mut self, start: &str, name: &str) -> String {
        let id = format!("{start}-{}", slug(name));
        if !self.has(&id) {
            return id;
        }
        let mut number = self.numbered.get(&id).copied().unwrap_or(2);
        while self.has(&format!("{id}-{number}")) {
            number += 1;
        }
        self.numbered.insert(id.clone(), number);
        format!("{id}-{number}")
    }

    /// The id of the party that is the same by this key, or else a free one.
    pub fn same_id(&mut self, key: String, start: &str, name: &str) -> String {
        if let Some(id) = self.same.get(&key) {
            return id.clone();
        }
        let id = self.free_id(start, name);
        self.same.insert(key, id.clone());
        id
    }

    /// Takes out the parties that got no name from any row, and says which they were.
    pub fn without_nameless(&mut self) -> Vec<String> {
        let nameless = self.drafts.extract_if(.., |_, draft| draft.is_nameless());
        nameless.map(|(id, _)| id).collect()
    }

    /// All parties so far.
    pub fn drafts_mut(&mut self) -> impl Iterator<Item = &mut Draft> {
        self.drafts.values_mut()
    }

    /// Adds a list that is not an official one.
    pub fn own(&mut self, list: ListInfo) {
        self.own.push(list);
    }

    /// A row speaks of this list.
    pub fn row(&mut self, list: &str) {
        match self.rows.get_mut(list) {
            Some(rows) => *rows += 1,
            None => drop(self.rows.insert(list.to_owned(), 1)),
        }
    }

    /// The collection, with the provenance of each list that has a row, and what else is known of the parties.
    pub fn finish(self, edition: &Edition<'_>) -> Finished {
        let mut facts = Facts::new();
        let mut oddities = Vec::new();
        let mut parties = Vec::with_capacity(self.drafts.len());
        for (id, draft) in self.drafts {
            oddities.extend(draft.oddities());
            let mut party = Party { names: draft.names.into_all(), listings: draft.listings.into_all(), ..draft.party };
            assemble::in_order(&mut party);
            let fragments = take_fragments(party.kind, &mut party.names);
            let name = party.name().to_owned();
            for listing in party.listings.iter_mut().filter(|listing| listing.name.is_empty()) {
                listing.name.clone_from(&name);
            }
            parties.push(party);
            let mut of_party = draft.facts.into_all();
            for Name { text, lists, .. } in fragments {
                oddities.push(Oddity::Fragment { party: id.clone(), alias: text.clone() });
                of_party.push(Fact { kind: FactKind::Remark, text: format!("a.k.a. {text}"), lists });
            }
            if !of_party.is_empty() {
                facts.insert(id, of_party);
            }
        }
        let sha256 = sha256(edition.bytes);
        let official = official_lists().iter().filter(|list| self.rows.contains_key(list.id)).map(|list| ListInfo {
            id: list.id.to_owned(),
            title: list.title.to_owned(),
            short: list.short.to_owned(),
            authority: list.authority.to_owned(),
            source: list.source.to_owned(),
            published: edition.dated.published,
            retrieved: edition.dated.retrieved,
            statutory: list.statutory,
            coverage: Coverage::Complete,
            licence: list.licence.to_owned(),
            note: edition.note.to_owned(),
            rows: 0,
            parties: 0,
            names: 0,
            sha256: String::new(),
        });
        let lists = official.chain(self.own).map(|list| {
            let rows = self.rows.get(&list.id).copied().unwrap_or_default();
            ListInfo { rows, sha256: sha256.clone(), ..list }
        });
        let mut lists: Vec<ListInfo> = lists.collect();
        assemble::count_anew(&mut lists, &parties);
        Finished { collection: Collection { lists, parties }, facts, oddities }
    }
}

impl Draft {
    /// Its id.
    pub fn id(&self) -> &str {
        &self.party.id
    }

    /// Whether no list gave it a name yet.
    pub fn is_nameless(&self) -> bool {
        self.names.all().is_empty()
    }

    /// Whether it is connected with no country yet.
    pub fn is_of_no_country(&self) -> bool {
        self.party.countries.is_empty()
    }

    /// Its entries so far.
    pub fn entries(&self) -> &[Listing] {
        self.listings.all()
    }

    /// The lists that it has entries on, each once.
    pub fn lists(&self) -> Vec<String> {
        let mut lists: Vec<String> = Vec::new();
        for listing in self.entries() {
            if !lists.contains(&listing.list) {
                lists.push(listing.list.clone());
            }
        }
        lists
    }

    /// Adds a name that a list gives. One that is there already keeps its best quality and gains the list.
    pub fn name(&mut self, text: &str, quality: Quality, list: &str) {
        let text = unescaped(text);
        let text = without_unseen(&text);
        let text = self.cut(&text);
        if text.is_empty() {
            return; // it had nothing but what is not seen
        }
        let name = Name { text: text.to_owned(), quality, lists: vec![list.to_owned()] };
        self.aside.0 += usize::from(!self.names.add_within(MOST_OF_EACH, name));
    }

    /// A name, no longer than is compared.
    fn cut<'t>(&mut self, text: &'t str) -> &'t str {
        let within = within_limits(text);
        if within.len() < text.len() {
            self.cut = self.cut.max(text.chars().count());
        }
        within
    }

    /// Connects the party with a country, by its code.
    pub fn country(&mut self, code: &str) {
        if !self.party.countries.iter().any(|known| known == code) {
            self.party.countries.push(code.to_owned());
        }
    }

    /// Adds an entry. One that is there already gains the citations.
    pub fn listing(&mut self, mut listing: Listing) {
        for text in
            [&mut listing.name, &mut listing.programme, &mut listing.citation, &mut listing.url, &mut listing.terms]
        {
            if text.contains('&') {
                *text = unescaped(text).into_owned();
            }
            if text.contains(is_unseen) {
                *text = without_unseen(text).into_owned();
            }
        }
        let within = self.cut(&listing.name).len();
        listing.name.truncate(within);
        self.listings.add(listing);
    }

    /// Adds a fact, once, if there is any text.
    pub fn fact(&mut self, kind: FactKind, text: &str, list: &str) {
        let text = unescaped(text);
        let text = without_unseen(&text);
        let text = text.trim();
        if !text.is_empty() {
            let fact = Fact { kind, text: text.to_owned(), lists: vec![list.to_owned()] };
            self.aside.1 += usize::from(!self.facts.add_within(MOST_OF_EACH, fact));
        }
    }

    /// What of it was more than a party can have.
    fn oddities(&self) -> impl Iterator<Item = Oddity> {
        let party = || self.party.id.clone();
        let (names, facts) = self.aside;
        let cut = (self.cut > 0).then(|| Oddity::LongName { party: party(), letters: self.cut, most: MOST_LETTERS });
        let names = (names > 0).then(|| Oddity::ManyNames { party: party(), aside: names, most: MOST_OF_EACH });
        let facts = (facts > 0).then(|| Oddity::ManyFacts { party: party(), aside: facts, most: MOST_OF_EACH });
        cut.into_iter().chain(names).chain(facts)
    }
}

/// An entry on this list of which nothing is said yet; it has the party's name, once all its names are read.
pub(super) fn entry(list: &str) -> Listing {
    Listing {
        list: list.to_owned(),
        name: String::new(),
        programme: String::new(),
        since: None,
        until: None,
        citation: String::new(),
        url: String::new(),
        terms: String::new(),
        evidence: Evidence::Verified,
        note: String::new(),
    }
}

/// Small letters, digits and hyphens, at most so many that the id stays handy.
pub(super) fn slug(name: &str) -> String {
    const LONGEST: usize = 60;
    let mut slug = String::new();
    for letter in name.chars() {
        if letter.is_alphanumeric() {
            slug.extend(letter.to_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= LONGEST {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// SHA-256 as 64 hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
