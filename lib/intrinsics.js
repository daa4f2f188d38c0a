"use strict";

/**
 * The built-in functions that this package uses, captured when it is loaded. A program may replace or patch
 * built-ins earlier (zone.js installs its own `Promise`) or later; captured functions and syntax are not
 * affected by later changes. For this reason, code that runs during a call does not use `for … of`, array
 * destructuring or methods of built-in prototypes.
 */

const { AsyncResource } = require("node:async_hooks");
const { from: toBuffer } = require("node:buffer").Buffer;
const { clearTimeout, setTimeout } = require("node:timers");

const { parse, stringify } = JSON;
const { captureStackTrace } = Error;
const { isArray } = Array;
const { min } = Math;
const { apply, construct, ownKeys } = Reflect;
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
const Words = Uint32Array;
const { process } = globalThis;

/** The class of the promises that async functions create, and its `then`, even if `Promise` is replaced. */
const { constructor: OwnPromise, then } = getPrototypeOf((async () => {})());

/** A container with own copies of these members, which patches of the built-in prototype do not affect. */
function own(Container, names) {
  const Own = class extends Container {};
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    // A replacement for the built-in class may inherit members from it.
    let holder = Container.prototype;
    while (!hasOwn(holder, name)) {
      holder = getPrototypeOf(holder);
    }
    const descriptor = getOwnPropertyDescriptor(holder, name);
    defineProperty(Own.prototype, name, setPrototypeOf(descriptor, null));
  }
  setPrototypeOf(Own.prototype, null);
  return Own;
}

/** Defines an own property without calling setters of the prototypes. */
function define(object, name, value, enumerable = true) {
  return defineProperty(object, name, {
    __proto__: null,
    value,
    enumerable,
    writable: true,
    configurable: true,
  });
}

/** An already resolved promise, even if `Promise` is replaced. */
async function resolved(value) {
  return value;
}

module.exports = {
  AsyncResource,
  OwnMap: own(Map, ["clear", "delete", "forEach", "get", "set", "size"]),
  OwnPromise,
  OwnSet: own(Set, ["add", "delete", "has"]),
  OwnWeakMap: own(WeakMap, ["get", "has", "set"]),
  Words,
  apply,
  captureStackTrace,
  clearTimeout,
  construct,
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
  process,
  resolved,
  setTimeout,
  slice,
  split,
  stringify,
  tagOf,
  then,
  toBuffer,
  toLowerCase,
};
