//! What `www/reader.js` calls. Plain objects with camelCase keys, as in the search program's interface.

use std::cell::Cell;

use js_sys::{Array, Function, Reflect, Uint8Array};
use lists::{Account, AddedSource, Dated, Layout, ListFile, Reading, read_files_telling};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use vendor_screener::{
    index::{self, Differences, Index, changes},
    party::ListInfo,
};
use wasm_bindgen::prelude::*;

/// Smaller than the standard one, and no slower.
#[global_allocator]
static ALLOCATOR: rlsf::GlobalTlsf = rlsf::GlobalTlsf::new();

/// Whether a file is one of those in which OFAC publishes a list in parts, which are read together. Throws, with what is
/// wrong and what to do, on a file that is no list.
#[wasm_bindgen(js_name = isPart)]
pub fn is_part(name: &str, bytes: &[u8]) -> Result<bool, JsError> {
    let layout = lists::recognise(&ListFile { name, bytes, dated: Dated::default() })?;
    Ok(matches!(layout, Layout::OfacParties | Layout::OfacAliases | Layout::OfacAddresses | Layout::OfacComments))
}

/// Files that belong together, read.
#[wasm_bindgen]
pub struct Source {
    reading: Reading,
    layout: Layout,
    preferred: bool,
}

#[wasm_bindgen]
impl Source {
    /// Reads an array of `{name, day, bytes}`, the day being that of the download. While it goes on, `tell` is called with
    /// the share that is read, from 0 to 1, now and then. Throws, with what is wrong and what to do, if one of them cannot
    /// be used.
    pub fn read(files: &Array, tell: &Function) -> Result<Source, JsError> {
        let files: Vec<GivenFile> = files.iter().map(|file| GivenFile::of(&file)).collect();
        let files: Vec<ListFile<'_>> = files.iter().map(GivenFile::file).collect();
        let first = files.first().ok_or_else(|| JsError::new("no file was given"))?;
        let all: usize = files.iter().map(|file| file.bytes.len()).sum();
        let (read, told) = (Cell::new(0), Cell::new(0));
        let on_bytes = |bytes: usize| {
            read.set(read.get() + bytes);
            if (read.get() - told.get()) * STEPS >= all {
                told.set(read.get());
                say(tell, read.get() as f64 / all as f64);
            }
        };
        // Of a list in parts, the one that names its parties says what all of them are.
        let parties = files.iter().find(|file| matches!(lists::recognise(file), Ok(Layout::OfacParties)));
        let layout = lists::recognise(parties.unwrap_or(first))?;
        let reading = read_files_telling(&files, &on_bytes)?;
        if reading.collection.parties.is_empty() {
            return Err(JsError::new(&format!("{}: no party is in it; check that the file is whole", first.name)));
        }
        Ok(Self { reading, layout, preferred: false })
    }

    /// Its editions are to count even where others are newer.
    pub fn prefer(&mut self) {
        self.preferred = true;
    }

    /// What became of the rows.
    pub fn account(&self) -> Result<JsValue, JsError> {
        object(&Account::of(&self.reading, self.layout))
    }
}

/// Brings the index of the built-in lists and what was read together into one: `{bytes, lists, builder, overruled}`, not
/// gzip'd, since it stays on the device. `overruled` are the editions in whose place a preferred file's are used. An index
/// whose names were folded by another version of the program is folded anew. `tell` is called with the share that is done.
#[wasm_bindgen]
pub fn combine(built_in: &[u8], sources: Vec<Source>, tell: &Function) -> Result<JsValue, JsError> {
    let index = Index::open(built_in)?;
    let built_in = Reading { collection: index.collection(), facts: index.all_facts(), ..Reading::default() };
    drop(index);
    say(tell, 0.05);
    let added = sources.into_iter().map(|Source { reading, preferred, .. }| AddedSource { reading, preferred });
    let lists::Combined { reading, overruled } = lists::combine(built_in, added.collect())?;
    say(tell, 0.5);
    let Reading { collection, facts, .. } = reading;
    let bytes = index::build_with_facts(&collection, &facts, env!("CARGO_PKG_VERSION"))?;
    say(tell, 1.0);
    let combined =
        object(&Combined { lists: &collection.lists, builder: env!("CARGO_PKG_VERSION"), overruled: &overruled })?;
    Reflect::set(&combined, &"bytes".into(), &Uint8Array::from(bytes.as_slice()))
        .map_err(|_| JsError::new("out of memory"))?;
    Ok(combined)
}

#[derive(Serialize)]
struct Combined<'a> {
    lists: &'a [ListInfo],
    builder: &'a str,
    overruled: &'a [ListInfo],
}

/// So often at most the page hears how far a file is read: often enough for a bar that moves.
const STEPS: usize = 20;

/// Tells JavaScript of a share that is done. Whatever becomes of that, the work goes on.
fn say(tell: &Function, share: f64) {
    let _ = tell.call1(&JsValue::UNDEFINED, &share.into());
}

/// What changed from one index to another. Throws if one of them was made by a version of the program that is too old.
#[wasm_bindgen]
pub fn compare(old: &[u8], new: &[u8]) -> Result<JsValue, JsError> {
    let (old, new) = (Index::open(old)?, Index::open(new)?);
    let changes = changes(&old, &new);
    object(&Differences::of(&changes, &old, serde_json::to_string_pretty(&changes)?))
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
