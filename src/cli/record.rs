use std::{
    fs,
    io::{self, Write},
};

use review::record::{SealError, check_record};
use vendor_screener::locale::Arg;

use super::{Failure, args::VerifyRecord, labels, terminal::Terminal};

/// Says whether the digits of a record fit its content, and whether they are those expected; fails if not.
pub fn verify(args: &VerifyRecord) -> Result<bool, Failure> {
    let bytes = fs::read(&args.file).map_err(|source| Failure::file(&args.file, source))?;
    let file = args.file.display().to_string();
    let digits = check_record(&bytes).map_err(|source| Failure::Record { file: file.clone(), source })?;
    let kept = args.expect.as_deref().map(str::to_ascii_lowercase);
    if let Some(kept) = &kept
        && *kept != digits
    {
        let source = SealError::NotExpected { expected: kept.clone(), found: digits };
        return Err(Failure::Record { file, source });
    }
    let key = if kept.is_some() { "record-expected" } else { "record-whole" };
    let said = labels::text(key, &[("file", Arg::Text(&file)), ("sha256", Arg::Text(&digits))]);
    writeln!(Terminal(io::stdout().lock()), "{said}")?;
    Ok(false)
}
