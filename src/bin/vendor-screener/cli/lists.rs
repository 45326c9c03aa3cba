use std::io::{self, BufWriter, Write};

use vendor_screener::lists::ListInfo;

use super::{
    Failure,
    args::{Common, Format},
    labels, output, session,
};

/// Prints the provenance of every list.
pub fn status(common: &Common) -> Result<bool, Failure> {
    let index = session::open_index(common)?;
    let mut out = BufWriter::new(io::stdout().lock());
    match common.format.unwrap_or(Format::Table) {
        Format::Table => table(&mut out, index.lists())?,
        Format::Json => output::json(&mut out, &index.lists())?,
        Format::Csv => csv(&mut out, index.lists())?,
    }
    out.flush()?;
    Ok(false)
}

/// Lists as a table: what each is, of which day, how much of it.
pub fn table(out: &mut impl Write, lists: &[ListInfo]) -> io::Result<()> {
    for list in lists {
        writeln!(out, "{}", labels::list(list))?;
        output::wrapped(out, 2, &format!("{}. {}", list.title, list.authority))?;
        output::wrapped(out, 2, &list.note)?;
        writeln!(out, "  {}", list.source)?;
        writeln!(
            out,
            "  {} rows, {} parties, {} names, sha256 {}\n",
            list.rows, list.parties, list.names, list.sha256
        )?;
    }
    Ok(())
}

fn csv(out: &mut impl Write, lists: &[ListInfo]) -> Result<(), Failure> {
    let mut csv = ::csv::Writer::from_writer(out);
    for list in lists {
        csv.serialize(list)?;
    }
    csv.flush()?;
    Ok(())
}
