//! Core of the GenAuth client: requests, transport, tokens and the sign-in protocols, without a binding to
//! any language. The addon in `src/` makes JavaScript's classes of it.

#![forbid(unsafe_code)]

mod challenge;
pub mod error;
mod fingerprint;
pub mod http;
mod json;
pub mod jwt;
pub mod oidc;
pub mod operations;
pub mod options;
pub mod password;
mod pem;
mod redact;
pub mod secret;
pub mod text;
pub mod tokens;
mod url_text;
pub mod wechat;
