"use strict";

const { setImmediate: nextTurn } = require("node:timers/promises");

// HTTP/1.1 headers about the connection are not allowed in HTTP/2 (RFC 9113, 8.2.2).
const CONNECTION_HEADERS = new Set(["connection", "keep-alive", "transfer-encoding", "upgrade"]);
// RFC 9113, 7: the server met an internal error.
const INTERNAL_ERROR = 2;

/**
 * The output side of one request, with the same interface for HTTP/1.1 and HTTP/2.
 *
 * - `send(answer)`: sends the whole answer at once
 * - `head(answer)`, `write(bytes)`, `end()`: send it in steps; each resolves when its bytes are sent
 * - `raw(bytes)`: writes bytes to the connection, bypassing HTTP
 * - `close()`: closes the connection early, in an orderly way
 * - `reset()`: closes it abruptly (TCP RST; in HTTP/2 RST_STREAM)
 * - `closed`: the client has disconnected
 *
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 * @param {{ raw: import("node:net").Socket }} connection
 * @returns {object}
 */
function createOutlet(req, res, connection) {
  // Writing to a disconnected client fails, which is expected.
  res.on("error", () => {});
  res.sendDate = false;
  return req.httpVersionMajor === 2
    ? http2Outlet(res, connection)
    : http1Outlet(res, req.socket, connection);
}

function http1Outlet(res, socket, connection) {
  const start = ({ status, statusMessage, headers }) =>
    statusMessage === undefined
      ? res.writeHead(status, headers)
      : res.writeHead(status, statusMessage, headers);
  return {
    get closed() {
      return res.destroyed || socket.destroyed;
    },
    send(answer) {
      if (this.closed) return;
      start(answer).end(answer.body);
    },
    async head(answer) {
      if (this.closed) return;
      start(answer).flushHeaders();
      await written((done) => socket.write("", done));
    },
    write: (bytes) => written((done) => res.write(bytes, done)),
    raw: (bytes) => written((done) => socket.write(bytes, done)),
    end: () => void res.end(),
    close: () => socket.destroySoon(),
    reset() {
      // Under TLS, the response's socket cannot send a RST; the raw socket can.
      connection.raw.resetAndDestroy();
    },
  };
}

function http2Outlet(res, connection) {
  const { stream } = res;
  const start = ({ status, headers }) => {
    const kept = Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.has(name));
    return res.writeHead(status, Object.fromEntries(kept));
  };
  const cut = () => stream.close(INTERNAL_ERROR);
  return {
    get closed() {
      return stream.destroyed || stream.closed;
    },
    send(answer) {
      if (this.closed) return;
      start(answer).end(answer.body);
    },
    async head(answer) {
      if (this.closed) return;
      start(answer).flushHeaders();
      await nextTurn();
    },
    async write(bytes) {
      await written((done) => res.write(bytes, done));
      await nextTurn();
    },
    // Raw bytes would have to pass the framing layer, so the connection ends without them.
    raw: () => {},
    end: () => void res.end(),
    close() {
      if (res.headersSent) cut();
      else connection.raw.destroy();
    },
    reset: cut,
  };
}

function written(write) {
  return new Promise((resolve) => {
    write(() => resolve());
  });
}

module.exports = { createOutlet };
