"use strict";

const { fullNumber } = require("../state/user-records.js");
const { oneOf, payloadOf } = require("./payload.js");

/**
 * Signing up with a password or a one-time code.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
function signUpHandlers({ users, messages }) {
  const ways = {
    async PASSWORD({ body, password }) {
      const { username, email, password: text } = payloadOf(body, "passwordPayload");
      oneOf({ username, email }, ["email", "username"]);
      const plain = await password(text, body.options?.passwordEncryptType);
      return { ...present({ username, email }), password: plain };
    },

    async PASSCODE({ body, password }) {
      const payload = payloadOf(body, "passCodePayload");
      const by = oneOf(payload, ["email", "phone"]);
      const { phoneCountryCode, passCode } = payload;
      const to = by === "phone" ? fullNumber(payload.phone, phoneCountryCode) : payload.email;
      const { passwordForPhonePassCode: text, passwordEncryptType } = body.options ?? {};
      const plain = text && (await password(text, passwordEncryptType));
      messages.consume(to, ["CHANNEL_REGISTER"], passCode);
      return {
        [by]: payload[by],
        [`${by}Verified`]: true,
        ...present({ password: plain, phoneCountryCode: by === "phone" && phoneCountryCode }),
      };
    },
  };

  // A code for an address in the profile is checked if there is one. Without a code, the address is
  // accepted and counts as not verified.
  function completed({ profile = {}, options = {} }) {
    const { email, phone, phoneCountryCode } = profile;
    const emailCode = email && options.emailPassCodeForInformationCompletion;
    const phoneCode = phone && options.phonePassCodeForInformationCompletion;
    if (emailCode) messages.consume(email, ["CHANNEL_COMPLETE_EMAIL"], emailCode);
    if (phoneCode) {
      messages.consume(fullNumber(phone, phoneCountryCode), ["CHANNEL_COMPLETE_PHONE"], phoneCode);
    }
    return {
      ...present(profile),
      ...(emailCode ? { emailVerified: true } : {}),
      ...(phoneCode ? { phoneVerified: true } : {}),
    };
  }

  return {
    async signUp(call) {
      const identity = await ways[call.body.connection](call);
      return users.view(users.add({ ...completed(call.body), ...identity }));
    },
  };
}

function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

module.exports = { signUpHandlers };
