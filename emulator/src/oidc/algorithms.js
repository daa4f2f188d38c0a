"use strict";

/** The algorithms that need a key of the server (RFC 7518, 3.1; RFC 8037, 3.1; RFC 9864, 2.2). */
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
  "Ed25519",
]);

/** The signing algorithms of ID tokens; HS256, HS384 and HS512 use the application's secret. */
const ID_TOKEN_ALGORITHMS = Object.freeze([...KEY_ALGORITHMS, "HS256", "HS384", "HS512"]);

/** RFC 7518, 3.2: the minimum length of an HS256 secret, in bytes. */
const SHORTEST_SECRET = 32;

/**
 * The signing algorithm of an application's ID tokens: HS256, the service's default for new
 * applications, or RS256 if the application has no secret that is long enough for HS256.
 *
 * @param {{ appSecret: string, tokenEndpointAuthMethod?: string, idTokenSigningAlg?: string }} app
 * @returns {string}
 */
function idTokenAlgorithmOf({ appSecret, tokenEndpointAuthMethod, idTokenSigningAlg }) {
  const isConfidential =
    tokenEndpointAuthMethod !== "none" && Buffer.byteLength(appSecret) >= SHORTEST_SECRET;
  return idTokenSigningAlg ?? (isConfidential ? "HS256" : "RS256");
}

module.exports = { idTokenAlgorithmOf, ID_TOKEN_ALGORITHMS, KEY_ALGORITHMS };
