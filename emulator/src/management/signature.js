"use strict";

const { createHmac, timingSafeEqual } = require("node:crypto");

const { parseQuery } = require("../catalogue/query.js");

/** The authorization schemes of the brands and the prefixes of their header fields. */
const PREFIXES = { authing: "x-authing-", genauth: "x-genauth-" };

/**
 * Reads an `authorization` field of the form `SCHEME ACCESS-KEY-ID:SIGNATURE`.
 *
 * @param {string} [authorization]
 * @returns {{ prefix: string, accessKeyId: string, signature: string } | undefined} `prefix` is that
 *   of the brand's header fields; `undefined` for any other form.
 */
function parseAuthorization(authorization = "") {
  const [, scheme, accessKeyId, signature] =
    /^(authing|genauth) +([^:\s]+):(\S+)$/i.exec(authorization) ?? [];
  if (!scheme) return undefined;
  return { prefix: PREFIXES[scheme.toLowerCase()], accessKeyId, signature };
}

/**
 * Builds the string to sign from a received request: the verb, the signed header fields and the
 * resource, with the query as a server parses it and the body as JSON.
 *
 * @param {object} request A recorded request. The scheme of its `authorization` decides which header
 *   fields are signed: those of the brand, `x-authing-` without a scheme.
 * @returns {string}
 */
function stringToSign({ method, path, query, headers, body }) {
  const { prefix } = parseAuthorization(headers.authorization) ?? { prefix: PREFIXES.authing };
  const lines = Object.keys(headers)
    .filter((name) => name === "date" || name.startsWith(prefix))
    .sort()
    .map(
      (name) =>
        `${name}:${String(headers[name])
          .replace(/[\t\n\r\f]/g, " ")
          .trim()}\n`,
    );
  const pairs = pairsOf(method, query, body);
  return `${method}\n${lines.join("")}${path}${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
}

function pairsOf(method, query, body) {
  if (method === "GET") return written(parseQuery(query));
  return method === "POST" || method === "PUT" ? written(parseObject(body)) : [];
}

function parseObject(body) {
  try {
    const json = JSON.parse(body);
    return typeof json === "object" && json !== null && !Array.isArray(json) ? json : {};
  } catch {
    return {};
  }
}

// The default order of `sort` is that of UTF-16 code units.
function written(members) {
  return Object.keys(members)
    .sort()
    .map((key) => {
      const value = members[key];
      return `${key}=${typeof value === "string" ? value : JSON.stringify(value)}`;
    });
}

/**
 * Whether a request has the right signature. Takes the same time for every wrong signature.
 *
 * @param {object} request A recorded request.
 * @param {string} secret The secret of the access key.
 * @returns {boolean}
 */
function isSignedWith(request, secret) {
  const given = parseAuthorization(request.headers.authorization);
  if (!given) return false;
  const text = stringToSign(request);
  const expected = Buffer.from(createHmac("sha1", secret).update(text).digest("base64"));
  const actual = Buffer.from(given.signature);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

module.exports = { isSignedWith, parseAuthorization, stringToSign };
