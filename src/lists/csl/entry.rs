use super::{
    authorities::authorities,
    names::{Names, names},
    sources::{self, Source},
};
use crate::{
    lists::{
        Oddity,
        cells::{Order, citations, country_code, country_of, day, day_within, is_code},
        gather::{Draft, Gathered},
        ofac::remarks::{Part, Terms, parts, state},
        reading::Notes,
        registry::known,
    },
    party::{Date, Evidence, FactKind, Kind, Listing, Quality},
};

/// A row of the list, whatever the file.
#[derive(Debug)]
pub struct Entry<'a> {
    pub row: u64,
    pub source: &'a str,
    pub number: &'a str,
    pub kind: &'a str,
    pub programmes: Vec<&'a str>,
    pub name: &'a str,
    pub title: &'a str,
    pub addresses: Vec<String>,
    pub notice: &'a str,
    pub start: &'a str,
    pub end: &'a str,
    pub standard_order: &'a str,
    pub requirement: &'a str,
    pub policy: &'a str,
    /// Call sign, type, tonnage, registered tonnage, flag, owner.
    pub craft: [&'a str; 6],
    pub remarks: &'a str,
    /// The addresses to look the entry up at, best first.
    pub url: [&'a str; 2],
    pub alt_names: Vec<&'a str>,
    pub citizenships: Vec<&'a str>,
    pub births: Vec<&'a str>,
    pub nationalities: Vec<&'a str>,
    pub birth_places: Vec<&'a str>,
    pub ids: Vec<String>,
}

/// What stands before each of [`Entry::craft`].
const CRAFT: [&str; 6] = ["Call sign", "Type", "Tonnage", "Gross registered tonnage", "Flag", "Owner"];

/// Adds what a row says to what was gathered.
pub fn add(entry: &Entry<'_>, gathered: &mut Gathered, notes: &mut Notes) {
    let at =
        |column: &'static str, oddity: Oddity, notes: &mut Notes| notes.remark(Some(entry.row), Some(column), oddity);
    let source = sources::source(entry.source).unwrap_or_else(|| {
        at("source", Oddity::UnknownSource(entry.source.to_owned()), notes);
        sources::UNKNOWN
    });
    gathered.row(source.list);
    let names = names(entry.name, entry.alt_names.iter().copied());
    if names.primary.is_empty() {
        let party = if entry.number.trim_matches('\u{1A}').is_empty() { "without number" } else { entry.number };
        return at("name", Oddity::Nameless { party: party.to_owned() }, notes);
    }
    let id = match entry.number {
        number if source.ofac && !number.is_empty() => format!("ofac-{number}"),
        _ => gathered.free_id(source.list, &names.primary),
    };
    let kind = match entry.kind.to_ascii_lowercase().as_str() {
        "entity" => Kind::Organisation,
        "individual" => Kind::Person,
        "vessel" => Kind::Vessel,
        "aircraft" => Kind::Aircraft,
        "" => sources::kind(source.list, entry.name),
        _ => {
            at("type", Oddity::UnknownKind(entry.kind.to_owned()), notes);
            Kind::Organisation
        }
    };
    let draft = gathered.party(&id, kind);
    if draft.party.listings.iter().any(|listing| listing.list == source.list) {
        at("entity_number", Oddity::Repeated { party: id }, notes);
    }
    add_names(draft, &names, entry, source.list, notes);
    add_places(draft, &names, entry, source.list, notes);
    let remarks = Remarks::of(entry, source);
    remarks.add(draft, source.list);
    add_listings(draft, &names, entry, source, &remarks, notes);
    notes.used();
}

fn add_names(draft: &mut Draft, names: &Names, entry: &Entry<'_>, list: &str, notes: &mut Notes) {
    draft.name(&names.primary, Quality::Primary, list);
    for (name, quality) in names.others.iter().filter(|(name, _)| !name.is_empty()) {
        draft.name(name, *quality, list);
    }
    for (column, text) in
        [("name", entry.name)].into_iter().chain(entry.alt_names.iter().map(|name| ("alt_names", *name)))
    {
        if lost_letters(text) {
            notes.remark(Some(entry.row), Some(column), Oddity::LostLetters(text.to_owned()));
        }
    }
    for leftover in &names.leftovers {
        notes.remark(Some(entry.row), Some("alt_names"), Oddity::NotAName(leftover.clone()));
    }
    // The Entity List enters some addresses as such, and calls them "Address 01" and so on.
    let numbered =
        names.primary.strip_prefix("Address ").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    if numbered {
        notes.remark(Some(entry.row), Some("name"), Oddity::AddressAsParty(names.primary.clone()));
        for address in entry.addresses.iter().map(|address| tidy(address)).filter(|address| !address.is_empty()) {
            draft.name(address, Quality::Alias, list);
        }
    }
}

/// Whether letters of a name were lost on its way through other encodings.
fn lost_letters(name: &str) -> bool {
    name.contains('\u{FFFD}') || name.contains('?')
}

/// An address without what joins it to the one before.
fn tidy(address: &str) -> &str {
    let address = address.trim();
    let address = address.strip_prefix("and ").unwrap_or(address);
    address.strip_prefix("Address: ").unwrap_or(address)
}

fn add_places(draft: &mut Draft, names: &Names, entry: &Entry<'_>, list: &str, notes: &mut Notes) {
    let mut unknown = None;
    let own = entry.addresses.iter().map(|address| tidy(address)).filter(|address| !address.is_empty());
    for address in own {
        draft.fact(FactKind::Address, address, list);
        match country_of(address) {
            Some(code) => draft.country(code),
            None => unknown = unknown.or(Some(address)),
        }
    }
    for address in &names.addresses {
        notes.remark(Some(entry.row), Some("alt_names"), Oddity::AddressAsName(address.clone()));
        draft.fact(FactKind::Address, address, list);
        country_of(address).into_iter().for_each(|code| draft.country(code));
    }
    for (states, kind, column) in [
        (&entry.nationalities, FactKind::Nationality, "nationalities"),
        (&entry.citizenships, FactKind::Citizenship, "citizenships"),
    ] {
        for state in states.iter() {
            draft.fact(kind, state, list);
            match is_code(state).or_else(|| country_code(state)) {
                Some(code) => draft.country(code),
                None => notes.remark(Some(entry.row), Some(column), Oddity::UnknownCountry((*state).to_owned())),
            }
        }
    }
    if let Some(address) = unknown.filter(|_| draft.party.countries.is_empty()) {
        notes.remark(Some(entry.row), Some("addresses"), Oddity::UnknownCountry(address.to_owned()));
    }
}

/// What the remarks and identifiers of a row say, taken apart.
#[derive(Default)]
struct Remarks<'a> {
    aliases: Vec<&'a str>,
    facts: Vec<(FactKind, String)>,
    states: Vec<&'a str>,
    terms: Terms,
    until: Option<Date>,
}

