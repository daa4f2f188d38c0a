//! Core of the GenAuth client: requests, transport, tokens and the sign-in protocols, without a binding to
//! any language. The binding is the addon in `src/`.

#![forbid(unsafe_code)]

pub mod call;
mod challenge;
pub mod error;
mod fingerprint;
mod json;
pub mod jwt;
pub mod observe;
pub mod oidc;
pub mod operation;
pub mod options;
pub mod password;
mod pem;
mod redact;
pub mod runtime;
pub mod secret;
pub mod text;
pub mod transport;
mod url_text;
pub mod verify;
pub mod wechat;
