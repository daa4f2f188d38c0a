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

/** Levels of arrays and objects that a body may have. What handles bodies recurses. */
const DEEPEST_BODY = 500;

/** Whether a JSON value has more levels of arrays and objects than it may. */
function isTooDeep(json) {
  let level = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_BODY) return true;
    level = level
      .filter((value) => typeof value === "object" && value !== null)
      .flatMap((value) => Object.values(value));
  }
  return false;
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
  if (isTooDeep(json)) {
    return unreadable(`The body must not be nested deeper than ${DEEPEST_BODY} levels`);
  }
  return undefined;
}

module.exports = { findBodyFault, mediaTypeOf, unreadable };
