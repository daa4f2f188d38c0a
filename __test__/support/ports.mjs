import { once } from "node:events";
import { connect, createServer } from "node:net";

/** Below the ports that Linux, macOS and Windows give to sockets without one (32768, 49152). */
const FIRST = 10_000;
const PORTS_PER_PROCESS = 32;
const PROCESSES = 700;

/** Processes that run at the same time begin at different ports. */
let next = FIRST + (process.pid % PROCESSES) * PORTS_PER_PROCESS;

async function listening(port) {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** A port of 127.0.0.1 for a server that another program starts. No socket without a chosen port gets it meanwhile. */
export async function unusedPort() {
  for (;;) {
    const port = next++;
    try {
      const server = await listening(port);
      server.close();
      await once(server, "close");
      return port;
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
}

/** A port of 127.0.0.1 that refuses connections as long as this process runs: a connected socket has it. */
export async function closedPort() {
  const server = await listening(0);
  const socket = connect(server.address().port, "127.0.0.1");
  const [accepted] = await once(server, "connection");
  server.close();
  for (const end of [socket, accepted]) end.unref();
  return socket.localPort;
}
