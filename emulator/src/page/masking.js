"use strict";

const { SECRET_NAMES, SECRET_NAMES_BY_PATH } = require("../generated/secret-names.js");

/** Stands for a hidden value. */
const MASK = "••••••";

// Names of further fields, and of parameters and headers, whose values are secrets, or may be.
const SECRET_NAME =
  /pass|secret|token|authorization|cookie|signature|assertion|credential|verifier|private|ticket|captcha|nonce|api-?key|^code$|[a-z]Code$|_code$|^jwt$/i;
// Names that the pattern above matches, and whose values are not secrets.
const PUBLIC_NAME =
  /^(statusCode|apiCode|phoneCountryCode|countryCode|organizationCode|departmentCode|namespaceCode|tokenType|token_type_hint|passwordEncryptType|.*signature-(method|version))$/i;
// What can contain a JWT (RFC 7519) as a whole: a character that cannot be in one separates two matches, so that the
// time is linear in the length of the text.
const WORD = /[\w.-]+/g;
// A JWT begins with the encoding of `{"`.
const JWT_START = "eyJ";
// A parameter in the query or the fragment of a URL.
const PARAMETER = /([?&#])([\w.-]+)=([^&#\s"'<>]+)/g;

function isSecretName(name, path) {
  const folded = name.toLowerCase().replace(/[-_]/g, "");
  return (
    SECRET_NAMES.has(folded) ||
    SECRET_NAMES_BY_PATH.get(path)?.includes(folded) ||
    (SECRET_NAME.test(name) && !PUBLIC_NAME.test(name))
  );
}

/**
 * @param {string} text
 * @returns {string} The text without the JWTs in it, and without the secrets in the queries of URLs.
 */
function maskText(text) {
  return text
    .replaceAll(WORD, maskJwt)
    .replaceAll(PARAMETER, (all, mark, name) =>
      isSecretName(name) ? `${mark}${name}=${MASK}` : all,
    );
}

function maskJwt(word) {
  const start = word.indexOf(JWT_START);
  const dot = start === -1 ? -1 : word.indexOf(".", start);
  const isJwt = dot > start + JWT_START.length && dot < word.length - 1;
  return isJwt ? word.slice(0, start) + MASK : word;
}

/**
 * @param {string} name The name of a field, a parameter or a header.
 * @param {string} value
 * @param {string} [path] The path of the request.
 * @returns {string} `MASK` for the value of a secret.
 */
function maskValue(name, value, path) {
  return value !== "" && isSecretName(name, path) ? MASK : maskText(value);
}

/**
 * @param {string} text The query of a URL or the body of a form.
 * @param {string} [path] The path of the request.
 * @returns {[string, string][]} Decoded names and masked values.
 */
function maskForm(text, path) {
  return [...new URLSearchParams(text)].map(([name, value]) => [
    name,
    maskValue(name, value, path),
  ]);
}

/**
 * @param {unknown} value A JSON value.
 * @param {string} [path] The path of the request that it is in, or whose answer it is in.
 * @returns {unknown} A copy without secrets.
 */
function maskJson(value, path) {
  return JSON.parse(JSON.stringify(value), (name, item) => {
    if (isSecretName(name, path)) return hideValues(item);
    return typeof item === "string" ? maskText(item) : item;
  });
}

// The items of a list are what its name says; the fields of an object have names of their own.
function hideValues(item) {
  if (Array.isArray(item)) return item.map(hideValues);
  const isHidden = typeof item === "number" || (typeof item === "string" && item !== "");
  return isHidden ? MASK : item;
}

module.exports = { MASK, maskForm, maskJson, maskText, maskValue };
