"use strict";

/** What `iterate` and `bulk` have in common: their operations, their options and their signal. */

const { apply, hasOwn, keys, split } = require("./intrinsics.js");
const { invalidArgument } = require("./invalid-argument.js");
const { read } = require("./read.js");
const { readSignal } = require("./signal.js");

const { AbortController } = globalThis;

/**
 * Finds what a generated table says about an operation.
 *
 * @param {[object, string][]} table facts, and the comma-separated names of their operations
 * @param {string} method the method that takes the name, for errors
 * @param {unknown} operation
 * @param {string} lack what an operation outside the table lacks
 */
function factsOf(table, method, operation, lack) {
  if (typeof operation === "string") {
    for (let index = 0; index < table.length; index += 1) {
      const names = apply(split, table[index][1], [","]);
      for (let place = 0; place < names.length; place += 1) {
        if (names[place] === operation) return table[index][0];
      }
    }
  }
  const shown = typeof operation === "string" ? JSON.stringify(operation) : typeof operation;
  throw invalidArgument(method, "operation", `${shown} is not the name of an operation ${lack}.`);
}

/** The options of a method, without names that it does not have. */
function optionsOf(method, options, names) {
  if (options === undefined || options === null || typeof options === "number") return {};
  if (typeof options !== "object")
    throw invalidArgument(method, "options", "the options must be an object.");
  const given = keys(options);
  for (let index = 0; index < given.length; index += 1) {
    if (!names.includes(given[index]) && options[given[index]] !== undefined) {
      throw invalidArgument(
        method,
        `options.${given[index]}`,
        `there is no option ${given[index]}.`,
      );
    }
  }
  const known = {};
  for (let index = 0; index < names.length; index += 1) {
    known[names[index]] = read(options, names[index]);
  }
  return known;
}

/** A whole number of an option, or its default. */
function wholeNumber(method, name, value, { least, most, otherwise }) {
  if (value === undefined || value === null) return otherwise;
  if (!Number.isInteger(value) || value < least || value > most) {
    const range = most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`;
    throw invalidArgument(
      method,
      `options.${name}`,
      `${name} must be a whole number from ${range}.`,
    );
  }
  return value;
}

/** The value at a place such as `data.list`; `undefined` where an object on the way lacks it. */
function at(object, place) {
  const names = apply(split, place, ["."]);
  let value = object;
  for (let index = 0; index < names.length; index += 1) value = read(value, names[index]);
  return value;
}

/** A copy of an object with another value at a place. Objects on the way are copied. */
function withValue(object, place, value) {
  const copy = { ...object };
  let holder = copy;
  const names = apply(split, place, ["."]);
  for (let index = 0; index < names.length - 1; index += 1) {
    const name = names[index];
    holder[name] = { ...(hasOwn(holder, name) ? holder[name] : {}) };
    holder = holder[name];
  }
  holder[names[names.length - 1]] = value;
  return copy;
}

/** Aborts calls when the caller's signal fires, or by itself. */
class Cancellation {
  #controller = new AbortController();
  #signal;
  #follow = () => this.cancel(this.#signal.reason);

  /**
   * @param {string} method
   * @param {AbortSignal | undefined} signal of the caller
   */
  constructor(method, signal) {
    this.#signal = readSignal(signal);
    if (this.#signal === null) {
      throw invalidArgument(method, "options.signal", "signal must be an AbortSignal.");
    }
    if (this.#signal === undefined) return;
    if (signal.aborted) this.#follow();
    else signal.addEventListener("abort", this.#follow);
  }

  /** The signal for calls. */
  get signal() {
    return this.#controller.signal;
  }

  cancel(reason) {
    this.#controller.abort(reason);
    this.release();
  }

  /** Stops listening to the caller's signal. */
  release() {
    this.#signal?.removeEventListener("abort", this.#follow);
  }
}

module.exports = {
  Cancellation,
  at,
  factsOf,
  optionsOf,

  wholeNumber,
  withValue,
};
