//! Calls whose argument is written by `lib/calls.js`.

use genauth_core::{
    error::Error,
    operation::{Input, Operation},
};
use napi::{
    bindgen_prelude::{Env, Object, Unknown},
    sys::ValueType,
};
use napi_derive::napi;
use std::rc::Rc;

use super::{Class, of_class};
use crate::{
    calls::Environment,
    client::{AuthenticationClient, ManagementClient, SendToken},
    node_api::{EntryPoint, Js, Result, Value},
};

/// `send`: makes the call of a method with the JSON text of its argument, for the client with this number. Returns
/// the number that names its promise, or the promise.
struct SendText;

impl EntryPoint<3> for SendText {
    fn run<'env>(js: Js<'env>, [client, method, text]: [Value<'env>; 3]) -> Result<Value<'env>> {
        let client = js.to_number(client)?;
        let method = js.to_number(method)? as u32;
        of_class!(method, |C, place| send_as::<C>(js, client, place, text))
    }
}

/// Exports the functions that most calls are made by.
#[napi(module_exports)]
pub fn export_entry_points(mut exports: Object<'_>, env: Env) -> napi::Result<()> {
    let js = Js::new(&env);
    exports.set("send", js.hand_back(js.entry_point::<SendText, 3>()?))?;
    exports.set("sendToken", js.hand_back(js.entry_point::<SendToken, 3>()?))
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
    js: Js<'env>,
    client: f64,
    place: usize,
    text: Value<'env>,
) -> Result<Value<'env>> {
    let environment = Environment::of(js)?;
    let sent = found::<C>(&environment, client, place).and_then(|(client, operation)| {
        let text = match js.type_of(text)? {
            ValueType::napi_string => Some(js.text(text)?),
            // JSON leaves out the value.
            _ => None,
        };
        client.send_text(js, operation, text)
    });
    sent.map_err(|error| environment.throw(js, error))
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
