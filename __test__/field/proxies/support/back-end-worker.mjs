/** The thread of {@link file://./back-end.mjs}. */

import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { parentPort, workerData } from "node:worker_threads";

const ANSWER = JSON.stringify({ statusCode: 200, message: "ok", data: {} });

/** How often each user was signed in. */
let times = new Map();
let server;

async function handle(request, response) {
  const pieces = [];
  try {
    for await (const piece of request) {
      pieces.push(piece);
    }
  } catch {
    // A request that was cut short is not carried out.
    return;
  }
  if (request.method === "POST") {
    const { username } = JSON.parse(Buffer.concat(pieces)).passwordPayload;
    times.set(username, (times.get(username) ?? 0) + 1);
  }
  response.writeHead(200, { "content-type": "application/json" }).end(ANSWER);
}

async function listen(port) {
  server =
    workerData.tls === undefined ? createServer(handle) : createTlsServer(workerData.tls, handle);
  // Longer than a test: idle connections end by restarts alone.
  server.keepAliveTimeout = 600_000;
  server.listen({ port, host: "127.0.0.1", backlog: 4_096 });
  await once(server, "listening");
  return server.address().port;
}

async function restart(ms) {
  const { port } = server.address();
  const began = performance.now();
  server.close();
  server.closeAllConnections();
  await new Promise((resolve) => setTimeout(resolve, ms));
  await listen(port);
  return performance.now() - began;
}

function count() {
  const twice = [...times].filter(([, number]) => number > 1).map(([username]) => username);
  const signedIn = times.size;
  times = new Map();
  return { twice, signedIn };
}

parentPort.on("message", async (question) => {
  parentPort.postMessage("restart" in question ? await restart(question.restart) : count());
});
parentPort.postMessage(await listen(0));
