//! From evidence to a score.

use super::evidence::Evidence;
use crate::party::{Kind, Quality};

/// What a weak alias can reach: OFAC does not expect screening against them.
const WEAK_CEILING: f64 = 85.0;
/// The same if more was typed than the weak alias, *GENCO Shipping & Trading* for *GENCO*, or not quite it.
const WEAK_CEILING_BESIDE: f64 = 75.0;
/// How much of a weak alias may be unlike, of 1.
const WEAK_UNLIKE: f64 = 0.05;
/// What common words by themselves can reach: less than any threshold that makes sense.
const COMMON_CEILING: f64 = 60.0;
/// What a name can reach that says that it is no party of the listed one's kind, such as a company's against a
/// ship's: below the default threshold, so that it is found by whoever asks for less.
const OTHER_KIND_CEILING: f64 = 79.0;
/// What two organisations can reach that share one word by coincidence: as little, for the same reason.
const COINCIDENCE_CEILING: f64 = 79.0;
/// So many common words that all of a name consists of are a name of their own: *World Bank*.
const COMMON_WORDS: f64 = 2.0;
/// So many are evidence whatever else the names have.
const MANY_COMMON_WORDS: f64 = 3.0;
/// Letters of a word that say nothing beyond its rarity.
const SHORT_WORD: f64 = 3.0;
/// More contradictions of one sort say no more.
const MOST_CONTRADICTIONS: f64 = 2.0;

/// What the parts of the evidence count. Set on the development sets, see [`super`]: organisations by
/// the near aliases of OFAC's parties against ordinary companies' alerts, persons by the UN list's names
/// with one slip against ordinary people's.
struct Counts {
    /// Common business words that match, beside words that are a name's own.
    common: f64,
    /// Bits for each matched letter beyond [`SHORT_WORD`]: long words do not coincide.
    letter: f64,
    /// Bits for each matched word after the first: nor do several.
    word: f64,
    /// Bits for the same kind of legal form on both sides.
    same_form: f64,
    /// Unlikeness within matched words: more than one, for it is where chance likenesses differ.
    unlike: f64,
    /// Words typed that nothing answers.
    extra_query: f64,
    /// The common ones among them, of that.
    extra_query_common: f64,
    /// Words listed that nothing answers.
    extra_listed: f64,
    /// The common ones among them, of that.
    extra_listed_common: f64,
    /// Words listed that nothing answers if all that was typed is answered, of that: who types *Hikvision*
    /// leaves the rest to us. See [`Evidence::lone`] for when this holds, and how far.
    lone: f64,
    /// How unlike what is matched may be, of 1, until the rest of the listed name counts in full.
    lone_unlike: f64,
    /// What both sides have left over, again: two names that each have a word of their own.
    both: f64,
    /// The same of common words.
    both_common: f64,
    /// Bits against, for another kind of legal form.
    other_form: f64,
    /// Bits of support after which imperfections count at their plain share.
    support: f64,
    /// So many times more do they count at most with less support: short likenesses coincide.
    strictness: f64,
    /// For each word of its own that both sides have left over, as an exponent of what is taken away.
    others: f64,
    /// For each pair of numbers that contradict each other, likewise.
    number: f64,
    /// For each number that only one name has.
    one_number: f64,
    /// For another place: the Spanish company of a group is not the Dutch one.
    place: f64,
    /// For a place that only one name has.
    one_place: f64,
    /// For an association on one side and a company on the other.
    other_nature: f64,
    /// For another man's father.
    father: f64,
    /// Stretches the agreement so that the default threshold stands at 80.
    scale: f64,
}

impl Counts {
    fn of(kind: Option<Kind>) -> &'static Self {
        if kind == Some(Kind::Person) { &PERSON } else { &ORGANISATION }
    }
}

const ORGANISATION: Counts = Counts {
    common: 0.27,
    letter: 0.94,
    word: 2.22,
    same_form: 2.9,
    unlike: 3.2,
    extra_query: 0.61,
    extra_query_common: 1.63,
    extra_listed: 1.68,
    extra_listed_common: 0.855,
    lone: 0.14,
    lone_unlike: 0.12,
    both: 0.17,
    both_common: 1.24,
    other_form: 8.85,
    support: 22.6,
    strictness: 5.2,
    others: 0.07,
    number: 1.0,
    one_number: 0.3,
    place: 2.4,
    one_place: 0.12,
    other_nature: 2.0,
    father: 0.0,
    scale: 0.0988,
};

