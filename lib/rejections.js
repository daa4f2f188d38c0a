"use strict";

/** The errors that promises of the native side reject with, in place of the descriptions that it gives. */

const { NEVER_BEGUN, mark } = require("./call-promise.js");
const { toError } = require("./errors.js");

/**
 * Rejection handler of a native promise. V8 follows the `await` chain from here, so the error has
 * the stack of the code that awaits the call.
 */
function raise(description) {
  throw reasonOf(description, raise);
}

/**
 * The error of a rejected native promise. The reason is not a description when user code has thrown,
 * for example a `then` getter of the value that the call resolves with.
 */
function reasonOf(description, above, cause) {
  return typeof description === "string" ? toError(description, above, cause) : description;
}

async function refused(description) {
  throw toError(description, refuse);
}

/** A promise that rejects at once, with the caller's stack. */
function refuse(description) {
  return mark(refused(description), NEVER_BEGUN);
}

async function failed(reason) {
  throw reason;
}

/** A promise that rejects at once, with any value. */
function fail(reason) {
  return mark(failed(reason), NEVER_BEGUN);
}

module.exports = { fail, raise, reasonOf, refuse };
