//! The question to the list.

use super::row::Row;
use crate::app::App;
use crate::error::{Error, Result};
use crate::kernel::locale::Locale;
use crate::search::{Request, Sort};
use std::collections::BTreeMap;

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
    /// Facets and the values that were chosen.
    pub filters: BTreeMap<String, Vec<String>>,
    /// The order.
    pub sort: GridSort,
    /// How many at once.
    pub limit: usize,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

impl GridRequest {
    /// Everything, for a reader.
    pub fn new(locale: Locale) -> GridRequest {
        GridRequest {
            locale,
            q: String::new(),
            filters: BTreeMap::new(),
            sort: GridSort::Best,
            limit: 50,
            cursor: None,
        }
    }
}

/// What the list holds.
#[derive(Debug, Clone, Default)]
pub struct GridAnswer {
    /// A page of products.
    pub rows: Vec<Row>,
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
    let question = question(request);
    let index = app.workbench.clone();
    let answer = tokio::task::spawn_blocking(move || index.search(&question)).await;
    let answer = answer.map_err(|e| Error::internal("searching the workbench", e))??;
    let rows =
        answer.hits.iter().map(|hit| serde_json::from_str(hit.payload.get())).collect::<Result<_, _>>()?;
    Ok(GridAnswer {
        rows,
        total: answer.total,
        facets: answer.facets,
        next_cursor: answer.next_cursor,
        relaxed: answer.relaxed,
    })
}

fn question(request: &GridRequest) -> Request {
    let mut question = Request::new("", request.locale.clone());
    question.q = request.q.clone();
    let chosen =
        request.filters.iter().filter(|(name, values)| FACETS.contains(&name.as_str()) && !values.is_empty());
    question.filters = chosen.map(|(name, values)| (name.clone(), values.clone())).collect();
    question.facets = FACETS.map(str::to_owned).to_vec();
    let newest = || Sort::Number { name: "changed".to_owned(), descending: true };
    question.sort = match request.sort {
        GridSort::Best if request.q.trim().is_empty() => newest(),
        GridSort::Best => Sort::Relevance,
        GridSort::Newest => newest(),
        GridSort::Name => Sort::Title { locale: request.locale.clone() },
        GridSort::Nearest => Sort::Number { name: "missing".to_owned(), descending: false },
    };
    question.limit = request.limit.clamp(1, Request::MOST);
    question.cursor = request.cursor.clone();
    question
}
