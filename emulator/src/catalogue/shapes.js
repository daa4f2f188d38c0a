"use strict";

const { MODELS } = require("../generated/catalogue.js");
const { MODELS: MANAGEMENT_MODELS } = require("../generated/management-catalogue.js");

/**
 * A type in the notation of the generated catalogue: the name of a basic type, or one of `{ model }`,
 * `{ list }`, `{ union }` and `{ values }`.
 *
 * @typedef {string | { model: string } | { list: Type } | { union: Type[] } | { values: unknown[] }} Type
 * @typedef {Map<string, { type: Type, required: boolean }>} Shape
 */

/** @type {Map<string, Shape>} */
const shapes = new Map();
const fieldsByModel = {
  ...MODELS,
  ...MANAGEMENT_MODELS,
  // The method `pub` of the clients sends a field that the types of the SDK lack.
  PubEventDto: { ...MANAGEMENT_MODELS.PubEventDto, "source?": "string" },
};

/**
 * @param {string} name The name of a model.
 * @returns {Shape}
 */
function modelShape(name) {
  // Made when asked for: most programs use few of the models.
  if (!shapes.has(name)) shapes.set(name, shapeOf(fieldsByModel[name]));
  return shapes.get(name);
}

/**
 * @param {Record<string, Type>} [fields] As generated: the name of an optional field ends with "?".
 * @returns {Shape}
 */
function shapeOf(fields = {}) {
  return new Map(
    Object.entries(fields).map(([key, type]) => {
      const name = key.endsWith("?") ? key.slice(0, -1) : key;
      // A field of any type is optional: the SDK's types require some such fields that the service does not
      // require.
      return [name, { type, required: name === key && type !== "any" }];
    }),
  );
}

module.exports = { modelShape, shapeOf };
