//! Which engine a story runs on, and what happens when it is not there.

/// The engines that every story runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file in a folder of the story's own.
    Sqlite,
    /// A database of the story's own on a server that the run starts.
    Postgres,
}

/// Says loudly that something is not there and how to get it; fails if the run requires everything.
pub fn skipped(what: &str, how: &str) {
    let message = format!("SKIPPED: {what} is not on this machine. To run it too: {how}");
    assert!(std::env::var("SELVEDGE_TEST_REQUIRE").as_deref() != Ok("all"), "{message}");
    eprintln!("\n{message}\n");
}
