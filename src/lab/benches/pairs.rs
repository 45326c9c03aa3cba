//! `cargo bench --package lab --bench pairs`: what comparing a pair of names takes, beside two libraries that compare
//! strings, and what taking a name apart takes.
//!
//! Machines are noisy, so the tables at the end give each time also as a multiple of another of the same
//! run: scorers beside strsim's Jaro–Winkler, words beside the folding of letters.

use std::{
    hint::black_box,
    rc::Rc,
    time::{Duration, Instant},
};

use criterion::{Criterion, SamplingMode, Throughput};
use lab::starter;
use vendor_screener::{
    detection::{Random, slip},
    index::{self, Index},
    names::{Script, fold, words},
    party::Kind,
    screening::{Filter, Screener},
};

/// For slips and for who is compared with whom.
const SEED: u64 = 20_261_123;
/// Of screened names, each compared with every listed one.
const SCREENED: usize = 40;
/// For the ratios.
const TURNS: usize = 12;
/// How long a turn is at least.
const TURN: Duration = Duration::from_millis(20);

/// A name in the forms in which the scorers take it, so that each is timed at its own work only.
struct Side {
    written: String,
    folded: String,
    sorted: String,
}

impl Side {
    fn new(name: &str) -> Self {
        let mut words: Vec<String> = name.split(|letter: char| !letter.is_alphanumeric()).map(folded).collect();
        words.retain(|word| !word.is_empty());
        let folded = words.join(" ");
        words.sort_unstable();
        Self { written: name.to_owned(), folded, sorted: words.join(" ") }
    }
}

fn folded(word: &str) -> String {
    let mut out = String::new();
    word.chars().for_each(|letter| _ = fold(letter, &mut out));
    out
}

struct Pair {
    typed: Side,
    listed: Side,
}

type Scorer<'a> = (&'static str, Box<dyn Fn(&Pair) -> f64 + 'a>);

/// What is timed; the first is what the others are held against.
fn scorers(screener: &Screener) -> Vec<Scorer<'_>> {
    vec![
        ("strsim jaro_winkler", Box::new(|pair| strsim::jaro_winkler(&pair.typed.folded, &pair.listed.folded))),
        (
            "rapidfuzz ratio",
            Box::new(|pair| rapidfuzz::fuzz::ratio(pair.typed.folded.chars(), pair.listed.folded.chars())),
        ),
        // The crate has no token_sort_ratio; this is one whose words have been sorted beforehand.
        (
            "rapidfuzz ratio, sorted words",
            Box::new(|pair| rapidfuzz::fuzz::ratio(pair.typed.sorted.chars(), pair.listed.sorted.chars())),
        ),
        // With all that it does for a pair: both names taken apart, weighed, aligned and the score explained.
        (
            "Screener::compare",
            Box::new(|pair| {
                screener.compare(&pair.typed.written, &pair.listed.written, Some(Kind::Organisation)).score
            }),
        ),
    ]
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
        .without_plots()
        .configure_from_args();
    let index = index::build(starter::collection(), "bench").expect("the starter lists can be indexed");
    let screener = Screener::new(Index::open(&index).expect("what was built opens"));
    let (pairs, names) = (pairs(), names_by_script());
    let mut groups: Vec<Group<'_>> = pairs
        .iter()
        .map(|(title, pairs)| Group {
            title: title.clone(),
            items: pairs.len(),
            works: (scorers(&screener).into_iter())
                .map(|(name, scorer)| work(name, move || pairs.iter().map(&scorer).sum()))
                .collect(),
        })
        .collect();
    groups.push(screening(&screener));
    groups.extend(names.iter().map(|(script, names)| Group {
        title: format!("a name, {script}"),
        items: names.len(),
        works: vec![
            work("fold, letter by letter", || names.iter().map(|name| folded(name).len() as f64).sum()),
            work("words", || names.iter().map(|name| words(name).len() as f64).sum()),
        ],
    }));
    groups.iter().for_each(|group| group.measure(&mut criterion));
    criterion.final_summary();
    // Cargo also runs a benchmark to see whether it runs at all.
    if std::env::args().any(|argument| argument == "--bench") {
        groups.iter().for_each(Group::print);
    }
}

/// The names of the starter lists.
fn listed_names() -> impl Iterator<Item = &'static str> {
    starter::collection().parties.iter().flat_map(|party| &party.names).map(|name| name.text.as_str())
}

/// Listed names against themselves with a slip, and against one another.
fn pairs() -> Vec<(String, Vec<Pair>)> {
    let mut random = Random::new(SEED);
    let names: Vec<&str> = listed_names().collect();
    let pair = |typed: &str, listed: &str| Pair { typed: Side::new(typed), listed: Side::new(listed) };
    let alike: Vec<Pair> = names.iter().filter_map(|name| Some(pair(&slip(name, &mut random)?.0, name))).collect();
    let unlike: Vec<Pair> =
        (0..3 * names.len()).map(|at| pair(names[at % names.len()], names[random.below(names.len())])).collect();
    [("one slip", alike), ("different names", unlike)]
        .map(|(what, pairs)| (format!("a pair, {what} ({} pairs)", pairs.len()), pairs))
        .into()
}

