// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

//! What each operation is on the wire.

use super::{Arguments, FieldType, Method, Operation};

/// Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache.
///
/// Deprecated: use `getWechatMpAccessTokenInfo`. The service has replaced this operation by that
/// one, with the same argument and the same fields in the answer.
///
/// `POST /api/v3/get-wechat-access-token`
pub static GET_WECHAT_MP_ACCESS_TOKEN: Operation = Operation {
    name: "getWechatMpAccessToken",
    method: Method::Post,
    path: "/api/v3/get-wechat-access-token",
    idempotent: true,
    arguments: Arguments::Body {
        required: &[
            // Of GetWechatAccessTokenDto.
            ("appId", FieldType::String),
            ("appSecret", FieldType::String),
        ],
    },
};

/// Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache, with
/// its expiry.
///
/// `POST /api/v3/get-wechat-access-token-info`
pub static GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation = Operation {
    name: "getWechatMpAccessTokenInfo",
    method: Method::Post,
    path: "/api/v3/get-wechat-access-token-info",
    idempotent: true,
    arguments: Arguments::Body {
        required: &[
            // Of GetWechatAccessTokenDto.
            ("appId", FieldType::String),
            ("appSecret", FieldType::String),
        ],
    },
};

/// Every operation.
pub static ALL: &[&Operation] = &[
    // In the order of the catalogue.
    &GET_WECHAT_MP_ACCESS_TOKEN,
    &GET_WECHAT_MP_ACCESS_TOKEN_INFO,
];
