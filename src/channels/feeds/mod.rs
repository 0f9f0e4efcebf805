//! Feeds: what outside programs pull.

mod google;

pub use google::refusal;

/// Works off all that the publications have brought.
pub async fn catch_up(_app: &crate::app::App) -> crate::error::Result<()> {
    Ok(())
}
