"use strict";

/**
 * Which call a promise belongs to. A private field of the promise names the call: setting one takes a tenth of
 * the time of an entry in a `WeakMap`, and no program can see it.
 *
 * All copies of this file in a thread share the marks of the first.
 */

const native = require("./native.js");
const { hasOwn } = require("./intrinsics.js");

/** Its constructor returns the object that it is given, so that fields of a subclass are set on that object. */
class Given {
  constructor(object) {
    // biome-ignore lint/correctness/noConstructorReturn: it is the purpose of this class.
    return object;
  }
}

class Marked extends Given {
  #call;

  constructor(promise, call) {
    super(promise);
    this.#call = call;
  }

  static callOf(value) {
    return typeof value === "object" && value !== null && #call in value ? value.#call : undefined;
  }
}

/**
 * Marks the promise of a call.
 *
 * @param {Promise<unknown>} promise
 * @param {number | object} call the id of a call in flight, or what `linked` and `kept` make
 * @returns {Promise<unknown>} the promise
 */
function mark(promise, call) {
  new Marked(promise, call);
  return promise;
}

if (!hasOwn(native, "callPromise")) {
  native.callPromise = { mark, callOf: Marked.callOf };
}
const shared = native.callPromise;

/** The id of a call that ended before it began. No call has it. */
const NEVER_BEGUN = 0;

/** What marks the promise of a call that was answered from memory, by whatever client. */
const REMEMBERED = { __proto__: null, client: undefined, kept: true };

/**
 * The promise of a method that makes one call of the native part, and does more before or after it.
 *
 * @param {object} client
 * @param {(begun: (promise: Promise<unknown>) => Promise<unknown>) => Promise<unknown>} work passes the native
 *   promise to its argument, which returns it
 */
function linked(client, work) {
  const link = { __proto__: null, client, promise: undefined, whenBegun: undefined };
  const begun = (promise) => {
    link.promise = promise;
    link.whenBegun?.();
    return promise;
  };
  return shared.mark(work(begun), link);
}

module.exports = { NEVER_BEGUN, REMEMBERED, callOf: shared.callOf, linked, mark: shared.mark };
