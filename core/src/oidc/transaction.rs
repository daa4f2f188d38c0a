//! The state of a login, stored in a signed cookie of the browser until the callback.

use std::{
    sync::LazyLock,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use aws_lc_rs::{constant_time, digest, hmac};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use serde::{Deserialize, Serialize};

use super::cookie::{HOST_PREFIX, without_prefix};
use crate::{
    options::{Options, Protocol},
    secret::Secret,
    sync::random,
};

/// How long a login may take: long enough to register and to find a second factor.
pub(super) const LIFETIME: Duration = Duration::from_secs(3_600);
/// The longest cookie that browsers keep, its name and attributes included (RFC 6265, 6.1).
pub(super) const LONGEST: usize = 4_096;
/// Length of the part of the cookie name that identifies a login.
const TAG: usize = 16;

/// The key for clients that have neither an application secret nor a cookie secret.
static PROCESS_KEY: LazyLock<[u8; 32]> = LazyLock::new(|| {
    random::bytes().expect("the system has randomness: TLS would not work either without it")
});

/// The data that the callback of a login needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Transaction {
    pub(super) state: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) nonce: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) redirect_uri: Option<String>,
    pub(super) code_verifier: String,
    /// The maximum age of the authentication when the login began, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) max_age: Option<u32>,
    /// When the login began, in milliseconds since 1970.
    pub(super) began: u64,
}

/// Signs and checks the transactions of one client.
pub(super) struct Sealer<'a> {
    /// The option `cookieKey` without the prefixes that browsers interpret.
    base: &'a str,
    /// Signs.
    key: hmac::Key,
    /// Former keys, which are also accepted.
    former: Vec<hmac::Key>,
}

impl<'a> Sealer<'a> {
    pub(super) fn new(options: &'a Options) -> Self {
        let mut secrets = options.tokens.cookie_secrets.iter();
        let first = secrets.next().or(options.app_secret.as_ref());
        let first = first.map_or(&PROCESS_KEY[..], |secret| secret.expose().as_bytes());
        let former = |secret: &Secret| derived(secret.expose().as_bytes(), options);
        Self {
            base: without_prefix(&options.cookie_key),
            key: derived(first, options),
            former: secrets.map(former).collect(),
        }
    }

    /// Returns the cookie name for the login with this state. Each login has its own cookie, so that logins
    /// in several tabs are independent. If the callback is an https URL (`secure`), the name has the prefix
    /// `__Host-`: browsers then reject cookies from sibling domains and from http (RFC 6265bis, 4.1.3.2).
    pub(super) fn name(&self, state: &str, secure: bool) -> String {
        let digest = digest::digest(&digest::SHA256, state.as_bytes());
        let tag = BASE64_URL_SAFE_NO_PAD.encode(digest);
        let prefix = if secure { HOST_PREFIX } else { "" };
        format!("{prefix}{}.{}", self.base, &tag[..TAG])
    }

    /// Whether this is the name of a login cookie.
    pub(super) fn is_named(&self, name: &str) -> bool {
        let plain = name.strip_prefix(HOST_PREFIX).unwrap_or(name);
        let tag = plain.strip_prefix(self.base);
        tag.and_then(|tag| tag.strip_prefix('.'))
            .is_some_and(|tag| tag.len() == TAG)
    }

    /// Returns the signed value of the cookie with this name.
    pub(super) fn seal(&self, name: &str, transaction: &Transaction) -> String {
        let json =
            serde_json::to_vec(transaction).expect("a transaction has only texts and numbers");
        let payload = BASE64_URL_SAFE_NO_PAD.encode(json);
        let signature = BASE64_URL_SAFE_NO_PAD.encode(sign(&self.key, name, &payload));
        format!("{payload}.{signature}")
    }

    /// Reads a cookie. Returns `None` if the signature is wrong or the cookie is too old.
    pub(super) fn open(&self, name: &str, value: &str, now: u64) -> Option<Transaction> {
        if value.len() > LONGEST {
            return None;
        }
        let (payload, signature) = value.split_once('.')?;
        let signature = BASE64_URL_SAFE_NO_PAD.decode(signature).ok()?;
        let mut keys = std::iter::once(&self.key).chain(&self.former);
        if !keys.any(|key| is_signed(key, name, payload, &signature)) {
            return None;
        }
        let json = BASE64_URL_SAFE_NO_PAD.decode(payload).ok()?;
        let transaction: Transaction = serde_json::from_slice(&json).ok()?;
        let age = Duration::from_millis(now.saturating_sub(transaction.began));
        (age <= LIFETIME).then_some(transaction)
    }
}

fn sign(key: &hmac::Key, name: &str, payload: &str) -> hmac::Tag {
    hmac::sign(key, format!("{name}={payload}").as_bytes())
}

fn is_signed(key: &hmac::Key, name: &str, payload: &str, signature: &[u8]) -> bool {
    let expected = sign(key, name, payload);
    constant_time::verify_slices_are_equal(expected.as_ref(), signature).is_ok()
}

