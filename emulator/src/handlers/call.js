"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");

/**
 * The context of one call that a handler receives: the arguments, the application and the user.
 *
 * @param {object} state From `createState`.
 * @param {object} given `{ request, app, params, body, query, form }`
 * @param {boolean} requireSignIn Whether requests without a valid token are rejected; otherwise a default
 *   user is assumed.
 * @returns {object} The given properties and the functions below.
 */
function createCall(state, given, requireSignIn) {
  const { request, app } = given;

  const call = {
    ...given,

    /**
     * The user that the access token was issued to. For requests without a token or with one that the
     * emulator never issued, the default user. Throws a `Denial` if there is no default user, and for
     * tokens that have expired or were revoked.
     */
    user() {
      const session = state.sessions.find(tokenOf(request));
      if (session?.user) return session.user;
      const standIn = state.standIn && state.users.findActive(state.standIn.userId);
      if (session === "ended" || requireSignIn || !standIn) {
        throw new Denial(API_CODES.SIGN_IN_REQUIRED, "The access token is missing or not valid");
      }
      return standIn;
    },

    /** Some user, for operations that sign in a user whom only a third party knows. */
    someUser() {
      const username = "third-party-user";
      return (
        state.sessions.find(tokenOf(request))?.user ??
        state.users.list()[0] ??
        state.users.add({ username })
      );
    },

    /** Signs a user in and returns a set of tokens. Throws a `Denial` unless the user is active. */
    signIn(user) {
      refuseLocked(state.users, user);
      state.users.noteSignIn(user);
      return state.sessions.issue(user, app, given.body.options?.scope);
    },

    /** Decrypts a password of the request. */
    password: (text, encryptType) => state.keys.decrypt(text, encryptType),
  };
  return call;
}

function refuseLocked(users, user) {
  if (!users.isActive(user)) {
    throw new Denial(API_CODES.USER_LOCKED, `The user is ${user.status} and cannot sign in`);
  }
}

function tokenOf(request) {
  return (request.headers.authorization ?? "").replace(/^bearer\s+/i, "");
}

module.exports = { createCall };
