import { MARK, objectKey } from "./text.mjs";

/**
 * `models.js`: what of `Models` exists at run time, the enums. One `exports.Name =` a model, which
 * Node's scan for named exports understands.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @returns {string}
 */
export function emitModels({ models }) {
  const withEnums = [...models.values()].filter((model) => model.enums.length > 0);
  return [
    `// ${MARK}`,
    '"use strict";',
    "",
    ...withEnums.flatMap(({ name, enums }) => [
      `exports.${name} = Object.freeze({`,
      ...enums.flatMap((value) => [
        `  ${objectKey(value.name)}: Object.freeze({`,
        ...entries(value.members).map(([key, text]) => `    ${key}: ${text},`),
        "  }),",
      ]),
      "});",
      "",
    ]),
    "Object.freeze(exports);",
    "",
  ].join("\n");
}

/** As TypeScript compiles an enum: a numeric member is found by its value too. */
function entries(members) {
  return members.flatMap(({ name, value }) => [
    [objectKey(name), JSON.stringify(value)],
    ...(typeof value === "number" ? [[JSON.stringify(String(value)), JSON.stringify(name)]] : []),
  ]);
}
