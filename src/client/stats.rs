//! The result of `stats()`.

use serde::Serialize;

use genauth_core::{call::Endpoint, observe};

/// The result of `stats()`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Stats {
    #[serde(flatten)]
    client: observe::Stats,
    wechat_tokens: genauth_core::wechat::requests::Counters,
}

impl Stats {
    pub(super) fn of(endpoint: &Endpoint) -> Self {
        Self {
            client: endpoint.stats(),
            wechat_tokens: genauth_core::wechat::requests::counters(),
        }
    }

    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("stats are numbers and a code")
    }
}
