"use strict";

const { constants, generateKeyPair, privateDecrypt } = require("node:crypto");
const { promisify } = require("node:util");

const MODULUS_BITS = 2048;
const makeKeyPair = promisify(generateKeyPair);

/**
 * Generates an RSA key pair.
 *
 * @returns {Promise<{ publicKey: string, privateKey: import("node:crypto").KeyObject }>}
 *   `publicKey` is the body of its PEM form, in one line, as JSEncrypt's `setPublicKey` takes it.
 */
async function createRsaKeys() {
  const { publicKey, privateKey } = await makeKeyPair("rsa", { modulusLength: MODULUS_BITS });
  const der = publicKey.export({ type: "spki", format: "der" });
  return { publicKey: der.toString("base64"), privateKey };
}

/**
 * Decrypts RSAES-PKCS1-v1_5 (RFC 8017, 7.2.2). Some releases of Node refuse to remove this padding, so
 * it is done here. The result reveals whether the padding was valid, which would make a service
 * attackable but does not matter in an emulator.
 *
 * @param {string} text Base64.
 * @param {import("node:crypto").KeyObject} privateKey
 * @returns {Buffer | undefined} The message; `undefined` if it was not encrypted with this key.
 */
function decrypt(text, privateKey) {
  const encrypted = Buffer.from(text, "base64");
  if (encrypted.length !== MODULUS_BITS / 8) return undefined;
  let padded;
  try {
    padded = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, encrypted);
  } catch {
    return undefined;
  }
  // 00 02, at least eight bytes other than 00, 00, the message.
  const end = padded.indexOf(0, 2);
  if (padded[0] !== 0 || padded[1] !== 2 || end < 10) return undefined;
  return padded.subarray(end + 1);
}

module.exports = { createRsaKeys, decrypt };
