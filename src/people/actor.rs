//! Who asks, and whether they may.

use super::{Grant, Role, role::locale_of};
use crate::changes::{hand::Hand, kind::Kind};
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, id::TokenId, id::UserId, message::Message, origin::OriginKind};
use serde::Serialize;

/// By what someone is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// A person who signed in.
    User(UserId),
    /// A program with a token.
    Token(TokenId),
    /// The program itself: the command line, the demo.
    House,
}

/// Who asks, with what is granted to them.
#[derive(Debug, Clone, PartialEq)]
pub struct Actor {
    /// By what they are known.
    pub who: Who,
    /// A person's e-mail address, or a token's name.
    pub name: String,
    /// What is granted to them.
    pub grants: Vec<Grant>,
}

/// What someone may be asked for, apart from writing a record ([`Touch`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// See the records.
    Read,
    /// Hand a product in for review.
    HandIn,
    /// Approve, send back, archive.
    Approve,
    /// Bring files and catalogues in.
    Import,
    /// People, tokens, channels, the audit.
    Administer,
    /// Pull a feed that needs a token.
    PullFeed,
}

/// What someone may do at all, for a page that shows only what they can use. Rooms ask again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct May {
    /// See the records.
    pub read: bool,
    /// Write anything.
    pub write: bool,
    /// Hand products in for review.
    pub hand_in: bool,
    /// Approve somewhere.
    pub approve: bool,
    /// Bring catalogues in.
    pub import: bool,
    /// People, tokens, channels, the audit.
    pub administer: bool,
}

/// What keeps someone from a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bar {
    /// None of their roles writes it.
    Role,
    /// A role does, in other categories.
    Category,
    /// A role does, in other languages.
    Locale,
    /// A role does, other fields only.
    Field,
}

/// A write to one record: what it would touch.
#[derive(Debug, Clone, Copy)]
pub struct Touch<'t> {
    /// What kind of record.
    pub kind: Kind,
    /// The fields that would be different; none if the record as a whole is made or removed.
    pub fields: &'t [String],
    /// The folded codes of the categories that it lies in, from the root down; empty if it lies in none.
    pub categories: &'t [String],
}

impl Actor {
    /// The program itself, which may do everything; it is for the command line and never for a request.
    pub fn house(name: impl Into<String>) -> Actor {
        Actor { who: Who::House, name: name.into(), grants: vec![Grant::admin()] }
    }

    /// Whether they have a right anywhere.
    pub fn may(&self, right: Right) -> bool {
        self.grants.iter().any(|grant| match right {
            Right::Read => grant.role.reads(),
            Right::HandIn => !matches!(grant.role, Role::Viewer | Role::Feed),
            Right::Approve => grant.role.approves(),
            Right::Import => grant.role.writes(Kind::Style, "") && grant.is_unlimited(),
            Right::Administer => grant.role.writes(Kind::Channel, "") && grant.is_unlimited(),
            Right::PullFeed => grant.role.pulls_feeds(),
        })
    }

    /// [`Actor::may`], or the refusal.
    pub fn ask(&self, right: Right) -> Result<()> {
        let key = match right {
            Right::Read => "may-not-read",
            Right::HandIn => "may-not-hand-in",
            Right::Approve => "may-not-approve",
            Right::Import => "may-not-import",
            Right::Administer => "may-not-administer",
            Right::PullFeed => "may-not-pull-feed",
        };
        if self.may(right) { Ok(()) } else { Err(Error::Forbidden(Message::new(key))) }
    }

    /// What they may do at all.
    pub fn may_at_all(&self) -> May {
        May {
            read: self.may(Right::Read),
            write: self
                .grants
                .iter()
                .any(|grant| !matches!(grant.role, Role::Approver | Role::Viewer | Role::Feed)),
            hand_in: self.may(Right::HandIn),
            approve: self.may(Right::Approve),
            import: self.may(Right::Import),
            administer: self.may(Right::Administer),
        }
    }

    /// What keeps them from a field of a record, if anything does: of several bars the one that is nearest to being open.
    pub fn barred(&self, kind: Kind, field: &str, categories: &[String]) -> Option<Bar> {
        let bar = |grant: &Grant| {
            if !grant.role.writes(kind, field) {
                Some(Bar::Role)
            } else if !grant.covers_category(categories) {
                Some(Bar::Category)
            } else if !grant.covers_locale(locale_of(field)) {
                Some(Bar::Locale)
            } else if !grant.covers_field(field) {
                Some(Bar::Field)
            } else {
                None
            }
        };
        let mut found = Some(Bar::Role);
        for grant in &self.grants {
            match bar(grant) {
                None => return None,
                Some(Bar::Role) => {}
                nearer => found = nearer,
            }
        }
        found
    }

