"use strict";

/**
 * The classes and the errors, created once per copy of the native part and per realm. Two copies of this
 * package may share one binary; its hooks and error classes must then be the same in both.
 */

const { deferredClass } = require("./deferred-class.js");
const { CLASSES } = require("./error-classes.js");
const { OwnWeakMap, hasOwn } = require("./intrinsics.js");
const native = require("./native.js");

function exported() {
  const deferred = (name) =>
    deferredClass(name, () => require("./client-classes.js").makeClient(name, constructors));
  const authentication = deferred("AuthenticationClient");
  const management = deferred("ManagementClient");
  const constructors = [authentication.constructor, management.constructor];
  return {
    AuthenticationClient: authentication.Class,
    ManagementClient: management.Class,
    CLASSES,
  };
}

// The native part is loaded once per thread, this file once per copy of the package and realm. `Error`
// identifies the realm.
if (!hasOwn(native, "realms")) {
  native.realms = new OwnWeakMap();
}
if (!native.realms.has(Error)) {
  native.realms.set(Error, exported());
}

module.exports = native.realms.get(Error);
