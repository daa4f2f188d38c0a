"use strict";

/** Stands for a hidden value. */
const MASK = "••••••";

// Names of fields, parameters and headers whose values are secrets, or may be.
const SECRET_NAME =
  /pass|secret|token|authorization|cookie|signature|assertion|credential|verifier|private|ticket|captcha|nonce|api-?key|^code$|[a-z]Code$|_code$|^jwt$/i;
// Names that the pattern above matches, and whose values are not secrets.
const PUBLIC_NAME =
  /^(statusCode|apiCode|phoneCountryCode|countryCode|organizationCode|departmentCode|namespaceCode|tokenType|token_type_hint|passwordEncryptType|.*signature-(method|version))$/i;
// RFC 7519: a JWT begins with the encoding of `{"`.
const JWT = /eyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g;

const isSecretName = (name) => SECRET_NAME.test(name) && !PUBLIC_NAME.test(name);

/**
 * @param {string} text
 * @returns {string} The text without the JWTs in it.
 */
function maskText(text) {
  return text.replaceAll(JWT, MASK);
}

/**
 * @param {string} name The name of a field, a parameter or a header.
 * @param {string} value
 * @returns {string} `MASK` for the value of a secret.
 */
function maskValue(name, value) {
  return value !== "" && isSecretName(name) ? MASK : maskText(value);
}

/**
 * @param {string} text The query of a URL or the body of a form.
 * @returns {[string, string][]} Decoded names and masked values.
 */
function maskForm(text) {
  return [...new URLSearchParams(text)].map(([name, value]) => [name, maskValue(name, value)]);
}

/**
 * @param {unknown} value A JSON value.
 * @returns {unknown} A copy without secrets.
 */
function maskJson(value) {
  return JSON.parse(JSON.stringify(value), (name, item) => {
    if (typeof item === "string") return maskValue(name, item);
    return typeof item === "number" && isSecretName(name) ? MASK : item;
  });
}

module.exports = { MASK, maskForm, maskJson, maskText, maskValue };
