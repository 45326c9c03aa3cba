use std::{
    cell::RefCell,
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use lists::{MANIFEST_FILE, Reading, read_curated};
use serde::Serialize;
use vendor_screener::{
    index::{self, Index, Section, format},
    party::{Collection, ListInfo},
};

use super::{
    Failure,
    args::{Common, Format},
    digest::sha256,
    index_args::{Build, Inspect},
    labels, lists_status, output, output_file,
    session::Source,
    sources,
    terminal::{Terminal, tell},
};

/// Builds an index file from list files, folders of them, folders of curated lists and the starter lists.
pub fn build(common: &Common, args: &Build) -> Result<bool, Failure> {
    let mut readings = Vec::new();
    let mut files = Vec::new();
    let mut inputs: Vec<PathBuf> = common.index.iter().cloned().collect();
    for source in &args.sources {
        let path = source.join(MANIFEST_FILE);
        if path.is_file() {
            let manifest = fs::read_to_string(&path).map_err(|source| Failure::file(&path, source))?;
            let named = RefCell::new(vec![path.clone()]);
            let collection = read_curated(&manifest, |file| {
                named.borrow_mut().push(source.join(file));
                fs::read(source.join(file))
            })?;
            inputs.extend(named.into_inner());
            readings.push(Reading { collection, ..Reading::default() });
        } else {
            files.extend(sources::open(source, args.published)?);
        }
    }
    if readings.is_empty() && files.is_empty() && !common.starter {
        return Err(Failure::Usage("index build: name list files or folders of them, or add --starter".to_owned()));
    }
    inputs.extend(files.iter().map(|file| file.path().to_owned()));
    let inputs: Vec<&Path> = inputs.iter().map(PathBuf::as_path).collect();
    if let Some(path) = &args.out {
        output_file::refuse_input(path, &inputs)?; // before the work, too
    }
    let reading = sources::read(&files)?;
    sources::report(&mut Terminal(io::stderr().lock()), &reading)?;
    let starter = match common.starter {
        true => Source::Starter.index()?.collection(),
        false => Collection::default(),
    };
    readings.push(reading.known_as(&starter));
    let Built { collection, united, bytes } = built(readings, starter)?;
    // As small as can be for those who visit the page; quickly for oneself.
    let packed = if args.publish.is_some() { index::compress_well(&bytes) } else { index::compress(&bytes) };
    if let Some(path) = &args.out {
        output_file::write(path, &packed, &inputs)?;
    }
    if let Some(folder) = &args.publish {
        publish(folder, &collection.lists, (&packed, &bytes), &inputs)?;
    }
    tell(format_args!(
        "{} lists, {} parties ({} brought together from several lists): {} bytes, {} gzip'd",
        collection.lists.len(),
        collection.parties.len(),
        united,
        bytes.len(),
        packed.len()
    ));
    Ok(false)
}

/// An index, and what it is of.
struct Built {
    collection: Collection,
    united: usize,
    bytes: Vec<u8>,
}

fn built(mut readings: Vec<Reading>, starter: Collection) -> Result<Built, Failure> {
    readings.insert(0, Reading { collection: without(starter, &readings), ..Reading::default() });
    let Reading { collection, facts, united, .. } = Reading::join(readings)?.one_party_each();
    let bytes = index::build_with_facts(&collection, &facts, env!("CARGO_PKG_VERSION"))?;
    Ok(Built { collection, united: united.len(), bytes })
}

/// Builds the index of the list files of a folder, and of the starter lists for what they lack, into a file.
pub fn build_of_folder(folder: &Path, to: &Path) -> Result<(), Failure> {
    let files = sources::open(folder, None)?;
    let starter = Source::Starter.index()?.collection();
    let Built { bytes, .. } = built(vec![sources::read(&files)?.known_as(&starter)], starter)?;
    output_file::write(to, &index::compress(&bytes), &[])
}

/// The starter lists, but for those that the sources give as well.
fn without(starter: Collection, given: &[Reading]) -> Collection {
    let lists = given.iter().flat_map(|reading| &reading.collection.lists);
    let given: Vec<&str> = lists.map(|list| list.id.as_str()).collect();
    for list in starter.lists.iter().filter(|list| given.contains(&list.id.as_str())) {
        tell(format_args!("{}: the sources replace the starter edition of {}", list.id, labels::day(list.published)));
    }
    lists::without(starter, &given)
}

/// What the page reads first: which index to fetch.
#[derive(Serialize)]
struct Manifest<'a> {
    index: &'a str,
    sha256: &'a str,
    unpacked: &'a str, // the digest of what a host may have unpacked on its way
    bytes: usize,
    core: usize, // so many of these bytes are enough to begin with
    builder: &'a str,
    lists: &'a [ListInfo],
}

