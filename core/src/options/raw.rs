//! Values of options as the binding gives them, before they are checked.

use zeroize::Zeroize;

/// The properties of an object, in the caller's order.
pub type Object = Vec<(String, Value)>;

/// What the caller gave for one option.
#[derive(Clone)]
pub enum Value {
    /// Not given, or null.
    Nothing,
    /// A truth value.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A text.
    String(String),
    /// A `Buffer` or other typed array.
    Bytes(Vec<u8>),
    /// A list.
    Array(Vec<Value>),
    /// An object with properties.
    Object(Object),
    /// Something that no option takes, by its type name, such as `function`.
    Other(&'static str),
}

impl Value {
    /// What was given, for an error message: a type, and the value only where it is harmless.
    pub fn described(&self) -> String {
        match self {
            Self::Nothing => "nothing".to_owned(),
            Self::Boolean(value) => format!("the boolean {value}"),
            Self::Number(value) if value.is_infinite() => {
                format!("the number {}Infinity", if *value < 0.0 { "-" } else { "" })
            }
            Self::Number(value) => format!("the number {value}"),
            Self::String(value) if value.is_empty() => "an empty string".to_owned(),
            Self::String(_) => "a string".to_owned(),
            Self::Bytes(_) => "a buffer".to_owned(),
            Self::Array(_) => "an array".to_owned(),
            Self::Object(_) => "an object".to_owned(),
            Self::Other(kind) => format!("a {kind}"),
        }
    }
}

/// Wipes what the caller gave from memory, secrets among it.
pub fn wipe(object: &mut Object) {
    object.iter_mut().for_each(|(_, value)| value.wipe());
}

impl Value {
    fn wipe(&mut self) {
        match self {
            Self::String(text) => text.zeroize(),
            Self::Bytes(bytes) => bytes.zeroize(),
            Self::Array(values) => values.iter_mut().for_each(Self::wipe),
            Self::Object(object) => wipe(object),
            Self::Nothing | Self::Boolean(_) | Self::Number(_) | Self::Other(_) => {}
        }
    }
}
