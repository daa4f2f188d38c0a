import { MARK, objectKey } from "./text.mjs";

/** @typedef {import("./catalogue.mjs").Catalogue} Catalogue */

/**
 * `lib/models.js`: for each model with enums, a function that creates its namespace. V8 compiles a function
 * when it is called, so an unused namespace costs little. An enum that several models have stands once; each
 * namespace gets an object of its own.
 *
 * @param {Catalogue} catalogue
 * @returns {string}
 */
export function emitModels(catalogue) {
  const models = withEnums(catalogue);
  const shared = sharedEnums(models);
  const value = (members, indent) => {
    const name = shared.get(keyOf(members));
    return name === undefined ? object(members, indent) : `${name}()`;
  };
  return [
    `// ${MARK}`,
    '"use strict";',
    "",
    ...[...shared].flatMap(([key, name]) => [
      `const ${name} = () => (${object(JSON.parse(key), "")});`,
      "",
    ]),
    ...models.flatMap(({ name, enums }) => [
      `exports.${name} = () => ({`,
      ...enums.map((it) => `  ${objectKey(it.name)}: ${value(it.members, "  ")},`),
      "});",
      "",
    ]),
  ].join("\n");
}

/** The name of a function for each enum that stands in several places, by the key of its members. */
function sharedEnums(models) {
  const first = new Map();
  const named = new Map();
  const taken = new Set();
  for (const { name, members } of models.flatMap(({ enums }) => enums)) {
    const key = keyOf(members);
    if (!first.has(key)) {
      first.set(key, name);
    } else if (!named.has(key)) {
      named.set(key, unused(`enumOf${capitalized(first.get(key))}`, taken));
    }
  }
  return named;
}

function capitalized(name) {
  const words = name.match(/[A-Za-z0-9]+/g) ?? [];
  return words.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
}

/** The name, with a number if it is taken. */
function unused(name, taken) {
  let found = name;
  for (let number = 2; taken.has(found); number += 1) found = `${name}${number}`;
  taken.add(found);
  return found;
}

function keyOf(members) {
  return JSON.stringify(members.map(({ name, value }) => ({ name, value })));
}

function object(members, indent) {
  const lines = entries(members).map(([key, text]) => `${indent}  ${key}: ${text},`);
  return ["{", ...lines, `${indent}}`].join("\n");
}

/**
 * `models.js`: the runtime part of `Models`, the enums, as a separate module.
 *
 * @param {Catalogue} catalogue
 * @returns {string}
 */
export function emitModelsModule(catalogue) {
  return [
    `// ${MARK}`,
    '"use strict";',
    "",
    'const { onDemand } = require("./lib/on-demand.js");',
    "",
    'module.exports = onDemand(() => require("./lib/models.js"));',
    "",
    "// What Node's scan for named exports, and those of bundlers, find.",
    "0 && (module.exports = {",
    ...withEnums(catalogue).map(({ name }) => `  ${name},`),
    "});",
    "",
  ].join("\n");
}

function withEnums({ models }) {
  return [...models.values()].filter((model) => model.enums.length > 0);
}

/** In the form that TypeScript compiles enums to: numeric members can also be looked up by value. */
function entries(members) {
  return members.flatMap(({ name, value }) => [
    [objectKey(name), JSON.stringify(value)],
    ...(typeof value === "number" ? [[JSON.stringify(String(value)), JSON.stringify(name)]] : []),
  ]);
}
