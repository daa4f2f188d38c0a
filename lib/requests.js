"use strict";

/**
 * What `verifyRequest` reads of a request: the `Authorization` headers of Node's requests (those of Express,
 * Koa and Nest too), of Fastify's, of the Fetch API's, and of Hono's. What they mean is decided on the
 * native side.
 */

const { ConfigurationError } = require("./errors.js");
const native = require("./native.js");

const NAME = "authorization";
const OPERATION = "verifyRequest";

function refuse() {
  throw new ConfigurationError(
    "verifyRequest: The argument req must be a request of Node.js, Express, Fastify or the Fetch API, or its headers.",
    { code: "ERR_INVALID_ARGUMENT", field: "req", operation: OPERATION },
  );
}

const isObject = (value) => typeof value === "object" && value !== null;
const isAuthorization = (name) => typeof name === "string" && name.toLowerCase() === NAME;

/** The values in a list of names and values in turn, as Node keeps the headers that it received. */
function received(rawHeaders) {
  return rawHeaders.filter((_, index) => index % 2 === 1 && isAuthorization(rawHeaders[index - 1]));
}

/** The values in an object by name. */
function named(headers) {
  const names = Object.keys(headers).filter(isAuthorization);
  return names.flatMap((name) => headers[name] ?? []);
}

/**
 * The values of all `Authorization` headers of a request.
 *
 * @param {object} req
 * @returns {string[]}
 */
function authorizationOf(req) {
  if (!isObject(req)) refuse();
  // The framework's own request around that of Node or Fetch.
  const request = isObject(req.raw?.headers) ? req.raw : req;
  const headers = request.headers ?? request;
  if (typeof headers.get === "function") {
    const value = headers.get(NAME);
    return value === null || value === undefined ? [] : [String(value)];
  }
  if (!isObject(request.headers)) refuse();
  // Node drops all but the first of several such headers from `headers`.
  const all = Array.isArray(request.rawHeaders) ? received(request.rawHeaders) : [];
  return (all.length > 1 ? all : named(request.headers)).map(String);
}

/** Failures for which nobody who called the API is to blame: the keys cannot be fetched now. */
const UNAVAILABLE = new Set([
  "ConnectionError",
  "TimeoutError",
  "HttpError",
  "RateLimitError",
  "ResponseError",
]);

/** How the API answers the request, as an `init` of Fetch's `Response`; `undefined` where it should not. */
function answerTo({ name, challenge }) {
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
    // Anything else is thrown by the code of the program, such as a getter of the options.
    const challenge = error?.operation === OPERATION ? answerTo(error) : undefined;
    throw challenge === undefined ? error : Object.assign(error, { challenge });
  }
}

module.exports = { verify };
