"use strict";

/**
 * Reads options, and arguments with known fields. It reads properties of the object and of its classes but
 * never of `Object.prototype`, which merging untrusted JSON anywhere in the program may have polluted.
 */

const {
  OwnMap,
  apply,
  freeze,
  getPrototypeOf,
  hasOwn,
  objectPrototype,
  split,
} = require("./intrinsics.js");

/** Whether a value is an object and not a function. */
function isObject(value) {
  return typeof value === "object" && value !== null;
}

/** Whether an object in a prototype chain is `Object.prototype`, of this realm or another one. */
function isRoot(object) {
  return (
    object === objectPrototype ||
    (getPrototypeOf(object) === null && hasOwn(object, "hasOwnProperty"))
  );
}

/**
 * Reads a property of an object or a function; `undefined` if neither it nor its classes have the property,
 * and for all other types of values.
 *
 * @param {unknown} object
 * @param {PropertyKey} name
 */
function read(object, name) {
  if (!isObject(object) && typeof object !== "function") {
    return undefined;
  }
  let holder = object;
  while (!hasOwn(holder, name)) {
    holder = getPrototypeOf(holder);
    if (holder === null || isRoot(holder)) {
      return undefined;
    }
  }
  return object[name];
}

/** Parsed lists of names by their text; one per method with arguments of known fields. */
const lists = new OwnMap();

function namesIn(text) {
  let names = lists.get(text);
  if (names === undefined) {
    names = apply(split, text, [","]);
    lists.set(text, names);
  }
  return names;
}

/**
 * The values of the named properties, in the order of the names.
 *
 * @param {object} object
 * @param {string} text the names, comma-separated
 */
function readAll(object, text) {
  const names = namesIn(text);
  const values = [];
  for (let index = 0; index < names.length; index += 1) {
    values[index] = read(object, names[index]);
  }
  return values;
}

/** An object that inherits no properties. V8 writes it as JSON faster than one without a prototype. */
function Fields() {}
Fields.prototype = freeze({ __proto__: null });

/** A new object of those of the named properties that are not `undefined`, which inherits none. */
function pick(object, text) {
  const names = namesIn(text);
  const picked = new Fields();
  for (let index = 0; index < names.length; index += 1) {
    const value = read(object, names[index]);
    if (value !== undefined) picked[names[index]] = value;
  }
  return picked;
}

module.exports = { isObject, pick, read, readAll };
