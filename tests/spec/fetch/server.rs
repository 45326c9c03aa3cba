//! A server on this machine that answers as it is told.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use flate2::{Compression, write::GzEncoder};

/// What a server answers to one request.
#[derive(Clone)]
pub enum Reply {
    /// A file, whole.
    File(String),
    /// A file with an `ETag`; `304` to who has it.
    Marked(String, &'static str),
    /// A file in small pieces with pauses.
    Slow(String),
    /// Half of a file, of which the length was announced.
    Half(String),
    /// A file, gzip'd on the way.
    Packed(String),
    /// Nothing but this status.
    Status(u16),
    /// A redirect to this path.
    Redirect(&'static str),
    /// A file, ten times a second a byte of it, for longer than anybody waits.
    Trickle(String),
    /// Nothing at all, for longer than anybody waits.
    Silence,
}

/// A server that answers each path with its replies in turn, the last one for ever.
pub struct Server {
    pub address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub fn new(replies: &[(&str, &[Reply])]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let turns = replies.iter().map(|(path, replies)| ((*path).to_owned(), replies.to_vec()));
        let turns: Arc<Mutex<BTreeMap<String, Vec<Reply>>>> = Arc::new(Mutex::new(turns.collect()));
        let heard = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (turns, heard) = (Arc::clone(&turns), Arc::clone(&heard));
                thread::spawn(move || {
                    let head = head(&stream);
                    let path = head.split_whitespace().nth(1).unwrap_or("/").trim_start_matches('/').to_owned();
                    heard.lock().unwrap().push(head.clone());
                    let reply = match turns.lock().unwrap().get_mut(&path) {
                        None => Reply::Status(404),
                        Some(left) if left.len() > 1 => left.remove(0),
                        Some(left) => left[0].clone(),
                    };
                    let _ = answer(stream, &head, &reply); // the client may have gone
                });
            }
        });
        Self { address, asked }
    }

    /// The requests so far, each with its headers.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// The request line and headers.
fn head(stream: &TcpStream) -> String {
    let lines = BufReader::new(stream).lines().map_while(Result::ok).take_while(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn answer(mut stream: TcpStream, head: &str, reply: &Reply) -> std::io::Result<()> {
    let ok = |length: usize, more: &str| {
        format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n{more}\r\n")
    };
    match reply {
        Reply::File(text) => write!(stream, "{}{text}", ok(text.len(), "")),
        Reply::Marked(_, etag) if head.contains(&format!(": {etag}")) => {
            write!(stream, "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n")
        }
        Reply::Marked(text, etag) => write!(stream, "{}{text}", ok(text.len(), &format!("ETag: {etag}\r\n"))),
        Reply::Slow(text) => {
            write!(stream, "{}", ok(text.len(), ""))?;
            text.as_bytes().chunks(text.len() / 8 + 1).try_for_each(|piece| {
                thread::sleep(Duration::from_millis(150));
                stream.write_all(piece)?;
                stream.flush()
            })
        }
        Reply::Half(text) => write!(stream, "{}{}", ok(text.len(), ""), &text[..text.len() / 2]),
        Reply::Packed(text) => {
            let mut packed = GzEncoder::new(Vec::new(), Compression::default());
            packed.write_all(text.as_bytes())?;
            let packed = packed.finish()?;
            write!(stream, "{}", ok(packed.len(), "Content-Encoding: gzip\r\n"))?;
            stream.write_all(&packed)
        }
        Reply::Status(status) => {
            write!(stream, "HTTP/1.1 {status} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        }
        Reply::Redirect(path) => {
            write!(stream, "HTTP/1.1 302 Found\r\nLocation: /{path}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        }
        Reply::Trickle(text) => {
            write!(stream, "{}", ok(text.len(), ""))?;
            text.as_bytes().chunks(1).take(600).try_for_each(|byte| {
                thread::sleep(Duration::from_millis(100));
                stream.write_all(byte)?;
                stream.flush()
            })
        }
        Reply::Silence => {
            thread::sleep(Duration::from_secs(30));
            Ok(())
        }
    }
}
