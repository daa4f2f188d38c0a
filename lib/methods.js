"use strict";

/** Creates the methods of a class from the native side's description, and identifies their receivers. */

const { apply, create, define, defineProperty, hasOwn, split } = require("./intrinsics.js");

/** The property that identifies a client. A registered symbol, so that all realms of a thread share it. */
const SELF = Symbol.for("genauth-native.client");

/**
 * Marks a client so that it is found behind a proxy, and from objects that inherit from it: both expose the
 * client's properties, but not the native data attached to it. The property holds a function because
 * proxies that wrap the objects they return, such as those of Vue, return functions unchanged.
 *
 * @param {object} client
 */
function mark(client) {
  define(client, SELF, () => client, false);
}

/** Finds the object behind the receiver of a method. The native side checks whether it is a client. */
function behind(receiver) {
  if ((typeof receiver !== "object" || receiver === null) && typeof receiver !== "function") {
    return undefined;
  }
  try {
    const find = receiver[SELF];
    return typeof find === "function" ? find() : undefined;
  } catch {
    // A trap of the proxy has thrown, so the proxy does not represent a client.
    return undefined;
  }
}

/**
 * The methods of a class, in the order of their numbers.
 *
 * @param {{ names: string, lengths: string, first: number }} described comma-separated names, one digit per name,
 *   the function's `length`, and the number of the first method
 * @returns {{ names: string[], lengths: string, first: number }}
 */
function methodsOf({ names, lengths, first }) {
  return { names: apply(split, names, [","]), lengths, first };
}

/**
 * Functions that create the function of a method, by its `length`: a parameter with a default does not count.
 * A computed name sets `name` in a quarter of the time that `defineProperty` takes, and an object without
 * a prototype keeps V8 from remembering a layout for each name. The native side reads as many arguments as
 * the method has.
 */
const MAKERS = [
  (call, number, name) => ({
    __proto__: null,
    [name](first = undefined, second = undefined, third = undefined, fourth = undefined) {
      return call(this, number, first, second, third, fourth);
    },
  }),
  (call, number, name) => ({
    __proto__: null,
    [name](first, second = undefined, third = undefined, fourth = undefined) {
      return call(this, number, first, second, third, fourth);
    },
  }),
  (call, number, name) => ({
    __proto__: null,
    [name](first, second, third = undefined, fourth = undefined) {
      return call(this, number, first, second, third, fourth);
    },
  }),
  (call, number, name) => ({
    __proto__: null,
    [name](first, second, third, fourth = undefined) {
      return call(this, number, first, second, third, fourth);
    },
  }),
];

/** Sets the name and the `length` of a function. */
function label(method, name, length) {
  defineProperty(method, "name", { __proto__: null, value: name });
  return defineProperty(method, "length", { __proto__: null, value: length });
}

/**
 * Defines methods on a class as class syntax would: not enumerable and not constructors. Methods that the
 * class already has are kept.
 *
 * @param {Function} Class
 * @param {{ names: string[], lengths: string, first: number }} methods
 * @param {(receiver: unknown, number: number, ...args: unknown[]) => unknown} call
 */
function attach({ prototype }, { names, lengths, first }, call) {
  // Switches the prototype to dictionary mode. Otherwise V8 copies its layout for each property that is
  // added, which takes ten times as long for 650 methods.
  create(prototype);
  const property = { __proto__: null, enumerable: false, writable: true, configurable: true };
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (!hasOwn(prototype, name)) {
      property.value = MAKERS[lengths[index]](call, first + index, name)[name];
      defineProperty(prototype, name, property);
    }
  }
}

/**
 * What `console.log(client)` prints: the name of the class, and enough to tell clients apart, without secrets.
 *
 * @param {object} client
 * @param {string} known the name where the receiver has no class
 * @param {(client: object) => object} describe returns what is shown, and throws for what is not a client
 * @param {object} options of `util.inspect`
 * @param {Function} inspect
 */
function shown(client, known, describe, options, inspect) {
  let name;
  let content = {};
  try {
    name = client?.constructor?.name;
    content = describe(client);
  } catch {
    // The prototype, or an object that inherits from it without construction, has nothing to show.
  }
  return `${name ?? known} ${inspect(content, options)}`;
}

module.exports = { attach, behind, label, mark, methodsOf, shown };
