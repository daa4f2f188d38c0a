import {
  checkChoice,
  checkInteger,
  checkObject,
  checkText,
  kindOf,
  optionError,
} from "../check.js";

const DAY = 86_400;

/** Seconds that everything lives unless told otherwise: GenAuth's own defaults. */
export const LIFETIMES = Object.freeze({
  accessToken: 14 * DAY,
  idToken: 14 * DAY,
  refreshToken: 30 * DAY,
  authorizationCode: 600,
  session: 14 * DAY,
});

// A century: far enough, and still a date.
const LONGEST_LIFETIME_S = 36_500 * DAY;

/**
 * Checks `startEmulator`'s option `oidc` and fills in what was not given.
 *
 * @param {unknown} oidc `true`, or `{ accessTokenFormat, lifetimes, accessKeys, scopes }`.
 * @returns {object | undefined} `undefined` for `undefined` and `false`.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
export function checkOidcOptions(oidc = false) {
  if (oidc === false) return undefined;
  const given = oidc === true ? {} : oidc;
  checkObject(given, ["accessTokenFormat", "lifetimes", "accessKeys", "scopes"], "oidc");
  const { accessTokenFormat = "jwt", lifetimes = {}, accessKeys = [], scopes = [] } = given;
  checkChoice(accessTokenFormat, ["jwt", "opaque"], "oidc.accessTokenFormat");
  checkObject(lifetimes, Object.keys(LIFETIMES), "oidc.lifetimes");
  for (const [name, seconds] of Object.entries(lifetimes)) {
    checkInteger(seconds, 1, LONGEST_LIFETIME_S, `oidc.lifetimes.${name}`);
  }
  checkList(accessKeys, "oidc.accessKeys");
  for (const [index, pair] of accessKeys.entries()) {
    const where = `oidc.accessKeys[${index}]`;
    checkObject(pair, ["accessKey", "accessSecret"], where);
    checkText(pair.accessKey, `${where}.accessKey`);
    checkText(pair.accessSecret, `${where}.accessSecret`);
  }
  checkList(scopes, "oidc.scopes");
  for (const [index, scope] of scopes.entries()) checkText(scope, `oidc.scopes[${index}]`);
  return { accessTokenFormat, lifetimes: { ...LIFETIMES, ...lifetimes }, accessKeys, scopes };
}

function checkList(value, where) {
  if (!Array.isArray(value)) throw optionError(`${where} must be an array, not ${kindOf(value)}`);
}
