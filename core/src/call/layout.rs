//! From the arguments of a call to the path, the query and the body of its request.

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::Value;

use super::{
    argument_checks::{check, not_an_object, read, unreadable},
    content::Content,
    query,
};
use crate::{
    error::{Error, Result},
    identity::Authorization,
    json::{self, Members, Unescaped},
    operation::{Composition, Field, FieldType, Fields, Input, Operation},
    secret::{self, Secret, Wiped},
    url_text,
};

impl Content {
    /// Lays out the arguments: `parameters` in the order of the operation's, `input` as JSON text.
    ///
    /// # Errors
    /// `ERR_INVALID_ARGUMENT`, naming the argument or field and what was given, never its value.
    pub(crate) fn new(
        operation: &Operation,
        parameters: &[String],
        input: Option<&Bytes>,
        credentials: Option<(&str, &Secret)>,
    ) -> Result<Self> {
        let mut content = Self::at(path(operation, parameters)?);
        match &operation.input {
            Input::None => {}
            Input::Argument { field, optional } => {
                let query = argument(field, *optional, input)?;
                content.query = Some(query).filter(|query| !query.is_empty());
            }
            Input::Body { required, optional } => {
                let empty = Bytes::from_static(b"{}");
                let given = input.or_else(|| optional.then_some(&empty));
                let given = given.ok_or_else(|| not_an_object(operation.input.argument(), b""))?;
                check(given, required)?;
                content.body = given.clone();
                content.content_type = Some("application/json");
            }
            Input::Query(fields) => {
                let query = pairs(fields, operation.input.argument(), input)?;
                content.query = Some(query.to_string()).filter(|query| !query.is_empty());
            }
            Input::Form(fields) => {
                content.body = secret::wiped(pairs(fields, operation.input.argument(), input)?);
                content.content_type = Some("application/x-www-form-urlencoded");
            }
            Input::AccessKey => {
                content.body = access_key(input, credentials)?;
                content.content_type = Some("application/json");
                content.authorization = Authorization::Exactly(None);
            }
            Input::Composed(composition) => {
                let given = input.ok_or_else(|| not_an_object(operation.input.argument(), b""))?;
                content.body = secret::wiped(compose(composition, given, credentials)?);
                content.content_type = Some("application/json");
            }
        }
        Ok(content)
    }
}

/// Fills the parameters in. Each stays one segment: a value that could change the path is encoded,
/// and what no encoding can hold in a segment is refused.
fn path(operation: &Operation, values: &[String]) -> Result<Cow<'static, str>> {
    let mut path = Cow::Borrowed(operation.path);
    for (parameter, value) in operation.parameters.iter().zip(values) {
        // URL parsers take these for steps up or nowhere, encoded or not (WHATWG URL, 4.4).
        if value.is_empty() || value == "." || value == ".." {
            return Err(Error::argument(
                parameter.name,
                format!(
                    "The argument {} must be a non-empty id, not a dot.",
                    parameter.name
                ),
            ));
        }
        let mut segment = String::new();
        url_text::encode(value, "-_~", &mut segment);
        // A dot is harmless beside others, and encoded it would not be the same text everywhere.
        let segment = segment.replace("%2E", ".");
        path = Cow::Owned(path.replace(&format!("{{{}}}", parameter.place), &segment));
    }
    Ok(path)
}

/// The query of one positional value.
fn argument(field: &Field, optional: bool, input: Option<&Bytes>) -> Result<String> {
    let given = input.map(Bytes::as_ref).filter(|json| *json != b"null");
    let mut query = String::new();
    match given {
        None if optional => {}
        None => {
            let message = format!("The argument {} is missing.", field.name);
            return Err(Error::argument(field.name, message));
        }
        Some(json) => {
            let json = str::from_utf8(json).map_err(|_| unreadable(field.name))?;
            query::push(&mut query, field.wire, &value(field.name, json)?);
        }
    }
    Ok(query)
}

/// The value of the field `name`.
fn value(name: &str, json: &str) -> Result<Value> {
    let Some(literal) = json::string_literal(json) else {
        return serde_json::from_str(json).map_err(|_| unreadable(name));
    };
    let Unescaped { mut text, is_whole } = json::unescape(literal);
    if !is_whole {
        return Err(unreadable(name));
    }
    Ok(Value::String(std::mem::take(&mut *text)))
}

/// The fields as `name=value&…`, in the order of the catalogue, written as axios writes them.
fn pairs(fields: &Fields, name: &str, input: Option<&Bytes>) -> Result<Wiped<String>> {
    let given: Members<'_> = match input {
        Some(json) => read(name, json)?,
        None if fields.optional => Members::default(),
        None => return Err(not_an_object(name, b"")),
    };
    // Large enough for every value percent-encoded: what moves leaves a copy behind.
    let names: usize = fields.fields.iter().map(|field| field.wire.len() + 2).sum();
    let values = input.map_or(0, |json| 3 * json.len());
    let mut pairs = Wiped::new(String::with_capacity(names + values));
    for field in fields.fields {
        let json = given.text(field.name).or(field.default);
        if let Some(json) = json {
            let mut value = value(field.name, json)?;
            query::push(&mut pairs, field.wire, &value);
            json::wipe(&mut value);
        }
    }
    Ok(pairs)
}

/// Makes the body of the general operation out of the convenience method's argument. Fields that
/// were left out stay out; the texts of the others are taken over to the letter.
fn compose(
    composition: &Composition,
    input: &Bytes,
    credentials: Option<(&str, &Secret)>,
) -> Result<Wiped<String>> {
    let given: Members<'_> = read("requestBody", input)?;
    let members = |names: &[&str]| -> Vec<Wiped<String>> {
        names
            .iter()
            .filter_map(|name| Some(member(name, given.text(name)?)))
            .collect()
    };
    let mut body = vec![
        member("connection", &quoted(composition.connection)),
        member(composition.payload, &object(&members(composition.fields))),
    ];
    body.extend(members(composition.beside));
    if composition.client_credentials
        && let Some((id, secret)) = credentials
    {
        body.push(member("client_id", &quoted(id)));
        body.push(member("client_secret", &quoted(secret.expose())));
    }
    Ok(object(&body))
}

/// The access key of the argument, or that of the client where the argument is omitted or empty.
fn access_key(input: Option<&Bytes>, credentials: Option<(&str, &Secret)>) -> Result<Bytes> {
    const FIELDS: [&str; 2] = ["accessKeyId", "accessKeySecret"];
    let given = input.filter(|json| json.as_ref() != b"{}");
    match (given, credentials) {
        (None, Some((id, secret))) => Ok(secret::wiped(object(&[
            member(FIELDS[0], &quoted(id)),
            member(FIELDS[1], &quoted(secret.expose())),
        ]))),
        (given, _) => {
            let given = given.ok_or_else(|| not_an_object("requestBody", b""))?;
            check(given, &FIELDS.map(|name| (name, FieldType::String)))?;
            Ok(given.clone())
        }
    }
}

fn quoted(text: &str) -> Wiped<String> {
    Wiped::new(serde_json::to_string(text).expect("a text can be written"))
}

/// A member of an object, from its name and the JSON text of its value.
fn member(name: &str, value: &str) -> Wiped<String> {
    Wiped::new([quoted(name).as_str(), ":", value].concat())
}

/// The JSON text of an object, from those of its members.
fn object(members: &[Wiped<String>]) -> Wiped<String> {
    let members: Vec<&str> = members.iter().map(|member| member.as_str()).collect();
    let joined = Wiped::new(members.join(","));
    Wiped::new(["{", &joined, "}"].concat())
}
