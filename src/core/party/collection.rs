use std::collections::BTreeMap;

use super::{Fact, ListInfo, Party};

/// Lists read together: their provenance and their parties, each party once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collection {
    /// The lists, in the order in which a reader wants them.
    pub lists: Vec<ListInfo>,
    /// The parties, ordered by id.
    pub parties: Vec<Party>,
}

/// What else is known of parties, by the party's id.
pub type Facts = BTreeMap<String, Vec<Fact>>;
