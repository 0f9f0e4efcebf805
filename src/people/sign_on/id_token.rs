//! What a provider signed (OpenID Connect Core 3.1.3.7): a JWS with RS256 or ES256, and nothing else.

use super::refused;
use crate::error::Result;
use crate::kernel::clock::Time;
use crate::people::secret;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;
use serde_json::{Map, Value};

/// How far the clocks may be apart, in seconds.
const SKEW: i64 = 60;
const LONGEST: usize = 64 * 1024;

/// A key of a provider (RFC 7517).
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Jwk {
    kty: String,
    kid: Option<String>,
    r#use: Option<String>,
    alg: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

/// What the token has to be about.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'e> {
    /// Who signs.
    pub issuer: &'e str,
    /// For whom.
    pub client_id: &'e str,
    /// In answer to what.
    pub nonce: &'e str,
    /// What time it is.
    pub now: Time,
}

/// Who the provider says it is.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Claims {
    iss: String,
    /// By what the provider knows them, for ever.
    pub sub: String,
    aud: Audience,
    azp: Option<String>,
    exp: i64,
    iat: i64,
    nbf: Option<i64>,
    nonce: Option<String>,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Whether the provider knows that it is theirs; some write it as a text.
    #[serde(default)]
    pub email_verified: Value,
    /// What they are called.
    pub name: Option<String>,
    /// Whatever else it says.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    crit: Option<Value>,
}

impl Claims {
    /// Whether it says anything under a name.
    pub fn has(&self, claim: &str) -> bool {
        self.others.contains_key(claim)
    }

    /// Whether the address is theirs, as far as the provider says.
    pub fn owns_email(&self) -> bool {
        self.email_verified == Value::Bool(true) || self.email_verified == "true"
    }

