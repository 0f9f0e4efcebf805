//! A Vendure shop (3.x), by its Admin API.
//!
//! - `session`: signs in, asks, and reads what went wrong; `tongue` the documents that are asked.
//! - `found`: what the shop says it has; `plan` compares it with what it should have, without asking anybody.
//! - `shelves`: categories and values to filter by; `pictures`: each file once.
//!
//! What the shop's owner sets up once: four custom fields (`pimCode`, a unique string, on Product, Collection and Asset;
//! `gtin`, a string, on ProductVariant), and an administrator for the house who may edit catalogue and assets.
//!
//! # Why
//! **Keys.** Vendure has no outside keys and no upsert: a retried creation is a second product under another slug. So
//! ours are written into `pimCode`; a variant is known by its SKU within its product. Ids are remembered, and looked at
//! first, since a code may change.
//!
//! **Withdrawn is disabled.** A deleted product keeps its row and with it the unique `pimCode`, and could never come
//! back; so nothing is deleted. A size that is no longer sold is disabled too: orders refer to it.
//!
//! **Shown last.** A new product is made disabled, and enabled once it has its sizes and prices: a shopper never sees half
//! of it, however the push breaks off.
//!
//! **A session, not an API key.** The shop checks a key by bcrypt on every request, which takes it a quarter second.
//!
//! **Categories are values of a facet of ours**, and each collection takes the products that have its value. A
//! collection that lists its members would have to be written whenever one of them comes or goes.
//!
//! **What is the shop's stays.** Slugs are given once and then left to the shop; facet values of others stay on a
//! product. Titles, descriptions, pictures, prices and stock are the house's.

mod found;
mod pictures;
mod plan;
mod session;
mod shelves;
mod tongue;

use super::{Connector, Delivered, Goods, Known, Outcome, Trouble, wire::Wire};
use crate::app::App;
use crate::catalog::connector::Vendure;
use crate::kernel::message::Message;
use found::{Group, Product, Setup};
use futures::future::{BoxFuture, FutureExt};
use plan::{Ids, Wanted};
use serde_json::{Value, json};
use session::Session;
use shelves::Shelves;
use tokio::sync::OnceCell;

/// A shop, ready to be spoken to.
pub struct Shop {
    app: App,
    settings: Vendure,
    session: Session,
    setup: OnceCell<Setup>,
    shelves: Shelves,
    pictures: pictures::Shelf,
}

impl Shop {
    /// Opens a shop; nothing is asked yet.
    ///
    /// # Errors
    /// Barred, if the operator has not allowed its host or not said how to sign in.
    pub fn open(app: &App, settings: &Vendure, key: &str) -> Result<Shop, Trouble> {
        let wire = Wire::to(app, &settings.url)?;
        let unknown = || {
            let message = Message::new("connector-no-credentials").with("key", key);
            Trouble::Barred(message.with("variable", crate::config::connectors::variable(key)))
        };
        let credentials = app.config.connectors.credentials(key).ok_or_else(unknown)?;
        Ok(Shop {
            session: Session::new(app, wire, credentials.clone(), settings.channel_token.clone()),
            app: app.clone(),
            settings: settings.clone(),
            setup: OnceCell::new(),
            shelves: Shelves::default(),
            pictures: pictures::Shelf::default(),
        })
    }

    /// How the shop is set up, asked once.
    async fn setup(&self) -> Result<&Setup, Trouble> {
        self.setup.get_or_try_init(|| self.session.ask(tongue::SETUP, json!({}))).await
    }

    /// A product that the shop may have, by its id or by our code.
    async fn find(&self, known: Known<'_>, code: &str) -> Result<Option<Product>, Trouble> {
        if let Some(id) = known.remote_id {
            let found: found::OneProduct =
                self.session.ask(&tongue::product_by_id(), json!({ "id": id })).await?;
            if found.product.is_some() {
                return Ok(found.product);
            }
        }
        let codes: Vec<&str> = if known.code == code { vec![code] } else { vec![code, known.code] };
        let found: found::Products =
            self.session.ask(&tongue::products_by_code(), json!({ "codes": codes })).await?;
        Ok(found.products.items.into_iter().next())
    }

    async fn delivered(&self, goods: &Goods, known: Known<'_>) -> Result<Delivered, Trouble> {
        let setup = self.setup().await?;
        let pictures = self.pictures.ids(&self.app, &self.session, &goods.pictures).await?;
        let values = self.shelves.values_of(goods).await;
        let wanted = Wanted { goods, setup, settings: &self.settings, pictures: &pictures, values: &values };
        wanted.check()?;
        let mut counted = Outcome::Unchanged;
        let product = match self.find(known, &goods.code).await? {
            Some(found) => {
                if let Some(input) = wanted.update(&found) {
                    self.session.tell(tongue::UPDATE_PRODUCT, json!({ "input": input })).await?;
                    counted = Outcome::Updated;
                }
                found
            }
            None => {
                let input = wanted.creation();
                counted = Outcome::Created;
                self.created(input, &goods.code).await?
            }
        };
        let options = self.options(&wanted, &product).await?;
        let has_changed = options.has_changed | self.sizes(&wanted, &product, &options.ids).await?;
        if !product.enabled {
            self.enable(&product.id, true).await?;
        }
        if (has_changed || !product.enabled) && counted == Outcome::Unchanged {
            counted = Outcome::Updated;
        }
        Ok(Delivered { remote_id: product.id, outcome: counted })
    }

