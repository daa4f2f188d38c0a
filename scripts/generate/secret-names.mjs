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

/** Paths of the operations, and their secrets whose names are not those of secrets elsewhere. */
function placesOf({ clients }, secrets, directions) {
  return Object.values(clients)
    .flatMap(({ groups }) => groups)
    .flatMap(({ operations }) => operations)
    .flatMap((operation) =>
      directions
        .flatMap((direction) => operation.secrets[direction])
        .map((place) => [operation.path, folded(place.replaceAll("[]", "").split(".").at(-1))]),
    )
    .filter(([, name]) => !secrets.includes(name));
}

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
export function emitSecretNames(root, catalogue) {
  const marking = readMarking(root);
  const secrets = unqualified(marking.secrets);
  const places = placesOf(catalogue, secrets, ["request"]);
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
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitEmulatorSecretNames(root, catalogue) {
  const secrets = unqualified(readMarking(root).secrets);
  const names = {};
  for (const [path, name] of placesOf(catalogue, secrets, ["request", "answer"])) {
    names[path] = [...new Set([...(names[path] ?? []), name])];
  }
  return [
    `// ${MARK}`,
    "",
    '"use strict";',
    "",
    "/** Names of fields that hold secrets, in small letters without hyphens and underscores. */",
    "const SECRET_NAMES = new Set([",
    ...secrets.map((name) => `  ${JSON.stringify(name)},`),
    "]);",
    "",
    "/** Further names in the requests to a path and in its answers. */",
    "const SECRET_NAMES_BY_PATH = new Map([",
    ...Object.entries(names).map((entry) => `  ${JSON.stringify(entry).replaceAll(",", ", ")},`),
    "]);",
    "",
    "module.exports = { SECRET_NAMES, SECRET_NAMES_BY_PATH };",
    "",
  ].join("\n");
}
