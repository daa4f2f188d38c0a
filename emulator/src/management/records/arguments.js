"use strict";

const { modelShape, shapeOf } = require("../../catalogue/shapes.js");

/**
 * Merges the arguments of a call: the query, the body, and the options and paging nested in the body.
 *
 * @param {{ query: object, body: object }} call
 * @returns {Record<string, unknown>}
 */
function argumentsOf({ query, body }) {
  const { options, pagination = options?.pagination, ...fields } = body;
  return { ...pagination, ...options, ...query, ...fields };
}

/**
 * The names of all arguments that an operation takes, nested ones included.
 *
 * @param {object} operation From the generated catalogue.
 * @returns {Set<string>}
 */
function argumentNames({ query, body }) {
  const names = new Set(shapeOf(query).keys());
  const visit = (type) => {
    if (!type?.model) return;
    for (const [name, field] of modelShape(type.model)) {
      names.add(name);
      if (name === "options" || name === "pagination") visit(field.type);
    }
  };
  visit(body);
  return names;
}

module.exports = { argumentNames, argumentsOf };
