"use strict";

/** What the native side reads from the process: variables of its environment, and certificates. */

const { process } = require("./intrinsics.js");
const { read } = require("./read.js");

/** Reads an environment variable; the lower-case name takes precedence, as in curl. */
function variable(lower, upper) {
  const { env } = process;
  return read(env, lower) || read(env, upper) || "";
}

/** Proxy variables in the order that the native side reads them. */
function proxies() {
  return [
    variable("https_proxy", "HTTPS_PROXY"),
    variable("http_proxy", "HTTP_PROXY"),
    variable("all_proxy", "ALL_PROXY"),
    variable("no_proxy", "NO_PROXY"),
  ];
}

/** The root certificates bundled with Node, for systems that have none. */
function roots() {
  // `require` may belong to a realm that has ended; see `hooks.js`.
  const tls = process.getBuiltinModule?.("node:tls") ?? require("node:tls");
  const { rootCertificates } = tls;
  let pem = "";
  for (let index = 0; index < rootCertificates.length; index += 1) {
    pem += `${rootCertificates[index]}\n`;
  }
  return pem;
}

module.exports = { proxies, roots };
