"use strict";

// The few ASN.1 types of a certificate, in DER (ITU-T X.690).

function tagged(tag, ...parts) {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const size = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** @param {...Buffer} parts Encoded members. @returns {Buffer} A SEQUENCE. */
const seq = (...parts) => tagged(0x30, ...parts);

/** @param {...Buffer} parts Encoded members. @returns {Buffer} A SET. */
const set = (...parts) => tagged(0x31, ...parts);

/** @param {Buffer} bytes Big endian, the first bit clear. @returns {Buffer} An INTEGER. */
const integer = (bytes) => tagged(0x02, bytes);

/** @param {boolean} value @returns {Buffer} A BOOLEAN. */
const boolean = (value) => tagged(0x01, Buffer.from([value ? 0xff : 0]));

/** @param {Buffer} bytes @returns {Buffer} An OCTET STRING. */
const octets = (bytes) => tagged(0x04, bytes);

/** @param {Buffer} bytes Whole bytes only. @returns {Buffer} A BIT STRING. */
const bitString = (bytes) => tagged(0x03, Buffer.from([0]), bytes);

/** @param {string} text @returns {Buffer} A UTF8String. */
const utf8 = (text) => tagged(0x0c, Buffer.from(text));

/**
 * @param {number} ms Milliseconds since the epoch, in a year before 2050 (RFC 5280, 4.1.2.5).
 * @returns {Buffer} A UTCTime.
 */
const time = (ms) => {
  const digits = new Date(ms).toISOString().replace(/\D/g, "").slice(2, 14);
  return tagged(0x17, Buffer.from(`${digits}Z`));
};

/**
 * @param {number} number The tag number, at most 30.
 * @param {Buffer} content
 * @param {boolean} [constructed] Whether the content is itself DER-encoded.
 * @returns {Buffer} A context-specific value.
 */
const context = (number, content, constructed = true) =>
  tagged((constructed ? 0xa0 : 0x80) | number, content);

/** @param {string} dotted @returns {Buffer} An OBJECT IDENTIFIER. */
const oid = (dotted) => {
  const [first, second, ...rest] = dotted.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const part of rest) {
    const groups = [part & 0x7f];
    for (let left = part >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    bytes.push(...groups);
  }
  return tagged(0x06, Buffer.from(bytes));
};

module.exports = { bitString, boolean, context, integer, octets, oid, seq, set, time, utf8 };
