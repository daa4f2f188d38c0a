"use strict";

/** The algorithms that need a key of the server (RFC 7518, 3.1; RFC 8037, 3.1). */
const KEY_ALGORITHMS = Object.freeze([
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
]);

/** The algorithms that an ID token can be signed with; HS256 and kin with the application's secret. */
const ID_TOKEN_ALGORITHMS = Object.freeze([...KEY_ALGORITHMS, "HS256", "HS384", "HS512"]);

module.exports = { ID_TOKEN_ALGORITHMS, KEY_ALGORITHMS };
