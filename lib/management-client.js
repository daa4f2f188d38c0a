"use strict";

/** The class `ManagementClient`: the native methods, and the parts that need JavaScript. */

const { CLASSES } = require("./errors.js");
const { attach, mark, methodsOf } = require("./methods.js");

/** The error of methods that need the event socket. */
function withoutEvents(method) {
  return new CLASSES.GenAuthError(
    `The method ${method} is not part of this version of genauth-native.`,
    { code: "ERR_NOT_IMPLEMENTED", method },
  );
}

/**
 * @param {object} native the native part
 * @returns {Function} a new class on every call: each realm of a thread has its own
 */
function makeManagementClient(native) {
  const { constructManagement, describeManagement, invokeManagement } = native;

  class ManagementClient {
    constructor(options) {
      constructManagement(this, options);
      mark(this);
    }

    async makeRequest(config) {
      return await require("./make-request.js").makeRequest(native, this, config);
    }

    sub(_eventName, _callback, _errCallback = undefined) {
      throw withoutEvents("sub");
    }

    async pub(_eventName, _data) {
      throw withoutEvents("pub");
    }

    /** What `console.log(client)` prints: enough to tell clients apart, without secrets. */
    [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
      let name;
      let shown = {};
      try {
        name = this?.constructor?.name;
        const { 0: host, 1: accessKeyId } = describeManagement(this);
        shown = host === undefined ? {} : { host, accessKeyId };
      } catch {
        // The prototype, or an object that inherits from it without construction, has nothing to show.
      }
      return `${name ?? "ManagementClient"} ${inspect(shown, options)}`;
    }

    /** `using client = new ManagementClient(…)`. */
    [Symbol.dispose ?? Symbol.for("Symbol.dispose")]() {
      this.close();
    }
  }
  attach(ManagementClient, methodsOf(native.managementMethods()), invokeManagement);
  return ManagementClient;
}

module.exports = { makeManagementClient };
