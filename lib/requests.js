"use strict";

/** Reads the `Authorization` headers for `verifyRequest`. The native side interprets them. */

const { valuesOfRequest } = require("./headers.js");
const { OwnSet, define } = require("./intrinsics.js");
const { invalidArgument } = require("./invalid-argument.js");
const native = require("./native.js");
const { read } = require("./read.js");

const NAME = "authorization";
const OPERATION = "verifyRequest";

function refuse() {
  const message =
    "The argument req must be a request of Node.js, Express, Fastify or the Fetch API, or its headers.";
  throw invalidArgument(OPERATION, "req", message);
}

/**
 * The values of all `Authorization` headers of a request.
 *
 * @param {object} req
 * @returns {string[]}
 */
function authorizationOf(req) {
  return valuesOfRequest(req, NAME) ?? refuse();
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
async function verify(client, req, options, callOptions, begun) {
  try {
    const authorization = authorizationOf(req);
    return await begun(native.verifyRequest(client, authorization, options, callOptions));
  } catch (error) {
    // Any other error comes from user code, such as a getter of the options.
    const challenge = read(error, "operation") === OPERATION ? answerTo(error) : undefined;
    throw challenge === undefined ? error : define(error, "challenge", challenge);
  }
}

module.exports = { verify };
