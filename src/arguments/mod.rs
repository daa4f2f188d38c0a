//! JavaScript values as the types of the core: options of a client, options of a call, tokens.

mod call_options;
mod client_options;
mod token_options;

pub(crate) use call_options::{CallOptions, call_options};
pub(crate) use client_options::{optional_text, options_object};
pub(crate) use token_options::{token_options, token_text};
