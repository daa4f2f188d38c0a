//! Calls whose argument is written by `lib/calls.js`.

use genauth_core::{
    error::Error,
    operation::{Input, Operation},
};
use napi::{
    bindgen_prelude::{Env, Unknown},
    sys::ValueType,
};
use napi_derive::napi;
use std::rc::Rc;

use super::{Class, of_class};
use crate::{
    calls::Environment,
    client::{AuthenticationClient, ManagementClient},
    node_api::{Js, Result, Value},
};

/// Makes the call of a method with the JSON text of its argument, for the client with this number. Returns the
/// number that names its promise, or the promise.
#[napi]
pub fn send<'env>(
    env: &'env Env,
    client: f64,
    method: u32,
    text: Unknown<'env>,
) -> napi::Result<Unknown<'env>> {
    of_class!(method, |C, place| send_as::<C>(env, client, place, text))
}

/// The rejected promise of a call whose argument `JSON.stringify` has thrown `exception` at.
#[napi]
pub fn refuse_argument<'env>(
    env: &'env Env,
    client: f64,
    method: u32,
    argument: Unknown<'env>,
    exception: Unknown<'env>,
) -> napi::Result<Unknown<'env>> {
    let values = [argument, exception];
    of_class!(method, |C, place| refuse_as::<C>(
        env, client, place, values
    ))
}

/// The fields that are read from the argument of a method, separated by commas; nothing for an argument that is
/// written whole, `None` for a method with other arguments than one object.
#[napi]
pub fn shape_of(method: u32) -> Option<String> {
    of_class!(method, |C, place| shape_in::<C>(place))
}

fn shape_in<C: Class>(place: usize) -> Option<String> {
    let operation = C::operations().get(place)?;
    let takes_object = !matches!(operation.input, Input::None | Input::Argument { .. });
    (takes_object && operation.parameters.is_empty()).then(|| {
        let names = operation.input.field_names().unwrap_or_default();
        names.join(",")
    })
}

fn send_as<'env, C: Class>(
    env: &'env Env,
    client: f64,
    place: usize,
    text: Unknown<'env>,
) -> napi::Result<Unknown<'env>> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let text = Value::from(text);
    let sent = found::<C>(&environment, client, place).and_then(|(client, operation)| {
        let text = match js.type_of(text)? {
            ValueType::napi_string => Some(js.text(text)?),
            // JSON leaves out the value.
            _ => None,
        };
        client.send_text(js, operation, text)
    });
    let slot = sent.map_err(|error| environment.throw(js, error))?;
    Ok(js.hand_back(slot))
}

fn refuse_as<'env, C: Class>(
    env: &'env Env,
    client: f64,
    place: usize,
    [argument, exception]: [Unknown<'env>; 2],
) -> napi::Result<Unknown<'env>> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let refused = found::<C>(&environment, client, place).and_then(|(client, operation)| {
        let name = operation.input.argument();
        client.refuse_input(js, operation, name, argument.into(), exception.into())
    });
    let promise = refused.map_err(|error| environment.throw(js, error))?;
    Ok(js.hand_back(promise))
}

/// The client with a number, and the operation at a place.
fn found<C: Class>(
    environment: &Environment,
    client: f64,
    place: usize,
) -> Result<(Rc<C>, &'static Operation)> {
    let client = environment.at(client);
    let operation = C::operations().get(place);
    client
        .zip(operation)
        .ok_or_else(|| Error::internal().into())
}
