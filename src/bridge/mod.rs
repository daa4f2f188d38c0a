//! Everything that knows JavaScript: values, promises, and the environment they belong to.
//!
//! All `unsafe` code of the crate is in this folder.

mod arguments;
mod environment;
mod js;
mod observe;
mod outbox;
mod overdue;
mod promise;
mod settle;
mod text;
mod tokens;
mod value;

pub(crate) use arguments::{CallOptions, call_options};
pub(crate) use environment::Environment;
pub(crate) use js::{Js, Thrown, Value};
pub(crate) use promise::About;
pub(crate) use tokens::{token_options, token_text};
pub(crate) use value::{optional_text, options_object};
