//! What is held on this device besides the lists that came with the page: files that the visitor added, and
//! how adding them goes. It comes as plain objects from `www/worker.js` and `www/reader.js`.

use lists::Account;
use vendor_screener::{
    index::ListDifferences,
    object::FromObject,
    party::{Date, ListInfo},
};

/// How the lists in use came about.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Held {
    /// The name of the server's index in use.
    pub name: String,
    /// The version of the program that built it.
    pub builder: Option<String>,
    /// How many of the listed names were found when it was published, if that was measured.
    pub detection: Option<Detection>,
    /// Whether the publisher whose key the page has signed it.
    pub signed: bool,
    /// The files that the visitor added, in the order in which they were added.
    pub added: Vec<Added>,
    /// The editions in whose place older ones are used, because the visitor said so.
    pub overruled: Vec<ListInfo>,
    /// Whether the server's lists and the files have yet to be put together anew.
    pub outdated: bool,
    /// Whether the files are not searched, because opening the search with them did not end.
    pub left_out: bool,
    /// When lists were last replaced by other editions, in milliseconds since 1970.
    pub previous: Option<f64>,
    /// Whether the files are there again on the next visit.
    pub kept: bool,
}

/// How many of the listed names find their party.
#[derive(Clone, Debug, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Detection {
    /// The day on which that was measured.
    pub day: Date,
    /// So many names as they are listed.
    pub names: f64,
    /// So many of them found their party.
    pub found: f64,
    /// The share of names with one slip that did, in percent.
    pub slipped: f64,
}

/// Files that were added together, and what became of them.
#[derive(Clone, Debug, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Added {
    /// Tells them from others.
    pub id: String,
    /// When they were added, in milliseconds since 1970.
    pub added: f64,
    /// What is in them.
    #[serde(flatten)]
    pub account: Account,
    /// Why this version of the page cannot read them any more.
    pub refused: Option<String>,
}

impl Added {
    /// The files' names.
    pub fn names(&self) -> String {
        self.account.files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// Whether this list was read from these files.
    pub fn has(&self, list: &ListInfo) -> bool {
        self.account.lists.iter().any(|known| known.id == list.id && known.sha256 == list.sha256)
    }
}

/// How adding or removing files goes, or how it ended.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct FilesJob {
    /// The identifier of what is being done; none once it has ended.
    pub stage: Option<String>,
    /// To which file.
    pub file: Option<String>,
    /// How much of it is done, from 0 to 1.
    pub share: Option<f64>,
    /// The identifier of how it ended: `added`, `older`, `partly`, `removed`, `preferred`, `unpreferred`, `dated`, `combined`,
    /// `cancelled`, `broken`, `compared`, `incomparable`.
    pub outcome: Option<String>,
    /// How many files were added.
    pub count: Option<f64>,
    /// Files that were not added.
    pub refused: Option<Vec<Refused>>,
    /// Files of an edition that was there already, or of one that is odd.
    pub same: Option<Vec<Same>>,
    /// What the browser said when it broke.
    pub message: Option<String>,
}

/// A file that was not added, and why.
#[derive(Clone, Debug, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Refused {
    /// Its name.
    pub name: String,
    /// The identifier of the reason.
    pub reason: String,
    /// What the reader says, if it read it.
    pub message: String,
}

/// A file of an edition that was there already, or of one that is odd.
#[derive(Clone, Debug, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Same {
    /// Its name.
    pub name: String,
    /// What it has in common with that: `identical`, `day`. Or what is odd: `undated`, `fewer`.
    pub reason: String,
    /// The day that both are of, or the file's own.
    pub day: Option<Date>,
    /// What people call the list that is odd.
    pub list: Option<String>,
    /// How many parties fewer it has.
    pub count: Option<f64>,
}

/// What changed when lists were last replaced.
#[derive(Clone, Debug, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Changes {
    /// Lists that changed, or are new, or gone.
    pub lists: Vec<ListDifferences>,
    /// How many others there are.
    pub unchanged: usize,
    /// The address of all changes as JSON.
    pub url: String,
}
