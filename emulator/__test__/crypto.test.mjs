import assert from "node:assert/strict";
import { constants, publicEncrypt } from "node:crypto";
import { describe, test } from "node:test";

import { createRsaKeys, decrypt as decryptRsa } from "../src/crypto/rsa.js";
import { decrypt as decryptSm2 } from "../src/crypto/sm2.js";
import { G, isOnCurve } from "../src/crypto/sm2-curve.js";
import { sm3 } from "../src/crypto/sm3.js";
import { encryptSm2 } from "./support/sm2.mjs";

// GB/T 32918.5-2017, the keys and the sample of encryption in annex C.
const PRIVATE_KEY = 0x3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8n;
const PUBLIC_KEY =
  "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020" +
  "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
const RANDOM = 0x59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21n;
// The point happens to begin with 04 by itself.
const SAMPLE =
  "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73" +
  "e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0" +
  "59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766" +
  "21886ca989ca9c7d58087307ca93092d651efa";

describe("SM3 gives the digests of GB/T 32905-2016, annex A", () => {
  const samples = {
    abc: "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
    ["abcd".repeat(16)]: "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
  };
  for (const [message, digest] of Object.entries(samples)) {
    test(message, () => assert.equal(sm3(Buffer.from(message)).toString("hex"), digest));
  }
});

describe("SM2", () => {
  test("has its base point on the curve", () => {
    assert.equal(isOnCurve(G), true);
    assert.equal(isOnCurve({ x: G.x, y: G.y + 1n }), false);
  });

  test("decrypts the sample of the standard, with and without the leading 04", () => {
    for (const text of [SAMPLE, `04${SAMPLE}`, SAMPLE.toUpperCase()]) {
      assert.equal(decryptSm2(text, PRIVATE_KEY).toString(), "encryption standard");
    }
  });

  test("is encrypted by the tests as by the standard", () => {
    assert.equal(encryptSm2("encryption standard", PUBLIC_KEY, RANDOM), SAMPLE);
  });

  test("decrypts messages that are longer than one block of the key", () => {
    const message = "密码".repeat(50);
    const text = encryptSm2(message, PUBLIC_KEY);
    assert.equal(decryptSm2(text, PRIVATE_KEY).toString(), message);
  });

  for (const [what, text] of Object.entries({
    "other text": "secret",
    "too few bytes": SAMPLE.slice(0, 180),
    "an altered message": `${SAMPLE.slice(0, -2)}00`,
    "a point beside the curve": `00${SAMPLE.slice(2)}`,
    nothing: "",
  })) {
    test(`does not decrypt ${what}`, () => {
      assert.equal(decryptSm2(text, PRIVATE_KEY), undefined);
    });
  }
});

test("RSA decrypts only messages with the padding of PKCS#1", async () => {
  const { publicKey, privateKey } = await createRsaKeys();
  const key = `-----BEGIN PUBLIC KEY-----\n${publicKey}\n-----END PUBLIC KEY-----`;
  const encrypt = (padding, message) => publicEncrypt({ key, padding }, message).toString("base64");
  const message = Buffer.from("密码");
  assert.equal(
    decryptRsa(encrypt(constants.RSA_PKCS1_PADDING, message), privateKey).toString(),
    "密码",
  );
  // Blocks as they are (RFC 8017, 7.2): a random one, as that of OAEP, may have the padding by chance.
  const block = (...start) => {
    const rest = Buffer.alloc(256 - start.length, 1);
    return encrypt(constants.RSA_NO_PADDING, Buffer.concat([Buffer.from(start), rest]));
  };
  for (const text of [
    block(0, 1, 255, 255, 255, 255, 255, 255, 255, 255, 0),
    block(0, 2, 1, 1, 1, 1, 1, 1, 1, 0),
    block(0, 2),
    "secret",
    "",
    "A".repeat(344),
  ]) {
    assert.equal(decryptRsa(text, privateKey), undefined);
  }
});
