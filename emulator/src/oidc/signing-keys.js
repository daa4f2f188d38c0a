"use strict";

const {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  randomUUID,
  sign,
} = require("node:crypto");
const { promisify } = require("node:util");

const { checkChoice, checkText, kindOf, optionError } = require("../check.js");
const { KEY_ALGORITHMS } = require("./algorithms.js");

const makeKeyPair = promisify(generateKeyPair);

// RFC 7518, 3.1 and RFC 8037, 3.1: the key type and the signature of each algorithm.
const RSA = ["rsa", { modulusLength: 2048 }];
const PSS = {
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
};
const JOSE_EC = { dsaEncoding: "ieee-p1363" };
const ALGORITHMS = {
  RS256: { pair: RSA, hash: "sha256" },
  RS384: { pair: RSA, hash: "sha384" },
  RS512: { pair: RSA, hash: "sha512" },
  PS256: { pair: RSA, hash: "sha256", options: PSS },
  PS384: { pair: RSA, hash: "sha384", options: PSS },
  PS512: { pair: RSA, hash: "sha512", options: PSS },
  ES256: { pair: ["ec", { namedCurve: "P-256" }], hash: "sha256", options: JOSE_EC },
  ES384: { pair: ["ec", { namedCurve: "P-384" }], hash: "sha384", options: JOSE_EC },
  ES512: { pair: ["ec", { namedCurve: "P-521" }], hash: "sha512", options: JOSE_EC },
  EdDSA: { pair: ["ed25519", {}], hash: null },
  Ed25519: { pair: ["ed25519", {}], hash: null },
};

/**
 * The server's signing keys: one per algorithm in use, and the replaced ones.
 *
 * @param {Iterable<string>} algs A subset of `KEY_ALGORITHMS`.
 * @param {object[]} given Validated private JWKs to start with; keys of the other algorithms are generated.
 * @returns {Promise<{
 *   list(): object[],
 *   rotate(options?: { keepOld?: boolean }): Promise<void>,
 *   sign(claims: object, header?: object): string,
 * }>} `list` returns private JWKs, the newest first; `sign` a JWT (RFC 7515, compact).
 */
async function createKeys(algs, given) {
  const wanted = [...new Set(algs)];
  const missing = wanted.filter((alg) => !given.some((key) => key.alg === alg));
  let keys = [...given, ...(await Promise.all(missing.map(makeKey)))];

  return {
    list: () => keys.map((key) => ({ ...key })),
    async rotate({ keepOld = true } = {}) {
      const fresh = await Promise.all(wanted.map(makeKey));
      keys = keepOld ? [...fresh, ...keys] : fresh;
    },
    sign(claims, header = {}) {
      const { alg = "RS256", kid } = header;
      const jwk = keys.find((key) => key.alg === alg && (kid ?? key.kid) === key.kid);
      if (!jwk) throw optionError("there is no key of this alg and kid");
      return signed({ alg, typ: "JWT", kid: jwk.kid, ...header }, claims, jwk);
    },
  };
}

/**
 * @param {unknown} jwk
 * @param {string} where The name of the key in the error.
 * @returns {object} The key in the form that the server uses.
 * @throws {TypeError} `ERR_INVALID_OPTION` for anything but a private JWK with `kid` and `alg`.
 */
function checkKey(jwk, where) {
  if (typeof jwk !== "object" || jwk === null) {
    throw optionError(`${where} must be a private JWK, not ${kindOf(jwk)}`);
  }
  checkText(jwk.kid, `${where}.kid`);
  checkChoice(jwk.alg, KEY_ALGORITHMS, `${where}.alg`);
  if (!canSign(jwk)) {
    throw optionError(`${where} must be a private JWK that can sign with ${jwk.alg}`);
  }
  return { ...jwk, use: "sig" };
}

function canSign(jwk) {
  const [type, { namedCurve }] = ALGORITHMS[jwk.alg].pair;
  try {
    const { asymmetricKeyType } = createPrivateKey({ key: jwk, format: "jwk" });
    return asymmetricKeyType === type && (namedCurve === undefined || jwk.crv === namedCurve);
  } catch {
    return false;
  }
}

async function makeKey(alg) {
  const { privateKey } = await makeKeyPair(...ALGORITHMS[alg].pair);
  return { ...privateKey.export({ format: "jwk" }), kid: randomUUID(), alg, use: "sig" };
}

function signed(header, claims, jwk) {
  const { hash, options } = ALGORITHMS[jwk.alg];
  const key = createPrivateKey({ key: jwk, format: "jwk" });
  const input = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  const signature = sign(hash, Buffer.from(input), { key, ...options });
  return `${input}.${signature.toString("base64url")}`;
}

/**
 * Removes the private members of a key.
 *
 * @param {object} jwk A private JWK.
 * @returns {object} The public JWK.
 */
function publicPart(jwk) {
  const { kid, alg, use } = jwk;
  const key = createPublicKey({ key: createPrivateKey({ key: jwk, format: "jwk" }) });
  return { ...key.export({ format: "jwk" }), kid, alg, use };
}

module.exports = { checkKey, createKeys, publicPart };