impl<'a> Remarks<'a> {
    fn of(entry: &'a Entry<'_>, source: Source) -> Self {
        let mut remarks = Self::default();
        let craft = CRAFT.iter().zip(entry.craft).filter(|(_, text)| !text.is_empty());
        remarks.facts.extend(craft.map(|(label, text)| (FactKind::Craft, format!("{label} {text}"))));
        remarks.facts.extend(entry.births.iter().map(|text| (FactKind::Born, format!("DOB {text}"))));
        remarks.facts.extend(entry.birth_places.iter().map(|text| (FactKind::BirthPlace, format!("POB {text}"))));
        remarks.facts.push((FactKind::Title, entry.title.to_owned()));
        for id in &entry.ids {
            remarks.identifier(id);
        }
        if source.ofac {
            remarks.of_ofac(entry.remarks);
        } else if source.list != "us-state-isn" {
            remarks.of_others(entry.remarks);
        }
        remarks
    }

    /// `Passport, 836238033, KP`; or `Secondary sanctions risk:, …`, which is a term.
    fn identifier(&mut self, id: &'a str) {
        let text = id.replace(":, ", ": ").replace(" -, ", " - ");
        match parts(&text).next() {
            Some(Part::Term(term)) => self.terms.add(term),
            // In the order of older files: `Subject to Directive 3, Executive Order 13662 Directive Determination -`.
            _ if text.starts_with("Subject to Directive ") => {
                let (directive, order) = text.split_once(", ").unwrap_or((&text, ""));
                self.terms.add(&format!("{order} {directive}"));
            }
            Some(Part::Fact(kind, fact)) if kind != FactKind::Remark => self.facts.push((kind, fact.to_owned())),
            _ if id.bytes().any(|byte| byte.is_ascii_digit()) => self.facts.push((FactKind::Identifier, text.clone())),
            _ => self.facts.push((FactKind::Remark, text.clone())),
        }
    }

    fn of_ofac(&mut self, text: &'a str) {
        for part in parts(text) {
            match part {
                Part::Alias(alias) => self.aliases.push(alias),
                Part::Term(term) => self.terms.add(term),
                Part::Fact(kind, fact) => {
                    if matches!(kind, FactKind::Nationality | FactKind::Citizenship) {
                        self.states.push(state(fact));
                    }
                    self.facts.push((kind, fact.to_owned()));
                }
            }
        }
    }

    fn of_others(&mut self, text: &'a str) {
        for fact in text.split("; ").map(str::trim).filter(|fact| !fact.is_empty()) {
            if let Some(day) = fact.strip_prefix("Expires: ") {
                self.until = day_within(day, Order::MonthFirst).map(|(date, _)| date);
            } else if fact.starts_with("Type of denial: ") {
                self.terms.add(fact);
            } else {
                let kind = if fact.starts_with("Date of birth") { FactKind::Born } else { FactKind::Remark };
                self.facts.push((kind, fact.to_owned()));
            }
        }
    }

    fn add(&self, draft: &mut Draft, list: &str) {
        self.aliases.iter().for_each(|alias| draft.name(alias, Quality::Weak, list));
        self.facts.iter().for_each(|(kind, fact)| draft.fact(*kind, fact, list));
        self.states.iter().filter_map(|state| country_code(state)).for_each(|code| draft.country(code));
    }
}

