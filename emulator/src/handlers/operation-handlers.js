"use strict";

const { contactHandlers } = require("./contact.js");
const { messageHandlers } = require("./messages.js");
const { passwordHandlers } = require("./passwords.js");
const { profileHandlers } = require("./profile.js");
const { scanCodeHandlers } = require("./scan-codes.js");
const { signInHandlers } = require("./sign-in.js");
const { signUpHandlers } = require("./sign-up.js");
const { systemHandlers } = require("./system.js");

/**
 * The handlers of operations that keep or use state. All others return samples.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
function createHandlers(state) {
  return {
    ...contactHandlers(state),
    ...messageHandlers(state),
    ...passwordHandlers(state),
    ...profileHandlers(state),
    ...scanCodeHandlers(state),
    ...signInHandlers(state),
    ...signUpHandlers(state),
    ...systemHandlers(state),
  };
}

module.exports = { createHandlers };
