"use strict";

const { API_CODES, refusal } = require("./answers.js");

/**
 * @param {object} request The recorded request.
 * @returns {string} The media type of the body in lower case, without parameters; `""` if none is
 *   declared.
 */
function mediaTypeOf(request) {
  return (request.headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
}

/**
 * The refusal of a body that cannot be read.
 *
 * @param {string} message
 * @returns {object} The answer.
 */
function unreadable(message) {
  return refusal(400, API_CODES.BODY_UNREADABLE, message);
}

/**
 * Refuses any body but a JSON object that is declared as one.
 *
 * @param {object} request The recorded request.
 * @returns {object | undefined} The answer, if there is something to refuse.
 */
function findBodyFault(request) {
  if (mediaTypeOf(request) !== "application/json") {
    return unreadable("The content type of the body must be application/json");
  }
  const { json } = request;
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return unreadable("The body must be a JSON object");
  }
  return undefined;
}

module.exports = { findBodyFault, mediaTypeOf, unreadable };
