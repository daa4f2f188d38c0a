"use strict";

const { createHmac, timingSafeEqual } = require("node:crypto");

const { API_CODES, refusal } = require("../answers.js");
const { parseAuthorization } = require("../management/signature.js");

// The signature of a handshake depends on the secret alone, so that it is always the same.
const STRING_TO_SIGN = "websocket\n";

/**
 * Creates the check of who subscribes.
 *
 * @param {object} world
 * @param {{ accessKeys: object[], requireIdentity: boolean }} world.management The checked option.
 * @param {object} world.state From `createState`.
 * @param {boolean} world.requireSignIn
 * @returns {Record<"management" | "authentication", (request: object) => object>} By client; each returns
 *   `{ subscriber }`, or `{ answer }` if the handshake is refused.
 */
function createSubscriberChecks({ management, state, requireSignIn }) {
  return {
    management({ headers }) {
      const { authorization } = headers;
      if (authorization === undefined && !management.requireIdentity) return { subscriber: {} };
      const given = parseAuthorization(authorization);
      const accessKey = management.accessKeys.find((key) => key.accessKeyId === given?.accessKeyId);
      if (!accessKey || !isSigned(given.signature, accessKey.accessKeySecret)) {
        return refused(API_CODES.SIGNATURE_WRONG, "The signature or its access key is wrong");
      }
      return { subscriber: { accessKeyId: accessKey.accessKeyId } };
    },

    authentication({ query }) {
      const token = new URLSearchParams(query).get("token") ?? "";
      const session = state.sessions.find(token);
      const user = session?.user ?? (session !== "ended" && !requireSignIn && state.standIn);
      if (!user) {
        return refused(API_CODES.SIGN_IN_REQUIRED, "The access token is missing or not valid");
      }
      return { subscriber: { userId: user.userId } };
    },
  };
}

function isSigned(signature, secret) {
  const expected = Buffer.from(createHmac("sha1", secret).update(STRING_TO_SIGN).digest("base64"));
  const actual = Buffer.from(signature);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

function refused(apiCode, message) {
  return { answer: refusal(401, apiCode, message) };
}

module.exports = { createSubscriberChecks };
