//! The entries of a row: one for each programme or law.

use super::{authorities::authorities, entry::Entry, names::Names, said::Said, sources::Source};
use crate::{
    Oddity,
    cells::{Order, citations, day},
    gather::Draft,
    ofac::lists::under,
    reading::Notes,
};
use vendor_screener::party::{Evidence, FactKind, Listing, official_list};

/// Entries dated by their notice alone say so.
const DATED_BY_NOTICE: &str = "The list gives no date: this is the day on which the notice was published.";

/// Adds the entries of a row to its party.
pub fn add_listings(
    draft: &mut Draft,
    names: &Names,
    entry: &Entry<'_>,
    source: Source,
    said: &Said,
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
    let until = date("end_date", entry.end, notes).or(said.until);
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
        notes.remark(Some(entry.row), Some("programs"), Oddity::NoProgramme { party: draft.id().to_owned() });
    }
    for programme in programmes {
        let scope = names.scope.join("; ");
        let on = under(source.list, programme, &said.remarks.terms);
        let mut listing = listing(programme);
        listing.since = since.or(on.since).or(listing.since);
        listing.terms = joined(own.into_iter().chain([on.terms.as_str(), scope.as_str()]));
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
    given.or(official_list(source.list).map(|list| list.source)).unwrap_or_default().to_owned()
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
