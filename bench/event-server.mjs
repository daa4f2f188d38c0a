/**
 * The event socket of the benchmark, in its own process: sends the same event to each subscriber as fast as it
 * reads. The frames are encoded once, so that the server costs little more than the writes. Sends the ports
 * and the certificate authority to its parent.
 */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import process from "node:process";
import { createCertificate } from "../emulator/index.js";

const EVENT_BYTES = Number(process.argv[2]);
const CHUNK_BYTES = 64 * 1024;
// RFC 6455, 1.3.
const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

const text = JSON.stringify({ eventName: "app.event", data: { id: 1, name: "" } });
const payload = text.replace('""', JSON.stringify("x".repeat(EVENT_BYTES - text.length)));
// A final text frame with a length of 16 bits (RFC 6455, 5.2).
const head = Buffer.from([0x81, 126, payload.length >> 8, payload.length & 0xff]);
const frame = Buffer.concat([head, Buffer.from(payload)]);
const chunk = Buffer.concat(Array(Math.ceil(CHUNK_BYTES / frame.length)).fill(frame));

function accept(request, socket) {
  const key = request.headers["sec-websocket-key"];
  const accepted = createHash("sha1").update(`${key}${GUID}`).digest("base64");
  socket.on("error", () => {});
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${accepted}\r\n\r\n`,
  );
  const send = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on("drain", send);
  send();
}

const { key, cert, ca } = createCertificate();
const servers = { ws: createServer(), wss: createTlsServer({ key, cert }) };
const ports = {};
for (const [scheme, server] of Object.entries(servers)) {
  server.on("upgrade", accept);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  ports[scheme] = server.address().port;
}
process.send({ ports, ca });
process.on("disconnect", () => process.exit());
