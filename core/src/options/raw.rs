//! Values of options from the binding, before they are checked.

use crate::secret::Wipe;

/// The properties of an object, in their order.
pub type Object = Vec<(String, Value)>;

/// The value of one option.
#[derive(Clone)]
pub enum Value {
    /// Absent, or null.
    Nothing,
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A string.
    String(String),
    /// A `Buffer` or other typed array.
    Bytes(Vec<u8>),
    /// A list.
    Array(Vec<Value>),
    /// An object with properties.
    Object(Object),
    /// A value of a type that no option accepts, by the name of the type, such as `function`.
    Other(&'static str),
}

impl Value {
    /// The value for an error message: its type, and the value only where it cannot be sensitive.
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

/// Wipes the values, which may be secrets, from memory.
pub fn wipe(object: &mut Object) {
    object.iter_mut().for_each(|(_, value)| value.wipe());
}

impl Value {
    fn wipe(&mut self) {
        match self {
            Self::String(text) => text.wipe(),
            Self::Bytes(bytes) => bytes.wipe(),
            Self::Array(values) => values.iter_mut().for_each(Self::wipe),
            Self::Object(object) => wipe(object),
            Self::Nothing | Self::Boolean(_) | Self::Number(_) | Self::Other(_) => {}
        }
    }
}
