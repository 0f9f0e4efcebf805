//! The provider: what it says of itself, its keys, and the few requests that we make.
//!
//! Nothing is asked but the provider's own hosts, redirects are not followed, answers are short, and nobody waits for long.

use super::id_token::{self, Claims, Expected, Jwk, Looked};
use super::refused;
use crate::app::App;
use crate::config::sign_on::SignOn;
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, message::Message};
use chrono::Duration;
use reqwest::{Client, RequestBuilder, StatusCode, Url, header, redirect::Policy};
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::sync::Arc;
use tokio::sync::Mutex;

const CONNECT: std::time::Duration = std::time::Duration::from_secs(5);
const WHOLE: std::time::Duration = std::time::Duration::from_secs(10);
const LONGEST_ANSWER: usize = 512 * 1024;
/// How long is believed what a provider said of itself, in minutes.
const FRESH_MINUTES: i64 = 60;
/// A token with a key that nobody knows makes us ask for keys, but not more often than this, in seconds.
const ASK_AGAIN_SECONDS: i64 = 30;

/// What a provider says of itself (OpenID Connect Discovery 1.0).
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Provider {
    issuer: String,
    /// Where people sign in.
    #[serde(deserialize_with = "address")]
    pub authorization_endpoint: Url,
    #[serde(deserialize_with = "address")]
    token_endpoint: Url,
    userinfo_endpoint: Option<String>,
    #[serde(deserialize_with = "address")]
    jwks_uri: Url,
    #[serde(default)]
    token_endpoint_auth_methods_supported: Vec<String>,
}

fn address<'de, D: Deserializer<'de>>(read: D) -> Result<Url, D::Error> {
    let text = String::deserialize(read)?;
    Url::parse(&text).map_err(serde::de::Error::custom)
}

/// What a code is exchanged for.
#[derive(Deserialize)]
pub struct Tokens {
    /// Who it is, signed.
    pub id_token: String,
    access_token: String,
}

#[derive(Deserialize)]
struct Keys {
    keys: Vec<Value>,
}

#[derive(Clone)]
struct Known {
    provider: Arc<Provider>,
    keys: Arc<Vec<Jwk>>,
    at: Time,
    keys_at: Time,
}

#[derive(Default)]
struct Shelf(Mutex<Option<Known>>);

fn away(reason: impl std::fmt::Display) -> Error {
    tracing::warn!(%reason, "the provider of the sign-on does not answer as it should");
    Error::Unavailable(Message::new("sign-on-away"))
}

fn client() -> Result<Client> {
    let client = Client::builder()
        .redirect(Policy::none())
        .no_proxy()
        .connect_timeout(CONNECT)
        .timeout(WHOLE)
        .user_agent(concat!("selvedge/", env!("CARGO_PKG_VERSION")))
        .build();
    client.map_err(|error| Error::internal("making a client for the sign-on", error))
}

/// Sends a request and reads a JSON answer, with its status.
async fn answer(request: RequestBuilder) -> Result<(StatusCode, Value)> {
    let request = request.header(header::ACCEPT, "application/json");
    let mut response = request.send().await.map_err(|error| away(error.without_url()))?;
    let status = response.status();
    let mut body = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(|error| away(error.without_url()))? {
        if body.len() + piece.len() > LONGEST_ANSWER {
            return Err(away("its answer is too long"));
        }
        body.extend_from_slice(&piece);
    }
    if status.is_server_error() || status.is_redirection() {
        return Err(away(status));
    }
    Ok((status, serde_json::from_slice(&body).map_err(away)?))
}

async fn fetch<T: DeserializeOwned>(settings: &SignOn, url: &Url) -> Result<T> {
    ours(settings, url)?;
    let (status, body) = answer(client()?.get(url.clone())).await?;
    if status != StatusCode::OK {
        return Err(away(status));
    }
    serde_json::from_value(body).map_err(away)
}

fn ours(settings: &SignOn, url: &Url) -> Result<()> {
    let host = url.host_str().unwrap_or_default();
    if settings.may_ask(url) {
        Ok(())
    } else {
        Err(away(format!("it names {host}, which is not among its hosts")))
    }
}

async fn known(app: &App, settings: &SignOn) -> Result<Known> {
    let shelf = app.slots.get::<Shelf>();
    let mut held = shelf.0.lock().await;
    let now = app.clock.now();
    if let Some(known) = held.as_ref().filter(|known| now - known.at < Duration::minutes(FRESH_MINUTES)) {
        return Ok(known.clone());
    }
    let base = settings.issuer.as_str().trim_end_matches('/');
    let address = Url::parse(&format!("{base}/.well-known/openid-configuration")).map_err(away)?;
    let provider: Provider = fetch(settings, &address).await?;
    if provider.issuer != settings.issuer_text {
        return Err(away(format!("it calls itself {}", provider.issuer)));
    }
    ours(settings, &provider.authorization_endpoint)?;
    let keys = keys(settings, &provider).await?;
    let known = Known { provider: Arc::new(provider), keys, at: now, keys_at: now };
    *held = Some(known.clone());
    Ok(known)
}

