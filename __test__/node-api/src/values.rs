//! Values: what JavaScript code of a getter or proxy throws, wrong types, strings, bytes, scopes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use genauth_core::text::Text;
use napi::bindgen_prelude::{Env, Function, Result, Uint8Array, Unknown};
use napi_derive::napi;

use crate::{
    entry,
    node_api::{self, Js, Value},
};

/// Converts `value` in the way that `how` names, and gives a text of the result.
fn convert(js: Js<'_>, how: &str, value: Value<'_>) -> node_api::Result<String> {
    Ok(match how {
        "type" => js.type_of(value)?.to_string(),
        "number" => js.to_number(value)?.to_string(),
        "boolean" => js.to_boolean(value)?.to_string(),
        "isArray" => js.is_array(value)?.to_string(),
        "isObject" => js.is_object(value)?.to_string(),
        "get" => js.type_of(js.get(value, "name")?)?.to_string(),
        "prototype" => js.type_of(js.prototype(value)?)?.to_string(),
        "isSame" => js.is_same(value, value)?.to_string(),
        "names" => js.own_names(value)?.join(","),
        "elements" => js.elements(value)?.len().to_string(),
        "array" => js.elements(js.array(&[value, value])?)?.len().to_string(),
        "bytes" => format!("{:?}", js.bytes(value)?),
        "text" => js.text(value)?,
        "ascii" => js
            .with_ascii::<_, 8>(value, str::to_owned)?
            .unwrap_or_else(|| "none".to_owned()),
        "length" => js.text_length(value)?.to_string(),
        "unicode" => js.is_unicode(value)?.to_string(),
        other => panic!("there is no conversion {other}"),
    })
}

/// What [`convert`] gives, or what it throws.
#[napi]
pub fn converted(env: &Env, how: String, value: Unknown<'_>) -> Result<String> {
    entry(env, |js| convert(js, &how, value.into()))
}

/// The outcome of [`convert`]: `["value", text]`, `["exception"]` or `[status]`. No exception is left
/// behind, which the next conversion would meet.
#[napi]
pub fn outcome(env: &Env, how: String, value: Unknown<'_>) -> Result<Vec<String>> {
    entry(env, |js| {
        let outcome = match convert(js, &how, value.into()) {
            Ok(text) => vec!["value".to_owned(), text],
            Err(error) => {
                let name = crate::name_of(&error);
                js.ignore::<()>(Err(error));
                vec![name]
            }
        };
        assert!(js.take_exception().is_none(), "no exception is left");
        Ok(outcome)
    })
}

/// What `how` throws at `value`, caught and given back as a value; `undefined` where it does not throw.
#[napi]
pub fn thrown<'env>(env: &'env Env, how: String, value: Unknown<'env>) -> Result<Unknown<'env>> {
    entry(env, |js| match convert(js, &how, value.into()) {
        Ok(_) => Ok(js.hand_back(js.undefined()?)),
        Err(error) => Ok(js.hand_back(js.caught(error)?)),
    })
}

/// Throws `exception`.
#[napi]
pub fn throws(env: &Env, exception: Unknown<'_>) -> Result<()> {
    entry(env, |js| Err(js.throw(exception.into())))
}

/// The string that Rust makes of the text of `value`.
#[napi]
pub fn again<'env>(env: &'env Env, value: Unknown<'env>) -> Result<Unknown<'env>> {
    entry(env, |js| {
        let text = js.text(value.into())?;
        Ok(js.hand_back(js.string(&text)?))
    })
}

/// Writes words to the beginning of an array.
#[napi]
pub fn write_words(env: &Env, array: Unknown<'_>, words: Vec<u32>) -> Result<()> {
    entry(env, |js| js.write_words(array.into(), &words))
}

/// A text of bytes of ASCII, or of UTF-16 units where `wide`.
pub(crate) fn text_of(bytes: &[u8], wide: bool) -> Text {
    if !wide {
        return Text::Ascii(bytes.to_vec().into());
    }
    let units = bytes.chunks_exact(2);
    let units = units.map(|unit| u16::from_ne_bytes([unit[0], unit[1]]));
    Text::Wide(units.collect::<Vec<_>>().into())
}

/// A string of bytes of ASCII, or of UTF-16 units where `wide`.
#[napi]
pub fn prepared<'env>(env: &'env Env, text: Uint8Array, wide: bool) -> Result<Unknown<'env>> {
    let text = text_of(&text, wide);
    entry(env, |js| Ok(js.hand_back(js.prepared_string(&text)?)))
}

/// Makes `count` strings, each in a scope of its own, and gives the sum of their lengths.
#[napi]
pub fn in_scopes(env: &Env, count: u32) -> Result<f64> {
    entry(env, |js| {
        let mut sum = 0;
        for _ in 0..count {
            sum += js.scoped(|js| js.text_length(js.string("a text of some length")?))??;
        }
        Ok(sum as f64)
    })
}

/// Opens `depth` scopes, one within the other, makes a string in the innermost, and reads `value` after
/// all of them.
#[napi]
pub fn nested_scopes(env: &Env, depth: u32, value: Unknown<'_>) -> Result<String> {
    fn nested(js: Js<'_>, depth: u32) -> node_api::Result<usize> {
        match depth {
            0 => js.text_length(js.string("innermost")?),
            _ => js.scoped(move |js| nested(js, depth - 1))?,
        }
    }
    entry(env, |js| {
        assert_eq!(nested(js, depth)?, "innermost".len());
        js.text(value.into())
    })
}

/// Panics within a scope, and reads `value` afterwards.
#[napi]
pub fn panic_in_scope(env: &Env, value: Unknown<'_>) -> Result<String> {
    entry(env, |js| {
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            js.scoped(|js| {
                let _text = js.string("in the scope");
                std::panic::resume_unwind(Box::new("a panic"));
            })
        }));
        assert!(panicked.is_err(), "the panic comes through");
        js.text(value.into())
    })
}

/// Calls `function` within a scope, and gives what it throws, as seen after the scope.
#[napi]
pub fn thrown_in_scope<'env>(
    env: &'env Env,
    function: Function<'env, (), ()>,
) -> Result<Unknown<'env>> {
    let function: Unknown<'_> = napi::JsValue::to_unknown(&function);
    entry(env, |js| {
        let kept = node_api::Reference::new(js, &crate::lifetime(js)?, function.into())?;
        let called = js.scoped(move |js| js.call(&kept, &[]).map(|_| ()))?;
        match called {
            Ok(()) => Ok(js.hand_back(js.undefined()?)),
            Err(error) => Ok(js.hand_back(js.caught(error)?)),
        }
    })
}
