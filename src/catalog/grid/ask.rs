//! The question to the list.

use super::query::{self, Asked, Unread};
use super::row::Row;
use crate::app::App;
use crate::catalog::shared::SharedShelf;
use crate::error::{Error, Result};
use crate::kernel::locale::Locale;
use crate::search::{Answer, Condition, Request, Sort};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What the list is filtered and counted by, in the order in which it is shown.
pub const FACETS: [&str; 9] =
    ["state", "changed", "complete_for", "missing", "category", "brand", "department", "season", "colour"];

/// In which order products come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GridSort {
    /// The best first if something was typed, else what was changed last.
    #[default]
    Best,
    /// What was changed last.
    Newest,
    /// By title.
    Name,
    /// What is nearest to complete.
    Nearest,
    /// As they were made: an order that no edit changes, for those who go through all of them.
    Made,
}

impl GridSort {
    /// Every order, as addresses write it.
    pub const ALL: [(&'static str, GridSort); 4] = [
        ("best", GridSort::Best),
        ("newest", GridSort::Newest),
        ("name", GridSort::Name),
        ("nearest", GridSort::Nearest),
    ];

    /// `newest`; what is not an order is the first one.
    pub fn parse(text: &str) -> GridSort {
        Self::ALL.iter().find(|(name, _)| *name == text).map_or(GridSort::Best, |(_, sort)| *sort)
    }
}

/// A question to the list.
#[derive(Debug, Clone)]
pub struct GridRequest {
    /// The reader's language.
    pub locale: Locale,
    /// What was typed: words in any language, codes or parts of them.
    pub q: String,
    /// What each product must satisfy.
    pub condition: Option<Condition>,
    /// Facets and the values that were chosen.
    pub filters: BTreeMap<String, Vec<String>>,
    /// The order.
    pub sort: GridSort,
    /// How many at once.
    pub limit: usize,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// What is counted besides the facets: `short_in`.
    pub also: Vec<&'static str>,
}

impl GridRequest {
    /// Everything, for a reader.
    pub fn new(locale: Locale) -> GridRequest {
        GridRequest {
            locale,
            q: String::new(),
            condition: None,
            filters: BTreeMap::new(),
            sort: GridSort::Best,
            limit: 50,
            cursor: None,
            also: Vec::new(),
        }
    }

    /// Takes what was typed, read: words and conditions.
    pub fn asks(&mut self, asked: Asked) {
        (self.q, self.condition) = (asked.words, asked.condition);
    }
}

/// Reads what was typed, for a reader.
///
/// # Errors
/// What the database says.
pub async fn read(app: &App, locale: &Locale, text: &str) -> Result<Result<Asked, Unread>> {
    let shared = app.slots.get::<SharedShelf>().read(&app.db).await?;
    let today = app.clock.now().date_naive();
    Ok(query::read(query::Reader { words: &app.words, shared: &shared, locale, today }, text))
}

/// What the list holds.
#[derive(Debug, Clone, Default)]
pub struct GridAnswer {
    /// A page of products.
    pub rows: Vec<Row>,
    /// Their ids, in the same order.
    pub ids: Vec<Uuid>,
    /// How many there are on all pages.
    pub total: u64,
    /// Values of each facet with their counts.
    pub facets: BTreeMap<String, Vec<(String, u64)>>,
    /// Where the next page begins.
    pub next_cursor: Option<String>,
    /// Whether the words were taken less exactly than typed.
    pub relaxed: bool,
}

/// Finds products.
///
/// # Errors
/// `Invalid` for a cursor of another question.
pub async fn search(app: &App, request: &GridRequest) -> Result<GridAnswer> {
    let mut question = question(request);
    question.facets = FACETS.iter().chain(&request.also).map(|name| (*name).to_owned()).collect();
    question.limit = request.limit.clamp(1, Request::MOST);
    let answer = ask(app, question).await?;
    let rows =
        answer.hits.iter().map(|hit| serde_json::from_str(hit.payload.get())).collect::<Result<_, _>>()?;
    Ok(GridAnswer {
        rows,
        ids: answer.hits.iter().filter_map(|hit| hit.key.parse().ok()).collect(),
        total: answer.total,
        facets: answer.facets,
        next_cursor: answer.next_cursor,
        relaxed: answer.relaxed,
    })
}

/// How many there are, with their ids from a cursor on and where the next ones begin: for those who go through all of them.
///
/// # Errors
/// As [`search`].
pub async fn ids(app: &App, request: &GridRequest) -> Result<(u64, Vec<Uuid>, Option<String>)> {
    let mut question = question(request);
    question.limit = Request::MOST_OF_ALL;
    let answer = ask(app, question).await?;
    let ids = answer.hits.iter().filter_map(|hit| hit.key.parse().ok()).collect();
    Ok((answer.total, ids, answer.next_cursor))
}

/// The styles of what is found, by folded code, each with how many of its colours are; and the counts of the facets.
///
/// # Errors
/// As [`search`].
pub async fn styles(app: &App, request: &GridRequest) -> Result<(Vec<(String, u64)>, GridAnswer)> {
    let mut question = question(request);
    question.facets = FACETS.iter().copied().chain(["style"]).map(str::to_owned).collect();
    (question.limit, question.most_values, question.cursor) = (1, usize::MAX, None);
    let mut answer = ask(app, question).await?;
    let mut found = answer.facets.remove("style").unwrap_or_default();
    found.sort_unstable();
    let counted = GridAnswer {
        total: found.len() as u64,
        facets: answer.facets,
        relaxed: answer.relaxed,
        ..GridAnswer::default()
    };
    Ok((found, counted))
}

async fn ask(app: &App, question: Request) -> Result<Answer> {
    let index = app.workbench.clone();
    let answer = tokio::task::spawn_blocking(move || index.search(&question)).await;
    answer.map_err(|e| Error::internal("searching the workbench", e))?
}

fn question(request: &GridRequest) -> Request {
    let mut question = Request::new("", request.locale.clone());
    question.q = request.q.clone();
    let chosen =
        request.filters.iter().filter(|(name, values)| FACETS.contains(&name.as_str()) && !values.is_empty());
    question.filters = chosen.map(|(name, values)| (name.clone(), values.clone())).collect();
    question.condition = request.condition.clone();
    let newest = || Sort::Number { name: "changed".to_owned(), descending: true };
    question.sort = match request.sort {
        GridSort::Best if request.q.trim().is_empty() => newest(),
        GridSort::Best => Sort::Relevance,
        GridSort::Newest => newest(),
        GridSort::Name => Sort::Title { locale: request.locale.clone() },
        GridSort::Nearest => Sort::Number { name: "missing".to_owned(), descending: false },
        GridSort::Made => Sort::Number { name: "created".to_owned(), descending: false },
    };
    question.cursor = request.cursor.clone();
    question
}
