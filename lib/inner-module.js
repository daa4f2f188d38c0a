"use strict";

/**
 * Modules below `dist/` of authing-node-sdk without a counterpart here, such as its HTTP clients, resolve
 * to this file. Modules with a counterpart are listed in `exports` in package.json.
 */

const error = new Error(
  "genauth-native: the program loads an inner module of authing-node-sdk, by a path below " +
    '"authing-node-sdk/dist/" that genauth-native does not have. It has "dist", "dist/models" and the ' +
    "modules of both clients and their options. Import from the package itself, or keep " +
    "authing-node-sdk installed beside genauth-native under its own name for this module.",
);
error.code = "ERR_PACKAGE_PATH_NOT_EXPORTED";
throw error;
