"use strict";

const { createHash, generateKeyPairSync } = require("node:crypto");

const { checkInteger, checkObject, checkText, kindOf, optionError } = require("./check.js");
const { boolean, context, octets, oid, seq } = require("./der.js");
const { alternativeNames, certificate, extension, nameOf } = require("./x509.js");

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 3650;
const OID = {
  subjectKeyIdentifier: "2.5.29.14",
  authorityKeyIdentifier: "2.5.29.35",
  basicConstraints: "2.5.29.19",
  keyUsage: "2.5.29.15",
  subjectAltName: "2.5.29.17",
  serverAuth: "1.3.6.1.5.5.7.3.1",
  extendedKeyUsage: "2.5.29.37",
};
// RFC 5280, 4.2.1.3: keyCertSign and digitalSignature as bit strings with their unused bits.
const KEY_CERT_SIGN = Buffer.from([0x03, 0x02, 0x02, 0x04]);
const DIGITAL_SIGNATURE = Buffer.from([0x03, 0x02, 0x07, 0x80]);

/**
 * Creates a throwaway certificate authority and a server certificate signed by it (ECDSA P-256,
 * RFC 5280), for the `tls` option. Nothing is written to disk, and the authority's key is discarded.
 *
 * @param {object} [options]
 * @param {string[]} [options.hosts] DNS names and IP addresses of the certificate;
 *   `["localhost", "127.0.0.1", "::1"]` by default.
 * @param {number} [options.days] Days until it expires: 1 to 3650, 30 by default.
 * @returns {{ key: string, cert: string, ca: string }} PEM. Clients have to trust `ca`.
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function createCertificate(options = {}) {
  checkObject(options, ["hosts", "days"], "the options object");
  const { hosts = ["localhost", "127.0.0.1", "::1"], days = 30 } = options;
  if (!Array.isArray(hosts) || hosts.length === 0) {
    throw optionError(`hosts must be an array with at least one name, not ${kindOf(hosts)}`);
  }
  for (const [index, host] of hosts.entries()) checkText(host, `hosts[${index}]`);
  checkInteger(days, 1, LONGEST_DAYS, "days");

  const now = Date.now();
  return issue(hosts, { from: now - DAY_MS, to: now + days * DAY_MS });
}

/** Creates an authority and a certificate for these hosts, both valid for the period. */
function issue(hosts, period) {
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = nameOf("genauth-emulator authority");
  const signed = { issuer, period, signingKey: authority.privateKey };
  const ca = certificate({
    ...signed,
    subject: issuer,
    publicKey: authority.publicKey,
    extensions: [
      ...keyIdentifiers(authority.publicKey, authority.publicKey),
      extension(OID.basicConstraints, seq(boolean(true)), boolean(true)),
      extension(OID.keyUsage, KEY_CERT_SIGN, boolean(true)),
    ],
  });
  const cert = certificate({
    ...signed,
    subject: nameOf("genauth-emulator"),
    publicKey: server.publicKey,
    extensions: [
      ...keyIdentifiers(server.publicKey, authority.publicKey),
      extension(OID.basicConstraints, seq()),
      extension(OID.keyUsage, DIGITAL_SIGNATURE, boolean(true)),
      extension(OID.extendedKeyUsage, seq(oid(OID.serverAuth))),
      extension(OID.subjectAltName, alternativeNames(hosts)),
    ],
  });
  return { key: server.privateKey.export({ type: "pkcs8", format: "pem" }), cert, ca };
}

function keyIdentifiers(subject, authority) {
  return [
    extension(OID.subjectKeyIdentifier, octets(fingerprint(subject))),
    extension(OID.authorityKeyIdentifier, seq(context(0, fingerprint(authority), false))),
  ];
}

// RFC 7093, 2: the leftmost 160 bits of a SHA-256.
function fingerprint(publicKey) {
  const der = publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(der).digest().subarray(0, 20);
}

module.exports = { createCertificate, issue };
