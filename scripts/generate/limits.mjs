import { MARK } from "./text.mjs";

/** The constraints that a server can check from one request alone. */
const CHECKED = new Set([
  "anyOf",
  "max",
  "maxItems",
  "maxLength",
  "min",
  "minItems",
  "minLength",
  "oneOf",
  "pattern",
  "requires",
  "uniqueItems",
]);

/**
 * `emulator/src/generated/limits.js`: the constraints that the emulator enforces on requests, of models and of
 * operations. What is only inferred is not enforced.
 *
 * @param {Record<string, import("./catalogue.mjs").Client>} clients
 * @param {Map<string, import("./catalogue.mjs").Model>} models
 * @returns {string}
 */
export function emitLimits(clients, models) {
  const byModel = [...models.values()]
    .map((model) => [model.name, limitsOf(model, model.fields)])
    .filter(([, limits]) => limits !== undefined);
  return [
    `// ${MARK}`,
    "",
    '"use strict";',
    "",
    "/** By the name of the model: `fields`, the limits of single fields, and `all`, those of the whole. */",
    "const MODEL_LIMITS = {",
    ...byModel.map(([name, limits]) => `  ${name}: ${JSON.stringify(limits)},`),
    "};",
    "",
    "/** By client and the name of the operation, the same for the arguments beside a model. */",
    "const OPERATION_LIMITS = {",
    ...Object.entries(clients).flatMap(([name, client]) => [
      `  ${name}: {`,
      ...operationLimits(client).map(
        ([operation, limits]) => `    ${operation}: ${JSON.stringify(limits)},`,
      ),
      "  },",
    ]),
    "};",
    "",
    "module.exports = { MODEL_LIMITS, OPERATION_LIMITS };",
    "",
  ].join("\n");
}

function operationLimits({ groups }) {
  return groups
    .flatMap((group) => group.operations)
    .map((operation) => {
      const fields = operation.arguments.flatMap(
        (argument) => argument.fields ?? (argument.in === "body" ? [] : [argument]),
      );
      return [operation.name, limitsOf(operation, fields)];
    })
    .filter(([, limits]) => limits !== undefined);
}

function limitsOf(entry, fields) {
  const own = fields
    .map((field) => [field.wire ?? field.name, checked(field.constraints)])
    .filter(([, facts]) => facts !== undefined);
  const all = checked(entry.constraints);
  if (own.length === 0 && all === undefined) return undefined;
  return {
    ...(own.length > 0 ? { fields: Object.fromEntries(own) } : {}),
    ...(all ? { all } : {}),
  };
}

function checked(constraints = {}) {
  const facts = Object.entries(constraints)
    .filter(([source]) => source !== "inferred")
    .flatMap(([, of]) => Object.entries(of))
    .filter(([key]) => CHECKED.has(key));
  return facts.length > 0 ? Object.fromEntries(facts) : undefined;
}
