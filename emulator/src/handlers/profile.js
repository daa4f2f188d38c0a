"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");
const { TICKET_LIFETIME_S } = require("../state/tickets.js");
const { fullNumber } = require("../state/user-records.js");
const { payloadOf } = require("./payload.js");

/**
 * The signed-in user's data, and the deletion of the account.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
function profileHandlers({ users, messages, tickets }) {
  const proofs = {
    PHONE_PASSCODE(user, body) {
      const payload = payloadOf(body, "phonePassCodePayload");
      const { phoneNumber, phoneCountryCode, passCode } = payload;
      const to = fullNumber(phoneNumber, phoneCountryCode);
      if (!user.phone || to !== fullNumber(user.phone, user.phoneCountryCode)) throw notTheirs();
      messages.consume(to, ["CHANNEL_DELETE_ACCOUNT"], passCode);
    },
    EMAIL_PASSCODE(user, body) {
      const { email = user.email, passCode } = payloadOf(body, "emailPassCodePayload");
      if (!email || users.findBy("email", email) !== user) throw notTheirs();
      messages.consume(email, ["CHANNEL_DELETE_ACCOUNT"], passCode);
    },
    async PASSWORD(user, body, password) {
      const payload = payloadOf(body, "passwordPayload");
      const plain = await password(payload.password, payload.passwordEncryptType);
      if (!users.hasPassword(user, plain)) {
        throw new Denial(API_CODES.CREDENTIALS_WRONG, "The password is wrong");
      }
    },
  };

  return {
    getProfile({ user, query }) {
      const { withCustomData, withIdentities, withDepartmentIds } = query;
      return users.view(user(), {
        customData: withCustomData,
        identities: withIdentities,
        departmentIds: withDepartmentIds,
      });
    },

    updateProfile({ user, body }) {
      const self = user();
      users.update(self, structuredClone(body));
      return users.view(self);
    },

    async verifyDeleteAccountRequest({ user, body, password }) {
      const self = user();
      await proofs[body.verifyMethod](self, body, password);
      return {
        deleteAccountToken: tickets.issue("deleteAccountToken", { user: self }),
        tokenExpiresIn: TICKET_LIFETIME_S,
      };
    },

    deleteAccount({ user, body }) {
      const self = user();
      const { user: verified } = tickets.take("deleteAccountToken", body.deleteAccountToken);
      if (verified !== self) throw notTheirs();
      users.remove(self);
      return { success: true };
    },
  };
}

function notTheirs() {
  return new Denial(API_CODES.TICKET_WRONG, "The token belongs to another user");
}

module.exports = { profileHandlers };
