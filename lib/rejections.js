"use strict";

/** The errors that promises of the native side reject with, in place of the descriptions that it gives. */

const { NEVER_BEGUN, mark } = require("./call-promise.js");
const { toError } = require("./errors.js");
const { apply, then } = require("./intrinsics.js");

/**
 * The error of a rejected native promise. The reason is not a description when user code has thrown,
 * for example a `then` getter of the value that the call resolves with.
 */
function reasonOf(description, above, cause) {
  return typeof description === "string" ? toError(description, above, cause) : description;
}

async function raised(description) {
  await undefined;
  throw reasonOf(description, raised);
}

/**
 * Rejects a promise, given the functions that settle it, with the error of a description. An async function throws the
 * error, and the two functions are the handlers of its promise: through them V8 finds the code that awaits the other
 * promise, so that the error has the stack of that code.
 */
function rejectBy(resolver, rejecter, description) {
  apply(then, raised(description), [resolver, rejecter]);
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

module.exports = { fail, reasonOf, refuse, rejectBy };
