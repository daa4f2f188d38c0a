"use strict";

// Taken at load: later changes to globals by other code do not reach us.
const { parse } = JSON;

/**
 * The errors of this library. Every one is a `GenAuthError`; none holds a request body, a
 * credential or a URL with a query.
 */
class GenAuthError extends Error {
  /**
   * @param {string} message
   * @param {{ cause?: unknown, [field: string]: unknown }} [fields] set as own properties
   */
  constructor(message, fields = {}) {
    const { cause, ...others } = fields;
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, others);
    this.code ??= "ERR_GENAUTH";
    this.retryable ??= false;
  }
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

/** JSON where it is JSON, else the text. */
function dataOf(body) {
  try {
    return parse(body);
  } catch {
    return body;
  }
}

/** Headers by name; the values of one that comes more than once are joined, as Node does. */
function joined(entries) {
  const headers = new Map();
  for (const [name, value] of entries) {
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return Object.fromEntries(headers);
}

/**
 * Makes the error that the native side describes.
 *
 * @param {object | string} description the description, or its JSON text
 * @param {Function} above the function whose callers the stack shall show
 * @param {unknown} [cause] replaces the cause in the description
 * @returns {GenAuthError}
 */
function toError(description, above, cause) {
  const {
    kind,
    message,
    response,
    cause: reason,
    ...fields
  } = typeof description === "string" ? parse(description) : description;
  if (response !== undefined) {
    fields.response = {
      status: response.status,
      headers: joined(response.headers),
      data: dataOf(response.body),
    };
  }
  fields.cause = cause === undefined && reason !== undefined ? causeOf(reason) : cause;
  const error = new CLASSES[kind](message, fields);
  Error.captureStackTrace(error, above);
  return error;
}

/** The technical reason as an error. Its stack would only show this file. */
function causeOf(reason) {
  const cause = new Error(reason);
  cause.stack = `Error: ${reason}`;
  return cause;
}

module.exports = { ...CLASSES, CLASSES, toError };
