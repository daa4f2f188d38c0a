/**
 * `node bench/bulk.mjs [calls]`: the cost of 50,000 calls that end together:
 *
 * - by one signal, and by one deadline, most of them in the queue of their client;
 * - by one reset of all connections, with all calls in flight: over HTTP/2 with 512 calls per connection, over
 *   HTTP/1.1 with one call per socket (4,096 sockets, since the number of files is limited);
 * - by resets, most of them in the queue: the server resets each HTTP/2 connection when its streams are open.
 *
 * Prints the longest turn of the event loop while the calls settle (CPU time of the main thread, which is
 * independent of other programs) and the CPU time of the network thread per call. The goals are 20 ms and 5 µs
 * for calls in the queue. A call in flight costs more, since the HTTP stack drops its request and connection,
 * and a call of the last case is sent before it is reset.
 *
 * Linux only: CPU time of threads is read from `/proc`. Run `npm run build` first.
 */

import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

const { AuthenticationClient } = createRequire(import.meta.url)("../index.js");

const CALLS = Number(process.argv[2] ?? 50_000);
/** Maximum number of calls in flight to one origin. */
const MOST_IN_FLIGHT = 512;
const SOCKETS = 8 * MOST_IN_FLIGHT;
const BODY = { appId: "wx", appSecret: "secret" };
const TIMEOUT = 8_000;
const LONG = 600_000;

/** CPU time of a thread in nanoseconds (proc(5), /proc/pid/schedstat). */
function cpuOf(task) {
  return Number(readFileSync(`/proc/self/task/${task}/schedstat`, "utf8").split(" ")[0]);
}

function networkThread() {
  return readdirSync("/proc/self/task").find(
    (task) => readFileSync(`/proc/self/task/${task}/comm`, "utf8").trim() === "genauth-net",
  );
}

/** Starts a server in a separate thread; see `bulk-server.mjs`. */
async function startServer(settings) {
  const worker = new Worker(new URL("bulk-server.mjs", import.meta.url), { workerData: settings });
  const [{ origins, ca }] = await once(worker, "message");
  return { worker, origins, ca, arrived: once(worker, "message") };
}

/**
 * Starts calls, ends them when the maximum is in flight, and waits until all have settled.
 *
 * @param {string} name label of the printed figures
 * @param {{ count: number, options?: object, server: object, end: (server: object) => void }} scenario
 *   `count` calls, spread over the origins of a server with these settings; `end` ends them
 */
async function measure(name, { count, options, server: settings, end }) {
  const server = await startServer(settings);
  const clients = server.origins.map(
    (appHost) =>
      new AuthenticationClient({
        appId: "a",
        appSecret: "b",
        appHost,
        ca: server.ca,
        maxRetries: 0,
        timeout: LONG,
      }),
  );
  let settled = 0;
  const codes = new Set();
  const calls = Array.from({ length: count }, (_, index) =>
    clients[index % clients.length].getWechatMpAccessToken(BODY, options).catch(({ code }) => {
      codes.add(code);
      settled += 1;
    }),
  );
  await server.arrived;
  const network = networkThread();
  let [longest, most, before] = [0, 0, 0];
  let turnBegan = cpuOf(process.pid);
  const turn = () => {
    const now = cpuOf(process.pid);
    longest = Math.max(longest, now - turnBegan);
    most = Math.max(most, settled - before);
    before = settled;
    turnBegan = now;
    if (settled < count) {
      setImmediate(turn);
    }
  };
  const networkBegan = cpuOf(network);
  setImmediate(turn);
  turnBegan = cpuOf(process.pid);
  end(server);
  await Promise.all(calls);
  console.log(name, {
    calls: settled,
    codes: [...codes].join(),
    longestTurnMs: (longest / 1e6).toFixed(1),
    mostInOneTurn: most,
    networkMicrosecondsEach: ((cpuOf(network) - networkBegan) / 1e3 / count).toFixed(2),
  });
  for (const client of clients) {
    client.close();
  }
  await server.worker.terminate();
}

const PLAIN = { origins: 1, http2: false, requests: Math.min(CALLS, MOST_IN_FLIGHT) };
const controller = new AbortController();
await measure("one signal", {
  count: CALLS,
  options: { signal: controller.signal },
  server: PLAIN,
  end: () => controller.abort(),
});
await measure("one deadline", {
  count: CALLS,
  options: { timeout: TIMEOUT },
  server: PLAIN,
  end() {},
});
const reset = ({ worker }) => worker.postMessage("reset");
await measure("one reset, HTTP/2", {
  count: CALLS,
  server: { origins: Math.ceil(CALLS / MOST_IN_FLIGHT), http2: true, requests: CALLS },
  end: reset,
});
await measure("one reset, HTTP/1.1", {
  count: SOCKETS,
  server: { origins: SOCKETS / MOST_IN_FLIGHT, http2: false, requests: SOCKETS },
  end: reset,
});
await measure("resets, HTTP/2", {
  count: CALLS,
  server: { ...PLAIN, http2: true },
  end: reset,
});
