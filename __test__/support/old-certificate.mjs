/** A self-signed certificate like those of old devices: X.509 version 1, with only a common name. */

import { generateKeyPairSync } from "node:crypto";
import { certificate, nameOf } from "../../emulator/src/x509.js";

const DAY_MS = 86_400_000;

/**
 * @param {object} [options]
 * @param {string} [options.name] common name, the only one
 * @param {number} [options.bits] size of the RSA key
 * @returns {{ key: string, cert: string }} PEM
 */
export function createOldCertificate({ name = "127.0.0.1", bits = 1024 } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: bits });
  const subject = nameOf(name);
  const now = Date.now();
  const cert = certificate({
    issuer: subject,
    subject,
    period: { from: now - DAY_MS, to: now + DAY_MS },
    publicKey,
    signingKey: privateKey,
  });
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }), cert };
}
