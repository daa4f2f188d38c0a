//! ID tokens that this process received from the service itself.
//!
//! A token with HS256 is signed with the application's secret, which both sides know: its signature
//! proves only that a holder of that secret made it. That a token came from the token endpoint, over
//! a connection of this process, proves where it comes from (OpenID Connect Core 1.0, 3.1.3.7, 6).

use std::{
    collections::{HashSet, VecDeque},
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

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
};

/// Tokens that are remembered; beyond, the oldest one is forgotten. Takes about 5 MB at most.
const MOST_TOKENS: usize = 50_000;

/// Of all clients of the process.
pub(super) static RECEIVED: LazyLock<ReceivedTokens> = LazyLock::new(ReceivedTokens::default);

/// Whether an operation is answered with ID tokens: it asks the token endpoint (RFC 6749, 3.2), or the answer
/// of the API has a place for one, as those of sign-ins have.
pub fn issues_id_tokens(operation: &Operation) -> bool {
    TOKEN_PATHS.contains(&operation.path) || operation.issues_id_tokens()
}

/// Tokens by their fingerprint, so that none is kept. Host, application and secret are part of it: a
/// token that one client received is unknown to a client of another application.
#[derive(Default)]
pub(super) struct ReceivedTokens(Mutex<Recent>);

#[derive(Default)]
struct Recent {
    known: HashSet<Fingerprint>,
    by_age: VecDeque<Fingerprint>,
}

impl ReceivedTokens {
    fn remember(&self, options: &Options, token: &str) {
        let Some(fingerprint) = identify(options, token) else {
            return;
        };
        let mut recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !recent.known.insert(fingerprint) {
            return;
        }
        recent.by_age.push_back(fingerprint);
        if recent.by_age.len() > MOST_TOKENS
            && let Some(oldest) = recent.by_age.pop_front()
        {
            recent.known.remove(&oldest);
        }
    }

    /// Whether a client with these options received the token.
    pub(super) fn contains(&self, options: &Options, token: &str) -> bool {
        let recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        identify(options, token).is_some_and(|fingerprint| recent.known.contains(&fingerprint))
    }
}

/// The fingerprint of a token as a client with these options has it; without a secret there is none.
fn identify(options: &Options, token: &str) -> Option<Fingerprint> {
    let secret = options.app_secret.as_ref()?.expose();
    let origin = options.host.origin();
    Some(fingerprint(&[origin, &options.app_id, secret, token]))
}

impl Verifier {
    /// Makes a call that is answered with tokens, and remembers the ID token that it is answered with.
    ///
    /// # Errors
    /// As [`crate::call::Endpoint::call`].
    pub async fn receive(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        call: Call,
    ) -> Result<Answer> {
        let answer = self.endpoint.clone().call_as(snapshot, call).await?;
        for token in shared_secret_tokens(&answer.json()) {
            RECEIVED.remember(self.endpoint.options(), &token);
        }
        Ok(answer)
    }
}

/// The ID tokens of an answer whose algorithm is an HMAC: for all others the server's keys decide.
fn shared_secret_tokens(json: &[u8]) -> impl Iterator<Item = String> {
    ID_TOKEN_PLACES
        .iter()
        .filter_map(move |place| text_at(json, place))
        .filter(|token| Token::parse(token).is_ok_and(|it| it.algorithm().is_keyed_with_secret()))
}

/// The string at a place of a JSON object.
fn text_at(json: &[u8], place: &[&str]) -> Option<String> {
    let (name, inner) = place.split_first()?;
    let members: Members<'_> = serde_json::from_slice(json).ok()?;
    let value = members.text(name)?;
    match inner {
        [] => serde_json::from_str(value).ok(),
        _ => text_at(value.as_bytes(), inner),
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_TOKENS, ReceivedTokens, issues_id_tokens, shared_secret_tokens};
    use crate::{
        operation::table,
        options::{Options, Value},
    };

    /// `{"alg":"HS256"}.{}.`, and the same with RS256.
    const HS256: &str = "eyJhbGciOiJIUzI1NiJ9.e30.AAAA";
    const RS256: &str = "eyJhbGciOiJSUzI1NiJ9.e30.AAAA";

    #[test]
    fn an_answer_holds_an_id_token_wherever_a_model_of_the_catalogue_does() {
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
    fn the_operations_with_id_tokens_follow_from_their_models() {
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
        Options::parse(&given.collect::<Vec<_>>()).expect("the options are in order")
    }

    #[test]
    fn a_token_is_known_to_clients_of_its_application_alone() {
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
    fn the_oldest_token_is_forgotten_first() {
        let (received, options) = (ReceivedTokens::default(), options(&[]));
        for number in 0..=MOST_TOKENS {
            received.remember(&options, &number.to_string());
        }
        assert!(!received.contains(&options, "0"));
        assert!(received.contains(&options, "1"));
        received.remember(&options, "1");
        assert!(
            received.contains(&options, "2"),
            "no token is counted twice"
        );
    }
}
