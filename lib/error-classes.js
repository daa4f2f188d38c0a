"use strict";

/** The classes of the errors: all that `require` needs of them. `errors.js` makes the errors of calls. */

const { define, hasOwn, keys } = require("./intrinsics.js");

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

module.exports = { CLASSES };
