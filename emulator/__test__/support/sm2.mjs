import { toBytes, unmask } from "../../src/crypto/sm2.js";
import { G, multiply } from "../../src/crypto/sm2-curve.js";

/** Encrypts as sm-crypto's `doEncrypt` does: C1 C3 C2 in hexadecimal digits, C1 without 04. */
export function encryptSm2(text, publicKey, random = 0x1234567890abcdefn) {
  const key = { x: BigInt(`0x${publicKey.slice(2, 66)}`), y: BigInt(`0x${publicKey.slice(66)}`) };
  const { x, y } = multiply(G, random);
  const shared = multiply(key, random);
  // The mask is the same both ways; the hash is that of the plain message.
  const masked = unmask(Buffer.from(text), shared).message;
  const hash = unmask(masked, shared).check;
  return Buffer.concat([toBytes(x), toBytes(y), hash, masked]).toString("hex");
}
