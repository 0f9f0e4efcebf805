// A certified OpenID provider with the people that a story names: `node server.js FOLDER`, where FOLDER/people.json says who
// they are and what their groups are, FOLDER/back.json where they are sent back to. It writes FOLDER/ready.json.
import { createServer } from "node:http"
import { generateKeyPairSync } from "node:crypto"
import { readFileSync, renameSync, writeFileSync } from "node:fs"
import Provider from "oidc-provider"

const folder = process.argv[2]
const read = name => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))
const key = (kid, kind, options) => ({ ...generateKeyPairSync(kind, options).privateKey.export({ format: "jwk" }), kid, use: "sig" })
const rsa = kid => ({ ...key(kid, "rsa", { modulusLength: 2048 }), alg: "RS256" })
const ec = kid => ({ ...key(kid, "ec", { namedCurve: "P-256" }), alg: "ES256" })

let edition = 0
let provider

const open = issuer => {
  edition += 1
  const made = new Provider(issuer, {
    clients: ["RS256", "ES256"].map(algorithm => ({
      client_id: `selvedge-${algorithm}`,
      client_secret: "warp & weft: 100 % secret",
      redirect_uris: read("back.json"),
      id_token_signed_response_alg: algorithm,
    })),
    jwks: { keys: [rsa(`rsa-${edition}`), ec(`ec-${edition}`)] },
    cookies: { keys: ["a story"] },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"], groups: ["groups"] },
    pkce: { required: () => true },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...read("people.json")[sub] }) }),
  })
  made.on("server_error", (_, error) => console.error(error))
  return made
}

const server = createServer((request, response) => {
  if (request.url !== "/rotate") return provider.callback()(request, response)
  provider = open(provider.issuer)
  response.end()
})
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`
  provider = open(issuer)
  writeFileSync(`${folder}/ready.tmp`, JSON.stringify({ issuer }))
  renameSync(`${folder}/ready.tmp`, `${folder}/ready.json`)
})
