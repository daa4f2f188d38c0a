"use strict";

/** The check of who calls a webhook: the service sends the secret of the webhook in a header. */

const crypto = require("node:crypto");
const { valuesIn, valuesOfRequest } = require("./headers.js");
const { isArray } = require("./intrinsics.js");
const { invalidArgument } = require("./invalid-argument.js");
const { isObject } = require("./read.js");

const NAME = "x-authing-webhook-secret";

function refuse(field, requirement) {
  throw invalidArgument("verifyWebhook", field, `The argument ${field} must ${requirement}.`);
}

/** Why a value cannot be the secret of a webhook; `undefined` for one that can. */
function faultOf(secret) {
  if (typeof secret !== "string") return "be a string or a list of strings";
  if (secret === "") return "not be empty";
  // White space around the value of a header does not belong to it (RFC 9110, 5.5).
  if (/^\s|\s$|\p{Cc}/u.test(secret)) {
    return "not have control characters, or white space around it, which a header cannot carry";
  }
  return undefined;
}

function checked(secret) {
  const secrets = isArray(secret) ? secret : [secret];
  if (secrets.length === 0) refuse("secret", "have at least one secret");
  for (let index = 0; index < secrets.length; index += 1) {
    const fault = faultOf(secrets[index]);
    if (fault !== undefined) refuse(isArray(secret) ? `secret[${index}]` : "secret", fault);
  }
  return secrets;
}

// Digests have one length, so that the time of the comparison does not depend on that of the secret.
function digest(text, encoding) {
  return crypto.createHash("sha256").update(text, encoding).digest();
}

/**
 * Whether a request to a webhook comes from the service. Takes the same time for every wrong secret of one
 * length. See `index.d.ts`.
 *
 * @param {object} headers
 * @param {string | readonly string[]} secret
 * @returns {boolean}
 */
function verifyWebhook(headers, secret) {
  if (!isObject(headers)) refuse("headers", "be the headers of a request");
  const secrets = checked(secret);
  const values = valuesOfRequest(headers, NAME) ?? valuesIn(headers, NAME);
  if (values.length !== 1) return false;
  // Node and Fetch give each byte of a header as one character; other servers decode UTF-8.
  const bytes = digest(values[0], "latin1");
  const text = digest(values[0], "utf8");
  let matches = 0;
  for (let index = 0; index < secrets.length; index += 1) {
    const expected = digest(secrets[index], "utf8");
    matches |= crypto.timingSafeEqual(bytes, expected) | crypto.timingSafeEqual(text, expected);
  }
  return matches !== 0;
}

module.exports = { verifyWebhook };
