"use strict";

const { ServerResponse } = require("node:http");

const { splitTarget } = require("../recorder.js");
const { asksForWebSocket } = require("./handshake.js");
const { isEventPath } = require("./paths.js");

// The fields that ask for another protocol (RFC 9110, 7.8; RFC 7540, 3.2.1).
const UPGRADE_FIELDS = new Set(["upgrade", "http2-settings"]);

/**
 * Creates the listener for the `upgrade` event.
 *
 * @param {import("node:net").Server} server
 * @param {(req: object, res: object, upgrade: object) => unknown} exchange From `createExchange`.
 * @returns {(req: object, stream: import("node:net").Socket, head: Buffer) => void}
 */
function createUpgrade(server, exchange) {
  return (req, stream, head) => {
    const ours = isEventPath(splitTarget(req.url).path);
    // A program may serve WebSockets of other paths with listeners of its own.
    if (!ours && server.listenerCount("upgrade") > 1) return;
    if (!asksForWebSocket(req)) return withoutUpgrade(server, req, stream, head);
    const res = new ServerResponse(req);
    res.shouldKeepAlive = false;
    res.assignSocket(stream);
    res.once("finish", () => stream.destroySoon());
    exchange(req, res, { stream, head });
  };
}

// A server may ignore the wish for another protocol, h2c for example. Node has stopped to parse the
// connection, so that the request is parsed once more without the wish.
function withoutUpgrade(server, req, stream, head) {
  const fields = [];
  for (let i = 0; i < req.rawHeaders.length; i += 2) {
    const [name, value] = req.rawHeaders.slice(i, i + 2);
    const lower = name.toLowerCase();
    if (UPGRADE_FIELDS.has(lower)) continue;
    fields.push(`${name}: ${lower === "connection" ? withoutTokens(value) : value}\r\n`);
  }
  const text = `${req.method} ${req.url} HTTP/${req.httpVersion}\r\n${fields.join("")}\r\n`;
  stream.unshift(Buffer.concat([Buffer.from(text, "latin1"), head]));
  server.emit(stream.encrypted ? "secureConnection" : "connection", stream);
}

function withoutTokens(value) {
  const kept = value.split(/\s*,\s*/).filter((token) => !UPGRADE_FIELDS.has(token.toLowerCase()));
  return kept.join(", ") || "keep-alive";
}

module.exports = { createUpgrade };
