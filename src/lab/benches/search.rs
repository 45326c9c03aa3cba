//! `cargo bench --package lab --bench search`: what opening an index and searching it take, beside a scan that compares every name by
//! rapidfuzz.
//!
//! The lists are made of the starter lists' words (`src/lab/bench/recombine.rs`), in two sizes, so that it shows
//! how each grows. For engines that run in a browser there is `cargo xtask bench`.

use std::time::Duration;

use criterion::{BatchSize, BenchmarkId, Criterion, SamplingMode, Throughput};
use lab::{bench::recombine, starter};
use rapidfuzz::fuzz::RatioBatchComparator;
use vendor_screener::{
    detection::{Random, slip},
    index::{self, Index},
    screening::{Filter, Screener},
};

/// For what is made up and what is asked.
const SEED: u64 = 20_261_123;
const SIZES: [usize; 2] = [10_000, 40_000];
const QUERIES: usize = 20;
/// Of the scan's names, the best are kept.
const BEST: usize = 10;

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
        .without_plots()
        .configure_from_args();
    let all = recombine::recombine(starter::collection(), SIZES[SIZES.len() - 1], SEED);
    for size in SIZES {
        let bytes = index::build(&recombine::first(&all, size), "bench").expect("made lists can be indexed");
        search(&mut criterion, size, &index::compress(&bytes));
    }
    criterion.final_summary();
}

fn search(criterion: &mut Criterion, size: usize, packed: &[u8]) {
    let open = || Screener::new(Index::open(packed).expect("what was built opens"));
    let screener = open();
    let scan = Scan::new(&screener);
    let (queries, filter) = (queries(&screener), Filter::default());

    let mut group = criterion.benchmark_group("load");
    group.sampling_mode(SamplingMode::Flat).throughput(Throughput::Elements(size as u64));
    group.bench_function(BenchmarkId::new("index file to ready", size), |bencher| bencher.iter(open));
    group.finish();

    let mut group = criterion.benchmark_group("query");
    group.sampling_mode(SamplingMode::Flat);
    let mut turn = queries.iter().cycle();
    let mut next = || turn.next().map_or("", String::as_str);
    group.bench_function(BenchmarkId::new("Screener::screen", size), |bencher| {
        bencher.iter_batched(&mut next, |query| screener.screen(query, &filter), BatchSize::SmallInput);
    });
    group.bench_function(BenchmarkId::new("rapidfuzz ratio, every name", size), |bencher| {
        bencher.iter_batched(&mut next, |query| scan.best(query), BatchSize::SmallInput);
    });
    group.finish();

    let mut group = criterion.benchmark_group("batch");
    group.sampling_mode(SamplingMode::Flat).throughput(Throughput::Elements(queries.len() as u64));
    group.bench_function(BenchmarkId::new("Screener::screen", size), |bencher| {
        bencher.iter(|| queries.iter().filter_map(|query| screener.screen(query, &filter).ok()).count());
    });
    group.bench_function(BenchmarkId::new("rapidfuzz ratio, every name", size), |bencher| {
        bencher.iter(|| queries.iter().map(|query| scan.best(query).len()).sum::<usize>());
    });
    group.finish();
}

/// Listed names with a slip.
fn queries(screener: &Screener) -> Vec<String> {
    let mut random = Random::new(SEED);
    let index = screener.index();
    let names = std::iter::repeat_with(|| index.name(random.below(index.name_count())).text);
    let names: Vec<String> = names.take(2 * QUERIES).collect();
    let mut random = Random::new(SEED);
    names.iter().filter_map(|name| slip(name, &mut random)).map(|(typed, _)| typed).take(QUERIES).collect()
}

/// Every name compared: what one writes who wants no index.
struct Scan(Vec<Vec<char>>);

impl Scan {
    fn new(screener: &Screener) -> Self {
        Self(screener.index().names().map(|name| sorted(&name.text)).collect())
    }

    /// The best names and their scores.
    fn best(&self, query: &str) -> Vec<(f64, usize)> {
        let query = RatioBatchComparator::new(sorted(query));
        let mut scored: Vec<(f64, usize)> =
            self.0.iter().map(|name| query.similarity(name.iter().copied())).zip(0..).collect();
        let best = |a: &(f64, usize), b: &(f64, usize)| b.0.total_cmp(&a.0);
        if BEST < scored.len() {
            scored.select_nth_unstable_by(BEST, best);
            scored.truncate(BEST);
        }
        scored
    }
}

/// In small letters, the words sorted: the crate has no token_sort_ratio.
fn sorted(name: &str) -> Vec<char> {
    let lower = name.to_lowercase();
    let mut words: Vec<&str> = lower.split(|letter: char| !letter.is_alphanumeric()).collect();
    words.retain(|word| !word.is_empty());
    words.sort_unstable();
    words.join(" ").chars().collect()
}
