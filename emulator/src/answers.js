"use strict";

const { randomUUID } = require("node:crypto");

/**
 * The `apiCode`s of the emulator's answers. The two WeChat
 * codes are the `errcode`s that WeChat documents for the same errors; 1300 to 1306, 2004, 2005, 2020 and
 * 2080 are codes that GenAuth documents, 2026 and 4004 codes that it has been seen to send; the others are
 * specific to the emulator, so test for them only against the emulator.
 */
const API_CODES = Object.freeze({
  /** HTTP 200, `statusCode` 401: the signature or its access key is wrong. */
  SIGNATURE_WRONG: 1300,
  /** HTTP 200, `statusCode` 401: the signature method is not HMAC-SHA1. */
  SIGNATURE_METHOD_UNKNOWN: 1301,
  /** HTTP 200, `statusCode` 401: the signature version is not 1.0. */
  SIGNATURE_VERSION_UNKNOWN: 1302,
  /** HTTP 200, `statusCode` 401: the date of the signature has another form. */
  SIGNATURE_DATE_MALFORMED: 1303,
  /** HTTP 200, `statusCode` 401: the signed request has no date. */
  SIGNATURE_DATE_MISSING: 1304,
  /** HTTP 200, `statusCode` 401: the date of the signature is too far from the clock. */
  SIGNATURE_DATE_SKEWED: 1305,
  /** HTTP 200, `statusCode` 401: the nonce of the signature has been used before. */
  SIGNATURE_USED: 1306,
  /** HTTP 200, `statusCode` 404: the user does not exist. */
  USER_UNKNOWN: 2004,
  /** HTTP 200, `statusCode` 403: the user may not sign in, since its status is not `Activated`. */
  USER_LOCKED: 2005,
  /** HTTP 200, `statusCode` 401: the management token is missing, unknown or expired. */
  MANAGEMENT_TOKEN_INVALID: 2020,
  /** HTTP 200, `statusCode` 409: another user has this identifier. */
  ACCOUNT_TAKEN: 2026,
  /** HTTP 200, `statusCode` 429: a code was sent to this address less than a minute ago. */
  CODE_SENT_TOO_OFTEN: 2080,
  /** HTTP 400: the body, or its content type, is not the JSON or form that the operation expects. */
  BODY_UNREADABLE: 4000,
  /** HTTP 200, `statusCode` 400: a field is missing, unknown or of the wrong type. */
  PARAMETER_INVALID: 4001,
  /** HTTP 400: neither `x-authing-app-id` nor `x-genauth-app-id` was sent. */
  APP_ID_MISSING: 4002,
  /** HTTP 200, `statusCode` 400: a one-time code is wrong, used up or expired. */
  CODE_WRONG: 4003,
  /** HTTP 200, `statusCode` 422: the post does not exist. */
  POST_UNKNOWN: 4004,
  /** HTTP 200, `statusCode` 400: a password is not encrypted as the request declares. */
  PASSWORD_UNREADABLE: 4005,
  /** HTTP 200, `statusCode` 400: a precondition fails, such as an email address to unbind. */
  STATE_WRONG: 4006,
  /** HTTP 200, `statusCode` 400: a token or ticket of a previous step is wrong, used up or expired. */
  TICKET_WRONG: 4007,
  /** HTTP 200, `statusCode` 401: the operation needs a signed-in user. */
  SIGN_IN_REQUIRED: 4010,
  /** HTTP 200, `statusCode` 401: no user has this account and password. */
  CREDENTIALS_WRONG: 4011,
  /** HTTP 200, `statusCode` 401: the application authenticates with a wrong ID or secret. */
  CLIENT_WRONG: 4012,
  /** HTTP 200, `statusCode` 403: the header names another user pool than the management token. */
  USER_POOL_WRONG: 4030,
  /** HTTP 404: the path does not exist. */
  PATH_UNKNOWN: 4040,
  /** HTTP 200, `statusCode` 404: no application has this ID. */
  APP_UNKNOWN: 4041,
  /** HTTP 200, `statusCode` 404: the QR code or push code does not exist. */
  CODE_ID_UNKNOWN: 4043,
  /** HTTP 200, `statusCode` 404: no record of the management API, such as a group, has this identifier. */
  RECORD_UNKNOWN: 4044,
  /** HTTP 405: the path exists but does not allow the method. */
  METHOD_NOT_ALLOWED: 4050,
  /** HTTP 200, `statusCode` 409: another record of the management API has this identifier. */
  RECORD_TAKEN: 4091,
  /** HTTP 413: the request body is larger than 10 MiB. */
  BODY_TOO_LARGE: 4130,
  /** HTTP 426 or 400: the request for an event socket is not a WebSocket handshake of version 13. */
  HANDSHAKE_WRONG: 4260,
  /** HTTP 500: a handler or a rule's `when` threw. */
  HANDLER_FAILED: 5000,
  /** Any HTTP status from 300: requested by a fault rule. */
  FAULT_INJECTED: 5990,
  /** HTTP 200, `statusCode` 400: the application does not have this WeChat app. */
  WECHAT_APP_UNKNOWN: 40013,
  /** HTTP 200, `statusCode` 400: the secret of the WeChat app is wrong. */
  WECHAT_SECRET_WRONG: 40125,
});

/**
 * A successful answer in the service's form: HTTP 200 and `statusCode` 200.
 *
 * @param {unknown} data Becomes `data` in the body; any JSON value.
 * @param {string} [message]
 * @returns {{ status: 200, json: object }}
 */
function success(data, message = "Operation successful") {
  return { status: 200, json: { statusCode: 200, message, requestId: randomUUID(), data } };
}

/**
 * A failure in the service's form: the fields of a successful answer without `data`, and an
 * `apiCode`.
 *
 * @param {object} what
 * @param {number} what.statusCode The business status in the body.
 * @param {number} what.apiCode The kind of failure, see `API_CODES`.
 * @param {string} what.message The error message, one sentence.
 * @param {number} [what.status] The HTTP status: 200 by default, since the service reports
 *   business failures in the body only.
 * @param {Record<string, string | string[]>} [what.headers] More response headers.
 * @returns {{ status: number, headers?: object, json: object }}
 */
function failure({ statusCode, apiCode, message, status = 200, headers }) {
  return { status, headers, json: { statusCode, apiCode, message, requestId: randomUUID() } };
}

/**
 * A failure of the request itself, before it reaches an operation: the HTTP status equals the body's
 * `statusCode`.
 *
 * @param {number} status Both the HTTP status and the body's `statusCode`.
 * @param {number} apiCode
 * @param {string} message
 * @param {Record<string, string>} [headers]
 * @returns {{ status: number, headers?: object, json: object }}
 */
function refusal(status, apiCode, message, headers) {
  return failure({ status, statusCode: status, apiCode, message, headers });
}

module.exports = { API_CODES, failure, refusal, success };
