"use strict";

/** Answers to verifications of tokens that the native side remembers. It decides on every call whether to answer. */

const { REMEMBERED, mark } = require("./call-promise.js");
const { copierOf } = require("./copier.js");
const { OwnMap, resolved } = require("./intrinsics.js");

/** Maximum number of tokens whose claims are kept for copies. */
const MOST_TOKENS = 2_000;

/** The native side names a token and the period by `-1 - (number + NUMBERS * period)`. */
const NUMBERS = 2 ** 32;

/** Functions that return new claims, by the numbers of the tokens. */
const copiers = new OwnMap();

/** The native side begins a new period when it removes the tokens that have ended. */
let period;

/**
 * @param {number} number the number of the token
 * @param {number} now the current period
 * @param {string} [text] the claims as JSON
 * @returns {Promise<object> | undefined} a promise of new claims; `undefined` if their text is needed
 */
function answer(number, now, text) {
  if (period !== now || copiers.size >= MOST_TOKENS) {
    copiers.clear();
    period = now;
  }
  let copy = copiers.get(number);
  if (copy === undefined) {
    if (text === undefined) {
      return undefined;
    }
    copy = copierOf(text);
    copiers.set(number, copy);
  }
  return mark(resolved(copy()), REMEMBERED);
}

/**
 * Creates the function that makes calls without options. They cross to the native side once.
 *
 * @param {object} native
 * @param {(client: number, isIdToken: boolean, token: string) => number | Promise<object>} native.sendToken verifies
 *   a token; returns the negative name of claims that are remembered, what names the promise of the call, or its promise
 * @param {() => string | undefined} native.recalledClaims the claims of the token that was remembered last
 * @param {{ isObserved: () => boolean, openPacked: (sent: number) => Promise<object> }} promises of the environment
 * @param {(receiver: unknown) => number | undefined} handleOf the number of a client
 * @returns {(receiver: unknown, isIdToken: boolean, token: unknown, options: unknown, callOptions: unknown) =>
 *   Promise<object> | undefined} a promise of new claims; `undefined` for a call with options, and for one that the
 *   native side has to make as any other
 */
function verifier({ sendToken, recalledClaims }, { isObserved, openPacked }, handleOf) {
  return function verify(receiver, isIdToken, token, options, callOptions) {
    const isPlain = options === undefined && callOptions === undefined;
    const client = isPlain && typeof token === "string" ? handleOf(receiver) : undefined;
    if (client === undefined || isObserved()) {
      return undefined;
    }
    const sent = sendToken(client, isIdToken, token);
    if (typeof sent !== "number") {
      return sent;
    }
    if (sent >= 0) {
      return openPacked(sent);
    }
    const recalled = -1 - sent;
    const number = recalled >>> 0;
    const now = (recalled - number) / NUMBERS;
    return answer(number, now) ?? answer(number, now, recalledClaims());
  };
}

module.exports = { answer, verifier };
