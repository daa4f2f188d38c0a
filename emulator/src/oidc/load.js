"use strict";

const { optionError } = require("../check.js");

/**
 * Loads the package `oidc-provider`, which is needed for nothing else and so is not a dependency.
 *
 * @returns {Promise<Function>} Its `Provider` class. Rejects with `ERR_INVALID_OPTION` when the
 *   package is not installed.
 */
async function loadEngine() {
  try {
    const { Provider } = await import("oidc-provider");
    return Provider;
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND" || !/'oidc-provider'/.test(error.message))
      throw error;
    const message =
      'the option oidc needs the package "oidc-provider": npm install --save-dev oidc-provider@8';
    throw Object.assign(optionError(message), { cause: error });
  }
}

module.exports = { loadEngine };
