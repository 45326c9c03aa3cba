//! What `www/reader.js` calls. Plain objects with camelCase keys, as in the search program's interface.

use js_sys::{Array, Reflect, Uint8Array};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use vendor_screener::{
    index::{self, Index},
    lists::{self, Dated, Layout, ListFile, Reading, combine, read_files},
};
use wasm_bindgen::prelude::*;

use crate::account::Account;

/// Smaller than the standard one, and no slower.
#[global_allocator]
static ALLOCATOR: rlsf::GlobalTlsf = rlsf::GlobalTlsf::new();

/// Whether a file is one of those in which OFAC publishes a list in parts, which are read together. Throws, with what is
/// wrong and what to do, on a file that is no list.
#[wasm_bindgen(js_name = isPart)]
pub fn is_part(name: &str, bytes: &[u8]) -> Result<bool, JsError> {
    let layout = lists::recognise(&ListFile { name, bytes, dated: Dated::default() })?;
    Ok(matches!(
        layout,
        Layout::OfacParties | Layout::OfacAliases | Layout::OfacAddresses | Layout::OfacComments
    ))
}

/// Reads files and puts what is in them together with the built-in lists.
#[wasm_bindgen]
pub struct ListReader {
    built_in: Reading,
    added: Vec<Reading>,
}

#[wasm_bindgen]
impl ListReader {
    /// Begins with the index of the built-in lists. One whose names were folded by another version of the program is
    /// folded anew.
    pub fn open(built_in: &[u8]) -> Result<ListReader, JsError> {
        let index = Index::open(built_in)?;
        let built_in = Reading { collection: index.collection(), facts: index.all_facts(), ..Reading::default() };
        Ok(Self { built_in, added: Vec::new() })
    }

    /// Reads files that belong together: an array of `{name, day, bytes}`, the day being that of the download.
    /// Returns what became of their rows. Throws, with what is wrong and what to do, if one of them cannot be used.
    pub fn add(&mut self, files: &Array) -> Result<JsValue, JsError> {
        let files: Vec<GivenFile> = files.iter().map(|file| GivenFile::of(&file)).collect();
        let files: Vec<ListFile<'_>> = files.iter().map(GivenFile::file).collect();
        let reading = read_files(&files)?;
        let layout = files.first().map(lists::recognise).transpose()?;
        let layout = layout.ok_or_else(|| JsError::new("no file was given"))?;
        let account = object(&Account::of(&reading, layout))?;
        self.added.push(reading);
        Ok(account)
    }

    /// Brings everything together into one index, neither gzip'd nor anything: it stays on the device.
    pub fn index(self) -> Result<Uint8Array, JsError> {
        let Reading { collection, facts, .. } = combine(self.built_in, self.added)?;
        let bytes = index::build_with_facts(&collection, &facts, env!("CARGO_PKG_VERSION"))?;
        Ok(Uint8Array::from(bytes.as_slice()))
    }
}

/// A file as JavaScript gives it.
struct GivenFile {
    name: String,
    bytes: Vec<u8>,
    dated: Dated,
}

impl GivenFile {
    fn of(file: &JsValue) -> Self {
        let field = |key: &str| Reflect::get(file, &key.into()).unwrap_or_default();
        let retrieved = field("day").as_string().and_then(|day| day.parse().ok());
        Self {
            name: field("name").as_string().unwrap_or_default(),
            bytes: Uint8Array::new(&field("bytes")).to_vec(),
            dated: Dated { published: None, retrieved },
        }
    }

    fn file(&self) -> ListFile<'_> {
        ListFile { name: &self.name, bytes: &self.bytes, dated: self.dated }
    }
}

fn object(value: &impl Serialize) -> Result<JsValue, JsError> {
    let serializer = Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(|error| JsError::new(&error.to_string()))
}
