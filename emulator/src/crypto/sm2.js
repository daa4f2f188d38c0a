"use strict";

const { isOnCurve, multiply } = require("./sm2-curve.js");
const { sm3 } = require("./sm3.js");

// Public key encryption of GB/T 32918.4-2016. The ciphertext is C1 C3 C2: a point, the hash of the
// message, and the message XORed with a key that only the holder of the private key can derive.

const HASH = 32;
const POINT = 64;

/**
 * Decrypts a message.
 *
 * @param {string} text C1 C3 C2 in hexadecimal digits; C1 with or without the leading `04` that marks an
 *   uncompressed point.
 * @param {bigint} privateKey
 * @returns {Buffer | undefined} The message; `undefined` if it was not encrypted with this key.
 */
function decrypt(text, privateKey) {
  if (!/^([0-9a-f]{2})+$/i.test(text)) return undefined;
  const bytes = Buffer.from(text, "hex");
  // The coordinates of a point may also begin with 04, hence the second attempt.
  return (
    decryptBytes(bytes, privateKey) ??
    (bytes[0] === 4 ? decryptBytes(bytes.subarray(1), privateKey) : undefined)
  );
}

function decryptBytes(bytes, privateKey) {
  if (bytes.length <= POINT + HASH) return undefined;
  const point = { x: toNumber(bytes.subarray(0, 32)), y: toNumber(bytes.subarray(32, POINT)) };
  if (!isOnCurve(point)) return undefined;
  const hash = bytes.subarray(POINT, POINT + HASH);
  const { message, check } = unmask(bytes.subarray(POINT + HASH), multiply(point, privateKey));
  return check.equals(hash) ? message : undefined;
}

/**
 * Masks a message with the key derived from a point, or removes the mask.
 *
 * @param {Buffer} masked
 * @param {{ x: bigint, y: bigint }} shared The point that both sides know.
 * @returns {{ message: Buffer, check: Buffer }} The result, and the hash that a valid message has.
 */
function unmask(masked, shared) {
  const x = toBytes(shared.x);
  const y = toBytes(shared.y);
  const key = deriveKey(Buffer.concat([x, y]), masked.length);
  const message = Buffer.from(masked.map((byte, index) => byte ^ key[index]));
  return { message, check: sm3(Buffer.concat([x, message, y])) };
}

// 5.4.3
function deriveKey(seed, length) {
  const blocks = [];
  for (let counter = 1; (counter - 1) * HASH < length; counter += 1) {
    const suffix = Buffer.alloc(4);
    suffix.writeUInt32BE(counter);
    blocks.push(sm3(Buffer.concat([seed, suffix])));
  }
  return Buffer.concat(blocks);
}

/**
 * @param {bigint} number Less than 2^256.
 * @returns {Buffer} 32 bytes, big endian.
 */
function toBytes(number) {
  return Buffer.from(number.toString(16).padStart(64, "0"), "hex");
}

function toNumber(bytes) {
  return BigInt(`0x${bytes.toString("hex")}`);
}

module.exports = { decrypt, toBytes, unmask };
