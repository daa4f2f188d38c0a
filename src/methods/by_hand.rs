//! The methods that are not operations of the catalogue: sign-in protocols, tokens, and the client itself.
//! [`genauth_core::oidc`] lays out the requests of the protocols.

use serde_json::Value;

use super::{ByHand as AnyByHand, Protocol, Request, Run};
use genauth_core::{
    jwt::Purpose,
    oidc::{self, Prepared, operations},
    operation::Operation,
    options::Options,
};

use crate::client::{AuthenticationClient, Prepare, Publisher};

type ByHand = AnyByHand<AuthenticationClient>;

pub(super) static METHODS: &[ByHand] = &[
    // The URL of the sign-in page, by the protocol of the client.
    value("buildAuthorizeUrl", 1, |options, given| {
        let address = oidc::authorize_url(options, given.at(0))?;
        Ok(serde_json::to_string(&address).expect("a URL and two texts are JSON"))
    }),
    // The URL that ends the session, by the protocol of the client.
    value("buildLogoutUrl", 1, |options, given| {
        Ok(Value::from(oidc::logout_url(options, given.at(0))?).to_string())
    }),
    // A PKCE code verifier (RFC 7636, 4.1).
    value("generateCodeChallenge", 0, |_, _| {
        Ok(Value::from(oidc::generate_code_challenge()?).to_string())
    }),
    // The code challenge of a code verifier (RFC 7636, 4.2).
    value("getCodeChallengeDigest", 1, |_, given| {
        Ok(Value::from(oidc::code_challenge_digest(given.at(0))?).to_string())
    }),
    // Exchanges an authorization code for tokens (RFC 6749, 4.1.3).
    with_own_options(
        "getAccessTokenByCode",
        |options| operations::CODE.named(options),
        |options, given| oidc::by_code(options, given.at(0), given.at(1)),
    ),
    // Gets a new access token for a refresh token (RFC 6749, 6).
    request(
        "getNewAccessTokenByRefreshToken",
        1,
        |options| operations::REFRESH.named(options),
        |options, given| oidc::by_refresh_token(options, given.at(0)),
    ),
    // Gets an access token for a programmatic account or the application (RFC 6749, 4.4).
    with_own_options(
        "getAccessTokenByClientCredentials",
        |options| operations::CLIENT_CREDENTIALS.named(options),
        |options, given| oidc::by_client_credentials(options, given.at(0), given.at(1)),
    ),
    // Introspects a token (RFC 7662).
    request(
        "introspectToken",
        1,
        |options| operations::INTROSPECTION.named(options),
        |options, given| oidc::introspection(options, given.at(0)),
    ),
    // Revokes a token (RFC 7009).
    request(
        "revokeToken",
        1,
        |options| operations::REVOCATION.named(options),
        |options, given| oidc::revocation(options, given.at(0)),
    ),
    // Gets the claims of the user of an access token (OIDC Core, 5.3).
    with_own_options(
        "getUserInfoByAccessToken",
        |options| operations::USERINFO_BY_GET.named(options),
        |options, given| oidc::userinfo(options, given.at(0), given.at(1)),
    ),
    // Validates a ticket of CAS 1.0.
    request(
        "validateTicketV1",
        2,
        |_| &operations::VALIDATE,
        |options, given| oidc::validate_ticket_v1(options, given.at(0), given.at(1)),
    ),
    // Validates a ticket of CAS 2.0.
    ByHand {
        // The third argument is optional.
        length: 2,
        ..request(
            "validateTicketV2",
            3,
            |_| &operations::SERVICE_VALIDATE,
            |options, given| {
                oidc::validate_ticket_v2(options, given.at(0), given.at(1), given.at(2))
            },
        )
    },
    // Verifies an access token and returns its payload.
    ByHand {
        name: "parseAccessToken",
        length: 2,
        run: Run::Start(|client, js, [token, options, own, _]| {
            client.parse_token(js, Purpose::AccessToken, [token, options, own])
        }),
    },
    // Verifies an ID token and returns its payload.
    ByHand {
        name: "parseIDToken",
        length: 2,
        run: Run::Start(|client, js, [token, options, own, _]| {
            client.parse_token(js, Purpose::IdToken, [token, options, own])
        }),
    },
    // Publishes a custom event in the name of the user.
    ByHand {
        name: "pub",
        length: 2,
        run: Run::Start(|client, js, [name, data, options, _]| {
            client.publish(js, Publisher::User, [name, data], options)
        }),
    },
    ByHand {
        name: "setAccessToken",
        length: 1,
        run: Run::Now(|client, js, [token, ..]| {
            client.set_access_token(js, token)?;
            js.undefined()
        }),
    },
    super::stats(),
    super::close(),
];

const fn value(name: &'static str, length: usize, make: Prepare<String>) -> ByHand {
    ByHand {
        name,
        length,
        run: Run::Special(Protocol::Value(make)),
    }
}

const fn request(
    name: &'static str,
    arguments: usize,
    operation: fn(&Options) -> &'static Operation,
    prepare: Prepare<Prepared>,
) -> ByHand {
    protocol(name, arguments, false, operation, prepare)
}

/// A method with one argument and an object of options of its own.
const fn with_own_options(
    name: &'static str,
    operation: fn(&Options) -> &'static Operation,
    prepare: Prepare<Prepared>,
) -> ByHand {
    protocol(name, 2, true, operation, prepare)
}

const fn protocol(
    name: &'static str,
    arguments: usize,
    has_own_options: bool,
    operation: fn(&Options) -> &'static Operation,
    prepare: Prepare<Prepared>,
) -> ByHand {
    ByHand {
        name,
        length: arguments,
        run: Run::Special(Protocol::Request(Request {
            operation,
            arguments,
            has_own_options,
            prepare,
        })),
    }
}
