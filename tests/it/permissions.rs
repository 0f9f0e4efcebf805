//! Every verb of every address, tried by everybody: nobody, and a person and a token of each role. What is expected stands in
//! `permissions.txt`, a line per verb and address; the addresses come from the API's description and from the sources.

use crate::cast::{Caller, Door, House, PASSWORD, Visitor, hidden};
use reqwest::{Method, StatusCode};
use selvedge::law;
use selvedge::people::{Role, user};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/permissions.txt");

/// A line of the table.
#[derive(Debug, Clone)]
struct Row {
    verb: String,
    /// The address with its samples: `/workbench/products/{code=LIN-navy}`.
    path: String,
    who: Vec<String>,
    body: Option<String>,
}

/// A kind of record: its address, a record that is there, a change to it, who writes it.
struct Kind {
    name: String,
    code: String,
    change: String,
    writers: String,
}

fn row(line: &str) -> Row {
    let (head, body) = match line.split_once("  {") {
        Some((head, body)) => (head, Some(format!("{{{body}"))),
        None => (line, None),
    };
    let mut words = head.split_whitespace().map(str::to_owned);
    let (verb, path) = (words.next().expect("a verb"), words.next().expect("an address"));
    Row { verb, path, who: words.collect(), body }
}

fn kind(line: &str) -> Kind {
    let (head, rest) = line.split_once("  {\"").expect("a change");
    let (change, writers) = rest.rsplit_once('}').expect("a change");
    let mut words = head.split_whitespace().map(str::to_owned);
    let (name, code) = (words.next().expect("a kind"), words.next().expect("a code"));
    Kind { name, code, change: format!("{{\"{change}}}"), writers: writers.trim().to_owned() }
}

fn table() -> Vec<Row> {
    let text = std::fs::read_to_string(TABLE).expect("the table is there");
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let wholes: BTreeMap<&str, &str> =
        lines().filter_map(|line| line.strip_prefix("whole ")?.trim().split_once(' ')).collect();
    let whole = |kind: &str| wholes.get(kind).map_or("{}", |whole| whole.trim()).to_owned();
    let kinds: Vec<Kind> = lines().filter_map(|line| line.strip_prefix("kind ")).map(kind).collect();
    let late: BTreeSet<&str> = lines().filter_map(|line| line.strip_prefix("late ")).collect();
    let mut rows = Vec::new();
    for line in lines() {
        if let Some(line) = line.strip_prefix("each ") {
            let of = |kind: &Kind| {
                let line =
                    line.replace("{kind}", &kind.name).replace("{code}", &format!("{{code={}}}", kind.code));
                // Whose only fields are words, translators change as well.
                let changers = kind.writers.replace("words", "translator");
                let writers = kind.writers.replace("words", "");
                let line = line.replace("writers", &writers).replace("changers", &changers);
                let line = line.replace("{change}", &kind.change);
                // A file is called by its content: there is no other one to make from words.
                let named = |mark: &str| match kind.name.as_str() {
                    "assets" => kind.code.clone(),
                    name => format!("{mark}-{name}"),
                };
                let fresh = named("made");
                let line = line.replace("{fresh}", &format!("{{code={fresh}}}"));
                let whole = whole(&kind.name);
                let made = whole.replace("$new", &named("made"));
                let other = whole.replace("$new", &named("bulk"));
                row(&line
                    .replace("{other}", &other)
                    .replace("{made}", &made)
                    .replace("{whole}", &whole.replace("$new", &kind.code)))
            };
            rows.extend(kinds.iter().map(of));
        } else if !["kind ", "seed ", "whole ", "late "].iter().any(|mark| line.starts_with(mark)) {
            rows.push(row(line));
        }
    }
    rows.iter_mut().filter(|row| late.contains(&*row.key())).for_each(|row| row.who.push("late".to_owned()));
    rows
}

/// The pages that are opened by an address alone, with the samples of the table.
pub fn pages() -> Vec<String> {
    let is_page = |row: &Row| row.verb == "GET" && row.is_bench() && !row.path.contains('$');
    table().iter().filter(|row| is_page(row)).map(|row| row.address(&BTreeMap::new())).collect()
}

