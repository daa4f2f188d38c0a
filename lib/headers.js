"use strict";

/**
 * Reads the values of one header: from requests of Node (also Express, Koa and Nest), Fastify, the Fetch API
 * and Hono, and from their headers.
 */

const { apply, isArray, keys, toLowerCase } = require("./intrinsics.js");
const { isObject, read } = require("./read.js");

function isNamed(candidate, name) {
  return typeof candidate === "string" && apply(toLowerCase, candidate, []) === name;
}

/** The values in a flat list of names and values, the form in which Node keeps received headers. */
function received(rawHeaders, name) {
  const values = [];
  for (let index = 1; index < rawHeaders.length; index += 2) {
    if (isNamed(rawHeaders[index - 1], name)) {
      values[values.length] = `${rawHeaders[index]}`;
    }
  }
  return values;
}

/** The values in an object keyed by header name. */
function named(headers, name) {
  const values = [];
  const names = keys(headers);
  for (let index = 0; index < names.length; index += 1) {
    const value = isNamed(names[index], name) ? headers[names[index]] : undefined;
    const several = isArray(value) ? value : [value];
    for (let each = 0; each < several.length; each += 1) {
      if (several[each] !== null && several[each] !== undefined) {
        values[values.length] = `${several[each]}`;
      }
    }
  }
  return values;
}

/** The values in headers of any form. */
function valuesIn(headers, name) {
  if (isArray(headers)) return received(headers, name);
  if (typeof read(headers, "get") !== "function") return named(headers, name);
  const value = headers.get(name);
  return value === null || value === undefined ? [] : [`${value}`];
}

/**
 * The values of a header of a request.
 *
 * @param {unknown} req
 * @param {string} name in lower case
 * @returns {string[] | undefined} `undefined` if the argument is neither a request nor the `Headers` of one
 */
function valuesOfRequest(req, name) {
  if (!isObject(req)) return undefined;
  // The framework's own request object, which wraps that of Node or Fetch.
  const raw = read(req, "raw");
  const request = isObject(read(raw, "headers")) ? raw : req;
  const headers = read(request, "headers") ?? request;
  if (typeof read(headers, "get") === "function") return valuesIn(headers, name);
  if (!isObject(read(request, "headers"))) return undefined;
  // If a header such as `Authorization` is repeated, Node keeps only the first one in `headers`.
  const rawHeaders = read(request, "rawHeaders");
  const all = isArray(rawHeaders) ? received(rawHeaders, name) : [];
  return all.length > 1 ? all : valuesIn(headers, name);
}

module.exports = { valuesIn, valuesOfRequest };
