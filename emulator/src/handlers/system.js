"use strict";

/**
 * The service's public keys.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
function systemHandlers({ keys }) {
  return {
    async getSystemInfo() {
      const { rsa, sm2 } = await keys.publicKeys();
      return {
        rsa: { publicKey: rsa },
        sm2: { publicKey: sm2 },
        version: { server: "3.0.0", console: "3.0.0", login: "3.0.0" },
        publicIps: ["203.0.113.7"],
      };
    },
  };
}

module.exports = { systemHandlers };
