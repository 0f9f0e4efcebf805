//! The program: parse, hand over, exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    selvedge::cli::run()
}