/// Derives the signing key from a secret. The secret has other uses, so the key is separate from them. It
/// also depends on the server, the application and the protocol, so clients that share a secret do not accept
/// each other's logins.
fn derived(secret: &[u8], options: &Options) -> hmac::Key {
    let protocol = match options.protocol {
        Protocol::Oidc => "oidc",
        Protocol::Oauth => "oauth",
        Protocol::Saml => "saml",
        Protocol::Cas => "cas",
    };
    let secret = hmac::Key::new(hmac::HMAC_SHA256, secret);
    let mut derived = hmac::Context::with_key(&secret);
    derived.update(b"genauth-native login transaction 1");
    for part in [options.host.origin(), &options.app_id, protocol] {
        derived.update(&(part.len() as u64).to_be_bytes());
        derived.update(part.as_bytes());
    }
    hmac::Key::new(hmac::HMAC_SHA256, derived.sign().as_ref())
}

/// Milliseconds since 1970.
pub(super) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    u64::try_from(since.unwrap_or_default().as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::hmac;
    use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

    use super::{LIFETIME, Sealer, Transaction, derived};
    use crate::options::{Options, Value};

    const BEGAN: u64 = 1_700_000_000_000;

    fn options(secret: Option<&str>) -> Options {
        let text = |text: &str| Value::String(text.to_owned());
        let mut given = vec![
            ("appId".to_owned(), text("app")),
            ("appHost".to_owned(), text("https://example.com")),
        ];
        given.push(match secret {
            Some(secret) => ("appSecret".to_owned(), text(secret)),
            None => ("tokenEndPointAuthMethod".to_owned(), text("none")),
        });
        Options::parse(&given).expect("the options are in order")
    }

    fn transaction() -> Transaction {
        Transaction {
            state: "state".to_owned(),
            nonce: None,
            redirect_uri: None,
            code_verifier: "verifier".to_owned(),
            max_age: None,
            began: BEGAN,
        }
    }

    fn sealed(sealer: &Sealer<'_>, transaction: &Transaction) -> (String, String) {
        let name = sealer.name("state", false);
        let value = sealer.seal(&name, transaction);
        (name, value)
    }

    #[test]
    fn clients_with_a_shared_secret_have_separate_logins() {
        let client = |host: &str, application: &str, protocol: &str| {
            let given = [
                ("appId", application),
                ("appHost", host),
                ("protocol", protocol),
                ("appSecret", "its own"),
                ("cookieSecret", "shared"),
            ];
            let text =
                |(name, value): (&str, &str)| (name.to_owned(), Value::String(value.to_owned()));
            Options::parse(&given.map(text).to_vec()).expect("the options are in order")
        };
        let own = client("https://example.com", "app", "oidc");
        let (name, value) = sealed(&Sealer::new(&own), &transaction());
        assert!(
            Sealer::new(&client("example.com", "app", "oidc"))
                .open(&name, &value, BEGAN)
                .is_some()
        );
        for other in [
            client("https://example.org", "app", "oidc"),
            client("https://example.com", "app2", "oidc"),
            client("https://example.com", "app", "oauth"),
        ] {
            assert_eq!(Sealer::new(&other).open(&name, &value, BEGAN), None);
        }
    }

    #[test]
    fn oversized_cookies_are_rejected() {
        let options = options(Some("application-secret"));
        let sealer = Sealer::new(&options);
        let long = Transaction {
            redirect_uri: Some("x".repeat(3_100)),
            ..transaction()
        };
        let (name, value) = sealed(&sealer, &long);
        assert_eq!(sealer.open(&name, &value, BEGAN), None);
    }

    #[test]
    fn a_login_expires_after_an_hour() {
        let options = options(Some("application-secret"));
        let sealer = Sealer::new(&options);
        let (name, value) = sealed(&sealer, &transaction());
        let last = BEGAN + 3_600_000;
        assert_eq!(LIFETIME.as_secs(), 3_600);
        assert_eq!(sealer.open(&name, &value, last), Some(transaction()));
        assert_eq!(sealer.open(&name, &value, last + 1), None);
    }

    #[test]
    fn a_signature_with_the_raw_secret_is_rejected() {
        for (secret, key) in [
            (Some("application-secret"), "application-secret"),
            (None, ""),
        ] {
            let options = options(secret);
            let sealer = Sealer::new(&options);
            let (name, value) = sealed(&sealer, &transaction());
            let (payload, _) = value.split_once('.').expect("two parts");
            let signed = |key: &[u8]| {
                let key = hmac::Key::new(hmac::HMAC_SHA256, key);
                let tag = hmac::sign(&key, format!("{name}={payload}").as_bytes());
                format!("{payload}.{}", BASE64_URL_SAFE_NO_PAD.encode(tag))
            };
            assert_eq!(sealer.open(&name, &signed(key.as_bytes()), BEGAN), None);
        }
    }

    #[test]
    fn without_a_secret_a_process_key_signs() {
        let options = options(None);
        let sealer = Sealer::new(&options);
        let (name, value) = sealed(&sealer, &transaction());
        assert!(sealer.open(&name, &value, BEGAN).is_some());
        let anybody = Sealer {
            base: "X-Authing-Node-OIDC-State",
            key: derived(b"", &options),
            former: Vec::new(),
        };
        let forged = anybody.seal(&name, &transaction());
        assert_eq!(sealer.open(&name, &forged, BEGAN), None);
    }
}
