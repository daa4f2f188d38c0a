"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");

/**
 * The payload that a request must contain for the method that it names, such as `passwordPayload` for
 * `PASSWORD`.
 *
 * @param {object} body
 * @param {string} name The name of the payload's field, not case-sensitive.
 * @returns {object}
 * @throws {Denial} `PARAMETER_INVALID` if the body does not have it.
 */
function payloadOf(body, name) {
  const key = Object.keys(body).find((field) => field.toLowerCase() === name.toLowerCase());
  if (!body[key]) throw missing(name);
  return body[key];
}

/**
 * Finds the one of several fields that a payload contains; the first if there are more.
 *
 * @param {object} payload
 * @param {readonly string[]} names
 * @returns {string} Its name.
 * @throws {Denial} `PARAMETER_INVALID` if it has none of them.
 */
function oneOf(payload, names) {
  const name = names.find((candidate) => payload[candidate]);
  if (!name) throw missing(names.join(" or "));
  return name;
}

function missing(name) {
  return new Denial(API_CODES.PARAMETER_INVALID, `The field ${name} is required`);
}

module.exports = { oneOf, payloadOf };
