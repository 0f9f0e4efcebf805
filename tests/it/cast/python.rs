//! Programs of others, in Python: judges that share no code with the house.

use super::skipped;
use tokio::process::Command;

/// One of `tests/it/tools`, ready to be run; none if the library that it needs is not here.
pub async fn tool(name: &str, library: &str) -> Option<Command> {
    let looked = Command::new("python3").args(["-c", &format!("import {library}")]).output().await;
    if !looked.is_ok_and(|output| output.status.success()) {
        skipped(library, "pip install -r tests/it/tools/requirements.txt");
        return None;
    }
    let mut python = Command::new("python3");
    python.arg(format!("{}/tests/it/tools/{name}", env!("CARGO_MANIFEST_DIR")));
    Some(python)
}
