//! A house under test: an app in a folder and a database of its own.

use super::{Engine, postgres};
use selvedge::{
    app::App,
    catalog::{Shared, shared::SharedShelf},
    changes::{
        hand::Hand,
        log,
        merge::Doc,
        plan::{self, Step, Wish},
        record::Record,
    },
    config::Config,
    error::Result,
    kernel::{cursor::LogCursor, origin::OriginKind},
    people::{Grant, Role, user, user::UserIn},
};
use serde_json::Value;
use std::sync::Arc;
use tempfile::TempDir;

/// What everybody who was invited types.
pub const PASSWORD: &str = "a long enough secret";

/// An app in a folder and a database of its own, gone when it is dropped.
pub struct House {
    /// The app.
    pub app: App,
    folder: TempDir,
}

impl House {
    /// Opens one; none (and a loud word) if the engine is not on this machine.
    pub async fn open(engine: Engine) -> Option<House> {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let mut config = Config::in_folder(folder.path());
        if engine == Engine::Postgres {
            config.database = Some(postgres::fresh_database().await?);
        }
        let app = App::open(config).await.expect("a new house opens");
        Some(House { app, folder })
    }

    /// The same house under other settings.
    pub fn moves_to(self, config: Config) -> House {
        House { app: App { config: Arc::new(config), ..self.app }, folder: self.folder }
    }

    /// Its data folder.
    #[allow(dead_code)]
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Ana, who writes.
    pub fn ana(&self) -> Hand {
        Hand::new("ana@example.com", "story", OriginKind::Person, self.app.clock.now())
    }

    /// Ben, who approves.
    #[allow(dead_code)]
    pub fn ben(&self) -> Hand {
        Hand::new("ben@example.com", "story", OriginKind::Person, self.app.clock.now())
    }

    /// Somebody with a role may sign in with [`PASSWORD`].
    pub async fn invites(&self, email: &str, role: Role) {
        let wanted = UserIn {
            email: email.to_owned(),
            password: Some(PASSWORD.to_owned()),
            grants: vec![Grant::of(role)],
            is_active: true,
            ..UserIn::default()
        };
        let hash = user::hashed(&wanted).await.expect("the password is good");
        let mut tx = self.app.db.write().await.expect("the house can be written");
        user::create(&mut tx, &self.ana(), &wanted, hash).await.expect("a person can be made");
        tx.commit().await.expect("it is kept");
    }

    /// Ana saves a record: a merge into what is there.
    pub async fn saves<T: Record>(&self, code: &str, doc: Value) -> Result<Step<T>> {
        self.saves_as(&self.ana(), Wish::merge(code, object(doc))).await
    }

    /// Somebody saves a record.
    pub async fn saves_as<T: Record>(&self, hand: &Hand, wish: Wish) -> Result<Step<T>> {
        let mut tx = self.app.db.write().await?;
        let step = plan::save::<T>(&mut tx, hand, wish).await?;
        tx.commit().await?;
        Ok(step)
    }

    /// A record as it is kept.
    pub async fn finds<T: Record>(&self, code: &str) -> Option<T> {
        let mut tx = self.app.db.read().await.expect("the house can be read");
        let found = T::load(&mut tx, &[code.to_lowercase()]).await.expect("records can be read");
        found.into_iter().next().map(|kept| kept.record)
    }

    /// What products share.
    #[allow(dead_code)]
    pub async fn shared(&self) -> Arc<Shared> {
        self.app.slots.get::<SharedShelf>().read(&self.app.db).await.expect("the house can be read")
    }

    /// The change log in short: `product LIN-001-navy 2 changed texts.en.title by ana@example.com`.
    pub async fn change_log(&self) -> Vec<String> {
        let mut tx = self.app.db.read().await.expect("the house can be read");
        let entries = log::after(&mut tx, LogCursor(0), 10_000).await.expect("the log can be read");
        let line = |e: &log::Logged| {
            let verb = serde_json::to_value(e.verb).expect("verbs are text");
            let fields = e.fields.join(" ");
            format!(
                "{} {} {} {} {fields} by {}",
                e.kind,
                e.code,
                e.revision,
                verb.as_str().unwrap_or(""),
                e.actor
            )
        };
        entries.iter().map(line).collect()
    }
}

/// A JSON object.
pub fn object(value: Value) -> Doc {
    value.as_object().cloned().expect("records are objects")
}
