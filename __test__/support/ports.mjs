import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect, createServer } from "node:net";

const HOST = "127.0.0.1";
/** Below the ports that Linux, macOS and Windows give to sockets without one (32768, 49152). */
const FIRST = 10_000;
/** More than any test file takes. */
const PORTS_PER_PROCESS = 64;
const PROCESSES = 350;

/** Processes that run at the same time begin at different ports. */
let next = FIRST + (process.pid % PROCESSES) * PORTS_PER_PROCESS;

async function listening(port) {
  const server = createServer().listen(port, HOST);
  await once(server, "listening");
  return server;
}

async function closed(server) {
  server.close();
  await once(server, "close");
}

/** Keeps the port from the tests of other processes until this one ends: each of them binds it for UDP first. */
async function reserve(port) {
  const socket = createSocket("udp4").bind({ port, address: HOST, exclusive: true });
  await once(socket, "listening");
  socket.unref();
}

/**
 * A port of 127.0.0.1 for a server that another program starts, also again after its end. No socket without a chosen
 * port gets it meanwhile.
 */
export async function unusedPort() {
  for (;;) {
    const port = next++;
    try {
      await reserve(port);
      await closed(await listening(port));
      return port;
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
}

/**
 * A port of 127.0.0.1 that refuses connections as long as this process runs: a connected socket has it. The system
 * gives it to no client. One that calls a port with the same number is connected with itself, which Linux does once in
 * some ten thousand calls of a port that no server has.
 */
export async function closedPort() {
  const server = await listening(0);
  const from = { localAddress: HOST, localPort: await unusedPort() };
  const socket = connect({ host: HOST, port: server.address().port, ...from });
  const [[accepted]] = await Promise.all([once(server, "connection"), once(socket, "connect")]);
  server.close();
  for (const end of [socket, accepted]) end.unref();
  return socket.localPort;
}
