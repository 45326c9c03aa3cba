//! In which order a reader meets the hits: in groups of how likely each is the party that is meant, and in each what binds the
//! reader most strictly first. Pure: it knows nothing of the page.

use super::law_for_role::LawForRole;
use vendor_screener::{
    answer::{Band, Hit},
    identity::Identification,
    restrictions::{Activity, Role, Strictness},
};

/// How likely a hit is the party that is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// It has the same name, or a number that was typed.
    Same,
    /// Its name is alike.
    Possible,
    /// Its name has all that was typed and more, and another party has the very name.
    Containing,
    /// What is known of the vendor contradicts what the lists say of it.
    Contradicted,
    /// All its entries have ended.
    Ended,
}

impl Group {
    /// All of them, in the order in which they are read.
    const ALL: [Self; 5] = [Self::Same, Self::Possible, Self::Containing, Self::Contradicted, Self::Ended];

    /// Its name in keys and elements.
    pub fn id(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Possible => "possible",
            Self::Containing => "containing",
            Self::Contradicted => "contradicted",
            Self::Ended => "ended",
        }
    }

    fn of(hit: &Hit, same_found: bool) -> Self {
        match hit.band {
            _ if hit.is_formerly_listed() => Self::Ended,
            _ if hit.standing == Identification::Contradicted => Self::Contradicted,
            _ if hit.same_numbers().next().is_some() => Self::Same,
            Band::Same => Self::Same,
            _ if same_found && hit.extra_query.is_empty() && !hit.extra_listed.is_empty() => Self::Containing,
            _ => Self::Possible,
        }
    }
}

/// A hit in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Its place among the answer's hits.
    pub position: usize,
    /// How strictly it binds the reader.
    pub strictness: Strictness,
}

/// The hits of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    /// What they have in common.
    pub group: Group,
    /// They, in the order in which they are read; at least one.
    pub rows: Vec<Row>,
}

impl Rows {
    /// The one that binds most strictly, and how many do so.
    pub fn strictest(&self) -> Option<(Row, usize)> {
        // Of two that are as strict, the first.
        let one = self.rows.iter().reduce(|one, row| if row.strictness < one.strictness { row } else { one })?;
        Some((*one, self.rows.iter().filter(|row| row.strictness == one.strictness).count()))
    }

    /// Whether some hit here binds more strictly than all there.
    pub fn stricter_than(&self, other: &Self) -> bool {
        match (self.strictest(), other.strictest()) {
            (Some((one, _)), Some((other, _))) => one.strictness < other.strictness,
            _ => false,
        }
    }
}

/// How strictly a hit binds the reader.
fn of_law(law: &LawForRole<'_>) -> Strictness {
    Strictness::of(law.headline(), !law.goods().is_empty())
}

