//! `cargo xtask eval`, `bench` and others: see the library.

use lab::{bench, catalogue, eval, growth, weigh};
use std::process::ExitCode;
use xtask::problem::Problem;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["eval"] => eval::task(),
        ["quote"] => eval::quote(),
        ["catalogue"] => catalogue::task(),
        ["growth"] => growth::task(),
        ["weigh"] => weigh::task(),
        ["bench", options @ ..] => bench::Extent::parse(options).and_then(bench::task),
        other => Err(Problem::misuse(&format!("there is no measurement `{}`", other.join(" ")))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}");
            if problem.misuse { ExitCode::from(2) } else { ExitCode::FAILURE }
        }
    }
}
