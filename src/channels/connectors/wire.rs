//! Requests that leave the house.
//!
//! # Why
//! Where a platform is stands in a record, so the house speaks only to hosts that its operator allows, follows no
//! redirect to others, takes no proxy from its surroundings, and reads no more than it asked for. Node closes a
//! connection that was idle for five seconds: ours are closed a little earlier, or the next request would meet a
//! broken one.

use super::trouble::{Trouble, short};
use crate::app::App;
use crate::kernel::message::Message;
use reqwest::{Client, RequestBuilder, StatusCode, Url, header::HeaderMap, redirect::Policy};
use std::time::Duration;

/// The longest answer that is read, in bytes.
const LONGEST_ANSWER: usize = 16 * 1024 * 1024;
const CONNECT: Duration = Duration::from_secs(10);
const WHOLE: Duration = Duration::from_secs(60);
const IDLE: Duration = Duration::from_secs(4);

/// A way to one address of a platform. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Wire {
    client: Client,
    url: Url,
}

/// What came back, read.
#[derive(Debug)]
pub struct Answer {
    /// Its status; 429 and 5xx are trouble before anybody sees them.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Vec<u8>,
}

impl Wire {
    /// A way to an address, if the operator allows its host.
    ///
    /// # Errors
    /// Barred, with the setting that would allow it.
    pub fn to(app: &App, address: &str) -> Result<Wire, Trouble> {
        let barred = || Trouble::Barred(Message::new("connector-url"));
        let url = Url::parse(address).map_err(|_| barred())?;
        let port = url.port_or_known_default().ok_or_else(barred)?;
        let host = format!("{}:{port}", url.host_str().ok_or_else(barred)?);
        if !app.config.connectors.allow(&host) {
            return Err(Trouble::Barred(Message::new("connector-host-not-allowed").with("host", host)));
        }
        let client = Client::builder()
            .redirect(Policy::none())
            .no_proxy()
            .connect_timeout(CONNECT)
            .timeout(WHOLE)
            .pool_idle_timeout(IDLE)
            .user_agent(concat!("selvedge/", env!("CARGO_PKG_VERSION")))
            .build();
        let client = client
            .map_err(|error| Trouble::Ours(crate::error::Error::internal("making a connector", error)))?;
        Ok(Wire { client, url })
    }

    /// Where it leads.
    pub fn address(&self) -> &str {
        self.url.as_str()
    }

    /// A request in the making.
    pub fn post(&self) -> RequestBuilder {
        self.client.post(self.url.clone())
    }

    /// Sends it and reads the answer.
    ///
    /// # Errors
    /// Away, if no answer comes, or one that says to come later.
    pub async fn send(&self, request: RequestBuilder) -> Result<Answer, Trouble> {
        let mut response = request.send().await.map_err(away)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let mut body = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(away)? {
            if body.len() + piece.len() > LONGEST_ANSWER {
                return Err(Trouble::Stumbled(Message::new("delivery-answer-too-long")));
            }
            body.extend_from_slice(&piece);
        }
        if status.is_redirection() {
            return Err(Trouble::Barred(Message::new("connector-redirected")));
        }
        if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
            let reason = format!("HTTP {}", status.as_u16());
            return Err(Trouble::Away(Message::new("connector-away").with("reason", reason)));
        }
        Ok(Answer { status, headers, body })
    }
}

/// What went wrong on the way, with its cause and without the address.
fn away(error: reqwest::Error) -> Trouble {
    let error = error.without_url();
    let causes = std::iter::successors(std::error::Error::source(&error), |cause| cause.source());
    let reason = std::iter::once(error.to_string()).chain(causes.map(ToString::to_string));
    let reason = short(&reason.collect::<Vec<_>>().join(": "));
    Trouble::Away(Message::new("connector-away").with("reason", reason))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, connectors::Connectors};

    #[tokio::test]
    async fn nothing_leaves_for_an_address_that_nobody_allowed() {
        let folder = tempfile::tempdir().unwrap();
        let mut config = Config::in_folder(folder.path());
        config.connectors = Connectors::of(
            vec!["shop.example:443".to_owned()],
            std::collections::BTreeMap::new(),
            std::iter::empty(),
        );
        let app = App::open(config).await.unwrap();
        assert!(Wire::to(&app, "https://shop.example/admin-api").is_ok());
        for address in
            ["https://shop.example:8443/", "http://shop.example/", "https://shop.example.evil.example/"]
        {
            let refused = Wire::to(&app, address).unwrap_err();
            assert_eq!(refused.message().key, "connector-host-not-allowed", "{address}");
        }
    }
}
