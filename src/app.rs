//! The app: the tools that every room works with. Cheap to clone.

use crate::config::Config;
use crate::db::{Db, migrate};
use crate::error::Result;
use crate::files::Files;
use crate::kernel::{clock::Clock, slots::Slots, tls};
use crate::search::{Index, Kind};
use crate::words::Words;
use std::sync::Arc;
use tokio::sync::Notify;

/// The tools of the house.
#[derive(Clone)]
pub struct App {
    /// What the operator decided.
    pub config: Arc<Config>,
    /// The records.
    pub db: Db,
    /// The originals, by content.
    pub files: Files,
    /// Every word a person sees.
    pub words: Words,
    /// The index of what is live on storefront channels.
    pub shop: Arc<Index>,
    /// The index of every product as it is now.
    pub workbench: Arc<Index>,
    /// What time it is.
    pub clock: Clock,
    /// Rung after a commit, so that those who follow the log need not wait for their next look.
    pub bell: Arc<Notify>,
    /// What rooms keep for as long as the app lives, by type.
    pub slots: Slots,
}

impl App {
    /// Opens everything that the settings name; the database is brought to this program's schema.
    pub async fn open(config: Config) -> Result<App> {
        tls::choose();
        std::fs::create_dir_all(&config.data)?;
        let db = Db::open(&config.database_url()).await?;
        migrate::run(&db).await?;
        let files = Files::open(&config.files_url())?;
        let shop = Index::open(&config.data.join("index").join("shop"), Kind::Shop)?;
        let workbench = Index::open(&config.data.join("index").join("workbench"), Kind::Workbench)?;
        Ok(App {
            db,
            files,
            words: Words::load()?,
            shop: Arc::new(shop),
            workbench: Arc::new(workbench),
            clock: Clock::real(),
            bell: Arc::new(Notify::new()),
            slots: Slots::default(),
            config: Arc::new(config),
        })
    }
}
