use std::sync::OnceLock;

/// What does not change from one edition of an official list to the next: a line of `lists.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfficialList {
    /// Stable identifier, such as `us-ofac-cmic`.
    pub id: &'static str,
    /// The official title.
    pub title: &'static str,
    /// What people call it.
    pub short: &'static str,
    /// Who publishes it.
    pub authority: &'static str,
    /// Its official address.
    pub source: &'static str,
    /// The terms on which it may be used.
    pub licence: &'static str,
    /// Whether a statute names its parties.
    pub statutory: bool,
}

/// Written by `src/core/build/lists.rs`.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/lists.txt"));

/// The official lists, in the order in which a reader wants them.
pub fn official_lists() -> &'static [OfficialList] {
    static LISTS: OnceLock<Vec<OfficialList>> = OnceLock::new();
    LISTS.get_or_init(|| TABLE.lines().map(OfficialList::read).collect())
}

/// The official list of this id.
pub fn official_list(id: &str) -> Option<&'static OfficialList> {
    official_lists().iter().find(|list| list.id == id)
}

impl OfficialList {
    fn read(line: &'static str) -> Self {
        let mut fields = line.split('\t');
        let mut next = || fields.next().unwrap_or_default(); // the build wrote them all
        Self {
            id: next(),
            title: next(),
            short: next(),
            authority: next(),
            source: next(),
            licence: next(),
            statutory: !next().is_empty(),
        }
    }
}
