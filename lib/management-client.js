"use strict";

/** The class `ManagementClient`: the native methods, and the parts that need JavaScript. */

const { linked } = require("./call-promise.js");
const { caller } = require("./calls.js");
const { attach, mark, methodsOf, shown } = require("./methods.js");
const { isObject } = require("./read.js");

/**
 * @param {object} native the native part
 * @returns {Function} a new class on every call: each realm of a thread has its own
 */
function makeManagementClient(native) {
  const { constructManagement, describeManagement } = native;

  const describe = (client) => {
    const { 0: host, 1: accessKeyId } = describeManagement(client);
    return host === undefined ? {} : { host, accessKeyId };
  };

  let call;
  class ManagementClient {
    #handle;

    constructor(options) {
      this.#handle = constructManagement(this, options);
      mark(this);
    }

    static {
      call = caller(native, native.promises, (receiver) =>
        isObject(receiver) && #handle in receiver ? receiver.#handle : undefined,
      );
    }

    makeRequest(config) {
      return linked(this, (begun) =>
        require("./make-request.js").makeRequest(native, this, config, begun),
      );
    }

    sub(eventName, callback, errCallback) {
      return require("./events.js").sub(this, eventName, callback, errCallback);
    }

    events(eventName, options = undefined) {
      return require("./events.js").events(this, eventName, options);
    }

    iterate(operation, argument, options = undefined) {
      return require("./iterate.js").iterate(
        this,
        "ManagementClient",
        operation,
        argument,
        options,
      );
    }

    async bulk(operation, items, options = undefined) {
      return await require("./bulk.js").bulk(this, "ManagementClient", operation, items, options);
    }

    async waitUntil(call, predicate, options = undefined) {
      return await require("./wait-until.js").waitUntil(this, call, predicate, options);
    }

    async withResponse(promise) {
      return await require("./with-response.js").withResponse(this, promise);
    }

    [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
      return shown(this, "ManagementClient", describe, options, inspect);
    }

    /** `using client = new ManagementClient(…)`. */
    [Symbol.dispose ?? Symbol.for("Symbol.dispose")]() {
      this.close();
    }
  }
  attach(ManagementClient, methodsOf(native.methods(true)), call);
  return ManagementClient;
}

module.exports = { makeManagementClient };
