"use strict";

const { claimsOf } = require("../oidc/claims.js");
const { escapeMarkup } = require("../web/pages.js");

const NAMESPACE = "http://www.yale.edu/tp/cas";

/**
 * The result of a validation in the service's JSON form.
 *
 * @param {{ user: object } | { code: string, description: string }} result
 * @returns {{ name?: string, json: object }} `name` is the user name in the sense of CAS.
 */
function describe({ user, code, description }) {
  if (!user) return { json: { authenticationFailure: { code, description } } };
  const name = user.username ?? user.email ?? user.phone;
  const authenticationSuccess = { user: name, attributes: claimsOf(user) };
  return { name, json: { serviceResponse: { authenticationSuccess } } };
}

/**
 * The result of a validation in XML (CAS 2.0, 2.5.2 and appendix A).
 *
 * @param {object} result
 * @returns {string}
 */
function describeAsXml(result) {
  const { json } = describe(result);
  const { code, description } = json.authenticationFailure ?? {};
  const content = code
    ? `<cas:authenticationFailure code="${code}">${escapeMarkup(description)}</cas:authenticationFailure>`
    : element("authenticationSuccess", json.serviceResponse.authenticationSuccess);
  return `<cas:serviceResponse xmlns:cas="${NAMESPACE}">\n${content}\n</cas:serviceResponse>\n`;
}

function element(name, value) {
  const content =
    typeof value === "object"
      ? Object.entries(value)
          .map(([key, inner]) => element(key, inner))
          .join("")
      : escapeMarkup(String(value));
  return `<cas:${name}>${content}</cas:${name}>`;
}

module.exports = { describe, describeAsXml };
