"use strict";

const {
  checkChoice,
  checkInteger,
  checkObject,
  checkText,
  kindOf,
  optionError,
} = require("../check.js");

/** The default access key. */
const DEMO_ACCESS_KEY = Object.freeze({
  accessKeyId: "64d0e0a0acce55de30ca11aa",
  accessKeySecret: "acce55de30ca11c0ffee00acce55de30",
  userPoolId: "64d0e0a0b001de30ca11b001",
});

/** How far the date of a signed request may differ from the clock, in milliseconds. */
const SIGNATURE_SKEW_MS = 300_000;
/** The lifetime of a management token in milliseconds. */
const MANAGEMENT_TOKEN_LIFETIME_MS = 7_200_000;

const NAMES = ["accessKeys", "signatureSkewMs", "tokenLifetimeMs", "requireIdentity"];
const KEY_NAMES = ["accessKeyId", "accessKeySecret", "userPoolId"];

/**
 * Validates the option `management`.
 *
 * @param {object} [options] As documented in `index.d.ts` under `ManagementOptions`.
 * @returns {{ accessKeys: object[], signatureSkewMs: number, tokenLifetimeMs: number,
 *   requireIdentity: boolean }} With defaults.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function checkManagementOptions(options = {}) {
  checkObject(options, NAMES, "management");
  const {
    accessKeys = [DEMO_ACCESS_KEY],
    signatureSkewMs = SIGNATURE_SKEW_MS,
    tokenLifetimeMs = MANAGEMENT_TOKEN_LIFETIME_MS,
    requireIdentity = true,
  } = options;
  checkInteger(signatureSkewMs, 0, Number.MAX_SAFE_INTEGER, "management.signatureSkewMs");
  checkInteger(tokenLifetimeMs, 1000, Number.MAX_SAFE_INTEGER, "management.tokenLifetimeMs");
  checkChoice(requireIdentity, [true, false], "management.requireIdentity");
  if (!Array.isArray(accessKeys)) {
    throw optionError(`management.accessKeys must be an array, not ${kindOf(accessKeys)}`);
  }
  const keys = accessKeys.map((key, index) => checkKey(key, `management.accessKeys[${index}]`));
  if (new Set(keys.map(({ accessKeyId }) => accessKeyId)).size < keys.length) {
    throw optionError("management.accessKeys has the same accessKeyId twice");
  }
  return { accessKeys: Object.freeze(keys), signatureSkewMs, tokenLifetimeMs, requireIdentity };
}

function checkKey(key, where) {
  checkObject(key, KEY_NAMES, where);
  const { accessKeyId, accessKeySecret, userPoolId = DEMO_ACCESS_KEY.userPoolId } = key;
  checkText(accessKeyId, `${where}.accessKeyId`);
  checkText(accessKeySecret, `${where}.accessKeySecret`);
  checkText(userPoolId, `${where}.userPoolId`);
  return Object.freeze({ accessKeyId, accessKeySecret, userPoolId });
}

module.exports = {
  checkManagementOptions,
  DEMO_ACCESS_KEY,
  MANAGEMENT_TOKEN_LIFETIME_MS,
  SIGNATURE_SKEW_MS,
};