/// Without the names of its parts: `/workbench/products/{}`.
fn shape(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| shape + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}

impl Row {
    fn is(&self, name: &str) -> bool {
        self.who.iter().any(|who| who == name)
    }

    fn key(&self) -> String {
        format!("{} {}", self.verb, shape(&self.path))
    }

    fn address(&self, names: &BTreeMap<&str, String>) -> String {
        let mut parts = self.path.split('{');
        let first = parts.next().unwrap_or_default().to_owned();
        let address = parts.fold(first, |address, part| {
            let (name, rest) = part.split_once('}').expect("a closed brace");
            address + name.split_once('=').map_or("none", |(_, sample)| sample) + rest
        });
        names.iter().fold(address, |address, (name, value)| address.replace(&format!("${name}"), value))
    }

    fn lets(&self, who: &str, is_person: bool) -> bool {
        let is = |name: &str| self.is(name);
        is("all")
            || (is("signed") && is_person)
            || (is("readers") && !matches!(who, "feed" | "nobody"))
            || (is("workers") && !matches!(who, "viewer" | "feed" | "nobody"))
            || is(who)
    }

    fn is_bulk(&self) -> bool {
        self.path.ends_with("/bulk")
    }

    fn is_bench(&self) -> bool {
        !self.path.starts_with("/api/")
    }
}

/// The verbs and addresses that there are: those of the API by its description, the others by the sources.
async fn routes(door: &Door) -> BTreeSet<String> {
    let description: Value =
        reqwest::get(format!("{}/api/v1/openapi.json", door.address)).await.unwrap().json().await.unwrap();
    let paths = description["paths"].as_object().unwrap();
    let of_api = paths.iter().flat_map(|(path, verbs)| {
        let verbs = verbs.as_object().unwrap().keys();
        verbs.map(move |verb| format!("{} {}", verb.to_uppercase(), shape(&format!("/api/v1{path}"))))
    });
    let mut found: BTreeSet<String> = of_api.collect();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web");
    for (file, text) in texts(&sources) {
        for (path, verbs) in declared(&text) {
            if file.contains("/api/") {
                // Routers of the API are nested: what is declared must be described under some prefix.
                let is_described = |verb: &str| {
                    let end = shape(&path);
                    let end = end.trim_end_matches('/');
                    found.iter().any(|route| route.starts_with(verb) && route.ends_with(end))
                };
                let is_page = path == "/docs" || path == "/openapi.json";
                assert!(
                    is_page || verbs.iter().all(|verb| is_described(verb)),
                    "{path} of {file} is not described"
                );
            } else {
                let prefix = if file.ends_with("web/shop.rs") { "/shop/v1" } else { "" };
                found.extend(verbs.iter().map(|verb| format!("{verb} {prefix}{}", shape(&path))));
            }
        }
    }
    found
}

fn texts(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the sources are there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(texts(&path));
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            found.push((path.display().to_string(), text));
        }
    }
    found
}

/// What a source declares: `.route("/sign-in", get(page).post(first))`.
fn declared(text: &str) -> Vec<(String, Vec<&'static str>)> {
    const VERBS: [(&str, &str); 5] =
        [("get(", "GET"), ("post(", "POST"), ("put(", "PUT"), ("patch(", "PATCH"), ("delete(", "DELETE")];
    let route = |rest: &str| {
        let path = rest.trim_start().strip_prefix('"')?.split('"').next()?.to_owned();
        let end = rest.find(".route(").or_else(|| rest.find('\n')).unwrap_or(rest.len());
        let end = if rest.starts_with('\n') { rest.find("\n        )").unwrap_or(end) } else { end };
        let verbs = VERBS.iter().filter(|(call, _)| rest[..end].contains(call)).map(|(_, verb)| *verb);
        Some((path, verbs.collect()))
    };
    text.split(".route(").skip(1).filter_map(route).collect()
}

/// Everybody of a role: a person and a program.
struct Of {
    role: &'static str,
    person: Visitor,
    form_token: String,
    program: Caller,
}

