//! Columns that name who did something.

use super::{Alias, counted};
use crate::db::Tx;
use crate::error::Result;

/// `$1` the pseudonym, `$2` the address as it is written, `$3` without capitals. Revisions are written anew elsewhere.
const SIGNATURES: &[&str] = &[
    "UPDATE changes SET actor = $1 WHERE actor = $2 OR LOWER(actor) = $3",
    "UPDATE products SET approved_by = $1 WHERE approved_by = $2 OR LOWER(approved_by) = $3",
    "UPDATE imports SET actor = $1 WHERE actor = $2 OR LOWER(actor) = $3",
    "UPDATE plans SET made_by = $1 WHERE made_by = $2 OR LOWER(made_by) = $3",
    "UPDATE plans SET decided_by = $1 WHERE decided_by = $2 OR LOWER(decided_by) = $3",
    "UPDATE plans SET applied_by = $1 WHERE applied_by = $2 OR LOWER(applied_by) = $3",
    "UPDATE jobs SET made_by = $1 WHERE made_by = $2 OR LOWER(made_by) = $3",
    "UPDATE comments SET author = $1 WHERE author = $2 OR LOWER(author) = $3",
    "UPDATE comments SET settled_by = $1 WHERE settled_by = $2 OR LOWER(settled_by) = $3",
    "UPDATE tasks SET made_by = $1 WHERE made_by = $2 OR LOWER(made_by) = $3",
    "UPDATE tasks SET done_by = $1 WHERE done_by = $2 OR LOWER(done_by) = $3",
    "UPDATE uploads SET made_by = $1 WHERE made_by = $2 OR LOWER(made_by) = $3",
    // The place from which somebody signed in goes with the name.
    "UPDATE audit SET actor = $1, detail = '{}' WHERE actor = $2 OR LOWER(actor) = $3",
    "UPDATE audit SET subject = $1, detail = '{}' WHERE subject = $2 OR LOWER(subject) = $3",
];

/// Puts the pseudonym in the place of the name; in how many places.
pub(super) async fn sign_anew(tx: &mut Tx, alias: &Alias) -> Result<u64> {
    counted(tx, SIGNATURES, [&alias.pseudonym, &alias.address, &alias.lower]).await
}
