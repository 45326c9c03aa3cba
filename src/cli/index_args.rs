//! The arguments of `index`.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand};
use vendor_screener::party::Date;

use super::arg_values::{CountryGroup, countries};

#[derive(Subcommand)]
pub enum IndexCommand {
    /// Build an index from lists
    #[command(after_help = "Example:\n  vendor-screener index build --starter --out starter.bin.gz")]
    Build(Build),
    /// Say what an index holds, and how large its sections are
    #[command(after_help = "Example:\n  vendor-screener index inspect --format json")]
    Inspect(Inspect),
    /// Screen every name of an index against itself, as listed, with one slip and with two, and say how many find their party
    #[command(
        after_help = "A name is found if its party is among the alerts at the threshold that everybody has who chooses no other. \
'below another' counts the found ones above which another party stands. All names of all lists take some minutes; the same seed \
gives the same slips. It ends with status 1 if a name as it is listed does not find its party.

Example:
  vendor-screener index verify lists.bin.gz --sample 5000"
    )]
    Verify(VerifyIndex),
    /// Say what changed from one index to another: parties added, removed, renamed, re-programmed, list by list
    #[command(after_help = "Example:\n  vendor-screener index diff yesterday.bin.gz today.bin.gz --format json")]
    Diff(Diff),
    /// Say how the parties of a list spread over countries, and how they were counted
    #[command(
        after_help = "A party may count for several countries. Two figures are given for each country: by the addresses \
that the list gives, and by these or a nationality, citizenship or document that it names. Countries joined by a comma are \
counted together, each party once.

Example:
  vendor-screener index build sdn.csv add.csv alt.csv --published 2023-01-05 --out sdn.bin.gz
  vendor-screener index countries sdn.bin.gz --list us-ofac-sdn --country CN --country CN,HK,MO"
    )]
    Countries(Countries),
}

#[derive(ClapArgs)]
pub struct Build {
    /// List files as the authorities publish them, or folders of them, recognised by what is in them; or
    /// folders of curated lists, each with its manifest.toml
    #[arg(value_name = "SOURCE")]
    pub sources: Vec<PathBuf>,
    /// The day of the files that do not say of which day they are [default: unknown]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub published: Option<Date>,
    /// The index file to write, gzip'd
    #[arg(long, value_name = "FILE", required_unless_present = "publish")]
    pub out: Option<PathBuf>,
    /// Write lists-HASH.bin.gz and manifest.json for the page into this folder; packed as small as can be, which takes
    /// a few seconds more
    #[arg(long, value_name = "FOLDER")]
    pub publish: Option<PathBuf>,
}

#[derive(ClapArgs)]
pub struct Inspect {
    /// The index file [default: as for every command, see --index]
    pub file: Option<PathBuf>,
}

#[derive(ClapArgs)]
pub struct VerifyIndex {
    /// The index file [default: as for every command, see --index]
    pub file: Option<PathBuf>,
    /// Only so many names, evenly spread over the index [default: all]
    #[arg(long, value_name = "NAMES")]
    pub sample: Option<usize>,
    /// The slips are those of this number
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// At most so many of the names that did not find their party are shown in the table; JSON has all
    #[arg(long, default_value_t = 20)]
    pub limit: usize,
    /// Write the figures and this day into the manifest of the published index, where the page shows them
    #[arg(long, value_name = "MANIFEST")]
    pub into: Option<PathBuf>,
}

#[derive(ClapArgs)]
pub struct Diff {
    /// The earlier index file
    pub old: PathBuf,
    /// The later index file
    pub new: PathBuf,
}

#[derive(ClapArgs)]
pub struct Countries {
    /// The index file [default: as for every command, see --index]
    pub file: Option<PathBuf>,
    /// The list, by its id
    #[arg(long, value_name = "ID", default_value = "us-ofac-sdn")]
    pub list: String,
    /// Only this country, as an ISO 3166-1 code of two letters, or several joined by commas; may be repeated
    #[arg(long = "country", value_name = "CC[,CC]", value_parser = countries)]
    pub countries: Vec<CountryGroup>,
    /// At most so many countries, where none is named
    #[arg(long, default_value_t = 10)]
    pub limit: usize,
}
