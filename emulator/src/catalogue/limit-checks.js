"use strict";

const { MODEL_LIMITS } = require("../generated/limits.js");
const { modelShape } = require("./shapes.js");

/**
 * Checks of a value, by constraint: `[isKept(value, bound), wording(bound)]`. They look only at values of the type
 * that they are about.
 */
const CHECKS = {
  min: [(value, bound) => !(typeof value === "number" && value < bound), (b) => `at least ${b}`],
  max: [(value, bound) => !(typeof value === "number" && value > bound), (b) => `at most ${b}`],
  minLength: [
    (value, bound) => !(typeof value === "string" && value.length < bound),
    (b) => `at least ${b} characters long`,
  ],
  maxLength: [
    (value, bound) => !(typeof value === "string" && value.length > bound),
    (b) => `at most ${b} characters long`,
  ],
  minItems: [
    (value, bound) => !(Array.isArray(value) && value.length < bound),
    (b) => `a list of at least ${b} elements`,
  ],
  maxItems: [
    (value, bound) => !(Array.isArray(value) && value.length > bound),
    (b) => `a list of at most ${b} elements`,
  ],
  uniqueItems: [
    (value) => !(Array.isArray(value) && new Set(value).size < value.length),
    () => "a list without duplicates",
  ],
  pattern: [
    (value, pattern) => !(typeof value === "string" && !new RegExp(pattern, "u").test(value)),
    (pattern) => `text that matches ${pattern}`,
  ],
};

/**
 * Checks an object against the documented limits of its fields, and of those of the objects in it.
 *
 * @param {object} object An object of the right type.
 * @param {{ fields?: Record<string, object>, all?: object }} [limits] From the generated limits.
 * @param {import("./shapes.js").Shape} shape
 * @param {{ kind?: string, prefix?: string }} [where] As for `findFieldFault`.
 * @param {object} [root] The whole body, in which paths with dots begin.
 * @returns {string | undefined} The first error in one sentence.
 */
function findLimitFault(
  object,
  limits = {},
  shape,
  { kind = "field", prefix = "" } = {},
  root = object,
) {
  const { fields = {}, all = {} } = limits;
  const missing = missingOf(object, all);
  if (missing) return missing;
  for (const [name, value] of Object.entries(object)) {
    if (isAbsent(value)) continue;
    const path = `${prefix}${name}`;
    for (const [key, bound] of Object.entries(fields[name] ?? {})) {
      if (key === "requires") {
        const absent = bound.find((needed) => isAbsent(valueAt(needed, object, root)));
        if (absent) return `The ${kind} ${path} requires ${absent}`;
      } else if (!CHECKS[key][0](value, bound)) {
        return `The ${kind} ${path} must be ${CHECKS[key][1](bound)}`;
      }
    }
    const fault = findNestedFault(value, shape.get(name)?.type, { kind, path }, root);
    if (fault) return fault;
  }
  return undefined;
}

function findNestedFault(value, type, { kind, path }, root) {
  if (type?.list && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const fault = findNestedFault(item, type.list, { kind, path: `${path}[${index}]` }, root);
      if (fault) return fault;
    }
    return undefined;
  }
  if (type?.model === undefined || typeof value !== "object" || value === null) return undefined;
  const where = { kind, prefix: `${path}.` };
  return findLimitFault(value, MODEL_LIMITS[type.model], modelShape(type.model), where, root);
}

function missingOf(object, { anyOf, oneOf }) {
  const present = (names) => names.filter((name) => !isAbsent(object[name]));
  if (anyOf && present(anyOf).length === 0) {
    return `At least one of ${anyOf.join(", ")} is required`;
  }
  if (oneOf && present(oneOf).length !== 1) return `Exactly one of ${oneOf.join(", ")} is required`;
  return undefined;
}

// "a.b" is a path in the whole body, "a" a field beside the one that requires it.
function valueAt(path, object, root) {
  const names = path.split(".");
  return names.length === 1 ? object[path] : names.reduce((value, name) => value?.[name], root);
}

function isAbsent(value) {
  return value === undefined || value === null || value === "";
}

module.exports = { findLimitFault };
