//! The result of `stats()`.

use napi_derive::napi;
use serde::Serialize;

use genauth_core::{
    call::Endpoint, jwt::VerifiedTokenCounts, management_token, observe,
    token_cache::cache_counts::Snapshot, verify::verified_token_counts, wechat,
};

/// The result of `stats()` of a class with its token caches, which all clients of the process share.
#[derive(Serialize)]
pub(super) struct Stats {
    #[serde(flatten)]
    client: observe::Stats,
    #[serde(flatten)]
    tokens: Tokens,
}

/// The counters of the token caches of a class.
#[derive(Serialize)]
#[serde(untagged)]
enum Tokens {
    #[serde(rename_all = "camelCase")]
    Authentication {
        wechat_tokens: WechatTokens,
        verified_tokens: VerifiedTokenCounts,
    },
    #[serde(rename_all = "camelCase")]
    Management { management_tokens: ManagementTokens },
}

#[derive(Serialize)]
struct WechatTokens {
    #[serde(flatten)]
    counts: Snapshot,
    applications: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ManagementTokens {
    #[serde(flatten)]
    counts: Snapshot,
    access_keys: u64,
}

/// The failures of a shared store since the process started.
#[derive(Serialize)]
struct Failures {
    errors: u64,
    code: Option<String>,
    message: Option<String>,
}

impl From<Snapshot> for Failures {
    fn from(counts: Snapshot) -> Self {
        Self {
            errors: counts.store_errors,
            code: counts.last_store_error,
            message: counts.last_store_message,
        }
    }
}

/// The failures of the shared stores of tokens by family, as JSON text.
#[napi]
pub fn store_failures() -> String {
    #[derive(Serialize)]
    struct Families {
        wechat: Failures,
        management: Failures,
    }
    let families = Families {
        wechat: wechat::requests::counters().into(),
        management: management_token::counters().into(),
    };
    serde_json::to_string(&families).expect("failures are numbers and a code")
}

impl Stats {
    /// The counters of an `AuthenticationClient`.
    pub(super) fn of_authentication(endpoint: &Endpoint) -> Self {
        let counts = wechat::requests::counters();
        let applications = counts.tokens;
        Self {
            client: endpoint.stats(),
            tokens: Tokens::Authentication {
                wechat_tokens: WechatTokens {
                    counts,
                    applications,
                },
                verified_tokens: verified_token_counts(),
            },
        }
    }

    /// The counters of a `ManagementClient`.
    pub(super) fn of_management(endpoint: &Endpoint) -> Self {
        let counts = management_token::counters();
        let access_keys = counts.tokens;
        Self {
            client: endpoint.stats(),
            tokens: Tokens::Management {
                management_tokens: ManagementTokens {
                    counts,
                    access_keys,
                },
            },
        }
    }

    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("stats are numbers and a code")
    }
}
