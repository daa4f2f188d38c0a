"use strict";

const {
  checkChoice,
  checkInteger,
  checkObject,
  checkText,
  kindOf,
  optionError,
} = require("../check.js");

const { checkKey } = require("./signing-keys.js");

const NAMES = ["accessTokenFormat", "lifetimes", "accessKeys", "scopes", "keys"];
const DAY = 86_400;

/** Default lifetimes in seconds: those of GenAuth. */
const LIFETIMES = Object.freeze({
  accessToken: 14 * DAY,
  idToken: 14 * DAY,
  refreshToken: 30 * DAY,
  authorizationCode: 600,
  session: 14 * DAY,
});

// A century: long enough, and still a valid date.
const LONGEST_LIFETIME_S = 36_500 * DAY;

/**
 * Validates the option `oidc` of `startEmulator` and fills in the defaults.
 *
 * @param {unknown} oidc `true`, or `{ accessTokenFormat, lifetimes, accessKeys, scopes, keys }`.
 * @param {object} apps From `createApps`.
 * @returns {object | undefined} `undefined` for `undefined` and `false`.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function checkOidcOptions(oidc = false, apps) {
  if (oidc === false) return undefined;
  const given = oidc === true ? {} : oidc;
  checkObject(given, NAMES, "oidc");
  const { accessTokenFormat = "jwt", lifetimes = {}, accessKeys = [] } = given;
  const { scopes = [], keys = [] } = given;
  checkChoice(accessTokenFormat, ["jwt", "opaque"], "oidc.accessTokenFormat");
  checkObject(lifetimes, Object.keys(LIFETIMES), "oidc.lifetimes");
  for (const [name, seconds] of Object.entries(lifetimes)) {
    checkInteger(seconds, 1, LONGEST_LIFETIME_S, `oidc.lifetimes.${name}`);
  }
  checkList(accessKeys, "oidc.accessKeys");
  const ids = new Set(apps.list.map(({ appId }) => appId));
  for (const [index, pair] of accessKeys.entries()) {
    const where = `oidc.accessKeys[${index}]`;
    checkObject(pair, ["accessKey", "accessSecret"], where);
    checkText(pair.accessKey, `${where}.accessKey`);
    checkText(pair.accessSecret, `${where}.accessSecret`);
    if (ids.has(pair.accessKey)) throw optionError(`${where}.accessKey is already in use`);
    ids.add(pair.accessKey);
  }
  checkList(scopes, "oidc.scopes");
  for (const [index, scope] of scopes.entries()) checkScope(scope, `oidc.scopes[${index}]`);
  checkList(keys, "oidc.keys");
  return {
    accessTokenFormat,
    lifetimes: { ...LIFETIMES, ...lifetimes },
    accessKeys,
    scopes,
    keys: keys.map((key, index) => checkKey(key, `oidc.keys[${index}]`)),
  };
}

// RFC 6749, 3.3
function checkScope(scope, where) {
  if (typeof scope !== "string" || !/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope)) {
    throw optionError(
      `${where} must be a scope: printable ASCII without spaces, quotes, backslashes`,
    );
  }
}

function checkList(value, where) {
  if (!Array.isArray(value)) throw optionError(`${where} must be an array, not ${kindOf(value)}`);
}

module.exports = { checkOidcOptions, LIFETIMES };
