//! The class `ManagementClient`.

use std::{ops::Deref, rc::Rc, sync::Arc};

use genauth_core::{
    call::{Call, Endpoint},
    management_token,
    options::{self, Authentication, ManagementOptions},
};
use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

use super::{Caller, ClientCore, core::checked, stats::Stats};
use crate::{
    calls::{Environment, Opening},
    node_api::{Js, Result, Value},
};

/// A client of the GenAuth management API: the native value of a JavaScript object.
pub(crate) struct ManagementClient {
    core: ClientCore,
    options: Arc<ManagementOptions>,
}

impl Deref for ManagementClient {
    type Target = ClientCore;

    fn deref(&self) -> &ClientCore {
        &self.core
    }
}

/// Creates the client of an object under construction and returns its number. Checks and copies the options;
/// opens no connection.
#[napi]
pub fn construct_management(
    env: &Env,
    object: Unknown<'_>,
    options: Unknown<'_>,
) -> napi::Result<f64> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let made = ManagementClient::make(js, environment.clone(), options.into());
    let client = made.map_err(|error| environment.throw(js, error))?;
    Ok(environment.give(js, object.into(), Rc::new(client))?)
}

/// The printable properties of a client: its host and the id of its access key.
#[napi]
pub fn describe_management(env: &Env, client: Unknown<'_>) -> napi::Result<Vec<String>> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let client = environment.behind::<ManagementClient>(js, client.into())?;
    let Some(client) = client else {
        return Ok(Vec::new());
    };
    let host = &client.options.host;
    Ok(vec![
        [host.origin(), host.prefix()].concat(),
        client.options.access_key_id.clone(),
    ])
}

impl ManagementClient {
    /// The client's options.
    pub(super) fn options(&self) -> &Arc<ManagementOptions> {
        &self.options
    }

    fn make(js: Js<'_>, environment: Rc<Environment>, given: Value<'_>) -> Result<Self> {
        let names = options::management_names();
        let (options, proxies) = checked(js, &environment, given, names, ManagementOptions::parse)?;
        let options = Arc::new(options);
        let endpoint = match options.authentication {
            Authentication::Signature => Arc::new(Endpoint::signing(options.clone(), &proxies)?),
            Authentication::Token => management_token::client(options.clone(), &proxies)?,
        };
        Ok(Self {
            core: ClientCore::new(js, environment, endpoint, Stats::of_management)?,
            options,
        })
    }
}

impl Caller for ManagementClient {
    fn dispatch<'env>(
        &self,
        js: Js<'env>,
        call: Call,
        opening: Opening<'env>,
    ) -> Result<Value<'env>> {
        self.send_plain(js, call, opening)
    }
}
