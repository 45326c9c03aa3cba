use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use vendor_screener::{
    restrictions::Activity,
    screening::{DEFAULT_THRESHOLD, Filter},
};

use super::{
    arg_values::{
        KindChoice, WhoOrRole, activity, address, birth, country, kind, nationality, sha256, some, threshold,
        vessel_type, who,
    },
    index_args::IndexCommand,
    list_args::ListsCommand,
};

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
    /// The type of the ship, in English, as lists write it: crude oil tanker, bulk carrier, container ship; it decides nothing alone
    #[arg(long, value_name = "TYPE", value_parser = vessel_type)]
    pub vessel_type: Option<String>,
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
