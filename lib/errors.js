"use strict";

/** Makes the errors of calls from their descriptions by the native side. */

const { CLASSES } = require("./error-classes.js");
const { apply, captureStackTrace, indexOf, parse, slice } = require("./intrinsics.js");
const { describedResponse } = require("./response.js");

/**
 * Parses a description from the native side: JSON text, optionally followed by a NUL and the response body.
 *
 * @param {string} description
 * @returns {{ described: object, body: string | undefined }}
 */
function read(description) {
  const end = apply(indexOf, description, ["\0"]);
  const text = end < 0 ? description : apply(slice, description, [0, end]);
  return {
    described: { __proto__: null, ...parse(text) },
    body: end < 0 ? undefined : apply(slice, description, [end + 1]),
  };
}

/** The class names of the kinds of errors that the native side describes. */
const NAMES = {
  __proto__: null,
  configuration: "ConfigurationError",
  connection: "ConnectionError",
  timeout: "TimeoutError",
  abort: "AbortError",
  http: "HttpError",
  ratelimit: "RateLimitError",
  response: "ResponseError",
  api: "ApiError",
  oauth: "OAuthError",
  token: "TokenError",
  internal: "GenAuthError",
};

/** The class name of a kind of errors. */
function nameOfKind(kind) {
  return NAMES[kind];
}

/** The class name of the error in a description. */
function nameOfError(description) {
  return nameOfKind(read(description).described.kind);
}

/**
 * Makes the error that the native side describes.
 *
 * @param {object | string} description the description, or its text
 * @param {Function} above the stack starts at the caller of this function
 * @param {unknown} [cause] replaces the cause in the description
 * @returns {GenAuthError}
 */
function toError(description, above, cause) {
  const { described, body } =
    typeof description === "string"
      ? read(description)
      : { described: description, body: undefined };
  const { kind, message, response, cause: reason, ...others } = described;
  const fields = { __proto__: null, ...others };
  if (response !== undefined) {
    fields.response = describedResponse(response, body);
  }
  fields.cause = cause === undefined && reason !== undefined ? causeOf(reason) : cause;
  const error = new CLASSES[nameOfKind(kind)](message, fields);
  captureStackTrace(error, above);
  return error;
}

/** The technical reason as an error, without a stack: it would only point to this file. */
function causeOf(reason) {
  const cause = new Error(reason);
  cause.stack = `Error: ${reason}`;
  return cause;
}

module.exports = { toError, nameOfError, nameOfKind };
