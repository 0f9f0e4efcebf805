//! The shapes that the editor's template fills in.

use super::make::Absent;
use super::outdated::Outdated;
use super::side::Side;
use super::sizes;
use super::talk::Talk;
use crate::people::Bar;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct View {
    pub kind: &'static str,
    pub code: String,
    pub title: Option<String>,
    pub action: String,
    pub style: String,
    pub style_href: String,
    pub colours: Vec<Colour>,
    pub revision: i64,
    pub sections: Vec<Section>,
    pub care: CareView,
    pub images: Option<Vec<ImageView>>,
    pub may_images: bool,
    /// What keeps the reader from its pictures.
    pub images_bar: Option<Bar>,
    pub roles: Vec<&'static str>,
    pub sizes: Option<sizes::SizesView>,
    pub media: Vec<MediaView>,
    pub attributes: Vec<(String, String)>,
    pub side: Option<Side>,
    /// Sizes of the chart that the product has not.
    pub absent: Vec<Absent>,
    /// Colours that may be added to a style, if the reader may.
    pub new_colours: Vec<Choice>,
    pub typed: serde_json::Map<String, serde_json::Value>,
    pub talk: Talk,
    pub may_write: bool,
    pub saved: bool,
    pub problem: Option<Problem>,
}

#[derive(Debug, Serialize)]
pub struct Colour {
    pub code: String,
    pub href: String,
    pub is_here: bool,
}

#[derive(Debug, Serialize)]
pub struct Problem {
    pub text: String,
    pub hint: Option<String>,
    pub is_stale: bool,
    pub errors: Vec<Wrong>,
}

/// A field that is wrong, with the place on the page.
#[derive(Debug, Clone, Serialize)]
pub struct Wrong {
    pub place: String,
    pub reason: String,
    pub fix: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Section {
    pub id: &'static str,
    /// `complete`, `missing`, `optional`.
    pub state: &'static str,
    pub groups: Vec<Group>,
}

/// Fields that stand together: all of a section, or those of a language.
#[derive(Debug, Serialize)]
pub struct Group {
    pub locale: Option<String>,
    pub dir: Option<&'static str>,
    pub is_required: bool,
    pub missing: usize,
    pub outdated: usize,
    pub fields: Vec<FieldView>,
}

#[derive(Debug, Serialize)]
pub struct FieldView {
    pub path: String,
    pub id: String,
    /// The Fluent key of its name.
    pub label: String,
    /// Its name, where the house made it up: a custom attribute.
    pub name: Option<String>,
    pub control: &'static str,
    pub is_list: bool,
    pub value: String,
    pub inherited: Option<String>,
    /// As shoppers read it, if it is a long text: HTML that is safe.
    pub prose: Option<String>,
    /// `own`, `style`, `category`, `brand`, `none`.
    pub level: &'static str,
    pub origin: Option<OriginView>,
    pub source: Option<String>,
    pub outdated: Option<Outdated>,
    pub missing: Option<String>,
    pub unread: Option<String>,
    pub wrong: Option<Wrong>,
    pub current: Option<String>,
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    pub options: Vec<Choice>,
    pub may: bool,
    /// What keeps the reader from writing it.
    pub bar: Option<Bar>,
    pub can_own: bool,
    pub can_inherit: bool,
}

#[derive(Debug, Serialize)]
pub struct OriginView {
    pub kind: String,
    pub by: String,
}

#[derive(Debug, Serialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

#[derive(Debug, Default, Serialize)]
pub struct CareView {
    pub level: &'static str,
    pub origin: Option<OriginView>,
    /// Shown, but not to be clicked: it is inherited.
    pub inherited: Vec<(String, String)>,
    pub groups: Vec<CareGroup>,
    pub phrases: Vec<(String, String, bool)>,
    pub missing: Vec<String>,
    /// What is odd about it, with what to do.
    pub advice: Vec<(String, String)>,
    /// Whether the fibres suggest a label.
    pub can_suggest: bool,
    pub unread: Option<String>,
    pub wrong: Option<Wrong>,
    pub may: bool,
}

#[derive(Debug, Serialize)]
pub struct CareGroup {
    pub name: &'static str,
    pub codes: Vec<(String, String, bool)>,
    pub is_none: bool,
}

#[derive(Debug, Serialize)]
pub struct ImageView {
    pub asset: String,
    pub src: String,
    pub width: i64,
    pub height: i64,
    pub role: String,
    pub alts: Vec<(String, &'static str, String)>,
}

/// What stands beside the pictures.
#[derive(Debug, Serialize)]
pub struct MediaView {
    /// Its place in the list.
    pub at: usize,
    pub kind: String,
    /// Its page, or where it is.
    pub href: Option<String>,
    /// A small picture of it.
    pub src: Option<String>,
    pub is_file: bool,
    pub titles: Vec<(String, &'static str, String)>,
    pub url: String,
    pub author: String,
    pub source: String,
    pub rights: String,
    pub uploaded_on: String,
}