/// Persons: names are short and their words are shared by many, so a word of its own on each side tells
/// two persons apart, while patronymics and further given names come and go.
const PERSON: Counts = Counts {
    common: 1.0,
    letter: 0.0,
    word: 0.43,
    same_form: 0.0,
    unlike: 2.18,
    extra_query: 0.65,
    extra_query_common: 1.0,
    extra_listed: 2.0,
    extra_listed_common: 1.0,
    lone: 0.073,
    lone_unlike: 0.116,
    both: 6.0,
    both_common: 0.0,
    other_form: 0.0,
    support: 9.8,
    strictness: 8.0,
    others: 1.8,
    number: 0.0,
    one_number: 0.0,
    place: 0.0,
    one_place: 0.0,
    other_nature: 0.0,
    father: 1.3,
    scale: 0.1313,
};

/// What common words count beside others, 0 to 1.
pub fn common_words_count(kind: Option<Kind>) -> f64 {
    Counts::of(kind).common
}

/// The score, 0 to 100, for what an alignment says.
pub fn points(evidence: &Evidence, kind: Option<Kind>, quality: Quality) -> f64 {
    let counts = Counts::of(kind);
    let long = counts.letter * (evidence.letters - SHORT_WORD * evidence.words.max(1.0)).max(0.0);
    let several = counts.word * (evidence.words - 1.0).max(0.0);
    let matched = evidence.distinctive + counts.common * (evidence.matched - evidence.distinctive) + long + several;
    let form = if evidence.form > 0.0 { counts.same_form } else { 0.0 };
    let support = matched + form - counts.unlike * evidence.unlike;
    if support <= 0.0 {
        return 0.0;
    }
    let all = matched + form + evidence.unlike + against(evidence, counts);
    let score = grade(support, all, contradictions(evidence, counts), counts);
    let score = if evidence.other_kind > 0.0 { score.min(OTHER_KIND_CEILING) } else { score };
    let score = if evidence.coincidence > 0.0 { score.min(COINCIDENCE_CEILING) } else { score };
    if kind != Some(Kind::Person) && is_generic(evidence) {
        return score.min(COMMON_CEILING);
    }
    match quality {
        Quality::Weak if evidence.whole_query == 0.0 || unlikeness(evidence) > WEAK_UNLIKE => {
            score.min(WEAK_CEILING_BESIDE)
        }
        Quality::Weak => score.min(WEAK_CEILING),
        _ => score,
    }
}

/// The most that words can count for a name of this kind in which they are matched; never less than
/// nothing. `exact` says whether these bits are what the link says, or the most that it may.
pub fn worth(bits: f64, similarity: f64, common: bool, (words, letters): (f64, f64), exact: bool, kind: Kind) -> f64 {
    let counts = Counts::of(Some(kind));
    let matched = if common { counts.common.min(1.0) } else { 1.0 };
    let of_bits = matched * similarity - counts.unlike * (1.0 - similarity);
    let of_bits = bits * if exact { of_bits } else { of_bits.max(0.0) };
    let long = counts.letter * (letters - SHORT_WORD * words).max(0.0);
    (of_bits + long + counts.word * words).max(0.0)
}

/// The most favourable that an alignment can be.
#[derive(Clone, Copy, Debug)]
pub struct Most {
    /// What the matched words say at most, of each the [`worth`].
    pub gain: f64,
    /// What legal forms and little words say at most.
    pub free: f64,
    /// Whether both names have a legal form.
    pub form: bool,
    /// Whether only common words can be matched.
    pub common: bool,
    /// How many words that carry the name can be matched.
    pub words: f64,
    /// What is left over at least, and contradicts.
    pub evidence: Evidence,
}

/// Which names may reach a threshold.
#[derive(Clone, Debug)]
pub struct Bar {
    threshold: f64,
    kind: Kind,
    shares: [f64; SUPPORTS],
}

/// Support up to so many bits is told apart.
const SUPPORTS: usize = 64;

