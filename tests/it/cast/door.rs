//! The house's web door under test: a real listener, and somebody who knocks with a token.

use super::House;
use reqwest::{Method, Response, StatusCode};
use selvedge::people::{
    Actor, Grant, Role,
    token::{self, TokenIn},
};
use serde_json::Value;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

/// A server on a port of its own; it shuts when it is dropped.
pub struct Door {
    /// `http://127.0.0.1:…`
    pub address: String,
    shutdown: Option<oneshot::Sender<()>>,
    _serving: JoinHandle<()>,
}

impl Drop for Door {
    fn drop(&mut self) {
        self.shutdown.take().map(|shutdown| shutdown.send(()));
    }
}

/// Somebody with a token.
pub struct Caller {
    address: String,
    token: String,
    client: reqwest::Client,
}

/// An answer, read.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its entity tag.
    pub etag: Option<String>,
    /// Its media type.
    pub media_type: String,
    /// Its headers.
    pub headers: reqwest::header::HeaderMap,
    /// Its body as text.
    pub text: String,
}

impl Answer {
    async fn of(response: Response) -> Answer {
        let header = |name: &str| {
            response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
        };
        Answer {
            status: response.status(),
            etag: header("etag"),
            media_type: header("content-type").unwrap_or_default(),
            headers: response.headers().clone(),
            text: response.text().await.expect("a body is text"),
        }
    }

    /// Its body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }
}

impl House {
    /// Opens the web door.
    pub async fn opens_its_door(&self) -> Door {
        self.opens_its_door_at(TcpListener::bind("127.0.0.1:0").await.expect("a port is free"))
    }

    /// Opens the web door at a place that is known already.
    pub fn opens_its_door_at(&self, listener: TcpListener) -> Door {
        let address = format!("http://{}", listener.local_addr().expect("it is bound"));
        let (shutdown, told) = oneshot::channel::<()>();
        let app = self.app.clone();
        let serving = tokio::spawn(async move {
            let shutdown = async move { drop(told.await) };
            selvedge::web::serve(app, listener, shutdown).await.expect("the server ends well");
        });
        Door { address, shutdown: Some(shutdown), _serving: serving }
    }

    /// Somebody with a token of a role without limits.
    pub async fn caller(&self, door: &Door, role: Role) -> Caller {
        self.caller_with(door, Grant::of(role)).await
    }

    /// Somebody with a token of one grant.
    pub async fn caller_with(&self, door: &Door, grant: Grant) -> Caller {
        let hand = Actor::house("story").hand("story", self.app.clock.now());
        let name = format!("{} {}", grant.role.as_str(), selvedge::people::secret::new());
        let mut tx = self.app.db.write().await.expect("the house can be written");
        let wanted = TokenIn { name, grants: vec![grant], expires_at: None };
        let (_, token) = token::create(&mut tx, &hand, &wanted).await.expect("a token can be made");
        tx.commit().await.expect("the house can be written");
        Caller { address: door.address.clone(), token, client: reqwest::Client::new() }
    }
}

impl Caller {
    /// The token itself.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// A request in the making, with the token.
    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.client.request(method, format!("{}{path}", self.address)).bearer_auth(&self.token)
    }

    /// Sends a request.
    pub async fn send(&self, request: reqwest::RequestBuilder) -> Answer {
        Answer::of(request.send().await.expect("the door answers")).await
    }

    /// `GET`.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    /// `POST` of a document.
    pub async fn post(&self, path: &str, doc: Value) -> Answer {
        self.send(self.request(Method::POST, path).json(&doc)).await
    }

    /// `PATCH` at the revision that was seen.
    pub async fn patch(&self, path: &str, seen: &str, doc: Value) -> Answer {
        self.send(self.request(Method::PATCH, path).header("if-match", seen).json(&doc)).await
    }

    /// `POST` of lines.
    pub async fn bulk(&self, path: &str, lines: &[Value]) -> Vec<Value> {
        let body: String = lines.iter().map(|line| format!("{line}\n")).collect();
        let request =
            self.request(Method::POST, path).header("content-type", "application/x-ndjson").body(body);
        let answer = self.send(request).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        answer.text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
    }
}
