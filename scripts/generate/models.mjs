import { MARK, objectKey } from "./text.mjs";

/** @typedef {import("./catalogue.mjs").Catalogue} Catalogue */

/**
 * `lib/models.js`: for each model with enums, a function that creates its namespace. V8 compiles a function
 * when it is called, so an unused namespace costs little.
 *
 * @param {Catalogue} catalogue
 * @returns {string}
 */
export function emitModels(catalogue) {
  return [
    `// ${MARK}`,
    '"use strict";',
    "",
    ...withEnums(catalogue).flatMap(({ name, enums }) => [
      `exports.${name} = () => ({`,
      ...enums.flatMap((value) => [
        `  ${objectKey(value.name)}: {`,
        ...entries(value.members).map(([key, text]) => `    ${key}: ${text},`),
        "  },",
      ]),
      "});",
      "",
    ]),
  ].join("\n");
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
