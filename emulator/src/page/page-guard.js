"use strict";

const { timingSafeEqual } = require("node:crypto");
const { isIPv4 } = require("node:net");

/** The header with the token of the page. Other sites cannot send it: it needs a preflight, which is refused. */
const TOKEN_HEADER = "x-emulator-token";

// A proxy on this machine would pass requests of other machines on.
const PROXY_HEADERS = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

/** The headers of every answer of the page. */
const SECURITY_HEADERS = Object.freeze({
  "cache-control": "no-store",
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
});

/**
 * Why a request may not see the page. The page shows secrets and changes the emulator, so only a browser on this
 * machine may use it, and no other site in that browser.
 *
 * @param {import("node:http").IncomingMessage} req
 * @param {"page" | "asset" | "api"} kind What is requested. A link of another site may lead to the page; nothing
 *   else may be requested by another site. The API needs the token.
 * @param {string} token The token of the page.
 * @returns {string | undefined} One sentence; `undefined` for a request that is allowed.
 */
function refusalOf(req, kind, token) {
  const { headers } = req;
  const host = headers[":authority"] ?? headers.host ?? "";
  if (!isLoopbackAddress(req.socket.remoteAddress ?? "") || isForwarded(headers)) {
    return "This page is only for browsers on the machine of the emulator.";
  }
  // An attacker's name may lead to this machine (DNS rebinding).
  if (!isLoopbackHost(host)) {
    return "This page is only available under localhost or a loopback address.";
  }
  if (kind === "page") {
    const { "sec-fetch-dest": destination = "document" } = headers;
    return destination === "document" ? undefined : "This page cannot be embedded.";
  }
  const { "sec-fetch-site": site = "same-origin", origin } = headers;
  const ownOrigin = `${req.socket.encrypted ? "https" : "http"}://${host}`;
  const isOwn = ["same-origin", "none"].includes(site) && (origin ?? ownOrigin) === ownOrigin;
  if (!isOwn) return "Other sites may not use this page.";
  if (kind === "api" && !isSame(headers[TOKEN_HEADER], token)) {
    return "The token of the page is missing or out of date: reload the page.";
  }
  return undefined;
}

function isForwarded(headers) {
  return PROXY_HEADERS.some((name) => headers[name] !== undefined);
}

function isLoopbackAddress(address) {
  const plain = address.replace(/^::ffff:/, "");
  return plain === "::1" || (isIPv4(plain) && plain.startsWith("127."));
}

/**
 * @param {string} host A host with or without a port, as in a URL.
 * @returns {boolean}
 */
function isLoopbackHost(host) {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  return name === "localhost" || name === "[::1]" || isLoopbackAddress(name);
}

function isSame(given, token) {
  const [one, other] = [String(given), token].map((text) => Buffer.from(text));
  return one.length === other.length && timingSafeEqual(one, other);
}

module.exports = { isLoopbackHost, refusalOf, SECURITY_HEADERS, TOKEN_HEADER };
