//! Node-API: environments, values, strings. All `unsafe` code of the crate is in this folder and in
//! [`crate::calls`].

mod env;
mod string;

pub(crate) use env::{Function, Js, Result, Thrown, Value};