impl Bar {
    /// At this threshold, in names of this kind.
    pub fn at(threshold: f64, kind: Kind) -> Self {
        let counts = Counts::of(Some(kind));
        let needed = (threshold / 100.0).ln() / counts.scale;
        // With more support imperfections count less: the bit above tells what share is enough at most.
        let share = |support: usize| (needed / strictness(support as f64 + 1.0, counts)).exp();
        let mut shares = std::array::from_fn(share);
        shares[SUPPORTS - 1] = needed.exp();
        Self { threshold, kind, shares }
    }

    /// Whether what an alignment says at most may reach it: nothing else unlike or contradicting.
    pub fn may_be_reached(&self, most: &Most) -> bool {
        let counts = Counts::of(Some(self.kind));
        // The first word counts nothing for being one of several.
        let matched = (most.gain - counts.word).max(0.0) + most.free;
        let support = matched + if most.form { counts.same_form } else { 0.0 };
        let all = support + against(&most.evidence, counts);
        // See `is_generic`: words of its own that a name has left over make it so.
        let own = most.evidence.extra_query_distinctive + most.evidence.extra_listed_distinctive > 0.0;
        let generic = most.common && (most.words < MANY_COMMON_WORDS && own || most.evidence.others > 0.0);
        if support <= 0.0 || support < all * self.shares[(support as usize).min(SUPPORTS - 1)] {
            return false;
        }
        let capped = generic && self.kind != Kind::Person && self.threshold > COMMON_CEILING;
        !capped && grade(support, all, contradictions(&most.evidence, counts), counts) >= self.threshold
    }
}

/// How many times more imperfections count with so much support.
fn strictness(support: f64, counts: &Counts) -> f64 {
    1.0 + counts.strictness * (-support / counts.support).exp()
}

/// The score for what speaks for a match, of all that speaks for and against it.
fn grade(support: f64, all: f64, contradictions: f64, counts: &Counts) -> f64 {
    let strict = strictness(support, counts);
    100.0 * ((strict * (support / all).ln() - contradictions) * counts.scale).exp()
}

/// What is unlike within the matched words, of 1.
fn unlikeness(evidence: &Evidence) -> f64 {
    if evidence.unlike > 0.0 { evidence.unlike / (evidence.matched + evidence.unlike) } else { 0.0 }
}

/// What is left over on either side, in bits.
fn against(evidence: &Evidence, counts: &Counts) -> f64 {
    let query = evidence.extra_query_distinctive;
    let query_common = evidence.extra_query - query;
    let listed = evidence.extra_listed_distinctive;
    let listed_common = evidence.extra_listed - listed;
    // Who types a part of a name leaves the rest to us, but then that part must be right.
    let unsure = (unlikeness(evidence) / counts.lone_unlike).min(1.0);
    let lone = 1.0 - evidence.lone * (1.0 - counts.lone) * (1.0 - unsure);
    counts.extra_query * (query + counts.extra_query_common * query_common)
        + lone * counts.extra_listed * (listed + counts.extra_listed_common * listed_common)
        + counts.both * query.min(listed)
        + counts.both_common * query_common.min(listed_common)
        + if evidence.form < 0.0 { counts.other_form } else { 0.0 }
}

/// What tells two parties apart however much they share, as an exponent.
fn contradictions(evidence: &Evidence, counts: &Counts) -> f64 {
    counts.others * evidence.others.min(MOST_CONTRADICTIONS)
        + counts.number * evidence.numbers.min(MOST_CONTRADICTIONS)
        + counts.one_number * evidence.numbers_one.min(MOST_CONTRADICTIONS)
        + counts.place * evidence.places
        + counts.one_place * evidence.place_one
        + counts.other_nature * evidence.other_nature
        + counts.father * evidence.fathers.min(MOST_CONTRADICTIONS)
}

/// Whether only common words match, and say nothing: both names have a word of their own besides, or fewer
/// than three match, unless they make up the whole of one name, stand together in the other, and nothing but common
/// words is left of it.
fn is_generic(evidence: &Evidence) -> bool {
    let both = evidence.whole_query * evidence.whole_listed > 0.0;
    let whole = evidence.whole_query + evidence.whole_listed > 0.0 && evidence.words >= COMMON_WORDS;
    let left_over = evidence.extra_query_distinctive + evidence.extra_listed_distinctive > 0.0;
    let apart = evidence.together == 0.0;
    let few = evidence.words < MANY_COMMON_WORDS && !both && (!whole || left_over || apart);
    evidence.distinctive == 0.0 && (few || evidence.others > 0.0)
}
