// A Vendure shop for the stories of tests/it/vendure.rs: one process with its job worker, a database that the run
// started, and nothing kept. Arguments: port, folder of the database's socket, database, folder to write into.
const { bootstrap, DefaultJobQueuePlugin, DefaultLogger, DefaultSearchPlugin, JobQueueService, LogLevel } = require("@vendure/core")
const { AssetServerPlugin } = require("@vendure/asset-server-plugin")
const { renameSync, writeFileSync } = require("node:fs")
const { join } = require("node:path")

const [port, socket, database, folder] = process.argv.slice(2)
const base = `http://127.0.0.1:${port}`
const user = "keeper"
const password = "only-for-the-stories"
const ourCode = { name: "pimCode", type: "string", unique: true, nullable: true }

/** Written whole or not at all: the stories wait for it. */
function tell(said) {
  writeFileSync(join(folder, "ready.tmp"), JSON.stringify(said))
  renameSync(join(folder, "ready.tmp"), join(folder, "ready.json"))
}

const config = {
  apiOptions: { hostname: "127.0.0.1", port: Number(port), adminApiPath: "admin-api", shopApiPath: "shop-api", csrfPrevention: true, cors: false },
  authOptions: { tokenMethod: ["bearer"], superadminCredentials: { identifier: user, password }, cookieOptions: { secret: "none is kept" } },
  dbConnectionOptions: { type: "postgres", host: socket, username: "postgres", database, synchronize: true, logging: false },
  paymentOptions: { paymentMethodHandlers: [] },
  logger: new DefaultLogger({ level: LogLevel.Warn, timestamp: false }),
  customFields: {
    Product: [ourCode],
    Collection: [ourCode],
    Asset: [ourCode],
    ProductVariant: [{ name: "gtin", type: "string", nullable: true }],
  },
  plugins: [
    DefaultJobQueuePlugin.init({ pollInterval: 100 }),
    DefaultSearchPlugin.init({ indexStockStatus: true }),
    AssetServerPlugin.init({ route: "assets", assetUploadDir: join(folder, "assets"), assetUrlPrefix: `${base}/assets/` }),
  ],
}

/** What the owner of a shop sets up by hand: languages, a currency, a tax. */
async function furnish() {
  let token
  async function ask(query, variables = {}) {
    const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) }
    const answer = await fetch(`${base}/admin-api`, { method: "POST", headers, body: JSON.stringify({ query, variables }) })
    token = answer.headers.get("vendure-auth-token") ?? token
    const { data, errors } = await answer.json()
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  await ask(`mutation ($user: String!, $password: String!) { login(username: $user, password: $password) { __typename } }`, { user, password })
  await ask(`mutation { updateGlobalSettings(input: { availableLanguages: [en, de, fr] }) { __typename } }`)
  const { createCountry } = await ask(`mutation { createCountry(input: { code: "DE", enabled: true, translations: [{ languageCode: en, name: "Germany" }] }) { id } }`)
  const { createZone } = await ask(`mutation ($country: ID!) { createZone(input: { name: "Germany", memberIds: [$country] }) { id } }`, { country: createCountry.id })
  const { createTaxCategory } = await ask(`mutation { createTaxCategory(input: { name: "Standard", isDefault: true }) { id } }`)
  await ask(`mutation ($category: ID!, $zone: ID!) { createTaxRate(input: { name: "19 %", enabled: true, value: 19, categoryId: $category, zoneId: $zone }) { id } }`,
    { category: createTaxCategory.id, zone: createZone.id })
  const { activeChannel } = await ask(`{ activeChannel { id } }`)
  await ask(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
    input: {
      id: activeChannel.id, defaultLanguageCode: "en", availableLanguageCodes: ["en", "de", "fr"], defaultCurrencyCode: "EUR",
      availableCurrencyCodes: ["EUR", "GBP"], pricesIncludeTax: true, defaultTaxZoneId: createZone.id, defaultShippingZoneId: createZone.id,
    },
  })
}

bootstrap(config)
  .then(async shop => {
    await shop.get(JobQueueService).start()
    await furnish()
    tell({ adminApi: `${base}/admin-api`, shopApi: `${base}/shop-api`, user, password })
  })
  .catch(error => {
    tell({ error: String(error) })
    process.exit(1)
  })
