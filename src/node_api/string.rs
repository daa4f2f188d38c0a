//! Conversion between JavaScript strings and Rust text.

use std::{
    hint,
    mem::{self, MaybeUninit},
    ptr, slice,
};

use genauth_core::{
    secret::Wiped,
    text::{self, Text},
};
use napi::sys;

use super::{env::Js, error::Result, value::Value};

/// A text of fewer code units is read at once: a longer one is measured first, which reads all of it.
const SHORT: usize = 512;

/// Overwrites what may be a secret. The compiler would leave it out, since nothing reads the memory again.
fn overwrite<T: Copy + Default>(text: &mut [T]) {
    text.fill(T::default());
    hint::black_box(text);
}

impl<'env> Js<'env> {
    /// Creates a string from UTF-8 text.
    pub(crate) fn string(self, text: &str) -> Result<Value<'env>> {
        let (text, length) = (text.as_ptr().cast(), text.len() as isize);
        // SAFETY: the environment is the current one, `text` has `length` bytes, which are copied, and
        // the function writes one handle.
        unsafe { self.make(|value| sys::napi_create_string_utf8(self.raw(), text, length, value)) }
    }

    /// Creates a string from text in an encoding of V8, without decoding.
    ///
    /// Fails where the text exceeds the maximum length of a string.
    pub(crate) fn prepared_string(self, text: &Text) -> Result<Value<'env>> {
        match text {
            Text::Ascii(bytes) => self.ascii_string(bytes),
            Text::Wide(units) => self.utf16_string(units),
        }
    }

    /// Creates a string from UTF-16 code units. Fails where the text exceeds the maximum length of a string.
    pub(crate) fn utf16_string(self, text: &[u16]) -> Result<Value<'env>> {
        let (text, length) = (text.as_ptr(), text.len() as isize);
        // SAFETY: the environment is the current one, `text` has `length` units, which are copied, and the
        // function writes one handle.
        unsafe { self.make(|value| sys::napi_create_string_utf16(self.raw(), text, length, value)) }
    }

    /// Creates a string from ASCII text. Fails where the text exceeds the maximum length of a string.
    pub(crate) fn ascii_string(self, text: &[u8]) -> Result<Value<'env>> {
        let (text, length) = (text.as_ptr().cast(), text.len() as isize);
        // SAFETY: the environment is the current one, `text` has `length` bytes, which are copied, and the
        // function writes one handle.
        unsafe {
            self.make(|value| sys::napi_create_string_latin1(self.raw(), text, length, value))
        }
    }

    /// The text of a string; a lone surrogate becomes U+FFFD. Fails for anything but a string.
    pub(crate) fn text(self, value: Value<'_>) -> Result<String> {
        let mut buffer = [const { MaybeUninit::uninit() }; SHORT];
        let written = self.utf16(value, Some(&mut buffer))?;
        // SAFETY: Node-API has written this many units.
        let units =
            unsafe { slice::from_raw_parts_mut(buffer.as_mut_ptr().cast::<u16>(), written) };
        // With the NUL that Node-API writes, a longer one fills the buffer.
        let text = (written < SHORT - 1).then(|| text::from_utf16(units));
        overwrite(units);
        text.map_or_else(|| self.long_text(value), Ok)
    }

    fn long_text(self, value: Value<'_>) -> Result<String> {
        let length = self.utf8(value, None)?;
        // One byte more, for the NUL that Node-API writes. V8 copies ASCII as a whole if the buffer is no longer than
        // that, and any text may be a secret: it is written to where it stays.
        let mut bytes = Vec::with_capacity(length + 1);
        let written = self.utf8(value, Some(bytes.spare_capacity_mut()))?;
        // SAFETY: Node-API has written this many bytes.
        unsafe { bytes.set_len(written) };
        Ok(String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
    }

    /// Like [`Self::text`], for a string of `length` code units that should be ASCII: it is read once, to where it
    /// stays.
    pub(crate) fn ascii_text(self, value: Value<'_>, length: usize) -> Result<String> {
        // One byte more, for the NUL that Node-API writes.
        let mut bytes = Wiped::new(Vec::with_capacity(length + 1));
        let written = self.utf8(value, Some(bytes.spare_capacity_mut()))?;
        // SAFETY: Node-API has written this many bytes.
        unsafe { bytes.set_len(written) };
        if written != length || !bytes.is_ascii() {
            return self.long_text(value);
        }
        let bytes = mem::take(&mut *bytes);
        String::from_utf8(bytes).or_else(|_| self.long_text(value))
    }

    /// Passes the text of an ASCII string to `read`, from memory that is overwritten afterwards. `None` for a string
    /// that is longer than `SIZE` bytes or not ASCII.
    pub(crate) fn with_ascii<T, const SIZE: usize>(
        self,
        value: Value<'_>,
        read: impl FnOnce(&str) -> T,
    ) -> Result<Option<T>> {
        let length = self.text_length(value)?;
        let mut buffer = [const { MaybeUninit::uninit() }; SIZE];
        // Node-API writes a NUL, too. V8 copies ASCII as a whole if the buffer is no longer than that.
        let Some(place) = buffer.get_mut(..=length) else {
            return Ok(None);
        };
        let written = self.utf8(value, Some(place))?;
        // SAFETY: Node-API has written this many bytes.
        let bytes = unsafe { slice::from_raw_parts_mut(place.as_mut_ptr().cast::<u8>(), written) };
        // The text of another string takes more bytes than it has code units, or was cut off.
        let text = str::from_utf8(bytes)
            .ok()
            .filter(|text| text.len() == length && text.is_ascii());
        let done = text.map(read);
        overwrite(bytes);
        Ok(done)
    }

    /// The length of a string in UTF-16 code units. Does not read the text.
    pub(crate) fn text_length(self, value: Value<'_>) -> Result<usize> {
        self.utf16(value, None)
    }

    /// Whether a string has no lone surrogates.
    pub(crate) fn is_unicode(self, value: Value<'_>) -> Result<bool> {
        // One unit more, for the NUL that Node-API writes.
        let mut units = Wiped::new(Vec::with_capacity(self.text_length(value)? + 1));
        let written = self.utf16(value, Some(units.spare_capacity_mut()))?;
        // SAFETY: Node-API has written this many units.
        unsafe { units.set_len(written) };
        let mut characters = char::decode_utf16(units.iter().copied());
        Ok(characters.all(|character| character.is_ok()))
    }

    /// Writes a string as UTF-8, truncated to the buffer, and returns the number of bytes written;
    /// without a buffer, the number of bytes of the whole string.
    fn utf8(self, value: Value<'_>, buffer: Option<&mut [MaybeUninit<u8>]>) -> Result<usize> {
        let (start, size) = buffer.map_or((ptr::null_mut(), 0), |buffer| {
            (buffer.as_mut_ptr().cast(), buffer.len())
        });
        let mut length = 0;
        // SAFETY: the environment is the current one, the value is in scope, and Node-API writes no
        // more than `size` bytes, the NUL among them, to `start`; none where that is null.
        self.check(unsafe {
            sys::napi_get_value_string_utf8(self.raw(), value.raw(), start, size, &mut length)
        })?;
        Ok(length)
    }

    /// Like [`Self::utf8`], in UTF-16 code units.
    fn utf16(self, value: Value<'_>, buffer: Option<&mut [MaybeUninit<u16>]>) -> Result<usize> {
        let (start, size) = buffer.map_or((ptr::null_mut(), 0), |buffer| {
            (buffer.as_mut_ptr().cast(), buffer.len())
        });
        let mut length = 0;
        // SAFETY: the environment is the current one, the value is in scope, and Node-API writes no
        // more than `size` units, the NUL among them, to `start`; none where that is null.
        self.check(unsafe {
            sys::napi_get_value_string_utf16(self.raw(), value.raw(), start, size, &mut length)
        })?;
        Ok(length)
    }
}
