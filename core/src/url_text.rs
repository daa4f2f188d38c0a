//! Parts of URLs and forms, percent-encoded.

use crate::secret::Wiped;

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Percent-encodes all characters except letters, digits and those in `plain`.
pub(crate) fn encode(text: &str, plain: &str, into: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || plain.as_bytes().contains(&byte) {
            into.push(char::from(byte));
        } else {
            into.push('%');
            into.push(char::from(HEX[usize::from(byte >> 4)]));
            into.push(char::from(HEX[usize::from(byte & 0xf)]));
        }
    }
}

/// Percent-encodes a component of a URL, as ECMA-262's `encodeURIComponent` does.
pub(crate) fn component(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    encode(text, "-_.!~*'()", &mut encoded);
    encoded
}

/// `name=value&…` of the fields that have a value.
pub(crate) fn pairs(fields: &[(&str, Option<&str>)]) -> String {
    let mut pairs = String::new();
    for (name, value) in fields {
        if let Some(value) = value {
            if !pairs.is_empty() {
                pairs.push('&');
            }
            pairs.push_str(&component(name));
            pairs.push('=');
            pairs.push_str(&component(value));
        }
    }
    pairs
}

/// `name=value&…` as an HTML form sends it (WHATWG URL, 5.2): the encoding of OAuth 2.0 (RFC 6749, appendix
/// B). Overwritten when dropped.
pub(crate) fn form(fields: &[(&str, &str)]) -> Wiped<String> {
    // Large enough for percent-encoded values: a reallocation would leave a copy in memory.
    let length = |(name, value): &(&str, &str)| name.len() + 3 * value.len() + 2;
    let form = String::with_capacity(fields.iter().map(length).sum());
    let mut form = url::form_urlencoded::Serializer::new(form);
    Wiped::new(form.extend_pairs(fields).finish())
}