/// Entries dated by their notice alone say so.
const DATED_BY_NOTICE: &str = "The list gives no date: this is the day on which the notice was published.";

fn add_listings(
    draft: &mut Draft,
    names: &Names,
    entry: &Entry<'_>,
    source: Source,
    remarks: &Remarks<'_>,
    notes: &mut Notes,
) {
    let date = |column: &'static str, text: &str, notes: &mut Notes| {
        let date = day(text, Order::MonthFirst);
        if date.is_none() && !text.is_empty() {
            notes.remark(Some(entry.row), Some(column), Oddity::UnknownDate(text.to_owned()));
        }
        date
    };
    let since = date("start_date", entry.start, notes);
    let until = date("end_date", entry.end, notes).or(remarks.until);
    let cited = citations(entry.notice);
    let citation = match cited.as_slice() {
        [] => entry.notice.split_whitespace().collect::<Vec<_>>().join(" "),
        cited => cited.iter().map(|citation| citation.text.as_str()).collect::<Vec<_>>().join("; "),
    };
    let noticed = cited.iter().filter_map(|citation| citation.date).min();
    let listing = |programme: &str| Listing {
        list: source.list.to_owned(),
        name: names.primary.clone(),
        programme: programme.to_owned(),
        since: since.or(noticed),
        until,
        citation: citation.clone(),
        url: url(entry, source),
        terms: String::new(),
        evidence: Evidence::Verified,
        note: if since.is_none() && noticed.is_some() { DATED_BY_NOTICE.to_owned() } else { String::new() },
    };
    let standard = if entry.standard_order.eq_ignore_ascii_case("y") { "Standard order" } else { "" };

    let (laws, others) = if source.list == "us-state-isn" { authorities(entry.remarks) } else { Default::default() };
    others.iter().for_each(|other| draft.fact(FactKind::Remark, other, source.list));
    if !laws.is_empty() {
        for law in laws {
            let citation = if law.citation.is_empty() { citation.clone() } else { law.citation };
            draft.listing(Listing {
                since: law.since.or(since),
                until: law.until.or(until),
                citation,
                terms: joined([law.status, &names.scope.join("; ")]),
                note: String::new(),
                ..listing(law.name)
            });
        }
        return;
    }
    let own = [entry.requirement, entry.policy, standard];
    let programmes = match entry.programmes.as_slice() {
        [] if source.list == "us-bis-el" => vec![entity_list_programme(entry.requirement)],
        [] => vec![source.programme],
        named => named.to_vec(),
    };
    if source.ofac && entry.programmes.is_empty() {
        notes.remark(Some(entry.row), Some("programs"), Oddity::NoProgramme { party: draft.party.id.clone() });
    }
    for programme in programmes {
        let scope = names.scope.join("; ");
        let said = remarks.terms.under(programme);
        let mut listing = listing(programme);
        listing.since = since.or_else(|| remarks.terms.listed(programme)).or(listing.since);
        listing.terms = joined(own.into_iter().chain([said.as_str(), scope.as_str()]));
        draft.listing(listing);
    }
}

fn joined<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ")
}

/// Where to look the entry up: OFAC has a page for each party; short links of old files lead nowhere.
fn url(entry: &Entry<'_>, source: Source) -> String {
    if source.ofac && !entry.number.is_empty() {
        return format!("https://sanctionssearch.ofac.treas.gov/Details.aspx?id={}", entry.number);
    }
    let given = entry.url.into_iter().find(|url| url.starts_with("https://"));
    given.or(known(source.list).map(|list| list.source)).unwrap_or_default().to_owned()
}

/// Whether a footnote puts the entry under a rule on foreign-produced items: which one follows from the
/// section of 15 CFR that the licence requirement cites, where it names the paragraph; else from the
/// footnote's number, which stands after the citation.
fn entity_list_programme(requirement: &str) -> &'static str {
    let compact: String = requirement.split_whitespace().collect();
    let cited = |section: &str| compact.contains(section);
    match () {
        () if cited("734.9(e)(3)") => "EL-FN5",
        () if cited("734.9(e)(2)") => "EL-FN4",
        () if cited("734.9(e)(1)") => "EL-FN1",
        () if cited("734.9(g)") => "EL-FN3",
        () if cited("734.9(e)1") => "EL-FN1",
        () if cited("734.9(e)") && compact.ends_with('4') => "EL-FN4",
        () => "EL",
    }
}

#[cfg(test)]
mod tests {
    use super::entity_list_programme;

    #[test]
    fn the_section_cited_tells_the_footnote() {
        for (requirement, programme) in [
            ("For all items subject to the EAR. (See § 744.11 of the EAR)", "EL"),
            ("For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)", "EL-FN3"),
            ("For all items subject to the EAR, see §§ 734.9(e) 1 and 744.11 of the EAR 2", "EL-FN1"),
            ("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR) 4", "EL-FN4"),
            ("For all items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR) 4", "EL-FN4"),
            ("For all items subject to the EAR (See §§ 734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR) 5", "EL-FN5"),
        ] {
            assert_eq!(entity_list_programme(requirement), programme, "{requirement}");
        }
    }
}
