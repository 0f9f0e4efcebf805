//! Speaks GraphQL with a shop: signs in when it has to, and sorts what goes wrong.

use crate::app::App;
use crate::channels::connectors::{
    trouble::{Trouble, short},
    wire::{Answer, Wire},
};
use crate::config::connectors::Credentials;
use crate::kernel::message::Message;
use bytes::Bytes;
use reqwest::{RequestBuilder, StatusCode, multipart};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::Mutex;

/// Where the shop puts the token of a new session.
const TOKEN: &str = "vendure-auth-token";

const LOGIN: &str = "mutation($user: String!, $password: String!) {
    login(username: $user, password: $password) { __typename ... on ErrorResult { message } } }";

/// A session with a shop. Those who share it sign in once.
pub(super) struct Session {
    wire: Wire,
    credentials: Credentials,
    channel: Option<String>,
    token: Arc<Mutex<Option<String>>>,
}

/// The sessions of the house: signing in costs the shop a quarter second, so those that are open are used again.
#[derive(Default)]
struct Open(std::sync::Mutex<HashMap<String, Arc<Mutex<Option<String>>>>>);

/// What a request sends.
enum Body<'b> {
    Document(Value),
    File { operation: &'b Value, name: &'b str, media_type: &'static str, bytes: Bytes },
}

#[derive(Deserialize)]
struct Reply<T> {
    data: Option<T>,
    #[serde(default)]
    errors: Vec<Fault>,
}

#[derive(Deserialize)]
struct Fault {
    message: String,
    #[serde(default)]
    extensions: Extensions,
}

#[derive(Deserialize, Default)]
struct Extensions {
    #[serde(default)]
    code: String,
}

impl Session {
    /// A session with a shop; signed in if somebody has been here before.
    pub fn new(app: &App, wire: Wire, credentials: Credentials, channel: Option<String>) -> Session {
        let open = app.slots.get::<Open>();
        let mut open = open.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let token = open.entry(format!("{} {}", wire.address(), credentials.user)).or_default().clone();
        Session { wire, credentials, channel, token }
    }

    /// Asks a document, and reads the answer.
    pub async fn ask<T: DeserializeOwned>(&self, document: &str, variables: Value) -> Result<T, Trouble> {
        self.exchange(&Body::Document(json!({ "query": document, "variables": variables }))).await
    }

    /// Asks a document whose answer says nothing new.
    pub async fn tell(&self, document: &str, variables: Value) -> Result<(), Trouble> {
        self.ask::<Value>(document, variables).await.map(|_| ())
    }

    /// Asks a document with a file in its variable `$file` (GraphQL multipart request).
    pub async fn upload<T: DeserializeOwned>(
        &self,
        operation: &Value,
        name: &str,
        media_type: &'static str,
        bytes: Bytes,
    ) -> Result<T, Trouble> {
        self.exchange(&Body::File { operation, name, media_type, bytes }).await
    }

    /// Sends with the session's token; signs in if there is none, and once more if the shop knows it no longer.
    async fn exchange<T: DeserializeOwned>(&self, body: &Body<'_>) -> Result<T, Trouble> {
        let (token, is_new) = self.token(None).await?;
        let answer = self.send(body, Some(&token)).await?;
        if !is_stranger(&answer) {
            return read(&answer);
        }
        if is_new {
            return Err(forbidden(&answer));
        }
        let (token, _) = self.token(Some(&token)).await?;
        let answer = self.send(body, Some(&token)).await?;
        if is_stranger(&answer) { Err(forbidden(&answer)) } else { read(&answer) }
    }

    /// The token of the session, and whether it was made just now; another one than that which the shop refused.
    async fn token(&self, refused: Option<&str>) -> Result<(String, bool), Trouble> {
        let mut held = self.token.lock().await;
        if let Some(token) = held.as_ref().filter(|token| refused != Some(token.as_str())) {
            return Ok((token.clone(), false));
        }
        let token = self.sign_in().await?;
        *held = Some(token.clone());
        Ok((token, true))
    }

    async fn sign_in(&self) -> Result<String, Trouble> {
        let variables = json!({ "user": self.credentials.user, "password": self.credentials.password });
        let body = Body::Document(json!({ "query": LOGIN, "variables": variables }));
        let answer = self.send(&body, None).await?;
        let said: Value = read(&answer)?;
        let token = answer.headers.get(TOKEN).and_then(|token| token.to_str().ok());
        match (said["login"]["__typename"].as_str(), token) {
            (Some("CurrentUser"), Some(token)) => Ok(token.to_owned()),
            _ => {
                let reason = short(said["login"]["message"].as_str().unwrap_or_default());
                Err(Trouble::Barred(Message::new("connector-sign-in").with("reason", reason)))
            }
        }
    }

