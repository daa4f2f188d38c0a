"use strict";

const { modelShape } = require("./shapes.js");

/**
 * Validates the fields of an object against its shape.
 *
 * @param {object} object
 * @param {import("./shapes.js").Shape} shape
 * @param {object} [where] Wording of the message.
 * @param {string} [where.kind] The term for a field: `"field"` or `"parameter"`.
 * @param {string} [where.prefix] Path to the object, for example `"passwordPayload."`.
 * @returns {string | undefined} The first error in one sentence: a field that is unknown, missing, or
 *   of the wrong type.
 */
function findFieldFault(object, shape, { kind = "field", prefix = "" } = {}) {
  const unknown = Object.keys(object).find((name) => !shape.has(name));
  if (unknown !== undefined) return `The ${kind} ${prefix}${unknown} is not known`;
  for (const [name, { type, required }] of shape) {
    const value = object[name];
    const path = `${prefix}${name}`;
    if (isMissing(value, type)) {
      if (required) return `The ${kind} ${path} is required`;
    } else {
      const fault = findTypeFault(value, type, { kind, path });
      if (fault) return fault;
    }
  }
  return undefined;
}

/** An empty string counts as an absent string, and is invalid for a number or a boolean. */
function isMissing(value, type) {
  if (value === "") return type !== "number" && type !== "boolean";
  return value === undefined || value === null;
}

function findTypeFault(value, type, { kind, path }) {
  const wrong = (expected) => `The ${kind} ${path} must be ${expected}`;
  if (typeof type === "string") {
    return type === "any" || typeOf(value) === type ? undefined : wrong(`of type ${type}`);
  }
  if (type.values) {
    const allowed = type.values.map((one) => JSON.stringify(one)).join(", ");
    return type.values.includes(value) ? undefined : wrong(`one of ${allowed}`);
  }
  if (type.list) {
    if (!Array.isArray(value)) return wrong("of type array");
    return firstOf(value.entries(), ([index, item]) =>
      findTypeFault(item, type.list, { kind, path: `${path}[${index}]` }),
    );
  }
  if (type.union) {
    const faults = type.union.map((part) => findTypeFault(value, part, { kind, path }));
    return faults.every(Boolean) ? faults[0] : undefined;
  }
  if (typeOf(value) !== "object") return wrong("of type object");
  const shape = modelShape(type.model);
  // The service documents no fields of a few models; any content of these is accepted.
  return shape.size > 0 ? findFieldFault(value, shape, { kind, prefix: `${path}.` }) : undefined;
}

function firstOf(items, find) {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

function typeOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

module.exports = { findFieldFault };
