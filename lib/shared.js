"use strict";

/**
 * The classes and the errors, created once per copy of the native part and per realm. Two copies of this
 * package may share one binary; its hooks and error classes must then be the same in both.
 */

const { makeAuthenticationClient } = require("./authentication-client.js");
const { CLASSES } = require("./errors.js");
const { hooks } = require("./hooks.js");
const { OwnWeakMap, hasOwn } = require("./intrinsics.js");
const { makeManagementClient } = require("./management-client.js");
const native = require("./native.js");
const { promises } = require("./promises.js");

function makeFirst() {
  const AuthenticationClient = makeAuthenticationClient(native);
  const ManagementClient = makeManagementClient(native);
  native.install(hooks(native, [AuthenticationClient, ManagementClient]));
  return { AuthenticationClient, ManagementClient, CLASSES };
}

function makeFurther() {
  const { inThisRealm } = require("./realm.js");
  const classes = {
    AuthenticationClient: makeAuthenticationClient(native),
    ManagementClient: makeManagementClient(native),
  };
  return inThisRealm(classes, native.shared.CLASSES);
}

// The native part is loaded once per thread, this file once per copy of the package and realm. `Error`
// identifies the realm.
if (!hasOwn(native, "realms")) {
  native.realms = new OwnWeakMap();
}
if (!hasOwn(native, "promises")) {
  native.promises = promises();
}
if (!native.realms.has(Error)) {
  if (!hasOwn(native, "shared")) {
    native.shared = makeFirst();
  }
  const isFirst = native.shared.CLASSES === CLASSES;
  native.realms.set(Error, isFirst ? native.shared : makeFurther());
}

module.exports = native.realms.get(Error);
