"use strict";

/**
 * The functions of the language that this package needs, taken when it is loaded. A program may replace
 * or patch them before (zone.js puts its own class in the place of `Promise`) or later; what is taken
 * here, and syntax, stays as it is. Code of this package therefore does not use `for … of`, array
 * destructuring or methods of built-in prototypes where a call is made.
 */

const { parse, stringify } = JSON;
const { captureStackTrace } = Error;
const { isArray } = Array;
const { min } = Math;
const { apply, ownKeys } = Reflect;
const {
  create,
  defineProperty,
  freeze,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  keys,
  prototype: objectPrototype,
  setPrototypeOf,
} = Object;
const { toString: tagOf } = objectPrototype;
const { includes, indexOf, slice, split, toLowerCase } = String.prototype;
const Doubles = Float64Array;

/** `then` of the promises that async functions and the native part make, whatever `Promise` is. */
const { then } = getPrototypeOf((async () => {})());

/** A container whose methods are its own, so that patches of the built-in prototype do not reach it. */
function own(Container) {
  const Own = class extends Container {};
  // One that a program has put in the place of the built-in one may inherit from it.
  let holder = Container.prototype;
  while (holder !== null && holder !== objectPrototype) {
    const names = ownKeys(holder);
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index];
      if (!hasOwn(Own.prototype, name)) {
        const descriptor = getOwnPropertyDescriptor(holder, name);
        defineProperty(Own.prototype, name, setPrototypeOf(descriptor, null));
      }
    }
    holder = getPrototypeOf(holder);
  }
  setPrototypeOf(Own.prototype, null);
  return Own;
}

/** Sets an own property, whatever setters the prototypes have. */
function define(object, name, value, enumerable = true) {
  return defineProperty(object, name, {
    __proto__: null,
    value,
    enumerable,
    writable: true,
    configurable: true,
  });
}

module.exports = {
  Doubles,
  OwnMap: own(Map),
  OwnSet: own(Set),
  OwnWeakMap: own(WeakMap),
  apply,
  captureStackTrace,
  create,
  define,
  defineProperty,
  freeze,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  includes,
  indexOf,
  isArray,
  keys,
  min,
  objectPrototype,
  ownKeys,
  parse,
  slice,
  split,
  stringify,
  tagOf,
  then,
  toLowerCase,
};