    /// Whether they may approve what lies in these categories.
    pub fn may_approve(&self, categories: &[String]) -> bool {
        self.grants.iter().any(|grant| grant.role.approves() && grant.covers_category(categories))
    }

    /// Whether a write is allowed: every field of it by one grant or another. The refusal names the field.
    pub fn ask_to_write(&self, touch: Touch<'_>) -> Result<()> {
        let whole = [String::new()];
        let fields = if touch.fields.is_empty() { &whole[..] } else { touch.fields };
        let allowed = |field: &String| {
            self.grants.iter().any(|grant| {
                grant.role.writes(touch.kind, field)
                    && grant.covers_category(touch.categories)
                    && grant.covers_locale(locale_of(field))
                    && grant.covers_field(field)
            })
        };
        match fields.iter().find(|field| !allowed(field)) {
            None => Ok(()),
            Some(field) if field.is_empty() => {
                Err(Error::Forbidden(Message::new("may-not-write-record").with("kind", touch.kind.as_str())))
            }
            Some(field) => Err(Error::Forbidden(
                Message::new("may-not-write-field").with("kind", touch.kind.as_str()).with("field", field),
            )),
        }
    }

    /// Whether what they may write depends on the category: then it has to be looked up before.
    pub fn is_bound_to_categories(&self) -> bool {
        self.grants.iter().any(|grant| grant.category.is_some())
    }

    /// The hand with which they write.
    pub fn hand(&self, cause: impl Into<String>, at: Time) -> Hand {
        Hand::new(self.name.clone(), cause, OriginKind::Person, at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn actor(grants: Vec<Grant>) -> Actor {
        Actor { who: Who::House, name: "ana@loom.example".into(), grants }
    }

    fn grant(role: Role, category: Option<&str>, locales: &[&str], fields: &[&str]) -> Grant {
        let list = |items: &[&str]| {
            (!items.is_empty()).then(|| items.iter().map(|i| (*i).to_owned()).collect::<Vec<_>>())
        };
        Grant { role, category: category.map(str::to_owned), locales: list(locales), fields: list(fields) }
    }

    #[test]
    fn a_grant_holds_within_its_category_locales_and_fields() {
        let french = actor(vec![grant(Role::Translator, Some("women"), &["fr"], &[])]);
        let texts_only = actor(vec![grant(Role::Merchandiser, None, &[], &["texts", "care"])]);
        for (actor, fields, categories, may) in [
            (&french, &["texts.fr.title"][..], &["women", "dresses"][..], true),
            (&french, &["texts.fr-CA.title"], &["women"], true),
            (&french, &["texts.de.title"], &["women"], false),
            (&french, &["texts.fr.title", "care"], &["women"], false),
            (&french, &["texts.fr.title"], &["men"], false),
            (&french, &["texts.fr.title"], &[], false),
            (&texts_only, &["care", "texts.de.title"], &[], true),
            (&texts_only, &["careful"], &[], false),
            (&texts_only, &[], &[], false),
        ] {
            let owned = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
            let (fields, categories) = (owned(fields), owned(categories));
            let touch = Touch { kind: Kind::Style, fields: &fields, categories: &categories };
            assert_eq!(actor.ask_to_write(touch).is_ok(), may, "{fields:?} in {categories:?}");
        }
    }

    #[test]
    fn what_keeps_someone_from_a_field_has_a_name() {
        let french = actor(vec![
            grant(Role::Translator, Some("women"), &["fr"], &[]),
            grant(Role::Viewer, None, &[], &[]),
        ]);
        let care = actor(vec![grant(Role::Merchandiser, None, &[], &["care"])]);
        for (actor, field, category, bar) in [
            (&french, "texts.fr.title", "women", None),
            (&french, "texts.de.title", "women", Some(Bar::Locale)),
            (&french, "texts.fr.title", "men", Some(Bar::Category)),
            (&french, "care", "women", Some(Bar::Role)),
            (&care, "texts.fr.title", "men", Some(Bar::Field)),
            (&care, "care", "men", None),
        ] {
            assert_eq!(actor.barred(Kind::Style, field, &[category.to_owned()]), bar, "{field} {category}");
        }
        assert!(french.may_at_all().write && !french.may_at_all().administer && !french.may_at_all().approve);
    }

    #[test]
    fn a_right_over_the_house_needs_a_grant_without_limits() {
        assert!(actor(vec![Grant::admin()]).may(Right::Administer));
        assert!(!actor(vec![grant(Role::Admin, Some("women"), &[], &[])]).may(Right::Administer));
        assert!(!actor(vec![grant(Role::Merchandiser, None, &[], &[])]).may(Right::Administer));
        assert!(!actor(vec![grant(Role::Feed, None, &[], &[])]).may(Right::Read));
        assert!(actor(vec![grant(Role::Feed, None, &[], &[])]).may(Right::PullFeed));
    }
}
