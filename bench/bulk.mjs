/**
 * `node bench/bulk.mjs [calls]`: the cost of 50,000 calls that end together, beside its limit: the same calls made by
 * reqwest alone. `npm run bench` runs it and has the figures in its report.
 *
 * - by one signal, and by one deadline, most of them in the queue of their client;
 * - by one reset of all connections, with all calls in flight: over HTTP/2 with 512 calls per connection, over
 *   HTTP/1.1 with one call per socket (4,096 sockets, since the number of files is limited);
 * - by resets, most of them in the queue: the server resets each HTTP/2 connection when its streams are open.
 *
 * Prints the longest turn of the event loop while the calls settle (CPU time of the main thread, which is
 * independent of other programs), the CPU time of the network thread per call, and the limit: that of a thread of the
 * same kind (one current-thread runtime of tokio) in a process without JavaScript, whose calls are requests of
 * reqwest behind a semaphore of 512, with the same timeout, one channel to cancel each, and no retries
 * (`BARE` of `core/benches/calls`, built with the release profile). The goals are 20 ms and 5 µs. Where the limit
 * is above 5 µs, no client on reqwest reaches that goal: reqwest, hyper and h2 drop the state of each request.
 *
 * Linux only: CPU time of threads is read from `/proc`. Run `npm run build` first. With `BULK_JSON=1` the
 * figures are printed as JSON.
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";
import { buildDriver } from "./lib/driver.mjs";

const { AuthenticationClient } = createRequire(import.meta.url)("../index.js");

const CALLS = Number(process.argv[2] ?? 50_000);
/** Maximum number of calls in flight to one origin. */
const MOST_IN_FLIGHT = 512;
const SOCKETS = 8 * MOST_IN_FLIGHT;
const BODY = { appId: "wx", appSecret: "secret" };
const TIMEOUT = 8_000;
const LONG = 600_000;
const DRIVER = buildDriver();
const JSON_ONLY = process.env.BULK_JSON === "1";
const figures = [];

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
 * The CPU time of the network thread per call, in microseconds, and the codes of the errors, where reqwest alone
 * makes the calls of a scenario.
 *
 * @param {Scenario} scenario
 * @returns {Promise<{ each: number, codes: string[] }>}
 */
async function limitOf({ count, ending, server: settings, end }) {
  const server = await startServer(settings);
  const folder = mkdtempSync(path.join(tmpdir(), "genauth-bulk-"));
  try {
    const ca = path.join(folder, "ca.pem");
    writeFileSync(ca, server.ca);
    const child = spawn(DRIVER, [server.origins.join(","), count, count, ca], {
      env: { ...process.env, BARE: settings.http2 ? "h2" : "h1", END: ending },
      stdio: ["pipe", "pipe", "inherit"],
    });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    await server.arrived;
    child.stdin.end("end\n");
    // The driver has read the CPU time.
    await lines.next();
    end(server);
    return JSON.parse((await lines.next()).value);
  } finally {
    rmSync(folder, { recursive: true });
    await server.worker.terminate();
  }
}

/**
 * Starts calls, ends them when the maximum is in flight, and waits until all have settled.
 *
 * @typedef {{ count: number, options?: object, ending: string, server: object, end: (server: object)
 *   => void }} Scenario `count` calls, spread over the origins of a server with these
 *   settings; `end` ends them, and `ending` says how to the driver, in its variable `END`
 * @param {string} name label of the printed figures
 * @param {Scenario} scenario
 */
async function measure(name, scenario) {
  const { count, options, server: settings, end } = scenario;
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
  // Before the first turn: a promise for all takes as long as aborting them.
  const ended = Promise.all(calls);
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
  await ended;
  const each = (cpuOf(network) - networkBegan) / 1e3 / count;
  for (const client of clients) {
    client.close();
  }
  await server.worker.terminate();
  const limit = await limitOf(scenario);
  const figure = {
    name,
    calls: settled,
    codes: [...codes].join(),
    longestTurnMs: longest / 1e6,
    mostInOneTurn: most,
    networkMicrosecondsEach: each,
    limitMicrosecondsEach: limit.each,
    limitCodes: limit.codes.join(),
  };
  figures.push(figure);
  if (!JSON_ONLY) console.log(figure);
}

const PLAIN = { origins: 1, http2: false, requests: Math.min(CALLS, MOST_IN_FLIGHT) };
const controller = new AbortController();
await measure("one signal", {
  count: CALLS,
  options: { signal: controller.signal },
  ending: "signal",
  server: PLAIN,
  end: () => controller.abort(),
});
await measure("one deadline", {
  count: CALLS,
  options: { timeout: TIMEOUT },
  ending: String(TIMEOUT),
  server: PLAIN,
  end() {},
});
const reset = ({ worker }) => worker.postMessage("reset");
await measure("one reset, HTTP/2", {
  count: CALLS,
  ending: "reset",
  server: { origins: Math.ceil(CALLS / MOST_IN_FLIGHT), http2: true, requests: CALLS },
  end: reset,
});
await measure("one reset, HTTP/1.1", {
  count: SOCKETS,
  ending: "reset",
  server: { origins: SOCKETS / MOST_IN_FLIGHT, http2: false, requests: SOCKETS },
  end: reset,
});
await measure("resets, HTTP/2", {
  count: CALLS,
  ending: "reset",
  server: { ...PLAIN, http2: true },
  end: reset,
});
if (JSON_ONLY) console.log(JSON.stringify(figures));
