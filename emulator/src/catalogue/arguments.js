"use strict";

const { API_CODES, failure } = require("../answers.js");
const { findBodyFault, mediaTypeOf, unreadable } = require("../body.js");
const { modelShape, shapeOf } = require("./shapes.js");
const { findFieldFault } = require("./validate.js");

const FORM = "application/x-www-form-urlencoded";

/**
 * Creates the function that reads an operation's arguments from the query, a form or the JSON body, and
 * validates them. Path parameters are handled by the router.
 *
 * @param {object} operation From the generated catalogue.
 * @returns {(request: object) => object} Returns `{ body, query, form }`, or `{ answer }` if the service
 *   would reject the request.
 */
function argumentReader(operation) {
  const query = shapeOf(operation.query);
  const form = operation.form && shapeOf(operation.form);
  const body = operation.body && bodyShape(operation.body);
  return (request) => {
    const given = { body: {}, query: fromText(new URLSearchParams(request.query), query) };
    const fault = findFieldFault(given.query, query, { kind: "parameter" });
    if (fault) return { answer: invalid(fault) };
    if (form) return withForm(given, request, form);
    if (body) return withBody(given, request, body, operation.bodyOptional);
    return given;
  };
}

function bodyShape(type) {
  return type.model === undefined ? new Map() : modelShape(type.model);
}

function withForm(given, request, shape) {
  if (mediaTypeOf(request) !== FORM) {
    return { answer: unreadable(`The content type of the body must be ${FORM}`) };
  }
  const form = fromText(new URLSearchParams(request.body), shape);
  const fault = findFieldFault(form, shape);
  return fault ? { answer: invalid(fault) } : { ...given, form };
}

function withBody(given, request, shape, optional) {
  if (optional && request.body === "") return given;
  const answer = findBodyFault(request);
  if (answer) return { answer };
  const fault = shape.size > 0 && findFieldFault(request.json, shape);
  return fault ? { answer: invalid(fault) } : { ...given, body: request.json };
}

function invalid(message) {
  return failure({ statusCode: 400, apiCode: API_CODES.PARAMETER_INVALID, message });
}

// Text that does not match the type of the field stays text, so that validation rejects it. Lists are
// sent as one `name[]` per element; if any other name is repeated, the last value is used.
function fromText(pairs, shape) {
  const values = Object.create(null);
  for (const [name, text] of pairs) {
    const bare = name.replace(/\[\]$/, "");
    const { list } = shape.get(bare)?.type ?? {};
    if (list) values[bare] = [...(values[bare] ?? []), fromOneText(text, list)];
    else values[name] = fromOneText(text, shape.get(name)?.type);
  }
  return values;
}

function fromOneText(text, type) {
  if (type === "number" && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

module.exports = { argumentReader };
