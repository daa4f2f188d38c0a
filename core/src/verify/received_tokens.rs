//! A record of the ID tokens that this process received from the service.
//!
//! An HS256 token is signed with the secret of the application, which both sides know: the signature proves
//! only that a holder of the secret made it. Receiving the token from the token endpoint proves its origin
//! (OpenID Connect Core 1.0, 3.1.3.7, 6).

use std::sync::{Arc, LazyLock, Mutex};

use super::Verifier;
use crate::{
    call::{Answer, Call, Snapshot},
    error::Result,
    fingerprint::{Fingerprint, fingerprint},
    json::Members,
    jwt::Token,
    oidc::operations::TOKEN_PATHS,
    operation::{Operation, table::ID_TOKEN_PLACES},
    options::Options,
    sync::{BoundedMap, lock},
};

/// Largest number of recorded tokens, about 5 MB; the oldest is removed first.
const MAX_TOKENS: usize = 50_000;

/// Shared by all clients of the process.
pub(super) static RECEIVED: LazyLock<ReceivedTokens> = LazyLock::new(ReceivedTokens::default);

/// Whether responses of an operation contain ID tokens: it calls the token endpoint (RFC 6749, 3.2), or its
/// response model has a field for one, as in sign-ins.
pub fn issues_id_tokens(operation: &Operation) -> bool {
    TOKEN_PATHS.contains(&operation.path) || operation.issues_id_tokens()
}

/// Fingerprints of tokens; the tokens are not stored. A fingerprint includes host, application and secret, so
/// a token received by one client is unknown to a client of another application.
pub(super) struct ReceivedTokens(Mutex<BoundedMap<Fingerprint, ()>>);

impl Default for ReceivedTokens {
    fn default() -> Self {
        Self(Mutex::new(BoundedMap::new(MAX_TOKENS)))
    }
}

impl ReceivedTokens {
    fn remember(&self, options: &Options, token: &str) {
        let Some(fingerprint) = identify(options, token) else {
            return;
        };
        let mut recent = lock(&self.0);
        if recent.peek(&fingerprint).is_none() {
            recent.insert(fingerprint, ());
        }
    }

    /// Whether a client with the same host, application and secret received the token.
    pub(super) fn contains(&self, options: &Options, token: &str) -> bool {
        let recent = lock(&self.0);
        identify(options, token).is_some_and(|fingerprint| recent.peek(&fingerprint).is_some())
    }
}

/// The fingerprint of a token for a client with these options; `None` without a secret.
fn identify(options: &Options, token: &str) -> Option<Fingerprint> {
    let secret = options.app_secret.as_ref()?.expose();
    let origin = options.host.origin();
    Some(fingerprint(&[origin, &options.app_id, secret, token]))
}

impl Verifier {
    /// Makes a call whose response contains tokens, and records the ID token.
    ///
    /// # Errors
    /// See [`crate::call::Endpoint::call`].
    pub async fn receive(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        call: Call,
    ) -> Result<Answer> {
        let answer = self.endpoint.clone().call_as(snapshot, call).await?;
        for token in shared_secret_tokens(&answer.json()) {
            RECEIVED.remember(self.options(), &token);
        }
        Ok(answer)
    }
}

/// The HMAC-signed ID tokens of an answer. Others are verified with the server's keys.
fn shared_secret_tokens(json: &[u8]) -> impl Iterator<Item = String> {
    ID_TOKEN_PLACES
        .iter()
        .filter_map(move |path| text_at(json, path))
        .filter(|token| Token::parse(token).is_ok_and(|it| it.algorithm().is_keyed_with_secret()))
}

/// The string at a path of a JSON object.
fn text_at(json: &[u8], path: &[&str]) -> Option<String> {
    let (name, inner) = path.split_first()?;
    let members: Members<'_> = serde_json::from_slice(json).ok()?;
    let value = members.text(name)?;
    match inner {
        [] => serde_json::from_str(value).ok(),
        _ => text_at(value.as_bytes(), inner),
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_TOKENS, ReceivedTokens, issues_id_tokens, shared_secret_tokens};
    use crate::{
        operation::table,
        options::{Options, Value},
    };

    /// `{"alg":"HS256"}.{}.`, and the same with RS256.
    const HS256: &str = "eyJhbGciOiJIUzI1NiJ9.e30.AAAA";
    const RS256: &str = "eyJhbGciOiJSUzI1NiJ9.e30.AAAA";

    #[test]
    fn id_tokens_are_found_at_every_path_of_the_models() {
        let found = |json: String| shared_secret_tokens(json.as_bytes()).collect::<Vec<_>>();
        for answer in [
            format!(r#"{{"id_token":"{HS256}"}}"#),
            format!(r#"{{"data":{{"id_token":"{HS256}"}}}}"#),
            format!(r#"{{"data":{{"tokenSet":{{"id_token":"{HS256}"}}}}}}"#),
        ] {
            assert_eq!(found(answer.clone()), [HS256], "{answer}");
            assert!(found(answer.replace(HS256, RS256)).is_empty(), "{answer}");
        }
        for other in [
            format!(r#"{{"data":{{"customData":{{"id_token":"{HS256}"}}}}}}"#),
            r#"{"id_token":null,"data":"x"}"#.to_owned(),
            "[]".to_owned(),
        ] {
            assert!(found(other.clone()).is_empty(), "{other}");
        }
    }

    #[test]
    fn operations_issue_id_tokens_according_to_their_models() {
        for operation in [
            &table::VERIFY_AUTHENTICATION,
            &table::CHECK_PUSH_CODE_STATUS,
            &table::CHECK_QR_CODE_STATUS,
            &table::GET_APP_LOGIN_QR_CODE_STATUS,
            &table::AUTH_BY_CODE,
            &table::SIGN_IN_BY_CREDENTIALS,
        ] {
            assert!(issues_id_tokens(operation), "{}", operation.name);
        }
        for operation in [&table::GET_PROFILE, &table::GET_COUNTRY_LIST] {
            assert!(!issues_id_tokens(operation), "{}", operation.name);
        }
    }

    fn options(changed: &[(&str, &str)]) -> Options {
        let mut all = vec![
            ("appId", "app"),
            ("appSecret", "secret"),
            ("appHost", "https://one.example"),
        ];
        for change in changed {
            all.retain(|(name, _)| name != &change.0);
            all.push(*change);
        }
        let given = all
            .into_iter()
            .map(|(name, value)| (name.to_owned(), Value::String(value.to_owned())));
        Options::parse(&given.collect::<Vec<_>>()).expect("valid options")
    }

    #[test]
    fn a_token_is_known_only_to_clients_of_its_application() {
        let received = ReceivedTokens::default();
        received.remember(&options(&[]), "token");
        assert!(received.contains(&options(&[("lang", "en-US")]), "token"));
        assert!(!received.contains(&options(&[]), "another"));
        for other in [
            ("appId", "other"),
            ("appSecret", "other"),
            ("appHost", "https://two.example"),
        ] {
            assert!(!received.contains(&options(&[other]), "token"), "{other:?}");
        }
    }

    #[test]
    fn the_oldest_token_is_removed_first() {
        let (received, options) = (ReceivedTokens::default(), options(&[]));
        for number in 0..=MAX_TOKENS {
            received.remember(&options, &number.to_string());
        }
        assert!(!received.contains(&options, "0"));
        assert!(received.contains(&options, "1"));
        received.remember(&options, "1");
        assert!(received.contains(&options, "2"), "a token is recorded once");
    }
}
