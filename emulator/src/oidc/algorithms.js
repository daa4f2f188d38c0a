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

/** The algorithms that an ID token can be signed with; HS256 and kin with the application's secret. */
const ID_TOKEN_ALGORITHMS = Object.freeze([...KEY_ALGORITHMS, "HS256", "HS384", "HS512"]);

/** RFC 7518, 3.2: the shortest secret of HS256, in bytes. */
const SHORTEST_SECRET = 32;

/**
 * What an application's ID tokens are signed with: HS256, as the service sets new applications up, and
 * RS256 where the application has no secret that is good enough for that.
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