/// Writes the index under a name made of its content, so that it can be cached for ever, and the
/// manifest that names it.
fn publish(
    folder: &Path,
    lists: &[ListInfo],
    (packed, unpacked): (&[u8], &[u8]),
    inputs: &[&Path],
) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|source| Failure::file(folder, source))?;
    let packed_sha256 = sha256(packed);
    let name = format!("lists-{}.bin.gz", packed_sha256.get(..16).unwrap_or(&packed_sha256));
    let core = Index::core_length(packed).map_err(|source| Failure::Index { file: name.clone(), source })?;
    let manifest = Manifest {
        index: &name,
        sha256: &packed_sha256,
        unpacked: &sha256(unpacked),
        bytes: packed.len(),
        core,
        builder: env!("CARGO_PKG_VERSION"),
        lists,
    };
    let manifest = serde_json::to_vec_pretty(&manifest)?;
    for (file, bytes) in [(name.as_str(), packed), ("manifest.json", manifest.as_slice())] {
        output_file::write(&folder.join(file), bytes, inputs)?; // at once or not at all: somebody may be visiting
    }
    Ok(())
}

/// What `index inspect` says.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Inspection<'a> {
    format_version: String,
    builder: &'a str,
    bytes: usize,
    gzip_bytes: usize,
    sha256: String,
    parties: usize,
    names: usize,
    lists: &'a [ListInfo],
    sections: Vec<Section>,
}

/// Says what an index holds.
pub fn inspect(common: &Common, args: &Inspect) -> Result<bool, Failure> {
    let source = args.file.as_ref().map_or_else(|| Source::of(common), |path| Source::Named(path.clone()));
    let (file, bytes) = (source.name(), source.bytes()?);
    let failure = |source| Failure::Index { file: file.clone(), source };
    let index = Index::open(&bytes).map_err(failure)?;
    let sections = Index::measure(&bytes).map_err(failure)?;
    let raw: usize = sections.iter().map(|section| section.bytes).sum();
    let inspection = Inspection {
        format_version: format!("{}.{}", format::MAJOR, format::MINOR),
        builder: index.builder(),
        bytes: raw + format::HEADER + format::TABLE_ENTRY * sections.len(),
        gzip_bytes: bytes.len(),
        sha256: sha256(&bytes),
        parties: index.party_count(),
        names: index.name_count(),
        lists: index.lists(),
        sections,
    };
    let mut out = BufWriter::new(io::stdout().lock());
    match common.format.unwrap_or(Format::Table) {
        Format::Json => output::json(&mut out, &inspection)?,
        Format::Table | Format::Csv => table(&mut Terminal(&mut out), &file, &inspection)?,
    }
    out.flush()?;
    Ok(false)
}

fn table(out: &mut impl Write, file: &str, inspection: &Inspection<'_>) -> io::Result<()> {
    let Inspection { format_version, builder, bytes, gzip_bytes, sha256, parties, names, lists, sections } = inspection;
    writeln!(out, "{file}: format {format_version}, built by {builder}")?;
    writeln!(out, "{parties} parties, {names} names; {bytes} bytes, {gzip_bytes} as stored")?;
    writeln!(out, "sha256 {sha256}\n")?;
    let mut rows = vec![vec!["section".to_owned(), "bytes".to_owned(), "gzip'd".to_owned()]];
    rows.extend(
        sections
            .iter()
            .map(|section| vec![section.name.clone(), section.bytes.to_string(), section.gzip_bytes.to_string()]),
    );
    output::columns(out, 0, &rows)?;
    writeln!(out)?;
    lists_status::table(out, lists)
}
