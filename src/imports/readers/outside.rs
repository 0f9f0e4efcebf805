//! Taxonomies of others: Google's and Shopify's lists as they publish them (an id, a mark and a path in each line), and the
//! same as tables, with attributes, values and names in other languages.

use crate::error::Result;
use crate::imports::head::Head;
use crate::imports::source::Source;
use crate::imports::table::each_row;
use crate::kernel::{locale::Locale, localised::Localised, message::Message};
use crate::taxonomy::outside::{Outside, STEP, Term, TermKind};
use std::collections::{HashMap, HashSet};
use std::io::{BufRead, BufReader, Read as _};

/// What such a file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sheet {
    /// Categories, a line each.
    Lines(Outside),
    /// Categories, with parents, attributes and what Google calls them.
    Categories(Outside),
    /// The attributes of Shopify's.
    Attributes,
    /// Their values.
    Values,
    /// Names of categories, attributes or values, a column for each language.
    Names(NamesOf),
}

/// Whose names a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NamesOf {
    /// Categories'.
    Categories,
    /// Attributes'.
    Attributes,
    /// Values'.
    Values,
}

impl Sheet {
    /// Whose taxonomy it is of.
    pub fn outside(self) -> Outside {
        match self {
            Sheet::Lines(outside) | Sheet::Categories(outside) => outside,
            _ => Outside::Shopify,
        }
    }

    /// What its terms are.
    pub fn kind(self) -> TermKind {
        match self {
            Sheet::Lines(_) | Sheet::Categories(_) | Sheet::Names(NamesOf::Categories) => TermKind::Category,
            Sheet::Attributes | Sheet::Names(NamesOf::Attributes) => TermKind::Attribute,
            Sheet::Values | Sheet::Names(NamesOf::Values) => TermKind::Value,
        }
    }

    /// The columns that something is made of.
    pub fn reads(self, column: &str) -> bool {
        match self {
            Sheet::Lines(_) | Sheet::Names(_) => true,
            Sheet::Categories(Outside::Google) => matches!(column, "google_id" | "path_en"),
            Sheet::Categories(Outside::Shopify) => {
                matches!(column, "id" | "parent_id" | "path_en" | "attributes" | "google_id")
            }
            Sheet::Attributes => {
                matches!(column, "code" | "base_code" | "base_id" | "name_en" | "description_en")
            }
            Sheet::Values => matches!(column, "attribute" | "value_code" | "value_id" | "name_en"),
        }
    }
}

/// What a header says, if it is one of these.
pub fn sheet(head: &Head) -> Option<Sheet> {
    let has = |names: &[&str]| names.iter().all(|name| head.names.iter().any(|column| column == name));
    if has(&["id", "parent_id", "path_en"]) {
        return Some(Sheet::Categories(Outside::Shopify));
    }
    if has(&["google_id", "path_en"]) {
        return Some(Sheet::Categories(Outside::Google));
    }
    if has(&["attribute", "value_code", "name_en"]) {
        return Some(Sheet::Values);
    }
    if has(&["code", "base_code", "name_en"]) {
        return Some(Sheet::Attributes);
    }
    let (first, rest) = head.names.split_first()?;
    let speaks = rest.len() >= 3 && rest.iter().all(|column| Locale::parse(column).is_ok());
    match first.as_str() {
        "id" if speaks => Some(Sheet::Names(NamesOf::Categories)),
        "code" if speaks => Some(Sheet::Names(NamesOf::Attributes)),
        "value_code" if speaks => Some(Sheet::Names(NamesOf::Values)),
        _ => None,
    }
}

/// What the first lines are, if they are a list of one of them.
pub fn lines(beginning: &str) -> Option<Outside> {
    let first = beginning.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'))?;
    Outside::ALL.into_iter().find(|outside| entry(*outside, first).is_some())
}

const GID: &str = "gid://shopify/TaxonomyCategory/";

/// A line as an id and a path.
fn entry(outside: Outside, line: &str) -> Option<(&str, &str)> {
    let (id, path) = match outside {
        Outside::Google => line.split_once(" - ")?,
        Outside::Shopify => line.strip_prefix(GID)?.split_once(':')?,
    };
    let (id, path) = (id.trim(), path.trim());
    (outside.could_be(id) && !path.is_empty()).then_some((id, path))
}

/// A row: what it says of a term, or why it says nothing.
pub struct Told {
    /// Where it stands.
    pub line: u64,
    /// The id, as far as it can be read.
    pub code: String,
    /// What it says.
    pub said: std::result::Result<Said, Message>,
}

/// What a row says of a term.
pub struct Said {
    /// The term, as far as the row goes.
    pub term: Term,
    /// Whether it only adds to one that is there.
    pub adds: bool,
}

/// What has to be known of a whole file before its first row is understood: what there is, and where.
#[derive(Debug, Default)]
pub struct Overview {
    /// The codes that it holds.
    pub codes: HashSet<String>,
    /// Of Google's, the ids by path: it says no parents.
    by_path: HashMap<String, String>,
    /// The edition that it says it is.
    pub version: Option<String>,
}

