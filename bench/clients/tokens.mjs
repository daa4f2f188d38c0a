/** The token to verify, and the server that publishes its keys. */
import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { APP } from "./request.mjs";

const JWKS = "/oidc/.well-known/jwks.json";
const SUBJECT = "60b4d5e9a4c1f2e3d4c5b6a8";
/** Longer than any benchmark run. */
const LIFE_TIME = 3600;

const KEYS = {
  RS256: () => generateKeyPairSync("rsa", { modulusLength: 2048 }),
  ES256: () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
};

const base64url = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * Creates a key and a token, and serves the key.
 *
 * @param {string} algorithm - RS256 or ES256.
 * @returns {Promise<{ url: string, issuer: string, jwks: string, token: string }>} The URL of the server,
 *   its `iss`, the path of its keys, and the token.
 */
export async function startIssuer(algorithm) {
  const { privateKey, publicKey } = KEYS[algorithm]();
  const jwk = { ...publicKey.export({ format: "jwk" }), kid: "key", alg: algorithm, use: "sig" };
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${server.address().port}`;
  const issuer = `${url}/oidc`;
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    sub: SUBJECT,
    ...{ iss: issuer, aud: APP.appId, iat: now, exp: now + LIFE_TIME, nonce: "n-0S6_WzA2Mj" },
    ...{ name: "Jane Doe", preferred_username: "jane", email: "jane@example.com" },
    ...{ email_verified: true, picture: "https://example.com/jane/me.jpg", updated_at: now },
  };
  const text = `${base64url({ alg: algorithm, kid: "key" })}.${base64url(claims)}`;
  const key = { key: privateKey, dsaEncoding: "ieee-p1363" };
  const token = `${text}.${sign("sha256", Buffer.from(text), key).toString("base64url")}`;
  return { url, issuer, jwks: JWKS, token };
}

/**
 * Throws if a payload is not that of the token.
 *
 * @param {{ sub: string }} payload - The payload.
 */
export function checkPayload(payload) {
  if (payload?.sub !== SUBJECT) throw new Error("The payload is not that of the token.");
}
