"use strict";

const { createHash, generateKeyPairSync, randomBytes, sign } = require("node:crypto");
const { isIPv4, isIPv6 } = require("node:net");

const { checkInteger, checkObject, checkText, kindOf, optionError } = require("./check.js");
const {
  bitString,
  boolean,
  context,
  integer,
  octets,
  oid,
  seq,
  set,
  time,
  utf8,
} = require("./der.js");

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 3650;
const OID = {
  commonName: "2.5.4.3",
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
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
 * Makes a throw-away certificate authority and a server certificate signed by it (ECDSA P-256,
 * RFC 5280), for the `tls` option. Nothing is written to disk; the authority's key is forgotten.
 *
 * @param {object} [options]
 * @param {string[]} [options.hosts] DNS names and IP addresses that the certificate is good for;
 *   `["localhost", "127.0.0.1", "::1"]` by default.
 * @param {number} [options.days] From now on until it expires: 1 to 3650, 30 by default.
 * @returns {{ key: string, cert: string, ca: string }} PEM. `ca` is what clients have to trust.
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

  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = nameOf("genauth-emulator authority");
  const period = { from: Date.now() - DAY_MS, to: Date.now() + days * DAY_MS };
  const signed = { issuer, period, authority };
  const ca = certificate({
    ...signed,
    subject: issuer,
    publicKey: authority.publicKey,
    extensions: [
      extension(OID.basicConstraints, seq(boolean(true)), boolean(true)),
      extension(OID.keyUsage, KEY_CERT_SIGN, boolean(true)),
    ],
  });
  const cert = certificate({
    ...signed,
    subject: nameOf("genauth-emulator"),
    publicKey: server.publicKey,
    extensions: [
      extension(OID.basicConstraints, seq()),
      extension(OID.keyUsage, DIGITAL_SIGNATURE, boolean(true)),
      extension(OID.extendedKeyUsage, seq(oid(OID.serverAuth))),
      extension(OID.subjectAltName, seq(...hosts.map(generalName))),
    ],
  });
  return { key: server.privateKey.export({ type: "pkcs8", format: "pem" }), cert, ca };
}

function certificate({ issuer, subject, period, publicKey, authority, extensions }) {
  const algorithm = seq(oid(OID.ecdsaWithSha256));
  const serial = randomBytes(16);
  serial[0] = (serial[0] & 0x7f) | 0x40;
  const identifiers = [
    extension(OID.subjectKeyIdentifier, octets(fingerprint(publicKey))),
    extension(OID.authorityKeyIdentifier, seq(context(0, fingerprint(authority.publicKey), false))),
  ];
  const body = seq(
    context(0, integer(Buffer.from([2]))),
    integer(serial),
    algorithm,
    issuer,
    seq(time(period.from), time(period.to)),
    subject,
    derOf(publicKey),
    context(3, seq(...identifiers, ...extensions)),
  );
  const der = seq(body, algorithm, bitString(sign("sha256", body, authority.privateKey)));
  const lines = der.toString("base64").match(/.{1,64}/g);
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

function nameOf(commonName) {
  return seq(set(seq(oid(OID.commonName), utf8(commonName))));
}

function derOf(publicKey) {
  return publicKey.export({ type: "spki", format: "der" });
}

// RFC 7093, 2: the leftmost 160 bits of a SHA-256.
function fingerprint(publicKey) {
  return createHash("sha256").update(derOf(publicKey)).digest().subarray(0, 20);
}

function extension(id, value, critical = Buffer.alloc(0)) {
  return seq(oid(id), critical, octets(value));
}

// RFC 5280, 4.2.1.6: [2] is a DNS name, [7] an IP address.
function generalName(host) {
  if (isIPv4(host)) return context(7, Buffer.from(host.split(".").map(Number)), false);
  if (isIPv6(host)) return context(7, ipv6Bytes(host), false);
  return context(2, Buffer.from(host, "ascii"), false);
}

function ipv6Bytes(address) {
  // The URL parser writes an address in its shortest form, without an embedded IPv4 part.
  const [head, tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const groupsOf = (text) => (text ? text.split(":") : []);
  const [first, last] = [groupsOf(head), groupsOf(tail)];
  const zeros = new Array(8 - first.length - last.length).fill("0");
  const groups = [...first, ...zeros, ...last].map((group) => group.padStart(4, "0"));
  return Buffer.from(groups.join(""), "hex");
}

module.exports = { createCertificate };
