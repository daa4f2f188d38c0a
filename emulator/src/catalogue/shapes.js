"use strict";

const { MODELS } = require("../generated/catalogue.js");

/**
 * A type as the generated catalogue writes it: the name of a basic one, or one of `{ model }`,
 * `{ list }`, `{ union }` and `{ values }`.
 *
 * @typedef {string | { model: string } | { list: Type } | { union: Type[] } | { values: unknown[] }} Type
 * @typedef {Map<string, { type: Type, required: boolean }>} Shape
 */

/** @type {Map<string, Shape>} */
const shapes = new Map(Object.entries(MODELS).map(([name, fields]) => [name, shapeOf(fields)]));

/**
 * @param {string} name Of a model.
 * @returns {Shape}
 */
function modelShape(name) {
  return shapes.get(name);
}

/**
 * @param {Record<string, Type>} [fields] As generated: the name of an optional one ends with "?".
 * @returns {Shape}
 */
function shapeOf(fields = {}) {
  return new Map(
    Object.entries(fields).map(([key, type]) => {
      const name = key.endsWith("?") ? key.slice(0, -1) : key;
      // A field of any type may as well be left out: the SDK's types ask for some that the service
      // does not.
      return [name, { type, required: name === key && type !== "any" }];
    }),
  );
}

module.exports = { modelShape, shapeOf };
