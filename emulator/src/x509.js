"use strict";

const { randomBytes, sign } = require("node:crypto");
const { isIPv4, isIPv6 } = require("node:net");

const { bitString, context, integer, octets, oid, seq, set, time, utf8 } = require("./der.js");

const OID = {
  commonName: "2.5.4.3",
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
  sha256WithRsa: "1.2.840.113549.1.1.11",
};
// RFC 4055, 5: the parameters of RSA are NULL. ECDSA has none (RFC 5758, 3.2).
const NULL = Buffer.from([0x05, 0x00]);
const ALGORITHMS = {
  ec: seq(oid(OID.ecdsaWithSha256)),
  rsa: seq(oid(OID.sha256WithRsa), NULL),
};

/**
 * Creates a certificate (RFC 5280, 4.1) with a signature over SHA-256.
 *
 * @param {object} fields
 * @param {Buffer} fields.issuer a name, see `nameOf`
 * @param {Buffer} fields.subject a name
 * @param {{ from: number, to: number }} fields.period in milliseconds since 1970
 * @param {import("node:crypto").KeyObject} fields.publicKey the subject's
 * @param {import("node:crypto").KeyObject} fields.signingKey the issuer's private key, EC or RSA
 * @param {Buffer[]} [fields.extensions] see `extension`; without any, the certificate is of version 1
 * @returns {string} PEM
 */
function certificate({ issuer, subject, period, publicKey, signingKey, extensions = [] }) {
  const algorithm = ALGORITHMS[signingKey.asymmetricKeyType];
  const serial = randomBytes(16);
  serial[0] = (serial[0] & 0x7f) | 0x40;
  const isVersion3 = extensions.length > 0;
  const body = seq(
    ...(isVersion3 ? [context(0, integer(Buffer.from([2])))] : []),
    integer(serial),
    algorithm,
    issuer,
    seq(time(period.from), time(period.to)),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    ...(isVersion3 ? [context(3, seq(...extensions))] : []),
  );
  const der = seq(body, algorithm, bitString(sign("sha256", body, signingKey)));
  const lines = der.toString("base64").match(/.{1,64}/g);
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

/** A name that consists of a common name only. */
function nameOf(commonName) {
  return seq(set(seq(oid(OID.commonName), utf8(commonName))));
}

/** An extension by its object identifier; `critical` is an encoded boolean. */
function extension(id, value, critical = Buffer.alloc(0)) {
  return seq(oid(id), critical, octets(value));
}

/** The value of a subject alternative name extension, for DNS names and IP addresses. */
function alternativeNames(hosts) {
  return seq(...hosts.map(generalName));
}

// RFC 5280, 4.2.1.6: [2] is a DNS name, [7] an IP address.
function generalName(host) {
  if (isIPv4(host)) return context(7, Buffer.from(host.split(".").map(Number)), false);
  if (isIPv6(host)) return context(7, ipv6Bytes(host), false);
  return context(2, Buffer.from(host, "ascii"), false);
}

function ipv6Bytes(address) {
  // The URL parser writes an IPv6 address in its shortest form, without an embedded IPv4 part.
  const [head, tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const groupsOf = (text) => (text ? text.split(":") : []);
  const [first, last] = [groupsOf(head), groupsOf(tail)];
  const zeros = new Array(8 - first.length - last.length).fill("0");
  const groups = [...first, ...zeros, ...last].map((group) => group.padStart(4, "0"));
  return Buffer.from(groups.join(""), "hex");
}

module.exports = { alternativeNames, certificate, extension, nameOf };
