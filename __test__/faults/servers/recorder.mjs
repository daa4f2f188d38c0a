import { EventEmitter, once } from "node:events";

/** What has not happened after so long will not happen, on a busy machine neither. */
const PATIENCE_MS = 30_000;

/** What a server has seen, and what it still holds. */
export class Recorder extends EventEmitter {
  /** Every request, in the order of arrival: `{ head, headers, body, connection }`. */
  requests = [];
  /** Connections accepted, ever. */
  connections = 0;
  /** Settles when the server waits for the client to end a call. */
  stalled = new Promise((resolve) => {
    this.stall = resolve;
  });
  #sockets = new Set();
  #busy = new Set();

  /** Counts a connection, and follows it. */
  accept(socket) {
    const number = this.connections;
    this.connections += 1;
    this.follow(socket);
    return number;
  }

  /** Follows a connection until it closes. */
  follow(socket) {
    this.#sockets.add(socket);
    // A client that breaks off is what many cases are about.
    socket.on("error", () => {});
    socket.once("close", () => {
      this.#sockets.delete(socket);
      this.free(socket);
    });
  }

  /** Something is under way that the client has to end, under any key. */
  hold(key) {
    this.#busy.add(key);
  }

  /** It is over. */
  free(key) {
    this.#busy.delete(key);
    this.emit("change");
  }

  record(request) {
    this.requests.push(request);
    this.emit("change");
  }

  /** Connections that are open now. */
  get open() {
    return this.#sockets.size;
  }

  /** Requests and connections that are neither answered nor ended. */
  get busy() {
    return this.#busy.size;
  }

  /** Waits until `what` holds; false when that does not happen. */
  async until(what) {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    while (!what(this)) {
      try {
        await once(this, "change", { signal: patience });
      } catch {
        return false;
      }
    }
    return true;
  }

  /** Ends every connection. */
  destroy() {
    for (const socket of this.#sockets) {
      socket.destroy();
    }
  }
}

/** Lets a server of `node:net` or `node:tls` listen; resolves with what a case needs of it. */
export async function started(server, recorder, { secure = false, host = "127.0.0.1" } = {}) {
  // Otherwise the system may hold back what a server wrote last until the client acknowledges what came before.
  server.on("connection", (socket) => socket.setNoDelay());
  server.listen(0, host);
  await once(server, "listening");
  const { port } = server.address();
  return {
    port,
    recorder,
    origin: `${secure ? "https" : "http"}://${host}:${port}`,
    async stop() {
      recorder.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
