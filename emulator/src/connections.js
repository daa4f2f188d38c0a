"use strict";

/**
 * Tracks the connections of a server: numbers them, finds the raw TCP socket under TLS and HTTP/2, and
 * can close them all at once.
 *
 * @param {import("node:net").Server} server
 * @returns {{
 *   of(socket: import("node:net").Socket): { id: number, remotePort: number, raw: object },
 *   destroyAll(): void,
 *   counts(): { connections: number, openConnections: number, handshakes: number },
 * }} `handshakes` counts completed TLS handshakes.
 */
function trackConnections(server) {
  const open = new Map();
  // A request that is parsed once more, without its wish for another protocol, is on a known connection.
  const seen = new WeakSet();
  let accepted = 0;
  let handshakes = 0;

  server.on("connection", (raw) => {
    if (seen.has(raw)) return;
    seen.add(raw);
    accepted += 1;
    const key = keyOf(raw);
    const connection = Object.freeze({ id: accepted, remotePort: raw.remotePort, raw });
    open.set(key, connection);
    raw.once("close", () => {
      if (open.get(key) === connection) open.delete(key);
    });
  });
  server.on("secureConnection", (socket) => {
    if (seen.has(socket)) return;
    seen.add(socket);
    handshakes += 1;
  });

  return {
    of: (socket) => open.get(keyOf(socket)),
    destroyAll() {
      for (const { raw } of open.values()) raw.destroy();
      open.clear();
    },
    counts: () => ({ connections: accepted, openConnections: open.size, handshakes }),
  };
}

// The TLS socket and HTTP/2's view of it are different objects from the raw socket; the peer's address
// and port are the same for all three.
function keyOf(socket) {
  return `${socket.remoteAddress} ${socket.remotePort}`;
}

module.exports = { trackConnections };
