use serde::Serialize;

/// One section of an index file and its size, for `index inspect`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// Its name of four letters.
    pub name: String,
    /// Its length in bytes.
    pub bytes: usize,
    /// Its length when gzip'd by itself.
    pub gzip_bytes: usize,
}
