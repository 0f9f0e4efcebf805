//! Somebody between the house and a platform: lets requests through, counts them, and does harm when told to.

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

/// What happens to a request instead of being let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is answered with a status.
    Status(u16),
    /// It is let through without its token.
    LosesItsToken,
    /// It is let through, and its answer is lost.
    LosesItsAnswer,
}

/// The way through, and who went it.
#[derive(Clone)]
pub struct Between {
    /// `http://127.0.0.1:…/admin-api`
    pub address: String,
    target: String,
    client: reqwest::Client,
    passed: Arc<Mutex<Vec<String>>>,
    faults: Arc<Mutex<VecDeque<(String, Fault)>>>,
}

impl Between {
    /// Stands in the way to an address.
    pub async fn stands_before(target: &str) -> Between {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = format!("http://{}/admin-api", listener.local_addr().expect("it is bound"));
        let client = reqwest::Client::new();
        let (passed, faults) = (Arc::default(), Arc::default());
        let between = Between { address, target: target.to_owned(), client, passed, faults };
        let router = Router::new().fallback(through).with_state(between.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        between
    }

    /// The next request that holds this text meets a fault.
    pub fn harms(&self, holds: &str, fault: Fault) {
        self.faults.lock().unwrap().push_back((holds.to_owned(), fault));
    }

    /// The names of the mutations that went through since the last time, sign-ins left out.
    pub fn mutations(&self) -> Vec<String> {
        let passed = std::mem::take(&mut *self.passed.lock().unwrap());
        let names = passed.iter().filter_map(|body| mutation(body));
        names.filter(|name| name != "login").collect()
    }

    /// How many requests have come since somebody took note of them.
    pub fn count(&self) -> usize {
        self.passed.lock().unwrap().len()
    }

    /// How many requests came since the last time.
    pub fn requests(&self) -> usize {
        std::mem::take(&mut *self.passed.lock().unwrap()).len()
    }

    fn fault(&self, body: &str) -> Option<Fault> {
        let mut faults = self.faults.lock().unwrap();
        let at = faults.iter().position(|(holds, _)| body.contains(holds.as_str()))?;
        faults.remove(at).map(|(_, fault)| fault)
    }
}

/// `updateProduct`, of a document that is a mutation; whatever it is called there.
fn mutation(body: &str) -> Option<String> {
    let (_, after) = body.split_once("mutation(")?;
    let (_, fields) = after.split_once('{')?;
    let field = fields.split('(').next()?.replace("\\n", " ");
    Some(field.rsplit(':').next().unwrap_or(&field).trim().to_owned())
}

async fn through(State(between): State<Between>, mut headers: HeaderMap, body: Bytes) -> Response {
    let text = String::from_utf8_lossy(&body).into_owned();
    let fault = between.fault(&text);
    between.passed.lock().unwrap().push(text);
    match fault {
        Some(Fault::Status(status)) => {
            return StatusCode::from_u16(status).expect("a status").into_response();
        }
        Some(Fault::LosesItsToken) => {
            headers.remove("authorization");
        }
        _ => {}
    }
    headers.remove("host");
    let answer = between.client.post(&between.target).headers(headers).body(body).send().await;
    let answer = answer.expect("the platform answers");
    if fault == Some(Fault::LosesItsAnswer) {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let (status, mut headers) = (answer.status(), answer.headers().clone());
    headers.remove("transfer-encoding");
    (status, headers, answer.bytes().await.expect("a body")).into_response()
}