/// A screening compares with every name listed, most at a glance.
fn screening(screener: &Screener) -> Group<'_> {
    let mut random = Random::new(SEED);
    let names: Vec<&str> = listed_names().collect();
    let queries: Vec<Side> = (0..SCREENED)
        .filter_map(|_| slip(names[random.below(names.len())], &mut random).map(|(name, _)| Side::new(&name)))
        .collect();
    let title = format!("a pair, in a screening ({} queries × {} listed names)", queries.len(), names.len());
    let listed: Vec<Side> = names.iter().map(|name| Side::new(name)).collect();
    let items = queries.len() * listed.len();
    let queries = Rc::new(queries);
    let filter = Filter::default();
    let each = Rc::clone(&queries);
    let strsim = move || {
        let all = each.iter().flat_map(|query| listed.iter().map(|listed| (&query.folded, &listed.folded)));
        all.map(|(query, listed)| strsim::jaro_winkler(query, listed)).sum()
    };
    let ours = move || {
        let found = queries.iter().filter_map(|query| screener.screen(&query.written, &filter).ok());
        found.flat_map(|found| found.matches).map(|found| found.score).sum()
    };
    Group { title, items, works: vec![work("strsim jaro_winkler", strsim), work("Screener::screen", ours)] }
}

/// Names in scripts that the lists have few or none of.
const OF_SCRIPTS: [(&str, [&str; 4]); 10] = [
    (
        "Cyrillic",
        ["Публичное акционерное общество «Сбербанк России»", "Владимир Путин", "Рособоронэкспорт", "Нафтогаз України"],
    ),
    ("Greek", ["Αλέξης Τσίπρας", "Ναυτιλιακή Εταιρεία Αιγαίου Α.Ε.", "Εθνική Τράπεζα", "Γιώργος Παπαδόπουλος"]),
    ("Georgian", ["ბიძინა ივანიშვილი", "საქართველოს ბანკი", "შპს თბილისი", "ირაკლი ღარიბაშვილი"]),
    ("Armenian", ["Նիկոլ Փաշինյան", "Հայաստանի Հանրապետություն", "Երևանի բանկ", "Սերժ Սարգսյան"]),
    ("Arabic", ["محمد بن سلمان", "شركة النفط الوطنية", "بانک ملی ایران", "عبد الفتاح السيسي"]),
    ("Hebrew", ["בנימין נתניהו", "התעשייה האווירית לישראל", "בנק הפועלים", "דוד לוי"]),
    ("Devanagari", ["नरेन्द्र मोदी", "भारतीय स्टेट बैंक", "दाऊद इब्राहिम", "हिन्दुस्तान यूनिलीवर"]),
    ("Thai", ["ทักษิณ ชินวัตร", "ธนาคารกรุงเทพ", "บริษัท ปตท. จำกัด", "ประยุทธ์ จันทร์โอชา"]),
    ("kana", ["トヨタ", "ソニー グループ", "やまだ たろう", "スズキ アリサ"]),
    ("Hangul", ["삼성전자주식회사", "김정은", "현대 자동차", "조선무역은행"]),
];

fn names_by_script() -> Vec<(&'static str, Vec<&'static str>)> {
    let (latin, others): (Vec<&str>, Vec<&str>) = listed_names().partition(|name| name.is_ascii());
    let han = |name: &&str| words(name).iter().all(|word| word.script == Script::Han);
    let han: Vec<&str> = others.into_iter().filter(han).collect();
    let written = OF_SCRIPTS.iter().map(|(script, names)| (*script, names.to_vec()));
    [("Latin", latin), ("Han", han)].into_iter().chain(written).collect()
}

/// What is timed beside each other, the first being what the others are held against.
struct Group<'a> {
    title: String,
    items: usize, // pairs or names in one round
    works: Vec<Work<'a>>,
}

struct Work<'a> {
    name: &'static str,
    round: Box<dyn Fn() -> f64 + 'a>, // its sum keeps the compiler from leaving the work out
}

fn work<'a>(name: &'static str, round: impl Fn() -> f64 + 'a) -> Work<'a> {
    Work { name, round: Box::new(round) }
}

impl Group<'_> {
    fn measure(&self, criterion: &mut Criterion) {
        let mut group = criterion.benchmark_group(&self.title);
        group.sampling_mode(SamplingMode::Flat).throughput(Throughput::Elements(self.items as u64));
        for Work { name, round } in &self.works {
            group.bench_function(*name, |bencher| bencher.iter(round));
        }
        group.finish();
    }

    /// Times all once more, in turns, so that what else the machine does falls on all alike; the fastest
    /// turn of each counts, because that can only add.
    fn print(&self) {
        let mut fastest = vec![f64::INFINITY; self.works.len()];
        for _ in 0..TURNS {
            for (fastest, work) in fastest.iter_mut().zip(&self.works) {
                let (started, mut rounds) = (Instant::now(), 0.0);
                while rounds == 0.0 || started.elapsed() < TURN {
                    black_box((work.round)());
                    rounds += 1.0;
                }
                *fastest = fastest.min(started.elapsed().as_nanos() as f64 / (rounds * self.items as f64));
            }
        }
        println!("\n| {} | ns | × the first |\n| --- | --: | --: |", self.title);
        for (Work { name, .. }, nanoseconds) in self.works.iter().zip(&fastest) {
            println!("| {name} | {nanoseconds:.0} | {:.2} |", nanoseconds / fastest[0]);
        }
    }
}
