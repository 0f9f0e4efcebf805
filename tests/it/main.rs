//! Stories: what the house does for the people it is for. One binary; a file per story; each story runs once per engine.
//!
//! `SELVEDGE_TEST_REQUIRE=all` makes a missing PostgreSQL (or browser, or platform) a failure instead of a loud skip.

#![allow(clippy::unwrap_used, reason = "a story that goes wrong should stop where it does")]

mod cast;

mod accessible;
mod api;
mod arrows;
mod browser;
mod categories;
mod day;
mod demo;
mod derived;
mod desk;
mod editor;
mod erasure;
mod feeds;
mod google_rules;
mod grid;
mod grid_browser;
mod help;
mod history;
mod imports;
mod imports_akeneo;
mod imports_bench;
mod imports_foreign;
mod imports_woocommerce;
mod imports_wrapped;
mod jobs;
mod kills;
mod knowledge;
mod law;
mod log_order;
mod people;
mod permissions;
mod plans;
mod publish;
mod queries;
mod rooms;
mod round_trip;
mod schema;
mod sign_on;
mod steps;
mod storefront;
mod translations;
mod undo;
mod vendure;
mod workbench;
