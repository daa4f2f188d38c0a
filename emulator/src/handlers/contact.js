"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");
const { TICKET_LIFETIME_S } = require("../state/tickets.js");
const { fullNumber } = require("../state/user-records.js");

// The service has no channel for changing a phone number; its channels for unbinding and binding are used.
const PHONE_CHANNELS = ["CHANNEL_BIND_PHONE", "CHANNEL_UNBIND_PHONE"];

/**
 * The signed-in user's email address and phone number.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
function contactHandlers({ users, messages, tickets }) {
  return {
    bindEmail({ user, body: { email, passCode } }) {
      const self = user();
      refuseBound(self.email, "email");
      messages.consume(email, ["CHANNEL_BIND_EMAIL"], passCode);
      users.update(self, { email, emailVerified: true });
    },

    unbindEmail({ user, body }) {
      const self = user();
      refuseUnbound(self.email, "email");
      refuseLast(self, self.phone);
      messages.consume(self.email, ["CHANNEL_UNBIND_EMAIL"], body.passCode);
      users.update(self, { email: undefined, emailVerified: false });
    },

    bindPhone({ user, body: { phoneNumber, phoneCountryCode, passCode } }) {
      const self = user();
      refuseBound(self.phone, "phone number");
      const to = fullNumber(phoneNumber, phoneCountryCode);
      messages.consume(to, ["CHANNEL_BIND_PHONE"], passCode);
      users.update(self, phoneOf(phoneNumber, phoneCountryCode));
    },

    unbindPhone({ user, body }) {
      const self = user();
      refuseUnbound(self.phone, "phone number");
      refuseLast(self, self.email);
      const to = fullNumber(self.phone, self.phoneCountryCode);
      messages.consume(to, ["CHANNEL_UNBIND_PHONE"], body.passCode);
      users.update(self, { phone: undefined, phoneCountryCode: undefined, phoneVerified: false });
    },

    verifyUpdateEmailRequest({ user, body }) {
      const self = user();
      const { newEmail, newEmailPassCode, oldEmail, oldEmailPassCode } = body.emailPassCodePayload;
      if (oldEmail) {
        if (users.findBy("email", oldEmail) !== self) throw notTheirs("email");
        messages.consume(oldEmail, ["CHANNEL_UPDATE_EMAIL"], oldEmailPassCode);
      }
      messages.consume(newEmail, ["CHANNEL_UPDATE_EMAIL"], newEmailPassCode);
      const change = { user: self, changes: { email: newEmail, emailVerified: true } };
      return {
        updateEmailToken: tickets.issue("updateEmailToken", change),
        tokenExpiresIn: TICKET_LIFETIME_S,
      };
    },

    updateEmail: ({ user, body }) => apply(user(), "updateEmailToken", body.updateEmailToken),

    verifyUpdatePhoneRequest({ user, body }) {
      const self = user();
      const payload = body.phonePassCodePayload;
      if (payload.oldPhoneNumber) {
        const to = fullNumber(payload.oldPhoneNumber, payload.oldPhoneCountryCode);
        if (!self.phone || to !== fullNumber(self.phone, self.phoneCountryCode)) {
          throw notTheirs("phone number");
        }
        messages.consume(to, PHONE_CHANNELS, payload.oldPhonePassCode);
      }
      const { newPhoneNumber, newPhoneCountryCode, newPhonePassCode } = payload;
      messages.consume(
        fullNumber(newPhoneNumber, newPhoneCountryCode),
        PHONE_CHANNELS,
        newPhonePassCode,
      );
      const change = { user: self, changes: phoneOf(newPhoneNumber, newPhoneCountryCode) };
      return {
        updatePhoneToken: tickets.issue("updatePhoneToken", change),
        tokenExpiresIn: TICKET_LIFETIME_S,
      };
    },

    updatePhone: ({ user, body }) => apply(user(), "updatePhoneToken", body.updatePhoneToken),
  };

  function apply(self, kind, ticket) {
    const { user, changes } = tickets.take(kind, ticket);
    if (user !== self)
      throw new Denial(API_CODES.TICKET_WRONG, `The ${kind} belongs to another user`);
    users.update(self, changes);
    return { success: true };
  }
}

function phoneOf(phone, phoneCountryCode = "+86") {
  return { phone, phoneCountryCode, phoneVerified: true };
}

function refuseBound(value, what) {
  if (value) throw new Denial(API_CODES.STATE_WRONG, `The user already has one ${what}`);
}

function refuseUnbound(value, what) {
  if (!value) throw new Denial(API_CODES.STATE_WRONG, `The user has no ${what}`);
}

// The service keeps a way to sign in: the other address, or an identity at an external provider.
function refuseLast({ identities = [] }, other) {
  if (other || identities.length > 0) return;
  throw new Denial(API_CODES.STATE_WRONG, "The user has no other way to sign in");
}

function notTheirs(what) {
  return new Denial(API_CODES.STATE_WRONG, `The signed-in user has another ${what}`);
}

module.exports = { contactHandlers };
