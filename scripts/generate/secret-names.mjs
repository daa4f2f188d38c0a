import { readFileSync } from "node:fs";
import { join } from "node:path";

import { SECRET_PARTS } from "./secrets.mjs";
import { MARK } from "./text.mjs";

/** A name as names are compared: camelCase and snake_case are the same. */
const folded = (name) => name.toLowerCase().replace(/[-_]/g, "");

const unqualified = (names) => [
  ...new Set(names.filter((name) => !name.includes(".")).map(folded)),
];

const readMarking = (root) =>
  JSON.parse(readFileSync(join(root, "catalogue/secrets.json"), "utf8"));

/** A constant in the form that rustfmt gives it. */
function constant(doc, name, type, rows) {
  return [
    `/// ${doc}`,
    "#[rustfmt::skip]",
    `pub(super) const ${name}: &[${type}] = &[`,
    ...rows.map((row) => `    ${row},`),
    "];",
  ].join("\n");
}

/**
 * `core/src/redact/secret_names.rs`: which fields of a request are secrets, by their names.
 *
 * @param {string} root
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitSecretNames(root, { clients }) {
  const marking = readMarking(root);
  const secrets = unqualified(marking.secrets);
  const places = Object.values(clients)
    .flatMap(({ groups }) => groups)
    .flatMap(({ operations }) => operations)
    .flatMap(({ path, secrets: { request } }) =>
      request.map((place) => [path, folded(place.replaceAll("[]", "").split(".").at(-1))]),
    )
    .filter(([, name]) => !secrets.includes(name));
  const text = (value) => JSON.stringify(value);
  return `${[
    `// ${MARK}`,
    "//! Names of the fields that hold secrets, in small letters without hyphens and underscores.",
    constant("Names of secrets.", "SECRETS", "&str", secrets.map(text)),
    constant(
      "Names that look like those of secrets.",
      "NOT_SECRETS",
      "&str",
      unqualified(Object.keys(marking.notSecrets)).map(text),
    ),
    constant(
      "Parts of names that look like those of secrets.",
      "PARTS",
      "&str",
      SECRET_PARTS.map(text),
    ),
    constant(
      "Further secrets of the requests to a path.",
      "PLACES",
      "(&str, &str)",
      places.map(([path, name]) => `(${text(path)}, ${text(name)})`),
    ),
  ].join("\n\n")}\n`;
}

/**
 * `emulator/src/generated/secret-names.js`: the names of secrets that the page hides.
 *
 * @param {string} root
 * @returns {string}
 */
export function emitEmulatorSecretNames(root) {
  return [
    `// ${MARK}`,
    "",
    '"use strict";',
    "",
    "/** Names of fields that hold secrets, in small letters without hyphens and underscores. */",
    "const SECRET_NAMES = new Set([",
    ...unqualified(readMarking(root).secrets).map((name) => `  ${JSON.stringify(name)},`),
    "]);",
    "",
    "module.exports = { SECRET_NAMES };",
    "",
  ].join("\n");
}