    async fn send(&self, body: &Body<'_>, token: Option<&str>) -> Result<Answer, Trouble> {
        let mut request = self.wire.post().header("apollo-require-preflight", "true");
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        if let Some(channel) = &self.channel {
            request = request.header("vendure-token", channel);
        }
        self.wire.send(body.put_into(request)?).await
    }
}

impl Body<'_> {
    fn put_into(&self, request: RequestBuilder) -> Result<RequestBuilder, Trouble> {
        match self {
            Body::Document(document) => Ok(request.json(document)),
            Body::File { operation, name, media_type, bytes } => {
                let length = bytes.len() as u64;
                let file =
                    multipart::Part::stream_with_length(bytes.clone(), length).file_name((*name).to_owned());
                let file =
                    file.mime_str(media_type).expect("media types in the source are written correctly");
                let form = multipart::Form::new()
                    .text("operations", operation.to_string())
                    .text("map", json!({ "0": ["variables.file"] }).to_string())
                    .part("0", file);
                Ok(request.multipart(form))
            }
        }
    }
}

/// Whether the shop does not know the session, or lets it do too little.
fn is_stranger(answer: &Answer) -> bool {
    let codes = ["FORBIDDEN", "UNAUTHENTICATED"];
    let faults: Vec<Fault> =
        serde_json::from_slice::<Reply<Value>>(&answer.body).map(|reply| reply.errors).unwrap_or_default();
    answer.status == StatusCode::UNAUTHORIZED
        || faults.iter().any(|fault| codes.contains(&fault.extensions.code.as_str()))
}

/// A session that is new and still may not: its rights are too small.
fn forbidden(answer: &Answer) -> Trouble {
    let reply: Option<Reply<Value>> = serde_json::from_slice(&answer.body).ok();
    let reason = reply.and_then(|reply| reply.errors.into_iter().next()).map(|fault| fault.message);
    let reason = short(&reason.unwrap_or_else(|| format!("HTTP {}", answer.status.as_u16())));
    Trouble::Barred(Message::new("connector-forbidden").with("reason", reason))
}

/// The data of an answer, or what went wrong.
///
/// # Why
/// A document that the shop's schema does not know is nobody's fault but the set-up's: a custom field is missing. An
/// error of the shop's own comes under HTTP 200 like a refusal, and may pass.
fn read<T: DeserializeOwned>(answer: &Answer) -> Result<T, Trouble> {
    let strange = |reason: String| {
        let status = answer.status.as_u16();
        Trouble::Barred(
            Message::new("connector-strange").with("status", status).with("reason", short(&reason)),
        )
    };
    let reply: Reply<T> = match serde_json::from_slice::<Reply<Value>>(&answer.body) {
        Ok(reply) if !reply.errors.is_empty() => Reply { data: None, errors: reply.errors },
        Ok(_) => serde_json::from_slice(&answer.body).map_err(|error| strange(error.to_string()))?,
        Err(error) => return Err(strange(error.to_string())),
    };
    let Some(fault) = reply.errors.first() else {
        return reply.data.ok_or_else(|| strange("no data".to_owned()));
    };
    Err(match fault.extensions.code.as_str() {
        "GRAPHQL_VALIDATION_FAILED" | "BAD_USER_INPUT" if answer.status == StatusCode::BAD_REQUEST => {
            Trouble::Barred(Message::new("connector-schema").with("reason", short(&fault.message)))
        }
        "INTERNAL_SERVER_ERROR" => {
            Trouble::Stumbled(Message::new("delivery-stumbled").with("reason", short(&fault.message)))
        }
        _ => Trouble::refused(&fault.message),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: Value) -> Answer {
        Answer {
            status: StatusCode::from_u16(status).unwrap(),
            headers: reqwest::header::HeaderMap::new(),
            body: body.to_string().into_bytes(),
        }
    }

    fn fault(code: &str) -> Value {
        json!({"errors": [{"message": "words of the shop", "extensions": {"code": code}}], "data": null})
    }

    #[test]
    fn what_goes_wrong_is_sorted() {
        let told = |status, body| {
            let trouble = read::<Value>(&answer(status, body)).unwrap_err();
            (trouble.message().key, trouble.is_of_one())
        };
        assert_eq!(told(200, fault("USER_INPUT_ERROR")), ("delivery-refused", true));
        assert_eq!(told(200, fault("INTERNAL_SERVER_ERROR")), ("delivery-stumbled", true));
        assert_eq!(told(400, fault("GRAPHQL_VALIDATION_FAILED")), ("connector-schema", false));
        assert_eq!(told(404, json!("<html>")), ("connector-strange", false));
        assert!(is_stranger(&answer(200, fault("FORBIDDEN"))) && is_stranger(&answer(401, json!(""))));
        assert_eq!(read::<Value>(&answer(200, json!({"data": {"x": 1}}))).unwrap(), json!({"x": 1}));
    }
}
