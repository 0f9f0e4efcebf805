//! The program: parse, hand over, exit code.

use std::process::ExitCode;

/// # Why
/// The system's allocator keeps for itself what pictures and imports have freed; this one gives it back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    selvedge::cli::run()
}
