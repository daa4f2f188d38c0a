"use strict";

/** Business failures in answers of calls that the client does not reject. */

const { CLASSES } = require("./errors.js");
const { stringify } = require("./intrinsics.js");
const { read } = require("./read.js");
const { describedResponse } = require("./response.js");

/**
 * Throws an `ApiError` if an answer reports a business failure, as the option `throwOnFailure` does.
 *
 * @param {string} operation
 * @param {object} answer
 * @returns {object} the answer
 */
function withoutFailure(operation, answer) {
  const status = read(answer, "statusCode");
  if (typeof status !== "number" || status === 200) return answer;
  const message = read(answer, "message");
  const words = typeof message === "string" && message !== "" ? `: ${message}` : "";
  const apiCode = read(answer, "apiCode");
  const requestId = read(answer, "requestId");
  throw new CLASSES.ApiError(
    `${operation}: The service refused the call with status ${status}${words}.`,
    {
      code: "ERR_API",
      operation,
      businessStatusCode: status,
      ...(typeof apiCode === "number" ? { apiCode } : {}),
      ...(typeof requestId === "string" ? { requestId } : {}),
      response: describedResponse({ status: 200, headers: [] }, stringify(answer)),
    },
  );
}

module.exports = { withoutFailure };
