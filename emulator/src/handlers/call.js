"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");

/**
 * One call of an operation, as handlers see it: the arguments, the application, and who calls.
 *
 * @param {object} state From `createState`.
 * @param {object} given `{ request, app, params, body, query, form }`
 * @param {boolean} requireSignIn Whether nobody stands in for a missing user.
 * @returns {object} What was given, and the functions below.
 */
function createCall(state, given, requireSignIn) {
  const { request, app } = given;

  const call = {
    ...given,

    /**
     * The user that calls: who the access token was issued to. Where there is none, or one that the
     * emulator has never issued, the stand-in; throws a `Denial` where nobody stands in, and for
     * tokens that were issued and are over.
     */
    user() {
      const session = state.sessions.find(tokenOf(request));
      if (session?.user) return session.user;
      const standIn = state.standIn && state.users.find(state.standIn.userId);
      if (session === "ended" || requireSignIn || !standIn) {
        throw new Denial(API_CODES.SIGN_IN_REQUIRED, "The access token is missing or not valid");
      }
      return standIn;
    },

    /** Some user, for operations that sign in a user known only to a third party. */
    someUser() {
      const username = "third-party-user";
      return (
        state.sessions.find(tokenOf(request))?.user ??
        state.users.list()[0] ??
        state.users.add({ username })
      );
    },

    /** Signs a user in: gives a set of tokens. */
    signIn(user) {
      state.users.noteSignIn(user);
      return state.sessions.issue(user, app, given.body.options?.scope);
    },

    /** A password of the request in plain text. */
    password: (text, encryptType) => state.keys.decrypt(text, encryptType),
  };
  return call;
}

function tokenOf(request) {
  return (request.headers.authorization ?? "").replace(/^bearer\s+/i, "");
}

module.exports = { createCall };
