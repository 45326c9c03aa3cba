//! What can be odd about a list.

/// What can be odd about a row that is not reason enough to refuse the file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Oddity {
    /// The files are of different days.
    #[error("the alias \"{name}\" belongs to party {party}, which the main file does not have")]
    AliasWithoutParty {
        /// The number of the party.
        party: String,
        /// The alias.
        name: String,
    },
    /// The files are of different days.
    #[error("this address belongs to party {party}, which the main file does not have")]
    AddressWithoutParty {
        /// The number of the party.
        party: String,
    },
    /// The files are of different days.
    #[error("these remarks belong to party {party}, which the main file does not have")]
    CommentWithoutParty {
        /// The number of the party.
        party: String,
    },
    /// OFAC writes such a row for a party without a known address.
    #[error("the row says nothing")]
    Empty,
    /// A party must have a name.
    #[error("party {party} has no name")]
    Nameless {
        /// The number of the party.
        party: String,
    },
    /// The same number again.
    #[error("party {party} stands here a second time; what is said of it was brought together")]
    Repeated {
        /// The number of the party.
        party: String,
    },
    /// The authority numbered two parties alike.
    #[error("another party has the number {party}, too; they are kept apart")]
    Twin {
        /// The number.
        party: String,
    },
    /// Neither person, ship nor aircraft.
    #[error("\"{0}\" is not a kind of party that we know; it was taken for an organisation")]
    UnknownKind(String),
    /// Neither also nor formerly nor now known as.
    #[error("\"{0}\" is not a kind of alias that we know; it was taken for an ordinary one")]
    UnknownAlias(String),
    /// None of the programmes says which list the party is on.
    #[error("the programme \"{0}\" does not say on which list the party is")]
    UnknownProgramme(String),
    /// A party without a programme.
    #[error("party {party} has no programme")]
    NoProgramme {
        /// The number of the party.
        party: String,
    },
    /// The file, or the row, was not in UTF-8.
    #[error("the file is not in UTF-8; by its letters it was read as {0}; if names look wrong, save it as UTF-8")]
    Encoding(&'static str),
    /// The authority misspelt a heading, or changed it a little.
    #[error("the column \"{heading}\" was taken for \"{column}\"")]
    HeadingTaken {
        /// The heading as it is written.
        heading: String,
        /// The column of the layout.
        column: &'static str,
    },
    /// Not a country, or not one that we know by this name.
    #[error("\"{0}\" is not a country that we know; the party is shown without it")]
    UnknownCountry(String),
    /// Remarks of the greatest length whose continuation is missing: an alias may be lost.
    #[error("the remarks break off at the 1000th character and the file of continuations does not go on")]
    CutOff,
    /// The file may be cut off.
    #[error("the file does not end with OFAC's end mark (byte 0x1A); it may be cut off")]
    NoEndMark,
    /// Not a day of the calendar, or one that stands for none.
    #[error("\"{0}\" is not a date; the entry is shown without it")]
    UnknownDate(String),
    /// A list that is new, or written anew.
    #[error("\"{0}\" is not a list that we know; its parties are kept under \"source not known\"")]
    UnknownSource(String),
    /// The layout has something new.
    #[error("an element <{0}> is not known here; it was passed over")]
    UnknownElement(String),
    /// An entry has something new, which may be a name.
    #[error("the entry has an element <{0}> that is not known here; what it says was not read")]
    UnknownPart(String),
    /// Numbers of vendors among their names, or in their place.
    #[error("\"{0}\" has no letter; it was kept as a name, but check which column has the names")]
    NoLetter(String),
    /// Days such as `03/04/2024`, of which nothing tells whether the day or the month comes first.
    #[error("\"{date}\" was read with the {first} first; write dates as YYYY-MM-DD if that is wrong")]
    DateOrder {
        /// The first of them.
        date: String,
        /// `day` or `month`.
        first: &'static str,
    },
    /// A part of the file that others refer to is missing.
    #[error("\"{0}\" is referred to, but the file does not have it; what it would say is missing")]
    UnknownReference(String),
    /// Something that a listed party is connected with.
    #[error("{schema} {id} is not itself listed; it was passed over")]
    NotListed {
        /// What it is.
        schema: String,
        /// Its id.
        id: String,
    },
    /// Some entries are missing, or the count is wrong.
    #[error("the file says that it has {said} entries, but it has {found}; download it again")]
    RecordCount {
        /// As many as the file says.
        said: usize,
        /// As many as there are.
        found: usize,
    },
    /// The list is in its authority's own file, too.
    #[error("{rows} rows of {list} were left to the file of the authority itself, which is given as well")]
    LeftToAuthority {
        /// The list's id.
        list: String,
        /// How many rows.
        rows: u32,
    },
    /// The authority ran an address on after a name.
    #[error("\"{0}\" stands among the names but is an address; it was taken for one")]
    AddressAsName(String),
    /// The authority lists an address as such.
    #[error("\"{0}\" is an address that is listed as such; it can be found by the address, too")]
    AddressAsParty(String),
    /// Punctuation left over.
    #[error("\"{0}\" has no letter; it was not taken for a name")]
    NotAName(String),
    /// A piece of a name.
    #[error("\"{alias}\" of {party} is a piece of a name; it stands among the party's remarks and is not searched")]
    Fragment {
        /// The party's id.
        party: String,
        /// The alias.
        alias: String,
    },
    /// The file went through an encoding that does not have all its letters.
    #[error("letters of \"{0}\" were lost before the file reached us; it is shown as it is")]
    LostLetters(String),
    /// A text that is no name, or was made to harm.
    #[error(
        "a name of party {party} has {letters} letters; only its beginning is compared, {most} letters or 64 words"
    )]
    LongName {
        /// The party's id.
        party: String,
        /// Letters of the longest.
        letters: usize,
        /// Letters that are compared.
        most: usize,
    },
    /// More names than a party can have.
    #[error("party {party} has more than {most} names; {aside} were set aside and cannot be found")]
    ManyNames {
        /// The party's id.
        party: String,
        /// How many were set aside.
        aside: usize,
        /// How many a party can have.
        most: usize,
    },
    /// More facts than a party can have.
    #[error("party {party} has more than {most} facts; {aside} were set aside and are not shown")]
    ManyFacts {
        /// The party's id.
        party: String,
        /// How many were set aside.
        aside: usize,
        /// How many a party can have.
        most: usize,
    },
}

