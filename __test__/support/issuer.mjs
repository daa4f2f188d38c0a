import { createHash, createHmac, generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import { AuthenticationClient } from "genauth-native";
import { serve } from "./tcp.mjs";

/** An issuer of tokens, implemented with Node's own cryptography. */

export const APP = { appId: "app-1", appSecret: "an-app-secret-of-the-tests-32-bytes" };
export const KEYS_PATH = "/oidc/.well-known/jwks.json";

const HASHES = { 256: "sha256", 384: "sha384", 512: "sha512" };
const CURVES = { ES256: "P-256", ES384: "P-384", ES512: "P-521" };

export const base64url = (value) => Buffer.from(value).toString("base64url");
export const seconds = () => Math.floor(Date.now() / 1000);

/** RFC 9864, 2.2: both names identify the same signature. */
const isEd25519 = (algorithm) => algorithm === "EdDSA" || algorithm === "Ed25519";

/** The options of `crypto.sign` for an algorithm. */
function signing(algorithm, key) {
  if (algorithm.startsWith("PS")) return { key, padding: 6, saltLength: -1 };
  if (algorithm.startsWith("ES")) return { key, dsaEncoding: "ieee-p1363" };
  return { key };
}

function signature(algorithm, key, text) {
  const hash = HASHES[algorithm.slice(2)];
  if (algorithm.startsWith("HS")) return createHmac(hash, key).update(text).digest();
  return sign(isEd25519(algorithm) ? null : hash, Buffer.from(text), signing(algorithm, key));
}

/** Signs any header and payload with any key. */
export function compact(header, payload, key, algorithm = header.alg) {
  const text = `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(payload))}`;
  return `${text}.${signature(algorithm, key, text).toString("base64url")}`;
}

/** A key pair for an algorithm, with its public key as a JSON Web Key. */
export function keyFor(algorithm, kid, { bits = 2048 } = {}) {
  const curve = CURVES[algorithm];
  const pair = isEd25519(algorithm)
    ? generateKeyPairSync("ed25519")
    : curve
      ? generateKeyPairSync("ec", { namedCurve: curve })
      : generateKeyPairSync("rsa", { modulusLength: bits });
  const jwk = { ...pair.publicKey.export({ format: "jwk" }), use: "sig", alg: algorithm, kid };
  return { algorithm, kid, privateKey: pair.privateKey, publicKey: pair.publicKey, jwk };
}

/** The left half of a hash (OpenID Connect Core 1.0, 3.1.3.6). */
export function halfHash(text, hash = "sha256") {
  const whole = createHash(hash).update(text).digest();
  return whole.subarray(0, whole.length / 2).toString("base64url");
}

export class Issuer {
  url = "https://issuer.example";
  requests = [];
  /** The answer of the key endpoint; a function of the request, or headers and key set. */
  keys = [];
  headers = {};

  constructor(...keys) {
    this.keys = keys;
  }

  get jwks() {
    return { keys: this.keys.map(({ jwk }) => jwk) };
  }

  claims(changes) {
    const now = seconds();
    const claims = { sub: "user-1", aud: APP.appId, iat: now, exp: now + 600 };
    const all = { iss: `${this.url}/oidc`, ...claims, ...changes };
    return JSON.parse(JSON.stringify(all));
  }

  /** A valid token with these changes; a claim that is undefined is left out. */
  token(changes, { key = this.keys[0], header } = {}) {
    const whole = { alg: key.algorithm, kid: key.kid, ...header };
    return compact(whole, this.claims(changes), key.privateKey, key.algorithm);
  }

  client(options) {
    return new AuthenticationClient({ ...APP, appHost: this.url, ...options });
  }

  /** Serves the keys over HTTP until the test ends. */
  async serve(t, answer = (_request, response) => this.answer(response)) {
    const server = createServer((request, response) => {
      this.requests.push(request);
      answer(request, response);
    });
    this.url = await serve(t, server);
    return this;
  }

  answer(response) {
    response.writeHead(200, { "content-type": "application/json", ...this.headers });
    response.end(JSON.stringify(this.jwks));
  }
}
