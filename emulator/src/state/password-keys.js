"use strict";

const { API_CODES } = require("../answers.js");
const { createRsaKeys, decrypt: decryptRsa } = require("../crypto/rsa.js");
const { decrypt: decryptSm2, toBytes } = require("../crypto/sm2.js");
const { G, multiply } = require("../crypto/sm2-curve.js");
const { Denial } = require("../denial.js");

// The key of the examples in GB/T 32918.5-2017. It is public and protects nothing.
const SM2_PRIVATE_KEY = 0x3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8n;

let sm2PublicKey;

/** Computed once: it takes 14 ms, and every client asks for it before its first encrypted password. */
function publicSm2Key() {
  if (sm2PublicKey === undefined) {
    const { x, y } = multiply(G, SM2_PRIVATE_KEY);
    sm2PublicKey = Buffer.concat([Buffer.from([4]), toBytes(x), toBytes(y)]).toString("hex");
  }
  return sm2PublicKey;
}

/**
 * The keys for encrypted passwords, created on first use.
 *
 * @returns {{
 *   publicKeys(): Promise<{ rsa: string, sm2: string }>,
 *   decrypt(text: string, encryptType?: string): Promise<string>,
 * }} `decrypt` throws a `Denial` for text that was not encrypted with these keys.
 */
function createKeys() {
  let making;
  const rsaKeys = () => {
    making ??= createRsaKeys();
    return making;
  };
  const decrypters = {
    rsa: async (text) => decryptRsa(text, (await rsaKeys()).privateKey),
    sm2: async (text) => decryptSm2(text, SM2_PRIVATE_KEY),
  };
  return {
    async publicKeys() {
      return { rsa: (await rsaKeys()).publicKey, sm2: publicSm2Key() };
    },
    async decrypt(text, encryptType = "none") {
      if (encryptType === "none") return text;
      const message = await decrypters[encryptType](text);
      if (message === undefined) {
        const problem = `The password is not encrypted with the public ${encryptType} key`;
        throw new Denial(API_CODES.PASSWORD_UNREADABLE, problem);
      }
      return message.toString("utf8");
    },
  };
}

module.exports = { createKeys };
