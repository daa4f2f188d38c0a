"use strict";

/**
 * The class and the errors for a further realm of a thread, such as the context that Jest makes for each
 * test file. The native side knows one realm, the first that loads it. What comes from there is made anew
 * here, so that `instanceof`, and whatever else compares prototypes, finds what it knows.
 */

const { isArrayBufferView } = require("node:util").types;
const { CLASSES } = require("./errors.js");
const {
  OwnMap,
  OwnSet,
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

/** Methods that resolve with something else than JSON: the caller's own value, a `Response`. */
const OTHERS = new OwnSet(["loginWithRedirect", "logoutWithRedirect", "withWechatAccessToken"]);

/** A value of JSON as this realm has it; one that is nested too deep to be written stays as it is. */
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
 * @param {Function} Client a class of this realm, whose methods give what the native side gives
 * @param {Record<string, Function>} first the error classes of the first realm
 * @returns {{ AuthenticationClient: Function, CLASSES: Record<string, Function> }}
 */
function inThisRealm(Client, first) {
  const names = new OwnMap();
  for (const name of keys(first)) {
    names.set(first[name], name);
  }

  /** An error of the package as one of this realm; any other as it is. */
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
        return typeof read(result, "then") === "function" ? settled(result, own) : own(result);
      },
    };
    return label(wrapper, name, method.length);
  }

  class AuthenticationClient extends Client {
    constructor(options) {
      try {
        super(options);
      } catch (error) {
        throw ownError(error);
      }
    }
  }
  for (const name of ownKeys(Client.prototype)) {
    const { value } = getOwnPropertyDescriptor(Client.prototype, name);
    if (typeof name === "string" && name !== "constructor" && typeof value === "function") {
      define(AuthenticationClient.prototype, name, wrapped(name, value), false);
    }
  }
  return { AuthenticationClient, CLASSES };
}

module.exports = { inThisRealm };
