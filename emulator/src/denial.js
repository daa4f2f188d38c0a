"use strict";

const { failure } = require("./answers.js");

/**
 * What an operation throws when it refuses to do what it was asked for. It becomes an answer with
 * HTTP 200, as all business failures do.
 */
class Denial extends Error {
  /**
   * @param {number} apiCode One of `API_CODES`.
   * @param {string} message One sentence for people, without secrets.
   * @param {number} [statusCode] By default what the `apiCode` begins with: 401 for 4010.
   */
  constructor(apiCode, message, statusCode = Math.floor(apiCode / 10)) {
    super(message);
    this.apiCode = apiCode;
    this.statusCode = statusCode;
  }

  /** The answer that reports it. */
  get answer() {
    const { statusCode, apiCode, message } = this;
    return failure({ statusCode, apiCode, message });
  }
}

module.exports = { Denial };
