//! Deque's axe-core, which reads a page as the guidelines for people who see, hear or move otherwise do (WCAG 2.2).

use super::{Browser, node};
use serde_json::Value;

/// The examiner.
pub struct Axe {
    script: String,
}

impl Axe {
    /// None (and a loud word) if it cannot be had here.
    pub fn comes() -> Option<Axe> {
        let folder = node::is_there().then(|| node::installed("axe", &["ci"]))?;
        let script = std::fs::read_to_string(folder.join("node_modules/axe-core/axe.min.js"));
        Some(Axe { script: script.expect("the package brings it") })
    }

    /// What is seriously wrong with the page that a browser shows: rule, place and reason of each.
    pub async fn examines(&self, browser: &Browser) -> Vec<String> {
        const RUN: &str = "const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}).then(
                found => done(found.violations), error => done([{id: String(error), impact: 'critical', nodes: []}]))";
        browser.says(&self.script).await;
        let found = browser.client.execute_async(RUN, Vec::new()).await.expect("the script runs");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let serious =
            found.as_array().expect("a list").iter().filter(|violation| {
                ["serious", "critical"].iter().any(|impact| violation["impact"] == *impact)
            });
        let told = |violation: &Value| {
            let nodes = violation["nodes"].as_array().cloned().unwrap_or_default();
            let places: Vec<String> = nodes
                .iter()
                .map(|node| format!("{} {}", text(&node["html"]), text(&node["failureSummary"])))
                .collect();
            format!("{}: {}", text(&violation["id"]), places.join(" | "))
        };
        serious.map(told).collect()
    }
}
