//! The class `ManagementClient`.

use std::{ops::Deref, rc::Rc, sync::Arc};

use genauth_core::{
    call::Endpoint,
    management_token,
    operation::Operation,
    options::{self, Authentication, ManagementOptions},
};
use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

use super::{
    ClientCore,
    core::{LaidOut, checked},
};
use crate::{
    calls::Environment,
    node_api::{Js, Result, Value},
};

/// A client of the GenAuth management API: what an object of the JavaScript class holds.
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

/// Makes the client of an object that its class constructs. Checks and copies the options; connects
/// nothing.
#[napi]
pub fn construct_management(
    env: &Env,
    object: Unknown<'_>,
    options: Unknown<'_>,
) -> napi::Result<()> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let made = ManagementClient::make(js, environment.clone(), options.into());
    let client = made.map_err(|error| environment.throw(js, error))?;
    Ok(environment.give(js, object.into(), Rc::new(client))?)
}

/// What may be shown of a client: its host and the id of its access key.
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
    fn make(js: Js<'_>, environment: Rc<Environment>, given: Value<'_>) -> Result<Self> {
        let names = options::management_names();
        let (options, proxies) = checked(js, &environment, given, names, ManagementOptions::parse)?;
        let options = Arc::new(options);
        let endpoint = match options.authentication {
            Authentication::Signature => Arc::new(Endpoint::signing(options.clone(), &proxies)?),
            Authentication::Token => management_token::client(options.clone(), &proxies)?,
        };
        Ok(Self {
            core: ClientCore::new(js, environment, endpoint)?,
            options,
        })
    }

    /// Makes one call and returns its promise, which rejects whatever is wrong with the call.
    pub(crate) fn call<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        arguments: &[Value<'env>],
        options: Value<'_>,
    ) -> Result<Value<'env>> {
        self.promised(js, operation, || {
            match self.lay_out(js, operation, arguments, options)? {
                LaidOut::Call(call, signal) => self.send_plain(js, call, signal),
                LaidOut::Refused(promise) => Ok(promise),
            }
        })
    }
}
