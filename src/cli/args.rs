use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use vendor_screener::{
    identity::{is_address, is_birth, is_country},
    party::{Date, Kind},
    restrictions::{Activity, Role, Who},
    screening::{DEFAULT_THRESHOLD, Filter},
};

use super::list_args::ListsCommand;

/// Screens vendor names against sanctions and trade-restriction lists, and says what each list
/// restricts, by activity, for whom, on what authority. No name leaves this machine.
#[derive(Parser)]
#[command(version, arg_required_else_help = true, after_help = EXAMPLES)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub common: Common,
}

const EXAMPLES: &str = "Examples:
  vendor-screener lists update
  vendor-screener screen Hikvision
  vendor-screener screen \"Hik Vision\" \"Bakery Müller\" --format json
  vendor-screener batch vendors.csv --column supplier --out screened.csv
  vendor-screener restrictions hikvision --activity buy-import --who importer
  vendor-screener restrictions hikvision --if-listed us-ofac-sdn
  vendor-screener compare pairs.tsv
  vendor-screener index inspect

Exit status: 0 done, whether or not there were alerts; 1 failure; 2 unusable arguments; 3 alerts, with --fail-on-alert.
A name that is not found was not found in the lists named, of the dates named; that is all it means.";

#[derive(ClapArgs)]
pub struct Common {
    /// Index file to use [default: the lists that 'lists update' fetched, else the starter lists that the program carries]
    #[arg(long, global = true, value_name = "FILE")]
    pub index: Option<PathBuf>,
    /// Use the starter lists that the program carries, whatever was fetched; 'index build' adds them to the sources
    #[arg(long, global = true)]
    pub starter: bool,
    /// How to print the answer [default: table; batch and compare: csv]
    #[arg(long, global = true, value_enum)]
    pub format: Option<Format>,
    /// Exit with status 3 if any name alerts
    #[arg(long, global = true)]
    pub fail_on_alert: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Table,
    /// For programs
    Json,
    /// For spreadsheets
    Csv,
}

#[derive(Subcommand)]
pub enum Command {
    /// Screen one or more names
    #[command(after_help = "Examples:
  vendor-screener screen \"hangzhou hikvison digital tech\" --country CN
  vendor-screener screen --id \"IMO 7406784\"
  vendor-screener screen \"VTB Bank\" --id 7702070139
  vendor-screener screen \"Mohammed Hussein\" --born 1962-03-05 --nationality IQ
  vendor-screener screen Hikvision --address \"Hangzhou, China\"

Law that bears on the country that --country names is told after the answers, whatever was found; with --format json, each answer
has it as `reminders`.")]
    Screen(Screen),
    /// Screen every row of a table: CSV, TSV, XLSX, XLS, ODS
    #[command(
        after_help = "Encoding, separator, headings and the column with the names are told by the content; standard error says
what was taken for what, and why. Every row comes out again, in its order, with the columns status, best_hit, party, score,
matched_name, lists, restricted_activities and detail added. Columns with numbers of the vendors (tax, register, IMO, LEI …)
are looked up too. The status is alert, none, unreadable (which
--fail-on-alert counts as an alert), title (a row above the headings) or empty.

Rows are read and written as they come, so that a table of any length takes no more memory than a short one. Of a spreadsheet
the sheet is read as a whole: up to 250,000 rows, 64 MiB packed and 256 MiB unpacked. Save a larger one as CSV.

Example:
  vendor-screener batch vendors.csv --column supplier --out screened.csv"
    )]
    Batch(Batch),
    /// Score pairs of names
    #[command(
        after_help = "The file is tab-separated with the columns name, candidate and perhaps kind; every row comes
out again with the columns score (0-100) and alert (yes or no) added. Without a file, standard input is read.

Example:
  printf 'name\\tcandidate\\nHik Vision\\tHikvision\\n' | vendor-screener compare"
    )]
    Compare(Compare),
    /// Say what the lists restrict for one party, by activity
    #[command(after_help = "Examples:
  vendor-screener restrictions hikvision
  vendor-screener restrictions \"Hik Vision\" --activity invest
  vendor-screener restrictions hikvision --if-listed us-ofac-sdn    (what would change?)")]
    Restrictions(Restrictions),
    /// Build and inspect index files
    #[command(subcommand)]
    Index(IndexCommand),
    /// The lists that are searched
    #[command(subcommand)]
    Lists(ListsCommand),
    /// Records of screenings, as the page saves them
    #[command(subcommand)]
    Record(RecordCommand),
}

