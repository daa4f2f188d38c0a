import { createRequire } from "node:module";

/**
 * The WebSocket client `ws`, with the handshake of a management client. It reads the CA from
 * NODE_EXTRA_CA_CERTS.
 *
 * @param {{ uri: string, ca: string }} target - The event socket, and its certificate authority as PEM text.
 * @param {(text: string) => void} receive - Called with each event.
 */
export function subscribe({ uri }, receive) {
  const WebSocket = createRequire(import.meta.url)("ws");
  const socket = new WebSocket(`${uri}/events/v1/management/sub?code=app.event`);
  socket.on("message", (data) => receive(data.toString()));
}
