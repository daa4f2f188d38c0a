"use strict";

/** The methods that the native side describes and runs, and what they may be called on. */

const { apply, create, define, defineProperty, hasOwn, split } = require("./intrinsics.js");

/** The property by which a client is found. Registered, so that every realm of a thread has the same. */
const SELF = Symbol.for("genauth-native.client");

/**
 * Makes a client one that is found behind its proxies and by objects that inherit from it: those give its
 * properties, but not what the native side has tied to it. The property holds a function, because proxies
 * that wrap every object they give out, as those of Vue do, give out functions as they are.
 *
 * @param {object} client
 */
function mark(client) {
  define(client, SELF, () => client, false);
}

/** What stands behind the receiver of a method. The native side decides whether it is a client. */
function behind(receiver) {
  if ((typeof receiver !== "object" || receiver === null) && typeof receiver !== "function") {
    return undefined;
  }
  try {
    const find = receiver[SELF];
    return typeof find === "function" ? find() : undefined;
  } catch {
    // A trap of a proxy has thrown: it does not stand for a client.
    return undefined;
  }
}

/**
 * The methods of a class, in the order of their numbers.
 *
 * @param {string[]} described names, separated by commas, and a digit for each: the `length` of its function
 * @returns {{ names: string[], lengths: string }}
 */
function methodsOf({ 0: names, 1: lengths }) {
  return { names: apply(split, names, [","]), lengths };
}

/** A function that runs a method. The native side takes as many arguments as the method has. */
function functionOf(invoke, number) {
  const { method } = {
    method(first, second, third, fourth) {
      return invoke(this, number, first, second, third, fourth);
    },
  };
  return method;
}

/** Gives a function the name and the `length` that it is to have. */
function label(method, name, length) {
  defineProperty(method, "name", { __proto__: null, value: name });
  return defineProperty(method, "length", { __proto__: null, value: length });
}

/**
 * Gives a class its methods, as classes of the language have them: not enumerable, not constructors. Those
 * that the class has already stay.
 *
 * @param {Function} Class
 * @param {{ names: string[], lengths: string }} methods
 * @param {(receiver: unknown, number: number, ...args: unknown[]) => unknown} invoke
 */
function attach({ prototype }, { names, lengths }, invoke) {
  // Makes a dictionary of the prototype. Before that, V8 copies its layout for each property that is
  // added: ten times as long for 650 of them.
  create(prototype);
  for (let number = 0; number < names.length; number += 1) {
    const name = names[number];
    if (!hasOwn(prototype, name)) {
      define(prototype, name, label(functionOf(invoke, number), name, +lengths[number]), false);
    }
  }
}

module.exports = { attach, behind, functionOf, label, mark, methodsOf };
