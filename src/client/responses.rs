//! `withResponse`. `lib/with-response.js` reads its argument.

use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

use super::{AuthenticationClient, ManagementClient};
use crate::{calls::Environment, node_api::Js};

/// Has `asks` called with the details of the response of a call, as JSON text, before its promise resolves.
/// Returns whether the call is pending and belongs to this client.
#[napi]
pub fn ask_for_response(
    env: &Env,
    client: Unknown<'_>,
    id: f64,
    asks: Unknown<'_>,
) -> napi::Result<bool> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let receiver = client.into();
    let endpoint = match environment.behind::<AuthenticationClient>(js, receiver)? {
        Some(client) => Some(client.endpoint.clone()),
        None => environment
            .behind::<ManagementClient>(js, receiver)?
            .map(|client| client.endpoint.clone()),
    };
    match endpoint {
        Some(endpoint) => {
            Ok(environment.ask_for_response(js, &endpoint, id as u64, asks.into())?)
        }
        None => Ok(false),
    }
}
