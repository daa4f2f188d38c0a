"use strict";

const { API_CODES, failure } = require("../answers.js");
const { findBodyFault, mediaTypeOf, unreadable } = require("../body.js");
const { MODEL_LIMITS } = require("../generated/limits.js");
const { findLimitFault } = require("./limit-checks.js");
const { parseQuery } = require("./query.js");
const { modelShape, shapeOf } = require("./shapes.js");
const { findFieldFault } = require("./validate.js");

const FORM = "application/x-www-form-urlencoded";

/**
 * Creates the function that reads an operation's arguments from the query, a form or the JSON body, and
 * validates them. Path parameters are handled by the router.
 *
 * @param {object} operation From the generated catalogue.
 * @param {object} [limits] Those of the operation, from the generated limits.
 * @returns {(request: object) => object} Returns `{ body, query, form }`, or `{ answer }` if the service
 *   would reject the request.
 */
function argumentReader(operation, limits = {}) {
  const query = shapeOf(operation.query);
  const form = operation.form && shapeOf(operation.form);
  const body = operation.body && bodyShape(operation.body);
  const { listMaxima = {} } = operation;
  return (request) => {
    const given = { body: {}, query: fromText(parseQuery(request.query), query) };
    const fault = findFieldFault(given.query, query, { kind: "parameter" });
    if (fault) return { answer: invalid(fault) };
    if (form) return withForm(given, request, form);
    const read = body ? withBody(given, request, body, operation.bodyOptional) : given;
    if (read.answer) return read;
    const tooMuch =
      findLongList({ ...read.query, ...read.body }, listMaxima) ??
      findExcess(read, operation, limits);
    return tooMuch ? { answer: invalid(tooMuch) } : read;
  };
}

// What is documented of the operation as a whole concerns the query and the fields of the body alike.
function findExcess({ query, body }, operation, { fields, all }) {
  const model = operation.body?.model;
  const shape = model === undefined ? new Map() : modelShape(model);
  return (
    findLimitFault(query, { fields }, shapeOf(operation.query), { kind: "parameter" }) ??
    findLimitFault({ ...query, ...body }, { all }, new Map()) ??
    findLimitFault(body, MODEL_LIMITS[model], shape)
  );
}

function findLongList(fields, listMaxima) {
  for (const [name, maximum] of Object.entries(listMaxima)) {
    if (fields[name]?.length > maximum)
      return `The list ${name} must have at most ${maximum} elements`;
  }
  return undefined;
}

function bodyShape(type) {
  if (type.fields) return shapeOf(type.fields);
  return type.model === undefined ? new Map() : modelShape(type.model);
}

function withForm(given, request, shape) {
  if (mediaTypeOf(request) !== FORM) {
    return { answer: unreadable(`The content type of the body must be ${FORM}`) };
  }
  const form = fromText(parseQuery(request.body), shape);
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

// Text that does not match the type of the field stays text, so that validation rejects it. If a name
// that does not take a list is repeated, the last value is used.
function fromText(given, shape) {
  const values = Object.create(null);
  for (const [name, value] of Object.entries(given)) {
    const { type } = shape.get(name) ?? {};
    if (type?.list) values[name] = [value].flat().map((item) => fromOneText(item, type.list));
    else values[name] = fromOneText(type === "any" ? value : [value].flat().at(-1), type);
  }
  return values;
}

function fromOneText(text, type) {
  if (typeof text !== "string") return text;
  if (type === "number" && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

module.exports = { argumentReader };
