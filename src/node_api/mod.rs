//! Node-API with Rust types: values of one native function have a lifetime, objects that outlive it are
//! released by `Drop`, and every status becomes a [`CallError`]. All `unsafe` code of the crate is in
//! this folder.
//!
//! Most entry points, cleanup hooks and closures use the types of napi-rs. A type that replaces one of theirs
//! says why.

#![allow(unsafe_code)]

#[cfg(feature = "sanitize")]
mod count;
mod entry_point;
mod env;
mod error;
mod external_functions;
mod external_string;
mod reference;
mod string;
mod value;
mod waker;
mod wrap;

pub(crate) use entry_point::EntryPoint;
pub(crate) use env::Js;
pub(crate) use error::{CallError, Result};
pub(crate) use external_string::ExternalStrings;
pub(crate) use reference::{Lifetime, Reference};
pub(crate) use value::Value;
pub(crate) use waker::{Wake, Waker};
pub(crate) use wrap::Wrapped;
