//! What is handed in: which products, and what shall become of them.

use crate::app::App;
use crate::catalog::{
    Shared, fields,
    fields::{Control, Field},
    grid::{self, GridRequest, GridSort, column},
    standing::State,
    store,
};
use crate::changes::kind::Kind;
use crate::error::{Error, Invalid, Result};
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Which products.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum Selection {
    /// These.
    Codes(Vec<String>),
    /// All that a query finds when the plan is made.
    Query {
        /// In the language of the query bar.
        query: String,
        /// Facets and the values that were chosen.
        #[serde(default)]
        filters: BTreeMap<String, Vec<String>>,
        /// The language in which the query was written.
        #[serde(default = "Locale::english")]
        locale: Locale,
    },
}

/// Whether the product itself, its style or its sizes change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The product: its own value.
    #[default]
    Product,
    /// The style: every colour that inherits it.
    Style,
    /// Its sizes.
    Variant,
}

impl Level {
    /// The kind of record that changes.
    pub fn kind(self) -> Kind {
        match self {
            Level::Product => Kind::Product,
            Level::Style => Kind::Style,
            Level::Variant => Kind::Variant,
        }
    }
}

/// What is done to a field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// It says this.
    Set(String),
    /// It says nothing.
    Clear,
    /// It is what the style says.
    Inherit,
    /// This is put behind what it says; to a list, as further entries.
    Append(String),
    /// Wherever it says the one, it says the other.
    Replace {
        /// The one.
        find: String,
        /// The other.
        with: String,
    },
    /// It says what it says in another language.
    CopyFrom(Locale),
    /// Entries of a list go.
    Remove(String),
}

/// A field, and what is done to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// On which level.
    #[serde(default)]
    pub level: Level,
    /// Its path: `texts.de.title`.
    pub field: String,
    /// What is done to it.
    pub act: Act,
}

/// What shall become of many products.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// Which.
    pub selection: Selection,
    /// A field that changes.
    #[serde(default)]
    pub edit: Option<Edit>,
    /// The state that they are moved to.
    #[serde(default)]
    pub state: Option<State>,
    /// What the plan is called.
    #[serde(default)]
    pub title: String,
}

/// The further categories of a product: a list, and none of the editor's plain fields.
pub const CATEGORIES: &str = "categories";

/// Every field that can be changed on many at once.
pub fn changeable(level: Level, shared: &Shared) -> Vec<Field> {
    let mut found = fields::everything(level.kind(), shared);
    if level == Level::Variant {
        // A bar code is one size's alone.
        found.retain(|field| field.path != "gtin");
        found.extend(column::currencies(shared).into_iter().map(|currency| Field {
            path: format!("price.{currency}"),
            label: "grid-field-price".to_owned(),
            control: Control::Decimal,
            section: "sizes",
            whole: None,
            locale: None,
        }));
    }
    if level == Level::Product {
        found.insert(
            1,
            Field {
                path: CATEGORIES.to_owned(),
                label: "grid-categories".to_owned(),
                control: Control::Codes,
                section: "basics",
                whole: None,
                locale: None,
            },
        );
    }
    found
}

impl Edit {
    /// The field that it names.
    ///
    /// # Errors
    /// Invalid, if there is none on that level.
    pub fn field(&self, shared: &Shared) -> Result<Field, Invalid> {
        let found = changeable(self.level, shared).into_iter().find(|field| field.path == self.field);
        found.ok_or_else(|| Invalid::at("edit.field", Message::new("bulk-field-unknown")).value(&self.field))
    }
}

impl Order {
    /// Whether it can be carried out at all; what becomes of each product is seen in the plan.
    ///
    /// # Errors
    /// Invalid, if it names no change or two, no field, a value that nobody can read, or a query that nobody can.
    pub async fn check(&self, app: &App, shared: &Shared, reader: &Locale) -> Result<()> {
        match (&self.edit, self.state) {
            (Some(edit), None) => super::change::check(app, shared, reader, edit)?,
            (None, Some(_)) => {}
            _ => return Err(Invalid::at("edit", Message::new("bulk-one-change")).into()),
        }
        match &self.selection {
            Selection::Codes(codes) if codes.is_empty() => {
                Err(Invalid::at("selection", Message::new("bulk-nothing-selected")).into())
            }
            Selection::Codes(_) => Ok(()),
            Selection::Query { query, locale, .. } => {
                let asked = grid::read(app, locale, query).await?;
                asked.map(drop).map_err(|unread| unread.into_error(query))
            }
        }
    }
}

impl Selection {
    /// The question behind a query.
    ///
    /// # Errors
    /// Invalid, if it cannot be read.
    pub async fn request(&self, app: &App) -> Result<Option<GridRequest>> {
        let Selection::Query { query, filters, locale } = self else { return Ok(None) };
        let mut request = GridRequest::new(locale.clone());
        let asked = grid::read(app, locale, query).await?.map_err(|unread| unread.into_error(query))?;
        request.asks(asked);
        (request.filters, request.sort) = (filters.clone(), GridSort::Made);
        Ok(Some(request))
    }

    /// How many there are now.
    ///
    /// # Errors
    /// As [`Selection::request`].
    pub async fn count(&self, app: &App) -> Result<u64> {
        match (self, self.request(app).await?) {
            (Selection::Codes(codes), _) => Ok(codes.len() as u64),
            (_, Some(mut request)) => {
                request.limit = 1;
                Ok(grid::search(app, &request).await?.total)
            }
            (Selection::Query { .. }, None) => Ok(0),
        }
    }

    /// The products themselves, by id.
    ///
    /// # Errors
    /// As [`Selection::request`]; not found for a code that nobody has.
    pub async fn ids(&self, app: &App) -> Result<Vec<Uuid>> {
        if let Selection::Codes(codes) = self {
            let folded: Vec<String> = codes.iter().map(|code| fold(code)).collect();
            let mut tx = app.db.read().await?;
            let kept = store::products(&mut tx, &folded).await?;
            let missing = codes
                .iter()
                .find(|code| !kept.iter().any(|kept| fold(&kept.record.links.code) == fold(code)));
            return match missing {
                Some(code) => Err(Error::not_found("product", code)),
                None => Ok(kept.into_iter().map(|kept| kept.id).collect()),
            };
        }
        let Some(mut request) = self.request(app).await? else { return Ok(Vec::new()) };
        let mut all = Vec::new();
        loop {
            let (_, ids, next) = grid::ids(app, &request).await?;
            all.extend(ids);
            match next {
                Some(next) => request.cursor = Some(next),
                None => return Ok(all),
            }
        }
    }
}
