//! One file over the network, or why not.

use std::{
    fs::File,
    io::{self, Read, Write},
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use indicatif::ProgressBar;
use ureq::{Agent, http::StatusCode};

use super::super::terminal::shown;

/// How patient a download is.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// How long a server may send nothing.
    pub silence: Duration,
    /// For how long a server may send less than [`LEAST_RATE`].
    pub slow: Duration,
    /// How long a file may take, all tries together.
    pub longest: Duration,
    /// When all has to be done.
    pub end: Instant,
    /// By when some server must have answered, if so: else there is no network, and nobody waits for one.
    pub first_answer: Option<Instant>,
    /// How often to try again.
    pub retries: u32,
    /// How long to wait before the first new try; before each further one twice as long.
    pub wait: Duration,
    /// Bytes from which on a file is too large.
    pub largest: u64,
}

/// Bytes a second, below which a server is as good as silent: the largest list would take two days.
const LEAST_RATE: u64 = 1_000;
/// So many redirects are followed.
const REDIRECTS: u32 = 5;

/// What tells one edition of a file from another, in the server's words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Its `ETag`.
    pub etag: Option<String>,
    /// Its `Last-Modified`.
    pub modified: Option<String>,
}

/// What came of a download.
#[derive(Debug)]
pub enum Download {
    /// The server says that the file is still the one of these marks.
    Unchanged,
    /// It was written, and has these marks.
    Written(Marks),
}

/// Why a download failed.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The server cannot be reached, or breaks off: another try may succeed.
    #[error("{0}")]
    Passing(String),
    /// The server refuses, or says nothing: whoever waited once for that is not made to wait again.
    #[error("{0}")]
    Lasting(String),
    /// The file cannot be written here.
    #[error("cannot be written: {0}")]
    Here(io::Error),
}

/// Downloads with one set of connections.
pub struct Client {
    agent: Agent,
    patience: Patience,
    answered: AtomicBool,
}

impl Client {
    /// A client that follows redirects from encrypted addresses to encrypted ones only.
    pub fn new(patience: Patience, encrypted: bool) -> Self {
        let config = Agent::config_builder()
            .https_only(encrypted)
            .http_status_as_error(false)
            .max_redirects(REDIRECTS)
            .user_agent(concat!("vendor-screener/", env!("CARGO_PKG_VERSION"), " (list updates)"))
            .timeout_connect(Some(patience.silence))
            .timeout_per_read(Some(patience.silence));
        Self { agent: config.build().into(), patience, answered: AtomicBool::new(false) }
    }

    /// Whether any server has answered anything.
    pub fn answered(&self) -> bool {
        self.answered.load(Ordering::Relaxed)
    }

    /// By when a server has to be reached, as long as none has answered.
    fn first_answer(&self) -> Option<Instant> {
        self.patience.first_answer.filter(|_| !self.answered())
    }

    /// Writes what is at this address into a file, unless it is still what `known` says. Tries again, ever later, where
    /// that may help, and says so on the bar.
    pub fn fetch(&self, url: &str, known: &Marks, to: &Path, bar: &ProgressBar) -> Result<Download, Refusal> {
        let mut wait = self.patience.wait;
        let end = self.patience.end.min(Instant::now() + self.patience.longest);
        for _ in 0..self.patience.retries {
            match self.attempt(url, known, to, end, bar) {
                Err(Refusal::Passing(why)) if Instant::now() + wait < self.first_answer().unwrap_or(end).min(end) => {
                    bar.set_message(shown(&format!("{why}; again in {} s", wait.as_secs_f32())));
                }
                outcome => return outcome,
            }
            thread::sleep(wait);
            wait *= 2;
        }
        self.attempt(url, known, to, end, bar)
    }

    fn attempt(
        &self,
        url: &str,
        known: &Marks,
        to: &Path,
        end: Instant,
        bar: &ProgressBar,
    ) -> Result<Download, Refusal> {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(Refusal::Passing("there was no time left for it; see --deadline".to_owned()));
        }
        let mut config = self.agent.get(url).config().timeout_global(Some(left));
        if let Some(first) = self.first_answer() {
            let left = first.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Refusal::Passing("no server has answered".to_owned()));
            }
            // One after the other: finding out its address, and reaching it there.
            config = config.timeout_resolve(Some(left / 2)).timeout_connect(Some(left / 2));
        }
        let mut request = config.build();
        for (header, value) in [("If-None-Match", &known.etag), ("If-Modified-Since", &known.modified)] {
            if let Some(value) = value {
                request = request.header(header, value);
            }
        }
        let response = request.call().map_err(|error| self.refusal(error))?;
        self.answered.store(true, Ordering::Relaxed);
        let status = response.status();
        if status == StatusCode::NOT_MODIFIED && *known != Marks::default() {
            return Ok(Download::Unchanged);
        }
        if status != StatusCode::OK {
            let why = format!("the server answered {status}");
            let passing = status.is_server_error() || matches!(status.as_u16(), 408 | 425 | 429);
            return Err(if passing { Refusal::Passing(why) } else { Refusal::Lasting(why) });
        }
        let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let marks = Marks { etag: header("etag"), modified: header("last-modified") };
        let announced = response.body().content_length();
        bar.set_length(announced.unwrap_or(0));
        bar.set_position(0);
        let file = File::create(to).map_err(Refusal::Here)?;
        self.copy(response.into_body().into_reader(), file, end, bar)?;
        Ok(Download::Written(marks))
    }

    fn copy(&self, mut from: impl Read, mut to: File, end: Instant, bar: &ProgressBar) -> Result<(), Refusal> {
        let mut buffer = vec![0; 1 << 16];
        let mut total = 0;
        let (mut since, mut before) = (Instant::now(), 0);
        loop {
            let read = from.read(&mut buffer).map_err(|error| Refusal::Passing(format!("it broke off: {error}")))?;
            total += read as u64;
            if total > self.patience.largest {
                let most = self.patience.largest >> 20;
                return Err(Refusal::Lasting(format!("it is larger than {most} MiB; see --max-size")));
            }
            if read == 0 {
                return to.sync_all().map_err(Refusal::Here);
            }
            to.write_all(buffer.get(..read).unwrap_or_default()).map_err(Refusal::Here)?;
            let (now, slow) = (Instant::now(), self.patience.slow);
            if now > end {
                return Err(Refusal::Passing(format!("it was not whole in time ({total} bytes); see --file-deadline")));
            }
            if now - since > slow {
                if total - before < LEAST_RATE * slow.as_secs() {
                    let sent = total - before;
                    return Err(Refusal::Passing(format!(
                        "it sent {sent} bytes in {} s; see --slow-after",
                        slow.as_secs()
                    )));
                }
                (since, before) = (now, total);
            }
            bar.set_position(total);
        }
    }

    /// Whether what went wrong may go right the next time.
    fn refusal(&self, error: ureq::Error) -> Refusal {
        use ureq::Error::{BadUri, BodyExceedsLimit, Http, RequireHttpsOnly, Timeout, TooManyRedirects};
        match error {
            Timeout(ureq::Timeout::PerRead | ureq::Timeout::RecvResponse) => {
                Refusal::Lasting(format!("it sent nothing for {} s; see --timeout", self.patience.silence.as_secs()))
            }
            TooManyRedirects => Refusal::Lasting(format!("it was redirected more than {REDIRECTS} times")),
            BadUri(_) | Http(_) | RequireHttpsOnly(_) | BodyExceedsLimit(_) => Refusal::Lasting(error.to_string()),
            _ => Refusal::Passing(error.to_string()),
        }
    }
}
