//! Core of the GenAuth client: requests, transport, tokens and the sign-in protocols, without a binding to
//! any language. The binding is the addon in `src/`.
//!
//! A call needs a client, an [`operation`] and a deadline. [`call`] prepares the request, sends it with
//! retries, and interprets the answer.
//!
//! ```no_run
//! use std::{sync::Arc, time::Duration};
//!
//! use genauth_core::{
//!     call::{Call, Deadline, Endpoint, Progress, Source},
//!     operation::table::GET_WECHAT_MP_ACCESS_TOKEN,
//!     options::{Options, Value},
//!     transport::ProxyEnvironment,
//! };
//!
//! # async fn example() -> genauth_core::error::Result<()> {
//! let text = |value: &str| Value::String(value.to_owned());
//! let options = Options::parse(&vec![
//!     ("appId".to_owned(), text("app-1")),
//!     ("appSecret".to_owned(), text("secret-1")),
//!     ("appHost".to_owned(), text("example.genauth.ai")),
//! ])?;
//! let client = Arc::new(Endpoint::new(options, &ProxyEnvironment::default())?);
//! let input = r#"{"appId":"wx-1","appSecret":"wechat-secret-1"}"#;
//! let call = Call {
//!     operation: &GET_WECHAT_MP_ACCESS_TOKEN,
//!     source: Source::Arguments { parameters: Vec::new(), input: Some(input.into()) },
//!     deadline: Deadline::after(Duration::from_secs(10)),
//!     max_retries: 3,
//!     throw_on_failure: false,
//!     headers: http::HeaderMap::new(),
//!     progress: Progress::new(),
//! };
//! println!("{}", client.call(call).await?.text());
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]
#![warn(missing_docs, unreachable_pub)]

pub mod call;
mod challenge;
pub mod error;
pub mod events;
mod fingerprint;
pub mod identity;
mod json;
pub mod jwt;
pub mod management_token;
pub mod observe;
pub mod oidc;
pub mod operation;
pub mod options;
pub mod password;
mod pem;
mod rate_limit;
mod redact;
pub mod runtime;
pub mod secret;
pub mod sync;
pub mod text;
pub mod token_cache;
pub mod transport;
mod url_text;
pub mod verify;
pub mod wechat;
