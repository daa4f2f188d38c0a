"use strict";

const { API_CODES, failure } = require("./answers.js");

/** The `statusCode` of the codes that do not begin with it: those that GenAuth itself uses. */
const STATUS_CODES = new Map([
  [API_CODES.USER_UNKNOWN, 404],
  [API_CODES.USER_LOCKED, 403],
  [API_CODES.ACCOUNT_TAKEN, 409],
  [API_CODES.CODE_SENT_TOO_OFTEN, 429],
  [API_CODES.POST_UNKNOWN, 422],
]);

/**
 * The error that an operation throws when it rejects a request. It becomes an answer with HTTP 200, as
 * all business failures do.
 */
class Denial extends Error {
  /**
   * @param {number} apiCode One of `API_CODES`.
   * @param {string} message One sentence, without secrets.
   * @param {number} [statusCode] That of GenAuth's own code, else the first three digits of `apiCode`: 401
   *   for 4010.
   */
  constructor(
    apiCode,
    message,
    statusCode = STATUS_CODES.get(apiCode) ?? Math.floor(apiCode / 10),
  ) {
    super(message);
    this.apiCode = apiCode;
    this.statusCode = statusCode;
  }

  /** The answer that reports this error. */
  get answer() {
    const { statusCode, apiCode, message } = this;
    return failure({ statusCode, apiCode, message });
  }
}

module.exports = { Denial };
