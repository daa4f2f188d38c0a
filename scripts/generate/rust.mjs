import { CatalogueError } from "./catalogue.mjs";
import { idTokens } from "./id-tokens.mjs";
import { MARK, rustDoc, snakeCase } from "./text.mjs";

// A list over several lines starts with a comment line: rustfmt then keeps the layout with any width
// settings, so a changed setting cannot make these files drift.

/**
 * `core/src/operation/table.rs`: a name for each row of the authentication API, and the lists used with the
 * rows of both clients.
 *
 * @param {import("./catalogue.mjs").Catalogue["clients"]} clients
 * @returns {string}
 */
export function emitTable({ authentication, management }) {
  const operations = operationsOf(authentication);
  const { paths, places } = idTokens(operations, authentication.models);
  return lines([
    `// ${MARK}`,
    "",
    "//! The operations by name. What each is on the wire stands in `operations.txt`.",
    "",
    "use super::{Passwords, Row};",
    ...operations.flatMap((operation, place) => [
      "",
      ...documentation(operation),
      `pub static ${constant(operation)}: Row = Row(${place});`,
    ]),
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
    ...[...operations, ...operationsOf(management)]
      .filter(({ passwords }) => passwords)
      .flatMap(passwords),
    "];",
  ]);
}

/**
 * The rows of a client in `core/src/operation/`: one line per operation. `row_parser.rs` in that folder has the
 * grammar.
 *
 * @param {import("./catalogue.mjs").Client} client
 * @returns {string}
 */
export function emitRows(client) {
  return lines([
    `# ${MARK}`,
    ...operationsOf(client).map((operation) => row(operation, client.models)),
  ]);
}

function row(operation, models) {
  const { name, method, path, effect, clientAuthentication, bearsTokens } = operation;
  const flags = [effect === "read" && "i", clientAuthentication && "c", bearsTokens && "t"];
  const parameters = inPath(operation).map(({ name, wire }) => `${name}:${wire ?? name}`);
  const columns = [
    name,
    method,
    path,
    flags.filter(Boolean).join(""),
    parameters.join(","),
    input(operation, models),
  ];
  return columns.map((column) => column || "-").join(" ");
}

function inPath(operation) {
  return operation.arguments.filter((argument) => argument.in === "path");
}

/** The operation's arguments other than path parameters. */
function input(operation, models) {
  const [argument] = operation.arguments.slice(inPath(operation).length);
  if (argument === undefined) return "";
  refuseUnsendable(operation);
  if (operation.composes) return composition(operation.composes);
  if (operation.accessKeyInBody) return "accessKey()";
  if (argument.in === "body") return body(argument, models);
  if (!argument.fields) {
    return `argument(${argument.name}:${argument.wire ?? argument.name})${argument.optional ? "?" : ""}`;
  }
  const place = argument.fields[0]?.in === "form" ? "form" : "query";
  const fields = argument.fields.map((field) => fieldOf(operation, field));
  return `${place}(${fields.join(",")})${argument.optional ? "?" : ""}`;
}

/** Rejects catalogue entries that the Rust side cannot represent. */
function refuseUnsendable({ file, name, arguments: all }) {
  const rest = all.slice(all.findLastIndex((argument) => argument.in === "path") + 1);
  const places = new Set(rest.flatMap(({ fields }) => fields ?? []).map((field) => field.in));
  const sendable =
    rest.length === 1 &&
    (rest[0].fields ? places.size === 1 : ["query", "body"].includes(rest[0].in));
  if (!sendable || all.slice(0, -1).some((argument) => argument.in !== "path")) {
    throw new CatalogueError(
      `${file}: operation ${name}: core/src/operation sends path parameters first, then one body, one object or one value of the query`,
    );
  }
}

function fieldOf({ file, name: operation }, { name, wire, default: value }) {
  if (value === undefined) return `${name}:${wire ?? name}`;
  const json = JSON.stringify(value);
  if (/[\s,()]/.test(json)) {
    throw new CatalogueError(`${file}: operation ${operation}: the table has no form for ${json}`);
  }
  return `${name}:${wire ?? name}=${json}`;
}

function composition({ connection, payload, fields, beside, clientCredentials }) {
  const parts = [connection, payload, fields, beside, clientCredentials ? "c" : "-"];
  return `composed(${parts.join(";")})`;
}

function passwords({ path, passwords: { fields, encryptType } }) {
  // `*` stands for every element of a list.
  const place = (text) => `&[${text.replaceAll("[]", ".*").split(".").map(quoted).join(", ")}]`;
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

/** The service validates bodies; the client validates only arguments marked as `checked`. */
function body({ type, checked, optional }, models) {
  const fields = checked && type.kind === "model" ? models.get(type.name).fields : [];
  const required = fields
    .filter((field) => !field.optional)
    .map((field) => [field.name, fieldType(field.type, models)])
    .filter(([, fieldKind]) => fieldKind !== undefined);
  return `body(${required.map((pair) => pair.join(":")).join(",")})${optional ? "?" : ""}`;
}

/** The JSON type of a field; `undefined` if it can have several. */
function fieldType(type, models) {
  const common = (types) => (new Set(types).size === 1 ? types[0] : undefined);
  switch (type.kind) {
    case "basic":
      return ["string", "number", "boolean"].find((name) => name === type.name);
    case "literal":
      return "string";
    case "model":
      return "object";
    case "list":
      return "array";
    case "enum": {
      const { members } = models.get(type.model).enums.find(({ name }) => name === type.name);
      return common(members.map(({ value }) => typeof value));
    }
    case "union":
      return common(type.of.map((part) => fieldType(part, models)));
  }
}

function documentation({ summary, deprecated, method, path }) {
  return rustDoc("", [
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
