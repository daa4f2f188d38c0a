//! Node-API in types: what lives no longer than a native function has a lifetime, what lives longer is
//! released by `Drop`, and every status becomes a [`CallError`]. All `unsafe` code of the crate is in
//! this folder.
//!
//! napi-rs' own types serve where they suffice: the generated entry points, cleanup hooks, closures.
//! Where they do not, the type that takes their place says why.

#![allow(unsafe_code)]

#[cfg(feature = "sanitize")]
mod count;
mod env;
mod error;
mod promise;
mod reference;
mod string;
mod value;
mod waker;
mod wrap;

pub(crate) use env::Js;
pub(crate) use error::{CallError, Result};
pub(crate) use promise::Deferred;
pub(crate) use reference::{Lifetime, Reference};
pub(crate) use value::Value;
pub(crate) use waker::{Wake, Waker};
pub(crate) use wrap::Wrapped;
