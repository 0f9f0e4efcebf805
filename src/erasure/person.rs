//! Somebody who signs in, or did once.

use super::{Alias, ROUNDS, Round, origins, reviewer, signatures, traces};
use crate::app::App;
use crate::changes::hand::Hand;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use crate::people::{audit, user};
use crate::reviews::address::AddressKey;
use serde::Serialize;
use serde_json::json;

/// What came of an erasure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErasedPerson {
    /// What history calls them from now on.
    pub pseudonym: String,
    /// In how many places it stands now.
    pub places: u64,
    /// How many reviews under the same address were erased as well.
    pub reviews: u64,
}

/// Erases somebody by their e-mail address: who signs in with it or did once, and who wrote reviews under it; with the
/// words of these, if wished.
///
/// # Errors
/// Not found if nothing here knows the address; a conflict if nobody else could administer the house, or if records
/// were being written all the while.
pub async fn person(app: &App, hand: &Hand, email: &str, with_words: bool) -> Result<ErasedPerson> {
    let alias = alias(app, email)?;
    let mut tx = app.db.write().await?;
    let was_here = user::erase(&mut tx, email).await?.is_some();
    tx.commit().await?;
    let mut places = u64::from(was_here);
    for round in 0..=ROUNDS {
        let found = pass(app, &alias).await?;
        places += found.done;
        if found == Round::default() {
            break;
        }
        if round == ROUNDS {
            return Err(Error::Conflict(Message::new("erasure-unfinished")));
        }
        tokio::time::sleep(std::time::Duration::from_millis(20 * found.left.min(10))).await;
    }
    let reviews = reviewer::by_address(app, &hand_after(hand, &alias), email, with_words).await?;
    if places + reviews == 0 {
        return Err(Error::not_found("user", email));
    }
    traces::in_files(app, std::slice::from_ref(&alias.address))?;
    let mut tx = app.db.write().await?;
    let by = hand_after(hand, &alias).actor;
    let detail = json!({ "places": places, "reviews": reviews });
    audit::note(&mut tx, hand.at, &by, "person_erased", &alias.pseudonym, detail).await?;
    tx.commit().await?;
    app.db.scrub().await?;
    Ok(ErasedPerson { pseudonym: alias.pseudonym, places, reviews })
}

fn alias(app: &App, email: &str) -> Result<Alias> {
    let address = email.trim().to_owned();
    let hash = AddressKey::open(&app.config.data)?.hash(&format!("erased {address}"));
    Ok(Alias { lower: address.to_lowercase(), pseudonym: format!("erased-{}", &hash[..12]), address })
}

/// Who erases themselves is called by their pseudonym already.
fn hand_after(hand: &Hand, alias: &Alias) -> Hand {
    let actor = if alias.is_meant(&hand.actor) { alias.pseudonym.clone() } else { hand.actor.clone() };
    Hand { actor, ..hand.clone() }
}

async fn pass(app: &App, alias: &Alias) -> Result<Round> {
    let mut tx = app.db.write().await?;
    let mut done = signatures::sign_anew(&mut tx, alias).await?;
    done += traces::answers(&mut tx, &alias.lower).await?;
    tx.commit().await?;
    let mut round = Round { done, left: 0 };
    round.add(origins::families(app, alias).await?);
    round.add(origins::revisions(app, alias).await?);
    Ok(round)
}
