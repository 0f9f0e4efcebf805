//! Somebody again, later: work that outlives its request is done with the rights that they have when it is done.

use super::{Actor, Who, token, user};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, id::TokenId, id::UserId, message::Message};
use serde::{Deserialize, Serialize};

/// By what somebody is known again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Again {
    /// A person.
    User(UserId),
    /// A program.
    Token(TokenId),
    /// The program itself.
    House,
}

impl Again {
    /// By what an actor will be known again.
    pub fn of(actor: &Actor) -> Again {
        match actor.who {
            Who::User(id) => Again::User(id),
            Who::Token(id) => Again::Token(id),
            Who::House => Again::House,
        }
    }

    /// Them, with what is granted to them now.
    ///
    /// # Errors
    /// Forbidden if they are no longer here, or no longer welcome.
    pub async fn actor(self, tx: &mut Tx, now: Time) -> Result<Actor> {
        let found = match self {
            Again::User(id) => user::by_id(tx, id).await?.filter(|person| person.is_active).map(|p| Actor {
                who: Who::User(p.id),
                name: p.email,
                grants: p.grants,
            }),
            Again::Token(id) => {
                let token = token::by_id(tx, id).await?;
                let is_good =
                    |t: &token::Token| t.revoked_at.is_none() && t.expires_at.is_none_or(|at| now < at);
                token.filter(is_good).map(|t| Actor {
                    who: Who::Token(t.id),
                    name: format!("token {}", t.name),
                    grants: t.grants,
                })
            }
            Again::House => Some(Actor::house("selvedge")),
        };
        found.ok_or_else(|| Error::Forbidden(Message::new("bulk-actor-gone")))
    }
}
