//! Programs of others that Node runs, installed by a lock file into the target folder, once for each lock file.

use super::skipped;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether there is a Node that is new enough, and npm; else a loud word.
pub fn is_there() -> bool {
    let says = |program: &str| Command::new(program).arg("--version").output().ok();
    let version = says("node").map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let major = version.and_then(|v| v.trim().strip_prefix('v')?.split('.').next()?.parse::<u32>().ok());
    if major.is_some_and(|major| major >= 20) && says("npm").is_some() {
        return true;
    }
    skipped("Node 20 or newer with npm", "install it; .ci/run shows how without a repository that has it");
    false
}

/// The folder of a program of `tests/it/tools`, with the packages of its lock file.
pub fn installed(name: &str, npm: &[&str]) -> PathBuf {
    static TURN: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/tools").join(name);
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&program).expect("the target folder can be written");
    for file in fs::read_dir(&tools).expect("it is in the repository").flatten() {
        // One that is there already may be read by a program that is just starting.
        let (wanted, there) = (fs::read(file.path()), program.join(file.file_name()));
        let wanted = wanted.expect("it is in the repository");
        if !fs::read(&there).is_ok_and(|there| there == wanted) {
            fs::write(there, wanted).expect("the target folder can be written");
        }
    }
    let lock = fs::read_to_string(tools.join("package-lock.json")).expect("it is in the repository");
    let mark = program.join("installed");
    if fs::read_to_string(&mark).is_ok_and(|installed| installed == lock) {
        return program;
    }
    let output = Command::new("npm")
        .args(npm)
        .args(["--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(&program)
        .output()
        .expect("npm can be started");
    assert!(output.status.success(), "npm: {}", String::from_utf8_lossy(&output.stderr));
    fs::write(mark, lock).expect("the target folder can be written");
    program
}
