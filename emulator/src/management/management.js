"use strict";

const { optionError } = require("../check.js");
const { createManagementHandlers } = require("./handlers.js");
const { createIdentityCheck } = require("./identity.js");
const { checkManagementOptions } = require("./options.js");
const { managementRoutes } = require("./routes.js");
const { isSignedWith, stringToSign } = require("./signature.js");
const { createManagementTokens } = require("./tokens.js");

/**
 * Creates the management side of an emulator.
 *
 * @param {object} [given] The option `management`.
 * @param {object} state From `createState`.
 * @param {object} hub From `createHub`: events are published to it.
 * @returns {{ options: object, managed: object, routes: object[], tokens: object, api: object }} `options` is
 *   the checked option, `tokens` are those of `createManagementTokens`, `managed` are functions of `createManagementHandlers`, `api` is
 *   `emulator.management`, see `Management` in `index.d.ts`.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function createManagement(given, state, hub) {
  const { clock } = state;
  const options = checkManagementOptions(given);
  const { accessKeys } = options;
  const tokens = createManagementTokens(clock, options.tokenLifetimeMs);
  const checkIdentity = createIdentityCheck(options, clock, tokens);

  function find(accessKeyId = accessKeys[0]?.accessKeyId) {
    const accessKey = accessKeys.find((key) => key.accessKeyId === accessKeyId);
    if (!accessKey) throw optionError("no access key of the emulator has this ID");
    return accessKey;
  }

  const { handlers, managed } = createManagementHandlers(options, tokens, state, hub);
  return {
    options,
    managed,
    tokens,
    routes: managementRoutes(checkIdentity, handlers),
    api: Object.freeze({
      accessKeys,
      issueToken: (accessKeyId) => tokens.issue(find(accessKeyId)).token,
      revokeToken: tokens.revoke,
      isSigned: (request, accessKeyId) => isSignedWith(request, find(accessKeyId).accessKeySecret),
      stringToSign,
    }),
  };
}

module.exports = { createManagement };
