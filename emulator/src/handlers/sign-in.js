"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");
const { fullNumber } = require("../state/user-records.js");
const { oneOf, payloadOf } = require("./payload.js");

/**
 * Signing in with a password, a one-time code, a directory account, or through a third party.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
function signInHandlers({ users, messages, directories }) {
  const ways = {
    async PASSWORD({ body, password }) {
      const payload = payloadOf(body, "passwordPayload");
      const by = oneOf(payload, ["account", "email", "username", "phone"]);
      const plain = await password(payload.password, body.options?.passwordEncryptType);
      const user =
        by === "account" ? users.findByAccount(payload.account) : users.findBy(by, payload[by]);
      if (!user || !users.hasPassword(user, plain)) throw wrongCredentials();
      return user;
    },

    PASSCODE({ body }) {
      const payload = payloadOf(body, "passCodePayload");
      const by = oneOf(payload, ["email", "phone"]);
      const { phoneCountryCode, passCode } = payload;
      const to = by === "phone" ? fullNumber(payload.phone, phoneCountryCode) : payload.email;
      const user = users.findBy(by, payload[by], phoneCountryCode);
      if (!user && !body.options?.autoRegister) {
        throw new Denial(API_CODES.USER_UNKNOWN, `No user has this ${by}`);
      }
      messages.consume(to, ["CHANNEL_LOGIN"], passCode);
      return user ?? users.add({ [by]: payload[by], [`${by}Verified`]: true, ...country(payload) });
    },

    LDAP: (call) => fromDirectory("LDAP", payloadOf(call.body, "ldapPayload"), call),
    AD: (call) => fromDirectory("AD", payloadOf(call.body, "adPayload"), call),
  };

  // The first sign-in adds the account to the user pool.
  async function fromDirectory(directory, { sAMAccountName, password: text }, { body, password }) {
    const plain = await password(text, body.options?.passwordEncryptType);
    const known = directories[directory].some(
      (account) => account.sAMAccountName === sAMAccountName && account.password === plain,
    );
    if (!known) throw wrongCredentials();
    return (
      users.findBy("username", sAMAccountName) ??
      users.add({ username: sAMAccountName, userSourceType: "sync" })
    );
  }

  return {
    signInByCredentials: async (call) => call.signIn(await ways[call.body.connection](call)),

    // Data from the third party is trusted; all sign-ins through one connection belong to one user.
    signInByMobile(call) {
      const { connection, extIdpConnidentifier } = call.body;
      payloadOf(call.body, `${connection.replaceAll("_", "")}Payload`);
      const username = `${connection}:${extIdpConnidentifier}`;
      return call.signIn(users.findBy("username", username) ?? users.add({ username }));
    },

    switchLoginByUser(call) {
      call.user();
      const target = users.find(call.body.targetUserId);
      if (!target) throw new Denial(API_CODES.USER_UNKNOWN, "No user has this id");
      return call.signIn(target);
    },
  };
}

function country({ phone, phoneCountryCode }) {
  return phone && phoneCountryCode ? { phoneCountryCode } : {};
}

function wrongCredentials() {
  return new Denial(API_CODES.CREDENTIALS_WRONG, "The account or the password is wrong");
}

module.exports = { signInHandlers };
