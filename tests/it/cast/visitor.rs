//! Somebody at a browser without JavaScript: keeps cookies, follows nothing, fills in forms.

use super::{Door, House, PASSWORD};
use reqwest::{Client, StatusCode, header::HeaderMap, redirect::Policy};
use selvedge::people::Role;

/// Somebody at a browser.
pub struct Visitor {
    /// Their browser.
    pub client: Client,
    /// Where the house is.
    pub address: String,
}

/// What they see.
#[derive(Debug)]
pub struct Page {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its text.
    pub text: String,
}

impl Page {
    /// Where it leads, if it leads elsewhere.
    pub fn location(&self) -> &str {
        self.headers.get("location").and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    async fn of(response: reqwest::Response) -> Page {
        let (status, headers) = (response.status(), response.headers().clone());
        Page { status, headers, text: response.text().await.expect("a page is text") }
    }
}

/// The value of a hidden field.
pub fn hidden(html: &str, name: &str) -> String {
    let at = html.find(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name} in {html}"));
    let value = html[at..].split('"').nth(3).unwrap_or_default();
    value.replace("&quot;", "\"").replace("&amp;", "&")
}

impl House {
    /// Somebody whom nobody knows.
    pub fn stranger(&self, door: &Door) -> Visitor {
        let client = Client::builder().cookie_store(true).redirect(Policy::none()).build().expect("a client");
        Visitor { client, address: door.address.clone() }
    }

    /// Somebody with a role, signed in.
    pub async fn visitor(&self, door: &Door, email: &str, role: Role) -> Visitor {
        self.invites(email, role).await;
        let visitor = self.stranger(door);
        let page = visitor.signs_in(email, PASSWORD).await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/workbench"), "{}", page.text);
        visitor
    }
}

impl Visitor {
    /// `GET` of a page.
    pub async fn sees(&self, path: &str) -> Page {
        let request = self.client.get(format!("{}{path}", self.address)).header("accept", "text/html");
        Page::of(request.send().await.expect("the door answers")).await
    }

    /// `POST` of a form.
    pub async fn posts(&self, path: &str, form: &[(&str, &str)]) -> Page {
        let request = self.client.post(format!("{}{path}", self.address)).form(form);
        let request = request.header("accept", "text/html").header("origin", &self.address);
        Page::of(request.send().await.expect("the door answers")).await
    }

    /// Signs in by password.
    pub async fn signs_in(&self, email: &str, password: &str) -> Page {
        self.posts("/sign-in", &[("email", email), ("password", password)]).await
    }

    /// Fills in a form of a page: with the page's token, and these fields.
    pub async fn fills_in(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Page {
        let seen = self.sees(page).await;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.text);
        let token = hidden(&seen.text, "form_token");
        let mut form = vec![("form_token", token.as_str())];
        let revision = seen.text.contains("name=\"revision\"").then(|| hidden(&seen.text, "revision"));
        form.extend(revision.as_deref().map(|revision| ("revision", revision)));
        form.extend(fields);
        self.posts(action, &form).await
    }
}
