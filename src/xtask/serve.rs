//! Serves the page on this machine, for development. Any static host does for others.

use crate::page;
use crate::problem::{Problem, Result};
use crate::steps::Steps;
use crate::whole_lists::Lists;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

pub struct Options {
    port: u16,
    open: bool,
    starter: bool,
}

impl Options {
    pub fn parse(arguments: &[&str]) -> Result<Self> {
        let mut options = Self { port: 8080, open: false, starter: false };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match *argument {
                "--open" => options.open = true,
                "--starter" => options.starter = true,
                "--port" => {
                    let port = arguments.next().and_then(|port| port.parse().ok());
                    options.port = port.ok_or_else(|| Problem::misuse("--port takes a number up to 65535"))?;
                }
                other => return Err(Problem::misuse(&format!("`serve` has no option `{other}`"))),
            }
        }
        Ok(options)
    }
}

/// `cargo xtask serve`
pub fn task(options: &Options) -> Result {
    // Taken before the build, so that nobody waits for a build only to learn that it is in use.
    let listener = TcpListener::bind(("127.0.0.1", options.port)).map_err(|error| {
        let what = match error.kind() {
            io::ErrorKind::AddrInUse => "is in use by another program".to_owned(),
            _ => format!("cannot be used ({error})"),
        };
        Problem::new(
            format!("Port {} {what}.", options.port),
            format!("Choose another: `cargo xtask serve --port {}`.", options.port.saturating_add(1).max(1024)),
        )
    })?;
    let mut steps = Steps::default();
    let lists = if options.starter { Lists::starter() } else { Lists::fetched(&mut steps) };
    let folder = page::add_for_development(&mut steps, &lists)?;
    steps.run()?;
    let port = listener.local_addr().map_or(options.port, |address| address.port());
    let address = format!("http://127.0.0.1:{port}/");
    println!("\nVendor Screener is at {address} (Ctrl+C stops it).");
    if options.open {
        open(&address);
    }
    answer_all(&listener, &folder);
    Ok(())
}

/// Shows the address in the user's browser, if there is one.
fn open(address: &str) {
    let mut command = match std::env::consts::OS {
        "macos" => Command::new("open"),
        "windows" => Command::new("explorer"),
        _ => Command::new("xdg-open"),
    };
    if command.arg(address).spawn().is_err() {
        eprintln!("No browser could be started; open the address by hand.");
    }
}

/// Answers requests for the files of `folder` until the program ends.
pub fn answer_all(listener: &TcpListener, folder: &Path) {
    for stream in listener.incoming().flatten() {
        let folder = folder.to_owned();
        // A browser opens connections ahead of need; on a thread of its own, none holds up another.
        std::thread::spawn(move || {
            // Whoever goes away before the answer is complete has no further interest in it.
            let _ = answer(stream, &folder);
        });
    }
}

fn answer(mut stream: TcpStream, folder: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut request = BufReader::new((&stream).take(16 * 1024));
    let mut first = String::new();
    request.read_line(&mut first)?;
    // The headers make no difference, but a connection closed with some unread is reset.
    let mut header = String::new();
    while request.read_line(&mut header)? > 2 {
        header.clear();
    }
    let mut words = first.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let reply = match method {
        "GET" | "HEAD" => look_up(target, folder),
        _ => Reply::refusal("405 Method Not Allowed"),
    };
    let Reply { status, kind, content, location } = reply;
    let location = location.map(|to| format!("Location: {to}\r\n")).unwrap_or_default();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{location}\
         Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        content.len(),
    )?;
    if method != "HEAD" {
        stream.write_all(&content)?;
    }
    stream.flush()
}

struct Reply {
    status: &'static str,
    kind: &'static str,
    content: Vec<u8>,
    location: Option<String>,
}

impl Reply {
    fn refusal(status: &'static str) -> Self {
        Self { status, kind: "text/plain", content: status.into(), location: None }
    }
}

fn look_up(target: &str, folder: &Path) -> Reply {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let Some(mut file) = file_for(path, folder) else { return Reply::refusal("404 Not Found") };
    if file.is_dir() {
        if !path.ends_with('/') {
            // Relative addresses in the page count from the last slash. The name alone, not the
            // whole path, because a path that starts with two slashes would name another host.
            let name = path.rsplit('/').next().unwrap_or_default();
            let location = Some(format!("./{name}/"));
            return Reply { location, ..Reply::refusal("301 Moved Permanently") };
        }
        file.push("index.html");
    }
    match fs::read(&file) {
        Ok(content) => Reply { status: "200 OK", kind: kind_of(&file), content, location: None },
        Err(_) => Reply::refusal("404 Not Found"),
    }
}

/// The file that a request's path means, if it lies in the folder.
fn file_for(path: &str, folder: &Path) -> Option<PathBuf> {
    let mut file = folder.to_owned();
    for part in decoded(path.strip_prefix('/')?)?.split('/').filter(|part| !part.is_empty()) {
        // Windows also takes a backslash for a separator and a colon for a drive.
        if part == "." || part == ".." || part.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    // A link may lead out of the folder as well.
    let inside = file.canonicalize().ok()?.starts_with(folder.canonicalize().ok()?);
    inside.then_some(file)
}

/// Resolves `%41` to `A`.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            bytes.push((digit()? * 16 + digit()?) as u8);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn kind_of(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "ftl" | "ts" | "md" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        // The list index too: as a file, so that nothing inflates it on the way.
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_and_nonsense_is_refused() {
        let options = Options::parse(&["--port", "9000", "--open", "--starter"]).unwrap();
        assert!(options.port == 9000 && options.open && options.starter);
        assert!(Options::parse(&["--port", "many"]).is_err_and(|problem| problem.misuse));
        assert!(Options::parse(&["--port"]).is_err());
        assert!(Options::parse(&["--watch"]).is_err());
    }

    #[test]
    fn files_of_the_folder_are_served_with_their_type_and_nothing_else_is() {
        let folder = std::env::temp_dir().join(format!("xtask-serve-{}", std::process::id()));
        fs::create_dir_all(folder.join("dist/embed")).unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        fs::write(folder.join("dist/index.html"), "page").unwrap();
        fs::write(folder.join("dist/app bg.wasm"), "wasm").unwrap();
        fs::write(folder.join("dist/embed/index.html"), "embed").unwrap();
        let dist = folder.join("dist");
        let get = |target| look_up(target, &dist);

        assert_eq!(get("/").content, b"page");
        assert_eq!(get("/?lang=fr").content, b"page");
        assert_eq!(get("/app%20bg.wasm").kind, "application/wasm");
        assert_eq!(get("/embed/").content, b"embed");
        assert_eq!(get("//embed").location.as_deref(), Some("./embed/"));
        for outside in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/embed/../../secret.txt",
            "/..%5csecret.txt",
            "/%00",
            "/%4",
            "/%zz",
            "/absent",
            "secret.txt",
            "",
        ] {
            assert_eq!(get(outside).status, "404 Not Found", "{outside}");
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
