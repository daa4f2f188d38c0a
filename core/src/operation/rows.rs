//! The table of operations as text, and its parser.
//!
//! A line is an operation, and its columns are separated by a space; `-` stands for nothing:
//!
//! ```text
//! name  METHOD  path  flags  parameters  input
//! ```
//!
//! - flags: `i` idempotent, `c` client authentication, `t` bears tokens
//! - parameters: `name:place`, separated by commas
//! - input: `body(name:type,…)` with the required fields; `query(field,…)` or `form(field,…)`, followed by
//!   `?` where the argument may be left out, with fields `name:wire=default`; or
//!   `argument(name:wire)` with one value for the query, followed by `?` where it may be left out; or
//!   `composed(connection;payload;fields;beside;client)`, where the last is `-` or `c`
//!
//! Text costs neither code nor relocations, and about 100 bytes an operation; a static array of
//! [`Operation`] costs 450. All rows are read at once, when the first is asked for.

use std::{ops::Deref, sync::LazyLock};

use super::{Composition, Field, FieldType, Fields, Input, Method, Operation, Parameter};

/// Every operation of the authentication API, in the order of the catalogue.
pub static ALL: LazyLock<Vec<Operation>> = LazyLock::new(|| read(include_str!("operations.txt")));

/// Every operation of the management API that is a row, in the order of the catalogue.
pub static MANAGEMENT: LazyLock<Vec<Operation>> =
    LazyLock::new(|| read(include_str!("management.txt")));

/// One operation of [`ALL`], by its place.
#[derive(Debug, Clone, Copy)]
pub struct Row(pub(super) u16);

impl Row {
    /// The operation.
    pub fn operation(self) -> &'static Operation {
        &ALL[usize::from(self.0)]
    }
}

impl Deref for Row {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        self.operation()
    }
}

/// Reads a table. Lines that begin with `#` are comments.
///
/// # Panics
///
/// If a line is not a row, which is a fault of the generator.
fn read(table: &'static str) -> Vec<Operation> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| row(line).unwrap_or_else(|| panic!("a row of the table: {line}")))
        .collect()
}

fn row(line: &'static str) -> Option<Operation> {
    let [name, method, path, flags, parameters, input] = split(line, b' ')?;
    Some(Operation {
        name,
        method: method_named(method)?,
        path,
        idempotent: flags.contains('i'),
        client_authentication: flags.contains('c'),
        bears_tokens: flags.contains('t'),
        parameters: list(parameters, |text| {
            let (name, place) = text.split_once(':')?;
            Some(Parameter { name, place })
        })?,
        input: input_of(input)?,
    })
}

fn method_named(name: &str) -> Option<Method> {
    [
        Method::Get,
        Method::Post,
        Method::Put,
        Method::Delete,
        Method::Patch,
    ]
    .into_iter()
    .find(|method| method.as_str() == name)
}

fn input_of(text: &'static str) -> Option<Input> {
    let (kind, content) = match text.split_once('(') {
        Some((kind, content)) => (kind, content),
        None => return (text == "-").then_some(Input::None),
    };
    let (content, suffix) = content.split_once(')')?;
    let optional = suffix == "?";
    match kind {
        "body" => Some(Input::Body {
            required: list(content, |text| {
                let (name, kind) = text.split_once(':')?;
                Some((name, type_named(kind)?))
            })?,
            optional,
        }),
        "argument" => Some(Input::Argument {
            field: field(content)?,
            optional,
        }),
        "query" => Some(Input::Query(Fields {
            fields: list(content, field)?,
            optional,
        })),
        "form" => Some(Input::Form(Fields {
            fields: list(content, field)?,
            optional,
        })),
        "composed" => composition(content).map(Input::Composed),
        _ => None,
    }
}

fn type_named(name: &str) -> Option<FieldType> {
    Some(match name {
        "string" => FieldType::String,
        "number" => FieldType::Number,
        "boolean" => FieldType::Boolean,
        "object" => FieldType::Object,
        "array" => FieldType::Array,
        _ => return None,
    })
}

fn field(text: &'static str) -> Option<Field> {
    let (names, default) = match text.split_once('=') {
        Some((names, default)) => (names, Some(default)),
        None => (text, None),
    };
    let (name, wire) = names.split_once(':')?;
    Some(Field {
        name,
        wire,
        default,
    })
}

