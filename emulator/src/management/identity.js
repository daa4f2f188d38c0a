"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");
const { createNonces } = require("./nonces.js");
const { isSignedWith, parseAuthorization } = require("./signature.js");

const SIGNATURE_METHOD = "HMAC-SHA1";
const SIGNATURE_VERSION = "1.0";
const USER_POOL_HEADERS = ["x-authing-userpool-id", "x-genauth-userpool-id"];
const UNAUTHORIZED = 401;
// RFC 9110, 5.6.7: the only form that a sender may write.
const HTTP_DATE = /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Whether a request is one of a management client. Both clients use the path of some operations.
 *
 * @param {object} request A recorded request.
 * @returns {boolean}
 */
function isManagementRequest({ headers }) {
  return (
    parseAuthorization(headers.authorization) !== undefined ||
    USER_POOL_HEADERS.some((name) => headers[name] !== undefined)
  );
}

/**
 * Creates the check of the caller's identity: a signature or a management token.
 *
 * @param {object} options From `checkManagementOptions`.
 * @param {{ now(): number }} clock
 * @param {object} tokens From `createManagementTokens`.
 * @returns {(request: object) => object | undefined} Returns the access key that the request is made
 *   with, `undefined` for a request without an identity if none is required.
 */
function createIdentityCheck({ accessKeys, signatureSkewMs, requireIdentity }, clock, tokens) {
  const byId = new Map(accessKeys.map((key) => [key.accessKeyId, key]));
  const nonces = createNonces(clock);

  function signer(request, { prefix, accessKeyId }) {
    const accessKey = byId.get(accessKeyId);
    const nonce = request.headers[`${prefix}signature-nonce`];
    if (!accessKey) refuse(API_CODES.SIGNATURE_WRONG, "No access key has this ID");
    checkMethod(request, prefix);
    const signedAt = signatureTime(request, prefix);
    const skew = Math.abs(clock.now() - signedAt);
    if (skew > signatureSkewMs) {
      const message = `The date of the signature is ${skew} ms from that of the service`;
      refuse(API_CODES.SIGNATURE_DATE_SKEWED, message);
    }
    if (!nonce) refuse(API_CODES.SIGNATURE_WRONG, "The nonce of the signature is missing");
    if (!isSignedWith(request, accessKey.accessKeySecret)) {
      refuse(API_CODES.SIGNATURE_WRONG, "The signature is wrong");
    }
    // Last, so that only the owner of the key can use up a nonce.
    if (!nonces.use(`${accessKeyId} ${nonce}`, signedAt + signatureSkewMs)) {
      refuse(API_CODES.SIGNATURE_USED, "The nonce of the signature has been used before");
    }
    return accessKey;
  }

  function tokenOwner(request, authorization) {
    const accessKey = tokens.find(authorization.replace(/^Bearer +/i, ""));
    if (!accessKey) {
      refuse(API_CODES.MANAGEMENT_TOKEN_INVALID, "The management token is not known or expired");
    }
    const pool = USER_POOL_HEADERS.map((name) => request.headers[name]).find(Boolean);
    if (pool !== accessKey.userPoolId) {
      const message = "x-authing-userpool-id does not name the user pool of the token";
      refuse(API_CODES.USER_POOL_WRONG, message, 403);
    }
    return accessKey;
  }

  return (request) => {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      if (!requireIdentity) return undefined;
      refuse(API_CODES.MANAGEMENT_TOKEN_INVALID, "The request has no signature and no token");
    }
    const given = parseAuthorization(authorization);
    return given ? signer(request, given) : tokenOwner(request, authorization);
  };
}

function checkMethod({ headers }, prefix) {
  if (headers[`${prefix}signature-method`] !== SIGNATURE_METHOD) {
    refuse(API_CODES.SIGNATURE_METHOD_UNKNOWN, `The signature method must be ${SIGNATURE_METHOD}`);
  }
  if (headers[`${prefix}signature-version`] !== SIGNATURE_VERSION) {
    refuse(
      API_CODES.SIGNATURE_VERSION_UNKNOWN,
      `The signature version must be ${SIGNATURE_VERSION}`,
    );
  }
}

// `date` as an HTTP date, or the brand's own field in milliseconds since the epoch.
function signatureTime({ headers }, prefix) {
  const own = headers[`${prefix}date`];
  const { date } = headers;
  if (own === undefined && date === undefined) {
    refuse(API_CODES.SIGNATURE_DATE_MISSING, "The date of the signature is missing");
  }
  const time = own === undefined ? httpTime(date) : unixTime(own);
  if (Number.isNaN(time)) {
    const message = `The date must be an HTTP date, or ${prefix}date milliseconds since the epoch`;
    refuse(API_CODES.SIGNATURE_DATE_MALFORMED, message);
  }
  return time;
}

function httpTime(text) {
  return HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
}

function unixTime(text) {
  return /^\d{13}$/.test(text) ? Number(text) : Number.NaN;
}

function refuse(apiCode, message, statusCode = UNAUTHORIZED) {
  throw new Denial(apiCode, message, statusCode);
}

module.exports = { createIdentityCheck, isManagementRequest };
