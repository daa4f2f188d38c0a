//! The tables of operations. Their text costs neither code nor relocations, and about 100 bytes an operation; a
//! static array of [`Operation`] costs 450. A row is decoded when its operation is first called: a process calls
//! few of the operations, and decoding all of them takes 0.3 ms of `require`.

use std::{
    ops::{Deref, Index},
    sync::OnceLock,
};

use super::{
    Operation,
    row_parser::{method, row},
};

/// Every operation of the authentication API, in the order of the catalogue.
pub static ALL: Table = Table::new(include_str!("operations.txt"));

/// Every operation of the management API that is a row, in the order of the catalogue.
pub static MANAGEMENT: Table = Table::new(include_str!("management.txt"));

/// A table of operations. Lines that begin with `#` are comments.
#[derive(Debug)]
pub struct Table {
    text: &'static str,
    rows: OnceLock<Box<[TableRow]>>,
}

#[derive(Debug)]
struct TableRow {
    line: &'static str,
    operation: OnceLock<Operation>,
}

impl Table {
    const fn new(text: &'static str) -> Self {
        Self {
            text,
            rows: OnceLock::new(),
        }
    }

    fn rows(&self) -> &[TableRow] {
        self.rows.get_or_init(|| {
            let rows = lines(self.text).map(|line| TableRow {
                line,
                operation: OnceLock::new(),
            });
            rows.collect()
        })
    }

    /// The number of operations.
    #[expect(clippy::len_without_is_empty, reason = "a table is never empty")]
    pub fn len(&self) -> usize {
        self.rows().len()
    }

    /// The operation at this place; `None` past the last one.
    ///
    /// # Panics
    ///
    /// If the line is not a row, which is a fault of the generator.
    pub fn get(&self, place: usize) -> Option<&Operation> {
        let TableRow { line, operation } = self.rows().get(place)?;
        Some(operation.get_or_init(|| row(line).unwrap_or_else(|| panic!("a row: {line}"))))
    }

    /// The operation with this name. Decodes its row alone.
    pub fn named(&self, name: &str) -> Option<&Operation> {
        let place = self.methods().position(|(known, _)| known == name);
        place.and_then(|place| self.get(place))
    }

    /// The operations, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Operation> {
        (0..self.len()).filter_map(|place| self.get(place))
    }

    /// The name and [`Operation::argument_count`] of each operation, read without decoding its row.
    pub fn methods(&self) -> impl Iterator<Item = (&'static str, usize)> {
        lines(self.text).filter_map(method)
    }
}

impl Index<usize> for Table {
    type Output = Operation;

    fn index(&self, place: usize) -> &Operation {
        self.get(place).expect("a place in the table")
    }
}

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

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::{ALL, MANAGEMENT, Table};
    use crate::operation::{FieldType, Input, Method, table};

    /// Lists of rows are kept for good, so rows that are read belong to a static, as those of the product do.
    static ROWS: Table = Table::new(
        "# a comment
getX PUT /x/{id}/{to} ict id:id,target:to -
x GET /x - - body(a:string,b:array)
x GET /x - - query(page:page=1,by:sort_by=\"At\",to:to)?
x GET /x - - form(a:a)
x GET /x - - composed(AD;adPayload;a,b;;c)",
    );

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
    fn a_method_is_known_without_its_row() {
        for table in [&ALL, &MANAGEMENT, &ROWS] {
            let decoded = table.iter().map(|each| (each.name, each.argument_count()));
            assert!(table.methods().eq(decoded));
        }
        assert_eq!(ROWS.len(), 5);
        assert!(ROWS.get(5).is_none());
    }

    #[test]
    fn names_lead_to_their_rows() {
        assert_eq!(table::GET_PROFILE.name, "getProfile");
        let row = table::GET_WECHAT_MP_ACCESS_TOKEN.operation();
        assert_eq!(row.path, "/api/v3/get-wechat-access-token");
        assert!(ALL.iter().any(|operation| std::ptr::eq(operation, row)));
    }
}
