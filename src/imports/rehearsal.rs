//! What a dry run would have done, kept as a plan: it can be read line by line, and applied.

use super::desk::Desk;
use crate::app::App;
use crate::changes::{hand::Hand, kind::Kind};
use crate::error::Result;
use crate::plans::{Line, Plan, Source, draft::Draft, unit};
use uuid::Uuid;

/// Most records that a kept plan holds; a larger dry run is told by its report alone.
const MOST: usize = 50_000;

/// Keeps the plan of a dry run before its transaction is taken back; none if it is too large, or needs photos whose files
/// a dry run does not keep. Of a trial, whose files are imported themselves, it is kept with its photos, to be looked at.
pub async fn keep(
    app: &App,
    desk: &mut Desk<'_>,
    hand: &Hand,
    plan: &Plan,
    is_trial: bool,
) -> Result<Option<Uuid>> {
    let mut trial = desk.pen.take().await?;
    let (mut lines, mut from) = (Vec::<Line>::new(), unit::From::After(plan.from_seq));
    loop {
        let (page, next) = unit::lines(&mut trial, plan, from, unit::Part::All).await?;
        lines.extend(page);
        match next {
            Some(next) if lines.len() <= MOST => from = unit::From::After(next),
            _ => break,
        }
    }
    drop(trial);
    let needs_files = !is_trial && lines.iter().any(|line| line.kind == Kind::Asset);
    if lines.is_empty() || lines.len() > MOST || needs_files {
        return Ok(None);
    }
    let mut tx = app.db.write().await?;
    let mut draft = match is_trial {
        true => Draft::begin_as(&mut tx, hand, plan.id, Source::Trial, &plan.title).await?,
        false => Draft::begin(&mut tx, hand, Source::Edit, &plan.title).await?,
    };
    draft.add(&mut tx, lines).await?;
    let kept = draft.end(&mut tx).await?;
    tx.commit().await?;
    Ok(Some(kept.id))
}
