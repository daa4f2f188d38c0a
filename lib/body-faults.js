"use strict";

/** What is wrong with an argument that `JSON.stringify` does not write, or not with its content. */

const { isAnyArrayBuffer, isArrayBufferView, isMap, isPromise, isSet } = require("node:util").types;
const { NEVER_BEGUN, mark } = require("./call-promise.js");
const { toError } = require("./errors.js");
const {
  OwnMap,
  OwnSet,
  apply,
  getOwnPropertyDescriptor,
  isArray,
  keys,
  parse,
  tagOf,
} = require("./intrinsics.js");
const { read } = require("./read.js");

/** Web container classes by their string tag, which is the same in other realms and in polyfills. */
const WEB = new OwnMap([
  ["[object URLSearchParams]", "a URLSearchParams"],
  ["[object FormData]", "a FormData"],
  ["[object Headers]", "a Headers"],
  ["[object Blob]", "a Blob"],
  ["[object File]", "a File"],
]);

async function explained(description, body, exception) {
  const described = { __proto__: null, ...parse(description) };
  const place = whatIsUnwritable(body, described.field);
  if (place === undefined) {
    described.message += "; see the cause.";
  } else {
    described.field = place.path;
    described.message += `: ${place.path} ${place.why}.`;
  }
  throw toError(described, explain, exception);
}

/**
 * Names an object whose content `JSON.stringify` would silently drop, such as a `Map`. A class with its
 * own `toJSON` is fine, except buffers, whose `toJSON` does not give their content in a usable form.
 */
function container(value) {
  if (isArrayBufferView(value) || isAnyArrayBuffer(value)) {
    return "binary data";
  }
  try {
    const name = nameOfContainer(value);
    return name !== undefined && typeof read(value, "toJSON") === "function" ? undefined : name;
  } catch {
    // The same user code throws again when the body is serialized, and is reported there.
    return undefined;
  }
}

function nameOfContainer(value) {
  if (isMap(value)) return "a Map";
  if (isSet(value)) return "a Set";
  if (isPromise(value)) return "a promise";
  return WEB.get(apply(tagOf, value, []));
}

/** Finds the value in a body that JSON cannot represent. The search itself may throw as well. */
function whatIsUnwritable(body, name) {
  try {
    return unwritable(body, name, new OwnSet());
  } catch {
    return undefined;
  }
}

/** The first bigint or cycle below a value. */
function unwritable(value, path, above) {
  if (typeof value === "bigint") {
    return { path, why: "is a BigInt; pass it as a string or a number" };
  }
  if (value === null || typeof value !== "object") {
    return undefined;
  }
  if (above.has(value)) {
    return { path, why: "refers back to an object that contains it" };
  }
  above.add(value);
  const names = keys(value);
  for (let index = 0; index < names.length; index += 1) {
    const key = names[index];
    // Do not run a getter a second time; it may also be what threw.
    const property = getOwnPropertyDescriptor(value, key);
    const name = isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    const found = unwritable(read(property, "value"), name, above);
    if (found !== undefined) {
      return found;
    }
  }
  above.delete(value);
  return undefined;
}

/** A promise that rejects, for a body that `JSON.stringify` failed on: the message names the offending field. */
function explain(description, body, exception) {
  return mark(explained(description, body, exception), NEVER_BEGUN);
}

module.exports = { container, explain };