async fn everybody(house: &House, door: &Door) -> Vec<Of> {
    let mut all = Vec::new();
    for role in Role::ALL {
        let email = format!("{}@example.com", role.as_str());
        let person = house.visitor(door, &email, role).await;
        let form_token = hidden(&person.sees("/workbench/settings/account").await.text, "form_token");
        all.push(Of { role: role.as_str(), person, form_token, program: house.caller(door, role).await });
    }
    all
}

impl Of {
    async fn person_tries(&self, row: &Row, address: &str) -> (StatusCode, String) {
        let verb = Method::from_bytes(row.verb.as_bytes()).expect("a verb");
        let request = self.person.client.request(verb, format!("{}{address}", self.person.address));
        let request = request.header("origin", &self.person.address).header("if-match", "*");
        let request = match (row.is_bench(), row.verb.as_str(), &row.body) {
            (true, "GET", _) => request.header("accept", "text/html"),
            (true, _, body) => {
                let fields: BTreeMap<String, String> = body
                    .as_deref()
                    .map_or_else(BTreeMap::new, |body| serde_json::from_str(body).expect("a form"));
                let form = fields.into_iter().chain([("form_token".to_owned(), self.form_token.clone())]);
                request.header("accept", "text/html").form(&form.collect::<Vec<_>>())
            }
            (false, _, body) => sent(request, body.as_deref(), row.is_bulk()),
        };
        answer(request).await
    }

    async fn program_tries(&self, row: &Row, address: &str) -> (StatusCode, String) {
        let verb = Method::from_bytes(row.verb.as_bytes()).expect("a verb");
        let request = self.program.request(verb, address).header("if-match", "*");
        answer(sent(request, row.body.as_deref(), row.is_bulk())).await
    }
}

fn sent(request: reqwest::RequestBuilder, body: Option<&str>, is_bulk: bool) -> reqwest::RequestBuilder {
    match body {
        Some(body) => {
            let kind = if is_bulk { "application/x-ndjson" } else { "application/json" };
            request.header("content-type", kind).body(body.to_owned())
        }
        None => request,
    }
}

async fn answer(request: reqwest::RequestBuilder) -> (StatusCode, String) {
    let answer = request.send().await.expect("the door answers");
    let (status, place) = (answer.status(), answer.headers().get("location").cloned());
    let is_at_door = answer.url().path() == "/sign-in" && answer.url().query().is_some();
    let leads_to_door =
        place.is_some_and(|place| place.to_str().unwrap_or_default().starts_with("/sign-in?"));
    // A stream goes on as long as the page is open.
    let is_stream = answer.headers().get("content-type").is_some_and(|kind| kind == "text/event-stream");
    let text = if is_stream { String::new() } else { answer.text().await.unwrap_or_default() };
    (if leads_to_door || is_at_door { StatusCode::UNAUTHORIZED } else { status }, text)
}

/// Whether somebody was let through; none if it was something else than a refusal of rights.
fn verdict(row: &Row, (status, text): &(StatusCode, String)) -> Result<bool, String> {
    let is_by_line = row.is("lines");
    match *status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Ok(false),
        _ if is_by_line => Ok(!text.contains("\"status\":403") && !text.contains("may-not-")),
        status if status.is_server_error() => Err(format!("{status} {text}")),
        _ => Ok(true),
    }
}

