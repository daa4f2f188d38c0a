"use strict";

/**
 * The classes and the errors for another realm of a thread, such as the context that Jest creates for each
 * test file. The native side knows one realm, the first that loads it. Its results are recreated here, so
 * that `instanceof` and other comparisons of prototypes work in this realm.
 */

const { isArrayBufferView, isPromise } = require("node:util").types;
const { CLASSES } = require("./error-classes.js");
const {
  OwnMap,
  OwnSet,
  OwnWeakMap,
  apply,
  define,
  getOwnPropertyDescriptor,
  keys,
  ownKeys,
  parse,
} = require("./intrinsics.js");
const { write } = require("./json.js");
const { label } = require("./methods.js");
const { read } = require("./read.js");
const { copiedResponse } = require("./response.js");

/** Methods that do not give JSON: they give a user value, a `Response`, or an object of this realm. */
const OTHERS = new OwnSet([
  "events",
  "loginWithRedirect",
  "logoutWithRedirect",
  "sub",
  "withWechatAccessToken",
]);

/** A JSON value with the prototypes of this realm; a value nested too deep to serialize stays as it is. */
function copied(value) {
  if (typeof value !== "object" || value === null || isArrayBufferView(value)) {
    return value;
  }
  let text;
  try {
    text = write(value);
  } catch {
    return value;
  }
  return parse(text);
}

/**
 * @param {Record<string, Function>} first the error classes of the first realm
 * @returns {(Client: Function) => Function} makes a class of this realm from one whose methods return what the
 *   native side returns
 */
function inThisRealm(first) {
  const names = new OwnMap();
  for (const name of keys(first)) {
    names.set(first[name], name);
  }

  /** Converts an error of this package to this realm; returns any other error unchanged. */
  function ownError(error) {
    const name = names.get(read(error, "constructor"));
    if (name === undefined) {
      return error;
    }
    const fields = { __proto__: null, ...error, cause: read(error, "cause") };
    if (fields.response !== undefined) {
      fields.response = copiedResponse(fields.response, copied);
    }
    if (fields.challenge !== undefined) {
      fields.challenge = copied(fields.challenge);
    }
    const own = new CLASSES[name](error.message, fields);
    return define(own, "stack", error.stack, false);
  }

  /** The promises of the native part by those of this realm. */
  const origins = new OwnWeakMap();

  async function settled(promise, own) {
    try {
      return own(await promise);
    } catch (error) {
      throw ownError(error);
    }
  }

  function wrapped(name, method) {
    const own = OTHERS.has(name) ? (value) => value : copied;
    const { wrapper } = {
      wrapper(...args) {
        let result;
        try {
          result = apply(method, this, args);
        } catch (error) {
          throw ownError(error);
        }
        if (typeof read(result, "then") !== "function") return own(result);
        const promise = settled(result, own);
        origins.set(promise, result);
        return promise;
      },
    };
    return label(wrapper, name, method.length);
  }

  /** `withResponse` with the value of the promise of this realm. */
  function withResponseOf({ prototype }) {
    const { withResponse } = prototype;
    return async function ownWithResponse(promise) {
      const origin = isPromise(promise) ? (origins.get(promise) ?? promise) : promise;
      const response = await settled(apply(withResponse, this, [origin]), (given) => given);
      const { value: _value, ...others } = response;
      return { value: await promise, ...copied(others) };
    };
  }

  /** A class of this realm with the methods of `Client`. */
  function own(Client) {
    const { [Client.name]: Own } = {
      [Client.name]: class extends Client {
        constructor(options) {
          try {
            super(options);
          } catch (error) {
            throw ownError(error);
          }
        }
      },
    };
    for (const name of ownKeys(Client.prototype)) {
      const { value } = getOwnPropertyDescriptor(Client.prototype, name);
      if (typeof name === "string" && name !== "constructor" && typeof value === "function") {
        define(Own.prototype, name, wrapped(name, value), false);
      }
    }
    define(Own.prototype, "withResponse", label(withResponseOf(Client), "withResponse", 1), false);
    return Own;
  }
  return own;
}

module.exports = { inThisRealm };