/// Which parties count as a hit.
#[derive(ClapArgs)]
pub struct Screening {
    /// Score from which a party counts as an alert
    #[arg(long, value_name = "0-100", default_value_t = DEFAULT_THRESHOLD, value_parser = threshold)]
    pub threshold: f64,
    /// Only parties of this kind: any, organisation, person, vessel, aircraft, equipment
    #[arg(long, default_value = "any", value_parser = kind)]
    pub kind: KindChoice,
    /// The vendor's country, as an ISO 3166-1 code of two letters: of equal scores, its parties come first; none is left out
    #[arg(long, value_name = "CC", value_parser = country)]
    pub country: Option<String>,
    /// Only this list, by its id; may be repeated
    #[arg(long = "list", value_name = "ID")]
    pub lists: Vec<String>,
}

impl Screening {
    /// The filter that these arguments ask for.
    pub fn filter(&self, limit: usize) -> Filter {
        Filter { threshold: self.threshold, kind: self.kind.0, lists: self.lists.clone(), limit }
    }
}

#[derive(ClapArgs)]
pub struct Screen {
    /// The names, each with whatever stands beside it in the field: an address, a number
    #[arg(required_unless_present = "ids", value_name = "NAME")]
    pub names: Vec<String>,
    /// A number of the vendor's, with its label or without; may be repeated, and stand alone. Whoever has it on a list is
    /// an alert, whatever the name: passport, tax or register number, IMO, LEI, BIC, ISIN, wallet, e-mail address, website
    #[arg(long = "id", value_name = "NUMBER")]
    pub ids: Vec<String>,
    /// When the person was born, the company was founded or the ship was built: 1962-03-05, 5 Mar 1962, 03/1962 or 1962. People who
    /// were born on another day come last, and say so; none is left out
    #[arg(long, value_name = "DATE", value_parser = birth)]
    pub born: Option<String>,
    /// The country whose national the person is, in whose register the company stands or whose flag the ship flies, by its name or
    /// code; it decides nothing alone
    #[arg(long, value_name = "COUNTRY", value_parser = nationality)]
    pub nationality: Option<String>,
    /// Where the vendor is: an address, or its city and country, the country by its English name or code. It is held against the
    /// addresses of the lists; it decides nothing alone
    #[arg(long, value_name = "TEXT", value_parser = address)]
    pub address: Option<String>,
    #[command(flatten)]
    pub screening: Screening,
    /// At most so many parties a name
    #[arg(long, default_value_t = 20, value_parser = some)]
    pub limit: usize,
}

#[derive(ClapArgs)]
pub struct Batch {
    /// A table of vendors; - for standard input, which is read as it comes
    pub file: PathBuf,
    /// The column with the names, by its heading or number [default: told by headings, else by content]
    #[arg(long, value_name = "NAME")]
    pub column: Option<String>,
    /// A column with numbers of the vendors, by its heading or number; may be repeated [default: those whose headings are
    /// names of such numbers, as "Tax ID", "IMO number", "LEI"]
    #[arg(long, value_name = "NAME")]
    pub id_column: Vec<String>,
    /// A column with the address, or a part of it, by its heading or number; may be repeated. The country is taken from its own
    /// column too [default: those with such headings, as "Address", "City"]
    #[arg(long, value_name = "NAME")]
    pub address_column: Vec<String>,
    /// The sheet of a spreadsheet [default: the first with a heading for names that is not hidden]
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// A row for each party that reaches the threshold, not only for the best
    #[arg(long)]
    pub all_hits: bool,
    /// Write the cells of the table as they are, also those that a spreadsheet would take for formulas
    #[arg(long)]
    pub raw: bool,
    /// Where to write, never the file that is read: CSV, or XLSX if its name ends so; standard output if left out or -
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub screening: Screening,
}

#[derive(ClapArgs)]
pub struct Compare {
    /// A tab-separated file; standard input if left out
    pub file: Option<PathBuf>,
    /// Score from which a pair counts as an alert
    #[arg(long, value_name = "0-100", default_value_t = DEFAULT_THRESHOLD, value_parser = threshold)]
    pub threshold: f64,
}

#[derive(ClapArgs)]
pub struct Restrictions {
    /// The party's id, or a name of it
    #[arg(value_name = "PARTY-ID|NAME")]
    pub party: String,
    /// Only this activity: buy-import, sell-export, pay-transact, hold-property, invest-securities,
    /// provide-services, obtain-services, federal-contract, federal-grant-spend, telecom-authorisation
    #[arg(long, value_parser = activity)]
    pub activity: Option<Activity>,
    /// Only rules that bind such a person (us-person, importer, exporter, federal-contractor, …) or
    /// such a visitor (us-importer, us-bank, in-eu, elsewhere, …)
    #[arg(long, value_parser = who)]
    pub who: Option<WhoOrRole>,
    /// Suppose that the party were on this list too, and say what would change
    #[arg(long, value_name = "LIST-ID")]
    pub if_listed: Option<String>,
}

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

