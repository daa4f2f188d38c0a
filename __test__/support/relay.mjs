import { connect } from "node:net";
import { listen } from "./tcp.mjs";

/**
 * A relay to a TLS server that ends the connection after the handshake. The client gets what the server has sent since
 * the client's last message in one piece, and no end: so it does not depend on an order what the client sees.
 *
 * @param {import("node:test").TestContext} t
 * @param {number} port of the server
 * @param {object} [options]
 * @param {number} [options.after] bytes that the client has to send before, since the first answer: more than a handshake
 *   has, if it gets the piece after its request, or none, if before
 * @returns {Promise<number>} the port of the relay
 */
export function startRelay(t, port, { after = 0 } = {}) {
  return listen(t, (client) => {
    const server = connect(port, "127.0.0.1");
    let [isAnswered, isClosed, sent] = [false, false, 0];
    let held;
    const release = () => {
      if (isClosed && sent >= after) client.write(Buffer.concat(held?.splice(0) ?? []));
    };
    client.on("data", (piece) => {
      // The rest is not for the server: it would reset the connection for what it has not read.
      if (held === undefined) server.write(piece);
      if (!isAnswered) return;
      held ??= [];
      sent += piece.length;
      release();
    });
    server.on("data", (piece) => {
      isAnswered = true;
      if (held === undefined) client.write(piece);
      else held.push(piece);
    });
    server.on("error", () => {});
    server.on("close", () => {
      isClosed = true;
      release();
    });
    client.on("close", () => server.destroy());
  });
}
