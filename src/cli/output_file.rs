//! Files that a command writes: whole or not at all, and never one that it reads.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    process,
};

use super::Failure;

/// A file being written. It takes its name when it is finished; until then, and if the command breaks off, whatever had
/// that name stays as it was.
pub struct OutputFile {
    shown: PathBuf,        // as the user names it
    part: Option<PathBuf>, // where it is written until it is whole; a device or pipe is written at once
    target: PathBuf,
    file: BufWriter<File>,
}

impl OutputFile {
    /// Begins a file beside the one of this name.
    ///
    /// # Errors
    /// If it is one of the files that are read, by path, by link or by being the same on the disk; or cannot be made.
    pub fn create(path: &Path, inputs: &[&Path]) -> Result<Self, Failure> {
        refuse_input(path, inputs)?;
        let failure = |source| Failure::file(path, source);
        // Through a link, the file that it leads to is replaced, and the link stays.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let before = fs::metadata(&target).ok();
        if before.as_ref().is_some_and(fs::Metadata::is_dir) {
            return Err(failure(io::ErrorKind::IsADirectory.into()));
        }
        if before.as_ref().is_some_and(|before| !before.is_file()) {
            let file = File::options().write(true).open(&target).map_err(failure)?;
            return Ok(Self { shown: path.to_owned(), part: None, target, file: BufWriter::new(file) });
        }
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let part = target.with_file_name(format!(".{name}.{}.part", process::id()));
        let file = File::options().write(true).create_new(true).open(&part).map_err(failure)?;
        let file = Self { shown: path.to_owned(), part: Some(part), target, file: BufWriter::new(file) };
        if let Some(before) = before {
            file.file.get_ref().set_permissions(before.permissions()).map_err(failure)?;
        }
        Ok(file)
    }

    /// The file is whole: it takes its name.
    ///
    /// # Errors
    /// If the disk does not take it; then what had that name stays as it was.
    pub fn finish(mut self) -> Result<(), Failure> {
        let failure = |source| Failure::file(&self.shown, source);
        self.file.flush().map_err(failure)?;
        if let Some(part) = &self.part {
            self.file.get_ref().sync_all().map_err(failure)?;
            fs::rename(part, &self.target).map_err(failure)?;
        }
        self.part = None;
        Ok(())
    }
}

impl Write for OutputFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for OutputFile {
    fn drop(&mut self) {
        if let Some(part) = &self.part {
            let _ = fs::remove_file(part); // what is left of a command that broke off
        }
    }
}

/// Where an answer goes.
pub enum Sink {
    /// To standard output, as it comes.
    Standard(BufWriter<io::StdoutLock<'static>>),
    /// Into a file, which is there once it is whole.
    File(OutputFile),
}

impl Sink {
    /// To a file, or to standard output if none is named or its name is `-`.
    ///
    /// # Errors
    /// If that is one of the files that are read, or cannot be written.
    pub fn open(path: Option<&Path>, inputs: &[&Path]) -> Result<Self, Failure> {
        match path.filter(|path| path.as_os_str() != "-") {
            Some(path) => Ok(Self::File(OutputFile::create(path, inputs)?)),
            None => {
                refuse_input_as_standard_output(inputs)?;
                Ok(Self::Standard(BufWriter::new(io::stdout().lock())))
            }
        }
    }

    /// The answer is whole.
    ///
    /// # Errors
    /// If the last of it cannot be written.
    pub fn finish(self) -> Result<(), Failure> {
        match self {
            Self::Standard(mut out) => Ok(out.flush()?),
            Self::File(file) => file.finish(),
        }
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Standard(out) => out.write(bytes),
            Self::File(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Standard(out) => out.flush(),
            Self::File(file) => file.flush(),
        }
    }
}

/// Writes a whole file at once.
///
/// # Errors
/// As for [`OutputFile::create`] and [`OutputFile::finish`].
pub fn write(path: &Path, bytes: &[u8], inputs: &[&Path]) -> Result<(), Failure> {
    let mut file = OutputFile::create(path, inputs)?;
    file.write_all(bytes).map_err(|source| Failure::file(path, source))?;
    file.finish()
}

/// Refuses to write what is read.
///
/// # Errors
/// If the output is one of the inputs.
pub fn refuse_input(output: &Path, inputs: &[&Path]) -> Result<(), Failure> {
    match inputs.iter().find(|input| same_file(output, input)) {
        Some(input) => {
            Err(Failure::OutputIsInput { output: output.display().to_string(), input: input.display().to_string() })
        }
        None => Ok(()),
    }
}

/// Refuses to answer into a file that is read: `batch vendors.csv >> vendors.csv`.
///
/// # Errors
/// If standard output goes to one of the inputs.
pub fn refuse_input_as_standard_output(inputs: &[&Path]) -> Result<(), Failure> {
    // Where there is no such path, the system does not tell.
    let standard = Path::new("/dev/stdout");
    let is_file = fs::metadata(standard).is_ok_and(|found| found.is_file());
    if is_file { refuse_input(standard, inputs) } else { Ok(()) }
}

/// Whether two paths lead to one file.
fn same_file(one: &Path, other: &Path) -> bool {
    let other = if other.as_os_str() == "-" { Path::new("/dev/stdin") } else { other };
    let by_path = matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other);
    by_path || same_inode(one, other)
}

/// Whether two paths are two names of one file on the disk.
#[cfg(unix)]
fn same_inode(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let place = |path| fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|found| (found.dev(), found.ino()));
    place(one).is_some_and(|found| place(other) == Some(found))
}

#[cfg(not(unix))]
fn same_inode(_: &Path, _: &Path) -> bool {
    false
}
