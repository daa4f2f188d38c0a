//! The operations of the service, one line each, generated from `catalogue/`.

mod methods;
pub mod table;

/// How one operation of the service is called.
#[derive(Debug)]
pub struct Operation {
    /// Name of the JavaScript method.
    pub name: &'static str,
    /// HTTP method of the request.
    pub method: Method,
    /// Path of the request, starting with `/`.
    pub path: &'static str,
    /// Whether sending the request twice has the effect of sending it once (RFC 9110, 9.2.2).
    pub idempotent: bool,
    /// Where the arguments of the call go.
    pub arguments: Arguments,
}

/// HTTP methods that the service uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Delete,
    Patch,
}

impl Method {
    /// The method as it stands in the request line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
        }
    }
}

/// Where the arguments of a call go in the request.
#[derive(Debug)]
pub enum Arguments {
    /// One object, sent as the JSON body. `required` names the fields that must be there and the
    /// JSON type of each.
    Body {
        required: &'static [(&'static str, FieldType)],
    },
}

/// JSON type that a required field must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldType {
    String,
    Number,
    Boolean,
    Object,
    Array,
}

impl FieldType {
    /// The type as an error message says it.
    pub fn described(self) -> &'static str {
        match self {
            Self::String => "a non-empty string",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Object => "an object",
            Self::Array => "an array",
        }
    }
}
