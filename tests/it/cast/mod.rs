//! The cast: a house under test, and the people who use it.

mod axe;
mod between;
mod browser;
mod door;
mod engine;
mod house;
mod node;
mod openid;
mod postgres;
mod python;
mod shop;
mod vendure;
mod visitor;

pub use axe::Axe;
pub use between::{Between, Fault};
pub use browser::Browser;
#[allow(unused_imports)]
pub use door::{Answer, Caller, Door};
pub use engine::{Engine, skipped};
pub use house::{House, PASSWORD};
pub use openid::{CLIENT_SECRET, OpenId};
pub use python::tool;
pub use vendure::{Vendure, host};
pub use visitor::{Page, Visitor, hidden};

/// A story that runs once per engine: `story!(name, |house| { … });` makes `name::sqlite` and `name::postgres`.
#[macro_export]
macro_rules! story {
    ($(#[$meta:meta])* $name:ident, |$house:ident| $body:block) => {
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn tell($house: $crate::cast::House) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                tell($crate::cast::House::open($crate::cast::Engine::Sqlite).await.expect("SQLite is always there")).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if let Some(house) = $crate::cast::House::open($crate::cast::Engine::Postgres).await {
                    tell(house).await;
                }
            }
        }
    };
}
