//! A grant: a role, within a part of the taxonomy, some locales, some fields.

use super::{Role, Who};
use crate::db::{Column, Rows, Sort, Tx};
use crate::error::{Error, Invalid, Result};
use crate::kernel::{fold::fold, locale::Locale, message::Message};
use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use uuid::Uuid;

/// What someone may do, and where.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// What it allows.
    pub role: Role,
    /// Only in this category and below; none means everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Only texts of these locales; none means all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locales: Option<Vec<String>>,
    /// Only these fields and what is below them (`texts`, `care`, `fit`); none means all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<String>>,
}

impl Grant {
    /// A role without limits.
    pub fn of(role: Role) -> Grant {
        Grant { role, category: None, locales: None, fields: None }
    }

    /// Everything.
    pub fn admin() -> Grant {
        Grant::of(Role::Admin)
    }

    /// Whether it holds everywhere, for every locale and field.
    pub fn is_unlimited(&self) -> bool {
        self.category.is_none() && self.locales.is_none() && self.fields.is_none()
    }

    /// Whether it holds for what lies in these categories (folded codes from the root down).
    pub fn covers_category(&self, path: &[String]) -> bool {
        self.category.as_deref().is_none_or(|code| path.contains(&fold(code)))
    }

    /// Whether it holds for texts of a locale: `fr` covers `fr-CA`. What is no text has no locale.
    pub fn covers_locale(&self, locale: Option<&str>) -> bool {
        match (&self.locales, locale) {
            (None, _) | (_, None) => true,
            (Some(locales), Some(locale)) => locales
                .iter()
                .any(|l| locale == l || locale.strip_prefix(l.as_str()).is_some_and(|r| r.starts_with('-'))),
        }
    }

    /// Whether it holds for a field; the record as a whole needs a grant for all fields.
    pub fn covers_field(&self, field: &str) -> bool {
        let below = |holder: &String| {
            field == holder || field.strip_prefix(holder.as_str()).is_some_and(|r| r.starts_with(['.', '[']))
        };
        self.fields.as_ref().is_none_or(|fields| fields.iter().any(below))
    }

    fn check(&self, i: usize) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        for (n, locale) in self.locales.iter().flatten().enumerate() {
            if Locale::parse(locale).is_ok_and(|parsed| parsed.as_str() == locale) {
                continue;
            }
            let message = Message::new("locale-unknown").with("text", locale);
            invalid.push(Invalid::at(format!("grants[{i}].locales[{n}]"), message).value(locale));
        }
        invalid.verdict()
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    owner: Uuid,
    role: Role,
    category: Option<String>,
    locales: Option<Json<Vec<String>>>,
    fields: Option<Json<Vec<String>>>,
}

/// The grants of users or tokens, by their ids; in the order of the ids of the grants.
pub(super) async fn of(tx: &mut Tx, owners: &[Uuid]) -> Result<Vec<(Uuid, Grant)>> {
    let rows: Vec<Row> = tx
        .query(
            "SELECT COALESCE(g.user_id, g.token_id) AS owner, g.role, c.code AS category, g.locales, g.fields
               FROM grants g LEFT JOIN categories c ON c.id = g.category_id WHERE",
        )
        .among("COALESCE(g.user_id, g.token_id)", owners)
        .raw(" ORDER BY g.id")
        .all()
        .await?;
    let grant = |row: Row| Grant {
        role: row.role,
        category: row.category,
        locales: row.locales.map(|json| json.0),
        fields: row.fields.map(|json| json.0),
    };
    Ok(rows.into_iter().map(|row| (row.owner, grant(row))).collect())
}

const COLUMNS: &[Column] = &[
    ("id", Sort::Id),
    ("user_id", Sort::Id),
    ("token_id", Sort::Id),
    ("role", Sort::Text),
    ("category_id", Sort::Ref("categories")),
    ("locales", Sort::Json),
    ("fields", Sort::Json),
];

/// Replaces all grants of a user or token. Categories must be there.
pub(super) async fn replace(tx: &mut Tx, who: Who, grants: &[Grant]) -> Result<()> {
    let (user, token) = match who {
        Who::User(id) => (Some(id.0), None),
        Who::Token(id) => (None, Some(id.0)),
        Who::House => return Err(Error::internal("grants", "the house has no grants to keep")),
    };
    let mut invalid = Invalid::default();
    if grants.is_empty() {
        invalid.push(Invalid::at("grants", Message::new("grants-missing")));
    }
    for (i, grant) in grants.iter().enumerate() {
        grant.check(i).unwrap_or_else(|found| invalid.push(found));
        if let Some(code) = grant.category.as_deref()
            && !category_exists(tx, code).await?
        {
            let message = Message::new("link-unknown").with("kind", "category").with("code", code);
            invalid.push(Invalid::at(format!("grants[{i}].category"), message).value(code));
        }
    }
    invalid.verdict()?;
    tx.query("DELETE FROM grants WHERE user_id = $1 OR token_id = $2").bind(user).bind(token).run().await?;
    let mut rows = Rows::of("grants", COLUMNS);
    for grant in grants {
        let category = grant.category.as_deref().map(fold);
        rows.push(&(Uuid::now_v7(), user, token, grant.role, category, &grant.locales, &grant.fields));
    }
    rows.insert(tx).await?;
    Ok(())
}

async fn category_exists(tx: &mut Tx, code: &str) -> Result<bool> {
    let found: Option<(Uuid,)> =
        tx.query("SELECT id FROM categories WHERE code_folded = $1").bind(fold(code)).optional().await?;
    Ok(found.is_some())
}
