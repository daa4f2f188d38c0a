/**
 * The server of `bulk.mjs`: reads requests and does not answer them.
 *
 * `workerData` holds the number of `origins` to listen on, whether they speak `http2`, and the number of
 * `requests` after which the parent is notified. The message `reset` resets all connections, and each later
 * one as soon as it carries as many requests as the client can send or has left.
 */

import { once } from "node:events";
import { createServer } from "node:http";
import { createSecureServer } from "node:http2";
import { parentPort, workerData } from "node:worker_threads";
import { createCertificate } from "genauth-emulator";

const MOST_STREAMS = 1_000;
/** After this many milliseconds without a request, a connection carries all that the client has left. */
const SILENCE = 20;

const { origins, http2, requests } = workerData;
const certificate = createCertificate();
const sockets = new Set();
let [seen, resets] = [0, false];

function onRequest(request) {
  request.resume();
  request.on("error", () => {});
  seen += 1;
  if (seen === requests) {
    parentPort.postMessage("arrived");
  }
}

function onConnection(socket) {
  sockets.add(socket);
  socket.on("error", () => {});
  socket.once("close", () => sockets.delete(socket));
  if (resets) {
    const before = { seen };
    const timer = setInterval(() => {
      if (seen === before.seen) {
        return;
      }
      if (before.last === seen) {
        clearInterval(timer);
        socket.resetAndDestroy();
      }
      before.last = seen;
    }, SILENCE);
  }
}

async function listen() {
  const server = http2
    ? createSecureServer({ ...certificate, settings: { maxConcurrentStreams: MOST_STREAMS } })
    : createServer();
  server.on("request", onRequest).on("connection", onConnection);
  server.on("sessionError", () => {});
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `${http2 ? "https" : "http"}://127.0.0.1:${server.address().port}`;
}

const listening = await Promise.all(Array.from({ length: origins }, listen));
parentPort.postMessage({ origins: listening, ca: certificate.ca });
parentPort.on("message", () => {
  resets = true;
  for (const socket of sockets) {
    socket.resetAndDestroy();
  }
});
