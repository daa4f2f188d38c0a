"use strict";

/**
 * The class and the errors for a further realm of a thread, such as the context that Jest makes for each
 * test file. The native side knows one realm, the first that loads it. What comes from there is made anew
 * here, so that `instanceof`, and whatever else compares prototypes, finds what it knows.
 */

const { isArrayBufferView } = require("node:util").types;
const { CLASSES } = require("./errors.js");
const { copiedResponse } = require("./response.js");

const { parse, stringify } = JSON;
const { apply, ownKeys } = Reflect;
const { defineProperty, entries, getOwnPropertyDescriptor } = Object;

/** Methods that resolve with something else than JSON: the caller's own value, a `Response`. */
const OTHERS = new Set(["loginWithRedirect", "logoutWithRedirect", "withWechatAccessToken"]);

/** A value of JSON as this realm has it. */
function copied(value) {
  const isJson = typeof value === "object" && value !== null && !isArrayBufferView(value);
  return isJson ? parse(stringify(value)) : value;
}

/**
 * @param {Function} Client this realm's class around the native one
 * @param {object} native the native side, which holds what the first realm shares
 * @returns {{ AuthenticationClient: Function, CLASSES: Record<string, Function> }}
 */
function inThisRealm(Client, native) {
  const errors = entries(native.shared.CLASSES);
  const names = new Map(errors.map(([name, errorClass]) => [errorClass, name]));

  /** An error of the package as one of this realm; any other as it is. */
  function ownError(error) {
    const name = names.get(error?.constructor);
    if (name === undefined) {
      return error;
    }
    const fields = { ...error, cause: error.cause };
    if (fields.response !== undefined) {
      fields.response = copiedResponse(fields.response, copied);
    }
    const own = new CLASSES[name](error.message, fields);
    return defineProperty(own, "stack", { value: error.stack, writable: true, configurable: true });
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
    return {
      [name](...args) {
        let result;
        try {
          result = apply(method, this, args);
        } catch (error) {
          throw ownError(error);
        }
        return typeof result?.then === "function" ? settled(result, own) : own(result);
      },
    }[name];
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
  for (const prototype of [native.AuthenticationClient.prototype, Client.prototype]) {
    for (const name of ownKeys(prototype)) {
      const { value } = getOwnPropertyDescriptor(prototype, name);
      if (typeof name === "string" && name !== "constructor" && typeof value === "function") {
        defineProperty(AuthenticationClient.prototype, name, {
          value: wrapped(name, value),
          writable: true,
          configurable: true,
        });
      }
    }
  }
  return { AuthenticationClient, CLASSES };
}

module.exports = { inThisRealm };
