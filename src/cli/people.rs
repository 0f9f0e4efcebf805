//! `selvedge user` and `selvedge token`.

use super::{DATA, beside};
use crate::app::App;
use crate::changes::hand::Hand;
use crate::config::Settings;
use crate::db::Tx;
use crate::erasure::{self, ErasedPerson};
use crate::error::{Error, Result};
use crate::kernel::origin::OriginKind;
use crate::people::{
    Grant, Role, User,
    entry_link::{self, Purpose},
    second_factor, secret, session, token,
    user::{self, UserIn},
};
use chrono::Duration;
use clap::Subcommand;
use std::process::ExitCode;

/// What can be done with people.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Add someone who signs in; prints a password if none is given in SELVEDGE_PASSWORD
    Create {
        /// What they sign in with
        #[arg(long)]
        email: String,
        /// admin, merchandiser, translator, photographer, approver, viewer
        #[arg(long)]
        role: String,
        /// What colleagues call them
        #[arg(long)]
        name: Option<String>,
    },
    /// Print a link with which somebody sets their password; it works once
    Link {
        /// Their e-mail address
        email: String,
    },
    /// Take somebody's second factor away, when they lost their app and their recovery codes
    ResetSecondFactor {
        /// Their e-mail address
        email: String,
    },
    /// Let somebody try to sign in again at once after a pause
    Unpause {
        /// Their e-mail address
        email: String,
    },
    /// Erase a person's data: who signs in with this address, or wrote reviews under it
    Erase {
        /// Their e-mail address; a former one is erased by itself
        email: String,
        /// Headline and text of their reviews stay, without the name
        #[arg(long)]
        keep_words: bool,
    },
}

/// What can be done with tokens.
#[derive(Debug, Subcommand)]
pub enum TokenCommand {
    /// Make a token; its secret is printed once
    Create {
        /// What it is for
        #[arg(long)]
        name: String,
        /// admin, merchandiser, translator, photographer, approver, viewer, feed
        #[arg(long)]
        role: String,
        /// For so many days; without it the token does not expire
        #[arg(long)]
        days: Option<i64>,
    },
}

fn hand(app: &App) -> Hand {
    Hand::new("command line", "command line", OriginKind::Person, app.clock.now())
}

/// `selvedge user …`
pub async fn user(settings: Settings, command: UserCommand) -> Result<ExitCode> {
    // Who erases derives what was approved anew, and so needs the packs of rules.
    let app = super::open(settings.config(DATA)?).await?;
    match command {
        UserCommand::Create { email, role, name } => create(&app, email, &role, name).await,
        UserCommand::Link { email } => link(&app, &email).await,
        UserCommand::ResetSecondFactor { email } => reset_second_factor(&app, &email).await,
        UserCommand::Unpause { email } => unpause(&app, &email).await,
        UserCommand::Erase { email, keep_words } => erase(&app, &email, !keep_words).await,
    }
}

async fn erase(app: &App, email: &str, with_words: bool) -> Result<ExitCode> {
    let erased = erasure::person(app, &hand(app), email, with_words).await?;
    beside::settle(app).await?;
    let ErasedPerson { pseudonym, places, reviews } = erased;
    println!(
        "Erased. History says “{pseudonym}” in {places} places; {reviews} reviews have no author any more."
    );
    Ok(ExitCode::SUCCESS)
}

async fn known(tx: &mut Tx, email: &str) -> Result<User> {
    user::by_email(tx, email).await?.ok_or_else(|| Error::not_found("user", email))
}

async fn link(app: &App, email: &str) -> Result<ExitCode> {
    let mut tx = app.db.write().await?;
    let user = known(&mut tx, email).await?;
    let link = entry_link::make(&mut tx, app, &hand(app), &user, Purpose::Reset).await?;
    tx.commit().await?;
    println!("{link}");
    Ok(ExitCode::SUCCESS)
}

async fn reset_second_factor(app: &App, email: &str) -> Result<ExitCode> {
    let mut tx = app.db.write().await?;
    let user = known(&mut tx, email).await?;
    second_factor::remove(&mut tx, &hand(app), &user).await?;
    tx.commit().await?;
    println!("{} signs in with the password alone.", user.email);
    Ok(ExitCode::SUCCESS)
}

async fn unpause(app: &App, email: &str) -> Result<ExitCode> {
    let mut tx = app.db.write().await?;
    let user = known(&mut tx, email).await?;
    session::unpause(&mut tx, &user).await?;
    tx.commit().await?;
    println!("{} may try again at once.", user.email);
    Ok(ExitCode::SUCCESS)
}

async fn create(app: &App, email: String, role: &str, name: Option<String>) -> Result<ExitCode> {
    let role = Role::parse(role)?;
    let given = std::env::var("SELVEDGE_PASSWORD").ok().filter(|password| !password.is_empty());
    let made = given.is_none().then(secret::new);
    let password = given.or_else(|| made.clone());
    let grants = vec![Grant::of(role)];
    let person = UserIn { email, name, locale: None, password, grants, is_active: true };
    let hash = user::hashed(&person).await?;
    let mut tx = app.db.write().await?;
    let user = user::create(&mut tx, &hand(app), &person, hash).await?;
    tx.commit().await?;
    println!("{} may sign in as {}.", user.email, role.as_str());
    if let Some(password) = made {
        println!("Password (shown once): {password}");
    }
    Ok(ExitCode::SUCCESS)
}

/// `selvedge token …`
pub async fn token(settings: Settings, command: TokenCommand) -> Result<ExitCode> {
    let TokenCommand::Create { name, role, days } = command;
    let role = Role::parse(&role)?;
    let app = App::open(settings.config(DATA)?).await?;
    let expires_at = days.map(|days| app.clock.now() + Duration::days(days));
    let wanted = token::TokenIn { name, grants: vec![Grant::of(role)], expires_at };
    let mut tx = app.db.write().await?;
    let (_, secret) = token::create(&mut tx, &hand(&app), &wanted).await?;
    tx.commit().await?;
    println!("{secret}");
    Ok(ExitCode::SUCCESS)
}
