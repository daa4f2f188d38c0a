//! [`Operation`]: how a call becomes a request. Most operations are generated from `catalogue/`.

mod row_parser;
mod rows;
pub mod table;

pub use rows::{ALL, MANAGEMENT, Row, Table};

/// An operation of the service.
#[derive(Debug)]
pub struct Operation {
    /// Name of the method.
    pub name: &'static str,
    /// HTTP method of the request.
    pub method: Method,
    /// Path of the request, starting with `/`; `{name}` stands for a parameter.
    pub path: &'static str,
    /// Whether sending the request twice has the effect of sending it once (RFC 9110, 9.2.2).
    pub idempotent: bool,
    /// Whether the application may authenticate with HTTP Basic, if the options of the client select it.
    pub client_authentication: bool,
    /// Whether a successful answer contains a token or another credential. An answer with a 2xx status and a
    /// failure may contain it, too.
    pub bears_tokens: bool,
    /// The leading positional arguments, which go into the path.
    pub parameters: &'static [Parameter],
    /// The last argument before the call options.
    pub input: Input,
}

impl Operation {
    /// Number of the arguments before the call options.
    pub fn argument_count(&self) -> usize {
        self.parameters.len() + usize::from(!matches!(self.input, Input::None))
    }

    /// Whether the answer may hold an ID token.
    pub fn issues_id_tokens(&self) -> bool {
        table::ID_TOKEN_PATHS.contains(&self.path)
    }

    /// The passwords that the request can carry.
    pub fn passwords(&self) -> Option<&'static Passwords> {
        table::PASSWORDS
            .iter()
            .find(|passwords| passwords.path == self.path)
    }
}

/// Stands for every element of a list in the place of a password.
pub const EVERY: &str = "*";

/// Where the body of a request holds passwords, and how it says that they are encrypted. A place is
/// the names of fields, from the outside in, with [`EVERY`] after the name of a list.
#[derive(Debug)]
pub struct Passwords {
    /// Path of the request.
    pub path: &'static str,
    /// The places of passwords.
    pub fields: &'static [&'static [&'static str]],
    /// The place of `passwordEncryptType`, which declares one encryption for all passwords of the body. Without
    /// one it is unknown whether the service would read an encrypted password.
    pub encrypt_type: Option<&'static [&'static str]>,
}

/// HTTP methods that the service uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET (RFC 9110, 9.3.1).
    Get,
    /// POST (RFC 9110, 9.3.3).
    Post,
    /// PUT (RFC 9110, 9.3.4).
    Put,
    /// DELETE (RFC 9110, 9.3.5).
    Delete,
    /// PATCH (RFC 5789).
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

    /// Whether a request of this method has a body, including an empty one.
    pub fn expects_body(self) -> bool {
        matches!(self, Self::Post | Self::Put | Self::Patch)
    }
}

/// A positional argument that goes into the path.
#[derive(Debug)]
pub struct Parameter {
    /// Name of the argument.
    pub name: &'static str,
    /// Name of its place in the path.
    pub place: &'static str,
}

/// The input of an operation besides path parameters, and its place in the request.
#[derive(Debug)]
pub enum Input {
    /// No input.
    None,
    /// One object, sent as the JSON body as it is. `required` names fields that are checked before
    /// anything is sent.
    Body {
        /// Name and type of each field.
        required: &'static [(&'static str, FieldType)],
        /// Whether the argument may be left out; an empty object is sent then.
        optional: bool,
    },
    /// One value, which goes into the query.
    Argument {
        /// The argument.
        field: Field,
        /// Whether it may be left out.
        optional: bool,
    },
    /// One object whose fields go into the query.
    Query(Fields),
    /// One object whose fields are sent as a form.
    Form(Fields),
    /// One object with the id and the secret of an access key, sent as the JSON body without another identity.
    /// Those of the client are sent where it is left out.
    AccessKey,
    /// One object that becomes the JSON body of a more general operation.
    Composed(Composition),
}

impl Input {
    /// Name of the argument, for messages.
    pub fn argument(&self) -> &'static str {
        match self {
            Self::None | Self::Body { .. } | Self::AccessKey | Self::Composed(_) => "requestBody",
            Self::Query(_) => "query",
            Self::Form(_) => "formData",
            Self::Argument { field, .. } => field.name,
        }
    }

    /// The fields that are read one by one from the argument, inherited or not; nothing where the
    /// argument is taken whole.
    pub fn field_names(&self) -> Option<Vec<&'static str>> {
        match self {
            Self::None | Self::Body { .. } | Self::AccessKey | Self::Argument { .. } => None,
            Self::Query(fields) | Self::Form(fields) => {
                Some(fields.fields.iter().map(|field| field.name).collect())
            }
            Self::Composed(composition) => Some([composition.fields, composition.beside].concat()),
        }
    }
}

/// The fields of an object argument that travel each on its own.
#[derive(Debug)]
pub struct Fields {
    /// In the order in which they are sent.
    pub fields: &'static [Field],
    /// Whether the whole object may be left out.
    pub optional: bool,
}

/// A field that travels on its own.
#[derive(Debug)]
pub struct Field {
    /// Name of the field.
    pub name: &'static str,
    /// Its name in the request.
    pub wire: &'static str,
    /// What is sent when it is left out, as JSON text.
    pub default: Option<&'static str>,
}

/// How a convenience method makes the body of the operation that it stands for.
#[derive(Debug)]
pub struct Composition {
    /// Value of the field `connection`.
    pub connection: &'static str,
    /// Name of the object that holds the credentials.
    pub payload: &'static str,
    /// The fields that go into that object.
    pub fields: &'static [&'static str],
    /// The fields that stay beside it.
    pub beside: &'static [&'static str],
    /// Whether `client_id` and `client_secret` are added for the method `client_secret_post`.
    pub client_credentials: bool,
}

/// JSON type that a required field must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldType {
    /// A string that is not empty.
    String,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// An object.
    Object,
    /// A list.
    Array,
}

impl FieldType {
    /// The type for an error message.
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
