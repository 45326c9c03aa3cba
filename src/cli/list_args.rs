//! The arguments of `lists`.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand};
use vendor_screener::party::Date;

#[derive(Subcommand)]
pub enum ListsCommand {
    /// Every list that is searched: of which day, how much of it, and the hash of its file. Of list files, also what
    /// became of every row
    Status(Status),
    /// Fetch today's lists from the authorities. A file takes the place of the last copy only if it can be read, is
    /// complete, and no list in it lost more than a tenth of its parties; else the last copy stays, and is named as such
    #[command(
        after_help = "Example:\n  vendor-screener lists fetch --to lists\n  vendor-screener index build lists --starter --out lists.bin.gz

Beside the files, provenance.json says where each comes from and since when; 'index build' takes the day from there. A copy
that was edited since it was fetched is named as such, and set aside when the next edition takes its place.
Exit status 1 if a file has no copy at all, neither new nor old."
    )]
    Fetch(Fetch),
    /// Fetch every list into your data folder, as 'lists fetch' does, and make the index of them that every command uses from
    /// then on. Where a list cannot be had, its last copy stays; where there never was one, what the program carries of it
    #[command(
        after_help = "The folder is vendor-screener in the one where your system keeps the data of programs, or the one that the environment
variable VENDOR_SCREENER_DATA names. --index uses another index, --starter the lists that the program carries.

Without a network it ends within five seconds. Exit status 1 if no authority answered, or one of its files has no copy at all."
    )]
    Update(Update),
}

#[derive(ClapArgs)]
pub struct Fetch {
    /// The folder for the files; it is made if it is not there
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,
    /// Only the files with this list, by its id; may be repeated
    #[arg(long = "list", value_name = "ID")]
    pub lists: Vec<String>,
    #[command(flatten)]
    pub how: Fetching,
}

#[derive(ClapArgs)]
pub struct Update {
    /// Fetch nothing if that was done less than so many hours ago
    #[arg(long, value_name = "HOURS", default_value_t = 0)]
    pub kept_for: u64,
    #[command(flatten)]
    pub how: Fetching,
}

/// How files are fetched, and which are taken.
#[derive(ClapArgs)]
pub struct Fetching {
    /// Take files whose lists lost more than a tenth of their parties or aliases, too
    #[arg(long)]
    pub accept_shrink: bool,
    /// Take editions that are older than the copy, too
    #[arg(long)]
    pub accept_older: bool,
    /// Fetch from a mirror of the authorities, which has the files under the names that they get here
    #[arg(long, value_name = "URL")]
    pub mirror: Option<String>,
    /// Give up on a server that sends nothing for so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 15)]
    pub timeout: u64,
    /// Give up on a server that sends less than 1 KB a second for so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 20)]
    pub slow_after: u64,
    /// Give up on a file that is not whole after so many seconds, all tries together
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    pub file_deadline: u64,
    /// Give up on what is left after so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 1800)]
    pub deadline: u64,
    /// Try again so often where that may help
    #[arg(long, value_name = "NUMBER", default_value_t = 3)]
    pub retries: u32,
    /// Wait so many seconds before that, and twice as long each further time
    #[arg(long, value_name = "SECONDS", default_value_t = 2.0)]
    pub retry_wait: f64,
    /// Break off a file that is larger than so many MiB, unpacked
    #[arg(long, value_name = "MIB", default_value_t = 512, value_parser = clap::value_parser!(u64).range(1..=65536))]
    pub max_size: u64,
}

#[derive(ClapArgs)]
pub struct Status {
    /// List files, or folders of them, to account for instead of the index
    #[arg(value_name = "SOURCE")]
    pub sources: Vec<PathBuf>,
    /// The day of the files that do not say of which day they are [default: unknown]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub published: Option<Date>,
}