crate::story!(everybody_may_do_what_the_table_says_and_nothing_else, |house| {
    house.furnish().await;
    house.shirt("LIN").await;
    law::ours::take_up(&house.app).await.expect("the packs are good");
    house.works_off_the_log().await;
    let door = house.opens_its_door().await;
    seed(&house.caller(&door, Role::Admin).await).await;
    let rows = table();

    let described: BTreeSet<String> = rows.iter().map(Row::key).collect();
    let there = routes(&door).await;
    let missing: Vec<_> = there.difference(&described).collect();
    assert!(missing.is_empty(), "permissions.txt has no line for {missing:#?}");
    let idle: Vec<_> = described.difference(&there).collect();
    assert!(idle.is_empty(), "permissions.txt has lines for nothing: {idle:#?}");

    let people = everybody(&house, &door).await;
    house.invites("gone@example.com", Role::Viewer).await;
    let spare = house.caller(&door, Role::Viewer).await;
    let names = names(&house, spare).await;
    let stranger = house.stranger(&door);
    let mut wrong = Vec::new();
    for row in &rows {
        let address = row.address(&names);
        let body = row
            .body
            .as_ref()
            .map(|body| names.iter().fold(body.clone(), |b, (n, v)| b.replace(&format!("${n}"), v)));
        let row = &Row { body, ..row.clone() };
        let is_door = row.is("door");
        let is_late = row.is("late");
        let mut look =
            |who: &str, expected: bool, answered: (StatusCode, String)| match verdict(row, &answered) {
                Ok(found) if found == expected || is_door => {}
                Ok(_) if is_late && !expected && answered.0.is_client_error() => {}
                _ => {
                    let text: String = answered.1.replace("\n", " ").chars().take(600).collect();
                    wrong.push(format!(
                        "{} {address}: {who} should be {}: {} {text}",
                        row.verb,
                        if expected { "let through" } else { "refused" },
                        answered.0
                    ));
                }
            };
        let verb = Method::from_bytes(row.verb.as_bytes()).expect("a verb");
        let request = stranger.client.request(verb, format!("{}{address}", door.address));
        let request = request
            .header("origin", &door.address)
            .header("accept", if row.is_bench() { "text/html" } else { "*/*" });
        look(
            "nobody",
            row.lets("nobody", false),
            answer(sent(request, row.body.as_deref(), row.is_bulk())).await,
        );
        // Those who are refused come first: whoever is let through may change what the others try.
        let mut order: Vec<(&Of, bool)> = people.iter().flat_map(|of| [(of, false), (of, true)]).collect();
        order.sort_by_key(|(of, is_person)| row.lets(of.role, *is_person));
        for (of, is_person) in order {
            let answered = match is_person {
                true => of.person_tries(row, &address).await,
                false => of.program_tries(row, &address).await,
            };
            let is_for_persons =
                row.path.starts_with("/workbench") || row.lets("viewer", true) && !row.lets("viewer", false);
            let expected =
                row.lets(of.role, is_person) && (is_person || !is_for_persons || row.lets("nobody", false));
            look(
                &format!("{} {}", if is_person { "a person," } else { "a token," }, of.role),
                expected,
                answered,
            );
        }
    }
    assert!(wrong.is_empty(), "{} of {} are otherwise:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
});

/// The records that the table says are there.
async fn seed(admin: &Caller) {
    let text = std::fs::read_to_string(TABLE).expect("the table is there");
    for line in text.lines().filter_map(|line| line.strip_prefix("seed ")) {
        let (address, doc) = line.trim().split_once(' ').expect("an address and a record");
        let request = admin.request(Method::PUT, &format!("/api/v1/{address}"));
        let answer = admin.send(sent(request, Some(doc.trim()), false)).await;
        assert!(answer.status.is_success(), "{address}: {}", answer.text);
    }
}

/// What the table calls by `$name`.
async fn names(house: &House, spare: Caller) -> BTreeMap<&'static str, String> {
    let photo = house.photo(90, 700, 900).await;
    let mut tx = house.app.db.read().await.unwrap();
    let gone = user::by_email(&mut tx, "gone@example.com").await.unwrap().unwrap();
    let viewer = user::by_email(&mut tx, "viewer@example.com").await.unwrap().unwrap();
    let tokens = selvedge::people::token::page(&mut tx, "", 100).await.unwrap();
    let newest = tokens.iter().max_by_key(|token| token.created_at).unwrap();
    assert!(!spare.token().is_empty() && !PASSWORD.is_empty());
    BTreeMap::from([
        ("photo", photo),
        ("gone", gone.id.to_string()),
        ("viewer", viewer.id.to_string()),
        ("token", newest.id.to_string()),
        ("nil", uuid::Uuid::nil().to_string()),
    ])
}
