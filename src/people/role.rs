//! Roles: what a grant allows.

use crate::changes::kind::Kind;
use crate::error::{Invalid, Result};
use crate::kernel::message::Message;
use serde::{Deserialize, Serialize};

/// What a grant allows. Every role but `feed` may read the records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Role {
    /// Everything, people and channels included.
    Admin,
    /// Writes every record but channels, and approves.
    Merchandiser,
    /// Writes texts, in the locales of the grant.
    Translator,
    /// Writes assets, and the images of products.
    Photographer,
    /// Approves and sends back; writes nothing.
    Approver,
    /// Reads.
    Viewer,
    /// Pulls feeds that need a token; nothing else.
    Feed,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 7] = [
        Role::Admin,
        Role::Merchandiser,
        Role::Translator,
        Role::Photographer,
        Role::Approver,
        Role::Viewer,
        Role::Feed,
    ];

    /// As JSON and the command line write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Admin => "admin",
            Role::Merchandiser => "merchandiser",
            Role::Translator => "translator",
            Role::Photographer => "photographer",
            Role::Approver => "approver",
            Role::Viewer => "viewer",
            Role::Feed => "feed",
        }
    }

    /// `admin`, `viewer` …; anything else is refused with the names there are.
    pub fn parse(text: &str) -> Result<Role> {
        let found = Role::ALL.into_iter().find(|role| role.as_str() == text);
        let names = Role::ALL.map(Role::as_str).join(", ");
        found.ok_or_else(|| {
            Invalid::at("role", Message::new("role-unknown").with("roles", names)).value(text).into()
        })
    }

    /// Whether it may read the records.
    pub fn reads(self) -> bool {
        self != Role::Feed
    }

    /// Whether it may approve, send back and archive.
    pub fn approves(self) -> bool {
        matches!(self, Role::Admin | Role::Merchandiser | Role::Approver)
    }

    /// Whether it may pull a feed that needs a token.
    pub fn pulls_feeds(self) -> bool {
        matches!(self, Role::Admin | Role::Feed)
    }

    /// Whether it may write a field of a record; an empty field stands for the record as a whole (to make or remove it).
    pub fn writes(self, kind: Kind, field: &str) -> bool {
        match self {
            Role::Admin => true,
            Role::Merchandiser => !matches!(kind, Kind::Channel | Kind::User | Kind::Token),
            Role::Translator => kind != Kind::Channel && locale_of(field).is_some(),
            Role::Photographer => kind == Kind::Asset || (kind == Kind::Product && is_picture(field)),
            Role::Approver | Role::Viewer | Role::Feed => false,
        }
    }
}

fn is_picture(field: &str) -> bool {
    let holder = field.split(['.', '[']).next().unwrap_or_default();
    matches!(holder, "images" | "media")
}

/// The locale of a text's path: `de` of `texts.de.title`, `names.de`; none if the field is no text.
pub(super) fn locale_of(field: &str) -> Option<&str> {
    let (holder, rest) = field.split_once('.')?;
    let is_text = matches!(holder, "texts" | "text" | "name" | "names" | "slugs" | "about" | "labels");
    is_text.then(|| rest.split('.').next().unwrap_or(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_writes_what_is_its_own() {
        let (title, images, care) = ("texts.de.title", "images", "care");
        for (role, kind, field, may) in [
            (Role::Admin, Kind::Channel, "markets", true),
            (Role::Merchandiser, Kind::Channel, "markets", false),
            (Role::Merchandiser, Kind::Style, care, true),
            (Role::Merchandiser, Kind::Brand, "", true),
            (Role::Translator, Kind::Style, title, true),
            (Role::Translator, Kind::Category, "names.de", true),
            (Role::Translator, Kind::Style, care, false),
            (Role::Translator, Kind::Style, "", false),
            (Role::Photographer, Kind::Product, images, true),
            (Role::Photographer, Kind::Product, title, false),
            (Role::Photographer, Kind::Asset, "", true),
            (Role::Approver, Kind::Product, title, false),
            (Role::Feed, Kind::Product, title, false),
        ] {
            assert_eq!(role.writes(kind, field), may, "{role:?} {kind} {field:?}");
        }
    }

    #[test]
    fn roles_are_read_by_name_only() {
        assert_eq!(Role::parse("photographer").unwrap(), Role::Photographer);
        assert!(Role::parse("Admin").is_err() && Role::parse("").is_err());
    }
}