/// One file of a taxonomy.
pub struct File<'f> {
    /// Where it is.
    pub source: &'f Source,
    /// What it says.
    pub sheet: Sheet,
    /// Its header, if it is a table.
    pub head: Option<&'f Head>,
    /// The language of a list's names.
    pub locale: Locale,
}

impl File<'_> {
    /// Looks the file through.
    pub fn overview(&self) -> Result<Overview> {
        let mut overview = Overview::default();
        let nothing = Overview::default();
        overview.version = self.each(&nothing, &mut |read| {
            if let Ok(said) = &read.said {
                if self.sheet.outside() == Outside::Google {
                    overview.by_path.insert(said.term.path.clone(), read.code.clone());
                }
                overview.codes.insert(read.code);
            }
            Ok(())
        })?;
        Ok(overview)
    }

    /// Hands out every row; the edition, if the file says it.
    pub fn each(
        &self,
        overview: &Overview,
        take: &mut dyn FnMut(Told) -> Result<()>,
    ) -> Result<Option<String>> {
        match (self.sheet, self.head) {
            (Sheet::Lines(outside), _) => self.each_line(outside, overview, take),
            (sheet, Some(head)) => {
                each_row(self.source, head, &mut |row| {
                    let line = row.line;
                    let refused = |message| Told { line, code: String::new(), said: Err(message) };
                    take(row.cells.map_or_else(refused, |cells| of_row(sheet, head, &cells, line, overview)))
                })?;
                Ok(None)
            }
            _ => Ok(None),
        }
    }

    fn each_line(
        &self,
        outside: Outside,
        overview: &Overview,
        take: &mut dyn FnMut(Told) -> Result<()>,
    ) -> Result<Option<String>> {
        const LONGEST: u64 = 1 << 14;
        let mut text = BufReader::new(self.source.text()?);
        let (mut bytes, mut version) = (Vec::new(), None);
        for line in 1.. {
            bytes.clear();
            if text.by_ref().take(LONGEST).read_until(b'\n', &mut bytes)? == 0 {
                break;
            }
            let is_whole = bytes.len() < LONGEST as usize || bytes.ends_with(b"\n");
            if !is_whole {
                text.skip_until(b'\n')?;
            }
            let said = String::from_utf8_lossy(&bytes);
            let said = said.trim();
            match said.strip_prefix('#') {
                _ if said.is_empty() => {}
                Some(comment) => version = version.or_else(|| edition(comment)),
                None => take(self.of_line(outside, said, line, overview))?,
            }
        }
        Ok(version)
    }

    fn of_line(&self, outside: Outside, text: &str, line: u64, overview: &Overview) -> Told {
        let Some((id, path)) = entry(outside, text) else {
            let code: String = text.chars().take(60).collect();
            return Told { line, code, said: Err(Message::new("outside-line")) };
        };
        let mut term = Term { code: id.to_owned(), ..Term::default() };
        if self.locale.language() == "en" {
            term.parent = parent(outside, id, path, overview);
            term.path = path.to_owned();
            return Told { line, code: id.to_owned(), said: Ok(Said { term, adds: false }) };
        }
        let name = path.rsplit(STEP).next().unwrap_or(path).to_owned();
        term.names = Localised([(self.locale.clone(), name)].into());
        Told { line, code: id.to_owned(), said: Ok(Said { term, adds: true }) }
    }
}

/// `2021-09-21` of `Google_Product_Taxonomy_Version: 2021-09-21`.
fn edition(comment: &str) -> Option<String> {
    let (_, version) = comment.rsplit_once(':')?;
    let version = version.trim();
    version.starts_with(|c: char| c.is_ascii_digit()).then(|| version.chars().take(40).collect())
}

/// The category above: Shopify's ids say it; of Google's it is the nearest path that the file has.
fn parent(outside: Outside, id: &str, path: &str, overview: &Overview) -> Option<String> {
    match outside {
        Outside::Shopify => id.rsplit_once('-').map(|(above, _)| above.to_owned()),
        Outside::Google => {
            let above = std::iter::successors(path.rsplit_once(STEP).map(|(above, _)| above), |path| {
                path.rsplit_once(STEP).map(|(above, _)| above)
            });
            above.filter_map(|path| overview.by_path.get(path)).next().cloned()
        }
    }
}

fn of_row(sheet: Sheet, head: &Head, cells: &[String], line: u64, overview: &Overview) -> Told {
    let cell = |column: &str| {
        let at = head.names.iter().position(|name| name == column);
        at.and_then(|at| cells.get(at)).map_or("", |text| text.trim())
    };
    let code = match sheet {
        Sheet::Categories(Outside::Google) => cell("google_id"),
        Sheet::Categories(Outside::Shopify) => cell("id"),
        Sheet::Attributes => cell("code"),
        Sheet::Values => cell("value_code"),
        Sheet::Names(_) | Sheet::Lines(_) => cells.first().map_or("", |text| text.trim()),
    };
    let said = identity(sheet, code).and_then(|()| match sheet {
        Sheet::Names(_) => Ok(Said { term: names(head, cells), adds: true }),
        _ => term(sheet, code, &cell, overview).map(|term| Said { term, adds: false }),
    });
    let said = said.map(|said| Said { term: Term { code: code.to_owned(), ..said.term }, ..said });
    Told { line, code: code.to_owned(), said }
}