impl Oddity {
    /// Whether the row is neither a party nor part of one.
    pub fn sets_row_aside(&self) -> bool {
        match self {
            Self::AliasWithoutParty { .. }
            | Self::AddressWithoutParty { .. }
            | Self::CommentWithoutParty { .. }
            | Self::Empty
            | Self::Nameless { .. }
            | Self::UnknownElement(_)
            | Self::NotListed { .. } => true,
            Self::Repeated { .. }
            | Self::Twin { .. }
            | Self::UnknownKind(_)
            | Self::UnknownAlias(_)
            | Self::UnknownProgramme(_)
            | Self::NoProgramme { .. }
            | Self::Encoding(_)
            | Self::HeadingTaken { .. }
            | Self::UnknownCountry(_)
            | Self::CutOff
            | Self::NoEndMark
            | Self::UnknownDate(_)
            | Self::UnknownSource(_)
            | Self::UnknownReference(_)
            | Self::UnknownPart(_)
            | Self::NoLetter(_)
            | Self::DateOrder { .. }
            | Self::RecordCount { .. }
            | Self::LeftToAuthority { .. }
            | Self::AddressAsName(_)
            | Self::AddressAsParty(_)
            | Self::NotAName(_)
            | Self::Fragment { .. }
            | Self::LostLetters(_)
            | Self::LongName { .. }
            | Self::ManyNames { .. }
            | Self::ManyFacts { .. } => false,
        }
    }

    /// The identifier under which remarks of a kind are counted.
    pub fn id(&self) -> &'static str {
        match self {
            Self::AliasWithoutParty { .. } => "alias-without-party",
            Self::AddressWithoutParty { .. } => "address-without-party",
            Self::CommentWithoutParty { .. } => "comment-without-party",
            Self::Empty => "empty",
            Self::Nameless { .. } => "nameless",
            Self::Repeated { .. } => "repeated",
            Self::Twin { .. } => "twin",
            Self::UnknownKind(_) => "unknown-kind",
            Self::UnknownAlias(_) => "unknown-alias",
            Self::UnknownProgramme(_) => "unknown-programme",
            Self::NoProgramme { .. } => "no-programme",
            Self::Encoding(_) => "encoding",
            Self::HeadingTaken { .. } => "heading-taken",
            Self::UnknownCountry(_) => "unknown-country",
            Self::CutOff => "cut-off",
            Self::NoEndMark => "no-end-mark",
            Self::UnknownDate(_) => "unknown-date",
            Self::UnknownSource(_) => "unknown-source",
            Self::UnknownElement(_) => "unknown-element",
            Self::UnknownReference(_) => "unknown-reference",
            Self::UnknownPart(_) => "unknown-part",
            Self::NoLetter(_) => "no-letter",
            Self::DateOrder { .. } => "date-order",
            Self::RecordCount { .. } => "record-count",
            Self::LeftToAuthority { .. } => "left-to-authority",
            Self::NotListed { .. } => "not-listed",
            Self::AddressAsName(_) => "address-as-name",
            Self::AddressAsParty(_) => "address-as-party",
            Self::NotAName(_) => "not-a-name",
            Self::Fragment { .. } => "fragment",
            Self::LostLetters(_) => "lost-letters",
            Self::LongName { .. } => "long-name",
            Self::ManyNames { .. } => "many-names",
            Self::ManyFacts { .. } => "many-facts",
        }
    }
}
