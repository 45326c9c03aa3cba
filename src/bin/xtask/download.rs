//! Ready-made programs from their makers' releases, checked before they are unpacked.

use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A release's archive and the file beside it that states the archive's SHA-256.
pub struct Release {
    pub archive: String,
    pub checksum: String,
}

/// Fetches with Node.js, which a clone needs anyway, so that we need no HTTP library. A machine
/// without a way out learns so in ten seconds; a slow download may take five minutes.
const FETCH: &str = r"
const [url, file] = process.argv.slice(1);
const stop = new AbortController();
const patience = setTimeout(() => stop.abort(new Error('no answer in 10 seconds')), 10_000);
try {
    const response = await fetch(url, { signal: stop.signal });
    clearTimeout(patience);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const slow = setTimeout(() => stop.abort(new Error('not complete in 5 minutes')), 300_000);
    const { writeFile } = await import('node:fs/promises');
    await writeFile(file, Buffer.from(await response.arrayBuffer()));
    clearTimeout(slow);
} catch (error) {
    console.error(error.cause?.code ?? error.cause?.message ?? error.message);
    process.exitCode = 1;
    clearTimeout(patience);
}";

/// Puts `programs` out of the release into `folder`. On failure says why in a few words.
pub fn install(release: &Release, programs: &[&str], folder: &Path) -> Result<(), String> {
    let scratch = folder.with_extension("download");
    let result = install_through(&scratch, release, programs, folder);
    let _ = fs::remove_dir_all(&scratch);
    result
}

fn install_through(scratch: &Path, release: &Release, programs: &[&str], folder: &Path) -> Result<(), String> {
    let unpacked = scratch.join("unpacked");
    fs::create_dir_all(&unpacked).map_err(|error| error.to_string())?;
    let (checksum, archive) = (scratch.join("checksum"), scratch.join("archive"));
    fetch(&release.checksum, &checksum)?;
    fetch(&release.archive, &archive)?;
    verify(&archive, &checksum)?;
    unpack(&archive, &unpacked)?;
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    for program in programs {
        let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
        let found = find(&unpacked, &file).ok_or(format!("the archive has no `{file}`"))?;
        fs::rename(found, folder.join(&file)).map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn fetch(url: &str, file: &Path) -> Result<(), String> {
    let output = Command::new("node")
        .args(["--input-type=module", "-e", FETCH, url])
        .arg(file)
        .env("NODE_USE_ENV_PROXY", "1") // Node.js 24 and later then heed HTTPS_PROXY
        .output()
        .map_err(|error| format!("node could not be started ({error})"))?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()) }
}

/// The checksum file starts with the digest in hexadecimal; a file name may follow.
fn verify(archive: &Path, checksum: &Path) -> Result<(), String> {
    let read = |path| fs::read(path).map_err(|error| error.to_string());
    let stated = String::from_utf8_lossy(&read(checksum)?).trim().to_ascii_lowercase();
    let stated = stated.split_whitespace().next().unwrap_or_default();
    let digest = hexadecimal(&Sha256::digest(read(archive)?));
    if stated == digest { Ok(()) } else { Err("the download does not match its checksum".into()) }
}

pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unpack(archive: &Path, folder: &Path) -> Result<(), String> {
    // Both GNU tar and the bsdtar of macOS and Windows see for themselves how it was compressed.
    let output = Command::new("tar")
        .arg("-xf")
        .arg(archive)
        .arg("-C")
        .arg(folder)
        .output()
        .map_err(|error| format!("tar could not be started ({error})"))?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    if output.status.success() { Ok(()) } else { Err(format!("tar: {}", complaint.trim())) }
}

/// Some archives hold the programs as they are, others in a folder.
fn find(folder: &Path, file: &str) -> Option<PathBuf> {
    let folders = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    std::iter::once(folder.to_owned()).chain(folders).map(|folder| folder.join(file)).find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve;
    use std::net::TcpListener;

    /// A release server on this machine, with one tool in it.
    fn release(name: &str, checksum: impl Fn(&[u8]) -> String) -> (Release, PathBuf) {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let program = format!("tool{}", std::env::consts::EXE_SUFFIX);
        fs::create_dir_all(folder.join("tool-1.0")).unwrap();
        fs::write(folder.join("tool-1.0").join(program), "a program").unwrap();
        let packed = Command::new("tar").current_dir(&folder).args(["-czf", "tool.tar.gz", "tool-1.0"]).status();
        assert!(packed.unwrap().success());
        let digest = checksum(&fs::read(folder.join("tool.tar.gz")).unwrap());
        fs::write(folder.join("tool.tar.gz.sha256sum"), format!("{digest}  out/tool.tar.gz\n")).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/tool.tar.gz", listener.local_addr().unwrap());
        let served = folder.clone();
        std::thread::spawn(move || serve::answer_all(&listener, &served));
        (Release { checksum: format!("{address}.sha256sum"), archive: address }, folder)
    }

    #[test]
    fn a_release_with_the_right_checksum_is_installed() {
        let (release, folder) = release("right", |bytes| hexadecimal(&Sha256::digest(bytes)));
        let bin = folder.join("bin");
        install(&release, &["tool"], &bin).unwrap();
        let program = bin.join(format!("tool{}", std::env::consts::EXE_SUFFIX));
        assert_eq!(fs::read_to_string(program).unwrap(), "a program");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_release_with_another_checksum_is_refused_before_it_is_unpacked() {
        let (release, folder) = release("wrong", |_| "0".repeat(64));
        let refused = install(&release, &["tool"], &folder.join("bin")).unwrap_err();
        assert!(refused.contains("checksum"), "{refused}");
        assert!(!folder.join("bin").exists() && !folder.join("bin.download").exists());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_release_that_is_not_there_says_what_the_server_answered() {
        let (mut release, folder) = release("missing", |_| String::new());
        release.checksum = release.checksum.replace("tool", "other");
        let refused = install(&release, &["tool"], &folder.join("bin")).unwrap_err();
        assert!(refused.contains("404"), "{refused}");
        fs::remove_dir_all(folder).unwrap();
    }
}
