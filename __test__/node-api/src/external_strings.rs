//! Strings that refer to text of Rust.

use std::sync::LazyLock;

use napi::bindgen_prelude::{Env, Result, Uint8Array, Unknown};
use napi_derive::napi;

use crate::{entry, node_api::ExternalStrings, values::text_of};

/// One for all threads, which see what the strings of others hold.
static STRINGS: LazyLock<ExternalStrings> = LazyLock::new(|| ExternalStrings::new(true));

/// A string for bytes of ASCII, or of UTF-16 units where `wide`; a copy where not `safe`.
#[napi]
pub fn external<'env>(
    env: &'env Env,
    text: Uint8Array,
    wide: bool,
    safe: bool,
) -> Result<Unknown<'env>> {
    let text = text_of(&text, wide);
    let copies = ExternalStrings::new(false);
    let strings = if safe { &STRINGS } else { &copies };
    entry(env, |js| Ok(js.hand_back(strings.string(js, &text)?)))
}

/// The size of the texts of all such strings, in bytes.
#[napi]
pub fn held() -> f64 {
    STRINGS.held() as f64
}