fn composition(text: &'static str) -> Option<Composition> {
    let [connection, payload, fields, beside, client_credentials] = split(text, b';')?;
    Some(Composition {
        connection,
        payload,
        fields: list(fields, Some)?,
        beside: list(beside, Some)?,
        client_credentials: client_credentials == "c",
    })
}

/// The `COUNT` parts between an ASCII separator. (`str::split` searches for any character, and the table
/// is read while the package is loaded.)
fn split<const COUNT: usize>(text: &'static str, separator: u8) -> Option<[&'static str; COUNT]> {
    let mut parts = [""; COUNT];
    let mut rest = text;
    for part in &mut parts[..COUNT - 1] {
        let end = rest.bytes().position(|byte| byte == separator)?;
        (*part, rest) = (&rest[..end], &rest[end + 1..]);
    }
    parts[COUNT - 1] = rest;
    (!rest.as_bytes().contains(&separator)).then_some(parts)
}

/// A list that is kept for good, as the table is.
fn list<T>(
    text: &'static str,
    element: impl Fn(&'static str) -> Option<T>,
) -> Option<&'static [T]> {
    if matches!(text, "" | "-") {
        return Some(&[]);
    }
    let elements: Option<Vec<T>> = text.split(',').map(element).collect();
    elements.map(|elements| &*elements.leak())
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::{ALL, read, row};
    use crate::operation::{FieldType, Input, Method, Operation, table};

    /// Lists of rows are kept for good, so rows that are read belong to a static, as those of the product do.
    static ROWS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
        read(
            "getX PUT /x/{id}/{to} ict id:id,target:to -
x GET /x - - body(a:string,b:array)
x GET /x - - query(page:page=1,by:sort_by=\"At\",to:to)?
x GET /x - - form(a:a)
x GET /x - - composed(AD;adPayload;a,b;;c)",
        )
    });

    #[test]
    fn a_row_says_all_of_an_operation() {
        let operation = &ROWS[0];
        assert_eq!((operation.name, operation.path), ("getX", "/x/{id}/{to}"));
        assert_eq!(operation.method, Method::Put);
        assert!(operation.idempotent && operation.client_authentication && operation.bears_tokens);
        let places = operation
            .parameters
            .iter()
            .map(|each| (each.name, each.place));
        assert_eq!(places.collect::<Vec<_>>(), [("id", "id"), ("target", "to")]);
        assert!(matches!(operation.input, Input::None));
        assert_eq!(operation.argument_count(), 2);
    }

    #[test]
    fn a_row_names_the_fields_of_its_input() {
        let Input::Body { required, .. } = ROWS[1].input else {
            panic!("a body");
        };
        assert_eq!(
            required,
            [("a", FieldType::String), ("b", FieldType::Array)]
        );
        let Input::Query(query) = &ROWS[2].input else {
            panic!("a query");
        };
        let fields = query
            .fields
            .iter()
            .map(|each| (each.name, each.wire, each.default));
        let expected = [
            ("page", "page", Some("1")),
            ("by", "sort_by", Some("\"At\"")),
            ("to", "to", None),
        ];
        assert!(query.optional);
        assert_eq!(fields.collect::<Vec<_>>(), expected);
        assert!(matches!(&ROWS[3].input, Input::Form(form) if !form.optional));
        let Input::Composed(composed) = &ROWS[4].input else {
            panic!("a composition");
        };
        assert_eq!((composed.connection, composed.payload), ("AD", "adPayload"));
        assert_eq!(
            (composed.fields, composed.beside),
            (&["a", "b"][..], &[][..])
        );
        assert!(composed.client_credentials);
    }

    #[test]
    fn what_is_not_a_row_is_refused() {
        for line in [
            "x GET /x - -",
            "x GET /x - - - -",
            "x get /x - - -",
            "x GET /x - id -",
            "x GET /x - - body",
            "x GET /x - - file()",
            "x GET /x - - body(a:text)",
            "x GET /x - - composed(AD)",
        ] {
            assert!(row(line).is_none(), "{line}");
        }
        assert!(read("# a comment\n").is_empty());
    }

    #[test]
    fn names_lead_to_their_rows() {
        assert_eq!(table::GET_PROFILE.name, "getProfile");
        let row = table::GET_WECHAT_MP_ACCESS_TOKEN.operation();
        assert_eq!(row.path, "/api/v3/get-wechat-access-token");
        assert!(ALL.iter().any(|operation| std::ptr::eq(operation, row)));
    }
}
