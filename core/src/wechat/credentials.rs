//! The WeChat application of a call, and whether the cache may answer the call.

use bytes::Bytes;
use http::HeaderMap;
use serde::Deserialize;

use crate::{
    operation::{
        Operation,
        table::{GET_WECHAT_MP_ACCESS_TOKEN, GET_WECHAT_MP_ACCESS_TOKEN_INFO},
    },
    secret::{self, Secret},
};

/// Whether an operation answers a WeChat access token. Both that do are answered from one cache:
/// their arguments and answers are the same.
fn is_token_operation(operation: &'static Operation) -> bool {
    [GET_WECHAT_MP_ACCESS_TOKEN, GET_WECHAT_MP_ACCESS_TOKEN_INFO]
        .iter()
        .any(|known| std::ptr::eq(known.operation(), operation))
}

/// The credentials of a WeChat application.
#[derive(Debug, Clone)]
pub struct Credentials {
    pub(super) app_id: String,
    pub(super) secret: Secret,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Argument {
    app_id: String,
    app_secret: String,
}

impl Credentials {
    /// From the values themselves.
    pub fn new(app_id: String, secret: String) -> Self {
        Self {
            app_id,
            secret: Secret::new(secret),
        }
    }

    /// The credentials in a call that the cache may answer; `None` for every other call. A call with headers of
    /// its own is not cached: they may change the answer.
    pub fn of_cacheable(
        operation: &'static Operation,
        headers: &HeaderMap,
        argument: Option<&Bytes>,
    ) -> Option<Self> {
        (headers.is_empty() && is_token_operation(operation))
            .then(|| Self::read(argument?))
            .flatten()
    }

    /// From the JSON text of the argument of a call. `None` if a field is missing, has another type or is
    /// unknown: such a call is not cached.
    fn read(argument: &[u8]) -> Option<Self> {
        let argument: Argument = serde_json::from_slice(argument).ok()?;
        (!argument.app_id.is_empty() && !argument.app_secret.is_empty())
            .then(|| Self::new(argument.app_id, argument.app_secret))
    }

    pub(super) fn to_json(&self) -> Bytes {
        let text = |text: &str| serde_json::Value::from(text).to_string();
        let (app_id, app_secret) = (text(&self.app_id), text(self.secret.expose()));
        secret::wiped(format!(r#"{{"appId":{app_id},"appSecret":{app_secret}}}"#))
    }
}
