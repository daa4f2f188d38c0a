//! Sign-in protocols: OAuth 2.0, OpenID Connect and CAS.
//!
//! This module builds URLs and requests, and judges the answers; [`crate::call`] sends and receives.

mod arguments;
mod authorize;
mod callback;
mod cas;
mod client_authentication;
mod cookie;
mod introspection;
mod login;
mod logout;
mod oauth_answer;
pub mod operations;
mod pkce;
mod single_use;
mod token_endpoint;
mod transaction;
mod userinfo;

pub use authorize::authorize_url;
pub use callback::{Callback, Exchange, read_callback};
pub use cas::{validate_ticket_v1, validate_ticket_v2};
pub use cookie::cookies;
pub use introspection::{introspection, judge_introspection, revocation};
pub use login::{Login, begin_login};
pub use logout::logout_url;
pub use pkce::{code_challenge_digest, generate_code_challenge};
pub use single_use::{Attempt, LOGINS};
pub use token_endpoint::{by_client_credentials, by_code, by_refresh_token, judge_tokens};
pub use userinfo::{judge_userinfo, userinfo};

use crate::{call::Content, operation::Operation};

/// A prepared request with its operation.
pub struct Prepared {
    /// The operation: its name in errors, and whether it may be retried.
    pub operation: &'static Operation,
    /// The content of the request.
    pub content: Content,
}
