//! Who somebody is here whom the provider knows, and what is granted to them.

use super::id_token::Claims;
use super::refused;
use crate::app::App;
use crate::changes::hand::Hand;
use crate::config::sign_on::{Rule, SignOn};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::kernel::{clock::Time, id::UserId, message::Message, origin::OriginKind};
use crate::people::{Grant, Role, User, audit, user, user::UserIn};
use serde_json::json;

/// The rules, with what each grants.
///
/// # Errors
/// A role that is none.
pub fn rules(settings: &SignOn) -> Result<Vec<(&Rule, Grant)>> {
    let grant = |rule: &Rule| -> Result<Grant> {
        Ok(Grant {
            role: Role::parse(&rule.role)?,
            category: rule.category.clone(),
            locales: rule.locales.clone(),
            fields: rule.fields.clone(),
        })
    };
    settings.rules.iter().map(|rule| Ok((rule, grant(rule)?))).collect()
}

/// What rules grant. Where there is a rule for a group they are asked at every sign-on, else at the first.
#[derive(Debug, PartialEq)]
struct Granted {
    by_group: Vec<Grant>,
    by_domain: Vec<Grant>,
}

fn granted(settings: &SignOn, claims: &Claims, email: &str) -> Result<Granted> {
    let (groups, domain) = (claims.values(&settings.claim), email.rsplit('@').next().unwrap_or_default());
    let mut found = Granted { by_group: Vec::new(), by_domain: Vec::new() };
    for (rule, grant) in rules(settings)? {
        if rule.group.as_deref().is_some_and(|group| groups.contains(&group)) {
            found.by_group.push(grant);
        } else if rule.domain.as_deref().is_some_and(|named| named.eq_ignore_ascii_case(domain)) {
            found.by_domain.push(grant);
        }
    }
    Ok(found)
}

async fn known(tx: &mut Tx, issuer: &str, subject: &str) -> Result<Option<User>> {
    let found: Option<(UserId,)> = tx
        .query("SELECT user_id FROM outside_identities WHERE issuer = $1 AND subject = $2")
        .bind(issuer)
        .bind(subject)
        .optional()
        .await?;
    match found {
        Some((id,)) => user::by_id(tx, id).await,
        None => Ok(None),
    }
}

async fn link(tx: &mut Tx, settings: &SignOn, claims: &Claims, user: &User, now: Time) -> Result<()> {
    tx.query("INSERT INTO outside_identities (issuer, subject, user_id, created_at) VALUES ($1, $2, $3, $4)")
        .bind(&*settings.issuer_text)
        .bind(&*claims.sub)
        .bind(user.id)
        .bind(now)
        .run()
        .await?;
    audit::note(tx, now, &user.email, "identity_linked", &user.email, json!({ "by": settings.name })).await
}

fn for_whom(key: &'static str, email: &str) -> Error {
    Error::Unauthorized(Message::new(key).with("email", email))
}

/// Who somebody is here; they are added if the operator allows it and a rule lets them in.
///
/// # Errors
/// Unauthorized: they are not here, may not sign in, or their address is not known to be theirs.
pub async fn of(app: &App, settings: &SignOn, claims: &Claims) -> Result<User> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let found = match known(&mut tx, &settings.issuer_text, &claims.sub).await? {
        Some(user) => user,
        None => first_time(&mut tx, settings, claims, now).await?,
    };
    if !found.is_active {
        return Err(for_whom("sign-on-disabled", &found.email));
    }
    let user = in_step(&mut tx, settings, claims, found, now).await?;
    tx.commit().await?;
    Ok(user)
}

async fn first_time(tx: &mut Tx, settings: &SignOn, claims: &Claims, now: Time) -> Result<User> {
    let email = claims.email.as_deref().map(str::trim).filter(|email| !email.is_empty());
    let email = email.ok_or_else(|| refused("sign-on-no-address"))?;
    if !claims.owns_email() && !settings.trust_email {
        return Err(for_whom("sign-on-address-not-verified", email));
    }
    let user = match user::by_email(tx, email).await? {
        Some(user) => user,
        None => added(tx, settings, claims, email, now).await?,
    };
    link(tx, settings, claims, &user, now).await?;
    Ok(user)
}

async fn added(tx: &mut Tx, settings: &SignOn, claims: &Claims, email: &str, now: Time) -> Result<User> {
    let granted = granted(settings, claims, email)?;
    let grants = [granted.by_group, granted.by_domain].concat();
    if !settings.create || grants.is_empty() {
        return Err(for_whom("sign-on-not-here", email));
    }
    let person = UserIn {
        email: email.to_owned(),
        name: claims.name.clone(),
        grants,
        is_active: true,
        ..UserIn::default()
    };
    user::create(tx, &hand(settings, now), &person, None).await
}

fn hand(settings: &SignOn, now: Time) -> Hand {
    Hand::new(format!("sign-on {}", settings.name), "sign-on", OriginKind::Person, now)
}

/// Where groups say what is granted, what was granted by hand gives way to it, and so does what a group no longer says.
async fn in_step(tx: &mut Tx, settings: &SignOn, claims: &Claims, user: User, now: Time) -> Result<User> {
    if !settings.rules.iter().any(|rule| rule.group.is_some()) {
        return Ok(user);
    }
    let granted = granted(settings, claims, &user.email)?;
    let grants = [granted.by_group, granted.by_domain].concat();
    if grants.is_empty() {
        return Err(for_whom("sign-on-no-group", &user.email));
    }
    if grants == user.grants {
        return Ok(user);
    }
    let changed = UserIn {
        email: user.email.clone(),
        name: Some(user.name.clone()),
        locale: user.locale.as_deref().and_then(|locale| locale.parse().ok()),
        password: None,
        grants,
        is_active: true,
    };
    user::replace(tx, &hand(settings, now), user.id, user.revision, &changed, None).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::sign_on::Given;
    use serde_json::Value;

    #[test]
    fn groups_say_it_before_domains() {
        let given: Given = toml::from_str(
            "issuer = \"https://login.loom.example\"\nclient_id = \"selvedge\"\n
             [[rules]]\ngroup = \"pim-fr\"\nrole = \"translator\"\nlocales = [\"fr\"]\n
             [[rules]]\ndomain = \"Loom.example\"\nrole = \"viewer\"",
        )
        .unwrap();
        let settings = SignOn::of(given, &[]).unwrap().unwrap();
        let claims = |groups: Value| -> Claims {
            serde_json::from_value(
                json!({"iss": "i", "sub": "s", "aud": "a", "exp": 1, "iat": 1, "groups": groups}),
            )
            .unwrap()
        };
        let french = Grant { locales: Some(vec!["fr".into()]), ..Grant::of(Role::Translator) };
        for (groups, email, by_group, by_domain) in [
            (json!(["pim-fr", "x"]), "ana@loom.example", vec![french.clone()], vec![Grant::of(Role::Viewer)]),
            (json!("pim-fr"), "ana@moor.example", vec![french.clone()], vec![]),
            (json!([]), "ana@notloom.example", vec![], vec![]),
            (json!(null), "ana@LOOM.example", vec![], vec![Grant::of(Role::Viewer)]),
        ] {
            let found = granted(&settings, &claims(groups.clone()), email).unwrap();
            assert_eq!(found, Granted { by_group, by_domain }, "{groups} {email}");
        }
    }
}
