//! The serialized description of an error, from which the binding creates its own error.

use serde::Serialize;

use super::{Error, response::Body};
use crate::text::Text;

impl Error {
    /// Returns JSON text in ASCII, followed by a NUL and the body of the response, if any. A body that is not
    /// UTF-8 is Latin-1.
    pub fn describe(&self) -> Text {
        let json = ascii_json(&self.0);
        let body = self.0.response.as_ref().and_then(|it| it.body.as_ref());
        match body {
            None => Text::Ascii(json.into()),
            Some(Body::Text(Text::Ascii(body)) | Body::Bytes(body)) => {
                Text::Ascii([json.as_bytes(), b"\0", body].concat().into())
            }
            Some(Body::Text(Text::Wide(body))) => {
                let mut units = Vec::with_capacity(json.len() + 1 + body.len());
                units.extend(json.bytes().chain([0]).map(u16::from));
                units.extend_from_slice(body);
                Text::Wide(units.into())
            }
        }
    }

    /// Like [`Self::describe`], without the body.
    pub fn to_json(&self) -> String {
        ascii_json(&self.0)
    }
}

/// Serializes to JSON in ASCII. Only strings contain other characters, so they are escaped.
fn ascii_json(value: &impl Serialize) -> String {
    let json = serde_json::to_string(value).expect("an error has only strings and numbers");
    if json.is_ascii() {
        return json;
    }
    let mut ascii = String::with_capacity(2 * json.len());
    let mut units = [0; 2];
    for character in json.chars() {
        match character {
            '\0'..='\x7f' => ascii.push(character),
            _ => ascii.extend(
                character
                    .encode_utf16(&mut units)
                    .iter()
                    .map(|unit| format!("\\u{unit:04x}")),
            ),
        }
    }
    ascii
}