    /// What they belong to: the values of a claim, one or several.
    pub fn values(&self, claim: &str) -> Vec<&str> {
        match self.others.get(claim) {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    fn is_expected(&self, expected: &Expected<'_>) -> bool {
        let now = expected.now.timestamp();
        let is_for_us = match &self.aud {
            Audience::One(one) => one == expected.client_id,
            Audience::Several(all) => {
                all.iter().any(|one| one == expected.client_id) && (all.len() == 1 || self.azp.is_some())
            }
        };
        self.iss == expected.issuer
            && is_for_us
            && self.azp.as_ref().is_none_or(|azp| azp == expected.client_id)
            && now < self.exp.saturating_add(SKEW)
            && self.iat <= now + SKEW
            && self.nbf.is_none_or(|nbf| nbf <= now + SKEW)
            && self.nonce.as_ref().is_some_and(|nonce| secret::same(nonce, expected.nonce))
            && (1..=255).contains(&self.sub.len())
    }
}

/// What came of looking at a token.
#[derive(Debug, PartialEq)]
pub enum Looked {
    /// It is good.
    Good(Box<Claims>),
    /// None of these keys made it: the provider may have new ones.
    KeyUnknown,
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// Looks at a token with the keys of its provider.
///
/// # Errors
/// Unauthorized, without telling a forger which check failed.
pub fn look(token: &str, keys: &[Jwk], expected: &Expected<'_>) -> Result<Looked> {
    let bad = || refused("sign-on-not-trusted");
    let (signed, signature) = token.rsplit_once('.').filter(|_| token.len() <= LONGEST).ok_or_else(bad)?;
    let (header, claims) = signed.split_once('.').ok_or_else(bad)?;
    let header: Header = serde_json::from_slice(&bytes(header).ok_or_else(bad)?).map_err(|_| bad())?;
    if !matches!(header.alg.as_str(), "RS256" | "ES256") || header.crit.is_some() {
        return Err(bad());
    }
    let mine: Vec<&Jwk> = keys.iter().filter(|key| key.fits(&header)).collect();
    if mine.is_empty() {
        return Ok(Looked::KeyUnknown);
    }
    let signature = bytes(signature).ok_or_else(bad)?;
    if !mine.iter().any(|key| key.made(signed.as_bytes(), &signature).is_some()) {
        return Err(bad());
    }
    let claims: Claims = serde_json::from_slice(&bytes(claims).ok_or_else(bad)?).map_err(|_| bad())?;
    if claims.is_expected(expected) { Ok(Looked::Good(Box::new(claims))) } else { Err(bad()) }
}

impl Jwk {
    /// The algorithm follows from the key, never from the token alone: no token can choose to be verified otherwise.
    fn fits(&self, header: &Header) -> bool {
        let (alg, is_whole) = match (&*self.kty, self.crv.as_deref()) {
            ("RSA", None) => ("RS256", self.n.is_some() && self.e.is_some()),
            ("EC", Some("P-256")) => ("ES256", self.x.is_some() && self.y.is_some()),
            _ => return false,
        };
        is_whole
            && header.alg == alg
            && self.alg.as_ref().is_none_or(|named| named == alg)
            && self.r#use.as_ref().is_none_or(|used| used == "sig")
            && (header.kid.is_none() || header.kid == self.kid)
    }

    fn made(&self, signed: &[u8], signature: &[u8]) -> Option<()> {
        if self.kty == "RSA" {
            let (n, e) = (bytes(self.n.as_ref()?)?, bytes(self.e.as_ref()?)?);
            let key = RsaPublicKeyComponents { n: &n, e: &e };
            return key.verify(&RSA_PKCS1_2048_8192_SHA256, signed, signature).ok();
        }
        let point = [vec![4], bytes(self.x.as_ref()?)?, bytes(self.y.as_ref()?)?].concat();
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(signed, signature).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use chrono::DateTime;
    use ring::rand::SystemRandom;
    use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
    use serde_json::json;

    struct Signer(EcdsaKeyPair);

    impl Signer {
        fn new() -> Signer {
            let random = SystemRandom::new();
            let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
            Signer(
                EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document.as_ref(), &random)
                    .unwrap(),
            )
        }

        fn jwk(&self, kid: &str) -> Jwk {
            let point = self.0.public_key().as_ref();
            let (x, y) = (URL_SAFE_NO_PAD.encode(&point[1..33]), URL_SAFE_NO_PAD.encode(&point[33..65]));
            serde_json::from_value(
                json!({"kty": "EC", "crv": "P-256", "kid": kid, "use": "sig", "x": x, "y": y}),
            )
            .unwrap()
        }

        fn token(&self, header: Value, claims: Value) -> String {
            let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
            let signed = format!("{}.{}", part(header), part(claims));
            let signature = self.0.sign(&SystemRandom::new(), signed.as_bytes()).unwrap();
            format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.as_ref()))
        }
    }

    const NOW: i64 = 1_800_000_000;

    fn claims(other: Value) -> Value {
        let mut claims = json!({
            "iss": "https://login.loom.example", "sub": "ana", "aud": "selvedge", "exp": NOW + 300, "iat": NOW, "nonce": "n",
            "email": "ana@loom.example", "email_verified": true, "groups": ["pim", "other"],
        });
        other.as_object().unwrap().iter().for_each(|(name, value)| claims[name] = value.clone());
        claims
    }

    #[test]
    fn a_token_is_taken_for_what_it_is_only() {
        let (ours, theirs) = (Signer::new(), Signer::new());
        let expected = Expected {
            issuer: "https://login.loom.example",
            client_id: "selvedge",
            nonce: "n",
            now: DateTime::from_timestamp(NOW, 0).unwrap(),
        };
        let header = json!({"alg": "ES256", "kid": "a"});
        let looked = |token: &str| look(token, &[ours.jwk("a")], &expected);
        let good = ours.token(header.clone(), claims(json!({})));
        let Ok(Looked::Good(found)) = looked(&good) else { panic!("{:?}", looked(&good)) };
        assert_eq!((found.values("groups"), found.owns_email()), (vec!["pim", "other"], true));
        for fine in [
            json!({"aud": ["selvedge"]}),
            json!({"aud": ["selvedge", "other"], "azp": "selvedge"}),
            json!({"exp": NOW - 30}),
            json!({"iat": NOW + 30}),
        ] {
            let looked = looked(&ours.token(header.clone(), claims(fine.clone())));
            assert!(matches!(looked, Ok(Looked::Good(_))), "{fine}");
        }
        for wrong in [
            json!({"iss": "https://login.loom.example/"}),
            json!({"aud": "other"}),
            json!({"aud": ["selvedge", "other"]}),
            json!({"azp": "other"}),
            json!({"exp": NOW - 61}),
            json!({"exp": "never"}),
            json!({"iat": NOW + 61}),
            json!({"nbf": NOW + 61}),
            json!({"nonce": "m"}),
            json!({"nonce": null}),
            json!({"sub": ""}),
        ] {
            let looked = looked(&ours.token(header.clone(), claims(wrong.clone())));
            assert!(matches!(looked, Err(Error::Unauthorized(_))), "{wrong}");
        }
        for (header, signer) in [
            (json!({"alg": "none"}), &ours),
            (json!({"alg": "HS256", "kid": "a"}), &ours),
            (json!({"alg": "ES256", "kid": "a", "crit": ["b64"]}), &ours),
            (json!({"alg": "ES256", "kid": "a"}), &theirs),
        ] {
            assert!(looked(&signer.token(header.clone(), claims(json!({})))).is_err(), "{header}");
        }
        let other_key = ours.token(json!({"alg": "ES256", "kid": "b"}), claims(json!({})));
        assert!(matches!(looked(&other_key), Ok(Looked::KeyUnknown)));
        assert!(looked(&good[..good.len() - 4]).is_err() && looked("").is_err() && looked("a.b").is_err());
    }
}
