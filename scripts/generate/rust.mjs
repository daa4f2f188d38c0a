import { CatalogueError } from "./catalogue.mjs";
import { MARK, rustDoc, snakeCase } from "./text.mjs";
import { typeText } from "./type-expression.mjs";

// Where a list stands on lines of its own, its first line is a comment: rustfmt then leaves it so,
// whatever widths it is set to, and a changed setting cannot make these files drift.

/**
 * `src/operations/table.rs`: one constant record an operation.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitTable(catalogue) {
  const operations = operationsOf(catalogue);
  return lines([
    `// ${MARK}`,
    "",
    "//! What each operation is on the wire.",
    "",
    "use super::{Arguments, FieldType, Method, Operation};",
    ...operations.flatMap((operation) => ["", ...record(operation, catalogue.models)]),
    "",
    "/// Every operation.",
    "pub static ALL: &[&Operation] = &[",
    "    // In the order of the catalogue.",
    ...operations.map((operation) => `    &${constant(operation)},`),
    "];",
  ]);
}

/**
 * `src/operations/methods.rs`: the JavaScript methods, each one line over the shared `call`.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitMethods(catalogue) {
  return lines([
    `// ${MARK}`,
    "",
    "//! The JavaScript methods of the operations. All work is in `AuthenticationClient::call`.",
    "",
    "use napi::bindgen_prelude::{Env, Result, Unknown};",
    "use napi_derive::napi;",
    "",
    "use super::table;",
    "use crate::client::AuthenticationClient;",
    "",
    "#[napi]",
    "impl AuthenticationClient {",
    ...operationsOf(catalogue).flatMap((operation, index) => [
      ...(index > 0 ? [""] : []),
      ...method(operation),
    ]),
    "}",
  ]);
}

function record(operation, models) {
  return [
    ...documentation("", operation),
    `pub static ${constant(operation)}: Operation = Operation {`,
    `    name: ${quoted(operation.name)},`,
    `    method: Method::${operation.method[0]}${operation.method.slice(1).toLowerCase()},`,
    `    path: ${quoted(operation.path)},`,
    `    idempotent: ${operation.idempotent},`,
    ...argumentStyle(operation, models),
    "};",
  ];
}

/** The `arguments` member of the record; a style that the Rust side cannot send is refused here. */
function argumentStyle(operation, models) {
  const [body, ...others] = operation.arguments;
  if (body?.in !== "body" || body.optional || others.length > 0) {
    throw new CatalogueError(
      `${operation.file}: operation ${operation.name}: src/operations can send one required body only`,
    );
  }
  const fields = body.type.kind === "model" ? models.get(body.type.name).fields : [];
  const required = fields
    .filter((field) => !field.optional)
    .map((field) => [field.name, fieldType(field.type, models)])
    .filter(([, type]) => type !== undefined)
    .map(([name, type]) => `(${quoted(name)}, FieldType::${type})`);
  if (required.length === 0) return ["    arguments: Arguments::Body { required: &[] },"];
  return [
    "    arguments: Arguments::Body {",
    "        required: &[",
    `            // Of ${typeText(body.type)}.`,
    ...required.map((field) => `            ${field},`),
    "        ],",
    "    },",
  ];
}

/** The one JSON type that a field can have, or nothing where several would do. */
function fieldType(type, models) {
  const common = (types) => (new Set(types).size === 1 ? types[0] : undefined);
  switch (type.kind) {
    case "basic":
      return { string: "String", number: "Number", boolean: "Boolean" }[type.name];
    case "literal":
      return "String";
    case "model":
      return "Object";
    case "list":
      return "Array";
    case "enum": {
      const { members } = models.get(type.model).enums.find(({ name }) => name === type.name);
      return common(members.map(({ value }) => (typeof value === "number" ? "Number" : "String")));
    }
    case "union":
      return common(type.of.map((part) => fieldType(part, models)));
  }
}

function method(operation) {
  return [
    ...documentation("    ", operation),
    `    #[napi(js_name = ${quoted(operation.name)})]`,
    `    pub fn ${snakeCase(operation.name)}<'env>(`,
    "        &self,",
    "        env: Env,",
    "        body: Unknown<'env>,",
    "        options: Unknown<'env>,",
    "    ) -> Result<Unknown<'env>> {",
    `        let operation = &table::${constant(operation)};`,
    "        self.call(&env, operation, body, options)",
    "    }",
  ];
}

function documentation(indent, { summary, deprecated, method, path }) {
  return rustDoc(indent, [
    summary,
    ...(deprecated ? [`Deprecated: use \`${deprecated.use}\`. ${deprecated.reason}`] : []),
    `\`${method} ${path}\``,
  ]);
}

function operationsOf({ groups }) {
  return groups.flatMap((group) => group.operations);
}

function constant({ name }) {
  return snakeCase(name).toUpperCase();
}

function quoted(text) {
  return JSON.stringify(text);
}

function lines(all) {
  return `${all.join("\n")}\n`;
}