fn identity(sheet: Sheet, code: &str) -> std::result::Result<(), Message> {
    let outside = sheet.outside();
    match sheet.kind() {
        _ if code.is_empty() => Err(Message::new("outside-row-no-id")),
        TermKind::Category if !outside.could_be(code) => {
            Err(Message::new("outside-row-id").with("id", code).with("taxonomy", outside.title()))
        }
        _ => Ok(()),
    }
}

fn term<'c>(
    sheet: Sheet,
    code: &str,
    cell: &impl Fn(&str) -> &'c str,
    overview: &Overview,
) -> std::result::Result<Term, Message> {
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let is_category = sheet.kind() == TermKind::Category;
    let path = cell(if is_category { "path_en" } else { "name_en" });
    if path.is_empty() {
        return Err(Message::new("outside-row-no-name").with("id", code));
    }
    let parent = match sheet {
        Sheet::Categories(Outside::Google) => parent(Outside::Google, code, path, overview),
        Sheet::Categories(_) => some(cell("parent_id")),
        Sheet::Values => some(cell("attribute")),
        _ => some(cell("base_code")),
    };
    let google = if sheet == Sheet::Categories(Outside::Shopify) { cell("google_id") } else { "" };
    Ok(Term {
        path: path.to_owned(),
        parent,
        google: number(google)?,
        number: number(cell(if sheet == Sheet::Values { "value_id" } else { "base_id" }))?,
        description: some(cell("description_en")),
        attributes: cell("attributes").split('|').filter_map(|attribute| some(attribute.trim())).collect(),
        ..Term::default()
    })
}

fn number<N: std::str::FromStr>(text: &str) -> std::result::Result<Option<N>, Message> {
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| Message::new("outside-row-number").with("text", text))
}

fn names(head: &Head, cells: &[String]) -> Term {
    let columns = head.names.iter().zip(cells).skip(1);
    let named = columns.filter_map(|(column, name)| {
        let (locale, name) = (Locale::parse(column).ok()?, name.trim());
        (!name.is_empty() && locale.language() != "en").then(|| (locale, name.to_owned()))
    });
    Term { names: Localised(named.collect()), ..Term::default() }
}

/// The language of a list by where it lies: `taxonomy-with-ids.de-DE.txt`, `dist/fr/categories.txt`.
pub fn language(name: &str) -> Option<Locale> {
    let folders = name.split(['/', '\\']).rev().skip(1).take(1);
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let parts = file.split('.').skip(1).chain(folders);
    let is_tag = |part: &&str| part.len() == 2 || part.len() == 5 && part.as_bytes().get(2) == Some(&b'-');
    parts.filter(is_tag).find_map(|part| Locale::parse(part).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(names: &str) -> Head {
        Head::of(&names.split(',').collect::<Vec<_>>())
    }

    #[test]
    fn a_file_is_what_its_content_says() {
        for (beginning, expected) in [
            (
                "# Google_Product_Taxonomy_Version: 2021-09-21\n1 - Animals & Pet Supplies\n",
                Some(Outside::Google),
            ),
            (
                "gid://shopify/TaxonomyCategory/aa-1    : Apparel & Accessories > Clothing",
                Some(Outside::Shopify),
            ),
            ("gid://shopify/TaxonomyAttribute/1 : Color", None),
            ("sku - name", None),
            ("", None),
        ] {
            assert_eq!(lines(beginning), expected, "{beginning}");
        }
        for (names, expected) in [
            (
                "id,parent_id,level,name_en,path_en,attributes,google_id",
                Some(Sheet::Categories(Outside::Shopify)),
            ),
            ("google_id,path_en,shopify_ids", Some(Sheet::Categories(Outside::Google))),
            ("code,base_code,base_id,name_en", Some(Sheet::Attributes)),
            ("attribute,value_code,value_id,name_en", Some(Sheet::Values)),
            ("id,cs,de,pt-BR", Some(Sheet::Names(NamesOf::Categories))),
            ("code,de,fr", None),
            ("id,name,price", None),
        ] {
            assert_eq!(sheet(&head(names)), expected, "{names}");
        }
    }

    #[test]
    fn an_edition_and_a_language_are_told() {
        assert_eq!(edition(" Google_Product_Taxonomy_Version: 2021-09-21").as_deref(), Some("2021-09-21"));
        assert_eq!(edition(" Format: {GID} : {Category name}"), None);
        for (name, expected) in [
            ("taxonomy-with-ids.de-DE.txt", Some("de-DE")),
            ("dist/fr/categories.txt", Some("fr")),
            ("categories.txt", None),
            ("in/goods/categories.txt", None),
        ] {
            assert_eq!(language(name).map(|l| l.to_string()).as_deref(), expected, "{name}");
        }
    }
}
