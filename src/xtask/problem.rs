//! What went wrong, the command that said so, and what to do about it.

use std::fmt;
use std::process::{Command, Stdio};

pub type Result<T = ()> = std::result::Result<T, Problem>;

#[derive(Debug)]
pub struct Problem {
    what: String,
    command: Option<String>,
    remedy: String,
    /// The arguments made no sense, as opposed to: the task failed.
    pub misuse: bool,
}

impl Problem {
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), command: None, remedy: remedy.into(), misuse: false }
    }

    pub fn misuse(what: &str) -> Self {
        let remedy = "`cargo xtask help` lists the tasks and their options.";
        Self { misuse: true, ..Self::new(format!("{what}."), remedy) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "xtask: {}", self.what)?;
        if let Some(command) = &self.command {
            writeln!(f, "  command:    {command}")?;
        }
        write!(f, "  what to do: {}", self.remedy)
    }
}

/// Runs a command whose output the user sees.
pub fn run(command: &mut Command, what: &str, remedy: &str) -> Result {
    let failed = |command: &Command, how: String| Problem {
        what: format!("{what}: {how}."),
        command: Some(written(command)),
        remedy: remedy.to_owned(),
        misuse: false,
    };
    let how = match command.status() {
        Ok(status) if status.success() => return Ok(()),
        Ok(status) => match status.code() {
            Some(code) => format!("it ended with code {code}"),
            None => "it was interrupted".to_owned(),
        },
        Err(error) => format!("it could not be started ({error})"),
    };
    Err(failed(command, how))
}

/// What a command prints, or nothing if it is missing or fails: for finding out what is there.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// The command as one would type it, so that it can be tried by hand.
fn written(command: &Command) -> String {
    let environment = command.get_envs().filter_map(|(name, value)| {
        // The search path would take a screen of its own.
        let value = value.filter(|_| name != "PATH")?.to_string_lossy();
        Some(format!("{}={}", name.to_string_lossy(), quoted(&value)))
    });
    let program = std::iter::once(quoted(&command.get_program().to_string_lossy()));
    let arguments = command.get_args().map(|argument| quoted(&argument.to_string_lossy()));
    environment.chain(program).chain(arguments).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_=./:@+,\\".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_command_is_shown_as_one_would_type_it() {
        let mut command = Command::new("no-such-program");
        command.args(["--name", "Acme Co., Ltd."]).env("LEVEL", "2");
        let shown = run(&mut command, "Trying", "Nothing.").unwrap_err().to_string();
        assert!(shown.contains("LEVEL=2 no-such-program --name 'Acme Co., Ltd.'"), "{shown}");
        assert!(shown.contains("what to do: Nothing."), "{shown}");
    }

    #[test]
    fn asking_a_missing_program_gives_nothing() {
        assert_eq!(ask(&mut Command::new("no-such-program")), None);
    }
}
