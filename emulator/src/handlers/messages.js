"use strict";

const { fullNumber } = require("../state/user-records.js");
const { payloadOf } = require("./payload.js");

/**
 * Sending and checking one-time codes.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
function messageHandlers({ messages }) {
  return {
    sendSms({ body: { phoneNumber, phoneCountryCode, channel } }) {
      messages.send({ kind: "sms", to: fullNumber(phoneNumber, phoneCountryCode), channel });
    },

    sendEmail({ body: { email, channel } }) {
      messages.send({ kind: "email", to: email, channel });
    },

    preCheckCode({ body }) {
      const bySms = body.codeType === "SMS";
      const payload = payloadOf(body, bySms ? "smsCodePayload" : "emailCodePayload");
      const to = bySms ? fullNumber(payload.phone, payload.phoneCountryCode) : payload.email;
      const isValid = messages.isValid(to, payload.channel, payload.passCode);
      return isValid ? { isValid } : { isValid, message: "The code is wrong, used up or expired" };
    },
  };
}

module.exports = { messageHandlers };
