"use strict";

/**
 * The one reader of options, and of arguments that are objects of known fields: it sees properties of the
 * object itself and of the classes it was made by, and none of `Object.prototype`. There a merge of
 * untrusted JSON anywhere in the program may have left anything.
 */

const {
  OwnMap,
  apply,
  getPrototypeOf,
  hasOwn,
  objectPrototype,
  split,
} = require("./intrinsics.js");

/** Whether an object of a prototype chain is `Object.prototype`, of this realm or another one. */
function isRoot(object) {
  return (
    object === objectPrototype ||
    (getPrototypeOf(object) === null && hasOwn(object, "hasOwnProperty"))
  );
}

/**
 * A property of an object or a function; `undefined` where neither it nor its classes have it, and of
 * every other value.
 *
 * @param {unknown} object
 * @param {PropertyKey} name
 */
function read(object, name) {
  if ((typeof object !== "object" || object === null) && typeof object !== "function") {
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

/** Lists of names by their text; there are as many as methods with arguments of known fields. */
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
 * The properties of these names, in their order.
 *
 * @param {object} object
 * @param {string} text the names, separated by commas
 */
function readAll(object, text) {
  const names = namesIn(text);
  const values = [];
  for (let index = 0; index < names.length; index += 1) {
    values[index] = read(object, names[index]);
  }
  return values;
}

/** A new object of these properties alone, which inherits nothing. */
function pick(object, text) {
  const names = namesIn(text);
  const picked = { __proto__: null };
  for (let index = 0; index < names.length; index += 1) {
    picked[names[index]] = read(object, names[index]);
  }
  return picked;
}

module.exports = { pick, read, readAll };
