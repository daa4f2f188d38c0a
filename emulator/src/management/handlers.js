"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");
const { publicationHandlers } = require("../events/publication.js");

/**
 * The management operations with an answer of their own; all others answer with samples.
 *
 * @param {object} options From `checkManagementOptions`.
 * @param {object} tokens From `createManagementTokens`.
 * @param {object} hub From `createHub`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation; each returns `data`.
 */
function createManagementHandlers({ accessKeys, tokenLifetimeMs }, tokens, hub) {
  return {
    ...publicationHandlers(hub),

    getManagementToken({ body }) {
      const accessKey = accessKeys.find(
        (key) =>
          key.accessKeyId === body.accessKeyId && key.accessKeySecret === body.accessKeySecret,
      );
      if (!accessKey) {
        throw new Denial(API_CODES.CLIENT_WRONG, "The access key or its secret is wrong");
      }
      return {
        access_token: tokens.issue(accessKey).token,
        expires_in: Math.floor(tokenLifetimeMs / 1000),
      };
    },
  };
}

module.exports = { createManagementHandlers };
