"use strict";

/** JSON serialization that ignores a `toJSON` added to `Object.prototype`. */

const { apply, hasOwn, isArray, keys, stringify } = require("./intrinsics.js");
const { read } = require("./read.js");

const arrayPrototype = Array.prototype;

/** `JSON.stringify(value)`. */
function write(value) {
  return "toJSON" in arrayPrototype ? stringify(shielded(value, "")) : stringify(value);
}

/** Copies a value without an inherited `toJSON`; the `toJSON` of user objects and classes is applied. */
function shielded(value, name) {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const toJson = isArray(value) && !hasOwn(value, "toJSON") ? undefined : read(value, "toJSON");
  const given = typeof toJson === "function" ? apply(toJson, value, [name]) : value;
  if (typeof given !== "object" || given === null) {
    return given;
  }
  const copy = isArray(given) ? [] : { __proto__: null };
  const names = keys(given);
  for (let index = 0; index < names.length; index += 1) {
    copy[names[index]] = shielded(given[names[index]], names[index]);
  }
  if (isArray(copy)) {
    copy.length = given.length;
    copy.toJSON = undefined;
  }
  return copy;
}

module.exports = { write };
