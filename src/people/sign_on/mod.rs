//! Sign-on by OpenID Connect: a provider that the operator trusts says who somebody is.
//!
//! - [`begin`]: where the browser goes, and the ticket that it carries meanwhile; [`finish`]: what comes of its return
//! - `provider`: what the provider says of itself, its keys, and the few requests that we make; `id_token`: what it signed
//! - `person`: who that is here, and what is granted to them
//!
//! Authorization code with PKCE, state and nonce (OpenID Connect Core 3.1, RFC 7636, RFC 9207).
//!
//! # Why
//! `openidconnect` brings RSA and elliptic curves in pure Rust beside the ones that TLS has here already (and `rsa` with a
//! known side channel); `jsonwebtoken` asks the machine for the time, which in this house comes in as an argument. What is
//! left to do is small once `ring` verifies the signature: one form of token, two algorithms, seven checks.

mod id_token;
mod person;
mod provider;

use super::session::{self, From};
use super::vault::Vault;
use super::{User, audit, secret};
use crate::app::App;
use crate::config::sign_on::SignOn;
use crate::error::{Error, Result};
use crate::kernel::message::Message;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};

/// How long somebody may take at the provider, in minutes.
const TICKET_MINUTES: i64 = 15;
const TICKET: &str = "sign-on";

/// What the browser carries while its person is at the provider; it can neither read nor change it.
#[derive(Serialize, Deserialize)]
struct Ticket {
    state: String,
    nonce: String,
    verifier: String,
    next: String,
}

/// The way to the provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// Where the browser goes.
    pub address: String,
    /// What it carries meanwhile.
    pub ticket: String,
}

/// Who came in.
#[derive(Debug, Clone, PartialEq)]
pub struct Entered {
    /// The secret for the cookie.
    pub secret: String,
    /// Who it is.
    pub user: User,
    /// Where they wanted to go.
    pub next: String,
}

/// What the provider sent the browser back with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returned {
    /// What is exchanged for the token.
    pub code: Option<String>,
    /// The state that it was sent with.
    pub state: Option<String>,
    /// Who sends it (RFC 9207).
    pub issuer: Option<String>,
    /// Why it refuses.
    pub error: Option<String>,
}

fn configured(app: &App) -> Result<&SignOn> {
    app.config.sign_on.as_ref().ok_or_else(|| Error::not_found("page", "/sign-on"))
}

fn callback(app: &App) -> String {
    format!("{}/sign-on/callback", app.config.base_url())
}

fn refused(key: &'static str) -> Error {
    Error::Unauthorized(Message::new(key))
}

/// Whether the rules of the operator can be read, before anybody comes.
///
/// # Errors
/// A role that is none.
pub fn check(app: &App) -> Result<()> {
    app.config.sign_on.iter().try_for_each(|settings| person::rules(settings).map(drop))
}

/// The way to the provider, for somebody who wants to go on to `next` afterwards.
///
/// # Errors
/// Unavailable, if the provider does not answer.
pub async fn begin(app: &App, next: &str) -> Result<Begun> {
    let settings = configured(app)?;
    let provider = provider::of(app, settings).await?;
    let ticket =
        Ticket { state: secret::new(), nonce: secret::new(), verifier: secret::new(), next: next.to_owned() };
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(ticket.verifier.as_bytes()));
    let scope = ["openid", "email", "profile"].into_iter().chain(settings.scopes.iter().map(String::as_str));
    let mut address = provider.authorization_endpoint.clone();
    address
        .query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &settings.client_id)
        .append_pair("redirect_uri", &callback(app))
        .append_pair("scope", &scope.collect::<Vec<_>>().join(" "))
        .append_pair("state", &ticket.state)
        .append_pair("nonce", &ticket.nonce)
        .append_pair("code_challenge", &challenge)
        .append_pair("code_challenge_method", "S256");
    let ticket = Vault::of(app)?.ticket(TICKET, ticket, app.clock.now(), TICKET_MINUTES);
    Ok(Begun { address: address.into(), ticket })
}

/// What comes of a return from the provider: a session, or a refusal that is noted.
///
/// # Errors
/// Unauthorized with the reason; unavailable, if the provider does not answer.
pub async fn finish(app: &App, ticket: &str, returned: Returned, from: From<'_>) -> Result<Entered> {
    let done = enter(app, ticket, returned, &from).await;
    if let Err(Error::Unauthorized(message)) = &done {
        let mut tx = app.db.write().await?;
        let detail = json!({ "address": from.address, "by": "sign_on", "reason": message.key });
        let who = message.args.iter().find(|(name, _)| *name == "email");
        let who = who.and_then(|(_, value)| serde_json::to_value(value).ok());
        let who = who.as_ref().and_then(|value| value.as_str()).unwrap_or("sign-on");
        audit::note(&mut tx, app.clock.now(), "nobody", "sign_on_refused", who, detail).await?;
        tx.commit().await?;
    }
    done
}

async fn enter(app: &App, ticket: &str, returned: Returned, from: &From<'_>) -> Result<Entered> {
    let settings = configured(app)?;
    let now = app.clock.now();
    let kept: Option<Ticket> = Vault::of(app)?.redeem(TICKET, ticket, now);
    let kept = kept.ok_or_else(|| refused("sign-on-again"))?;
    if !returned.state.as_deref().is_some_and(|state| secret::same(state, &kept.state)) {
        return Err(refused("sign-on-again"));
    }
    if returned.issuer.as_ref().is_some_and(|issuer| *issuer != settings.issuer_text) {
        return Err(refused("sign-on-not-trusted"));
    }
    if let Some(error) = returned.error {
        let reason: String = error.chars().filter(|c| !c.is_control()).take(100).collect();
        return Err(Error::Unauthorized(Message::new("sign-on-declined").with("reason", reason)));
    }
    let code = returned.code.ok_or_else(|| refused("sign-on-again"))?;
    let provider = provider::of(app, settings).await?;
    let tokens = provider.exchange(settings, &code, &kept.verifier, &callback(app)).await?;
    let expected = id_token::Expected {
        issuer: &settings.issuer_text,
        client_id: &settings.client_id,
        nonce: &kept.nonce,
        now,
    };
    let mut claims = provider::verified(app, settings, &tokens.id_token, &expected).await?;
    if claims.email.is_none() || !claims.has(&settings.claim) {
        provider.complete(settings, &tokens, &mut claims).await?;
    }
    let user = person::of(app, settings, &claims).await?;
    let mut tx = app.db.write().await?;
    let secret = session::enter(&mut tx, &user, "sign_on", from, now).await?;
    tx.commit().await?;
    Ok(Entered { secret, user, next: kept.next })
}
