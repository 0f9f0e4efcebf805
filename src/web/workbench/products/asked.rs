//! What an address asks of the list: a view, and whatever differs from it.

use crate::app::App;
use crate::catalog::grid::view::{self, Asks, Of, View};
use crate::catalog::grid::{FACETS, GridSort};
use crate::error::Result;
use crate::people::Actor;
use crate::web::extract::Params;
use url::form_urlencoded;
use uuid::Uuid;

/// What is asked.
pub struct Asked {
    /// The views that the reader sees.
    pub views: Vec<View>,
    /// The one that is open.
    pub view: Option<View>,
    /// What is asked, and which columns are shown.
    pub asks: Asks,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// Whether it asks for something else than the view that is open.
    pub differs: bool,
}

impl Asked {
    /// Reads an address. One that says nothing but its view asks what the view asks.
    ///
    /// # Errors
    /// Not found, if the view is not there or not for this reader.
    pub async fn read(app: &App, actor: &Actor, params: &Params) -> Result<Asked> {
        let mut tx = app.db.read().await?;
        let views = view::seen_by(&mut tx, actor).await?;
        let id = params
            .get("view")
            .filter(|text| !text.is_empty())
            .map(|text| Uuid::parse_str(text).map_err(|_| crate::error::Error::not_found("view", text)));
        let view = match id.transpose()? {
            Some(id) => Some(view::load(&mut tx, actor, id).await?),
            None => None,
        };
        let said = asks_of(params);
        let says_nothing = params.get("q").is_none()
            && params.get("of").is_none()
            && said.filters.is_empty()
            && said.sort.is_empty();
        let kept = view.as_ref().map(|view| view.asks.0.clone());
        let mut asks = match &kept {
            Some(kept) if says_nothing => kept.clone(),
            _ => said,
        };
        asks.columns = match &kept {
            Some(kept) => kept.columns.clone(),
            None => view::usual(&mut tx, actor).await?.map(|view| view.asks.0.columns).unwrap_or_default(),
        };
        let differs = kept.is_some_and(|kept| kept != asks);
        Ok(Asked { views, view, asks, cursor: params.get("cursor").map(str::to_owned), differs })
    }

    /// The order.
    pub fn sort(&self) -> GridSort {
        GridSort::parse(&self.asks.sort)
    }

    /// The address of the same, from a cursor on if there is one.
    pub fn address(&self, cursor: Option<&str>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(view) = &self.view {
            query.append_pair("view", &view.id.to_string());
        }
        pairs(&self.asks).into_iter().for_each(|(name, value)| _ = query.append_pair(&name, &value));
        cursor.into_iter().for_each(|cursor| _ = query.append_pair("cursor", cursor));
        match query.finish() {
            query if query.is_empty() => "/workbench/products".to_owned(),
            query => format!("/workbench/products?{query}"),
        }
    }
}

/// What parameters or fields of a form ask, without columns.
pub fn asks_of(params: &Params) -> Asks {
    let mut asks = Asks {
        query: params.get("q").unwrap_or_default().chars().take(2_000).collect(),
        sort: params.get("sort").unwrap_or_default().to_owned(),
        of: Of::parse(params.get("of").unwrap_or_default()),
        ..Asks::default()
    };
    for name in FACETS {
        let values: Vec<String> = params.all(name).into_iter().take(50).map(str::to_owned).collect();
        if !values.is_empty() {
            asks.filters.insert(name.to_owned(), values);
        }
    }
    asks
}

/// What is asked as names and values: of an address, or of the hidden fields of a form.
pub fn pairs(asks: &Asks) -> Vec<(String, String)> {
    let mut found = vec![("q".to_owned(), asks.query.clone())];
    if asks.of != Of::Products {
        found.push(("of".to_owned(), asks.of.as_str().to_owned()));
    }
    if !asks.sort.is_empty() {
        found.push(("sort".to_owned(), asks.sort.clone()));
    }
    for (name, values) in &asks.filters {
        found.extend(values.iter().map(|value| (name.clone(), value.clone())));
    }
    found
}
