//! Functions that are made without the generated code of napi-rs.

use napi::{
    Status,
    bindgen_prelude::{Env, Result, Unknown},
};
use napi_derive::napi;

use crate::{
    entry,
    node_api::{self, CallError, EntryPoint, Js, Value},
};
use genauth_core::error::Error;

/// Returns its two arguments in an array.
struct Arguments;

impl EntryPoint<2> for Arguments {
    fn run<'env>(js: Js<'env>, arguments: [Value<'env>; 2]) -> node_api::Result<Value<'env>> {
        js.array(&arguments)
    }
}

/// Fails in the way that its argument names; anything but a text is asked for its property `name`.
struct Failure;

impl EntryPoint<1> for Failure {
    fn run<'env>(js: Js<'env>, [how]: [Value<'env>; 1]) -> node_api::Result<Value<'env>> {
        if js.is_object(how)? {
            return js.get(how, "name");
        }
        match js.text(how)?.as_str() {
            "status" => Err(CallError::Status(Status::Closing)),
            "refused" => Err(Error::argument("name", "It was refused.").into()),
            how => panic!("{how}"),
        }
    }
}

/// Both functions.
#[napi]
pub fn entries(env: &Env) -> Result<Unknown<'_>> {
    entry(env, |js| {
        let functions = [
            js.entry_point::<Arguments, 2>()?,
            js.entry_point::<Failure, 1>()?,
        ];
        Ok(js.hand_back(js.array(&functions)?))
    })
}
