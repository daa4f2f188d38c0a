"use strict";

const { createServer: createHttpServer } = require("node:http");
const { createSecureServer: createHttp2Server } = require("node:http2");
const { createServer: createHttpsServer } = require("node:https");

const { checkObject, kindOf, optionError } = require("./check.js");

// As long as nginx in front of the service keeps idle connections. Node's default of 5 s would close
// connections that a pausing client is about to reuse.
const KEEP_ALIVE_MS = 75_000;

/**
 * Creates the server for the `tls` option; it does not listen yet.
 *
 * @param {{ key: string | Buffer, cert: string | Buffer, http2?: boolean }} [tls] PEM. With
 *   `http2`, ALPN offers `h2` and `http/1.1`.
 * @returns {import("node:net").Server}
 * @throws {TypeError} `ERR_INVALID_OPTION`
 */
function createListener(tls) {
  const options = { keepAliveTimeout: KEEP_ALIVE_MS };
  if (tls === undefined) return createHttpServer(options);
  checkObject(tls, ["key", "cert", "http2"], "tls");
  const { key, cert, http2 = false } = tls;
  checkPem(key, "tls.key");
  checkPem(cert, "tls.cert");
  if (typeof http2 !== "boolean") {
    throw optionError(`tls.http2 must be true or false, not ${kindOf(http2)}`);
  }
  try {
    return http2
      ? createHttp2Server({ key, cert, allowHTTP1: true })
      : createHttpsServer({ ...options, key, cert });
  } catch (cause) {
    throw Object.assign(optionError("tls.key and tls.cert must be a PEM key and its certificate"), {
      cause,
    });
  }
}

/**
 * Starts listening.
 *
 * @param {import("node:net").Server} server
 * @param {number} port 0 for any free port.
 * @param {string} host
 * @returns {Promise<number>} The port. Rejects with Node's error, for example `EADDRINUSE`.
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.removeListener("error", reject);
      resolve(server.address().port);
    });
  });
}

/**
 * The URL under which a server on this host and port is reached from the same machine.
 *
 * @param {string} scheme `"http"` or `"https"`
 * @param {string} host The host that the server listens on; wildcard addresses become loopback ones.
 * @param {number} port
 * @returns {string} Without a trailing slash.
 */
function urlOf(scheme, host, port) {
  const reachable = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return `${scheme}://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

function checkPem(value, where) {
  if (typeof value !== "string" && !Buffer.isBuffer(value)) {
    throw optionError(`${where} must be a PEM string or Buffer, not ${kindOf(value)}`);
  }
}

module.exports = { createListener, listen, urlOf };
