import { contactHandlers } from "./contact.js";
import { messageHandlers } from "./messages.js";
import { passwordHandlers } from "./passwords.js";
import { profileHandlers } from "./profile.js";
import { scanCodeHandlers } from "./scan-codes.js";
import { signInHandlers } from "./sign-in.js";
import { signUpHandlers } from "./sign-up.js";
import { systemHandlers } from "./system.js";

/**
 * The operations that keep or use state. All others are answered with samples.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
export function createHandlers(state) {
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
