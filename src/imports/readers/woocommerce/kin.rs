//! Who belongs to whom in WooCommerce's export: rows name each other by SKU or `id:123`, in any order.

use super::{Cells, attributes, cells, get, list};
use crate::error::Result;
use crate::imports::head::Head;
use crate::imports::readers::axes::is_colour;
use crate::imports::source::Source;
use crate::imports::table::each_row;
use std::collections::{BTreeSet, HashMap};

/// What is remembered of a variable product.
#[derive(Default)]
struct Family {
    /// Which one of all it was when it was first named.
    place: usize,
    /// Attributes by which its variations differ.
    axes: BTreeSet<String>,
    /// Colours of its variations, in their order.
    colours: Vec<String>,
    /// The one colour that the product itself says.
    own: String,
}

/// Codes by id, parents of variations, and what tells variations apart.
#[derive(Default)]
pub struct Kin {
    codes: HashMap<String, String>,
    parents: HashMap<String, String>,
    families: HashMap<String, Family>,
}

/// What a row is called: its SKU, else its id.
pub fn code(cells: &Cells<'_>) -> String {
    match (get(cells, "SKU"), get(cells, "ID")) {
        ("", "") => String::new(),
        ("", id) => format!("id-{id}"),
        (sku, _) => sku.to_owned(),
    }
}

impl Kin {
    /// Skims a file.
    pub fn learn(source: &Source, head: &Head) -> Result<Kin> {
        let mut kin = Kin::default();
        each_row(source, head, &mut |row| {
            if let Ok(row) = &row.cells {
                kin.note(&cells(head, row));
            }
            Ok(())
        })?;
        // Parents may stand behind their variations, so ids are looked up when all are known.
        let mut families: Vec<(String, Family)> = std::mem::take(&mut kin.families).into_iter().collect();
        families.sort_by_key(|(_, family)| family.place);
        for (parent, family) in families {
            let known = kin.families.entry(kin.named(&parent)).or_default();
            known.axes.extend(family.axes);
            known.colours.extend(family.colours);
            if known.own.is_empty() {
                known.own = family.own;
            }
        }
        Ok(kin)
    }

    fn note(&mut self, cells: &Cells<'_>) {
        let code = code(cells);
        self.codes.insert(format!("id:{}", get(cells, "ID")), code.clone());
        let is_variation = get(cells, "Type").starts_with("variation");
        let parent = if is_variation { get(cells, "Parent").to_owned() } else { code.clone() };
        let place = self.families.len();
        let family =
            self.families.entry(parent.clone()).or_insert_with(|| Family { place, ..Family::default() });
        for (name, text) in attributes(cells).filter(|(_, text)| !text.is_empty()) {
            if !is_variation {
                let all = list(text);
                if is_colour(&name) && all.len() == 1 {
                    family.own = text.to_owned();
                }
                continue;
            }
            if is_colour(&name) && !family.colours.iter().any(|known| known == text) {
                family.colours.push(text.to_owned());
            }
            family.axes.insert(name);
        }
        if is_variation {
            self.parents.insert(code, parent);
        }
    }

    /// The code behind `id:123`, or an SKU itself; empty if there is no such id.
    pub fn named(&self, reference: &str) -> String {
        match reference.starts_with("id:") {
            true => self.codes.get(reference).cloned().unwrap_or_default(),
            false => reference.to_owned(),
        }
    }

    /// The style of a product or a variation that is named.
    pub fn style_of(&self, reference: &str) -> String {
        let code = self.named(reference);
        self.parents.get(&code).map_or(code, |parent| self.named(parent))
    }

    /// The attributes by which a style's variations differ.
    pub fn axes(&self, style: &str) -> BTreeSet<String> {
        self.families.get(style).map(|family| family.axes.clone()).unwrap_or_default()
    }

    /// The colours of a style: those of its variations, else its own, else none that has a name.
    pub fn colours(&self, style: &str) -> Vec<String> {
        match self.families.get(style) {
            Some(family) if !family.colours.is_empty() => family.colours.clone(),
            Some(family) => vec![family.own.clone()],
            None => vec![String::new()],
        }
    }

    /// The colour that a style says for all its variations.
    pub fn only_colour(&self, style: &str) -> &str {
        self.families.get(style).filter(|family| family.colours.is_empty()).map_or("", |family| &family.own)
    }
}
