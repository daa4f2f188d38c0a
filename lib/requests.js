"use strict";

/**
 * Reads the `Authorization` headers for `verifyRequest`: from requests of Node (also Express, Koa and
 * Nest), Fastify, the Fetch API and Hono. The native side interprets them.
 */

const { ConfigurationError } = require("./errors.js");
const { OwnSet, apply, define, isArray, keys, toLowerCase } = require("./intrinsics.js");
const native = require("./native.js");
const { read } = require("./read.js");

const NAME = "authorization";
const OPERATION = "verifyRequest";

function refuse() {
  throw new ConfigurationError(
    "verifyRequest: The argument req must be a request of Node.js, Express, Fastify or the Fetch API, or its headers.",
    { code: "ERR_INVALID_ARGUMENT", field: "req", operation: OPERATION },
  );
}

const isObject = (value) => typeof value === "object" && value !== null;
const isAuthorization = (name) => typeof name === "string" && apply(toLowerCase, name, []) === NAME;

/** The values in a flat list of names and values, the form in which Node keeps received headers. */
function received(rawHeaders) {
  const values = [];
  for (let index = 1; index < rawHeaders.length; index += 2) {
    if (isAuthorization(rawHeaders[index - 1])) {
      values[values.length] = `${rawHeaders[index]}`;
    }
  }
  return values;
}

/** The values in an object keyed by header name. */
function named(headers) {
  const values = [];
  const names = keys(headers);
  for (let index = 0; index < names.length; index += 1) {
    const value = isAuthorization(names[index]) ? headers[names[index]] : undefined;
    const several = isArray(value) ? value : [value];
    for (let each = 0; each < several.length; each += 1) {
      if (several[each] !== null && several[each] !== undefined) {
        values[values.length] = `${several[each]}`;
      }
    }
  }
  return values;
}

/**
 * The values of all `Authorization` headers of a request.
 *
 * @param {object} req
 * @returns {string[]}
 */
function authorizationOf(req) {
  if (!isObject(req)) refuse();
  // The framework's own request object, which wraps that of Node or Fetch.
  const raw = read(req, "raw");
  const request = isObject(read(raw, "headers")) ? raw : req;
  const headers = read(request, "headers") ?? request;
  if (typeof read(headers, "get") === "function") {
    const value = headers.get(NAME);
    return value === null || value === undefined ? [] : [`${value}`];
  }
  if (!isObject(read(request, "headers"))) refuse();
  // If the header is repeated, Node keeps only the first one in `headers`.
  const rawHeaders = read(request, "rawHeaders");
  const all = isArray(rawHeaders) ? received(rawHeaders) : [];
  return all.length > 1 ? all : named(headers);
}

/** Failures that the API's client did not cause: the keys cannot be fetched at the moment. */
const UNAVAILABLE = new OwnSet([
  "ConnectionError",
  "TimeoutError",
  "HttpError",
  "RateLimitError",
  "ResponseError",
]);

/** The API's HTTP answer as an `init` for Fetch's `Response`; `undefined` if the API should not answer. */
function answerTo(error) {
  const { name } = error;
  const challenge = read(error, "challenge");
  if (challenge !== undefined) {
    return { ...challenge, headers: { "WWW-Authenticate": challenge.wwwAuthenticate } };
  }
  return UNAVAILABLE.has(name) ? { status: 503, headers: {} } : undefined;
}

/** Verifies the access token of a request. */
async function verify(client, req, options, callOptions) {
  try {
    return await native.verifyRequest(client, authorizationOf(req), options, callOptions);
  } catch (error) {
    // Any other error comes from user code, such as a getter of the options.
    const challenge = read(error, "operation") === OPERATION ? answerTo(error) : undefined;
    throw challenge === undefined ? error : define(error, "challenge", challenge);
  }
}

module.exports = { verify };