/// Countries that are counted together.
#[derive(Clone)]
pub struct CountryGroup(pub Vec<String>);

fn countries(text: &str) -> Result<CountryGroup, String> {
    let codes: Result<Vec<String>, String> = text.split(',').map(country).collect();
    codes.map(CountryGroup)
}

#[derive(Subcommand)]
pub enum RecordCommand {
    /// Check the digits at the end of a record
    #[command(
        after_help = "A record ends with the word record-sha256 and 64 digits: the SHA-256 of the file with these digits
replaced by zeros. Nothing else may differ. Whoever changed a record could make its digits fit: only digits that were kept elsewhere
show that it is the same one.

Example:
  vendor-screener record verify screening-record.html --expect 1f40fc92da241694750979ee6cf582f2d5d7d28e18335de05abc54d0560e0f53"
    )]
    Verify(VerifyRecord),
}

#[derive(ClapArgs)]
pub struct VerifyRecord {
    /// A record as HTML, CSV or JSON
    pub file: PathBuf,
    /// The digits of the record that were kept elsewhere: fail if it has others
    #[arg(long, value_name = "SHA256", value_parser = sha256)]
    pub expect: Option<String>,
}

#[derive(Clone, Copy)]
pub struct KindChoice(pub Option<Kind>);

#[derive(Clone, Copy)]
pub enum WhoOrRole {
    Who(Who),
    Role(Role),
}

fn birth(text: &str) -> Result<String, String> {
    match is_birth(text) {
        true => Ok(text.to_owned()),
        false => Err("it is not a date; write 1962-03-05, 5 Mar 1962, Mar 1962 or 1962".to_owned()),
    }
}

fn nationality(text: &str) -> Result<String, String> {
    match is_country(text) {
        true => Ok(text.to_owned()),
        false => {
            Err("it is not a country that we know; write its English name or its ISO 3166-1 code, as \"IQ\"".to_owned())
        }
    }
}

fn address(text: &str) -> Result<String, String> {
    match is_address(text) {
        true => Ok(text.to_owned()),
        false => {
            Err("it names no city or country; write as much of the address as is known, as \"Shanghai, CN\"".to_owned())
        }
    }
}

fn threshold(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|score| (0.0..=100.0).contains(score)).ok_or_else(|| "a number from 0 to 100".to_owned())
}

fn kind(text: &str) -> Result<KindChoice, String> {
    if text == "any" {
        return Ok(KindChoice(None));
    }
    let kind = Kind::from_id(text).ok_or("any, organisation, person, vessel, aircraft or equipment")?;
    Ok(KindChoice(Some(kind)))
}

fn country(text: &str) -> Result<String, String> {
    // A code that is no country's would leave every party out, and "not found" would mislead.
    let code = vendor_screener::party::is_country_code(&text.to_ascii_uppercase());
    code.map(str::to_owned).ok_or_else(|| "the code of a country, of two letters, such as CN".to_owned())
}

/// How many of something to show: with none, what was found would read as not found.
fn some(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|number| *number > 0).ok_or_else(|| "a number from 1".to_owned())
}

fn activity(text: &str) -> Result<Activity, String> {
    let starts_with = |activity: &&Activity| {
        let wanted = text.to_lowercase().replace('-', "_");
        wanted.len() >= 3 && activity.id().split('_').any(|part| part == wanted)
    };
    Activity::from_id(text)
        .or_else(|| {
            let mut found = Activity::ALL.iter().filter(starts_with);
            found.next().copied().filter(|_| found.next().is_none())
        })
        .ok_or_else(|| format!("one of {}", ids(Activity::ALL.iter().map(|activity| activity.id()))))
}

fn who(text: &str) -> Result<WhoOrRole, String> {
    Who::from_id(text).map(WhoOrRole::Who).or_else(|| Role::from_id(text).map(WhoOrRole::Role)).ok_or_else(|| {
        let all = Who::ALL.iter().map(|who| who.id()).chain(Role::ALL.iter().map(|role| role.id()));
        format!("one of {}", ids(all))
    })
}

fn ids<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.map(|id| id.replace('_', "-")).collect::<Vec<_>>().join(", ")
}

/// The 64 digits of a SHA-256.
fn sha256(text: &str) -> Result<String, String> {
    let fits = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if fits { Ok(text.to_owned()) } else { Err("64 hexadecimal digits are expected".to_owned()) }
}
