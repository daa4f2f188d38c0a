//! Strings of JavaScript and texts of Rust.

use std::ptr;

use napi::sys;
use zeroize::Zeroize;

use super::env::{Js, Result, Value, check};
use genauth_core::text::Text;

/// Strings as short as this are read in one call instead of two.
const SHORT_STRING: usize = 1024;

// SAFETY, for every call in this block: the environment is that of the native function now running on
// this thread (see `Js`), the values come from the same environment and the same scope, and the
// pointers are valid for the time of the call.
#[expect(
    clippy::undocumented_unsafe_blocks,
    reason = "the comment above holds for each call"
)]
impl Js {
    pub(crate) fn string(self, text: &str) -> Result<Value> {
        let mut value = ptr::null_mut();
        let length = text.len() as isize;
        let text = text.as_ptr().cast();
        check(unsafe { sys::napi_create_string_utf8(self.raw(), text, length, &mut value) })?;
        Ok(value)
    }

    /// A string of ASCII text: V8 copies it without looking at it.
    fn ascii_string(self, text: &[u8]) -> Result<Value> {
        let mut value = ptr::null_mut();
        let length = text.len() as isize;
        let text = text.as_ptr().cast();
        check(unsafe { sys::napi_create_string_latin1(self.raw(), text, length, &mut value) })?;
        Ok(value)
    }

    /// A string of UTF-16, which V8 copies as it is.
    fn wide_string(self, text: &[u16]) -> Result<Value> {
        let mut value = ptr::null_mut();
        let length = text.len() as isize;
        check(unsafe {
            sys::napi_create_string_utf16(self.raw(), text.as_ptr(), length, &mut value)
        })?;
        Ok(value)
    }

    /// A string of a text that has V8's form already.
    pub(crate) fn prepared_string(self, text: &Text) -> Result<Value> {
        match text {
            Text::Ascii(bytes) => self.ascii_string(bytes),
            Text::Wide(units) => self.wide_string(units),
        }
    }

    /// The text of a string; a lone surrogate becomes U+FFFD.
    pub(crate) fn text(self, value: Value) -> Result<String> {
        let mut short = [0_u8; SHORT_STRING];
        let written = self.write_utf8(value, &mut short)?;
        // A full buffer may have cut the string: ask for its length and read it again. The last
        // character may have been too long for the bytes that were left.
        let bytes = if written + 4 < SHORT_STRING {
            short[..written].to_vec()
        } else {
            let mut length = 0;
            check(unsafe {
                sys::napi_get_value_string_utf8(self.raw(), value, ptr::null_mut(), 0, &mut length)
            })?;
            // One byte more, for the NUL that Node-API writes.
            let mut long = vec![0; length + 1];
            let written = self.write_utf8(value, &mut long)?;
            long.truncate(written);
            long
        };
        // Any text may be a secret: no copy of it stays on the stack.
        short[..written].zeroize();
        Ok(String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
    }

    /// The length of a string in UTF-16 units, without looking at the text.
    pub(crate) fn text_length(self, value: Value) -> Result<usize> {
        let mut length = 0;
        check(unsafe {
            sys::napi_get_value_string_utf16(self.raw(), value, ptr::null_mut(), 0, &mut length)
        })?;
        Ok(length)
    }

    /// Whether a string has no lone surrogates.
    pub(crate) fn is_unicode(self, value: Value) -> Result<bool> {
        // One unit more, for the NUL that Node-API writes.
        let mut units = vec![0_u16; self.text_length(value)? + 1];
        let mut written = 0;
        let (start, size) = (units.as_mut_ptr(), units.len());
        check(unsafe {
            sys::napi_get_value_string_utf16(self.raw(), value, start, size, &mut written)
        })?;
        let is_unicode =
            char::decode_utf16(units[..written].iter().copied()).all(|character| character.is_ok());
        units.zeroize();
        Ok(is_unicode)
    }

    fn write_utf8(self, value: Value, buffer: &mut [u8]) -> Result<usize> {
        let mut written = 0;
        let start = buffer.as_mut_ptr().cast();
        check(unsafe {
            sys::napi_get_value_string_utf8(self.raw(), value, start, buffer.len(), &mut written)
        })?;
        Ok(written)
    }
}
