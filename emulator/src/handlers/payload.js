"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");

/**
 * The payload that a request has to hold for the way that it chose, such as `passwordPayload` for
 * `PASSWORD`.
 *
 * @param {object} body
 * @param {string} name Of the payload's field; upper and lower case count as the same.
 * @returns {object}
 * @throws {Denial} `PARAMETER_INVALID` if the body does not have it.
 */
function payloadOf(body, name) {
  const key = Object.keys(body).find((field) => field.toLowerCase() === name.toLowerCase());
  if (!body[key]) throw missing(name);
  return body[key];
}

/**
 * The one of several fields that a payload holds; the first, should it be more.
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
