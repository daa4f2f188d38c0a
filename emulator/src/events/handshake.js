"use strict";

const { createHash } = require("node:crypto");

const { API_CODES, refusal } = require("../answers.js");

// RFC 6455, 1.3.
const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const VERSION = "13";
const KEY_BYTES = 16;

/**
 * Whether the headers ask for a WebSocket.
 *
 * @param {{ headers: object }} request
 * @returns {boolean}
 */
function asksForWebSocket({ headers }) {
  const tokens = (headers.connection ?? "").toLowerCase().split(/\s*,\s*/);
  return headers.upgrade?.toLowerCase() === "websocket" && tokens.includes("upgrade");
}

/**
 * Finds what is wrong with a handshake (RFC 6455, 4.2.1).
 *
 * @param {object} request A recorded request.
 * @returns {object | undefined} The answer that refuses it; `undefined` for a correct handshake.
 */
function findHandshakeFault(request) {
  const { headers } = request;
  const required = {
    upgrade: "websocket",
    connection: "upgrade",
    "sec-websocket-version": VERSION,
  };
  if (!asksForWebSocket(request) || headers["sec-websocket-version"] !== VERSION) {
    return wrong(426, "The path serves WebSockets of version 13 only", required);
  }
  const key = headers["sec-websocket-key"] ?? "";
  if (!/^[A-Za-z\d+/]{22}==$/.test(key) || Buffer.from(key, "base64").length !== KEY_BYTES) {
    return wrong(400, "The header sec-websocket-key must have 16 bytes in Base64");
  }
  return undefined;
}

function wrong(status, message, headers) {
  return refusal(status, API_CODES.HANDSHAKE_WRONG, message, headers);
}

/**
 * The headers that accept a handshake.
 *
 * @param {object} request A recorded request without a handshake fault.
 * @returns {Record<string, string>}
 */
function acceptingHeaders({ headers }) {
  const key = headers["sec-websocket-key"];
  return {
    upgrade: "websocket",
    connection: "Upgrade",
    "sec-websocket-accept": createHash("sha1").update(`${key}${GUID}`).digest("base64"),
  };
}

/**
 * The bytes of an answer without a body.
 *
 * @param {{ status: number, statusMessage?: string, headers: object }} answer A rendered answer.
 * @returns {Buffer}
 */
function headBytes({ status, statusMessage = "Switching Protocols", headers }) {
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}: ${one}\r\n`),
  );
  return Buffer.from(`HTTP/1.1 ${status} ${statusMessage}\r\n${fields.join("")}\r\n`, "latin1");
}

module.exports = { acceptingHeaders, asksForWebSocket, findHandshakeFault, headBytes };