/// The hits in their groups; groups without any are left out. Of those that bind as strictly, the parties of the vendor's country
/// come first, and those that the lists connect with none; it leaves nothing out.
pub fn triage(hits: &[Hit], role: Role, activity: Activity, country: Option<&str>) -> Vec<Rows> {
    let elsewhere = |hit: &Hit| {
        let of = &hit.party.countries;
        country.is_some_and(|country| !of.is_empty() && !of.iter().any(|code| code == country))
    };
    let same_found = hits
        .iter()
        .any(|hit| hit.band == Band::Same && hit.standing != Identification::Contradicted && !hit.is_formerly_listed());
    let groups = Group::ALL.into_iter().map(|group| {
        let mut rows: Vec<(bool, &Hit, Row)> = Vec::new();
        for (position, hit) in hits.iter().enumerate().filter(|(_, hit)| Group::of(hit, same_found) == group) {
            let strictness = of_law(&LawForRole::new(hit, activity, role));
            let weak = hit.band == Band::Possible;
            // What stands before it: they come best first, so that only bands and verdicts are to be weighed.
            let at = rows.partition_point(|(other_weak, other, row)| {
                (*other_weak, row.strictness, elsewhere(other), -other.score)
                    <= (weak, strictness, elsewhere(hit), -hit.score)
            });
            rows.insert(at, (weak, hit, Row { position, strictness }));
        }
        Rows { group, rows: rows.into_iter().map(|(.., row)| row).collect() }
    });
    groups.filter(|rows| !rows.rows.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{
        super::law_for_role::tests::{entry, hit, rule},
        Group, Rows, triage,
    };
    use vendor_screener::{
        answer::{Band, Hit, Status},
        restrictions::{Activity, Role, Strength, Who},
    };

    /// A hit of this band and score that is barred to these, or to nobody.
    fn found(band: Band, score: f64, who: Option<Who>) -> Hit {
        let rules = who.map(|who| rule(Activity::BuyImport, who, Strength::Prohibited, None));
        Hit { band, score, ..hit(rules.into_iter().collect()) }
    }

    fn of(hits: &[Hit]) -> Vec<Rows> {
        triage(hits, Role::UsImporter, Activity::BuyImport, None)
    }

    fn order(hits: &[Hit]) -> Vec<(Group, Vec<usize>)> {
        of(hits).into_iter().map(|rows| (rows.group, rows.rows.iter().map(|row| row.position).collect())).collect()
    }

    #[test]
    fn a_list_that_binds_others_never_stands_before_one_that_binds_the_reader() {
        let hits = [
            found(Band::Same, 100.0, Some(Who::EuPerson)),
            found(Band::Same, 100.0, Some(Who::UsPerson)),
            found(Band::Same, 99.0, Some(Who::UsPerson)),
            found(Band::Same, 99.0, None),
        ];
        assert_eq!(order(&hits), [(Group::Same, vec![1, 2, 0, 3])]);
        let groups = of(&hits);
        let (row, count) = groups[0].strictest().unwrap();
        assert_eq!((row.position, count), (1, 2));
    }

    #[test]
    fn the_vendors_country_comes_first_among_those_that_bind_as_strictly_and_hides_none() {
        let of = |countries: &[&str], score: f64, who: Option<Who>| {
            let mut hit = found(Band::Strong, score, who);
            hit.party.countries = countries.iter().map(|code| (*code).to_owned()).collect();
            hit
        };
        let hits = [
            of(&["CN"], 95.0, None),
            of(&["CN"], 94.0, Some(Who::UsPerson)),
            of(&["IR"], 92.0, None),
            of(&[], 91.0, None),
        ];
        let positions = |country| -> Vec<usize> {
            let groups = triage(&hits, Role::UsImporter, Activity::BuyImport, country);
            groups.iter().flat_map(|rows| &rows.rows).map(|row| row.position).collect()
        };
        assert_eq!(positions(None), [1, 0, 2, 3]);
        assert_eq!(positions(Some("IR")), [1, 2, 3, 0]);
    }

    #[test]
    fn a_weaker_match_stands_behind_a_stronger_one_however_strict_it_is() {
        let strong = found(Band::Strong, 91.0, None);
        let weak = found(Band::Possible, 89.0, Some(Who::UsPerson));
        let hits = [found(Band::Strong, 95.0, None), strong, weak];
        assert_eq!(order(&hits), [(Group::Possible, vec![0, 1, 2])]);
        let groups = of(&hits);
        assert_eq!(groups[0].strictest().unwrap().0.position, 2);
    }

    #[test]
    fn names_that_contain_it_are_a_group_of_their_own_only_beside_the_very_name() {
        let longer = Hit { extra_listed: vec!["IRAN".to_owned()], ..found(Band::Strong, 95.0, Some(Who::UsPerson)) };
        let hits = [found(Band::Same, 100.0, Some(Who::EuPerson)), longer.clone()];
        assert_eq!(order(&hits), [(Group::Same, vec![0]), (Group::Containing, vec![1])]);
        let groups = of(&hits);
        assert!(groups[1].stricter_than(&groups[0]) && !groups[0].stricter_than(&groups[1]));
        assert_eq!(order(&[longer]), [(Group::Possible, vec![0])]);
    }

    #[test]
    fn ended_entries_come_last_and_are_no_very_name() {
        let ended = Hit { listings: vec![entry(Status::Ended)], ..found(Band::Same, 100.0, None) };
        let longer = Hit { extra_listed: vec!["IRAN".to_owned()], ..found(Band::Strong, 95.0, None) };
        assert_eq!(order(&[ended, longer]), [(Group::Possible, vec![1]), (Group::Ended, vec![0])]);
    }

    #[test]
    fn a_bar_on_all_goods_is_stricter_than_one_on_some() {
        let mut some = found(Band::Same, 100.0, Some(Who::UsPerson));
        some.restrictions[0].goods =
            Some(vendor_screener::restrictions::Sentence { text: String::new(), key: "goods".to_owned() });
        assert_eq!(order(&[some, found(Band::Same, 99.0, Some(Who::UsPerson))]), [(Group::Same, vec![1, 0])]);
    }
}
