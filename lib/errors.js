"use strict";

const { describedResponse } = require("./response.js");

// Taken at load: later changes to globals by other code do not reach us.
const { parse } = JSON;
const { apply } = Reflect;
const { assign } = Object;
const { captureStackTrace } = Error;
const { indexOf, slice } = String.prototype;

/**
 * The errors of this library. Every one is a `GenAuthError`; none shows a request body, a credential or a
 * URL with a query.
 */
class GenAuthError extends Error {
  /**
   * @param {string} message
   * @param {{ cause?: unknown, [field: string]: unknown }} [fields] set as own properties
   */
  constructor(message, fields = {}) {
    const { cause, ...others } = fields;
    super(message, cause === undefined ? undefined : { cause });
    assign(this, others);
    this.code ??= "ERR_GENAUTH";
    this.retryable ??= false;
  }

  /** What `JSON.stringify` and loggers write: name, message and the fields, without the stack. */
  toJSON() {
    const { name, message } = this;
    const cause = shownCause(this.cause);
    return { name, message, ...this, ...(cause === undefined ? {} : { cause }) };
  }
}

/** A cause as JSON has it: of an error name, message and code, of any other object nothing. */
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

// On the prototype, as the built-in errors have it: the name is no own property to print.
for (const [name, errorClass] of Object.entries(CLASSES)) {
  Object.defineProperty(errorClass.prototype, "name", {
    value: name,
    writable: true,
    configurable: true,
  });
}

/**
 * A description from the native side: JSON text and, behind a NUL, the body of the answer.
 *
 * @param {string} description
 * @returns {{ described: object, body: string | undefined }}
 */
function read(description) {
  const end = apply(indexOf, description, ["\0"]);
  return end < 0
    ? { described: parse(description), body: undefined }
    : {
        described: parse(apply(slice, description, [0, end])),
        body: apply(slice, description, [end + 1]),
      };
}

/** The class that a description names. */
function kindOf(description) {
  return read(description).described.kind;
}

/**
 * Makes the error that the native side describes.
 *
 * @param {object | string} description the description, or its text
 * @param {Function} above the function whose callers the stack shall show
 * @param {unknown} [cause] replaces the cause in the description
 * @returns {GenAuthError}
 */
function toError(description, above, cause) {
  const { described, body } =
    typeof description === "string" ? read(description) : { described: description };
  const { kind, message, response, cause: reason, ...fields } = described;
  if (response !== undefined) {
    fields.response = describedResponse(response, body);
  }
  fields.cause = cause === undefined && reason !== undefined ? causeOf(reason) : cause;
  const error = new CLASSES[kind](message, fields);
  captureStackTrace(error, above);
  return error;
}

/** The technical reason as an error. Its stack would only show this file. */
function causeOf(reason) {
  const cause = new Error(reason);
  cause.stack = `Error: ${reason}`;
  return cause;
}

module.exports = { ...CLASSES, CLASSES, toError, kindOf };
