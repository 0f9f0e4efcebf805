//! Selvedge: product information management for fashion, with its photo desk built in.
//!
//! The rooms, in reading order. Imports point upwards in this list only (a test draws any arrow that does not);
//! what must travel the other way travels as a change-log entry.

pub mod app;
pub mod config;
pub mod error;
pub mod kernel;

pub mod changes;
pub mod db;
pub mod facts;
pub mod files;
pub mod search;
pub mod words;

pub mod jobs;
pub mod people;

pub mod law;
pub mod media;
pub mod parties;
pub mod policies;
pub mod sizing;
pub mod taxonomy;

pub mod catalog;

pub mod bulk;
pub mod channels;
pub mod imports;
pub mod notes;
pub mod plans;
pub mod reviews;
pub mod translations;

pub mod erasure;
pub mod exports;

pub mod cli;
pub mod web;
