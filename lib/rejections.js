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
 * Rejects a promise with the error of a description, given the functions that settle the promise. The error is made
 * by another promise, which the first follows by then: V8 finds the code that awaits the first behind these two
 * functions, so the error has its stack.
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
