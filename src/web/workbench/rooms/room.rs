//! What a room must say of its kind of record to have its screens.

use super::form::{Choice, Field, Part, all};
use super::typed::{self, Typed};
use super::uses::Users;
use crate::app::App;
use crate::catalog::{Shared, fields};
use crate::changes::{merge::Doc, record::Kept};
use crate::db::Tx;
use crate::error::Result;
use crate::facts::Vocabulary;
use crate::kernel::{locale::Locale, localised::Localised};
use crate::people::{Actor, Bar};
use crate::web::api::resource::Resource;
use crate::web::workbench::products::editor_address;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::future::{Future, ready};

/// What screens see of the house.
pub struct Scope<'a> {
    /// The house.
    pub app: &'a App,
    /// What products share.
    pub shared: &'a Shared,
    /// Who reads.
    pub reader: &'a Locale,
}

impl Scope<'_> {
    /// A word of ours.
    pub fn text(&self, key: &str) -> String {
        self.app.words.text(self.reader, key)
    }

    /// The word of a code.
    pub fn name(&self, vocabulary: Vocabulary, code: &str) -> String {
        self.app.words.name(self.reader, vocabulary, code).to_string()
    }

    /// A name that somebody gave, for the reader; its code if there is none.
    pub fn named(&self, names: &Localised, code: &str) -> String {
        let said = names.for_reader(self.reader, &[Locale::english()]);
        said.map_or_else(|| code.to_owned(), |(_, name)| name.to_owned())
    }

    /// The languages in which texts are written.
    pub fn locales(&self) -> Vec<Locale> {
        fields::locales(self.shared)
    }

    /// A vocabulary as choices.
    pub fn codes(&self, vocabulary: Vocabulary) -> Vec<Choice> {
        vocabulary.codes().into_iter().map(|code| (code.to_owned(), self.name(vocabulary, code))).collect()
    }

    /// Codes whose words begin with a stem of ours: `rooms-fees-` of `rooms-fees-free`.
    pub fn words(&self, stem: &str, codes: &[&str]) -> Vec<Choice> {
        let word = |code: &str| self.text(&format!("{stem}{}", code.replace('_', "-")));
        codes.iter().map(|code| ((*code).to_owned(), word(code))).collect()
    }

    /// Several words as a list.
    pub fn series(&self, items: impl IntoIterator<Item = String>) -> String {
        self.app.words.series(self.reader, &items.into_iter().collect::<Vec<_>>())
    }
}

/// How many products use each record, by folded code.
#[derive(Debug, Clone, Default)]
pub struct Counts {
    /// All of them.
    pub products: HashMap<String, i64>,
    /// Those in a state, for what has products in states.
    pub states: HashMap<(String, &'static str), i64>,
}

impl Counts {
    /// Counts without states.
    pub fn of(products: HashMap<String, i64>) -> Counts {
        Counts { products, states: HashMap::new() }
    }

    /// The products of a record.
    pub fn products(&self, folded: &str) -> i64 {
        self.products.get(folded).copied().unwrap_or_default()
    }
}

/// A kind of record with screens of its own: a list, a form, its history, another code, its end.
pub trait Room: Resource {
    /// The entry of the rail.
    const PLACE: &'static str;
    /// The key of the list's name.
    const TITLE: &'static str;
    /// The facet or condition by which the list of products finds those that use it.
    const ASKED_BY: Option<&'static str>;
    /// The template of its page.
    const TEMPLATE: &'static str = "workbench/rooms/record.html";
    /// Columns of its list beside name, products and last change: the keys of their heads.
    const COLUMNS: &'static [&'static str] = &[];
    /// Whether what uses it goes with it: that is told, and does not keep it.
    const GOES_WITH: bool = false;

    /// What the reader calls it, if it has a name.
    fn title(&self, scope: &Scope<'_>) -> String;

    /// Its form, for a document as it is kept and as it is typed.
    fn parts(scope: &Scope<'_>, code: Option<&str>, typed: Option<&Typed>, doc: &Doc) -> Vec<Part>;

    /// What stands in the columns of its list.
    fn cells(&self, _scope: &Scope<'_>, _counts: &Counts) -> Vec<String> {
        Vec::new()
    }

    /// The document in the form in which the form says it.
    fn to_form(doc: Doc) -> Doc {
        doc
    }

    /// The same the other way round.
    fn from_form(doc: Doc) -> Doc {
        doc
    }

    /// What a new one begins with.
    fn begin(_scope: &Scope<'_>, _asked: &dyn Fn(&str) -> Option<String>) -> Doc {
        Doc::new()
    }

    /// What a new one is given beside what was typed.
    fn settle_new(_scope: &Scope<'_>, _doc: &mut Doc) {}

    /// Does what a button of its own asks with what was typed; the place where the reader goes on, if it was one.
    fn act(_scope: &Scope<'_>, _typed: &mut Typed, _act: &str) -> Option<String> {
        None
    }

    /// How many products use each, by folded code.
    fn counts(tx: &mut Tx, shared: &Shared) -> impl Future<Output = Result<Counts>> + Send;

    /// What its page shows beside.
    fn extra(
        _tx: &mut Tx,
        _scope: &Scope<'_>,
        _kept: &Kept<Self>,
    ) -> impl Future<Output = Result<Value>> + Send {
        ready(Ok(json!({})))
    }

    /// What the page of a new one shows beside.
    fn new_extra(_scope: &Scope<'_>) -> Value {
        json!({})
    }

    /// Whom a change would break, told before it is done; nothing is saved before somebody says that it shall be.
    fn breaks(
        _tx: &mut Tx,
        _before: &Self,
        _after: &Self,
    ) -> impl Future<Output = Result<Vec<Users>>> + Send {
        ready(Ok(Vec::new()))
    }
}

/// The address of a record's page.
pub fn address<T: Room>(code: &str) -> String {
    editor_address(T::PATH, code)
}

/// The address of a room's list.
pub fn list_address<T: Room>() -> String {
    format!("/workbench/{}", T::PATH)
}

/// A form: its parts, and what they say of a document.
pub struct Form {
    /// Its parts.
    pub parts: Vec<Part>,
}

impl Form {
    /// The form of a document.
    pub fn of<T: Room>(scope: &Scope<'_>, code: Option<&str>, typed: Option<&Typed>, doc: &Doc) -> Form {
        Form { parts: T::parts(scope, code, typed, doc) }
    }

    /// Every field.
    pub fn fields(&self) -> Vec<&Field> {
        all(&self.parts).collect()
    }

    /// What a document says.
    pub fn print(&self, doc: &Doc) -> Typed {
        typed::print(&self.fields(), doc)
    }
}

/// What keeps somebody from a record's field, if anything does.
pub fn bar<T: Room>(actor: &Actor, field: &str, categories: &[String]) -> Option<Bar> {
    actor.barred(T::KIND, field, categories)
}

/// Whether they may write something of such a record: all of it, or its words in a language.
pub fn may_some<T: Room>(actor: &Actor, categories: &[String], locales: &[Locale]) -> bool {
    let words = |locale: &Locale| {
        ["names", "name", "text"]
            .iter()
            .any(|path| bar::<T>(actor, &format!("{path}.{locale}"), categories).is_none())
    };
    bar::<T>(actor, "", categories).is_none() || locales.iter().any(words)
}

/// The key of what keeps them.
pub fn bar_key(bar: Bar) -> &'static str {
    match bar {
        Bar::Role => "workbench-bar-role",
        Bar::Category => "workbench-bar-category",
        Bar::Locale => "workbench-bar-locale",
        Bar::Field => "workbench-bar-field",
    }
}
