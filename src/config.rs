//! Every setting, its default, its sentence.

use std::path::PathBuf;

/// What the operator decided. Every field is an option of the command line, `SELVEDGE_…` in the environment and a key of
/// `selvedge.toml` in the data folder, in this order of precedence.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// The data folder: database, files, indexes, unless they are elsewhere.
    pub data: PathBuf,
    /// `sqlite:` or `postgres:` address; none means SQLite in the data folder.
    pub database: Option<String>,
    /// `file:`, `s3:`, `gs:` or `az:` address; none means the data folder.
    pub files: Option<String>,
    /// Where the house is seen from outside, for links that leave it: `https://pim.example`.
    pub public_url: Option<String>,
}

impl Config {
    /// All in one data folder.
    pub fn in_folder(data: impl Into<PathBuf>) -> Config {
        Config { data: data.into(), database: None, files: None, public_url: None }
    }

    /// The address of the database.
    pub fn database_url(&self) -> String {
        self.database.clone().unwrap_or_else(|| format!("sqlite:{}", self.data.join("selvedge.db").display()))
    }

    /// The address of the files.
    pub fn files_url(&self) -> String {
        self.files.clone().unwrap_or_else(|| format!("file://{}", self.data.join("files").display()))
    }
}
