"use strict";

const { describedResponse } = require("./response.js");
const {
  apply,
  captureStackTrace,
  define,
  hasOwn,
  indexOf,
  keys,
  parse,
  slice,
} = require("./intrinsics.js");

/**
 * The errors of this library, all subclasses of `GenAuthError`. None of them contains a request body, a
 * credential or the query of a URL.
 */
class GenAuthError extends Error {
  /**
   * @param {string} message
   * @param {{ cause?: unknown, [field: string]: unknown }} [fields] set as own properties
   */
  constructor(message, fields = {}) {
    const { cause, ...others } = { __proto__: null, ...fields };
    super(message, cause === undefined ? undefined : { cause });
    const names = keys(others);
    for (let index = 0; index < names.length; index += 1) {
      define(this, names[index], others[names[index]]);
    }
    if (!hasOwn(others, "code")) define(this, "code", "ERR_GENAUTH");
    if (!hasOwn(others, "retryable")) define(this, "retryable", false);
  }

  /** The JSON form that `JSON.stringify` and loggers write: name, message and fields, without the stack. */
  toJSON() {
    const { name, message } = this;
    const cause = shownCause(this.cause);
    return { name, message, ...this, ...(cause === undefined ? {} : { cause }) };
  }
}

/** The JSON form of a cause: name, message and code of an error; `undefined` for any other object. */
function shownCause(cause) {
  if (typeof cause === "object" || typeof cause === "function") {
    if (!(cause instanceof Error)) {
      return undefined;
    }
    const { name, message, code } = cause;
    return { name, message, code };
  }
  return typeof cause === "bigint" || typeof cause === "symbol" ? String(cause) : cause;
}

class ConfigurationError extends GenAuthError {}
class ConnectionError extends GenAuthError {}
class TimeoutError extends GenAuthError {}
class AbortError extends GenAuthError {}
class HttpError extends GenAuthError {}
class RateLimitError extends HttpError {}
class ResponseError extends GenAuthError {}
class ApiError extends GenAuthError {}
class OAuthError extends GenAuthError {}
class TokenError extends GenAuthError {}

const CLASSES = {
  GenAuthError,
  ConfigurationError,
  ConnectionError,
  TimeoutError,
  AbortError,
  HttpError,
  RateLimitError,
  ResponseError,
  ApiError,
  OAuthError,
  TokenError,
};

// On the prototype, as in the built-in errors, so that the name is not printed as an own property.
for (const name in CLASSES) {
  if (hasOwn(CLASSES, name)) {
    define(CLASSES[name].prototype, "name", name, false);
  }
}

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

module.exports = { ...CLASSES, CLASSES, toError, nameOfError, nameOfKind };