    /// A new product.
    ///
    /// # Why
    /// One whose code is taken although it was not found is either being made at this moment, by a request whose answer
    /// nobody waited for: then it is found the next time. Or it was deleted there: its row keeps our code for ever, and
    /// trying again does not help.
    async fn created(&self, input: Value, code: &str) -> Result<Product, Trouble> {
        let made =
            self.session.ask::<found::Created>(&tongue::create_product(), json!({ "input": input })).await;
        match made {
            Ok(made) => Ok(made.product),
            Err(Trouble::Stumbled(words)) if words.to_string().contains("unique constraint") => {
                let is_there = self.find(Known { remote_id: None, code }, code).await?.is_some();
                Err(if is_there { Trouble::Stumbled(words) } else { Trouble::Refused(words) })
            }
            Err(trouble) => Err(trouble),
        }
    }

    /// Sees to it that the product has its choice of sizes; the id of each.
    async fn options(&self, wanted: &Wanted<'_>, product: &Product) -> Result<Options, Trouble> {
        let code = plan::group_code(&wanted.goods.code);
        let mut has_changed = false;
        let group = match plan::own_group(product, &code) {
            Some(group) => group.clone(),
            None => {
                has_changed = true;
                self.new_group(wanted, product, &code).await?
            }
        };
        let mut ids: Ids =
            group.options.iter().map(|option| (option.code.clone(), option.id.clone())).collect();
        for input in wanted.new_options(&group) {
            let code = input["code"].as_str().unwrap_or_default().to_owned();
            let made: found::CreatedOption =
                self.session.ask(tongue::CREATE_OPTION, json!({ "input": input })).await?;
            ids.insert(code, made.option.id);
            has_changed = true;
        }
        Ok(Options { ids, has_changed })
    }

    /// A group of options for the product. One that a broken-off delivery left without its product is taken up.
    async fn new_group(&self, wanted: &Wanted<'_>, product: &Product, code: &str) -> Result<Group, Trouble> {
        let left: found::Groups = self.session.ask(tongue::GROUP_BY_CODE, json!({ "code": code })).await?;
        let group = match left.groups.items.into_iter().next() {
            Some(group) => group,
            None => {
                let input = wanted.group(code);
                let made: found::CreatedGroup =
                    self.session.ask(tongue::CREATE_GROUP, json!({ "input": input })).await?;
                made.group
            }
        };
        let both = json!({ "product": product.id, "group": group.id });
        self.session.tell(tongue::ADD_GROUP, both).await?;
        Ok(group)
    }

    /// Sees to it that the product has its sizes, at their prices; whether anything had to be done.
    async fn sizes(&self, wanted: &Wanted<'_>, product: &Product, options: &Ids) -> Result<bool, Trouble> {
        let (updates, creations) = wanted.sizes(product, options);
        let has_changed = !updates.is_empty() || !creations.is_empty();
        if !updates.is_empty() {
            self.session.tell(tongue::UPDATE_VARIANTS, json!({ "input": updates })).await?;
        }
        if !creations.is_empty() {
            let made: found::CreatedVariants =
                self.session.ask(tongue::CREATE_VARIANTS, json!({ "input": creations })).await?;
            let prices: Vec<Value> = wanted.further_prices(&made.variants);
            if !prices.is_empty() {
                self.session.tell(tongue::UPDATE_VARIANTS, json!({ "input": prices })).await?;
            }
        }
        Ok(has_changed)
    }

    async fn withdrawn(&self, known: Known<'_>) -> Result<bool, Trouble> {
        let Some(found) = self.find(known, known.code).await? else { return Ok(false) };
        if found.enabled {
            self.enable(&found.id, false).await?;
        }
        Ok(found.enabled)
    }

    async fn enable(&self, id: &str, enabled: bool) -> Result<(), Trouble> {
        let input = json!({ "id": id, "enabled": enabled });
        self.session.tell(tongue::UPDATE_PRODUCT, json!({ "input": input })).await
    }
}

/// The sizes that can be chosen.
struct Options {
    ids: Ids,
    has_changed: bool,
}

impl Connector for Shop {
    fn prepare<'a>(&'a self, goods: &'a [Goods]) -> BoxFuture<'a, Result<(), Trouble>> {
        self.shelves.prepare(&self.session, goods).boxed()
    }

    fn deliver<'a>(
        &'a self,
        goods: &'a Goods,
        known: Known<'a>,
    ) -> BoxFuture<'a, Result<Delivered, Trouble>> {
        self.delivered(goods, known).boxed()
    }

    fn withdraw<'a>(&'a self, known: Known<'a>) -> BoxFuture<'a, Result<bool, Trouble>> {
        self.withdrawn(known).boxed()
    }
}
