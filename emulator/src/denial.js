"use strict";

const { failure } = require("./answers.js");

/**
 * The error that an operation throws when it rejects a request. It becomes an answer with HTTP 200, as
 * all business failures do.
 */
class Denial extends Error {
  /**
   * @param {number} apiCode One of `API_CODES`.
   * @param {string} message One sentence, without secrets.
   * @param {number} [statusCode] The first three digits of `apiCode` by default: 401 for 4010.
   */
  constructor(apiCode, message, statusCode = Math.floor(apiCode / 10)) {
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
