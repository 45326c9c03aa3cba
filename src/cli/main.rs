//! The command line.

mod arg_values;
mod args;
mod batch;
mod batch_input;
mod batch_output;
mod batch_workbook;
mod compare;
mod countries;
mod data_folder;
mod diff;
mod digest;
mod failure;
mod fetch;
mod folder_lock;
mod index;
mod index_args;
mod labels;
mod law;
mod list_args;
mod lists_status;
mod output;
mod output_file;
mod provenance;
mod record;
mod restrictions;
mod screen;
mod session;
mod sources;
mod spreadsheet;
mod terminal;
mod update;
mod verify;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command, RecordCommand};
use failure::Failure;
use index_args::IndexCommand;
use list_args::ListsCommand;

/// Runs the command that the arguments name.
fn main() -> ExitCode {
    let args = Args::parse();
    let outcome = match &args.command {
        Command::Screen(screen) => screen::run(&args.common, screen),
        Command::Batch(batch) => batch::run(&args.common, batch),
        Command::Compare(compare) => compare::run(&args.common, compare),
        Command::Restrictions(restrictions) => restrictions::run(&args.common, restrictions),
        Command::Index(IndexCommand::Build(build)) => index::build(&args.common, build),
        Command::Index(IndexCommand::Inspect(inspect)) => index::inspect(&args.common, inspect),
        Command::Record(RecordCommand::Verify(verify)) => record::verify(verify),
        Command::Index(IndexCommand::Verify(verify)) => verify::run(&args.common, verify),
        Command::Index(IndexCommand::Diff(diff)) => diff::run(&args.common, diff),
        Command::Lists(ListsCommand::Fetch(fetch)) => fetch::run(fetch),
        Command::Lists(ListsCommand::Update(update)) => update::run(&args.common, update),
        Command::Index(IndexCommand::Countries(which)) => countries::run(&args.common, which),
        Command::Lists(ListsCommand::Status(status)) => lists_status::run(&args.common, status),
    };
    match outcome {
        Ok(alerts) if alerts && args.common.fail_on_alert => ExitCode::from(3),
        Ok(_) => ExitCode::SUCCESS,
        Err(failure) if failure.is_broken_pipe() => ExitCode::SUCCESS, // the reader has seen enough
        Err(failure) => {
            terminal::tell(format_args!("vendor-screener: {failure}"));
            ExitCode::from(failure.code())
        }
    }
}
