import { once } from "node:events";
import { createServer } from "node:net";

/** Serves TCP on 127.0.0.1 until the test ends; resolves with the port. */
export async function listen(t, onConnection, server = createServer()) {
  const sockets = new Set();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => sockets.delete(socket));
  });
  if (onConnection !== undefined) {
    server.on("connection", onConnection);
  }
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(async () => {
    for (const socket of sockets) {
      socket.destroy();
    }
    server.close();
    await once(server, "close");
  });
  return server.address().port;
}

/** Serves HTTP with a request handler until the test ends; resolves with the URL. */
export async function serve(t, server) {
  return `http://127.0.0.1:${await listen(t, undefined, server)}`;
}
