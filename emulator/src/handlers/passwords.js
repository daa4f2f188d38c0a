"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");
const { TICKET_LIFETIME_S } = require("../state/tickets.js");
const { fullNumber } = require("../state/user-records.js");
const { oneOf, payloadOf } = require("./payload.js");

const KIND = "passwordResetToken";

/**
 * Changing, resetting and checking passwords.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
function passwordHandlers({ users, messages, tickets }) {
  const proofs = {
    EMAIL_PASSCODE(body) {
      const payload = payloadOf(body, "emailPassCodePayload");
      oneOf(payload, ["email"]);
      const user = known(users.findBy("email", payload.email));
      messages.consume(payload.email, ["CHANNEL_RESET_PASSWORD"], payload.passCode);
      return user;
    },
    PHONE_PASSCODE(body) {
      const payload = payloadOf(body, "phonePassCodePayload");
      const { phoneNumber, phoneCountryCode, passCode } = payload;
      const user = known(users.findBy("phone", phoneNumber, phoneCountryCode));
      const to = fullNumber(phoneNumber, phoneCountryCode);
      messages.consume(to, ["CHANNEL_RESET_PASSWORD"], passCode);
      return user;
    },
  };

  return {
    getSecurityLevel({ user }) {
      const self = user();
      const passwordSet = users.hasPassword(self);
      const [emailBinded, phoneBinded] = [Boolean(self.email), Boolean(self.phone)];
      const securityScore = 40 * passwordSet + 30 * emailBinded + 30 * phoneBinded;
      return {
        passwordSecurityLevel: passwordSet ? 2 : 0,
        mfaEnrolled: false,
        passwordSet,
        emailBinded,
        phoneBinded,
        securityScore,
      };
    },

    async updatePassword({ user, body, password }) {
      const self = user();
      const { oldPassword, newPassword, passwordEncryptType, passwordResetToken } = body;
      const plainNew = await password(newPassword, passwordEncryptType);
      const plainOld = oldPassword && (await password(oldPassword, passwordEncryptType));
      if (passwordResetToken) {
        const { user: verified } = tickets.take(KIND, passwordResetToken);
        if (verified !== self)
          throw new Denial(API_CODES.TICKET_WRONG, "The token belongs to another user");
      } else if (users.hasPassword(self) && !users.hasPassword(self, plainOld ?? "")) {
        throw new Denial(API_CODES.CREDENTIALS_WRONG, "The old password is wrong");
      }
      users.setPassword(self, plainNew);
    },

    verifyResetPasswordRequest({ body }) {
      const user = proofs[body.verifyMethod](body);
      return {
        passwordResetToken: tickets.issue(KIND, { user }),
        tokenExpiresIn: TICKET_LIFETIME_S,
      };
    },

    async resetPassword({ body, password }) {
      const plain = await password(body.password, body.passwordEncryptType);
      const { user } = tickets.take(KIND, body.passwordResetToken);
      users.setPassword(known(users.find(user.userId)), plain);
      return { success: true };
    },

    async validatePassword({ body, password }) {
      const by = oneOf(body, ["phone", "email", "username"]);
      const user = known(users.findBy(by, body[by], body.phoneCountryCode));
      const plain = await password(body.password ?? "", body.passwordEncryptType);
      return { valid: users.hasPassword(user, plain) };
    },
  };
}

function known(user) {
  if (!user) throw new Denial(API_CODES.USER_UNKNOWN, "No user has this account");
  return user;
}

module.exports = { passwordHandlers };
