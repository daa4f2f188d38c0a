/** A self-signed certificate as old devices have it: X.509 version 1, with a common name alone. */

import { generateKeyPairSync, sign } from "node:crypto";
import { createRequire } from "node:module";

const { bitString, integer, oid, seq, set, time, utf8 } = createRequire(import.meta.url)(
  "../../emulator/src/der.js",
);

const COMMON_NAME = "2.5.4.3";
const SHA256_WITH_RSA = "1.2.840.113549.1.1.11";
const NULL = Buffer.from([0x05, 0x00]);

/**
 * @param {object} [options]
 * @param {string} [options.name] common name, the only one
 * @param {number} [options.bits] of the RSA key
 * @returns {{ key: string, cert: string }} PEM
 */
export function createOldCertificate({ name = "127.0.0.1", bits = 1024 } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: bits });
  const algorithm = seq(oid(SHA256_WITH_RSA), NULL);
  const subject = seq(set(seq(oid(COMMON_NAME), utf8(name))));
  const now = Date.now();
  const body = seq(
    integer(Buffer.from([1])),
    algorithm,
    subject,
    seq(time(now - 86_400_000), time(now + 86_400_000)),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const der = seq(body, algorithm, bitString(sign("sha256", body, privateKey)));
  const lines = der.toString("base64").match(/.{1,64}/g);
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}
