"use strict";

/** Answers to verifications of tokens that the native side remembers. It decides on every call whether to answer. */

const { REMEMBERED, mark } = require("./call-promise.js");
const { copierOf } = require("./copier.js");
const { OwnMap, resolved } = require("./intrinsics.js");

/** Maximum number of tokens whose claims are kept for copies. */
const MOST_TOKENS = 2_000;

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

module.exports = { answer };