/// Its keys; those of a kind that we do not know are passed over.
async fn keys(settings: &SignOn, provider: &Provider) -> Result<Arc<Vec<Jwk>>> {
    let found: Keys = fetch(settings, &provider.jwks_uri).await?;
    Ok(Arc::new(
        found.keys.into_iter().filter_map(|key| serde_json::from_value(key).ok()).take(100).collect(),
    ))
}

/// What the provider says of itself, remembered for an hour.
pub async fn of(app: &App, settings: &SignOn) -> Result<Arc<Provider>> {
    Ok(known(app, settings).await?.provider)
}

/// The claims of a token that the provider signed; its keys are asked for again if the token names one that is new.
pub async fn verified(app: &App, settings: &SignOn, token: &str, expected: &Expected<'_>) -> Result<Claims> {
    let known = known(app, settings).await?;
    if let Looked::Good(claims) = id_token::look(token, &known.keys, expected)? {
        return Ok(*claims);
    }
    let shelf = app.slots.get::<Shelf>();
    let mut held = shelf.0.lock().await;
    if let Some(known) = held.as_mut()
        && expected.now - known.keys_at >= Duration::seconds(ASK_AGAIN_SECONDS)
    {
        known.keys_at = expected.now;
        known.keys = keys(settings, &known.provider).await?;
    }
    let keys = held.as_ref().map(|known| known.keys.clone()).unwrap_or_default();
    match id_token::look(token, &keys, expected)? {
        Looked::Good(claims) => Ok(*claims),
        Looked::KeyUnknown => Err(refused("sign-on-not-trusted")),
    }
}

impl Provider {
    /// Exchanges a code for what it stands for.
    pub async fn exchange(
        &self,
        settings: &SignOn,
        code: &str,
        verifier: &str,
        callback: &str,
    ) -> Result<Tokens> {
        ours(settings, &self.token_endpoint)?;
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", callback),
            ("code_verifier", verifier),
        ];
        let mut request = client()?.post(self.token_endpoint.clone());
        match settings.client_secret.text() {
            Some(secret) if self.takes_basic() => {
                request = request.basic_auth(encoded(&settings.client_id), Some(encoded(secret)));
            }
            Some(secret) => form.extend([("client_id", &*settings.client_id), ("client_secret", secret)]),
            None => form.push(("client_id", &settings.client_id)),
        }
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(body);
        let (status, body) = answer(request).await?;
        if status != StatusCode::OK {
            let error = body["error"].as_str().unwrap_or_default().to_owned();
            tracing::warn!(%status, error, "the provider of the sign-on takes no code from us");
            return Err(refused("sign-on-again"));
        }
        serde_json::from_value(body).map_err(away)
    }

    fn takes_basic(&self) -> bool {
        let methods = &self.token_endpoint_auth_methods_supported;
        methods.is_empty() || methods.iter().any(|method| method == "client_secret_basic")
    }

    /// Asks for what the token does not say: many providers tell address and groups here only.
    pub async fn complete(&self, settings: &SignOn, tokens: &Tokens, claims: &mut Claims) -> Result<()> {
        let Some(url) = &self.userinfo_endpoint else { return Ok(()) };
        let url = Url::parse(url).map_err(away)?;
        ours(settings, &url)?;
        let (status, body) = answer(client()?.get(url).bearer_auth(&tokens.access_token)).await?;
        let said = match (status, body) {
            (StatusCode::OK, Value::Object(said)) => said,
            _ => return Err(away(status)),
        };
        if said.get("sub").and_then(Value::as_str) != Some(&claims.sub) {
            return Err(refused("sign-on-not-trusted"));
        }
        add(claims, said);
        Ok(())
    }
}

/// What the token says stands; the address and whether it is verified belong together.
fn add(claims: &mut Claims, said: Map<String, Value>) {
    let text = |name: &str| said.get(name).and_then(Value::as_str).map(str::to_owned);
    if claims.email.is_none() {
        claims.email = text("email");
        claims.email_verified = said.get("email_verified").cloned().unwrap_or_default();
    }
    claims.name = claims.name.take().or_else(|| text("name"));
    for (name, value) in said {
        claims.others.entry(name).or_insert(value);
    }
}

/// RFC 6749, 2.3.1: both halves are form-encoded before they are joined.
fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
