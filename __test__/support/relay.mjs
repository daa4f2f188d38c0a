import { connect } from "node:net";
import { listen } from "./tcp.mjs";

/**
 * A relay to a TLS server that ends the connection after the handshake. The client gets what the server has sent since
 * the client's last message in one piece, before it can write more, and no end: so no order of the two decides what the
 * client sees.
 *
 * @param {import("node:test").TestContext} t
 * @param {number} port of the server
 * @returns {Promise<number>} the port of the relay
 */
export function startRelay(t, port) {
  return listen(t, (client) => {
    const server = connect(port, "127.0.0.1");
    let isAnswered = false;
    let held;
    client.on("data", (piece) => {
      if (isAnswered) held ??= [];
      server.write(piece);
    });
    server.on("data", (piece) => {
      isAnswered = true;
      if (held === undefined) client.write(piece);
      else held.push(piece);
    });
    server.on("error", () => {});
    server.on("close", () => client.write(Buffer.concat(held ?? [])));
    client.on("close", () => server.destroy());
  });
}
