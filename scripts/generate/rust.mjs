import { CatalogueError } from "./catalogue.mjs";
import { idTokens } from "./id-tokens.mjs";
import { MARK, rustDoc, snakeCase } from "./text.mjs";

// Where a list stands on lines of its own, its first line is a comment: rustfmt then leaves it so,
// whatever widths it is set to, and a changed setting cannot make these files drift.

/**
 * `core/src/operation/table.rs`: one constant record an operation.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitTable(catalogue) {
  const operations = operationsOf(catalogue);
  const { paths, places } = idTokens(operations, catalogue.models);
  return lines([
    `// ${MARK}`,
    "",
    "//! What each operation is on the wire.",
    "",
    "use super::{",
    "    Composition, Field, FieldType, Fields, Input, Method, Operation, Parameter, Passwords,",
    "};",
    ...operations.flatMap((operation) => ["", ...record(operation, catalogue.models)]),
    "",
    "/// Every operation.",
    "pub static ALL: &[&Operation] = &[",
    "    // In the order of the catalogue.",
    ...operations.map((operation) => `    &${constant(operation)},`),
    "];",
    "",
    "/// Paths of the requests whose answers may hold an ID token.",
    "pub static ID_TOKEN_PATHS: &[&str] = &[",
    ...paths.map((path) => `    ${quoted(path)},`),
    "];",
    "",
    "/// Where these answers hold it: names of fields, from the outside in.",
    "pub static ID_TOKEN_PLACES: &[&[&str]] = &[",
    "    // In the order of the catalogue.",
    ...places.map((place) => `    &[${place.map(quoted).join(", ")}],`),
    "];",
    "",
    "/// The requests that can carry passwords.",
    "pub static PASSWORDS: &[Passwords] = &[",
    "    // In the order of the catalogue.",
    ...operations.filter(({ passwords }) => passwords).flatMap(passwords),
    "];",
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
    `    client_authentication: ${operation.clientAuthentication ?? false},`,
    `    bears_tokens: ${operation.bearsTokens ?? false},`,
    ...list("    parameters", inPath(operation), ({ name, wire }) => [
      "Parameter {",
      `    name: ${quoted(name)},`,
      `    place: ${quoted(wire ?? name)},`,
      "},",
    ]),
    ...input(operation, models),
    "};",
  ];
}

function inPath(operation) {
  return operation.arguments.filter((argument) => argument.in === "path");
}

/** The `input` member of the record. */
function input(operation, models) {
  const [argument] = operation.arguments.slice(inPath(operation).length);
  if (argument === undefined) return ["    input: Input::None,"];
  refuseUnsendable(operation);
  if (operation.composes) return composition(operation.composes);
  if (argument.in === "body") return body(argument, models);
  const place = argument.fields[0].in === "form" ? "Form" : "Query";
  return [
    `    input: Input::${place}(Fields {`,
    ...list("        fields", argument.fields, (field) => [
      "Field {",
      `    name: ${quoted(field.name)},`,
      `    wire: ${quoted(field.wire ?? field.name)},`,
      ...defaultOf(field),
      "},",
    ]),
    `        optional: ${argument.optional ?? false},`,
    "    }),",
  ];
}

/** Refuses here what the Rust side has no form for. */
function refuseUnsendable({ file, name, arguments: all }) {
  const rest = all.slice(all.findLastIndex((argument) => argument.in === "path") + 1);
  const places = new Set(rest.flatMap(({ fields }) => fields ?? []).map((field) => field.in));
  const sendable =
    rest.length === 1 &&
    (rest[0].fields ? places.size === 1 : rest[0].in === "body" && !rest[0].optional);
  if (!sendable || all.slice(0, -1).some((argument) => argument.in !== "path")) {
    throw new CatalogueError(
      `${file}: operation ${name}: core/src/operation sends path parameters first, then one body or one object`,
    );
  }
}

function defaultOf({ default: value }) {
  if (value === undefined) return ["    default: None,"];
  const json = JSON.stringify(value);
  return [
    `    default: Some(${json.includes('"') ? `r#${quoted(json).replace(/\\"/g, '"')}#` : quoted(json)}),`,
  ];
}

function composition({ connection, payload, fields, beside, clientCredentials }) {
  return [
    "    input: Input::Composed(Composition {",
    `        connection: ${quoted(connection)},`,
    `        payload: ${quoted(payload)},`,
    `        fields: &[${fields.map(quoted).join(", ")}],`,
    `        beside: &[${beside.map(quoted).join(", ")}],`,
    `        client_credentials: ${clientCredentials ?? false},`,
    "    }),",
  ];
}

function passwords({ path, passwords: { fields, encryptType } }) {
  const place = (text) => `&[${text.split(".").map(quoted).join(", ")}]`;
  return [
    "    Passwords {",
    `        path: ${quoted(path)},`,
    "        fields: &[",
    "            // In order.",
    ...fields.map((field) => `            ${place(field)},`),
    "        ],",
    `        encrypt_type: ${encryptType ? `Some(${place(encryptType)})` : "None"},`,
    "    },",
  ];
}

/** The service checks bodies; only where an argument is `checked`, the client does so too. */
function body({ type, checked }, models) {
  const fields = checked && type.kind === "model" ? models.get(type.name).fields : [];
  const required = fields
    .filter((field) => !field.optional)
    .map((field) => [field.name, fieldType(field.type, models)])
    .filter(([, fieldKind]) => fieldKind !== undefined);
  if (required.length === 0) return ["    input: Input::Body { required: &[] },"];
  return [
    "    input: Input::Body {",
    ...list("        required", required, ([name, kind]) => [
      `(${quoted(name)}, FieldType::${kind}),`,
    ]),
    "    },",
  ];
}

/** A member that is a list, an element on lines of its own. */
function list(member, elements, element) {
  const indent = " ".repeat(member.search(/\S/));
  if (elements.length === 0) return [`${member}: &[],`];
  return [
    `${member}: &[`,
    `${indent}    // In order.`,
    ...elements.flatMap(element).map((line) => `${indent}    ${line}`),
    `${indent}],`,
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
