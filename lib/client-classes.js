"use strict";

/** Makes the classes of the clients, each when it is first used: `require` does not need them. */

const { makeAuthenticationClient } = require("./authentication-client.js");
const { CLASSES } = require("./error-classes.js");
const { hooks } = require("./hooks.js");
const { hasOwn } = require("./intrinsics.js");
const { makeManagementClient } = require("./management-client.js");
const native = require("./native.js");
const { promises } = require("./promises.js");

const MAKERS = {
  __proto__: null,
  AuthenticationClient: makeAuthenticationClient,
  ManagementClient: makeManagementClient,
};

let own;
/** The class for another realm than the first, whose results and errors the native side has. */
function further(Class) {
  own ??= require("./realm.js").inThisRealm(native.firstErrors);
  return own(Class);
}

/**
 * Makes a class of this realm.
 *
 * @param {"AuthenticationClient" | "ManagementClient"} name
 * @param {Function[]} constructors the functions that users construct clients of this realm by
 */
function makeClient(name, constructors) {
  // The native side knows one realm of a thread: the first that uses a client.
  if (!hasOwn(native, "firstErrors")) {
    native.promises = promises();
    native.install(hooks(native, constructors));
    native.firstErrors = CLASSES;
  }
  const Class = MAKERS[name](native);
  return native.firstErrors === CLASSES ? Class : further(Class);
}

module.exports = { makeClient };
