"use strict";

/** Copies of a JSON value for callers that may change what they get; faster than parsing its text again. */

const { apply, includes, isArray, keys, parse } = require("./intrinsics.js");

/** Values nested deeper than this are copied by parsing their JSON again, which does not recurse. */
const DEEPEST_COPY = 32;

/** A function that returns a new copy of a JSON value; `undefined` if the value is nested too deep. */
function copier(value, depth = 0) {
  if (typeof value !== "object" || value === null) {
    return () => value;
  }
  if (depth === DEEPEST_COPY) {
    return undefined;
  }
  const names = keys(value);
  const nested = [];
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (typeof value[name] === "object" && value[name] !== null) {
      const copy = copier(value[name], depth + 1);
      if (copy === undefined) {
        return undefined;
      }
      nested[nested.length] = { name, copy };
    }
  }
  const length = isArray(value) ? value.length : undefined;
  return () => {
    const made = length === undefined ? { ...value } : elementsOf(value, length);
    for (let index = 0; index < nested.length; index += 1) {
      const { name, copy } = nested[index];
      made[name] = copy();
    }
    return made;
  };
}

function elementsOf(list, length) {
  const made = [];
  for (let index = 0; index < length; index += 1) {
    made[index] = list[index];
  }
  return made;
}

/** Like `copier`, for a JSON text. */
function copierOf(text) {
  const anew = () => parse(text);
  // Assigning to `__proto__` would change the prototype.
  return apply(includes, text, ['"__proto__"']) ? anew : (copier(parse(text)) ?? anew);
}

module.exports = { copierOf };
