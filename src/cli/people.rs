//! `selvedge user create`, `selvedge token create`.

use super::{serve::quietly, tell};
use crate::config::Settings;
use crate::error::Result;
use crate::kernel::clock::Time;
use crate::people::{
    Actor, Grant, Role,
    token::{self, TokenIn},
    user::{self, UserIn},
};
use clap::{Args, Subcommand};
use serde_json::json;
use std::io::{BufRead, IsTerminal};
use std::process::ExitCode;

/// People who sign in.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Add a person; the password is read from SELVEDGE_PASSWORD or from standard input
    Create(NewUser),
}

/// Who comes in.
#[derive(Debug, Args)]
pub struct NewUser {
    /// What they sign in with
    #[arg(long)]
    email: String,
    /// admin, merchandiser, translator, photographer, approver, viewer or feed
    #[arg(long)]
    role: String,
    /// What colleagues call them
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    within: Within,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// Tokens for programs.
#[derive(Debug, Subcommand)]
pub enum TokenCommand {
    /// Make a token and print it, once
    Create(NewToken),
}

/// What a program gets.
#[derive(Debug, Args)]
pub struct NewToken {
    /// What it is for
    #[arg(long)]
    name: String,
    /// admin, merchandiser, translator, photographer, approver, viewer or feed
    #[arg(long)]
    role: String,
    /// No longer taken from then on, such as 2027-01-31T00:00:00Z
    #[arg(long)]
    expires_at: Option<Time>,
    #[command(flatten)]
    within: Within,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// The limits of a grant.
#[derive(Debug, Args)]
struct Within {
    /// Only this category and what is below it
    #[arg(long)]
    category: Option<String>,
    /// Only texts of these languages
    #[arg(long = "only-locale", value_name = "LOCALE")]
    locales: Vec<String>,
    /// Only these fields and what is below them
    #[arg(long = "only-field", value_name = "FIELD")]
    fields: Vec<String>,
}

impl Within {
    fn grant(self, role: &str) -> Result<Grant> {
        let some = |list: Vec<String>| (!list.is_empty()).then_some(list);
        let (locales, fields) = (some(self.locales), some(self.fields));
        Ok(Grant { role: Role::parse(role)?, category: self.category, locales, fields })
    }
}

/// Does what was said about people.
pub async fn user(settings: Settings, command: UserCommand) -> Result<ExitCode> {
    let UserCommand::Create(new) = command;
    let person = UserIn {
        email: new.email,
        name: new.name,
        password: Some(password()?),
        grants: vec![new.within.grant(&new.role)?],
        is_active: true,
        locale: None,
    };
    let hash = user::hashed(&person).await?;
    let app = quietly(settings).await?;
    let hand = Actor::house("command line").hand("command line", app.clock.now());
    let mut tx = app.db.write().await?;
    let made = user::create(&mut tx, &hand, &person, hash).await?;
    tx.commit().await?;
    tell(new.json, json!(made), || format!("{} may sign in as {}.", made.email, new.role));
    Ok(ExitCode::SUCCESS)
}

/// The password: from the environment, else one line of standard input. It is never an argument, which others could see.
fn password() -> Result<String> {
    if let Ok(password) = std::env::var("SELVEDGE_PASSWORD") {
        return Ok(password);
    }
    let input = std::io::stdin();
    if input.is_terminal() {
        eprint!("Password (it will be seen while you type): ");
    }
    let mut line = String::new();
    input.lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Does what was said about tokens.
pub async fn token(settings: Settings, command: TokenCommand) -> Result<ExitCode> {
    let TokenCommand::Create(new) = command;
    let grants = vec![new.within.grant(&new.role)?];
    let app = quietly(settings).await?;
    let hand = Actor::house("command line").hand("command line", app.clock.now());
    let mut tx = app.db.write().await?;
    let wanted = TokenIn { name: new.name, grants, expires_at: new.expires_at };
    let (made, secret) = token::create(&mut tx, &hand, &wanted).await?;
    tx.commit().await?;
    tell(new.json, json!({ "id": made.id, "name": made.name, "token": secret }), || secret.clone());
    Ok(ExitCode::SUCCESS)
}
